"""The steps that a session written up afterwards may go straight to, worded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.view import StepSeen

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from flows.model import Flow
    from interview.engine.case import Case


def steps_ahead(
    case: Case, flow: Flow, *, open_now: Collection[str], label: Callable[[str], str]
) -> tuple[StepSeen, ...]:
    """In the order of the flow. ``open_now`` are the triggers that the machine allows."""
    return tuple(
        StepSeen(
            step=step.id,
            label=label(f"step-{step.id}"),
            phase=label(f"phase-{step.phase}"),
            reached=step.id in case.reached_here,
        )
        for step in flow.step
        if f"go-to.{step.id}" in open_now
    )
