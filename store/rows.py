"""What goes into the record and comes out of it. No ``repr`` shows anything that somebody said or wrote."""

from dataclasses import dataclass, field

from store.errors import UnstorableText


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


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """A row as it stands in the record."""

    stream: str
    seq: int
    session: str
    at: int
    actor: str
    body: bytes = field(repr=False)
    hash: bytes = field(repr=False)


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
class Break:
    """A place from which a stream is no longer what was written."""

    stream: str
    seq: int
    says: str
    """One plain sentence. It quotes nothing from the record."""


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
