"""Is the record still what was written? Every hash and every digest worked out anew.

This finds an edit, a gap, and words that were changed or taken away, by anyone who did not write the whole rest of the stream
anew; over the whole record also a stream that is gone, since its numbers are. It cannot find everything written anew, by
somebody who has the key: that takes a head that was kept elsewhere, such as the one printed on a plan.

It reads in pieces, each of one moment, and works each out before it asks for the next: others are not kept waiting, and a
record of any size fits.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

from store import driver
from store.chain import digest, linker, sealed, who
from store.places import MOST_SEQS, PART_BITS, end_of, part_of, place, seq_of, span, stream_of
from store.rows import Break, Fault

if TYPE_CHECKING:
    from sqlite3 import Connection

T = TypeVar("T")
Event = tuple[int, int, str, int, str, bytes, bytes, bytes]
"""place, number, session, at, actor, body, prev, hash"""
PIECE = 500
_EVENTS = (
    "SELECT place, id, session, at, actor, body, prev, hash FROM events WHERE place > ? AND place <= ? "
    "ORDER BY place LIMIT ?"
)
_WORDS = "SELECT place, nonce, text FROM words WHERE place > ? AND place <= ?"
_ERASED = "SELECT place, event FROM erasures WHERE place > ? AND place <= ?"


class Read(Protocol):
    """Runs a piece of reading wherever the connection lives, and returns its answer."""

    def __call__(self, work: "Callable[[Connection], T]", /) -> T: ...


@dataclass(frozen=True, kw_only=True, slots=True)
class Piece:
    """All that the record holds between two places, as of one moment."""

    events: list[Event]
    words: dict[int, tuple[bytes, str]]
    erased: dict[int, int | None]
    end: int
    """The place that it goes up to."""

    def __repr__(self) -> str:
        return f"Piece({len(self.events)} entries)"


class Chain:
    """One stream, followed from its first entry."""

    def __init__(self, stream: str, no: int, *, listed: int = 0) -> None:
        """``listed`` is the entry that the list of streams has as its last; 0 if it has none."""
        self.stream = stream
        self.seq = 0
        self.no = no
        self._listed = listed
        self._hash = bytes(32)
        self._number = 0
        self._announced: dict[int, int] = {}

    def follow(self, piece: Piece, events: list[Event]) -> Iterator[Break]:
        """Go on with the stream's entries of this piece; take the words that they speak for out of it."""
        words, erased, seal_of = piece.words, piece.erased, linker(self.stream)
        of_actor, of_session, named = "", "", who("", "")
        last, chained, counted = self.seq, self._hash, self._number
        for here, number, session, at, actor, body, prev, seal in events:
            seq = here >> PART_BITS & MOST_SEQS - 1
            if seq != last + 1:
                yield self._break(Fault.GAP, last + 1, f"Entries {last + 1} to {seq - 1} are missing.")
            elif prev != chained:
                yield self._break(
                    Fault.UNLINKED, seq, f"Entry {seq} does not follow on from the entry before it."
                )
            if actor != of_actor or session != of_session:
                of_actor, of_session, named = actor, session, who(actor, session)
            if seal_of(seq, at, named, body, prev) != seal:
                yield self._break(Fault.CHANGED, seq, f"Entry {seq} was changed after it was written.")
            if number <= counted:
                yield self._break(
                    Fault.MISNUMBERED, seq, f"Entry {seq} has a number that is not after the one before it."
                )
            last, chained, counted = seq, seal, number
            if b'"digest"' not in body:
                continue
            try:
                seals = sealed(body)
            except (ValueError, RecursionError):
                yield self._break(Fault.UNREADABLE, seq, f"Entry {seq} cannot be read.")
                continue
            for part, expected in seals.items():
                kept = words.pop(here + part, None)
                if kept is None:
                    yield from self._missing(here + part, erased)
                elif digest(*kept) != expected:
                    says = f"Words of entry {seq} (part {part}) were changed after they were written."
                    yield self._break(Fault.WORDS_CHANGED, seq, says)
        self.seq, self._hash, self._number = last, chained, counted

    def strays(self, places: list[int]) -> Iterator[Break]:
        """Speak of the words that no entry of the stream did."""
        for seq, part in ((seq_of(here), part_of(here)) for here in sorted(places)):
            says = f"Entry {seq} has words (part {part}) that it does not speak for."
            yield self._break(Fault.WORDS_ADDED, seq, says)

    def end(self) -> Iterator[Break]:
        """Close the stream: its end is here."""
        if self._listed > self.seq or self.seq == 0:
            upto = f"{self.seq + 1} to {self._listed}" if self._listed > self.seq else "of this case"
            says = (
                f"Entries {upto} are missing from the end." if self.seq else "All of its entries are missing."
            )
            yield self._break(Fault.CUT, self.seq + 1, says)
        for event, here in self._announced.items():
            if event > place(self.no, self.seq):
                yield self._unannounced(here)

    def damaged(self) -> Break:
        """Say that the file cannot be read any further here."""
        says = f"The file is damaged after entry {self.seq}: nothing more of this stream can be read."
        return self._break(Fault.DAMAGED, self.seq + 1, says)

    def _missing(self, here: int, erased: dict[int, int | None]) -> Iterator[Break]:
        if here not in erased:
            says = f"Words of entry {seq_of(here)} (part {part_of(here)}) are missing, and no erasure speaks for it."
            yield self._break(Fault.WORDS_MISSING, seq_of(here), says)
            return
        event = erased[here]  # none stood there before format 2
        if event is not None and (event <= here or stream_of(event) != self.no):
            yield self._unannounced(here)
        elif event is not None:
            self._announced.setdefault(event, here)

    def _unannounced(self, here: int) -> Break:
        says = (
            f"Words of entry {seq_of(here)} (part {part_of(here)}) were erased, and no later entry says so."
        )
        return self._break(Fault.ERASURE_UNANNOUNCED, seq_of(here), says)

    def _break(self, fault: Fault, seq: int, says: str) -> Break:
        return Break(fault=fault, stream=self.stream, seq=seq, upto=seq - 1, says=says)


def pieces(read: Read, after: int, upto: int) -> Iterator[Piece]:
    """Read everything between two places."""
    while after < upto:
        piece = read(lambda conn, after=after: _piece(conn, after, upto))  # type: ignore[misc]
        yield piece
        after = piece.end


def breaks(stream: str, no: int, read: Read, *, listed: int) -> Iterator[Break]:
    """Yield every place where a stream is not whole, in the order of its entries; ``no`` is 0 if it has not begun."""
    if no == 0 and listed == 0:
        return
    chain = Chain(stream, no, listed=listed)
    try:
        for piece in pieces(read, *span(no)) if no else ():
            yield from chain.follow(piece, piece.events)
            yield from chain.strays(list(piece.words))
    except driver.load().DatabaseError:
        yield chain.damaged()
        return
    yield from chain.end()


def _piece(conn: "Connection", after: int, upto: int) -> Piece:
    events = conn.execute(_EVENTS, (after, upto, PIECE)).fetchall()
    end = end_of(events[-1][0]) if len(events) == PIECE else upto
    words = {here: (nonce, text) for here, nonce, text in conn.execute(_WORDS, (after, end))}
    erased = dict(conn.execute(_ERASED, (after, end)).fetchall())
    return Piece(events=events, words=words, erased=erased, end=end)
