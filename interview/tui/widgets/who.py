"""Whose passphrase it is: one of the workers' codes, chosen by its number or typed as it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from interview.tui.widgets.fields import OneOf, plain_option

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events
    from textual.binding import BindingType


class Who(OneOf):
    """The first code that begins as what was typed here is chosen; Enter opens, as from the passphrase."""

    BINDINGS: ClassVar[list[BindingType]] = [("enter", "screen.open", "")]

    def __init__(self, codes: Sequence[str], *, label: str, expected: str | None) -> None:
        super().__init__(
            "who", "", [plain_option(code, code) for code in codes], label=label, chosen=expected
        )
        self._codes = tuple(codes)
        self._so_far = ""

    def on_key(self, event: events.Key) -> None:
        typed = (event.character or "").casefold()
        if not typed.isalnum():
            self._so_far = ""
        elif begun := self._begun(self._so_far + typed):
            self._so_far += typed
            self._take(event, begun)
        elif not typed.isdecimal() and (begun := self._begun(typed)):
            self._so_far = typed
            self._take(event, begun)
        else:
            self._so_far = ""
            super().on_key(event)

    def _begun(self, typed: str) -> str | None:
        """The code that begins so. A number alone is the place of a code in the row, and no code."""
        if typed.isdecimal():
            return None
        return next((code for code in self._codes if code.casefold().startswith(typed)), None)

    def _take(self, event: events.Key, code: str) -> None:
        event.stop()
        event.prevent_default()
        self.choose(code)
