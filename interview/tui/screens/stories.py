"""All that was kept: what the person said, in their order, to read back and to correct; and the worker's notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.tui.chrome import chrome, word
from interview.tui.forms.statement import StatementSheet
from interview.tui.widgets.bodies.listed import closed, headings, quiet, statement
from interview.tui.widgets.rows import Item, Plain, Spoken
from interview.tui.widgets.rows_sheet import RowsSheet

if TYPE_CHECKING:
    from textual.widget import Widget

    from interview.engine.standing import Note, Statement
    from interview.engine.view import View
    from interview.tui.pad import Pad


class Stories(RowsSheet):
    """Enter opens one."""

    def __init__(
        self, at: Widget, pad: Pad, view: View, *, key: str = "statements", title: str = "screen-statements"
    ) -> None:
        super().__init__(key, chrome(at, title), view, look="statements")
        self.pad = pad

    def items(self, view: View) -> list[Item]:
        nothing = Item(key="none", pieces=(quiet(chrome(self, "screen-nothing-kept")),))
        above = headings(view)
        found = [*closed(self, view), *(self.item(one, above[one.number]) for one in view.statements)]
        return [*(found or [nothing]), *self._unrecorded(view)]

    def _unrecorded(self, view: View) -> list[Item]:
        """How often they said something that is not here, as they wished."""
        if not view.unrecorded:
            return []
        said = quiet(chrome(self, "screen-unrecorded", count=view.unrecorded))
        return [Item(key="unrecorded", pieces=(said,))]

    def item(self, one: Statement, above: tuple[Plain, ...]) -> Item:
        """One statement, as a row; the first of those that answer the same has what that is ``above``."""
        return statement(
            self,
            one,
            self._view,
            above=above,
            opens=lambda: self.lay(StatementSheet(self, self.pad, self._view, one.number)),
        )


class Notes(RowsSheet):
    """The worker's own notes, as they were typed: to read only. What was wrong in one is said in a new one."""

    def __init__(self, at: Widget, view: View) -> None:
        super().__init__("notes", chrome(at, "screen-notes"), view, look="statements")

    def items(self, view: View) -> list[Item]:
        return [*self._unread(view), *map(self._item, view.notes)]

    def _unread(self, view: View) -> list[Item]:
        """That notes of others are not shown yet."""
        if not view.unread_notes:
            return []
        said = quiet(chrome(self, "screen-unread-notes", count=view.unread_notes))
        return [Item(key="unread", pieces=(said,))]

    def _item(self, note: Note) -> Item:
        kind = word(self, "opinion" if note.opinion else "observation")
        whose = kind if note.spoke is None else f"{kind} · {note.spoke}"
        return Item(key=f"note:{note.number}", pieces=(Spoken(words=note.words), quiet(whose)))
