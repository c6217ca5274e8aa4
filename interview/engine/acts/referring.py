"""Referring somebody on: the referral and what becomes of it, what helps them to get there, and what the own agency can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

from interview.engine import days
from interview.engine.acts.base import Act, Hearing, spoken_at
from interview.engine.acts.disclosing import refuse_place, refuse_unnamed, refuse_untold, typed
from interview.engine.adjusting import asked_about, was_asked
from interview.engine.ages import yes_of_an_adult
from interview.engine.events import planning, reaching, referring, understanding
from interview.engine.purposes import REFERRAL, SERVICE, referral_scope, refuse_beyond
from interview.engine.reached import Barrier, CanHelp, ReferralStatus, ReferralWay
from interview.engine.shared import WHAT as WHAT
from interview.engine.stage import Refused
from interview.engine.terms import Doer, LegalBasis, Manner, ToldOfIt
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import AnyEvent
    from interview.engine.reached import Referral
    from interview.engine.stage import Stage

_NEXT: dict[ReferralStatus, frozenset[ReferralStatus]] = {
    "drafted": frozenset({"sent", "ended"}),
    "refused": frozenset({"sent", "accepted", "waiting", "ended"}),
    "ended": frozenset({"sent"}),
}
_SENT: frozenset[ReferralStatus] = frozenset(
    {"sent", "accepted", "waiting", "refused", "attended", "did_not_attend", "ended"}
)


def may_follow(status: ReferralStatus) -> frozenset[ReferralStatus]:
    """What a referral may come to be next. A draft that was not sent can only be sent, or dropped."""
    return _NEXT.get(status, _SENT - {"sent"})


class Shared(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What goes with a referral, on what basis, and whether the person knows. The program sends nothing."""

    scope: tuple[str, ...]
    basis: LegalBasis
    told: ToldOfIt
    reason: Words | None = None
    basis_named: Words | None = None
    why_not_told: Words | None = None


class Refer(Act, tag="refer", frozen=True, kw_only=True):
    """Begin a referral to a service that was offered and wanted. It is a draft until it is sent."""

    service: int
    way: ReferralWay
    on: str | None = None
    note: Words | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        service = stage.case.services.get(self.service)
        if service is None:
            raise Refused("That service was not offered in this case. Choose one from the list.")
        if service.answer not in ("agree", "change"):
            raise Refused("They have not said yes to this service. Write down first what they say to it.")
        on = days.past(self.on, now=stage.now)
        return (referring.ReferralMade(service=self.service, way=self.way, on=on, note=self.note),)


class AnswerReferral(Hearing, tag="answer-referral", frozen=True, kw_only=True):
    """What the person says to what would go with a referral: a yes to these things and this referral alone, or a no."""

    number: int
    answer: Literal["yes", "no"]
    what: tuple[str, ...] = ()
    manner: Manner = "spoken"

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if _referral(stage, self.number).on_duty is not None:
            raise Refused("This referral rests on a duty, and no yes is asked for it. Take down their wish.")
        scope = referral_scope(self.number)
        captured, said_at = self.heard(stage)
        if self.answer == "no":
            return (understanding.ConsentRefused(scope=scope, captured=captured, said_at=said_at),)
        if not self.what or set(self.what) - WHAT:
            raise Refused("Choose from the list what they said yes to.")
        return (
            understanding.ConsentGiven(
                scope=scope,
                manner=self.manner,
                interpreter=stage.interpreter,
                purpose=REFERRAL,
                what=self.what,
                captured=captured,
                said_at=said_at,
            ),
        )


class MoveReferral(Act, tag="move-referral", frozen=True, kw_only=True):
    """What became of a referral, and on which day. ``shared`` is what went with it."""

    number: int
    status: ReferralStatus
    on: str | None = None
    note: Words | None = None
    shared: Shared | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        before = _referral(stage, self.number)
        if self.status not in may_follow(before.status):
            raise Refused("That cannot follow on how this referral stands. Choose from the list.")
        on = days.done_on(self.on, now=stage.now, in_session=stage.case.sitting is not None)
        share = None if self.shared is None else _share(stage.case, before, self.shared)
        moved = referring.ReferralMoved(
            referral=self.number,
            status=self.status,
            on=on,
            note=self.note,
            share=None if share is None else stage.number,
        )
        return (moved,) if share is None else (share, moved)


