"""Going on from a step that is not done: what stays open, and the worker's reason, are recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.asking import REASONS
from interview.engine.conditions import topic_settled
from interview.engine.events import understanding
from interview.engine.stage import Refused
from interview.engine.standing import NO_REASON
from interview.engine.terms import Moment

if TYPE_CHECKING:
    from flows.model import Flow, Step
    from interview.engine.acts.always import Move
    from interview.engine.case import Case
    from interview.engine.events import AnyEvent


def why_left(act: Move, step: Step) -> str | None:
    """The reason that a move leaves something open for; nothing where it does not. Raises Refused for an unknown one."""
    if act.reason is not None and act.reason not in REASONS:
        raise Refused(f"A step is left open for one of: {', '.join(REASONS)}.")
    return (act.reason or NO_REASON) if act.move in step.leaving() else None


def topics_left(case: Case, flow: Flow, step: Step, *, reason: str) -> tuple[AnyEvent, ...]:
    """That each topic or risk of the step which is not settled stays open, for this reason."""
    risks = (f"risk:{risk.risk}" for risk in case.risks.values() if risk.held_back is None)
    about = (*step.topics, *(risks if step.kind == "risk" else ()))
    captured = case.sitting.captured if case.sitting else "live"
    return tuple(
        understanding.TopicLeft(topic=topic, reason=reason, captured=captured, said_at=Moment())
        for topic in about
        if not topic_settled(case, flow, topic)
    )
