"""What the worker sees of the record as a whole, when they are alone with it."""

from __future__ import annotations

from interview.engine.seen import Seen
from interview.engine.signed import SetAside, Signed


class CountedSeen(Seen, frozen=True, kw_only=True):
    """How much of one kind is there, in one worded line."""

    kind: str
    line: str


class CriterionToCheck(Seen, frozen=True, kw_only=True):
    """A criterion of the standard, and whether the worker marked it as not appropriate here."""

    criterion: str
    label: str
    set_aside: SetAside | None


class CheckSeen(Seen, frozen=True, kw_only=True):
    """The record as a whole: counted, signed or not, and what was not to be done in it."""

    counted: tuple[CountedSeen, ...]
    criteria: tuple[CriterionToCheck, ...]
    signed: Signed | None
    since: int = 0
    """How many entries came after the signature."""

    still_open: int = 0
    """How many things a signature now would be given with."""
