"""What a screen is given of referrals, partners and places, from a case. Addresses stay behind."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypedDict, get_args

from interview.engine.acts.referring import may_follow
from interview.engine.purposes import SHARE, referral_scope
from interview.engine.reached import ReferralStatus
from interview.engine.reached_seen import PlaceSeen, ReachingSeen, ReferralSeen, WaitsSeen, YesOf
from interview.engine.shared import doubt_of, recipient_of

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.reached import Partner


class _Said(TypedDict):
    said: str | None
    what: tuple[str, ...]


def _said(case: Case, number: int) -> _Said:
    scope = referral_scope(number)
    said = case.consents.get(scope)
    return _Said(said=said, what=case.consents_asked[scope].what if said == "given" else ())


def _yes_of(case: Case, one: Partner) -> YesOf:
    recipient = recipient_of(case, one.role)
    asked = case.consents_asked.get(f"{SHARE}{recipient}")
    doubt = doubt_of(case, recipient, ())
    return YesOf(
        partner=one.partner,
        doubt=doubt,
        what=asked.what if asked is not None and doubt is None else (),
    )


def reached_seen(case: Case) -> ReachingSeen:
    """All of it but where anybody is."""
    known = case.reached_out
    return ReachingSeen(
        referrals=tuple(
            ReferralSeen(
                referral=one,
                next=tuple(status for status in get_args(ReferralStatus) if status in may_follow(one.status)),
                **_said(case, one.number),
            )
            for one in known.referrals.values()
        ),
        own_parts=tuple(known.own_parts.values()),
        waits=tuple(WaitsSeen(need=need, waits_for=waits) for need, waits in known.waits.items()),
        adjustments=tuple(known.adjustments.values()),
        missed=known.missed,
        places=tuple(
            PlaceSeen(number=one.number, left=one.left, erased=one.address.erased)
            for one in known.places.values()
        ),
        partners=tuple(known.partners.values()),
        meetings=tuple(known.meetings.values()),
        yeses=tuple(map(partial(_yes_of, case), known.partners.values())),
    )
