"""All that was kept of what the person said, in their order, at any step: to read back and to correct."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.tui.chrome import chrome
from interview.tui.forms.statement import StatementSheet
from interview.tui.widgets.bodies.listed import statement
from interview.tui.widgets.rows import Rows
from interview.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.widget import Widget

    from interview.engine.standing import Statement
    from interview.engine.view import View
    from interview.tui.pad import Pad
    from interview.tui.widgets.rows import Item


class Stories(Sheet):
    """Enter opens one."""

    def __init__(self, at: Widget, pad: Pad, view: View) -> None:
        super().__init__("statements", chrome(at, "screen-statements"))
        self._pad, self._view = pad, view
        self.rows = Rows(classes="statements")

    def parts(self) -> Sequence[Widget]:
        return (self.rows,)

    def on_mount(self) -> None:
        self.show(self._view)

    def show(self, view: View) -> None:
        self._view = view
        self.rows.show([self._item(one) for one in view.statements])

    def _item(self, one: Statement) -> Item:
        return statement(
            self, one, opens=lambda: self.lay(StatementSheet(self, self._pad, self._view, one.number))
        )