def _share(case: Case, referral: Referral, shared: Shared) -> reaching.ShareRecorded:
    scope = referral_scope(referral.number)
    if not shared.scope or set(shared.scope) - WHAT:
        raise Refused("Choose what is shared from the list.")
    if shared.basis == "consent" and referral.on_duty is not None:
        raise Refused("This referral rests on a duty and not on a yes. Choose another basis, and say why.")
    if shared.basis == "consent":
        if case.consents.get(scope) != "given":
            raise Refused(
                "They have not said yes to what goes with this referral. Ask first, or choose another basis."
            )
        if yes_of_an_adult(case, scope):
            raise Refused(
                "That yes was said when they were taken for an adult. Ask again, or choose another basis."
            )
        refuse_beyond(case, scope, shared.scope)
    if shared.basis != "consent" and not (shared.reason and shared.reason.text.strip()):
        raise Refused("Sharing without a yes needs the reason. Type it.")
    refuse_unnamed(shared.basis, shared.basis_named)
    refuse_untold(shared.told, shared.why_not_told)
    refuse_place(case, shared.reason, shared.basis_named, shared.why_not_told)
    return reaching.ShareRecorded(
        recipient=SERVICE if referral.on_duty is None else referral.on_duty.recipient,
        basis=shared.basis,
        scope=shared.scope,
        told=shared.told == "yes",
        reason=shared.reason,
        duty=None if referral.on_duty is None else referral.on_duty.duty,
        basis_named=typed(shared.basis_named),
        still_to_tell=shared.told == "not_yet",
        why_not_told=typed(shared.why_not_told),
    )


def _referral(stage: Stage, number: int) -> Referral:
    found = stage.case.reached_out.referrals.get(number)
    if found is None:
        raise Refused("There is no such referral in this case. Choose one from the list.")
    return found


class NoteBarrier(Act, tag="barrier", frozen=True, kw_only=True):
    """What may keep the person from getting there, what helps and who does it. ``in_plan`` makes a line of it.

    The line is for the need that the service was offered for and as near as it, and waits for the person's answer like
    any other.
    """

    number: int
    barrier: Barrier
    helps: Words | None = None
    who: Doer | None = None
    by: str | None = None
    in_plan: bool = False
    solved: bool = False

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        before = _referral(stage, self.number)
        stood = next((one for one in before.barriers if one.barrier == self.barrier), None)
        if self.solved and stood is None:
            raise Refused("That was not noted as in the way. Note it first.")
        if not self.in_plan:
            return (self._noted(None),)
        if self.helps is None or not self.helps.text.strip() or self.who is None:
            raise Refused("A line of the plan says what helps and who does it. Fill in both.")
        if stood is not None and stood.line in stage.case.lines and not stage.case.lines[stood.line].dropped:
            raise Refused("There is a line in the plan for this already. Change that one.")
        line = f"line-{stage.number}"
        service = None if before.service is None else stage.case.services[before.service]
        need = None if service is None or service.need is None else stage.case.needs.get(service.need)
        proposed = planning.LineProposed(
            line=line,
            section="support",
            horizon="short" if need is None else need.horizon,
            what=self.helps,
            who=self.who,
            who_name=None,
            by=days.to_come(self.by, since=spoken_at(stage), now=stage.now, years=days.IN_A_LIFE),
            fallback=None,
            need=None if service is None else service.need,
            risk=None,
            component=None,
            goal=None,
            because=(),
        )
        return (proposed, self._noted(line))

    def _noted(self, line: str | None) -> referring.BarrierNoted:
        return referring.BarrierNoted(
            referral=self.number,
            barrier=self.barrier,
            helps=self.helps,
            who=self.who,
            line=line,
            solved=self.solved,
        )


class NoteOwnPart(Act, tag="own-part", frozen=True, kw_only=True):
    """What the worker's own agency can do about a need. "No" is not the end of it: it wants a referral on, or a manager."""

    need: str
    can: CanHelp
    what: Words | None = None
    manager: Words | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        _need(stage, self.need)
        if self.can != "no" and not (self.what and self.what.text.strip()):
            raise Refused("Say what you or your agency can do.")
        noted = referring.OwnPartNoted(
            need=self.need,
            can=self.can,
            what=self.what,
            manager=self.manager,
            domain=stage.case.needs[self.need].domain,
            none_found=self.need in stage.case.unserved,
        )
        return (noted,)


class WaitFor(Act, tag="need-waits", frozen=True, kw_only=True):
    """A need that cannot be met before others are. Two may wait for each other: that is worth seeing, and no mistake."""

    need: str
    waits_for: tuple[str, ...] = ()

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        for need in (self.need, *self.waits_for):
            _need(stage, need)
        if self.need in self.waits_for:
            raise Refused("A need does not wait for itself. Choose the other ones.")
        if self.waits_for == stage.case.reached_out.waits.get(self.need, ()):
            raise Refused("That is how it stands already.")
        return (referring.NeedWaits(need=self.need, waits_for=tuple(dict.fromkeys(self.waits_for))),)


def _need(stage: Stage, need: str) -> None:
    if need not in stage.case.needs:
        raise Refused(f"There is no need '{need}' in this case. Choose one from the list.")


class Adjust(Act, tag="adjust", frozen=True, kw_only=True):
    """What was changed because of a preference that the person was asked about, by a question or a prompt."""

    question: str
    words: Words

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if self.question not in asked_about(stage.flow):
            raise Refused("That is no question about what they prefer. Choose one from the list.")
        if not was_asked(stage.case, self.question):
            raise Refused(
                "They were not asked that yet. Ask first; nothing is taken from where they come from."
            )
        if not self.words.text.strip():
            raise Refused("Type what was changed because of it.")
        return (referring.AdjustmentMade(question=self.question, words=self.words),)
