"""What is not there yet when a person is about to agree to their plan. It stops nothing; it is said first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.conditions import topic_settled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flows.model import Flow, Step
    from interview.engine.case import Case

SAFETY_PLAN = "safety-plan"
NEXT_CONTACT = "next-contact"
TOPIC = "topic:"


def missing(case: Case, flow: Flow, step: Step) -> tuple[str, ...]:
    """``safety-plan``, ``next-contact``, and ``topic:<id>`` for each topic that the step names and nobody explained."""
    return tuple(_missing(case, flow, step))


def _missing(case: Case, flow: Flow, step: Step) -> Iterator[str]:
    if not any(line.section == "safety" and not line.dropped for line in case.lines.values()):
        yield SAFETY_PLAN
    for topic in step.after:
        standing = case.topics.get(topic)
        if (standing is None or not standing.explained) and not topic_settled(case, flow, topic):
            yield f"{TOPIC}{topic}"
    if not case.contacts:
        yield NEXT_CONTACT
