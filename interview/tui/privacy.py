"""Closes every way that was found by which words could leave the screen for a file, a log or a terminal's history.

Imported before Textual, which reads its environment once: ``TEXTUAL_LOG`` alone writes down every key. Nothing here
can wipe the memory of Python, nor stop somebody who photographs the screen.
"""

from __future__ import annotations

import contextlib
import sys
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, MutableMapping
    from types import TracebackType

CRASHED = 70
"""The exit code of a program that had to stop by itself."""

_PACKAGES = ("interview", "flows", "locales", "store")
_PR_SET_DUMPABLE = 4


def scrub(environ: MutableMapping[str, str]) -> None:
    """Take every variable of Textual's out: some of them log keys, write pictures or load other people's drivers."""
    for name in [name for name in environ if name.upper().startswith("TEXTUAL")]:
        del environ[name]


def keep_out_of_dumps() -> None:
    """Forbid core files, and where the platform can, other processes' looks into the memory of this one."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes

        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


class Fault:
    """What may be said of an error: its type, the place in the code, and a number made of these two alone."""

    def __init__(self, error: BaseException) -> None:
        error = _innermost(error)
        self.kind = type(error).__name__
        self.place = _place(error.__traceback__)
        self.says = str(error) if getattr(error, "plain", False) else None
        """The message, of errors whose messages are written for people and hold nobody's words."""
        self.number = f"{zlib.crc32(f'{self.kind} {self.place}'.encode()):08x}"

    def __str__(self) -> str:
        return f"[{self.number}] {self.kind}, {self.place}"


def plainly(error: Exception) -> str:
    """The message of an error that is written for people and holds nobody's words. Raises any other error again."""
    if not getattr(error, "plain", False):
        raise error
    return str(error)


def _innermost(error: BaseException) -> BaseException:
    """Textual wraps what a worker raised; the wrapper says nothing about the place."""
    inner = getattr(error, "error", None)
    return _innermost(inner) if isinstance(inner, BaseException) else error


def _place(traceback: TracebackType | None) -> str:
    """Where it was raised, and where in our own code, without the folders of this machine."""
    frames = [(Path(frame.f_code.co_filename), line) for frame, line in _frames(traceback)]
    ours = [(_within(path), line) for path, line in frames if _within(path)]
    named = [f"{name}:{line}" for name, line in ours[-1:]]
    if frames and not _within(frames[-1][0]):
        named.append(f"{frames[-1][0].name}:{frames[-1][1]}")
    return ", ".join(named) or "?"


def _frames(traceback: TracebackType | None) -> Iterator[tuple[Any, int]]:
    while traceback is not None:
        yield traceback.tb_frame, traceback.tb_lineno
        traceback = traceback.tb_next


def _within(path: Path) -> str:
    parts = path.parts
    starts = [number for number, part in enumerate(parts) if part in _PACKAGES]
    return "/".join(parts[starts[-1] :]) if starts else ""


def quiet_errors() -> None:
    """Have every error that no screen catches, in any thread, told by its `Fault` alone, with no locals and no message.

    For the whole process, so for programs, not for libraries: the command line calls it once.
    """
    import logging
    import threading

    def told(error: BaseException | None) -> None:
        if error is not None and sys.__stderr__ is not None:
            sys.__stderr__.write(f"{Fault(error)}\n")

    sys.excepthook = lambda _kind, error, _traceback: told(error)
    threading.excepthook = lambda raised: told(raised.exc_value)
    sys.unraisablehook = lambda raised: told(raised.exc_value)
    logging.lastResort = None  # asyncio logs errors of forgotten tasks with their message
    logging.raiseExceptions = False


def forget_drawn_text() -> None:
    """Empty the caches in which Rich keeps strings that were on the screen. Memory itself cannot be wiped."""
    from rich import cells

    cells.cached_cell_len.cache_clear()
    cells.get_character_cell_size.cache_clear()
