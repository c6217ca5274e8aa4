"""What the worker noted because a rule may concern it, and what they decided about a duty. The program only advises."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.considered import Decided, Noted, last_out, meant_before, so_since
from interview.engine.events.base import Event
from interview.engine.terms import (
    WITHDRAWN,
    Capacity,
    Circumstance,
    DutyDecision,
    LegalBasis,
    NrmStage,
    ToldOfIt,
)
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry


class CircumstanceNoted(Event, tag="circumstance-noted", frozen=True, kw_only=True):
    """Something that a rule may concern; or, without ``holds``, that it is so no more.

    Of an assessment: what it ``found``, who made it, of which decision, and on which day. Of the NRM: how far it is, who
    referred them, when, who supports them in it, and whether they were referred as a child.
    """

    circumstance: Circumstance
    holds: bool = True
    note: Words | None = None
    found: Capacity | None = None
    assessed_by: Words | None = None
    decision: Words | None = None
    assessed_on: str | None = None
    stage: NrmStage | None = None
    referred_by: Words | None = None
    referred_on: str | None = None
    supported_by: Words | None = None
    as_child: bool | None = None

    def fold(self, case: Case, entry: Entry) -> None:
        before = case.circumstances.get(self.circumstance)
        out = not self.holds or self.stage == WITHDRAWN
        case.circumstances[self.circumstance] = Noted(
            number=entry.seq,
            circumstance=self.circumstance,
            holds=self.holds,
            note=self.note,
            found=self.found,
            assessed_by=self.assessed_by,
            decision=self.decision,
            assessed_on=self.assessed_on,
            stage=self.stage,
            referred_by=self.referred_by,
            referred_on=self.referred_on,
            supported_by=self.supported_by,
            as_child=self.as_child,
            since=so_since(before, entry.seq),
            out_at=last_out(before, out=out, number=entry.seq),
            at=entry.at,
        )


class DutyDecided(Event, tag="duty-decided", frozen=True, kw_only=True):
    """What the worker decided about a duty that came up: done, will be done by a day, or not, and why.

    ``facts`` and ``checked_on`` say what it was decided on, and by which date of the rule. ``day`` is when it was done, or
    by when it will be. What was shared, with whom, on what legal basis and whether the person was told stand beside it.
    """

    duty: str
    decision: DutyDecision
    facts: tuple[str, ...]
    checked_on: str
    day: str | None = None
    why: Words | None = None
    basis: LegalBasis | None = None
    basis_named: Words | None = None
    what: Words | None = None
    whom: Words | None = None
    told: ToldOfIt | None = None
    why_not_told: Words | None = None
    again: bool = False
    """It had come up once more since it was decided before: whom was told then is no answer to it now."""

    def fold(self, case: Case, entry: Entry) -> None:
        before = case.decided.get(self.duty)
        kept = before if before is not None and not self.again else None
        case.decided[self.duty] = Decided(
            number=entry.seq,
            duty=self.duty,
            decision=self.decision,
            at=entry.at,
            worker=entry.actor,
            facts=self.facts,
            checked_on=self.checked_on,
            day=self.day,
            why=self.why,
            basis=self.basis,
            basis_named=self.basis_named,
            what=self.what,
            whom=self.whom,
            told=self.told,
            why_not_told=self.why_not_told,
            shares=kept.shares if kept is not None else (),
            nobody_told=kept.nobody_told if kept is not None and self.decision == kept.decision else None,
            meant=meant_before(before, again=self.again) if self.decision == "done" else None,
        )


class NobodyTold(Event, tag="nobody-told", frozen=True, kw_only=True):
    """Nobody was told though a duty is done that is done by telling somebody; and why."""

    duty: str
    why: Words

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        case.decided[self.duty] = msgspec.structs.replace(case.decided[self.duty], nobody_told=self.why)
