"""What a view says of what was gathered from others: how old a paper is, what was taken from it, and where papers differ."""

from __future__ import annotations

from interview.engine.gathered import Document, Source, Taken
from interview.engine.seen import Seen
from interview.engine.words import Words


class SourceSeen(Seen, frozen=True, kw_only=True):
    """A source of earlier information, and whether it was asked."""

    source: str
    label: str
    standing: Source | None
    discloses: bool = False
    """It learns by being asked where the person is, or that they are in touch with somebody."""


class DocumentSeen(Seen, frozen=True, kw_only=True):
    """A document that was read. ``age`` says how old it is, in words; None where its date is not known."""

    document: Document
    age: str | None
    check_again: bool
    """It is older than the organisation goes by without looking again."""


class OriginSeen(Seen, frozen=True, kw_only=True):
    """Where something stands: a source by its label, or a document or earlier action by the words that name it."""

    label: str | None = None
    words: Words | None = None
    on: str | None = None


class TakenSeen(Seen, frozen=True, kw_only=True):
    """One thing that was taken from a document and the like. ``label`` says what it was taken as."""

    item: Taken
    label: str
    origin: OriginSeen
    used: bool
    """A need or a risk was recorded that rests on it."""


class ToCheckSeen(Seen, frozen=True, kw_only=True):
    """Something about which others wrote different things. To check with care; nobody is wrong."""

    label: str
    items: tuple[TakenSeen, ...]


class FactSeen(Seen, frozen=True, kw_only=True):
    """A kind of fact, and its label."""

    id: str
    label: str


class GatheredSeen(Seen, frozen=True, kw_only=True):
    """All of it."""

    documents: tuple[DocumentSeen, ...] = ()
    taken: tuple[TakenSeen, ...] = ()
    to_check: tuple[ToCheckSeen, ...] = ()
    facts: tuple[FactSeen, ...] = ()
