"""Breaks as a plan tells them: neutral facts, by session. That one was not wanted is an answer like any other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import msgspec

from interview.engine.breaks import MINUTE
from interview.engine.terms import BreakAnswer, BreakOffer, WhyBreak
from interview.plan.classes import of, time_of
from interview.plan.statements import moment

if TYPE_CHECKING:
    from interview.engine.breaks import Break, BreakAsked
    from interview.engine.case import Case


class BreakHeld(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A break that was taken, or something of the kind that was offered, whatever came of it."""

    session: Annotated[int, of("structure", "In which session.")]
    why: Annotated[WhyBreak | None, of("circumstances", "Why it was offered; null where they just rested.")]
    offered: Annotated[tuple[BreakOffer, ...], of("circumstances", "What was offered.")]
    answer: Annotated[BreakAnswer, of("circumstances", "What came of it. None of these is a failure.")]
    after_minutes: Annotated[
        int | None, of("circumstances", "How long they had been together without one; null if not known.")
    ]
    began_at: Annotated[str | None, time_of("circumstances", "When they began to rest (UTC).")]
    ended_at: Annotated[str | None, time_of("circumstances", "When they went on, or stopped (UTC).")]
    minutes: Annotated[int | None, of("circumstances", "How long they rested, in whole minutes.")]
    statement: Annotated[
        int | None, of("circumstances", "What they said to the offer, by the number of the statement.")
    ]


def breaks_held(case: Case) -> tuple[BreakHeld, ...]:
    """All of them, in the order in which they are in the record."""
    rests = {rest.asked: rest for rest in case.breaks.taken if rest.asked is not None}
    unasked = {rest.number: _held(None, rest) for rest in case.breaks.taken if rest.asked is None}
    asked = {one.number: _held(one, rests.get(one.number)) for one in case.breaks.asked}
    return tuple(held for _, held in sorted({**unasked, **asked}.items()))


def _held(asked: BreakAsked | None, rest: Break | None) -> BreakHeld:
    began, ended = (rest.began_at, rest.ended_at) if rest is not None else (None, None)
    return BreakHeld(
        session=asked.session if asked is not None else rest.session if rest is not None else 0,
        why=asked.why if asked is not None else None,
        offered=asked.offered if asked is not None else ("break",),
        answer=asked.answer if asked is not None else "taken",
        after_minutes=asked.minutes if asked is not None else None,
        began_at=None if began is None else moment(began),
        ended_at=None if ended is None else moment(ended),
        minutes=None if began is None or ended is None else max(0, ended - began) // MINUTE,
        statement=asked.statement if asked is not None else None,
    )
