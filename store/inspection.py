"""The whole record looked through, page by page and entry by entry."""

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from store import driver, heads
from store.anchor import Anchored
from store.log import LogDamaged
from store.places import seq_of, span, stream_of
from store.progress import Done, untold
from store.rows import Break, Fault, Head, Newest
from store.streams import Ends
from store.verify import Chain, Piece, pieces

if TYPE_CHECKING:
    from sqlite3 import Connection

    from store.verify import Event, Read

Doubt = Anchored | LogDamaged
"""What did not fit when the record was opened."""
_AT_ONCE = 200
"""Streams whose end is looked up before others are let in."""
_END_THEN = (
    "SELECT place, hash FROM events WHERE place > ? AND place <= ? AND id <= ? ORDER BY place DESC LIMIT 1"
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Findings:
    """What a look through the whole record found; all of it plain numbers and names of streams."""

    events: int
    """How many entries it had when the look began: the number in ``head``."""
    streams: int
    words: int
    head: str
    """Empty if the file is too damaged to work it out."""
    pages: int
    """Pages of the file that are not what was written to the disk."""
    breaks: tuple[Break, ...]
    unread: tuple[str, ...]
    """Streams that were not looked at any more, because the file is damaged before them."""
    anchor: tuple[Doubt, ...]
    """What did not fit when it was opened."""

    @property
    def whole(self) -> bool:
        """Whether nothing at all was found."""
        return not (self.breaks or self.anchor or self.pages)

    def trusted(self, stream: str) -> int | None:
        """Return the entry up to which a stream is as it was written; None if all of it is."""
        if stream in self.unread:
            return 0
        return min(
            (found.upto for found in self.breaks if found.stream == stream and not found.alone), default=None
        )


class _Start(NamedTuple):
    newest: Newest
    names: dict[int, str]
    listed: dict[str, int]
    last: int
    """The highest number of a stream that anything stands under."""


def inspect(
    read: "Read",
    *,
    anchor: tuple[Doubt, ...] = (),
    as_written: Callable[[], bool] | None = None,
    done: Done = untold,
) -> Findings:
    """Work out every hash and digest of the record anew. ``read`` runs a piece of reading wherever the connection lives.

    ``as_written`` says whether all pages of the file are what was written, so that the connection need not be asked: it answers
    in one piece. ``done`` is told the entries looked at. What is appended meanwhile is not looked at as to its number.
    Raises VaultDamaged if not even the names of the streams can be read.
    """
    try:
        start = read(_start)
        done(0, start.newest.events)
        pages = 0 if as_written is not None and as_written() else read(_damaged_pages)
    except driver.load().DatabaseError as error:
        raise driver.plainly(error, "the record") from error
    try:
        head = heads.of_record(start.newest.events, ends_then(read, start.newest.events))
    except driver.load().DatabaseError as error:
        _only_damage(error)
        head = ""
    look = _Look(start, done)
    found = tuple(look.through(read))
    return Findings(
        events=start.newest.events,
        streams=len(start.names),
        words=look.words,
        head=head,
        pages=pages,
        breaks=found,
        unread=look.unread(),
        anchor=anchor,
    )


def ends_then(read: "Read", number: int) -> list[tuple[str, Head]]:
    """Return where each stream ended as of an entry of the record, sorted by name.

    It is read in pieces: what is written between them comes after that entry, and changes nothing before it.
    """
    streams = read(lambda conn: conn.execute("SELECT stream, no FROM streams ORDER BY stream").fetchall())
    found: list[tuple[str, Head]] = []
    for start in range(0, len(streams), _AT_ONCE):
        these = streams[start : start + _AT_ONCE]
        found += read(lambda conn, these=these: _ends_of(conn, these, number))  # type: ignore[misc]
    return found


def _ends_of(conn: "Connection", streams: list[tuple[str, int]], number: int) -> list[tuple[str, Head]]:
    found = []
    for stream, no in streams:
        last = conn.execute(_END_THEN, (*span(no), number)).fetchone()
        if last is not None:
            found.append((stream, Head(seq=seq_of(last[0]), hash=last[1])))
    return found


def _damaged_pages(conn: "Connection") -> int:
    return len(conn.execute("PRAGMA cipher_integrity_check").fetchall())


class _Look:
    def __init__(self, start: _Start, done: Done) -> None:
        self.words = 0
        self._done = done
        self._looked = 0
        self._start = start
        self._numbers = bytearray(start.newest.events + 1)
        self._twice: int | None = None
        self._unread = dict(start.names)
        self._damaged = False

    def through(self, read: "Read") -> Iterator[Break]:
        chain: Chain | None = None
        for piece in self._pieces(read):
            self.words += len(piece.words)
            self._looked += len(piece.events)
            self._done(min(self._looked, self._start.newest.events), self._start.newest.events)
            for no, events in _by_stream(piece.events):
                if chain is None or chain.no != no:
                    yield from () if chain is None else chain.end()
                    chain = self._chain(no)
                self._count(events)
                yield from chain.follow(piece, events)
            yield from self._strays(piece, chain)
        if self._damaged:  # once SQLCipher has met such a page, it reads no other
            yield Chain("", 0).damaged() if chain is None else chain.damaged()
            return
        yield from () if chain is None else chain.end()
        for no in list(self._unread):  # they have a name, and nothing else
            yield from self._chain(no).end()
        yield from self._listed_only()
        yield from self._numbering()

    def unread(self) -> tuple[str, ...]:
        return tuple(sorted(self._unread.values())) if self._damaged else ()

    def _pieces(self, read: "Read") -> Iterator[Piece]:
        try:
            yield from pieces(read, 0, span(self._start.last)[1])
        except driver.load().DatabaseError as error:
            _only_damage(error)
            self._damaged = True

    def _chain(self, no: int) -> Chain:
        self._unread.pop(no, None)
        name = self._start.names.get(no, "")
        return Chain(name, no, listed=self._start.listed.get(name, 0))

    def _count(self, events: "list[Event]") -> None:
        numbers, first, last, count = self._numbers, events[0][1], events[-1][1], len(events)
        # mostly they follow on one another; that none goes back, the chain has looked
        if last - first == count - 1 and last < len(numbers) and not any(numbers[first : last + 1]):
            numbers[first : last + 1] = b"\1" * count
            return
        for event in events:
            number = event[1]
            if number < len(numbers):  # later ones were written while we read
                if numbers[number]:
                    self._twice = number
                numbers[number] = 1

    def _strays(self, piece: Piece, chain: Chain | None) -> Iterator[Break]:
        by_stream: dict[int, list[int]] = {}
        for here in piece.words:
            by_stream.setdefault(stream_of(here), []).append(here)
        for no, places in sorted(by_stream.items()):
            of = chain if chain is not None and chain.no == no else Chain(self._start.names.get(no, ""), no)
            yield from of.strays(places)

    def _listed_only(self) -> Iterator[Break]:
        for stream in sorted(set(self._start.listed) - set(self._start.names.values())):
            if self._start.listed[stream]:  # a case may stand in the list before its first entry
                yield from Chain(stream, 0, listed=self._start.listed[stream]).end()

    def _numbering(self) -> Iterator[Break]:
        first = self._numbers.find(0, 1)
        if first > 0:
            missing = self._numbers.count(0, 1)
            says = f"Entries are missing from the record as a whole: {missing}, the first of them number {first}."
            yield Break(fault=Fault.MISNUMBERED, stream="", seq=first, upto=first - 1, says=says)
        if self._twice is not None:
            says = f"Two entries of the record have the number {self._twice}."
            yield Break(fault=Fault.MISNUMBERED, stream="", seq=self._twice, upto=self._twice - 1, says=says)


def _start(conn: "Connection") -> _Start:
    ends = Ends()
    ends.look(conn)
    names = dict(conn.execute("SELECT no, stream FROM streams").fetchall())
    return _Start(
        newest=ends.newest,
        names=names,
        listed=dict(conn.execute("SELECT stream, seq FROM listings").fetchall()),
        last=max(
            [
                *names,
                *_last(conn, "SELECT max(place) FROM events"),
                *_last(conn, "SELECT max(place) FROM words"),
            ]
        ),
    )


def _last(conn: "Connection", statement: str) -> list[int]:
    found = conn.execute(statement).fetchone()[0]
    return [0 if found is None else stream_of(found)]


def _by_stream(events: "list[Event]") -> "Iterator[tuple[int, list[Event]]]":
    start = 0
    while start < len(events):
        no = stream_of(events[start][0])
        end = bisect_right(events, span(no)[1], lo=start, key=lambda event: event[0])
        yield no, events[start:end]
        start = end


def _only_damage(error: Exception) -> None:
    if getattr(error, "sqlite_errorcode", 0) & 0xFF not in (11, 26):
        raise driver.plainly(error, "the record") from error
