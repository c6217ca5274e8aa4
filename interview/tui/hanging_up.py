"""What becomes of the program when its terminal is closed or it is put to sleep: what was typed is kept.

Textual alone reads a terminal that is gone over and over at full speed, or waits for ever for somebody to take what
it writes there; meanwhile the vault stays open with nobody before it.
"""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import TextIO

    from textual.driver import Driver


class Spoken:
    """A terminal to write to. Once it is gone, what is written goes nowhere, and nobody waits for it."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._gone = False

    def write(self, text: str) -> int:
        if not self._gone:
            try:
                return self._file.write(text)
            except OSError:
                self._gone = True
        return len(text)

    def flush(self) -> None:
        if not self._gone:
            try:
                self._file.flush()
            except OSError:
                self._gone = True

    def fileno(self) -> int:
        return self._file.fileno()


def hang_up() -> None:
    """Tell the program what the system tells it when its terminal is closed.

    The system tells only those that were started from that terminal, not those merely connected to it.
    """
    if sys.platform != "win32":
        os.kill(os.getpid(), signal.SIGHUP)


def outliving(driver: type[Driver]) -> type[Driver]:
    """Return ``driver``, but one that can stop after its terminal is gone; a driver of Windows as it is.

    A closed terminal wakes its program as if it had been suspended. Textual would start input and output anew
    beside those that run, and then wait for ever for the first ones to end. It would also go to sleep in the middle
    of whatever it does: where that is a write, its last words to the terminal wait for ever behind it.
    """
    if sys.platform == "win32":
        return driver
    from textual.drivers.linux_driver import LinuxDriver

    if not issubclass(driver, LinuxDriver):
        return driver
    stock: type[LinuxDriver] = driver

    def __init__(self: Any, *args: Any, **settings: Any) -> None:  # noqa: N807 - it becomes a method
        stock.__init__(self, *args, **settings)
        self._file = Spoken(self._file)
        self._falls_asleep = False

    def _sigtstp_application(self: Any, *_signalled: object) -> None:
        if not self._falls_asleep:
            self._falls_asleep = True
            self._loop.call_soon_threadsafe(self.fall_asleep)

    def fall_asleep(self: Any) -> None:
        self._falls_asleep = False
        stock._sigtstp_application(self)  # noqa: SLF001

    def _sigcont_application(self: LinuxDriver, *signalled: object) -> None:
        if self._must_signal_resume:
            stock._sigcont_application(self, *signalled)  # noqa: SLF001

    ours = {
        "__init__": __init__,
        "_sigtstp_application": _sigtstp_application,
        "fall_asleep": fall_asleep,
        "_sigcont_application": _sigcont_application,
    }
    return type(f"Outliving{driver.__name__}", (driver,), ours)
