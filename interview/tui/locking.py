"""After a lock the program begins anew in its own place, so that no key and no words stay in its memory.

Python cannot wipe its memory; the system can, when one program takes another's place.
"""

from __future__ import annotations

import contextlib
import os
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

LOCKED: Final = "OWNWORDS_LOCKED"
"""Tells the program that takes the place of this one that a passphrase must be typed, whatever its command says."""


def was_locked(environ: Mapping[str, str]) -> bool:
    """Whether this program took the place of one that was locked: then no file with a passphrase is used."""
    return bool(environ.get(LOCKED))


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
