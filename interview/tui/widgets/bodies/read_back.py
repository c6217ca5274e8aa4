"""Reading the account back: one statement after the other, each with the wording the person wants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.tui.chrome import chrome
from interview.tui.forms import telling
from interview.tui.forms.statement import StatementSheet
from interview.tui.widgets.bodies.base import ListBody
from interview.tui.widgets.bodies.beside import panels
from interview.tui.widgets.bodies.listed import closed, headings, quiet, statement
from interview.tui.widgets.rows import Item, Key, Plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interview.engine.standing import Statement


class ReadBackBody(ListBody):
    """Statements in the order of telling. Enter opens one; ``c`` takes the person's own correction."""

    def more(self) -> Sequence[Item]:
        beside = panels(self.view)
        if not (self.view.statements or self.view.unread):
            return (Item(key="none", pieces=(quiet(chrome(self, "screen-nothing-kept")),)), *beside)
        above = headings(self.view)
        told = [self._statement(one, above[one.number]) for one in self.view.statements]
        return [*closed(self, self.view), *told, *beside]

    def _statement(self, one: Statement, above: tuple[Plain, ...]) -> Item:
        correct = Key(
            letter="c",
            label=chrome(self, "screen-key-correct"),
            run=lambda: self.lay(telling.correct(self, self.pad, one)),
        )
        return statement(
            self,
            one,
            self.view,
            above=above,
            keys=(correct,) if "correct" in self.view.acts else (),
            opens=lambda: self.lay(StatementSheet(self, self.pad, self.view, one.number)),
        )
