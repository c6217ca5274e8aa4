"""The statements behind the journal. All of it runs on the store thread, inside the caller's transaction."""

from typing import TYPE_CHECKING

from store.chain import EMPTY, link
from store.errors import StaleHead
from store.rows import Head, NewRow, Row
from store.verify import Stored

if TYPE_CHECKING:
    from collections.abc import Callable
    from sqlite3 import Connection

_HEAD = "SELECT seq, hash, at FROM events WHERE stream = ? ORDER BY seq DESC LIMIT 1"
_EVENT = (
    "INSERT INTO events (stream, seq, session, at, actor, body, prev, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
_WORDS = "INSERT INTO words (stream, seq, part, nonce, text) VALUES (?, ?, ?, ?, ?)"
_LISTING = (
    "INSERT INTO listings (stream, seq, at, listing) VALUES (?, ?, ?, ?) ON CONFLICT (stream) "
    "DO UPDATE SET seq = excluded.seq, at = excluded.at, listing = excluded.listing"
)
_ROWS = "SELECT seq, session, at, actor, body, hash FROM events WHERE stream = ? AND seq > ? ORDER BY seq"
_PASSAGES = "SELECT seq, part, text FROM words WHERE stream = ? AND seq > ?"


class Ends:
    """Where each stream ends, so that an append need not read what the append before it wrote.

    That is safe because nobody else can write (the connection is EXCLUSIVE), only what was committed is remembered, whatever
    fails is forgotten, and a trigger refuses a row that does not follow on from the last one on the disk.
    """

    def __init__(self) -> None:
        self._known: dict[str, tuple[Head, int]] = {}

    def of(self, conn: "Connection", stream: str) -> tuple[Head, int]:
        """Return a stream's head and the time of its last row."""
        known = self._known.get(stream)
        if known is None:
            found = conn.execute(_HEAD, (stream,)).fetchone()
            known = (EMPTY, 0) if found is None else (Head(seq=found[0], hash=found[1]), found[2])
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
        also: "Callable[[Connection], None]",
    ) -> Head:
        """Add rows, the listing, and whatever ``also`` does, in one transaction. Raises StaleHead."""
        try:
            conn.execute("BEGIN")
            end = _extend(conn, stream, rows, end=self.of(conn, stream), after=after, listing=listing)
            also(conn)
            conn.execute("COMMIT")
        except BaseException:
            self._known.pop(stream, None)
            if conn.in_transaction:  # some failures, a full disk among them, have rolled back by themselves
                conn.execute("ROLLBACK")
            raise
        self._known[stream] = end
        return end[0]


def _extend(
    conn: "Connection",
    stream: str,
    rows: tuple[NewRow, ...],
    *,
    end: tuple[Head, int],
    after: int,
    listing: str | None,
) -> tuple[Head, int]:
    head, at = end
    if head.seq != after:
        raise StaleHead(
            f"{stream} has moved on: it was read up to entry {after} and now ends at {head.seq}.\n"
            "Nothing was written; read it again and repeat."
        )
    seq, prev = head.seq, head.hash
    for row in rows:
        seq, at = seq + 1, row.at
        seal = link(
            stream=stream, seq=seq, at=at, actor=row.actor, session=row.session, body=row.body, prev=prev
        )
        conn.execute(_EVENT, (stream, seq, row.session, at, row.actor, row.body, prev, seal))
        for passage in row.passages:
            conn.execute(_WORDS, (stream, seq, passage.part, passage.nonce, passage.text))
        prev = seal
    if listing is not None:
        conn.execute(_LISTING, (stream, seq, at, listing))
    return Head(seq=seq, hash=prev), at


def rows(conn: "Connection", stream: str, *, after: int) -> list[Row]:
    """Return the rows of a stream."""
    return [
        Row(stream=stream, seq=seq, session=session, at=at, actor=actor, body=body, hash=seal)
        for seq, session, at, actor, body, seal in conn.execute(_ROWS, (stream, after))
    ]


def passages(conn: "Connection", stream: str, *, after: int) -> dict[tuple[int, int], str]:
    """Return the words of a stream, those that were erased left out."""
    return {(seq, part): text for seq, part, text in conn.execute(_PASSAGES, (stream, after))}


def stored(conn: "Connection", stream: str) -> Stored:
    """Return everything that a check of the stream needs, as of one moment."""
    prevs = conn.execute("SELECT prev FROM events WHERE stream = ? ORDER BY seq", (stream,))
    words = conn.execute("SELECT seq, part, nonce, text FROM words WHERE stream = ?", (stream,))
    erased = conn.execute("SELECT seq, part FROM erasures WHERE stream = ?", (stream,))
    listed = conn.execute("SELECT seq FROM listings WHERE stream = ?", (stream,)).fetchone()
    return Stored(
        rows=[(row, prev) for row, (prev,) in zip(rows(conn, stream, after=0), prevs, strict=True)],
        words={(seq, part): (nonce, text) for seq, part, nonce, text in words},
        erased={(seq, part) for seq, part in erased},
        listed=0 if listed is None else listed[0],
    )
