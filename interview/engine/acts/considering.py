"""Duties: what the worker notes because a rule may concern it, and what they decide. Nothing here is sent to anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.base import Act, spoken_at
from interview.engine.considered import DutyUp, to_do
from interview.engine.days import past, to_come
from interview.engine.events import considering
from interview.engine.nrm import IN_NRM
from interview.engine.stage import Refused
from interview.engine.terms import (
    ASSESSED,
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
    from interview.engine.events import AnyEvent
    from interview.engine.stage import Stage


class NoteCircumstance(Act, tag="note-circumstance", frozen=True, kw_only=True):
    """Something came up that a rule may concern; or, without ``holds``, it is so no more.

    Of an assessment it can be said what it ``found``. It counts for one decision alone, as somebody found it on a day: the
    three belong to it. Of the NRM it can be said how far it is (``stage``), who referred them, when, who supports them in it,
    and whether they were referred ``as_child``; each may be not known.
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

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        noted = stage.case.circumstances.get(self.circumstance)
        if not self.holds and (noted is None or not noted.holds):
            raise Refused("That is not noted here. There is nothing to take off.")
        by, decision = _typed(self.assessed_by), _typed(self.decision)
        on = past((self.assessed_on or "").strip() or None, now=stage.now)
        if (self.found or by or decision or on) and (self.circumstance != ASSESSED or not self.holds):
            raise Refused("Only of an assessment that stands can it be said who made it. Take that out.")
        if self.found is not None and not (by and decision and on):
            raise Refused("Say who assessed it, which decision, and when. It counts for that decision alone.")
        referrer, supporter = _typed(self.referred_by), _typed(self.supported_by)
        since = past((self.referred_on or "").strip() or None, now=stage.now)
        of_nrm = self.stage or referrer or supporter or since or self.as_child is not None
        if of_nrm and (self.circumstance != IN_NRM or not self.holds):
            raise Refused(
                "Only of the NRM, and where they were referred to it, can that be said. Take it out."
            )
        return (
            considering.CircumstanceNoted(
                circumstance=self.circumstance,
                holds=self.holds,
                note=_typed(self.note),
                found=self.found,
                assessed_by=by,
                decision=decision,
                assessed_on=on,
                stage=self.stage,
                referred_by=referrer,
                referred_on=since,
                supported_by=supporter,
                as_child=self.as_child,
            ),
        )


class DecideDuty(Act, tag="decide-duty", frozen=True, kw_only=True):
    """What the worker decides about a duty that came up. It may be decided again: the last one holds.

    That it will be done stays to be followed up, also where nothing is a reason for it any more. Where it is done by telling
    somebody, whom and on what basis is noted as what was shared, and here only as long as it is still to be done.

    ``day`` is when it was done, or by when it will be.
    """

    duty: str
    decision: DutyDecision
    day: str | None = None
    why: Words | None = None
    basis: LegalBasis | None = None
    basis_named: Words | None = None
    what: Words | None = None
    whom: Words | None = None
    told: ToldOfIt | None = None
    why_not_told: Words | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        up = stage.duties().get(self.duty) or _to_do(stage.case, self.duty)
        if up is None:
            raise Refused("That duty does not come up in this case now. Choose one from the list.")
        if self.decision == "not" and not _typed(self.why):
            raise Refused("Say in a few words why it is not to be done.")
        if self.decision == "will_do" and not (self.day and self.day.strip()):
            raise Refused("Say by when it will be done. A day is enough.")
        if self.decision == "done":
            self._refuse_telling(stage)
        if self.told == "no" and not _typed(self.why_not_told):
            raise Refused("Say in a few words why the person is not told.")
        if self.basis == "other" and not _typed(self.basis_named):
            raise Refused("Say which legal basis it is, or choose one from the list.")
        return (
            considering.DutyDecided(
                duty=self.duty,
                decision=self.decision,
                facts=up.facts,
                checked_on=up.checked_on,
                day=past(self.day, now=stage.now) if self.decision == "done" else self._by(stage),
                why=_typed(self.why),
                basis=self.basis,
                basis_named=_typed(self.basis_named),
                what=_typed(self.what),
                whom=_typed(self.whom),
                told=self.told,
                why_not_told=_typed(self.why_not_told),
                again=up.again,
            ),
        )

    def _refuse_telling(self, stage: Stage) -> None:
        """Raise Refused for what is noted once, with whoever was told, where a duty is done by telling somebody."""
        rule = next((one for one in stage.flow.duty if one.id == self.duty), None)
        beside = (self.whom, self.basis, self.basis_named, self.told, self.why_not_told)
        if rule is not None and rule.tells and any(one is not None for one in beside):
            raise Refused(
                "Whom you told, and on what basis, is noted in a form of its own. Keep that it is done, then fill that in."
            )

    def _by(self, stage: Stage) -> str | None:
        before = stage.case.decided.get(self.duty)
        return to_come(self.day, since=spoken_at(stage), now=stage.now, before=before.day if before else None)


def _to_do(case: Case, duty: str) -> DutyUp | None:
    return next(
        (DutyUp(facts=one.facts, checked_on=one.checked_on) for one in to_do(case) if one.duty == duty), None
    )


def _typed(words: Words | None) -> Words | None:
    """The words as they are, if there are any."""
    return words if words is not None and words.text.strip() else None
