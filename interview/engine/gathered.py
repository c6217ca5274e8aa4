"""What was gathered from others before anybody is asked: sources, what was done before, papers, and what each of them holds."""

from __future__ import annotations

import msgspec

from interview.engine.terms import SourceStanding, TakenAs
from interview.engine.words import Words


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """Whether a source of earlier information was asked, when and by whom, and why not."""

    source: str
    standing: SourceStanding
    reason: Words | None
    on: str | None = None
    by: Words | None = None


class FromFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """That something came in with a file: as which of how many rows, the heading not counted. Its name is kept nowhere."""

    row: int
    rows: int


class PriorAction(msgspec.Struct, frozen=True, kw_only=True):
    """What an organisation did before, as it or a paper tells it. ``source`` is where the worker has it from."""

    number: int
    organisation: Words
    did: Words
    on: str | None
    result: Words | None
    kind: Words | None = None
    source: Words | None = None
    imported: FromFile | None = None


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """A report that the worker read. Where it is held is said; its text is not copied.

    ``reviewed_at`` is UTC milliseconds, ``reviewed_by`` the code of who read it, empty where that was in another vault.
    """

    number: int
    kind: Words
    author: Words | None
    dated: str | None
    held: Words | None
    organisation: Words | None = None
    reviewed_at: int = 0
    reviewed_by: str = ""


class Taken(msgspec.Struct, frozen=True, kw_only=True):
    """One thing taken from a document, an earlier action or a source: exactly one of them is named.

    It is what others wrote, and neither the person's words nor the worker's. ``fact`` says what a fact is about.
    """

    number: int
    taken_as: TakenAs
    words: Words
    fact: str | None
    document: int | None = None
    action: int | None = None
    source: str | None = None
