"""Referrals that were made on a duty and are under way: whoever reads a plan for now, or is called, may have to know."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from interview.engine.reached import OVER, ReferralStatus, Wish
from interview.engine.terms import ReferredTo
from interview.plan.classes import of
from interview.plan.line_parts import PlanPart

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.plan.model import SupportPlan


class ReferredOnDuty(PlanPart, frozen=True, kw_only=True):
    """To whom, how it stands, and what the person wants of it, without any words."""

    recipient: Annotated[ReferredTo, of("duty", "To whom.")]
    status: Annotated[ReferralStatus, of("service", "How it stands.")]
    wish: Annotated[Wish, of("duty", "What the person wants of it, as it was asked last.")]


def referred_on_duty(plan: SupportPlan) -> Iterator[ReferredOnDuty]:
    """Those that were made and are not over, in order."""
    for one in plan.referrals:
        for on_duty in one.on_duty if one.status not in (*OVER, "drafted") else ():
            said = on_duty.wishes[-1:]
            wish = said[0].wish if said else "not_asked"
            yield ReferredOnDuty(recipient=on_duty.recipient, status=one.status, wish=wish)
