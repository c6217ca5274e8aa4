"""Asking about what they told: what is said first, whether they want it, what was asked so far, and their statements."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from interview.engine.acts.clarifying import AnswerClarifying
from interview.engine.terms import WayOut
from interview.tui.chrome import chrome, word
from interview.tui.forms.clarifying import ClarifySheet, answer, asked
from interview.tui.widgets.bodies.ask import OUT_KEYS, AskBody
from interview.tui.widgets.bodies.beside import panels, source
from interview.tui.widgets.bodies.listed import closed, statement
from interview.tui.widgets.rows import Item, Key, Plain

if TYPE_CHECKING:
    from interview.engine.account import Clarifying
    from interview.engine.standing import Statement
    from interview.engine.view import View


class ClarifyBody(AskBody):
    """The question whether they want it first. Where nothing may be asked, the worker sees why, and no statement opens."""

    def show(self, view: View) -> None:
        before = {one.number for one in self.view.account.clarifying}
        super().show(view)
        new = [one for one in view.account.clarifying if one.open and one.number not in before]
        if new:
            self.lay(answer(self, self.pad, view, new[0]))

    def _around(self, view: View) -> None:
        super()._around(view)
        self.beside.show([*self._to_ask(view), *panels(view), *source(self, view)])
        self.beside.display = bool(self.beside.items)

    def _to_ask(self, view: View) -> list[Item]:
        if view.account.clarify_not is not None:
            why = Plain(text=view.account.clarify_not, tone="strong")
            return [Item(key="not-asked", pieces=(why,))]
        hint = Item(key="choose", pieces=(Plain(text=chrome(self, "screen-clarify-choose"), tone="quiet"),))
        told = [one for one in view.statements if not one.latest.erased]
        return [
            *(self._asked(view, one) for one in view.account.clarifying),
            *([hint] if told else []),
            *closed(self, view),
            *(self._statement(view, one) for one in told),
        ]

    def _asked(self, view: View, one: Clarifying) -> Item:
        return Item(
            key=f"clarify:{one.number}",
            pieces=asked(self, view, one),
            keys=tuple(self._way_out(one, way) for way in get_args(WayOut)),
            opens=lambda: self.lay(answer(self, self.pad, self.view, one)),
        )

    def _way_out(self, one: Clarifying, way: WayOut) -> Key:
        left = AnswerClarifying(clarifying=one.number, way_out=way)
        return Key(
            letter=OUT_KEYS[way],
            label=word(self, way),
            run=lambda: self.do(left),
            present=way == one.way_out,
        )

    def _statement(self, view: View, one: Statement) -> Item:
        return statement(
            self,
            one,
            view,
            opens=lambda: self.lay(ClarifySheet(self, self.pad, self.view, one.number)),
        )
