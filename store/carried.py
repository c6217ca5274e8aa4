"""One case on its way from a vault to another: its entries, words and salts, erasures, and how far it goes.

The id of the case goes along, because the seals are over it: what is received can be verified there as it was here. An entry's
number in the record as a whole does not, for that is of one vault.
"""

import contextlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple

from store import chain, driver, heads, streams
from store.errors import NotYetGone, StoreTrouble
from store.handover_errors import CaseHereAlready, CaseOtherwise, NotToBeCarried
from store.places import MOST_PARTS, MOST_SEQS, part_of, place, seq_of, span
from store.rows import Head, NewRow, Passage, refuse_unstorable
from store.streams import Batch

if TYPE_CHECKING:
    from sqlite3 import Connection

    from sqlite_utils import Database

    from store.journal import Journal

_WORDS = "SELECT place, nonce, text FROM words WHERE place > ? AND place <= ? ORDER BY place"
_ERASED = "SELECT place, at, actor, ground, event FROM erasures WHERE place > ? AND place <= ? ORDER BY place"
_ERASE = "INSERT INTO erasures (place, at, actor, ground, event) VALUES (?, ?, ?, ?, ?)"
_MOST_AT = 1 << 62


class Erasure(NamedTuple):
    """One passage that is gone: which, when, by whom, why, and the entry that says so."""

    seq: int
    part: int
    at: int
    actor: str
    ground: str
    event: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Carried:
    """A whole case. Its repr shows none of it."""

    case: str
    rows: tuple[NewRow, ...] = field(repr=False)
    erased: tuple[Erasure, ...] = field(repr=False)
    head: str
    """Of the case, as ``store.heads`` writes it: compared once all of it is in place."""

    @property
    def passages(self) -> int:
        """How many passages of words go along."""
        return sum(len(row.passages) for row in self.rows)

    def with_row(self, row: NewRow, head: Head) -> "Carried":
        """Return the case with one more entry, given where it ended without it."""
        seq = head.seq + 1
        seal = chain.link(
            stream=self.case,
            seq=seq,
            at=row.at,
            actor=row.actor,
            session=row.session,
            body=row.body,
            prev=head.hash,
        )
        said = heads.of_stream(self.case, Head(seq=seq, hash=seal))
        return replace(self, rows=(*self.rows, row), head=said)


def taken(journal: "Journal", case: str) -> tuple[Carried, Head]:
    """Return a case as of this moment, and where it ends. Raises NotToBeCarried if it is not whole."""
    if breaks := journal.verify(case):
        raise NotToBeCarried(
            f"Case {case} is not as it was written (entry {breaks[0].seq}), so it is not handed over.\n"
            f"`ownwords case verify {case}` says more. Nothing was changed."
        )
    return journal.ask(lambda db: _taken(db.conn, case))


def _taken(conn: "Connection", case: str) -> tuple[Carried, Head]:
    no = streams.number(conn, case)
    words: dict[int, list[Passage]] = {}
    for here, nonce, text in conn.execute(_WORDS, span(no)):
        words.setdefault(seq_of(here), []).append(Passage(part=part_of(here), nonce=nonce, text=text))
    erased = []
    for here, at, actor, ground, event in conn.execute(_ERASED, span(no)):
        if event is None:
            raise NotToBeCarried(
                f"Words of entry {seq_of(here)} of case {case} were erased by an early version that did not say when.\n"
                "Such a case cannot be handed over. Nothing was changed."
            )
        erased.append(Erasure(seq_of(here), part_of(here), at, actor, ground, seq_of(event)))
    rows = tuple(
        NewRow(
            session=row.session,
            at=row.at,
            actor=row.actor,
            body=row.body,
            passages=tuple(words.get(row.seq, ())),
        )
        for row in streams.rows(conn, case, after=0)
    )
    head = streams.head_at(conn, case, None)
    return Carried(case=case, rows=rows, erased=tuple(erased), head=heads.of_stream(case, head)), head


def beforehand(journal: "Journal", carried: Carried) -> int:
    """Say how many of the entries are here already, of a case that went on elsewhere and comes back; mostly none.

    Raises CaseHereAlready, CaseOtherwise.
    """
    return journal.ask(lambda db: _here(db.conn, carried))


def _here(conn: "Connection", carried: Carried) -> int:
    there = streams.rows(conn, carried.case, after=0)
    same = all(
        (row.session, row.at, row.actor, row.body) == (new.session, new.at, new.actor, new.body)
        for row, new in zip(there, carried.rows, strict=False)
    )
    if not same:
        raise CaseOtherwise(
            f"Another record of case {carried.case} is in this vault, and the two went on differently. Nothing was changed.\n"
            "Speak with whoever handed it over about which of them goes on."
        )
    if len(there) >= len(carried.rows):
        raise CaseHereAlready(
            f"All of case {carried.case} is in this vault already: it was received before. Nothing was changed."
        )
    return len(there)


