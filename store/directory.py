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
_COUNT_BUT = "SELECT count(*) FROM services WHERE no NOT IN (SELECT rowid FROM service_text WHERE service_text MATCH ?)"
_ALL_BUT = (
    "SELECT no FROM services WHERE no NOT IN (SELECT rowid FROM service_text WHERE service_text MATCH ?) "
    "ORDER BY sorted, no LIMIT ?"
)


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
    left_out: int = 0
    """How many more there are that were left out for a mark."""


@dataclass(frozen=True, kw_only=True, slots=True)
class TakenIn:
    """How many listings were new, took the place of another, or were there already as they are."""

    new: int
    changed: int
    same: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Marked:
    """A mark as the index keeps it, how many services have it, and the body of one that does."""

    mark: str
    times: int
    body: str


_MARKS = "CREATE VIRTUAL TABLE temp.mark_terms USING fts5vocab(main, service_text, 'col')"
_BEGINNING = "SELECT term FROM temp.mark_terms WHERE term >= ? AND term < ? AND col = 'marks' ORDER BY doc DESC LIMIT ?"
_OF_MARK = "SELECT count(*), min(rowid) FROM service_text WHERE service_text MATCH ?"

_REMOVED = (
    "DELETE FROM service_bodies WHERE no = ?",
    "DELETE FROM service_text WHERE rowid = ?",
    "DELETE FROM services WHERE no = ?",
)
_Rows = tuple[tuple[int, str, str], tuple[int, str], tuple[int, str, str]]
"""What one listing is in each of the three tables."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Asked:
    """What the index is asked for: what matches, or where that is everything, everything ``but``."""

    match: str | None = None
    but: str | None = None


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

    def remove(self, service: str) -> bool:
        """Take one out. False if there is none of this id."""

        def work(db: "Database") -> bool:
            with db.atomic():
                row = db.conn.execute("SELECT no FROM services WHERE id = ?", (service,)).fetchone()
                for statement in _REMOVED if row is not None else ():
                    db.conn.execute(statement, row)
            return row is not None

        return self._journal.ask(work)

    def search(
        self, words: str = "", wanted: Iterable[Wanted] = (), *, without: Sequence[str] = (), most: int = 50
    ) -> Found:
        """Find services that have all the words, or words that begin so, and all that is wanted, by name; no more than ``most``.

        Those with a mark that begins like one of ``without`` are left out, and counted.
        """
        wanted = tuple(wanted)
        matches = [_match(words, wanted, perhaps=perhaps) for perhaps in (False, True)]

        def work(db: "Database") -> Found:
            left_out = _count(db.conn, _only(matches[1], without)) if without else 0
            surely, loosely = (_without(match, without if left_out else ()) for match in matches)
            first = _numbers(db.conn, surely, most)
            sure = total = _all(db.conn, surely, first, most)
            if loosely != surely and len(first) < most:
                known = set(first)
                either = _numbers(db.conn, loosely, most + sure)
                total = _all(db.conn, loosely, either, most + sure)
                first += [no for no in either if no not in known][: most - len(first)]
            elif loosely != surely:
                total = _count(db.conn, loosely)
            bodies = tuple(map(_body(db.conn), first))
            return Found(bodies=bodies, total=total, sure=sure, left_out=left_out)

        return self._journal.ask(work)

    def one(self, service: str) -> str | None:
        """Return the body of one service."""

        def work(db: "Database") -> str | None:
            row = db.conn.execute("SELECT no FROM services WHERE id = ?", (service,)).fetchone()
            return None if row is None else _body(db.conn)(row[0])

        return self._journal.ask(work)

    def marked(self, begins: str, *, most: int) -> tuple[Marked, ...]:
        """Return the marks that begin so and that services have, those that most of them have first."""
        first = joined(begins)

        def work(db: "Database") -> tuple[Marked, ...]:
            db.conn.execute(_MARKS)
            try:
                terms = db.conn.execute(_BEGINNING, (first, f"{first}\U0010ffff", most)).fetchall()
            finally:
                db.conn.execute("DROP TABLE temp.mark_terms")
            found = [one for (term,) in terms if (one := _marked(db.conn, term)) is not None]
            return tuple(sorted(found, key=lambda one: (-one.times, one.mark)))

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
    waiting: list[_Rows] = []
    for told, one in enumerate(listings):
        no = known.get(one.id)
        if told % _TOLD_EVERY == 0 or (no is not None and waiting and no >= waiting[0][0][0]):
            _put(conn, _NEW, waiting)
            waiting = []
        if told % _TOLD_EVERY == 0:
            done(told, len(listings))
        if no is None:
            new += 1
            known[one.id] = last = no = last + 1
            waiting.append(_rows(no, one))
        elif conn.execute("SELECT body FROM service_bodies WHERE no = ?", (no,)).fetchone() == (one.body,):
            same += 1
            continue
        else:
            changed += 1
            _put(conn, _CHANGED, [_rows(no, one)])
    _put(conn, _NEW, waiting)
    done(len(listings), len(listings))
    return TakenIn(new=new, changed=changed, same=same)


def _rows(no: int, one: Listing) -> _Rows:
    text, marks = spaced(one.text), " ".join(map(joined, one.marks))
    return (no, one.id, folded(one.name)), (no, one.body), (no, text, marks)


def _put(conn: "Connection", statements: tuple[str, ...], listed: "Sequence[_Rows]") -> None:
    """Put many in, one table after the other: each call of the driver costs more than a row."""
    for statement, rows in zip(statements, zip(*listed, strict=True), strict=False):
        conn.executemany(statement, rows)


def _count(conn: "Connection", asked: _Asked) -> int:
    if asked.match is not None:
        matching = "SELECT count(*) FROM service_text WHERE service_text MATCH ?"
        found = conn.execute(matching, (asked.match,))
    elif asked.but is not None:
        found = conn.execute(_COUNT_BUT, (asked.but,))
    else:
        found = conn.execute("SELECT count(*) FROM services")
    return int(found.fetchone()[0])


def _all(conn: "Connection", asked: _Asked, first: list[int], most: int) -> int:
    """How many there are. What was found below the most that was asked for is all there is, and is not counted again."""
    return len(first) if len(first) < most else _count(conn, asked)


def _numbers(conn: "Connection", asked: _Asked, most: int) -> list[int]:
    if asked.match is not None:
        found = conn.execute(_FOUND, (asked.match, most))
    elif asked.but is not None:
        found = conn.execute(_ALL_BUT, (asked.but, most))
    else:
        found = conn.execute(_ALL, (most,))
    return [no for (no,) in found.fetchall()]


def _marked(conn: "Connection", term: str) -> Marked | None:
    """None for a mark of which the index still knows, and that no service has any more."""
    times, no = conn.execute(_OF_MARK, (f'marks : "{term}"',)).fetchone()
    return Marked(mark=term, times=times, body=_body(conn)(no)) if times else None


def _body(conn: "Connection") -> "Callable[[int], str]":
    def body(no: int) -> str:
        return str(conn.execute("SELECT body FROM service_bodies WHERE no = ?", (no,)).fetchone()[0])

    return body


def _without(match: str | None, without: Sequence[str]) -> _Asked:
    """The same, and none that has a mark which begins so."""
    if not without:
        return _Asked(match=match)
    left_out = _begin_so(without)
    return _Asked(but=left_out) if match is None else _Asked(match=f"({match}) NOT {left_out}")


def _only(match: str | None, without: Sequence[str]) -> _Asked:
    """The same, but for those alone that have a mark which begins so: few, so that they are quickly found."""
    left_out = _begin_so(without)
    return _Asked(match=left_out if match is None else f"({match}) AND {left_out}")


def _begin_so(marks: Sequence[str]) -> str:
    return "marks : (" + " OR ".join(f'"{joined(mark)}" *' for mark in marks) + ")"


def _match(words: str, wanted: tuple[Wanted, ...], *, perhaps: bool) -> str | None:
    """What is asked for, as the index is asked; None for everything. Only letters and digits of anybody's get into it."""
    parts = (" ".join(words_of(word)) for word in words.split())
    asked = [f'text : "{one}" *' for one in parts if one]
    for one in wanted:
        marks = (*one.sure, *one.perhaps) if perhaps else one.sure
        asked.append("marks : (" + " OR ".join(f'"{joined(mark)}"' for mark in marks) + ")")
    return " AND ".join(asked) or None
