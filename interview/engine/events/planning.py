"""Needs, risks, and the lines of the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.answered import forget
from interview.engine.events.base import Event, Heard, day_noted_at
from interview.engine.need import words_of_now
from interview.engine.needed import NeedPart, take_in
from interview.engine.risk_parts import RiskParts
from interview.engine.standing import Line, Need, Risk
from interview.engine.terms import (
    Basis,
    Captured,
    Doer,
    Horizon,
    LineAnswer,
    Moment,
    NeedState,
    Outcome,
    Quote,
    Section,
)
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry


class NeedRecorded(Heard, tag="need-recorded", frozen=True, kw_only=True):
    """How a need stands. What was said last takes the place of what stood before, a way out of it too.

    ``evidence`` is what the worker saw or did; ``because`` are statements of the person, and ``statement`` the one that
    was taken down with it; ``decision`` says what was decided about a need that stays unmet. Without a ``summary`` the
    earlier one stays.
    """

    captured: Captured = "live"
    said_at: Moment = Moment()
    need: str
    domain: str
    horizon: Horizon
    state: NeedState
    basis: Basis
    summary: Words | None
    evidence: Words | None
    decision: Words | None
    because: tuple[int, ...]
    statement: int | None = None
    taken: tuple[int, ...] = ()

    def fold(self, case: Case, entry: Entry) -> None:
        standing = case.needs.get(self.need)
        before = words_of_now(standing, state=self.state, horizon=self.horizon)
        need = Need(
            session=case.sessions,
            need=self.need,
            domain=self.domain,
            horizon=self.horizon,
            state=self.state,
            summary=self.summary,
            evidence=self.evidence,
            decision=self.decision,
            basis=self.basis,
            because=self.because,
            taken=self.taken,
            number=entry.seq,
        )
        part = NeedPart(
            session=case.sessions,
            captured=self.captured,
            said_at=self.said_at,
            said=self.statement,
            need=need,
            own=tuple(number for number in self.because if number not in before),
            anew=not set(before) <= set(self.because),
        )
        if take_in(case, self.need, part):
            forget(case, self.need)


class RiskRecorded(Event, RiskParts, tag="risk-recorded", frozen=True, kw_only=True):
    """A risk. Recorded again in other words, it is to be explained again: what came back was about the words before.

    Weighed anew, or looked at on another day, it is still the risk that was explained.
    """

    def fold(self, case: Case, entry: Entry) -> None:
        before = case.risks.get(self.risk)
        if before is None or _spoken(before) != _spoken(self):
            case.topics.pop(f"risk:{self.risk}", None)
        parts = {name: getattr(self, name) for name in RiskParts.__struct_fields__}
        first = entry.seq if before is None else before.first
        case.risks[self.risk] = Risk(**parts, number=entry.seq, first=first)


class RiskHeldBack(Event, tag="risk-held-back", frozen=True, kw_only=True):
    """A risk that was not told to the person, with the reason, for instance that knowing would raise danger."""

    risk: str
    reason: Words

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        case.carried.pop(f"risk:{self.risk}", None)
        case.risks[self.risk] = msgspec.structs.replace(case.risks[self.risk], held_back=self.reason)


class LineProposed(Event, tag="line-proposed", frozen=True, kw_only=True):
    """A line for the plan, or for its safety part. ``goal`` quotes the person; ``because`` are their statements."""

    line: str
    section: Section
    horizon: Horizon
    what: Words
    who: Doer
    who_name: Words | None
    by: str | None
    fallback: Words | None
    need: str | None
    risk: str | None
    component: str | None
    goal: Quote | None
    because: tuple[int, ...]
    link: str | None = None
    action: str | None = None
    known_by: Words | None = None
    """How they will all know that it is done, or that it helps."""
    outcome: Outcome | None = None
    theirs: Words | None = None
    """What it says in the person's language, as the interpreter or the person worded it."""

    def fold(self, case: Case, entry: Entry) -> None:
        case.plan_agreed = None
        case.reviewed.put = entry.seq
        case.components_left.pop(self.component or "", None)
        case.lines[self.line] = Line(
            line=self.line,
            section=self.section,
            horizon=self.horizon,
            what=self.what,
            who=self.who,
            who_name=self.who_name,
            by=self.by,
            fallback=self.fallback,
            need=self.need,
            risk=self.risk,
            component=self.component,
            goal=self.goal,
            because=self.because,
            link=self.link,
            action=self.action,
            known_by=self.known_by,
            outcome=self.outcome,
            theirs=self.theirs,
            by_noted_at=None if self.by is None else day_noted_at(case, entry),
        )


