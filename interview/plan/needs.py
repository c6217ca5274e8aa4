"""The needs of a case as a plan holds them: each as it stands now, with the words it stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.variants import variant
from interview.plan import explained
from interview.plan.acted import acted
from interview.plan.earlier import earlier_needs
from interview.plan.gaps import grid_rows, said_of
from interview.plan.matching import matching
from interview.plan.model import NeedPlanned
from interview.plan.statements import in_telling

if TYPE_CHECKING:
    from flows.model import Flow
    from interview.engine.case import Case
    from interview.engine.standing import Need
    from interview.plan.heard import Heard


def needs(case: Case, flow: Flow, heard: Heard) -> tuple[NeedPlanned, ...]:
    """In the order in which they were first noted."""
    return tuple(_need(case, flow, need, heard) for need in case.needs.values())


def _need(case: Case, flow: Flow, need: Need, heard: Heard) -> NeedPlanned:
    noted = heard.sitting(need.session)
    reported = need.basis in explained.OTHERS_SAY
    row = grid_rows(flow).get(need.need)
    return NeedPlanned(
        need=need.need,
        domain=need.domain,
        message=variant(flow, row.text, case) if row else None,
        horizon=need.horizon,
        state=need.state,
        basis=need.basis,
        summary=None if reported else need.summary,
        evidence=None if reported else need.evidence,
        reported_summary=need.summary if reported else None,
        reported_evidence=need.evidence if reported else None,
        decision=need.decision,
        decided=need.decided,
        actions=acted(need),
        because=in_telling(case, need.because),
        earlier=earlier_needs(case, need, heard),
        said=tuple(number for number in said_of(case, need.need) if number in need.because),
        noted_session=noted.number if noted else None,
        noted_at=noted.held_at if noted else None,
        noted_at_precision=noted.held_at_precision if noted else None,
        service=(found := matching(case)[need.need]),
        service_note=case.unserved[need.need].note if found in ("none_found", "passed_on") else None,
        waits_for=case.reached_out.waits.get(need.need, ()),
        waited_for_by=tuple(one for one, waits in case.reached_out.waits.items() if need.need in waits),
        own_can=own.can if (own := case.reached_out.own_parts.get(need.need)) else None,
        own_part=own.what if own else None,
        own_manager=own.manager if own else None,
    )
