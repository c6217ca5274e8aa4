"""Words what the check says of something a worker wrote: the first term that may judge, why, and what could stand there.

Opinion, never kept. It loads the check: import it where a text is looked at, and not before.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from interview.advising.said_so_far import ENGLISH, language_of, tongue
from interview.questioning.notes import check_note, neutral_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from interview.questioning.judging.neutral import Neutral
    from interview.questioning.notes import Term

SHOWN = 60
"""Characters of a term that are shown; of a longer one the beginning is."""


@dataclass(frozen=True, kw_only=True, slots=True)
class TermWorded:
    """One term at its place, half-open, in code points. ``neutral`` can be put in its place, if there is such a wording."""

    id: str
    term: str
    start: int
    end: int
    why: str
    advice: str
    neutral: Neutral | None


@dataclass(frozen=True, kw_only=True, slots=True)
class NoteOpinion:
    """What is said of one text. With no terms nothing is said: that is no praise."""

    terms: tuple[TermWorded, ...]
    covered: bool


def look_at_note(text: str, *, worker: str, person: str) -> tuple[tuple[Term, Neutral | None], ...] | None:
    """The terms of a text that a worker wrote, or None in a language that is not looked through.

    ``worker`` and ``person`` are the locales of the session.
    """
    if tongue(language_of(text, worker=worker, person=person)) != ENGLISH:
        return None
    return tuple((term, neutral_for(text, term)) for term in check_note(text))


def note_opinion(
    found: tuple[tuple[Term, Neutral | None], ...] | None, say: Callable[..., str]
) -> NoteOpinion:
    """What was found, in words. ``say`` words a message of the program's own, in the worker's language."""
    if found is None:
        return NoteOpinion(terms=(), covered=False)
    return NoteOpinion(terms=tuple(_worded(term, neutral, say) for term, neutral in found), covered=True)


def in_two_lines(found: NoteOpinion, say: Callable[..., str]) -> tuple[str, str]:
    """The first term with why it is named, and what could stand there. Empty where there is nothing to say."""
    if not found.covered:
        return say("note-language-not-checked"), ""
    if not found.terms:
        return "", ""
    first, more = found.terms[0], len(found.terms) - 1
    words = first.term if len(first.term) <= SHOWN else f"{first.term[:SHOWN].rstrip()}…"
    line = (
        say("note-found-more", words=words, why=first.why, more=more)
        if more
        else say("note-found", words=words, why=first.why)
    )
    if first.neutral is None:
        return line, first.advice
    if len(first.neutral.words) < 2:
        return line, say("note-take-out", words=words)
    rest = first.term[max(0, first.neutral.end - first.start) :]
    return line, say("question-take", instead=f"{first.neutral.words}{rest}")


def note_in_json(found: NoteOpinion) -> dict[str, Any]:
    """The opinion as other programs read it."""
    return {
        "flag": bool(found.terms),
        "checked": found.covered,
        "terms": [
            {
                "id": one.id,
                "term": one.term,
                "start": one.start,
                "end": one.end,
                "why": one.why,
                "instead": one.advice,
            }
            for one in found.terms
        ],
    }


def _worded(term: Term, neutral: Neutral | None, say: Callable[..., str]) -> TermWorded:
    return TermWorded(
        id=term.id,
        term=term.term,
        start=term.start,
        end=term.end,
        why=say(term.why),
        advice=say(term.instead),
        neutral=neutral,
    )
