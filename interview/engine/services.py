"""Services and places of safety that were offered, and needs for which none was found."""

from __future__ import annotations

import msgspec

from interview.engine.terms import LineAnswer
from interview.engine.words import Words


class Service(msgspec.Struct, frozen=True, kw_only=True):
    """A service or place of safety that was offered, and the person's answer.

    ``listed`` is its id in the directory, if it was found there, and ``last_checked`` the day on which it had last been
    asked by then.
    """

    number: int
    name: Words
    kind: str
    need: str | None
    answer: LineAnswer | None = None
    statement: int | None = None
    listed: str | None = None
    last_checked: str | None = None


class NotFound(msgspec.Struct, frozen=True, kw_only=True):
    """That no service was found for a need, and what the worker noted. It goes to a manager."""

    number: int
    need: str
    note: Words | None
