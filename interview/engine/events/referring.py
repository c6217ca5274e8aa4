"""Referrals and what helps somebody to get there; what the own agency can do about a need; needs that wait for others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine import reached
from interview.engine.events.base import Event, Heard, day_noted_at
from interview.engine.reached import Barrier, CanHelp, ReferralStatus, ReferralWay, Wish
from interview.engine.terms import Doer, ReferredTo
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry


class ReferralMade(Event, tag="referral-made", frozen=True, kw_only=True):
    """A referral was begun, as a draft. Nothing has gone to anybody by this.

    To a ``service`` that they said yes to; or, without a yes, to a ``recipient`` on a ``duty`` that was decided, and ``why``.
    """

    service: int | None = None
    way: ReferralWay
    on: str | None = None
    note: Words | None = None
    duty: str | None = None
    recipient: ReferredTo | None = None
    why: Words | None = None

    def fold(self, case: Case, entry: Entry) -> None:
        change = _change(case, entry, status="drafted", on=self.on, note=self.note)
        case.reached_out.referrals[entry.seq] = reached.Referral(
            number=entry.seq,
            service=self.service,
            on_duty=self._on_duty(),
            way=self.way,
            changes=(change,),
        )

    def _on_duty(self) -> reached.OnDuty | None:
        if self.duty is None or self.recipient is None or self.why is None:
            return None
        return reached.OnDuty(duty=self.duty, recipient=self.recipient, why=self.why)


class ReferralWishSaid(Heard, tag="referral-wish-said", frozen=True, kw_only=True):
    """What the person said of a referral that rests on a duty. It is no yes and no no: nothing waits for it."""

    referral: int
    wish: Wish
    statement: int | None
    why: Words | None = None

    def fold(self, case: Case, entry: Entry) -> None:
        before = case.reached_out.referrals[self.referral]
        if before.on_duty is not None:
            said = reached.WishSaid(
                number=entry.seq,
                wish=self.wish,
                statement=self.statement,
                why=self.why,
                said_at=self.said_at,
                session=case.sessions,
            )
            on_duty = msgspec.structs.replace(before.on_duty, wishes=(*before.on_duty.wishes, said))
            case.reached_out.referrals[self.referral] = msgspec.structs.replace(before, on_duty=on_duty)


class ReferralMoved(Event, tag="referral-moved", frozen=True, kw_only=True):
    """What became of it, on which day, in the worker's words. ``share`` is the entry that tells what was shared for it."""

    referral: int
    status: ReferralStatus
    on: str | None = None
    note: Words | None = None
    share: int | None = None

    def fold(self, case: Case, entry: Entry) -> None:
        before = case.reached_out.referrals[self.referral]
        change = _change(case, entry, status=self.status, on=self.on, note=self.note)
        case.reached_out.referrals[self.referral] = msgspec.structs.replace(
            before,
            changes=(*before.changes, change),
            shares=before.shares if self.share is None else (*before.shares, self.share),
        )


class BarrierNoted(Event, tag="barrier-noted", frozen=True, kw_only=True):
    """Something may keep the person from getting there; what helps, and who does it. Noted again, it stands anew."""

    referral: int
    barrier: Barrier
    helps: Words | None = None
    who: Doer | None = None
    line: str | None = None
    solved: bool = False

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        before = case.reached_out.referrals[self.referral]
        stood = next((one for one in before.barriers if one.barrier == self.barrier), None)
        noted = reached.BarrierNoted(
            barrier=self.barrier,
            helps=self.helps if self.helps is not None or stood is None else stood.helps,
            who=self.who or (stood.who if stood is not None else None),
            line=self.line or (stood.line if stood is not None else None),
            solved=self.solved,
        )
        others = tuple(one for one in before.barriers if one.barrier != self.barrier)
        case.reached_out.referrals[self.referral] = msgspec.structs.replace(before, barriers=(*others, noted))


class OwnPartNoted(Event, tag="own-part-noted", frozen=True, kw_only=True):
    """What the worker's own agency can do about a need; where it cannot help, what a manager was told of it.

    ``domain`` is that of the need, and ``none_found`` whether it stood then that no service was found for it.
    """

    need: str
    can: CanHelp
    what: Words | None = None
    manager: Words | None = None
    domain: str | None = None
    none_found: bool = False

    def fold(self, case: Case, entry: Entry) -> None:
        case.reached_out.own_parts[self.need] = reached.OwnPart(
            number=entry.seq, need=self.need, can=self.can, what=self.what, manager=self.manager
        )


class NeedWaits(Event, tag="need-waits", frozen=True, kw_only=True):
    """A need cannot be met before these are. None of them: it waits no more."""

    need: str
    waits_for: tuple[str, ...]

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        if self.waits_for:
            case.reached_out.waits[self.need] = self.waits_for
        else:
            case.reached_out.waits.pop(self.need, None)


class AdjustmentMade(Event, tag="adjustment-made", frozen=True, kw_only=True):
    """Something was changed because of what the person said they prefer. The words are the worker's."""

    question: str
    words: Words

    def fold(self, case: Case, entry: Entry) -> None:
        case.reached_out.adjustments[entry.seq] = reached.Adjustment(
            number=entry.seq, question=self.question, words=self.words
        )


def _change(
    case: Case, entry: Entry, *, status: ReferralStatus, on: str | None, note: Words | None
) -> reached.ReferralChange:
    noted_at = None if on is None else day_noted_at(case, entry)
    return reached.ReferralChange(number=entry.seq, status=status, on=on, on_noted_at=noted_at, note=note)
