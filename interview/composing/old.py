"""What a worker is told of texts that are past the day by which they were to be looked at again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.stale import past
from interview.engine.offered import topics_here

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.composing.worder import Worder


ALONE = frozenset({"PREP", "REVIEW", "AFTER"})
"""Phases in which the worker has time to look something up."""


def old_texts(at: Worder, *, today: str) -> Iterator[str]:
    """How many there are, while the worker is alone before and after the talk; and beside topics, which of these."""
    if at.step.phase in ALONE and at.step.audience == "worker" and (late := past(at.flow, today=today)):
        yield at.label("packs-old", count=len(late), date=late[0].review_by)
    topics = at.flow.topics()
    named = [
        at.label(f"topic-{topic}")
        for topic in topics_here(at.case, at.flow, at.step)
        if (topics[topic].review_by or today) < today
    ]
    if named:
        yield at.label("topics-old", topics=", ".join(named))
