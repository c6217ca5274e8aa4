"""How the worker tried to be in touch with the person, what came of it, and which ways are not safe for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

from interview.engine.terms import ContactResult, ContactSafe, ContactWay
from interview.engine.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interview.engine.standing import Contact

MISSED: frozenset[ContactResult] = frozenset({"no_answer", "message_left", "somebody_else"})
"""What came of an attempt in which nobody spoke with the person."""

SEVERAL = 2
"""After so many attempts in a row that were missed, what was agreed for that is shown."""

Unsafe = Literal["said", "tried"]
"""Why a way is taken for unsafe: the person said so, or the last attempt by it was not safe."""


class Tried(msgspec.Struct, frozen=True, kw_only=True):
    """One attempt. ``on`` is the day, if it was noted; ``safe`` how it was for the person, as far as is known.

    ``agreed`` is what was agreed with them then, ``although`` why a way was taken that was known as not safe.
    """

    number: int
    at: int
    worker: str
    way: ContactWay
    result: ContactResult
    safe: ContactSafe
    on: str | None
    note: Words | None
    agreed: Words | None = None
    although: Words | None = None


def unsafe_ways(contacts: Iterable[Contact], tried: Iterable[Tried]) -> dict[ContactWay, Unsafe]:
    """The ways that are not safe as things stand: as the person last said, or as the last attempt by them showed.

    What they say later settles what an attempt before it showed.
    """
    last = max(contacts, key=lambda one: one.number, default=None)
    found: dict[ContactWay, Unsafe] = {}
    for one in sorted(tried, key=lambda one: one.number):
        if last is None or one.number > last.number:
            found.pop(one.way, None)
            if one.safe == "not_safe":
                found[one.way] = "tried"
    return found | dict.fromkeys(last.not_safe if last is not None else (), "said")


def missed_in_a_row(tried: Iterable[Tried], *, since: int = 0) -> tuple[Tried, ...]:
    """The attempts that were missed since the person was last spoken with, or since entry ``since``."""
    missed: list[Tried] = []
    for one in sorted(tried, key=lambda one: one.number):
        if one.number > since:
            missed = [*missed, one] if one.result in MISSED else []
    return tuple(missed)
