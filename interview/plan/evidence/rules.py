"""Whether something that happened is of a kind that a standard names. Only ids, terms and whether a field is filled are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from flows.standard import Aspect, Kind
    from interview.plan.evidence.happened import Happened


def is_of(happened: Happened, kind: Kind, criterion: str) -> bool:
    """Whether it is of this kind, and where the kind asks for that, at a step that names the criterion."""
    event = happened.entry.event
    if happened.by_mistake or happened.tag != kind.event:
        return False
    if not all(_among(getattr(event, name), values) for name, values in kind.where.items()):
        return False
    if any(_among(getattr(event, name), values) for name, values in kind.but.items()):
        return False
    if not all(_among(getattr(happened.need, name, None), values) for name, values in kind.need.items()):
        return False
    if not all(_filled(getattr(event, name)) for name in kind.has):
        return False
    if any(_filled(getattr(event, name)) for name in kind.lacks):
        return False
    return not kind.here or happened.names(criterion)


def is_about(happened: Happened, aspect: Aspect) -> bool:
    """Whether it was done with a topic or a question that counts for this side of the criterion, or with neither."""
    event = happened.entry.event
    named = (("topic", aspect.topics), ("question", aspect.questions))
    return all(
        among is None or not hasattr(event, name) or _among(getattr(event, name), among)
        for name, among in named
    )


def _among(value: object, values: Collection[str | bool]) -> bool:
    """Whether it is one of these, or begins as one of them does that ends in a star."""
    if value in values:
        return True
    begins = tuple(one[:-1] for one in values if isinstance(one, str) and one.endswith("*"))
    return isinstance(value, str) and value.startswith(begins)


def _filled(value: object) -> bool:
    """Whether a field holds something. Words that were erased since were there: that is a fact too."""
    return value is not None and value not in ((), "")
