"""Asking about what they told: their own words, selected; one open thing about them; and what they say, or a way out."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, ClassVar, get_args

from interview.engine.acts.clarifying import AnswerClarifying, AskClarifying
from interview.engine.terms import Clarifies
from interview.tui.chrome import chrome, word
from interview.tui.forms.parts import Parts
from interview.tui.forms.statement import StatementSheet
from interview.tui.widgets.rows import Item, Plain, Row, Spoken
from interview.tui.widgets.sheet import Form

if TYPE_CHECKING:
    from textual.widget import Widget

    from interview.engine.account import Clarifying
    from interview.engine.standing import Statement
    from interview.engine.terms import Quote
    from interview.engine.view import Text, View
    from interview.engine.words import Words
    from interview.tui.pad import Pad
    from interview.tui.widgets.rows import Piece


class ClarifySheet(StatementSheet):
    """One statement opened to ask about it: select words of it, then choose where, when, who or how.

    The sentence stands there as it is to be said; Enter on it says that it was asked.
    """

    HINT: ClassVar[str] = "screen-clarify-hint"

    def __init__(self, at: Widget, pad: Pad, view: View, number: int) -> None:
        super().__init__(at, pad, view, number)
        self._ask: Clarifies = "where"
        self._lost: tuple[Quote, str] | None = None
        """What the chosen words lose outside of their sentence, by the id of the reason."""

    def _items(self) -> list[Item]:
        if self._one.latest.erased:
            return []
        items: list[Item] = []
        if self._sentence is not None:
            hint = Plain(text=chrome(self, "screen-clarify-enter"), tone="quiet")
            items.append(Item(key="quoting", pieces=(self._sentence, *self._warned(), hint), opens=self._say))
        items += [self._asking(ask) for ask in get_args(Clarifies)]
        return items

    def _asking(self, ask: Clarifies) -> Item:
        def choose() -> None:
            self._ask = ask
            self.action_quote()

        return Item(key=ask, pieces=(Plain(text=word(self, f"clarify-{ask}"), tone="way"),), opens=choose)

    def _about(self, quote: Quote) -> Text:
        return self._guide.quoting(quote, self._ask)

    def _warned(self) -> tuple[Piece, ...]:
        """That the words say something else by themselves. It is advice: they can be asked about all the same."""
        if self._lost is None or self._lost[0] != self._quote:
            return ()
        reason = chrome(self, f"question-reason-{self._lost[1]}")
        return (Plain(text=chrome(self, "screen-clarify-taken-out", reason=reason), tone="strong"),)

    def action_quote(self) -> None:
        super().action_quote()
        if self._quote is not None and self._pad.asking.on:
            self.run_worker(self._look(self._one, self._quote), group="question", exclusive=True)

    async def _look(self, one: Statement, quote: Quote) -> None:
        try:
            why = await asyncio.to_thread(self._pad.asking.taken_out, one, quote)
        except Exception:
            return  # nobody is kept from asking because the program cannot judge it
        if why is not None and quote == self._quote:
            self._lost = (quote, why)
            self._ways.show(self._items())

    def _say(self) -> None:
        if self._sentence is not None and self._quote is not None:
            act = AskClarifying(quote=self._quote, ask=self._ask, **self._pad.taken.put())
            self.do(act, then=self.action_close)


def answer(at: Widget, pad: Pad, view: View, one: Clarifying) -> Form:
    """What they said to it, as a statement of its own. The ways out are beside the row that it is opened from."""
    parts = Parts(at=at, pad=pad, key=f"clarifying:{one.number}")
    return Form(
        parts.key,
        parts.title("form-clarify"),
        [parts.words("told", lines=4)],
        lambda form: AnswerClarifying(clarifying=one.number, words=form.words("told"), **pad.taken.told()),
        before=[Row(Item(key="asked", pieces=asked(at, view, one)))],
    )


def asked(at: Widget, view: View, one: Clarifying) -> tuple[Piece, ...]:
    """What was asked, about which words, and what came of it."""
    words = _words(view, one)
    pieces: list[Piece] = [Plain(text=word(at, f"clarify-{one.ask}"))]
    pieces += [Spoken(words=words)] if words is not None else []
    said = {statement.number: statement for statement in view.statements}
    pieces += [
        Spoken(words=said[number].latest, tone="quiet")
        for number in one.statements
        if number in said and not said[number].latest.erased
    ]
    if one.way_out is not None:
        pieces.append(Plain(text=word(at, one.way_out), tone="quiet"))
    elif one.open:
        pieces.append(Plain(text=chrome(at, "screen-clarify-open"), tone="quiet"))
    return tuple(pieces)


def _words(view: View, one: Clarifying) -> Words | None:
    statement = next((each for each in view.statements if each.number == one.quote.statement), None)
    if statement is None:
        return None
    words = statement.worded(one.quote.wording)
    return None if words.erased else words.cut(one.quote.start, one.quote.end)
