"""Pages of a few questions between sessions: closing a case, opening it again, what became of a promise."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

from interview.engine.acts.closing import CloseCase, ReopenCase
from interview.engine.acts.promising import ClosePromise
from interview.engine.terms import PromiseCame, ToldOfIt
from interview.engine.words import Words
from interview.tui.screens.desk_page import DeskPage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.engine.promised import Promise
    from interview.guide import Guide
    from interview.tui.between import Between
    from interview.tui.widgets.fields import Field

NOBODY = "nobody"
"""There is nobody to be told, as when a case was opened by mistake."""


class CloseScreen(DeskPage):
    """The reason, and whether the person knows. What stays open stood on the page before."""

    heading = "closing-case-heading"
    help_message = "help-standing"
    why = "closing-case-why"
    go_on = "closing-case-go-on"

    def asked(self) -> Iterator[Field]:
        reasons = [(one.id, self.own.chrome(one.text)) for one in self._guide.flow.closing]
        yield self.choice("reason", "closing-case-reason", reasons)
        yield self.line("note", "closing-case-note")
        yield self.words("told", "closing-case-told", (*get_args(ToldOfIt), NOBODY))
        yield self.line("how", "closing-case-how")

    def go(self) -> None:
        told = self.chosen("told")
        act = CloseCase(
            reason=self.chosen("reason"),
            note=self.typed("note"),
            told=None if told == NOBODY else cast("ToldOfIt", told),
            told_how=self.typed("how"),
        )
        self.done(act)

    def refused(self, line: str) -> None:
        """Say what is missing, with the cursor there: the reason in words, or how they were told."""
        super().refused(line)
        reason = next(one for one in self._guide.flow.closing if one.id == self.chosen("reason"))
        if reason.explained and self.typed("note") is None:
            self.to_line("note")
        elif reason.told and self.typed("how") is None:
            self.to_line("how")


class ReopenScreen(DeskPage):
    """Why. That it was closed stays in the record."""

    heading = "reopening-heading"
    help_message = "help-standing"
    why = "reopening-why"
    says_closed = False
    go_on = "reopening-go-on"

    def asked(self) -> Iterator[Field]:
        yield self.line("why", "reopening-reason")

    def go(self) -> None:
        self.done(ReopenCase(why=self.typed("why") or Words("")))


class PromiseScreen(DeskPage):
    """What became of one promise."""

    heading = "form-promise-came"
    help_message = "help-standing"
    why = "promise-came-why"
    go_on = "promise-came-go-on"

    def __init__(self, reception: Between, guide: Guide, promise: Promise) -> None:
        super().__init__(reception, guide)
        self._promise = promise

    def asked(self) -> Iterator[Field]:
        yield self.words("came", "promise", get_args(PromiseCame), label=self.own.chrome("form-promise-is"))
        yield self.words(
            "told", "promise-told", get_args(ToldOfIt), label=self.own.chrome("form-promise-told")
        )
        yield self.line("on", "form-kept-on")
        yield self.line("why", "form-came-why")

    def go(self) -> None:
        on = self.typed("on")
        act = ClosePromise(
            number=self._promise.number,
            came=cast("PromiseCame", self.chosen("came")),
            told=cast("ToldOfIt", self.chosen("told")),
            on=None if on is None else on.text.strip(),
            why=self.typed("why"),
        )
        self.done(act)
