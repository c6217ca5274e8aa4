"""Breaks: which there were, which were offered, and from when the next one is counted. Nothing is closed by any of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec

from interview.engine.terms import BreakAnswer, BreakOffer, Moment, WhyBreak
from interview.engine.words import Words

if TYPE_CHECKING:
    from flows.model import Flow
    from interview.engine.case import Case

MINUTE = 60_000

AWAY = 4 * 60 * MINUTE
"""So long without any entry nobody sat together, whatever was not closed: the program was left, or the laptop shut."""


class Break(msgspec.Struct, frozen=True, kw_only=True):
    """One rest, from when to when (UTC ms). ``asked`` is the entry of the offer that it was taken on, if it was one."""

    number: int
    session: int
    began_at: int
    ended_at: int | None = None
    asked: int | None = None


class BreakAsked(msgspec.Struct, frozen=True, kw_only=True):
    """That a break, or something to come to rest by, was offered or asked for, and what came of it."""

    number: int
    session: int
    why: WhyBreak
    offered: tuple[BreakOffer, ...]
    answer: BreakAnswer
    signs: tuple[int, ...]
    minutes: int | None
    statement: int | None
    said_at: Moment

    @property
    def rests(self) -> bool:
        """Whether they rest on it: a break was offered, and taken."""
        return self.answer == "taken" and "break" in self.offered


class Sign(msgspec.Struct, frozen=True, kw_only=True):
    """Something that the worker saw or heard and took for a sign that it is too much: of the list, in words, or both."""

    number: int
    session: int
    sign: str | None
    words: Words | None
    said_at: Moment


@dataclass(slots=True)
class Breaks:
    """What a case knows of them. ``since`` is from when the next one is counted in this sitting (UTC ms).

    ``last`` is when the last entry was made (UTC ms); ``open_signs`` are those after which nothing was offered yet, by the numbers of their entries.
    """

    since: int | None = None
    last: int = 0
    taken: list[Break] = field(default_factory=list)
    asked: list[BreakAsked] = field(default_factory=list)
    signs: dict[int, Sign] = field(default_factory=dict)
    open_signs: tuple[int, ...] = ()

    def go_on(self, at: int) -> None:
        """An entry is made. After a long time without any, the next break is counted from here."""
        if self.since is not None and at - self.last > AWAY:
            self.since, self.open_signs = at, ()
        self.last = at

    def sit_down(self) -> None:
        """A sitting begins. The person is not there until something is on the screen for them."""
        self.since, self.open_signs = None, ()

    def begin(self, number: int, *, at: int, session: int) -> None:
        """A rest begins; on an offer, if that was the entry before and a break was taken on it."""
        last = self.asked[-1] if self.asked else None
        on_it = last is not None and last.rests and last.number == number - 1
        asked = last.number if last is not None and on_it else None
        self.taken.append(Break(number=number, session=session, began_at=at, asked=asked))
        self.open_signs = ()

    def end(self, at: int) -> None:
        """Whatever rest there was is over. The next is counted from here."""
        if self.taken and self.taken[-1].ended_at is None:
            self.taken[-1] = msgspec.structs.replace(self.taken[-1], ended_at=at)
            self.since = at


class Lengths(msgspec.Struct, frozen=True, kw_only=True):
    """After how many minutes an organisation offers a break, in place of what the interview says; None where it does not say."""

    after: int | None = None
    under_18: int | None = None
    signed: int | None = None


NONE_OF_ITS_OWN = Lengths()


class Length(msgspec.Struct, frozen=True, kw_only=True):
    """After how many minutes a break may be due, whose length that is, and whether it is so short because of signing."""

    minutes: int
    own: bool = False
    signed: bool = False


def length_between(case: Case, flow: Flow, own: Lengths = NONE_OF_ITS_OWN) -> Length | None:
    """The shortest of those that hold: for anybody; for somebody who is, or may be, under 18; where somebody signs."""
    breaks = flow.breaks
    if breaks is None:
        return None
    holding = [_length(own.after, breaks.after)]
    if case.age_band != "adult":
        holding.append(_length(own.under_18, breaks.under_18))
    if case.interpreter is not None and case.interpreter.interprets == "signed":
        usual = breaks.signed.after if breaks.signed is not None else breaks.after
        holding.append(msgspec.structs.replace(_length(own.signed, usual), signed=True))
    return min(holding, key=lambda one: one.minutes)


def _length(own: int | None, usual: int) -> Length:
    return Length(minutes=usual if own is None else own, own=own is not None)


def minutes_between(case: Case, flow: Flow, own: Lengths = NONE_OF_ITS_OWN) -> int | None:
    """After how many minutes a break may be due; None where the interview says nothing of breaks."""
    length = length_between(case, flow, own)
    return None if length is None else length.minutes


def due_in(case: Case, flow: Flow, *, now: int, own: Lengths = NONE_OF_ITS_OWN) -> int | None:
    """In how many milliseconds a break may be due; 0 is now. None where nobody sits with the person.

    That is so where it is written up afterwards too, and where the case was left open for long.
    """
    minutes = minutes_between(case, flow, own)
    since = case.breaks.since
    if minutes is None or since is None or case.sitting is None or case.written_up:
        return None
    if now - case.breaks.last > AWAY:
        return None
    return max(0, since + minutes * MINUTE - now)


def minutes_since(case: Case, now: int) -> int | None:
    """How many whole minutes they have been together since the last break, live."""
    if case.breaks.since is None or case.written_up:
        return None
    return max(0, now - case.breaks.since) // MINUTE
