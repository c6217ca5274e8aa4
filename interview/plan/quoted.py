"""Statements and goals as a plan holds them: the two places in which the person's own words stand."""

from __future__ import annotations

from typing import Annotated

from interview.engine.terms import Captured, Fidelity, Manner, Precision, Voice
from interview.engine.words import Words
from interview.plan.classes import of, time_of
from interview.plan.line_parts import PlanPart


class StatementTold(PlanPart, frozen=True, kw_only=True):
    """Something the person said that the plan refers to.

    The words are as the person last wanted them, and how they came is how these words came. ``said_at`` is when it
    was first told: that is its place in the account.
    """

    number: Annotated[int, of("structure", "Its number in the record.")]
    words: Annotated[Words, of("person-words", "What was said.")]
    voice: Annotated[
        Voice, of("person-words", "Whether the words are the person's own or came through somebody.")
    ]
    manner: Annotated[Manner, of("person-words", "How it was told.")]
    language: Annotated[str, of("person-words", "The language the words are written in.")]
    interpreted: Annotated[bool, of("person-words", "Whether an interpreter gave these words.")]
    interpreted_from: Annotated[
        str | None, of("person-words", "The language the interpreter heard; null if that is not known.")
    ]
    fidelity: Annotated[Fidelity, of("person-words", "How near the words are to what was said.")]
    captured: Annotated[
        Captured, of("person-words", "Whether it was taken down live, or later and from what.")
    ]
    heard_by: Annotated[
        str | None,
        of("audit", "Code of the worker who asked and heard it; null if that was in another vault."),
    ]
    written_by: Annotated[
        str | None, of("audit", "Code of the worker who wrote it down; null if that was in another vault.")
    ]
    said_at: Annotated[str | None, time_of("person-words", "When it was said (UTC).")]
    said_at_precision: Annotated[Precision, of("person-words", "How well that time is known.")]
    said_before: Annotated[
        str | None,
        of(
            "person-words",
            "The wording or topic that had last been said to them; null if nothing had, it was the worker's own, "
            "or the order is not known.",
        ),
    ]
    corrected: Annotated[bool, of("person-words", "Whether the person worded it otherwise later on.")]
    corrected_at: Annotated[str | None, time_of("person-words", "When these words took the place of others.")]
    corrected_at_precision: Annotated[
        Precision | None, of("person-words", "How well that time is known; null if not worded otherwise.")
    ]


class PrivateStatement(PlanPart, frozen=True, kw_only=True):
    """Something the person said about how to reach them safely: apart, so that it can be kept in."""

    number: Annotated[int, of("structure", "Its number in the record.")]
    words: Annotated[Words, of("identity", "What was said.")]
    voice: Annotated[
        Voice, of("identity", "Whether the words are the person's own or came through somebody.")
    ]
    manner: Annotated[Manner, of("identity", "How it was told.")]
    language: Annotated[str, of("identity", "The language the words are written in.")]
    interpreted: Annotated[bool, of("identity", "Whether an interpreter gave these words.")]
    interpreted_from: Annotated[
        str | None, of("identity", "The language the interpreter heard; null if that is not known.")
    ]
    fidelity: Annotated[Fidelity, of("identity", "How near the words are to what was said.")]
    captured: Annotated[Captured, of("identity", "Whether it was taken down live, or later and from what.")]
    heard_by: Annotated[
        str | None,
        of("audit", "Code of the worker who asked and heard it; null if that was in another vault."),
    ]
    written_by: Annotated[
        str | None, of("audit", "Code of the worker who wrote it down; null if that was in another vault.")
    ]
    said_at: Annotated[str | None, time_of("identity", "When it was said (UTC).")]
    said_at_precision: Annotated[Precision, of("identity", "How well that time is known.")]
    said_before: Annotated[
        str | None,
        of(
            "identity",
            "The wording or topic that had last been said to them; null if nothing had, it was the worker's own, "
            "or the order is not known.",
        ),
    ]
    corrected: Annotated[bool, of("identity", "Whether the person worded it otherwise later on.")]
    corrected_at: Annotated[str | None, time_of("identity", "When these words took the place of others.")]
    corrected_at_precision: Annotated[
        Precision | None, of("identity", "How well that time is known; null if not worded otherwise.")
    ]


class Goal(PlanPart, frozen=True, kw_only=True):
    """What the person wants, quoted from what they said."""

    goal: Annotated[str, of("structure", "The id that lines name it by.")]
    statement: Annotated[int, of("structure", "The statement it is quoted from.")]
    wording: Annotated[
        int, of("structure", "The wording it was quoted from: how many corrections there were by then.")
    ]
    start: Annotated[int, of("structure", "Where the quote begins, in code points of that wording.")]
    end: Annotated[int, of("structure", "Where the quote ends, not included.")]
    words: Annotated[
        Words | None,
        of("person-words", "The quoted words, slips of typing mended; null if the statement is private."),
    ]
    private_words: Annotated[
        Words | None, of("identity", "The quoted words of a private statement, slips of typing mended.")
    ]
    corrected_since: Annotated[
        bool,
        of(
            "structure", "Whether the person has worded it otherwise since; a slip of typing is none of that."
        ),
    ]
