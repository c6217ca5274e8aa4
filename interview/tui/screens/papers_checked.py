"""The wording of the page and the card, read by the interpreter before it is printed for the person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.tui.chrome import chrome
from interview.tui.screens.show import ShowScreen

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from interview.engine.view import Text, View
    from interview.tui.screens.show import ShownPage


class PapersChecked(ShowScreen):
    """Each wording by itself, or all at once. It is never shown as a page: whose it is goes back once all is checked."""

    def __init__(self, view: View, wordings: Callable[[], tuple[Text, ...]]) -> None:
        super().__init__(view)
        self._wordings = wordings

    def found(self, view: View) -> tuple[ShownPage, ...]:  # noqa: ARG002
        """What the page and the card can say, as it stands now."""
        return (self._wordings(),)

    def checked(self) -> None:
        """Look at all of it again."""
        if self in self.app.screen_stack:
            self.show(self.view)

    def _draw(self, there: Sequence[ShownPage]) -> None:  # noqa: ARG002
        self._tell_step(chrome(self, "home-checked"))
        self.dismiss(None)
