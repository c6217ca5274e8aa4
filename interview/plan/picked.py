"""What speaks for a topic in this case, and which topics nobody needs to miss: those that the person picks from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.plan.facts import FACTS

if TYPE_CHECKING:
    from flows.model import Topic
    from interview.engine.case import Case


def speaks_for(topic: Topic, case: Case) -> tuple[str, ...]:
    """The situations of a topic that something noted in the case speaks for."""
    return tuple(fact for fact in topic.situations if FACTS[fact](case))


def missed_by_nobody(topic: Topic, case: Case) -> bool:
    """Whether a topic that was not touched leaves nothing open."""
    picked = topic.picked or topic.only_if_raised
    return picked and topic.id not in case.topics and not speaks_for(topic, case)
