"""What is due, in the worker's words: promises, duties and the next contact, today, late, or without an exact day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.promised import dueness, exact_day
from interview.plan.named_day import named_day

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from interview.engine.promised import Promise
    from interview.engine.standing import Contact
    from interview.engine.waiting import Waiting


def stands(promise: Promise, label: Callable[..., str], *, today: str) -> str | None:
    """What became of a promise; else that its day is here or past. Nothing where it only waits."""
    if promise.came is None:
        return due_line(promise.by, label, today=today)
    came = promise.came
    parts = (
        label(f"promise-{came.came.replace('_', '-')}"),
        label(f"promise-told-{came.told.replace('_', '-')}"),
    )
    on = (named_day(label, came.on, noted=came.at),) if came.on else ()
    return " · ".join((parts[0], *on, parts[1]))


def contact_stands(contact: Contact, label: Callable[..., str], *, today: str) -> str | None:
    """That the day of the next contact is here or past, while the person was not reached since it was agreed."""
    return due_line(contact.on, label, today=today)


def waiting_lines(waiting: Waiting, *, label: Callable[..., str], today: str) -> tuple[str, ...]:
    """What is due in a case or to come, a line each: what is late first."""
    return (
        *_several("promises", waiting.promises, label, today),
        *_several("duties", waiting.duties, label, today),
        *((label("waiting-to-tell", count=waiting.to_tell),) if waiting.to_tell else ()),
        *_contact(waiting.contact, label, today),
    )


def _several(what: str, days: tuple[str, ...], label: Callable[..., str], today: str) -> Iterator[str]:
    late = [day for day in days if dueness(day, today=today) == "overdue"]
    now = [day for day in days if dueness(day, today=today) == "today"]
    if late:
        yield label(f"waiting-{what}-overdue", count=len(late), day=named_day(label, late[0], noted=None))
    if now:
        yield label(f"waiting-{what}-today", count=len(now))
    if rest := len(days) - len(late) - len(now):
        yield label(f"waiting-{what}-open", count=rest)


def _contact(on: str | None, label: Callable[..., str], today: str) -> Iterator[str]:
    if on is None:
        return
    match dueness(on, today=today):
        case "overdue":
            yield label("waiting-contact-overdue", day=named_day(label, on, noted=None))
        case "today":
            yield label("waiting-contact-today")
        case "later":
            yield label("waiting-contact-later", day=named_day(label, on, noted=None))
        case "no_day":
            yield label("waiting-contact-no-day")


def due_line(on: str | None, label: Callable[..., str], *, today: str) -> str | None:
    """That a day is here or past; None where it is to come, or not known exactly."""
    match dueness(on, today=today):
        case "overdue":
            return label("due-overdue", day=named_day(label, exact_day(on) or "", noted=None))
        case "today":
            return label("due-today")
        case _:
            return None
