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
NEED = "need:"
ROW = "row:"


def missing(case: Case, flow: Flow, step: Step) -> tuple[str, ...]:
    """What is urgent first, then ``safety-plan``, ``next-contact``, and ``topic:<id>`` for each that nobody explained.

    ``need:<id>`` is an urgent need that is neither met nor decided, ``row:<id>`` one that was asked and has no answer.
    """
    return (*urgent(case, flow), *_missing(case, flow, step))


def urgent(case: Case, flow: Flow) -> tuple[str, ...]:
    """The same for what is urgent alone."""
    needs = tuple(f"{NEED}{need.need}" for need in case.needs.values() if need.urgent)
    rows = dict.fromkeys(row.id for step in flow.step for row in step.rows if row.ask)
    return (*needs, *(f"{ROW}{row}" for row in rows if row in case.answers and row not in case.needs))


def _missing(case: Case, flow: Flow, step: Step) -> Iterator[str]:
    if not any(line.section == "safety" and not line.dropped for line in case.lines.values()):
        yield SAFETY_PLAN
    for topic in step.after:
        standing = case.topics.get(topic)
        if (standing is None or not standing.explained) and not topic_settled(case, flow, topic):
            yield f"{TOPIC}{topic}"
    if not case.contacts:
        yield NEXT_CONTACT