def take_in(
    journal: "Journal",
    carried: Carried,
    *,
    then: Sequence[NewRow] = (),
    listing: str | None = None,
    around: tuple[str, NewRow] | None = None,
) -> None:
    """Put a case into a record, with the entries that say so, in one transaction: all of it or nothing.

    Of a case that comes back, only what is new is added; what was erased elsewhere is erased here too. Raises CaseHereAlready,
    CaseOtherwise, UnstorableText, and NotYetGone as an erasure does.
    """
    rows = (*carried.rows, *then)
    refuse_unstorable(carried.case, rows, listing, [one.ground + one.actor for one in carried.erased])

    def work(db: "Database") -> bool:
        conn, ends, gone = db.conn, journal.ends, 0
        here = _here(conn, carried)
        batches = [Batch(carried.case, rows[here:], here, listing)]
        if around is not None:
            batches.append(Batch(around[0], (around[1],), ends.of(conn, around[0]).head.seq))

        def erase() -> None:
            nonlocal gone
            gone = _erase(conn, carried)

        ends.together(conn, batches, also=erase)
        return bool(gone)

    if journal.ask(work, stirs=True):
        journal.ask(_clear)


def _erase(conn: "Connection", carried: Carried) -> int:
    no = streams.number(conn, carried.case)
    known = {here for (here, *_) in conn.execute(_ERASED, span(no))}
    new = {place(no, one.seq, one.part): one for one in carried.erased}
    for here, one in new.items():
        if here not in known:
            conn.execute(_ERASE, (here, one.at, one.actor, one.ground, place(no, one.event)))
    places = [(here,) for here in new if here not in known]
    return conn.executemany("DELETE FROM words WHERE place = ?", places).rowcount if places else 0


def _clear(db: "Database") -> None:
    try:
        blocked, *_ = db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except driver.load().Error:
        blocked = 1
    if blocked:
        raise NotYetGone(
            "The case was received, but the disk did not let the last traces of what was erased in it be cleared.\n"
            "Make room on it or check it, then close the vault: that clears them."
        )


def whole(carried: Carried, journal: "Journal") -> bool:
    """Put the case into an empty record and say whether it is there as it was sealed, to the last salt."""
    with contextlib.suppress(StoreTrouble, ValueError, driver.load().Error):
        take_in(journal, carried)
        return not journal.verify(carried.case) and journal.stream_head(carried.case) == carried.head
    return False


def packed(carried: Carried) -> dict[str, object]:
    """The case as a tree that JSON can hold."""
    return {
        "case": carried.case,
        "head": carried.head,
        "rows": [
            [
                row.session,
                row.at,
                row.actor,
                row.body.decode(),
                [[one.part, one.nonce.hex(), one.text] for one in row.passages],
            ]
            for row in carried.rows
        ],
        "erased": [list(one) for one in carried.erased],
    }


def unpacked(tree: object) -> Carried:
    """The case in such a tree. Raises ValueError, which says nothing of what is in it."""
    match tree:
        case {
            "case": str(case),
            "head": str(head),
            "rows": [_, *_] as rows,
            "erased": list(erased),
            **rest,
        } if not rest and len(rows) < MOST_SEQS:
            return Carried(
                case=case,
                head=head,
                rows=tuple(_row(row) for row in rows),
                erased=tuple(_erasure(one, len(rows)) for one in erased),
            )
        case _:
            raise ValueError


def _row(tree: object) -> NewRow:
    match tree:
        case [str(session), int(at), str(actor), str(body), list(passages)] if abs(at) < _MOST_AT:
            json.loads(body)
            return NewRow(
                session=session,
                at=at,
                actor=actor,
                body=body.encode(),
                passages=tuple(_passage(one) for one in passages),
            )
        case _:
            raise ValueError


def _passage(tree: object) -> Passage:
    match tree:
        case [int(part), str(nonce), str(text)] if 0 <= part < MOST_PARTS:
            return Passage(part=part, nonce=bytes.fromhex(nonce), text=text)
        case _:
            raise ValueError


def _erasure(tree: object, most: int) -> Erasure:
    match tree:
        case [int(seq), int(part), int(at), str(actor), str(ground), int(event)] if (
            1 <= seq <= event <= most and 0 <= part < MOST_PARTS and abs(at) < _MOST_AT
        ):
            return Erasure(seq, part, at, actor, ground, event)
        case _:
            raise ValueError
