"""What goes into the record and comes out of it. No ``repr`` shows anything that somebody said or wrote."""

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from store.errors import UnstorableText
from store.places import MOST_PARTS


@dataclass(frozen=True, kw_only=True, slots=True)
class Passage:
    """One stretch of somebody's words, kept apart from the sealed row so that it can be erased and the seal stay whole."""

    part: int
    """Its position within its row: 0, 1, ..."""
    nonce: bytes = field(repr=False)
    """The random salt of its digest, at least 16 bytes; erased with the text, so that the digest cannot be guessed at."""
    text: str = field(repr=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class NewRow:
    """A row about to be appended; its place in the stream is given by the journal."""

    session: str
    at: int
    """UTC milliseconds. A note: the order of the stream is the truth."""
    actor: str
    body: bytes = field(repr=False)
    """A sealed event as canonical JSON, with digests where the words were."""
    passages: tuple[Passage, ...] = ()


class Row(NamedTuple):
    """A row as it stands in the record. A tuple, because a whole case is read before its first screen."""

    stream: str
    seq: int
    session: str
    at: int
    actor: str
    body: bytes
    hash: bytes

    def __repr__(self) -> str:
        return f"Row({self.stream!r}, {self.seq})"


@dataclass(frozen=True, kw_only=True, slots=True)
class Head:
    """Where a stream ends. An empty one ends at 0 with 32 zero bytes."""

    seq: int
    hash: bytes


@dataclass(frozen=True, kw_only=True, slots=True)
class Listed:
    """A stream as it stands in the list, with whatever JSON text the caller last handed in for it."""

    stream: str
    seq: int
    at: int
    listing: str = field(repr=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class Newest:
    """The last entry of the record as a whole: how many there are, and the hash of that one."""

    events: int
    place: int
    hash: bytes


NOTHING = Newest(events=0, place=0, hash=bytes(32))


class Fault(StrEnum):
    """What is wrong at one place of the record."""

    CHANGED = "changed"
    """An entry is not what was sealed."""
    GAP = "gap"
    """Entries are missing from the middle."""
    UNLINKED = "unlinked"
    """An entry was put after another one than it was written after."""
    CUT = "cut"
    """Entries are missing from the end, or all of them."""
    MISNUMBERED = "misnumbered"
    """The record as a whole lacks a number, has one twice, or has them in another order than a stream."""
    UNREADABLE = "unreadable"
    """An entry is no JSON."""
    DAMAGED = "damaged"
    """The file itself cannot be read here."""
    WORDS_MISSING = "words missing"
    WORDS_CHANGED = "words changed"
    WORDS_ADDED = "words added"
    """Words that no entry speaks for."""
    ERASURE_UNANNOUNCED = "erasure unannounced"
    """Words are gone, and the entry that should say so is not there."""


_OF_ONE_ENTRY = frozenset(
    {Fault.WORDS_MISSING, Fault.WORDS_CHANGED, Fault.WORDS_ADDED, Fault.UNREADABLE, Fault.ERASURE_UNANNOUNCED}
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Break:
    """A place where a stream is no longer what was written."""

    fault: Fault
    stream: str
    """Empty if it is about the record as a whole."""
    seq: int
    """The first entry it is about; of the record as a whole, the first number."""
    upto: int
    """The last entry before it, up to which this leaves the stream as it was written."""
    says: str
    """One plain sentence. It quotes nothing from the record."""

    @property
    def alone(self) -> bool:
        """Whether the entries after it can be trusted all the same."""
        return self.fault in _OF_ONE_ENTRY


def storable(text: str, *, what: str) -> str:
    """Return the text itself, untouched.

    Raises UnstorableText for a lone surrogate: SQLite would refuse it in the middle of a transaction, with half a word in
    its message.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        says = f"{what} holds half a character, which cannot be stored. Delete that character and try again."
    else:
        return text
    raise UnstorableText(says)  # outside the handler: the codec's own error carries the text


def refuse_unstorable(
    stream: str, rows: tuple[NewRow, ...], listing: str | None, discard: Sequence[str]
) -> None:
    """Look at everything that is about to be stored. Raises UnstorableText, or ValueError for a part that has no place."""
    texts = [stream, listing or "", *discard]
    for row in rows:
        texts += (row.session, row.actor)
        for passage in row.passages:
            if not 0 <= passage.part < MOST_PARTS:  # its words would be taken for another entry's
                raise ValueError(f"a part is a number from 0 to {MOST_PARTS - 1}")
            texts.append(passage.text)
    with contextlib.suppress(UnicodeEncodeError):
        "".join(texts).encode()  # all at once, for speed; one by one only to say which it was
        return
    for name in (stream, listing or "", *discard):
        storable(name, what="The case or its listing")
    for row in rows:
        storable(row.session, what="The session")
        storable(row.actor, what="The worker's code")
        for passage in row.passages:
            storable(passage.text, what="The text")
