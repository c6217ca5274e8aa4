"""Words taken out of the record for good, while every seal stays whole.

An entry holds a salted digest of each passage, never the passage. Words and salt go together, so what is left can neither be
read nor guessed at, and the chain still closes over it. Deleting overwrites (secure_delete), and the write-ahead log,
where the words passed through once, is folded in and cut to nothing: then no page of any file holds a byte of them. A
backup made before still does.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from store import driver
from store.errors import NothingToErase, NotYetGone
from store.places import part_of, place, seq_of, span
from store.rows import Head, NewRow
from store.streams import number

if TYPE_CHECKING:
    from sqlite3 import Connection

    from sqlite_utils import Database

    from store.drafts import Drafts
    from store.streams import Ends

_ERASE = "INSERT INTO erasures (place, at, actor, ground, event) VALUES (?, ?, ?, ?, ?)"
_WHOLE = "SELECT place FROM words WHERE place > ? AND place <= ?"


@dataclass(frozen=True, kw_only=True, slots=True)
class Order:
    """What is to go, and why."""

    stream: str
    parts: Sequence[tuple[int, int]] | None
    """(seq, part) of each passage; None for all of the stream and all that is being typed in it."""
    ground: str
    entries: tuple[NewRow, ...]
    """What is entered of it; the last one says that it is done."""
    drafts: tuple[str, ...]
    """Fields whose draft goes too."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Erased:
    """What has gone."""

    passages: int
    drafts: int
    head: Head
    """Where the stream ends now: at the entry that announces it."""


def erase(
    db: "Database", order: Order, ends: "Ends", drafts: "Drafts", *, after: int, listing: str | None
) -> Erased:
    """Do it, on the store thread. Raises NothingToErase, StaleHead, NotYetGone."""
    conn, stream, upto = db.conn, order.stream, drafts.ticket()
    places = _places(conn, order)
    fields = _fields(conn, order, drafts)

    def also(event: int) -> None:
        row = order.entries[-1]
        conn.executemany(_ERASE, [(here, row.at, row.actor, order.ground, event) for here in places])
        conn.executemany("DELETE FROM words WHERE place = ?", [(here,) for here in places])
        drafts.delete(conn, stream, fields, upto=upto)

    head = ends.append(conn, stream, order.entries, after=after, listing=listing, also=also)
    drafts.forget(stream, fields, upto=upto)
    _clear(conn, stream)
    return Erased(passages=len(places), drafts=len(fields), head=head)


def discard(db: "Database", stream: str, field: str, drafts: "Drafts", *, upto: int) -> None:
    """Let go of what was typed in a field up to a ticket, on the store thread. Raises NotYetGone."""
    with db.atomic():
        drafts.delete(db.conn, stream, (field,), upto=upto)
    drafts.forget(stream, (field,), upto=upto)
    _clear(db.conn, stream)


def _clear(conn: "Connection", stream: str) -> None:
    """Fold the log in and cut it to nothing, with what was deleted. Raises NotYetGone."""
    try:
        blocked, *_ = conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except driver.load().Error as error:
        raise _not_yet(stream) from error
    if blocked:
        raise _not_yet(stream)


def _places(conn: "Connection", order: Order) -> list[int]:
    no = number(conn, order.stream)
    kept = {here for (here,) in conn.execute(_WHOLE, span(no))}
    if order.parts is None:
        return sorted(kept)
    places = []
    for here in sorted({place(no, seq, part) for seq, part in order.parts}):
        if here in kept:
            places.append(here)
        elif conn.execute("SELECT 1 FROM erasures WHERE place = ?", (here,)).fetchone() is None:
            raise NothingToErase(
                f"Entry {seq_of(here)} of {order.stream} has no words (part {part_of(here)}) to erase. Nothing was changed."
            )
    return places


def _fields(conn: "Connection", order: Order, drafts: "Drafts") -> tuple[str, ...]:
    saved = conn.execute("SELECT field FROM drafts WHERE stream = ?", (order.stream,))
    typed = {field for (field,) in saved} | drafts.pending(order.stream).keys()
    return tuple(sorted(typed if order.parts is None else typed & set(order.drafts)))


def _not_yet(stream: str) -> NotYetGone:
    return NotYetGone(
        f"The words are erased from {stream}, but the disk did not let the last traces be cleared.\n"
        "Make room on it or check it, then close the vault: that clears them."
    )
