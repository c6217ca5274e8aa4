"""One thread owns the only connection; everybody else asks it.

SQLCipher's objects are bound to the thread that made them, and a second connection to an EXCLUSIVE record is locked out. So
questions queue here and are answered in order, and between two of them the thread does what has become due.
"""

import threading
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Generic, TypeVar

from store.errors import VaultClosed

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

T = TypeVar("T")


class StoreThread:
    """Opens the record on a thread of its own, and raises here whatever went wrong there."""

    def __init__(
        self, open_record: "Callable[[], Database]", *, between: "Callable[[Database], float | None]"
    ) -> None:
        """``between`` runs after every answer; it returns in how many seconds it wants to run again, and never raises."""
        self._between = between
        self._queue: SimpleQueue[_Question[object] | None] = SimpleQueue()
        self._gate = threading.Lock()
        self._closed = False
        opened: _Question[None] = _Question(lambda _: None)
        self._thread = threading.Thread(
            target=self._run, args=(open_record, opened), name="store", daemon=True
        )
        self._thread.start()
        try:
            opened.answer()
        except BaseException:
            self._closed = True
            self._thread.join()
            raise

    def ask(self, work: "Callable[[Database], T]") -> T:
        """Run ``work`` on the store thread and return its answer, or raise its trouble. Raises VaultClosed."""
        question = _Question(work)
        with self._gate:
            if self._closed:
                raise VaultClosed("The record is closed. Open it again and go on.")
            self._queue.put(question)  # type: ignore[arg-type]
        return question.answer()

    def wake(self) -> None:
        """Have ``between`` run soon; returns at once."""
        self._queue.put(None)

    def close(self, last: "Callable[[Database], None]") -> None:
        """Run ``last``, close the connection and end the thread, even if ``last`` raises. A second call does nothing."""
        question = _Question(last)
        with self._gate:
            if self._closed:
                return
            self._queue.put(question)  # type: ignore[arg-type]
            self._closed = True
        try:
            question.answer()
        finally:
            self._queue.put(None)  # in case it went back to waiting before it could see that it is closed
            self._thread.join()

    def _run(self, open_record: "Callable[[], Database]", opened: "_Question[None]") -> None:
        try:
            db = open_record()
        except BaseException as trouble:
            opened.fail(trouble)
            return
        opened.run(db)
        wait: float | None = None
        try:
            while not (self._closed and self._queue.empty()):
                try:
                    question = self._queue.get(timeout=wait)
                except Empty:
                    question = None
                if question is not None:
                    question.run(db)
                    del question  # it holds somebody's words until the next one comes
                wait = self._between(db)
        finally:
            db.conn.close()


class _Question(Generic[T]):
    __slots__ = ("_answer", "_done", "_trouble", "_work")

    def __init__(self, work: "Callable[[Database], T]") -> None:
        self._work = work
        self._trouble: BaseException | None = None
        self._done = threading.Lock()
        self._done.acquire()

    def run(self, db: "Database") -> None:
        try:
            self._answer = self._work(db)
        except BaseException as trouble:
            self._trouble = trouble
        self._done.release()

    def fail(self, trouble: BaseException) -> None:
        self._trouble = trouble
        self._done.release()

    def answer(self) -> T:
        self._done.acquire()
        if self._trouble is not None:
            try:
                raise self._trouble
            finally:
                self._trouble = None  # the traceback holds this frame: no cycle, nothing kept
        return self._answer
