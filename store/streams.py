"""The statements behind the journal. All of it runs on the store thread, inside the caller's transaction."""

from typing import TYPE_CHECKING, NamedTuple, NoReturn

from store.chain import EMPTY, link
from store.errors import NotAHead, StaleHead, StoreTrouble
from store.places import MOST_SEQS, MOST_STREAMS, place, seq_of, span, stream_of
from store.rows import NOTHING, Head, Newest, NewRow, Row

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from sqlite3 import Connection

_NUMBER = "SELECT no FROM streams WHERE stream = ?"
_LAST = "SELECT place, hash, at, id FROM events WHERE place > ? AND place <= ? ORDER BY place DESC LIMIT 1"
_HIGHEST = "SELECT place, hash, at, id FROM events ORDER BY id DESC LIMIT 1"
_EVENT = (
    "INSERT INTO events (place, id, session, at, actor, body, prev, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
_WORDS = "INSERT INTO words (place, nonce, text) VALUES (?, ?, ?)"
_LISTING = (
    "INSERT INTO listings (stream, seq, at, listing) VALUES (?, ?, ?, ?) ON CONFLICT (stream) "
    "DO UPDATE SET seq = excluded.seq, at = excluded.at, listing = excluded.listing"
)
_ROWS = (
    "SELECT ?, place >> 16 & 16777215, session, at, actor, body, hash FROM events "
    "WHERE place > ? AND place <= ? ORDER BY place"
)
_PASSAGES = (
    "SELECT place >> 16 & 16777215, place & 65535, text FROM words "
    "WHERE place > ? AND place <= ? ORDER BY place"
)
"""Places are taken apart here as ``store.places`` does it, because this is what a large case waits for."""


class _End(NamedTuple):
    """Where a stream ends."""

    no: int
    """0 if it has not begun."""
    head: Head
    at: int


class Batch(NamedTuple):
    """Rows for one stream, with its place in the list."""

    stream: str
    rows: tuple[NewRow, ...]
    after: int
    listing: str | None = None

    def __repr__(self) -> str:
        return f"Batch({self.stream!r}, {len(self.rows)})"


class Ends:
    """Where each stream ends and the record as a whole, so that an append need not read what the append before it wrote.

    That is safe because nobody else can write (the connection is EXCLUSIVE), only what was committed is remembered, whatever
    fails is forgotten, and a trigger refuses a row that does not follow on from the last one on the disk.
    """

    def __init__(self) -> None:
        self.newest = NOTHING
        """The last entry of the record as a whole; of what was committed."""
        self._known: dict[str, _End] = {}
        self._recent: set[int] = set()
        self._unsure = False

    def look(self, conn: "Connection", *, everywhere: bool = False) -> None:
        """Find the end of a record that was just opened: at the end of one of the recent streams, unless someone cut there."""
        self._unsure = True
        self._known.clear()
        self._recent = {no for (no,) in conn.execute("SELECT no FROM recent")}
        lasts = [conn.execute(_LAST, span(no)).fetchone() for no in self._recent]
        if everywhere:
            lasts.append(conn.execute(_HIGHEST).fetchone())
        self.newest = max(
            (Newest(events=last[3], place=last[0], hash=last[1]) for last in lasts if last is not None),
            key=lambda newest: newest.events,
            default=NOTHING,
        )
        if everywhere and self.newest.events:
            conn.execute("INSERT OR IGNORE INTO recent (no) VALUES (?)", (stream_of(self.newest.place),))
            self._recent.add(stream_of(self.newest.place))
        self._unsure = False

    def settle(self, conn: "Connection") -> None:
        """Leave a short way to the end for whoever opens the record next."""
        last = stream_of(self.newest.place)
        if self._recent - {last}:
            conn.execute("DELETE FROM recent WHERE no <> ?", (last,))
            self._recent &= {last}

    def whole(self, conn: "Connection") -> Newest:
        """Return the last entry of the record as a whole."""
        if self._unsure:
            self.look(conn)
        return self.newest

    def of(self, conn: "Connection", stream: str) -> _End:
        """Return where a stream ends."""
        if self._unsure:
            self.look(conn)
        known = self._known.get(stream)
        if known is None:
            no = number(conn, stream)
            found = None if no == 0 else conn.execute(_LAST, span(no)).fetchone()
            if found is None:
                known = _End(no, EMPTY, 0)
            else:
                known = _End(no, Head(seq=seq_of(found[0]), hash=found[1]), found[2])
            self._known[stream] = known
        return known

    def append(
        self,
        conn: "Connection",
        stream: str,
        rows: tuple[NewRow, ...],
        *,
        after: int,
        listing: str | None,
        also: "Callable[[int], None] | None" = None,
    ) -> Head:
        """Add rows, the listing, and whatever ``also`` does, in one transaction; ``also`` is given the place of the last row.

        Raises StaleHead.
        """
        try:
            end = self.of(conn, stream)
            if end.head.seq != after:
                _refuse_stale(stream, end.head, after)
            alone = len(rows) == 1 and not rows[0].passages and end.no in self._recent
            alone = alone and listing is None and also is None
            if not alone:  # one statement is a transaction by itself
                conn.execute("BEGIN")
            newest = self.newest
            if rows:
                end, newest = self._extend(conn, stream, rows, end)
            if listing is not None:
                conn.execute(_LISTING, (stream, end.head.seq, end.at, listing))
            if also is not None:
                also(newest.place)
            if not alone:
                conn.execute("COMMIT")
        except BaseException:
            self._unsure = True  # an interruption may come when it was committed, and not noted here yet
            if conn.in_transaction:  # some failures, a full disk among them, have rolled back by themselves
                conn.execute("ROLLBACK")
            raise
        self._known[stream] = end
        self.newest = newest
        if rows:
            self._recent.add(end.no)
        return end.head

    def together(
        self, conn: "Connection", batches: "Sequence[Batch]", *, also: "Callable[[], None] | None" = None
    ) -> None:
        """Add rows to several streams, and whatever ``also`` does then, in one transaction. Raises StaleHead."""
        before, ends = self.whole(conn), dict[str, _End]()
        try:
            conn.execute("BEGIN")
            for batch in batches:
                end = self.of(conn, batch.stream)
                if end.head.seq != batch.after:
                    _refuse_stale(batch.stream, end.head, batch.after)
                end, self.newest = self._extend(conn, batch.stream, batch.rows, end)
                ends[batch.stream] = end
                if batch.listing is not None:
                    conn.execute(_LISTING, (batch.stream, end.head.seq, end.at, batch.listing))
            if also is not None:
                also()
            conn.execute("COMMIT")
        except BaseException:
            self.newest, self._unsure = before, True
            if conn.in_transaction:
                conn.execute("ROLLBACK")
            raise
        self._known.update(ends)
        self._recent.update(end.no for end in ends.values())

    def _extend(
        self, conn: "Connection", stream: str, rows: tuple[NewRow, ...], end: _End
    ) -> tuple[_End, Newest]:
        no = end.no or _begun(conn, stream)
        seq, prev, events = end.head.seq, end.head.hash, self.newest.events
        if seq + len(rows) >= MOST_SEQS:
            raise StoreTrouble(f"{stream} is full. Nothing was written; begin another case for this person.")
        if no not in self._recent:
            conn.execute("INSERT OR IGNORE INTO recent (no) VALUES (?)", (no,))
        at = here = 0
        for row in rows:
            seq, events, at, body = seq + 1, events + 1, row.at, row.body
            here = place(no, seq)
            seal = link(
                stream=stream, seq=seq, at=at, actor=row.actor, session=row.session, body=body, prev=prev
            )
            conn.execute(_EVENT, (here, events, row.session, at, row.actor, body, prev, seal))
            for passage in row.passages:
                conn.execute(_WORDS, (here + passage.part, passage.nonce, passage.text))
            prev = seal
        return _End(no, Head(seq=seq, hash=prev), at), Newest(events=events, place=here, hash=prev)


def _refuse_stale(stream: str, head: Head, after: int) -> NoReturn:
    raise StaleHead(
        f"{stream} has moved on: it was read up to entry {after} and now ends at {head.seq}.\n"
        "Nothing was written; read it again and repeat."
    )


def number(conn: "Connection", stream: str) -> int:
    """Return the number of a stream; 0 if it has not begun."""
    found = conn.execute(_NUMBER, (stream,)).fetchone()
    return 0 if found is None else int(found[0])


def known(conn: "Connection", stream: str) -> tuple[int, int]:
    """Return the number of a stream, and the entry that the list of streams has as its last; 0 for what there is not."""
    found = conn.execute("SELECT seq FROM listings WHERE stream = ?", (stream,)).fetchone()
    return number(conn, stream), 0 if found is None else int(found[0])


def head_at(conn: "Connection", stream: str, seq: int | None) -> Head:
    """Return where a stream ended when that was its last entry; without one, where it ends. Raises NotAHead."""
    no = number(conn, stream)
    first, last = span(no)
    found = conn.execute(_LAST, (first, last if seq is None else place(no, seq))).fetchone()
    head = EMPTY if found is None else Head(seq=seq_of(found[0]), hash=found[1])
    if seq is not None and head.seq != seq:
        raise NotAHead(f"{stream} has no entry {seq}.")
    return head


def _begun(conn: "Connection", stream: str) -> int:
    no = conn.execute("INSERT INTO streams (stream) VALUES (?) RETURNING no", (stream,)).fetchone()[0]
    if no >= MOST_STREAMS:
        raise StoreTrouble("This vault is full. Nothing was written; make another vault.")
    return int(no)


def rows(conn: "Connection", stream: str, *, after: int) -> list[Row]:
    """Return the rows of a stream."""
    return list(map(Row._make, conn.execute(_ROWS, (stream, *_after(conn, stream, after)))))


def passages(conn: "Connection", stream: str, *, after: int) -> dict[tuple[int, int], str]:
    """Return the words of a stream, those that were erased left out."""
    found = conn.execute(_PASSAGES, _after(conn, stream, after))
    return {(seq, part): text for seq, part, text in found}


def _after(conn: "Connection", stream: str, after: int) -> tuple[int, int]:
    no = number(conn, stream)
    return place(no, after + 1) - 1, span(no)[1]
