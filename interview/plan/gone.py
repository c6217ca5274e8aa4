"""How a person was gone before a sitting was closed with them: how, when, what was open, and what the worker noted of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import msgspec

from interview.engine.by_mistake import but_mistakes
from interview.engine.words import Words
from interview.plan.classes import of, time_of
from interview.plan.statements import moment

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.held import Gone

HOW, RISKS, NEXT = "left-how", "left-risks", "left-next"
"""What the worker is asked once they are gone."""


class TheyLeft(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One sitting that the person left. All of it is the worker's, and none of it the person's words.

    Risks that are noted here were told to nobody: the person was gone.
    """

    session: Annotated[int, of("structure", "The session they left.")]
    left_at: Annotated[
        str | None, time_of("circumstances", "When they were gone (UTC); null if that is not known.")
    ]
    how: Annotated[str | None, of("circumstances", "How they left; null if nobody noted it.")]
    seen: Annotated[tuple[Words, ...], of("observation", "What the worker saw or heard of it.")]
    step: Annotated[str, of("structure", "The step where they were.")]
    broken_in: Annotated[
        tuple[str, ...], of("circumstances", "What had come up before, and was not over: its protocols.")
    ]
    urgent: Annotated[
        tuple[str, ...], of("need", "The urgent needs that nothing was decided about then, by id.")
    ]
    risks: Annotated[tuple[Words, ...], of("risk-not-told", "What risks the worker knew of.")]
    next: Annotated[tuple[Words, ...], of("plan", "What was to be done next.")]


def they_left(case: Case) -> tuple[TheyLeft, ...]:
    """Each sitting that was left, in order."""
    return tuple(_left(case, gone) for gone in case.gone)


def _left(case: Case, gone: Gone) -> TheyLeft:
    return TheyLeft(
        session=gone.session,
        left_at=None if gone.at is None else moment(gone.at),
        how=_how(case, gone),
        seen=_noted(case, gone, HOW),
        step=gone.step,
        broken_in=gone.broken_in,
        urgent=but_mistakes(case, gone.urgent),
        risks=_noted(case, gone, RISKS),
        next=_noted(case, gone, NEXT),
    )


def _how(case: Case, gone: Gone) -> str | None:
    here = [one.choice for one in case.given.get(HOW, ()) if gone.since < one.number < gone.until]
    return next((choice for choice in reversed(here) if choice is not None), None)


def _noted(case: Case, gone: Gone, question: str) -> tuple[Words, ...]:
    return tuple(
        note.words
        for note in case.notes.values()
        if note.about == question and gone.since < note.number < gone.until
    )
