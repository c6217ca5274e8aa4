"""Needs and risks as the worker sees them where they say that one was recorded by mistake: what rests on each, and what was taken out."""

from __future__ import annotations

from interview.engine.by_mistake import Rests
from interview.engine.seen import Seen
from interview.engine.words import Words


class RecordedSeen(Seen, frozen=True, kw_only=True):
    """A need or a risk that stands. ``resting`` are the words of the lines and services that stay, ``going`` of actions that go with it."""

    about: str
    label: str
    words: Words | None
    rests: Rests
    resting: tuple[Words, ...] = ()
    going: tuple[Words, ...] = ()


class TakenOutSeen(Seen, frozen=True, kw_only=True):
    """One that was taken out, and why. It is put back unless it was ``anew`` recorded since."""

    about: str
    label: str
    words: Words | None
    reason: Words
    anew: bool


class MistakesSeen(Seen, frozen=True, kw_only=True):
    """All that can be taken out, and all that was."""

    recorded: tuple[RecordedSeen, ...] = ()
    out: tuple[TakenOutSeen, ...] = ()
