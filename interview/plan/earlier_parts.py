"""Parts of a plan that tell what was answered before, where something else is answered now.

Each has its own words, so that none of them is read as words of the answer that stands. The same shape comes once for
each class of answers, because each is disclosed by itself.
"""

from __future__ import annotations

from typing import Annotated, Literal

from interview.engine.terms import Basis, NeedState, Precision
from interview.plan.classes import of, time_of
from interview.plan.line_parts import PlanPart

EarlierStanding = Literal["answered", "none", "declined", "not_now", "unknown"]


class EarlierChoice(PlanPart, frozen=True, kw_only=True):
    """One of their choices as it was made before: it does not stand any more."""

    standing: Annotated[EarlierStanding, of("choice", "How it stood then.")]
    choice: Annotated[str | None, of("choice", "What was chosen then.")]
    statements: Annotated[
        tuple[int, ...], of("structure", "The statements it was answered in, and no others.")
    ]
    said_at: Annotated[str | None, time_of("choice", "When that was said (UTC); null if not known.")]
    said_at_precision: Annotated[Precision | None, of("choice", "How well that time is known.")]
    session: Annotated[int | None, of("choice", "In which session; null if not known.")]


class EarlierPreference(PlanPart, frozen=True, kw_only=True):
    """What mattered to the person, or what they thought, as they said it before."""

    standing: Annotated[EarlierStanding, of("preference", "How it stood then.")]
    choice: Annotated[str | None, of("preference", "What was chosen then.")]
    statements: Annotated[
        tuple[int, ...], of("structure", "The statements it was answered in, and no others.")
    ]
    said_at: Annotated[str | None, time_of("preference", "When that was said (UTC); null if not known.")]
    said_at_precision: Annotated[Precision | None, of("preference", "How well that time is known.")]
    session: Annotated[int | None, of("preference", "In which session; null if not known.")]


class EarlierAnswer(PlanPart, frozen=True, kw_only=True):
    """Another answer that was given before and does not stand any more."""

    standing: Annotated[EarlierStanding, of("answer", "How it stood then.")]
    choice: Annotated[str | None, of("answer", "What was chosen then.")]
    statements: Annotated[
        tuple[int, ...], of("structure", "The statements it was answered in, and no others.")
    ]
    said_at: Annotated[str | None, time_of("answer", "When that was said (UTC); null if not known.")]
    said_at_precision: Annotated[Precision | None, of("answer", "How well that time is known.")]
    session: Annotated[int | None, of("answer", "In which session; null if not known.")]


class EarlierContact(PlanPart, frozen=True, kw_only=True):
    """How to reach the person as they said it before: it may not be safe now."""

    standing: Annotated[EarlierStanding, of("identity", "How it stood then.")]
    choice: Annotated[str | None, of("identity", "What was chosen then.")]
    statements: Annotated[tuple[int, ...], of("structure", "The private statements it was answered in.")]
    said_at: Annotated[str | None, time_of("identity", "When that was said (UTC); null if not known.")]
    said_at_precision: Annotated[Precision | None, of("identity", "How well that time is known.")]
    session: Annotated[int | None, of("identity", "In which session; null if not known.")]


class EarlierUnplaced(PlanPart, frozen=True, kw_only=True):
    """What was answered before to a question of another flow. It is taken as private."""

    standing: Annotated[EarlierStanding, of("unclassed", "How it stood then.")]
    choice: Annotated[str | None, of("unclassed", "What was chosen then.")]
    statements: Annotated[tuple[int, ...], of("structure", "The private statements it was answered in.")]
    said_at: Annotated[str | None, time_of("unclassed", "When that was said (UTC); null if not known.")]
    said_at_precision: Annotated[Precision | None, of("unclassed", "How well that time is known.")]
    session: Annotated[int | None, of("unclassed", "In which session; null if not known.")]


class EarlierNeed(PlanPart, frozen=True, kw_only=True):
    """How a need stood before it stood otherwise."""

    state: Annotated[NeedState, of("need", "How it stood then.")]
    basis: Annotated[Basis, of("need", "On whose word.")]
    statements: Annotated[
        tuple[int, ...], of("structure", "The statements that it stood on then, and no others.")
    ]
    said_at: Annotated[str | None, time_of("need", "When that was last said (UTC); null if not known.")]
    said_at_precision: Annotated[Precision | None, of("need", "How well that time is known.")]
    session: Annotated[int | None, of("need", "In which session; null if not known.")]