class LineChanged(Event, tag="line-changed", frozen=True, kw_only=True):
    """A line reads otherwise now. The answer to what it said before no longer counts."""

    line: str
    what: Words
    by: str | None
    fallback: Words | None
    because: tuple[int, ...]
    who: Doer | None = None
    """None where it stays who it was. A name stays too, and goes where there is none in its place."""
    who_name: Words | None = None
    known_by: Words | None = None
    outcome: Outcome | None = None
    """None of these changes it, as with who does it."""
    theirs: Words | None = None
    """Words in another language do not outlive what they said: None takes them away with the wording before."""

    def fold(self, case: Case, entry: Entry) -> None:
        before = case.lines[self.line]
        noted_at = before.by_noted_at if self.by == before.by else day_noted_at(case, entry)
        case.plan_agreed = None
        case.lines[self.line] = msgspec.structs.replace(
            before,
            what=self.what,
            who=self.who or before.who,
            who_name=before.who_name if self.who_name is None else (self.who_name or None),
            by=self.by,
            by_noted_at=None if self.by is None else noted_at,
            fallback=self.fallback,
            known_by=before.known_by if self.known_by is None else (self.known_by or None),
            outcome=self.outcome or before.outcome,
            theirs=self.theirs,
            because=(*before.because, *self.because),
            answer=None,
            answer_statement=None,
            done=False,
            revision=before.revision + 1,
        )


class LineDropped(Event, tag="line-dropped", frozen=True, kw_only=True):
    """A line taken out of the plan. The record still has it."""

    line: str

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        case.plan_agreed = None
        case.carried.pop(self.line, None)
        case.lines[self.line] = msgspec.structs.replace(case.lines[self.line], dropped=True)


class LineAnswered(Heard, tag="line-answered", frozen=True, kw_only=True):
    """The person's answer to one line that was read to them."""

    line: str
    answer: LineAnswer
    statement: int | None
    wished: bool = False
    """The person wanted to go on, past what is usual for one sitting."""

    def fold(self, case: Case, entry: Entry) -> None:
        case.plan_agreed = None
        case.reviewed.put = entry.seq
        case.carried.pop(self.line, None)
        case.so_far.lines_answered.add(self.line)
        case.lines[self.line] = msgspec.structs.replace(
            case.lines[self.line], answer=self.answer, answer_statement=self.statement
        )


class PlanAgreed(Heard, tag="plan-agreed", frozen=True, kw_only=True):
    """The person agreed to the plan: to what was read to them. Open points stand beside it.

    Each line had its answer, or was carried forward unread. ``lines`` are those agreed to, and no other.
    """

    locale: str
    lines: tuple[str, ...]
    interpreter: str | None = None
    missing: tuple[str, ...] = ()
    """What was not there yet and was said to be missing: see ``interview.engine.missing``."""

    def fold(self, case: Case, entry: Entry) -> None:
        case.plan_agreed = entry.seq
        case.reviewed.agree(
            entry.seq, said=self.said_at.at or entry.at, worker=entry.actor, interpreter=self.interpreter
        )


def _spoken(risk: RiskParts) -> tuple[object, ...]:
    """What the person is told of a risk, and of whom it is told."""
    parts = (risk.summary, risk.signs, risk.steps, risk.call)
    return (*parts, risk.domain, risk.whose, risk.whose_name)
