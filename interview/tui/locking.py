"""After a lock the program begins anew in its own place, so that no key and no words stay in its memory.

Python cannot wipe its memory; the system can, when one program takes another's place.
"""

from __future__ import annotations

import atexit
import contextlib
import os
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

LOCKED: Final = "OWNWORDS_LOCKED"
"""Tells the program that takes the place of this one that a passphrase must be typed, whatever its command says."""


def was_locked(environ: Mapping[str, str]) -> bool:
    """Whether this program took the place of one that was locked: then no file with a passphrase is used."""
    return bool(environ.get(LOCKED))


def hush(given_back: list[Any] | None) -> None:
    """Change the attributes with which a terminal will be given back, so that it shows nothing of what is typed then.

    The program that takes the place of this one needs a moment to start, and nobody knows yet that it locked.
    """
    if sys.platform != "win32" and given_back:
        import termios

        given_back[3] &= ~termios.ECHO


def echo_at_exit(environ: Mapping[str, str]) -> None:
    """Have the terminal show again what is typed, once a program that took the place of a locked one has ended."""
    if was_locked(environ):
        atexit.register(echo_again)


def echo_again() -> None:
    """Let the terminal show what is typed."""
    if sys.platform == "win32" or sys.__stdin__ is None:
        return
    import termios

    with contextlib.suppress(OSError, ValueError, termios.error):
        terminal = sys.__stdin__.fileno()
        attributes = termios.tcgetattr(terminal)
        attributes[3] |= termios.ECHO
        termios.tcsetattr(terminal, termios.TCSANOW, attributes)


def drop_what_was_typed(terminal: int) -> None:
    """Throw away what was typed while the program began anew: it was meant for a page that is locked."""
    if sys.platform != "win32":
        import termios

        with contextlib.suppress(termios.error):
            termios.tcflush(terminal, termios.TCIFLUSH)


def begin_anew() -> None:
    """Have the same command take the place of this program. Returns only where the platform cannot do that."""
    if sys.platform == "win32" or not sys.executable:
        return
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            with contextlib.suppress(OSError, ValueError):
                stream.flush()
    again = [sys.executable, *sys.orig_argv[1:]]
    with contextlib.suppress(OSError):
        os.execve(sys.executable, again, {**os.environ, LOCKED: "1"})  # noqa: S606 - our own command, no shell
    echo_again()
