"""The tick that the person wants to go on, where that is more than is usual in one sitting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.tui.chrome import chrome
from interview.tui.widgets.fields import AnyOf, Option, plain_option

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.widget import Widget


class Wished(AnyOf):
    """Seen only where it is needed. It is asked anew each time, so no draft of it is kept."""

    def __init__(self, at: Widget, key: str, *, needed: bool = False) -> None:
        option = plain_option("wished", chrome(at, "form-wished-yes"))
        super().__init__("wished", f"{key}:wished", (option,), label=chrome(at, "form-wished"))
        self._needed = needed

    @property
    def given(self) -> bool:
        """Whether it was ticked."""
        return self._needed and bool(self.chosen())

    def need(self, *, needed: bool) -> None:
        """Show it, or hide it."""
        self._needed = needed
        self.display = needed

    def see(self, options: Sequence[Option]) -> None:
        super().see(options)
        self.display = self._needed

    def drafted(self, text: str) -> None:
        """Keep nothing: what was wished once is not wished again."""
