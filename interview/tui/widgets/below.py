"""The line at the bottom of a step: what just happened, and what the keys do where the focus is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.tui.chrome import chrome
from interview.tui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from textual.widget import Widget

    from interview.tui.widgets.rows import Item
    from interview.tui.widgets.sheet import Sheet

SHORT = 20
"""Characters of a status beside which there is room for more."""


class Below(Paragraph):
    """A status stays until another takes its place; that something was kept goes with the next key."""

    def __init__(self) -> None:
        super().__init__(id="below")
        self._status, self._hints = "", ""
        self._passing, self._lasting = False, False
        self._of: Widget | None = None

    @property
    def status(self) -> str:
        return self._status

    def tell(
        self, line: str, *, passing: bool = False, lasting: bool = False, of: Widget | None = None
    ) -> None:
        """Say a line; what is said ``of`` a sheet, or of the step under all, goes with it, and when one is laid over it.

        What is ``lasting`` stays while somebody types.
        """
        self._status, self._passing, self._lasting, self._of = line, passing, lasting, of
        self._draw()

    def closed(self, sheet: Sheet) -> None:
        """A sheet was closed: what was said of it has gone with it."""
        if self._of is sheet:
            self.tell("")

    def covered(self) -> None:
        """A sheet is laid over what was there: what was said of one below is said no longer."""
        if self._of is not None:
            self.tell("")

    def passed_over(self, steps: tuple[str, ...]) -> None:
        """Name what was passed over on the way here, so that nobody thinks it was forgotten."""
        if steps:
            self.tell(chrome(self, "screen-passed", steps=", ".join(steps)))

    def drafted(self) -> None:
        """Something was typed in a box: it says itself that the work goes on."""
        if self._status and not self._lasting:
            self.tell("")

    def key_came(self) -> None:
        """A key was pressed: what was only passing has been seen."""
        if self._passing:
            self.tell("")

    def hint(self, item: Item | None, *, in_sheet: bool, letters: bool = False) -> None:
        """Say what the keys do on a row; in a list where ``letters`` act, that they do."""
        hints = []
        if item is not None and item.opens is not None:
            hints.append(chrome(self, "screen-enter-or-letter" if letters else "screen-enter-opens"))
        if item is not None and item.keys and not letters:
            hints.append(chrome(self, "screen-more" if item.opens else "screen-enter-more"))
        if in_sheet:
            hints.append(chrome(self, "form-close"))
        self.say_hint(" · ".join(hints))

    def hint_field(self, field: Widget, *, in_sheet: bool) -> None:
        """Say what the keys do in a field; of some, what the field itself names as its ``hint``."""
        self.say_hint(chrome(self, getattr(field, "hint", "form-hint" if in_sheet else "screen-hint-editor")))

    def say_hint(self, line: str, *, alone: bool = False) -> None:
        """Say what the keys do; ``alone`` where a key did nothing: no earlier status stands in the way of that."""
        if alone and not self._lasting:
            self._status = ""
        self._hints = line
        self._draw()

    def _draw(self) -> None:
        both = (self._status, self._hints) if len(self._status) <= SHORT else (self._status,)
        self.show("  |  ".join(filter(None, both)), "ltr")
