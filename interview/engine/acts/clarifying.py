"""Asking about what the person has told: words of theirs, one open thing, and every time a way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine import clarifying as rules
from interview.engine.acts.base import Hearing, Telling
from interview.engine.events import account, moves
from interview.engine.events.told import StatementRecorded
from interview.engine.stage import Refused
from interview.engine.terms import Clarifies, Quote, WayOut

if TYPE_CHECKING:
    from interview.engine.events import AnyEvent
    from interview.engine.stage import Stage


class AskClarifying(Hearing, tag="ask-clarifying", frozen=True, kw_only=True):
    """Where, when, who or how was asked about words that they said, as it is worded. ``spoke`` is who asked."""

    quote: Quote
    ask: Clarifies
    spoke: str | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if (why := rules.why_not(stage.case, stage.flow)) is not None:
            raise Refused(WHY_NOT[why])
        if not rules.told_first(stage.case):
            raise Refused("Say first that they can leave each of these, and mark it as said.")
        if not rules.wanted(stage.case):
            raise Refused("They have not said today that they want to be asked. Ask that first.")
        stage.quoted(self.quote)
        captured, said_at = self.heard(stage)
        return (
            moves.PromptSaid(
                message=rules.MESSAGES[self.ask],
                locale=stage.sitting.person_locale,
                how="as_shown",
                quote=self.quote,
                interpreter=stage.interpreter,
                captured=captured,
                said_at=said_at,
                spoke=stage.spoke(self.spoke),
            ),
            account.ClarifyingAsked(quote=self.quote, ask=self.ask, captured=captured, said_at=said_at),
        )


class AnswerClarifying(Telling, tag="answer-clarifying", frozen=True, kw_only=True):
    """What they said to it, as a statement of its own; or the way out they took. One of the two, never both."""

    clarifying: int
    way_out: WayOut | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        asked = stage.case.account.clarifying.get(self.clarifying)
        if asked is None:
            raise Refused("That was not asked. Choose one of those that were.")
        statement = self.taken_down(stage, about=None, came=self.way_out is None)
        if statement is not None and self.way_out is not None:
            raise Refused("They answered, or they left it. Keep one of the two.")
        if statement is None and self.way_out is None:
            raise Refused("There is no answer to keep yet. Type it, or take a way out.")
        captured, said_at = self.heard(stage)
        number = stage.number if isinstance(statement, StatementRecorded) else None
        answered = account.ClarifyingAnswered(
            clarifying=self.clarifying,
            statement=number,
            way_out=self.way_out,
            captured=captured,
            said_at=said_at,
        )
        return (statement, answered) if statement else (answered,)


WHY_NOT: dict[rules.WhyNot, str] = {
    "under-18": "Nobody asks somebody under 18 about what they told. Trained interviewers do that.",
    "not-here": "In this interview nothing is asked about what was told.",
    "police": "The police may interview them. Ask nothing about what they told: trained interviewers do that.",
    "none": "You chose to invite no account, so nothing is asked about what was told.",
    "support-only": "The account is about what they want help with, so nothing more is asked about it.",
    "nothing-told": "Nothing was told yet that could be asked about.",
    "not-read-back": "Read back first what they told. Only after that something may be asked about it.",
    "urgent": "Something urgent is open. Meet it first, or note what is decided.",
}
"""Why it is refused, a plain line each."""
