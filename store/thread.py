"""One connection, one caller at a time, and a thread that does what has become due.

A second connection to an EXCLUSIVE record is locked out, so everybody shares this one, and whoever asks does the work on a
thread of their own: handing it over to another would cost an append more than the append itself does (SQLite is built to be
called from any thread, one after another). The thread of this module only saves what waits to be saved.
"""

import threading
import time
from typing import TYPE_CHECKING, TypeVar

from store.errors import VaultClosed

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

T = TypeVar("T")
PAUSE = 0.001
"""Seconds that long work stands aside: long enough for whoever waits to be woken up."""
_HELD = 5.0


class StoreThread:
    """The only connection to a record, and who may use it when."""

    def __init__(
        self, open_record: "Callable[[], Database]", *, between: "Callable[[Database], float | None]"
    ) -> None:
        """Open the record; raises what that raises.

        ``between`` saves what is due; it returns in how many seconds it wants to run again, and never raises.
        """
        self._db = open_record()
        self._between = between
        self._turn = threading.Lock()
        self._awake = threading.Event()
        self._idle = False
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="store", daemon=True)
        self._thread.start()

    def ask(self, work: "Callable[[Database], T]", *, stirs: bool = False) -> T:
        """Run ``work`` when nobody else does, and return its answer. Raises VaultClosed.

        ``stirs`` says that something will be due after it.
        """
        with self._turn:
            if self._closed:
                raise VaultClosed("The record is closed. Open it again and go on.")
            answer = work(self._db)
            if stirs and self._idle:
                self._awake.set()
        return answer

    def stand_aside(self) -> None:
        """Let those in who wait, in the middle of work that has the turn. Raises VaultClosed if one of them closed the record."""
        self._turn.release()
        try:
            time.sleep(PAUSE)
        finally:
            try:
                self._turn.acquire()
            except BaseException:  # an interruption comes before it is had, or just after
                self._turn.acquire(timeout=_HELD)
                raise
        if self._closed:
            raise VaultClosed("The record is closed. Open it again and go on.")

    def wake(self) -> None:
        """Have ``between`` run soon; returns at once."""
        self._awake.set()

    def close(self, last: "Callable[[Database], None]") -> None:
        """Run ``last``, close the connection and end the thread, even if ``last`` raises. A second call does nothing."""
        with self._turn:
            if self._closed:
                return
            self._closed = True
            try:
                last(self._db)
            finally:
                self._db.conn.close()
                self._awake.set()
        self._thread.join()

    def _run(self) -> None:
        while True:
            with self._turn:
                if self._closed:
                    return
                wait = self._between(self._db)
                self._idle = wait is None
            self._awake.wait(wait)
            self._awake.clear()
