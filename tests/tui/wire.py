"""A program on a terminal that is spoken to in bytes, and that answers in lines of JSON beside the terminal."""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from pathlib import Path
from typing import Any, Self

ROOT = Path(__file__).parents[2]
OWNED = """
import fcntl, runpy, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
sys.argv = sys.argv[1:]
runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
"""
READY = b"\x1b[?2004h"


class Wire:
    """``owned``: the terminal is the program's own, as when it was started from there, and not merely connected."""

    def __init__(self, module: str, *arguments: str, owned: bool = False) -> None:
        start = ["-c", OWNED, module] if owned else ["-m", module]
        self._command = [sys.executable, *start, *arguments]
        self._to_send = b""
        self._answers = b""
        self.shown = b""

    def __enter__(self) -> Self:
        self._end, inner = pty.openpty()
        self._answering, told = os.pipe()
        fcntl.ioctl(inner, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
        clean = {name: value for name, value in os.environ.items() if not name.startswith("TEXTUAL")}
        self.program = subprocess.Popen(
            [*self._command, str(told)],
            cwd=ROOT,
            env=clean | {"TERM": "xterm-256color"},
            stdin=inner,
            stdout=inner,
            stderr=inner,
            start_new_session=True,
            pass_fds=[told],
        )
        os.close(inner)
        os.close(told)
        os.set_blocking(self._end, False)
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(ProcessLookupError):
            self.program.send_signal(signal.SIGKILL)
        self.program.wait()
        self.hang_up()
        os.close(self._answering)

    def hang_up(self) -> None:
        """Close the terminal under the program."""
        if self._end >= 0:
            os.close(self._end)
            self._end = -1

    def send(self, keys: bytes, seconds: float = 60.0) -> None:
        """Send bytes, as fast as the terminal takes them."""
        self._to_send += keys
        self._until(lambda: not self._to_send, seconds, "It does not read.")

    def wait_for(self, shown: bytes, seconds: float = 60.0) -> None:
        self._until(lambda: shown in self.shown, seconds, f"{shown!r} did not come.")

    def answer(self, seconds: float = 60.0) -> Any:
        """The next line that the program answers."""
        self._until(lambda: b"\n" in self._answers, seconds, "There is no answer.")
        line, _, self._answers = self._answers.partition(b"\n")
        return json.loads(line)

    def wait_for_end(self, seconds: float) -> int:
        """Wait until the program has ended; return its exit code."""
        self._until(lambda: self.program.poll() is not None, seconds, "It did not end.")
        return int(self.program.returncode)

    def rest(self, seconds: float) -> None:
        """Let the program be for a while."""
        with contextlib.suppress(AssertionError):
            self._until(lambda: False, seconds, "")

    def _until(self, done: Any, seconds: float, otherwise: str) -> None:
        until = time.monotonic() + seconds
        while not done():
            assert time.monotonic() < until, f"{otherwise} It showed: {self.shown[-2000:]!r}"
            ends = [end for end in (self._end, self._answering) if end >= 0]
            ready, free, _ = select.select(ends, ends[:1] if self._to_send else [], [], 0.02)
            if self._end in ready:
                with contextlib.suppress(OSError):
                    self.shown += os.read(self._end, 65536)
            if self._answering in ready:
                self._answers += os.read(self._answering, 1 << 20)
            if free:
                self._to_send = self._to_send[os.write(self._end, self._to_send[:4096]) :]
