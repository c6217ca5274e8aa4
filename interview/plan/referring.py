"""Who can refer to the NRM: the organisation itself, if its profile says so, or those that the flow names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.ages import under_18

if TYPE_CHECKING:
    from flows.law import Referral
    from flows.model import Flow
    from interview.engine.case import Case


def may_refer(case: Case, *, first_responder: bool | None) -> str:
    """The wording that says whether the organisation can refer; None where no profile says so. A child needs no yes."""
    message = {None: "referral-no-profile", True: "referral-own", False: "referral-others"}[first_responder]
    return f"{message}-child" if under_18(case.age_band) else message


def referrers(case: Case, flow: Flow) -> tuple[Referral, ...]:
    """Who can refer in the nation of the case, as the flow has it."""
    return tuple(one for one in flow.referral if case.nation in one.nations)


def who_can_refer(case: Case, flow: Flow, *, first_responder: bool | None) -> tuple[str, ...]:
    """The wordings that say who can refer in this case, a line each."""
    others = () if first_responder else referrers(case, flow)
    return (may_refer(case, first_responder=first_responder), *(one.text for one in others))
