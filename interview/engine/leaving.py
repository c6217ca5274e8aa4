"""Going on from a step that is not done: what stays open, and the worker's reason, are recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.asking import REASONS
from interview.engine.conditions import CONDITIONS, topic_settled
from interview.engine.events import understanding
from interview.engine.offered import topics_here
from interview.engine.stage import Refused
from interview.engine.terms import Moment

if TYPE_CHECKING:
    from flows.model import Flow, Step
    from interview.engine.acts.always import Move
    from interview.engine.case import Case
    from interview.engine.events import AnyEvent

NO_REASON = "none_given"
"""Recorded of the step where the worker gives no reason. Its topics then stand as they stood: nothing settled them."""


def why_left(act: Move, case: Case, flow: Flow, step: Step) -> str | None:
    """The reason that a move leaves something open for; nothing where it does not. Raises Refused for an unknown one."""
    if act.reason is not None and act.reason not in REASONS:
        raise Refused(f"A step is left open for one of: {', '.join(REASONS)}.")
    ways = step.ways()
    closed = {
        way.to for way in ways.values() if way.when is not None and not CONDITIONS[way.when](case, flow, step)
    }
    leaves = act.move in step.leaving() and ways[act.move].to in closed
    return (act.reason or NO_REASON) if leaves else None


def topics_left(case: Case, flow: Flow, step: Step, *, reason: str | None) -> tuple[AnyEvent, ...]:
    """That each topic or risk of the step which is not settled stays open, if there is a reason why."""
    if reason in (None, NO_REASON):
        return ()
    risks = (f"risk:{risk.risk}" for risk in case.risks.values() if risk.held_back is None)
    about = (*topics_here(case, flow, step), *(risks if step.kind == "risk" else ()))
    captured = case.sitting.captured if case.sitting else "live"
    return tuple(
        understanding.TopicLeft(topic=topic, reason=reason or NO_REASON, captured=captured, said_at=Moment())
        for topic in about
        if not topic_settled(case, flow, topic)
    )
