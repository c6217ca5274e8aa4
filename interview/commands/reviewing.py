"""That a plan waits to be looked at again, and why: the reasons in the program's own words, and nobody else's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.composing.calling import serving
from interview.composing.reasons import reasons_told
from interview.engine.promised import date_of

if TYPE_CHECKING:
    from interview.casework.opened import OpenDesk
    from interview.engine.case import Case


def to_review(desk: OpenDesk, case: Case) -> tuple[str, ...]:
    """A line each, for a case that is not closed. What only a worker can know is not among them."""
    if case.closed is not None:
        return ()
    profile = desk.organisation
    every = profile.plan_review if profile is not None and serving(profile, case.nation) else None
    flow = (desk.flows.find(case.flow) if case.flow is not None else None) or desk.flows.first
    return reasons_told(case, flow, desk.chrome, today=date_of(desk.clock()), every=every)
