"""Parts of a plan that tell what others did and wrote. It is theirs: neither the person's words nor the worker's."""

from __future__ import annotations

from typing import Annotated

from interview.engine.terms import SourceStanding, TakenAs
from interview.engine.words import Words
from interview.plan.classes import of, time_of
from interview.plan.line_parts import PlanPart


class PriorAction(PlanPart, frozen=True, kw_only=True):
    """What an organisation did before, as it or a paper tells it."""

    action: Annotated[int, of("structure", "Its number in the record.")]
    organisation: Annotated[Words, of("third-party", "Which organisation.")]
    did: Annotated[Words, of("third-party", "What it did.")]
    kind: Annotated[Words | None, of("third-party", "What kind of action.")]
    on: Annotated[str | None, of("third-party", "When, if that is known.")]
    result: Annotated[Words | None, of("third-party", "What came of it.")]
    source: Annotated[Words | None, of("third-party", "Where the worker has it from.")]
    imported: Annotated[bool, of("audit", "Whether it was taken in from a file, and typed by nobody here.")]


class DocumentReviewed(PlanPart, frozen=True, kw_only=True):
    """A report or assessment that the worker read. Its text is not copied."""

    document: Annotated[int, of("structure", "Its number in the record.")]
    kind: Annotated[Words, of("third-party", "What kind of document.")]
    author: Annotated[Words | None, of("third-party", "Who wrote it.")]
    organisation: Annotated[Words | None, of("third-party", "Which organisation it is from.")]
    dated: Annotated[str | None, of("third-party", "The date on it.")]
    held: Annotated[Words | None, of("third-party", "Where it is kept.")]
    reviewed_at: Annotated[str, time_of("audit", "When it was entered as read (UTC).")]
    reviewed_by: Annotated[str | None, of("audit", "The code of who read it; null if not known.")]
    check_again: Annotated[
        bool, of("third-party", "Whether it was older than the organisation goes by when this was drawn up.")
    ]


class SourceChecked(PlanPart, frozen=True, kw_only=True):
    """Whether a source of earlier information was asked. Not asking, because it is not safe, is a fact too."""

    source: Annotated[str, of("third-party", "Which source.")]
    standing: Annotated[SourceStanding, of("third-party", "How it stands.")]
    on: Annotated[str | None, of("third-party", "When it was asked, if that is known.")]
    by: Annotated[Words | None, of("audit", "Who asked.")]
    reason: Annotated[Words | None, of("opinion", "Why, in the worker's words.")]


class TakenFromOthers(PlanPart, frozen=True, kw_only=True):
    """A need, risk, preference, unclear point or fact that stands in a document, an earlier action or with a source."""

    item: Annotated[int, of("structure", "Its number in the record.")]
    taken_as: Annotated[TakenAs, of("third-party", "What it was taken as.")]
    fact: Annotated[str | None, of("third-party", "What a fact is about; null if it is none.")]
    words: Annotated[Words, of("third-party", "What stands there.")]
    document: Annotated[int | None, of("structure", "The document it stands in, if it does.")]
    action: Annotated[int | None, of("structure", "The earlier action it stands with, if it does.")]
    source: Annotated[str | None, of("third-party", "The source that said it, if one did.")]
    needs: Annotated[tuple[str, ...], of("need", "The needs that rest on it.")]
    risks: Annotated[tuple[str, ...], of("risk-held-back", "The risks that rest on it, told or not.")]


class ToCheck(PlanPart, frozen=True, kw_only=True):
    """Something about which others wrote different things. It says nothing about the person, who was not asked."""

    fact: Annotated[str, of("third-party", "What it is about.")]
    items: Annotated[tuple[int, ...], of("structure", "What was taken of it, by number, as it was noted.")]
