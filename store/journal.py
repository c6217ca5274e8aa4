"""The record as rows: streams that only ever grow, the words they speak for, the list of them, and what is being typed.

A journal knows rows, bytes and passages. It does not know what an event means.
"""

import contextlib
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Self, TypeVar

from store import driver, erasing, heads, inspection, streams, verify
from store.anchor import RecordOlder, compared, key_of
from store.drafts import Drafts
from store.erasing import Erased
from store.errors import StoreTrouble
from store.log import Log
from store.progress import Done, untold
from store.rows import Break, Head, Listed, Newest, NewRow, Row, refuse_unstorable, storable
from store.standing import Standing
from store.thread import StoreThread

if TYPE_CHECKING:
    from pathlib import Path
    from sqlite3 import Connection

    from sqlite_utils import Database

    from store.anchor import Anchor
    from store.heads import Found
    from store.inspection import Doubt, Findings

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
        anchor: "Anchor | None" = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """``where`` is the place named in errors; ``clock`` counts seconds, for the throttle of drafts alone.

        A record in memory has no anchor.
        """
        self.on_trouble: Callable[[StoreTrouble], None] | None = None
        """Told, once until it is saved, that a draft or the anchor could not be. It must not ask the journal anything."""
        self._where = where
        self._driver = driver.load()
        self.ends = streams.Ends()
        """For work of the store's own, within ``ask``."""
        self._standing = Standing()
        self._drafts = Drafts(clock=clock, refuse=self._standing.refuse)
        self._anchor, self._log = anchor, Log()

        def opened() -> "Database":
            db = open_record()
            try:
                if anchor is not None:
                    self._standing.look(where)
                    self._log.look(db.conn, where)
                self._look(db)
            except BaseException:
                db.conn.close()
                raise
            return db

        self._thread = StoreThread(opened, between=self._between)

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
        refuse_unstorable(stream, rows, listing, discard)
        if not discard:
            return self.ask(
                lambda db: self.ends.append(db.conn, stream, rows, after=after, listing=listing), stirs=True
            )
        upto = self._drafts.ticket()

        def work(db: "Database") -> Head:
            def also(_: int) -> None:
                self._drafts.delete(db.conn, stream, discard, upto=upto)

            head = self.ends.append(db.conn, stream, rows, after=after, listing=listing, also=also)
            self._drafts.forget(stream, discard, upto=upto)
            return head

        return self.ask(work, stirs=True)

    def erase(
        self,
        stream: str,
        parts: Sequence[tuple[int, int]] | None,
        *,
        ground: str,
        announce: NewRow,
        after: int,
        first: Sequence[NewRow] = (),
        listing: str | None = None,
        drafts: Sequence[str] = (),
    ) -> Erased:
        """Take words out of the record, so that no byte of them is left in it; None for all of a stream, drafts too.

        ``announce`` is the entry that says so: it is appended in the same transaction, after those of ``first``, and gives the
        actor and the time. Words erased before count as nothing. Raises NothingToErase, StaleHead, UnstorableText, and NotYetGone when they are erased but
        the disk would not clear the log they passed through; it is tried again at closing and opening.
        """
        refuse_unstorable(stream, (*first, announce), listing, drafts)
        storable(ground, what="The ground")
        order = erasing.Order(
            stream=stream, parts=parts, ground=ground, entries=(*first, announce), drafts=tuple(drafts)
        )
        return self.ask(
            lambda db: erasing.erase(db, order, self.ends, self._drafts, after=after, listing=listing),
            stirs=True,
        )

    def rows(self, stream: str, *, after: int = 0) -> list[Row]:
        """Return a stream's rows in order, from the one after ``after``."""
        return self.ask(lambda db: streams.rows(db.conn, stream, after=after))

    def passages(self, stream: str, *, after: int = 0) -> dict[tuple[int, int], str]:
        """Return the words of a stream by (seq, part). Erased ones are absent."""
        return self.ask(lambda db: streams.passages(db.conn, stream, after=after))

    def head(self, stream: str) -> Head:
        """Return where a stream ends."""
        return self.ask(lambda db: self.ends.of(db.conn, stream).head)

    def listed(self, *, newest: int | None = None) -> tuple[Listed, ...]:
        """Return the streams that have a listing, the one last written first; no more than ``newest`` of them."""

        def work(db: "Database") -> tuple[Listed, ...]:
            found = db.table("listings").rows_where(order_by="at DESC, stream", limit=newest)
            return tuple(Listed(**row) for row in found)

        return self.ask(work)

    def draft(self, stream: str, field: str, text: str, *, at: int = 0) -> None:
        """Keep the whole text of what is being typed at a time (UTC ms); return at once. Raises UnstorableText.

        It is on the disk 120 ms and one save later at most; a save that fails is told to ``on_trouble``.
        """
        for part, what in ((stream, "The stream"), (field, "The field"), (text, "What was typed")):
            storable(part, what=what)
        if self._drafts.put(stream, field, text, at=at):
            self._thread.wake()

    def drafts(self, stream: str) -> dict[str, str]:
        """Return what was being typed, by field. What could not be saved yet is in it all the same."""

        def work(db: "Database") -> dict[str, str]:
            self._drafts.try_to_save(db, tell=self._tell)
            saved = db.conn.execute("SELECT field, text FROM drafts WHERE stream = ?", (stream,)).fetchall()
            # both read here: in between, on another thread, a text could move from the one to the other
            return {**dict(saved), **self._drafts.pending(stream)}

        return self.ask(work)

    def typed_at(self) -> dict[str, dict[str, int]]:
        """Return, for each stream in which something typed is not in the record yet, when each of its fields was (UTC ms)."""

        def work(db: "Database") -> dict[str, dict[str, int]]:
            rows = db.conn.execute("SELECT stream, field, at FROM drafts WHERE text <> ''").fetchall()
            typed = {(stream, field): at for stream, field, at in rows} | self._drafts.pending_at()
            found: dict[str, dict[str, int]] = {}
            for (stream, field), at in sorted(typed.items()):
                if at is not None:
                    found.setdefault(stream, {})[field] = at
            return found

        return self.ask(work)

    def discard_draft(self, stream: str, field: str) -> None:
        """Forget what was being typed in a field: no byte of it is left. Raises NotYetGone, as ``erase`` does."""
        upto = self._drafts.ticket()
        self.ask(lambda db: erasing.discard(db, stream, field, self._drafts, upto=upto))

    def flush(self) -> None:
        """Return when everything typed so far is on the disk. Raises NotSaved, and keeps it, if it cannot be."""
        self.ask(self._drafts.save)

    def verify(self, stream: str) -> tuple[Break, ...]:
        """Work out every hash and digest of a stream anew; empty when it is whole. Others are not kept waiting."""
        no, listed = self.ask(lambda db: streams.known(db.conn, stream))
        return tuple(verify.breaks(stream, no, self._read, listed=listed))

    def inspect(self, *, as_written: "Callable[[], bool] | None" = None, done: Done = untold) -> "Findings":
        """Look through the whole record, and compare it with its anchor as at opening. Others are let in between.

        ``as_written`` says whether the pages of the file are; without it, or if they are not, the connection is asked, which keeps
        others waiting for that while. ``done`` is told the entries looked at.
        """
        return inspection.inspect(self._read, anchor=self.anchored, as_written=as_written, done=done)

    def record_head(self, *, number: int | None = None) -> str:
        """Return the head of the whole record, as of its entry of that number or of now: ``store.heads``. Others are let in between."""
        events = self.newest().events if number is None else number
        try:
            return heads.of_record(events, inspection.ends_then(self._read, events))
        except self._driver.Error as error:
            raise driver.plainly(error, self._where) from error

    def stream_head(self, stream: str, *, seq: int | None = None) -> str:
        """Return the head of one stream, as of that entry or of now. Raises NotAHead if there is no such entry."""
        return self.ask(lambda db: heads.of_stream(stream, streams.head_at(db.conn, stream, seq)))

    def compare(self, typed: str, *, stream: str | None = None) -> "Found":
        """Say how a head that was kept elsewhere, of the record or of one stream, fits today's. Raises NotAHead."""
        number, _ = heads.parsed(typed)
        ends = (
            self.ask(lambda db: self.ends.whole(db.conn).events) if stream is None else self.head(stream).seq
        )
        if number > ends:
            return heads.Found(number=number, now=ends, fits=False)
        then = self.record_head(number=number) if stream is None else self.stream_head(stream, seq=number)
        return heads.Found(number=number, now=ends, fits=heads.same(typed, then))

    def copy_into(
        self, copy: "Database", file: "Path", moment: "Callable[[Connection], T]", *, done: Done = untold
    ) -> T:
        """Copy the record, page by page, into an empty one that is open; return what ``moment`` finds when it is all there.

        Others are let in between, and what they write is in the copy. ``done`` is told the pages copied.
        """

        def between(pages: int, of: int) -> None:
            done(pages, of)
            self._thread.stand_aside()

        def work(db: "Database") -> T:
            with contextlib.suppress(StoreTrouble):
                self._write_anchor(db)  # so that the copy knows the key of its own
            driver.copy_pages(db.conn, self._where, copy.conn, file, between=between)
            return moment(db.conn)

        return self.ask(work)

    def newest(self) -> Newest:
        """Return the last entry of the record as a whole."""
        return self.ask(lambda db: self.ends.whole(db.conn))

    def holds(self, then: Newest) -> bool:
        """Whether the record has exactly this entry, as its own last one or earlier."""
        return self.ask(lambda db: not compared(db.conn, then, self.ends.whole(db.conn)))

    def anchor_key(self) -> bytes | None:
        """Return what the anchors of this record are under; None if it never had one."""
        return self.ask(lambda db: key_of(db.conn))

    @property
    def anchored(self) -> "tuple[Doubt, ...]":
        """What the anchor and the log showed when the record was opened; empty when all was well, or there is none."""
        return () if self._anchor is None else (*self._anchor.findings, *self._log.findings)

    def accept_anchor(self) -> None:
        """Let the anchor go on from the record as it is. First enter what it showed where it stays: it is not shown again."""

        def work(db: "Database") -> None:
            self._log.accept(db.conn)
            if self._anchor is not None:
                self._anchor.accept()

        self.ask(work, stirs=True)

    def close(self) -> None:
        """Save what was typed, fold the write-ahead log into the record, close. A second call does nothing.

        Raises NotSaved if the last typing could not be saved, and has closed all the same: ``flush`` first to be asked.
        """

        def last(db: "Database") -> None:
            try:
                self._drafts.save(db)
            finally:
                with contextlib.suppress(
                    StoreTrouble, self._driver.Error
                ):  # the next to open it can do without
                    self.ends.settle(db.conn)
                    self._write_anchor(db)
                db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

        try:
            self._thread.close(last)
        except self._driver.Error as error:
            raise driver.plainly(error, self._where) from error

    def _look(self, db: "Database") -> None:
        # what a kill left in the log may be words that were erased
        db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        self.ends.look(db.conn)
        if self._anchor is not None:
            self._anchor.look(db.conn, self.ends.newest)
            if any(isinstance(found, RecordOlder) for found in self._anchor.findings):
                self.ends.look(db.conn, everywhere=True)
                self._anchor.look(db.conn, self.ends.newest)

    def _write_anchor(self, db: "Database") -> None:
        if self._anchor is not None:
            self._anchor.write(db, self.ends.whole(db.conn))

    def _between(self, db: "Database") -> float | None:
        wait = self._drafts.between(db, tell=self._tell)
        if self._anchor is None:
            return wait
        again = self._anchor.between(db, self.ends.newest, tell=self._tell)
        return min((when for when in (wait, again) if when is not None), default=None)

    def _read(self, work: "Callable[[Connection], T]", /) -> T:
        return self._thread.ask(lambda db: work(db.conn))

    def ask(self, work: "Callable[[Database], T]", *, stirs: bool = False) -> T:
        """Do work of the store's own on the connection, when its turn comes. ``stirs`` if it writes. Raises what the disk refuses."""
        try:
            return self._thread.ask(self._standing.before(work) if stirs else work, stirs=stirs)
        except self._driver.Error as error:
            raise driver.plainly(error, self._where) from error

    def _tell(self, error: Exception) -> None:
        if self.on_trouble is not None:
            self.on_trouble(error if isinstance(error, StoreTrouble) else driver.plainly(error, self._where))
