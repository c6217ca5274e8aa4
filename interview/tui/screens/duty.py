"""What became of a duty that was to be done, asked between sessions: done, not done and why, or by another day."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

from interview.engine.acts.considering import DecideDuty
from interview.engine.terms import DutyDecision
from interview.tui.screens.desk_page import DeskPage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.engine.considered import Decided
    from interview.engine.words import Words
    from interview.guide import Guide
    from interview.tui.between import Between
    from interview.tui.widgets.fields import Field


class DutyScreen(DeskPage):
    """The basis, what, to whom and whether the person was told stay as they were decided.

    Where it was done by telling somebody, whom and on what basis is asked after that, in a page of its own.
    """

    heading = "form-duty"
    help_message = "help-standing"
    why = "duty-came-why"
    go_on = "promise-came-go-on"

    def __init__(self, reception: Between, guide: Guide, decided: Decided) -> None:
        super().__init__(reception, guide)
        self._decided = decided

    def asked(self) -> Iterator[Field]:
        label = self.own.chrome("form-duty-decision")
        yield self.words("came", "duty-decision", get_args(DutyDecision), label=label)
        yield self.line("on", "form-duty-day")
        yield self.line("why", "form-duty-why")

    def _told_apart(self) -> bool:
        return any(one.tells for one in self._guide.flow.duty if one.id == self._decided.duty)

    def go(self) -> None:
        before, on = self._decided, self.typed("on")
        named, untold = _there(before.basis_named), _there(before.why_not_told)
        decision = cast("DutyDecision", self.chosen("came"))
        if decision == "done" and self._told_apart():
            self.done(
                DecideDuty(
                    duty=before.duty,
                    decision=decision,
                    day=_day(on),
                    why=self.typed("why"),
                    what=_there(before.what),
                )
            )
            return
        act = DecideDuty(
            duty=before.duty,
            decision=decision,
            day=_day(on),
            why=self.typed("why"),
            basis=None if before.basis == "other" and named is None else before.basis,
            basis_named=named,
            what=_there(before.what),
            whom=_there(before.whom),
            told=None if before.told == "no" and untold is None else before.told,
            why_not_told=untold,
        )
        self.done(act)


def _day(typed: Words | None) -> str | None:
    return None if typed is None else typed.text.strip()


def _there(words: Words | None) -> Words | None:
    """The words, unless they were erased since."""
    return words if words is not None and not words.erased else None
