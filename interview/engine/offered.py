"""Which topics of a step are true in this case, and can be offered. The person picks among them, in any order."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flows.model import Flow, Step, Topic
    from interview.engine.case import Case


def true_in(topic: Topic, case: Case) -> bool:
    """Whether a topic holds in the nation of the case and for the organisation that tells it.

    What the case does not say is no reason to think so: a topic for some is offered to those alone.
    """
    here = not topic.nations or case.nation in topic.nations
    by_us = not topic.organisations or case.organisation_kind in topic.organisations
    return here and by_us


def needs_a_reason(step: Step, topic: Topic) -> bool:
    """Whether explaining it here wants a reason: it describes exploitation, before the person was asked to tell."""
    return step.before_account is not None and topic.of_exploitation


def topics_here(case: Case, flow: Flow, step: Step) -> tuple[str, ...]:
    """The topics of a step that can be offered, in the order of the flow."""
    topics = flow.topics()
    return tuple(topic for topic in step.topics if true_in(topics[topic], case))
