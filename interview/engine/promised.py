"""What became of a promise, and when what was agreed is due: by its day, where an exact one is known."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal

import msgspec

from interview.engine.days import day
from interview.engine.terms import Moment, PromiseCame, ToldOfIt
from interview.engine.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interview.engine.case import Case
    from interview.engine.contacted import Tried

Dueness = Literal["overdue", "today", "later", "no_day"]
"""``no_day``: no exact day is known, only the words that were said, or none. Nothing is called late by those."""


class Came(msgspec.Struct, frozen=True, kw_only=True):
    """What became of a promise, as it was noted last: when, by whom, and whether the person was told."""

    number: int
    at: int
    worker: str
    came: PromiseCame
    on: str | None
    why: Words | None
    told: ToldOfIt


class Promise(msgspec.Struct, frozen=True, kw_only=True):
    """Something the worker said they would do, and what came of it."""

    number: int
    words: Words
    by: str | None
    said_at: Moment = Moment()
    noted: tuple[Came, ...] = ()
    """What was noted of it, in order: the last holds."""

    @property
    def came(self) -> Came | None:
        return self.noted[-1] if self.noted else None

    @property
    def open(self) -> bool:
        return not self.noted


def dueness(on: str | None, *, today: str) -> Dueness:
    """How a day that somebody named stands to ``today`` (as 2026-11-22)."""
    exact = day(on.strip()) if on else None
    if exact is None:
        return "no_day"
    named = exact.isoformat()
    return "overdue" if named < today else "today" if named == today else "later"


def exact_day(on: str | None) -> str | None:
    """The day as 2026-11-22, if an exact one was named. What else was said of it may be anybody's words."""
    found = day(on.strip()) if on else None
    return None if found is None else found.isoformat()


def promises_open(promises: Iterable[Promise]) -> tuple[Promise, ...]:
    """The promises of which nothing was noted yet, the earliest day first, those without an exact day last."""
    waiting = (one for one in promises if one.open)
    return tuple(sorted(waiting, key=lambda one: (exact_day(one.by) or "~", one.number)))


def contact_open(case: Case) -> int | None:
    """The number of the next contact that was agreed last, while the person was not reached since.

    A sitting, or a contact in which they were reached, is that contact if it was on the day or later; where no exact day
    is known, any that came after it was agreed.
    """
    last = max(case.contacts, default=None)
    if last is None:
        return None
    named = exact_day(case.contacts[last].on)
    reached = [
        reached_on(one) for one in case.tried.values() if one.number > last and one.result == "reached"
    ]
    if case.sat_from > last:
        reached.append(date_of(case.sat_at))
    return None if any(named is None or on >= named for on in reached) else last


def reached_on(one: Tried) -> str:
    """The day of an attempt: the one that was noted, else the one on which it was entered."""
    return exact_day(one.on) or date_of(one.at)


def date_of(at: int) -> str:
    """The day of a time (UTC ms), as 2026-11-22."""
    return datetime.fromtimestamp(at / 1000, UTC).date().isoformat()
