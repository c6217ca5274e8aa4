"""The services that a worker can offer: found by any words and by marks, and kept encrypted beside the record.

They are no part of the record: no entry speaks for them, and taking in a newer list puts one in the place of another. The store
does not know what a service is. It keeps a body, the text that it is found by, and marks such as ``language:ar``.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from store.folding import folded, joined, spaced, words_of
from store.progress import Done, untold
from store.rows import storable

if TYPE_CHECKING:
    from sqlite3 import Connection

    from sqlite_utils import Database

    from store.journal import Journal

_TOLD_EVERY = 250
_NEW: tuple[str, ...] = (
    "INSERT INTO services (no, id, sorted) VALUES (?, ?, ?)",
    "INSERT INTO service_bodies (no, body) VALUES (?, ?)",
    "INSERT INTO service_text (rowid, text, marks) VALUES (?, ?, ?)",
)
_CHANGED = tuple(statement.replace("INSERT", "REPLACE") for statement in _NEW)
_FOUND = (
    "SELECT names.no FROM service_text JOIN services AS names ON names.no = service_text.rowid "
    "WHERE service_text MATCH ? ORDER BY names.sorted, names.no LIMIT ?"
)
_ALL = "SELECT no FROM services ORDER BY sorted, no LIMIT ?"


@dataclass(frozen=True, kw_only=True, slots=True)
class Listing:
    """One service as it is put in. A listing of the same id takes the place of the one before."""

    id: str
    name: str
    """It is listed by this."""
    text: str
    """All that it is found by."""
    marks: tuple[str, ...]
    body: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Wanted:
    """One thing that is asked of a service: that it has any of these marks, or, less surely, any of ``perhaps``."""

    sure: tuple[str, ...]
    perhaps: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """What a search found: the bodies, those that surely fit first, and how many there are in all."""

    bodies: tuple[str, ...]
    total: int
    sure: int
    """How many of all have everything that was asked for."""


@dataclass(frozen=True, kw_only=True, slots=True)
class TakenIn:
    """How many listings were new, took the place of another, or were there already as they are."""

    new: int
    changed: int
    same: int


class Directory:
    """The services kept in a vault. Every call raises what the journal's ``ask`` does."""

    def __init__(self, journal: "Journal") -> None:
        self._journal = journal

    def take_in(self, listings: Sequence[Listing], *, done: Done = untold) -> TakenIn:
        """Put all of them in, or none. ``done`` is told how many are. Raises UnstorableText."""
        for one in listings:
            for part in (one.id, one.name, one.text, one.body, " ".join(one.marks)):
                storable(part, what="A service")

        def work(db: "Database") -> TakenIn:
            with db.atomic():
                return _taken_in(db.conn, listings, done)

        return self._journal.ask(work)

    def search(self, words: str = "", wanted: Iterable[Wanted] = (), *, most: int = 50) -> Found:
        """Find services that have all the words, or words that begin so, and all that is wanted, by name; no more than ``most``."""
        wanted = tuple(wanted)
        surely = _match(words, wanted, perhaps=False)
        loosely = _match(words, wanted, perhaps=True)

        def work(db: "Database") -> Found:
            sure, total = _count(db.conn, surely), _count(db.conn, loosely)
            first = _numbers(db.conn, surely, most)
            if len(first) < min(most, total):
                known = set(first)
                rest = [no for no in _numbers(db.conn, loosely, most + sure) if no not in known]
                first += rest[: most - len(first)]
            return Found(bodies=tuple(map(_body(db.conn), first)), total=total, sure=sure)

        return self._journal.ask(work)

    def one(self, service: str) -> str | None:
        """Return the body of one service."""

        def work(db: "Database") -> str | None:
            row = db.conn.execute("SELECT no FROM services WHERE id = ?", (service,)).fetchone()
            return None if row is None else _body(db.conn)(row[0])

        return self._journal.ask(work)

    def count(self) -> int:
        """Return how many services there are."""
        return self._journal.ask(
            lambda db: int(db.conn.execute("SELECT count(*) FROM services").fetchone()[0])
        )


def _taken_in(conn: "Connection", listings: Sequence[Listing], done: Done) -> TakenIn:
    known: dict[str, int] = dict(conn.execute("SELECT id, no FROM services").fetchall())
    last = max(known.values(), default=0)
    new = changed = same = 0
    for told, one in enumerate(listings):
        if told % _TOLD_EVERY == 0:
            done(told, len(listings))
        no = known.get(one.id)
        if no is None:
            new, put = new + 1, _NEW
            known[one.id] = last = no = last + 1
        elif conn.execute("SELECT body FROM service_bodies WHERE no = ?", (no,)).fetchone() == (one.body,):
            same += 1
            continue
        else:
            changed, put = changed + 1, _CHANGED
        text, marks = spaced(one.text), " ".join(map(joined, one.marks))
        rows = ((no, one.id, folded(one.name)), (no, one.body), (no, text, marks))
        for statement, row in zip(put, rows, strict=True):
            conn.execute(statement, row)
    done(len(listings), len(listings))
    return TakenIn(new=new, changed=changed, same=same)


def _count(conn: "Connection", match: str | None) -> int:
    if match is None:
        return int(conn.execute("SELECT count(*) FROM services").fetchone()[0])
    return int(
        conn.execute("SELECT count(*) FROM service_text WHERE service_text MATCH ?", (match,)).fetchone()[0]
    )


def _numbers(conn: "Connection", match: str | None, most: int) -> list[int]:
    found = (conn.execute(_ALL, (most,)) if match is None else conn.execute(_FOUND, (match, most))).fetchall()
    return [no for (no,) in found]


def _body(conn: "Connection") -> "Callable[[int], str]":
    def body(no: int) -> str:
        return str(conn.execute("SELECT body FROM service_bodies WHERE no = ?", (no,)).fetchone()[0])

    return body


def _match(words: str, wanted: tuple[Wanted, ...], *, perhaps: bool) -> str | None:
    """What is asked for, as the index is asked; None for everything. Only letters and digits of anybody's get into it."""
    parts = (" ".join(words_of(word)) for word in words.split())
    asked = [f'text : "{one}" *' for one in parts if one]
    for one in wanted:
        marks = (*one.sure, *one.perhaps) if perhaps else one.sure
        asked.append("marks : (" + " OR ".join(f'"{joined(mark)}"' for mark in marks) + ")")
    return " AND ".join(asked) or None
