"""Parts of a plan that tell where it comes from: the sessions, who interpreted, and what the wording was worth."""

from __future__ import annotations

from typing import Annotated, Literal

from interview.engine.terms import (
    AgainstRelying,
    Apart,
    Asked,
    CameAs,
    Captured,
    GenderOfInterpreter,
    GenderWished,
    Precision,
    Setting,
    Tie,
)
from interview.engine.words import Words
from interview.plan.classes import of, time_of
from interview.plan.line_parts import PlanPart

WordingStanding = Literal[
    "source",
    "approved",
    "reviewed",
    "checked_by_interpreter",
    "translated",
    "machine_draft",
    "stale",
    "not_recorded",
]
"""``source`` is no translation. The last four were checked by nobody, as far as the record goes."""

Qualified = Literal["yes", "no", "unknown"]


class WordingShown(PlanPart, frozen=True, kw_only=True):
    """Texts of ours that were on the screen in one language, and how far that wording could be trusted.

    On the screen is not said: an interpreter may have gone by the other language beside it. Where a session was written
    up afterwards, they are the texts that were marked as said as they stand.
    """

    locale: Annotated[str, of("access", "The language of these texts.")]
    standing: Annotated[
        WordingStanding,
        of("access", "How far they were checked; by an interpreter counts for that session alone."),
    ]
    texts: Annotated[int, of("access", "How many texts; 0 if it is not recorded which.")]


class InterpreterNoted(PlanPart, frozen=True, kw_only=True):
    """Somebody who interpreted, by a code, never by name."""

    code: Annotated[str, of("audit", "Their code.")]
    language: Annotated[str, of("access", "The language they interpreted from.")]
    mode: Annotated[Setting, of("access", "In the same room, by phone or by video.")]
    qualified: Annotated[Qualified, of("access", "Whether they are qualified, as the worker noted.")]
    agency: Annotated[Words | None, of("audit", "Their agency; null if not noted.")]
    tie: Annotated[Tie, of("audit", "Whether they know the person or somebody around them, asked apart.")]
    although: Annotated[
        Words | None,
        of(
            "opinion",
            "Why it was them although they know somebody, in the worker's words; null if they do not.",
        ),
    ]
    briefed: Annotated[Asked, of("audit", "Whether they were told beforehand how it goes.")]
    first_person: Annotated[Asked, of("audit", "Whether they say I where the person does.")]
    comfortable: Annotated[
        Asked, of("access", "Whether the person is comfortable with them, asked without them.")
    ]
    wished: Annotated[GenderWished, of("access", "Whom the person wished for.")]
    gender: Annotated[GenderOfInterpreter, of("access", "Their own gender, beside that wish.")]
    against: Annotated[
        tuple[AgainstRelying, ...],
        of("access", "What stands against relying on them. What nobody asked is not among it."),
    ]
    noted: Annotated[
        tuple[Words, ...],
        of("observation", "What the worker noted of the interpreting, such as a doubt about it."),
    ]
    sessions: Annotated[tuple[int, ...], of("audit", "The sessions they joined.")]


class CompanionNoted(PlanPart, frozen=True, kw_only=True):
    """Somebody who came with the person, by a code. Nothing they said is here as the person's."""

    code: Annotated[str, of("audit", "Their code.")]
    came_as: Annotated[CameAs, of("circumstances", "As what they came.")]
    wanted: Annotated[Asked, of("circumstances", "Whether the person wanted them there.")]
    why: Annotated[Words | None, of("opinion", "Why they were there, in the worker's words.")]
    session: Annotated[int, of("structure", "The last session they came to.")]
    left: Annotated[Apart, of("circumstances", "Whether they and the person left one after the other.")]


class SittingHeld(PlanPart, frozen=True, kw_only=True):
    """One session: when the people sat together, and how what was said came to be written down."""

    number: Annotated[int, of("structure", "Its number, which answers name it by.")]
    goes_on_from: Annotated[
        int | None,
        of("structure", "The session whose sitting it goes on with; null where they sat together anew."),
    ]
    flow: Annotated[str, of("structure", "The interview that it was held in.")]
    held_at: Annotated[str | None, time_of("audit", "When it was held (UTC).")]
    held_at_precision: Annotated[Precision, of("audit", "How well that time is known.")]
    setting: Annotated[Setting, of("audit", "In the same room, by phone or by video.")]
    captured: Annotated[Captured, of("audit", "Whether it was taken down live, or later and from what.")]
