"""What an act is handed besides itself: the case, the step, the moment, and what only the rest of the program can tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.composing.calling import serving
from interview.engine.considered import DutyUp
from interview.engine.stage import Stage
from interview.plan.complete import completeness, still_open
from interview.plan.duties import duties

if TYPE_CHECKING:
    from flows.model import Flow, Step
    from interview.engine.case import Case
    from interview.organisation.model import Profile


def staged(case: Case, flow: Flow, step: Step, *, now: int, organisation: Profile | None) -> Stage:
    """The stage of an act at this step. What is open is only counted when it is asked for."""
    served = serving(organisation, case.nation)
    return Stage(
        case=case,
        flow=flow,
        step=step,
        now=now,
        risk_scale=organisation.risk_scale if organisation is not None else (),
        still_open=lambda: still_open(completeness(case, flow)),
        duties=lambda: {
            one.duty: DutyUp(
                facts=one.because, checked_on=one.checked_on, again=one.again, to_note=one.to_note
            )
            for one in duties(
                case,
                flow,
                notifier=served.notifier if served is not None else None,
                first_responder=served.first_responder if served is not None else None,
            )
        },
    )
