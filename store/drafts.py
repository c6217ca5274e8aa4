"""What is being typed: on the disk within a quarter of a second at the worst, and never part of the record.

A throttle and not a debounce. The first change is saved at once and later ones at most every 120 ms, however steadily
someone types; a debounce waits for a pause, and loses everything since the last one. The whole text is saved each time: what
the person asked to take out again is then nowhere.
"""

import contextlib
import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from sqlite3 import Connection

    from sqlite_utils import Database

EVERY = 0.12
"""Seconds. No more than 250 ms of typing may be lost: this, one save, and what a slow disk and a busy machine add to them."""
RETRY = 1.0

_SAVE = (
    "INSERT INTO drafts (stream, field, text, at) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (stream, field) DO UPDATE SET text = excluded.text, at = excluded.at"
)
_DELETE = "DELETE FROM drafts WHERE stream = ? AND field = ?"


class _Typed(NamedTuple):
    ticket: int
    text: str
    at: int


class Drafts:
    """The texts that are not on the disk yet, and when they will be. Only the store thread calls what takes a database.

    Every change has a ticket, so that discarding a draft takes what was typed before it and leaves what was typed since.
    """

    def __init__(self, *, clock: Callable[[], float], refuse: Callable[[], None] = lambda: None) -> None:
        """``refuse`` raises, before anything is saved, what would make it be lost."""
        self._clock = clock
        self._refuse = refuse
        self._gate = threading.Lock()
        self._ticket = 0
        self._pending: dict[tuple[str, str], _Typed] = {}
        self._saved: dict[tuple[str, str], int] = {}
        self._not_before = clock()
        self._in_trouble = False

    def put(self, stream: str, field: str, text: str, *, at: int = 0) -> bool:
        """Take a text over that was typed at a time (UTC ms); True if nobody is waiting to save yet."""
        with self._gate:
            idle = not self._pending
            self._ticket += 1
            self._pending[stream, field] = _Typed(self._ticket, text, at)
        return idle

    def ticket(self) -> int:
        """Return the number of the latest change."""
        return self._ticket

    def pending(self, stream: str) -> dict[str, str]:
        """Return what is typed in a stream and not on the disk."""
        with self._gate:
            return {field: typed.text for (of, field), typed in self._pending.items() if of == stream}

    def pending_at(self) -> dict[tuple[str, str], int | None]:
        """Return when each field of each stream was typed in that is not on the disk; None where it was emptied."""
        with self._gate:
            return {place: typed.at if typed.text else None for place, typed in self._pending.items()}

    def between(self, db: "Database", *, tell: Callable[[Exception], None]) -> float | None:
        """Save if it is time, and say in how many seconds it will be; None when there is nothing to save.

        A failed save is told once until one succeeds, kept, and tried again every second.
        """
        if not self._pending:
            return None
        wait = self._not_before - self._clock()
        if wait > 0:
            return wait
        if not self.try_to_save(db, tell=tell):
            return RETRY
        return self._not_before - self._clock() if self._pending else None

    def try_to_save(self, db: "Database", *, tell: Callable[[Exception], None]) -> bool:
        """Save at once whatever is pending; False, and ``tell`` told, if it could not be."""
        try:
            self.save(db)
        except Exception as trouble:
            self._not_before = self._clock() + RETRY
            if not self._in_trouble:
                self._in_trouble = True
                with contextlib.suppress(Exception):  # the listener's fault must not stop the saving
                    tell(trouble)
            return False
        return True

    def save(self, db: "Database") -> None:
        """Save everything that is pending, in one transaction."""
        with self._gate:
            batch = dict(self._pending)
        # counted from the moment the texts were taken, so that nothing waits longer than EVERY and one save
        self._not_before = self._clock() + EVERY
        self._refuse()
        if not batch:
            return
        with db.atomic():
            db.conn.executemany(_SAVE, [(*key, typed.text, typed.at) for key, typed in batch.items()])
        with self._gate:
            self._in_trouble = False
            for key, typed in batch.items():
                self._saved[key] = typed.ticket
                if self._pending[key].ticket == typed.ticket:
                    del self._pending[key]

    def delete(self, conn: "Connection", stream: str, fields: Sequence[str], *, upto: int) -> None:
        """Delete rows within the caller's transaction; what was typed after ``upto`` stays."""
        gone = [(stream, field) for field in fields if self._saved.get((stream, field), 0) <= upto]
        if gone:
            conn.executemany(_DELETE, gone)

    def forget(self, stream: str, fields: Sequence[str], *, upto: int) -> None:
        """Drop what is pending of these fields, once the transaction has gone through."""
        with self._gate:
            for field in fields:
                typed = self._pending.get((stream, field))
                if typed is not None and typed.ticket <= upto:
                    del self._pending[stream, field]
