"""The record as rows: streams that only ever grow, the words they speak for, the list of them, and what is being typed.

A journal knows rows, bytes and passages. It does not know what an event means.
"""

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Self, TypeVar

from store import driver, migrations, streams, verify
from store.drafts import Drafts
from store.errors import StoreTrouble
from store.rows import Break, Head, Listed, NewRow, Row, storable
from store.thread import StoreThread

if TYPE_CHECKING:
    from sqlite3 import Connection

    from sqlite_utils import Database

T = TypeVar("T")


class Journal:
    """Every call may come from any thread, and returns when the disk has it. ``draft`` alone returns at once.

    Raises, from any call: VaultClosed, VaultDamaged, NotSaved and its kinds, StoreTrouble.
    """

    def __init__(
        self,
        open_record: "Callable[[], Database]",
        *,
        where: str,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """``where`` is the place named in errors; ``clock`` counts seconds, for the throttle of drafts alone."""
        self.on_trouble: Callable[[StoreTrouble], None] | None = None
        """Told, from the store thread, that a draft could not be saved. It is kept and tried again; told once until one succeeds."""
        self._where = where
        self._driver = driver.load()
        self._ends = streams.Ends()
        self._drafts = Drafts(clock=clock)
        self._thread = StoreThread(open_record, between=lambda db: self._drafts.between(db, tell=self._tell))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def append(
        self,
        stream: str,
        rows: Sequence[NewRow],
        *,
        after: int,
        listing: str | None = None,
        discard: Sequence[str] = (),
    ) -> Head:
        """Add rows, their words and the stream's place in the list, and drop the drafts they came from: all of it or nothing.

        ``after`` is the seq that the caller has folded up to. Raises StaleHead if the stream has moved on, UnstorableText.
        A draft of a field in ``discard`` that is typed while this runs stays.
        """
        rows = tuple(rows)
        _refuse_unstorable(stream, rows, listing, discard)
        upto = self._drafts.ticket()

        def also(conn: "Connection") -> None:
            self._drafts.delete(conn, stream, discard, upto=upto)

        def work(db: "Database") -> Head:
            head = self._ends.append(db.conn, stream, rows, after=after, listing=listing, also=also)
            self._drafts.forget(stream, discard, upto=upto)
            return head

        return self._ask(work)

    def rows(self, stream: str, *, after: int = 0) -> list[Row]:
        """Return a stream's rows in order, from the one after ``after``."""
        return self._ask(lambda db: streams.rows(db.conn, stream, after=after))

    def passages(self, stream: str, *, after: int = 0) -> dict[tuple[int, int], str]:
        """Return the words of a stream by (seq, part). Erased ones are absent."""
        return self._ask(lambda db: streams.passages(db.conn, stream, after=after))

    def head(self, stream: str) -> Head:
        """Return where a stream ends."""
        return self._ask(lambda db: self._ends.of(db.conn, stream)[0])

    def listed(self, *, newest: int | None = None) -> tuple[Listed, ...]:
        """Return the streams that have a listing, the one last written first; no more than ``newest`` of them."""

        def work(db: "Database") -> tuple[Listed, ...]:
            found = db.table("listings").rows_where(order_by="at DESC, stream", limit=newest)
            return tuple(Listed(**row) for row in found)

        return self._ask(work)

    def draft(self, stream: str, field: str, text: str) -> None:
        """Keep the whole text of what is being typed; return at once. Raises UnstorableText.

        It is on the disk 250 ms and one save later at most; a save that fails is told to ``on_trouble``.
        """
        for part, what in ((stream, "The stream"), (field, "The field"), (text, "What was typed")):
            storable(part, what=what)
        if self._drafts.put(stream, field, text):
            self._thread.wake()

    def drafts(self, stream: str) -> dict[str, str]:
        """Return what was being typed, by field. What could not be saved yet is in it all the same."""

        def work(db: "Database") -> dict[str, str]:
            self._drafts.try_to_save(db, tell=self._tell)
            saved = db.conn.execute("SELECT field, text FROM drafts WHERE stream = ?", (stream,)).fetchall()
            # both read here: in between, on another thread, a text could move from the one to the other
            return {**dict(saved), **self._drafts.pending(stream)}

        return self._ask(work)

    def discard_draft(self, stream: str, field: str) -> None:
        """Forget what was being typed in a field."""
        upto = self._drafts.ticket()

        def work(db: "Database") -> None:
            with db.atomic():
                self._drafts.delete(db.conn, stream, (field,), upto=upto)
            self._drafts.forget(stream, (field,), upto=upto)

        self._ask(work)

    def flush(self) -> None:
        """Return when everything typed so far is on the disk. Raises NotSaved, and keeps it, if it cannot be."""
        self._ask(self._drafts.save)

    def verify(self, stream: str) -> tuple[Break, ...]:
        """Work out every hash and digest of a stream anew; empty when it is whole. Others are not kept waiting."""
        return tuple(verify.breaks(stream, self._ask(lambda db: streams.stored(db.conn, stream))))

    def close(self) -> None:
        """Save what was typed, fold the write-ahead log into the record, close. A second call does nothing.

        Raises NotSaved if the last typing could not be saved, and has closed all the same: ``flush`` first to be asked.
        """

        def last(db: "Database") -> None:
            try:
                self._drafts.save(db)
            finally:
                db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

        try:
            self._thread.close(last)
        except self._driver.Error as error:
            raise driver.plainly(error, self._where) from error

    def _ask(self, work: "Callable[[Database], T]") -> T:
        try:
            return self._thread.ask(work)
        except self._driver.Error as error:
            raise driver.plainly(error, self._where) from error

    def _tell(self, error: Exception) -> None:
        if self.on_trouble is not None:
            self.on_trouble(error if isinstance(error, StoreTrouble) else driver.plainly(error, self._where))


def in_memory(*, clock: Callable[[], float] = time.monotonic) -> Journal:
    """Return a journal that writes nothing anywhere, for practice and walks: the same tables, triggers and statements."""

    def open_record() -> "Database":
        db = driver.connect(None, key=None)
        migrations.migrate(db, new=True)
        return db

    return Journal(open_record, where="the practice record", clock=clock)


def _refuse_unstorable(
    stream: str, rows: tuple[NewRow, ...], listing: str | None, discard: Sequence[str]
) -> None:
    for name in (stream, listing or "", *discard):
        storable(name, what="The case or its listing")
    for row in rows:
        storable(row.session, what="The session")
        storable(row.actor, what="The worker's code")
        for passage in row.passages:
            storable(passage.text, what="The text")
