"""Whether something that happened is of a kind that a standard names. Only ids, terms and whether a field is filled are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flows.standard import Kind
    from interview.plan.evidence.happened import Happened


def is_of(happened: Happened, kind: Kind, criterion: str) -> bool:
    """Whether it is of this kind, and where the kind asks for that, at a step that names the criterion."""
    event = happened.entry.event
    if happened.by_mistake or happened.tag != kind.event:
        return False
    if any(getattr(event, name) not in values for name, values in kind.where.items()):
        return False
    if not all(_filled(getattr(event, name)) for name in kind.has):
        return False
    if any(_filled(getattr(event, name)) for name in kind.lacks):
        return False
    return not kind.here or happened.names(criterion)


def _filled(value: object) -> bool:
    """Whether a field holds something. Words that were erased since were there: that is a fact too."""
    return value is not None and value not in ((), "")
