"""Somebody who is under 18, or may be: how old they were taken to be and when, their views, and the adult who was there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import msgspec

from interview.engine.ages import ADULT_THERE
from interview.engine.terms import AgeBand, Precision
from interview.engine.words import Words
from interview.plan.classes import of, time_of
from interview.plan.earlier_parts import EarlierPreference
from interview.plan.parts import AnswerStanding
from interview.plan.statements import moment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.engine.case import Case
    from interview.plan.heard import Heard

NONE = tuple(f"{question}-none" for question in ADULT_THERE)
"""And why there is nobody, if so."""


RESPONSIBLE = ("child-responsible", "child-responsible-now")
"""Who is responsible for the child, as the worker knows it."""


class AgeSince(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """From when on the person was taken to be of an age band. Nothing that was said before is undone by it."""

    age_band: Annotated[AgeBand, of("circumstances", "Adult, child, or possibly a child.")]
    since: Annotated[str, time_of("circumstances", "When that was noted (UTC).")]
    session: Annotated[int | None, of("structure", "In which session; null for before any.")]


class View(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What they think of what others decide, in their own words. It is no yes and no no, and nothing rests on it."""

    question: Annotated[str, of("preference", "The id of the question.")]
    message: Annotated[str, of("preference", "The id of its wording.")]
    standing: Annotated[AnswerStanding, of("preference", "How it stands.")]
    choice: Annotated[str | None, of("preference", "None, where they said that there is nothing; else null.")]
    statements: Annotated[tuple[int, ...], of("structure", "The statements it was answered in.")]
    said_at: Annotated[
        str | None, time_of("preference", "When that was said (UTC); null if not known or not said.")
    ]
    said_at_precision: Annotated[
        Precision | None, of("preference", "How well that time is known; null if nothing was said.")
    ]
    session: Annotated[int | None, of("preference", "In which session; null if nothing was said.")]
    earlier: tuple[EarlierPreference, ...]
    said_as: Annotated[
        AgeBand | None, of("circumstances", "What age they were taken to be then; null if nothing was said.")
    ]


class AdultThere(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which adult was there for the child in one session, as the worker noted it alone; or why nobody was."""

    session: Annotated[int, of("structure", "The session.")]
    who: Annotated[str | None, of("circumstances", "Which adult, or nobody-yet; null if it was not chosen.")]
    noted: Annotated[tuple[Words, ...], of("observation", "Who it is, in the worker's words.")]
    why_nobody: Annotated[tuple[Words, ...], of("observation", "Why nobody was there, and what was done.")]
    responsible: Annotated[tuple[Words, ...], of("observation", "Who is responsible for the child.")]


def ages(case: Case) -> tuple[AgeSince, ...]:
    """Every age band that was noted, in order."""
    return tuple(
        AgeSince(age_band=one.age_band, since=moment(one.at), session=one.session or None)
        for one in case.ages
    )


def adults_there(case: Case, heard: Heard) -> tuple[AdultThere, ...]:
    """One for each session in which the worker noted anything of it."""
    chosen = {
        part.session: part.choice
        for question in ADULT_THERE
        for part in case.given.get(question, ())
        if part.choice is not None
    }
    who = list(_noted(case, heard, ADULT_THERE))
    none = list(_noted(case, heard, NONE))
    responsible = list(_noted(case, heard, RESPONSIBLE))
    sessions = sorted({*chosen, *(session for session, _ in (*who, *none, *responsible))})
    return tuple(
        AdultThere(
            session=session,
            who=chosen.get(session),
            noted=tuple(words for there, words in who if there == session),
            why_nobody=tuple(words for there, words in none if there == session),
            responsible=tuple(words for there, words in responsible if there == session),
        )
        for session in sessions
    )


def _noted(case: Case, heard: Heard, questions: tuple[str, ...]) -> Iterator[tuple[int, Words]]:
    for number, note in case.notes.items():
        hearing = heard.by_entry.get(number)
        if note.about in questions and hearing is not None and hearing.session is not None:
            yield hearing.session, note.words
