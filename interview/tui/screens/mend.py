"""What was kept and is not right: how each sort of slip is mended, and the statements to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.tui.chrome import chrome
from interview.tui.forms import telling
from interview.tui.screens.stories import Stories
from interview.tui.widgets.bodies.listed import statement
from interview.tui.widgets.rows import Item, Plain, Row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.widget import Widget

    from interview.engine.standing import Statement
    from interview.engine.view import View
    from interview.tui.pad import Pad

HOW = ("screen-mend-mark", "screen-mend-before", "screen-mend-place", "screen-mend-note", "screen-mend-words")


class Mend(Stories):
    """Enter on a statement takes the wording that it should have. Nothing that was kept is written over."""

    def __init__(self, at: Widget, pad: Pad, view: View) -> None:
        super().__init__(at, pad, view, key="mend", title="screen-mend")
        self._how = [chrome(at, message) for message in HOW]

    def parts(self) -> Sequence[Widget]:
        how = [Row(Item(key=line, pieces=(Plain(text=line),))) for line in self._how]
        return (*how, *super().parts())

    def item(self, one: Statement, above: tuple[Plain, ...]) -> Item:
        return statement(
            self, one, self._view, above=above, opens=lambda: self.lay(telling.correct(self, self.pad, one))
        )
