"""What is due, in the worker's words: promises and the next contact, today, late, or without an exact day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.promised import dueness, exact_day
from interview.plan.named_day import named_day

if TYPE_CHECKING:
    from collections.abc import Callable

    from interview.engine.promised import Promise
    from interview.engine.standing import Contact


def stands(promise: Promise, label: Callable[..., str], *, today: str) -> str | None:
    """What became of a promise; else that its day is here or past. Nothing where it only waits."""
    if promise.came is None:
        return _due(promise.by, label, today=today)
    came = promise.came
    parts = (
        label(f"promise-{came.came.replace('_', '-')}"),
        label(f"promise-told-{came.told.replace('_', '-')}"),
    )
    on = (named_day(label, came.on, noted=came.at),) if came.on else ()
    return " · ".join((parts[0], *on, parts[1]))


def contact_stands(contact: Contact, label: Callable[..., str], *, today: str) -> str | None:
    """That the day of the next contact is here or past, while the person was not reached since it was agreed."""
    return _due(contact.on, label, today=today)


def _due(on: str | None, label: Callable[..., str], *, today: str) -> str | None:
    match dueness(on, today=today):
        case "overdue":
            return label("due-overdue", day=named_day(label, exact_day(on) or "", noted=None))
        case "today":
            return label("due-today")
        case _:
            return None
