"""A program in a terminal: keys go in, and what it leaves on the screen can be read."""

from __future__ import annotations

import contextlib
import fcntl
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
from typing import Self

import pyte

ROOT = Path(__file__).parents[2]
COLUMNS, ROWS = 80, 24


class Terminal:
    """One program. ``raw`` is every byte that it wrote; ``lines`` is what stands on the screen now."""

    def __init__(self, *command: str, environ: dict[str, str] | None = None) -> None:
        self._command = command
        self._environ = environ or {}
        self._screen = pyte.Screen(COLUMNS, ROWS)
        self._stream = pyte.ByteStream(self._screen)
        self.raw = b""

    def __enter__(self) -> Self:
        self._end, inner = pty.openpty()
        fcntl.ioctl(inner, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        clean = {name: value for name, value in os.environ.items() if not name.startswith("TEXTUAL")}
        self.program = subprocess.Popen(
            [sys.executable, *self._command],
            cwd=ROOT,
            env=clean | {"TERM": "xterm-256color"} | self._environ,
            stdin=inner,
            stdout=inner,
            stderr=inner,
            start_new_session=True,
        )
        os.close(inner)
        return self

    def __exit__(self, *_: object) -> None:
        if self.program.poll() is None:
            self.program.send_signal(signal.SIGKILL)
        self.program.wait()
        os.close(self._end)

    def read(self, quiet: float = 0.05) -> None:
        """Take in what comes, until nothing came for a moment."""
        with contextlib.suppress(OSError):
            while select.select([self._end], [], [], quiet)[0]:
                chunk = os.read(self._end, 65536)
                if not chunk:
                    return
                self.raw += chunk
                self._stream.feed(chunk)

    def send(self, keys: str) -> None:
        os.write(self._end, keys.encode())

    @property
    def echoes(self) -> bool:
        """Whether the terminal itself shows what is typed."""
        return bool(termios.tcgetattr(self._end)[3] & termios.ECHO)

    @property
    def text(self) -> str:
        """The screen as one line."""
        return " ".join(" ".join(self._screen.display).split())

    def wait_for(self, sentence: str, seconds: float = 60.0) -> None:
        """Read until a sentence is on the screen. Fails the test when it never is."""
        until = time.monotonic() + seconds
        while sentence not in self.text:
            alive = self.program.poll() is None and time.monotonic() < until
            assert alive, f"'{sentence}' did not come. On the screen:\n{self.text}"
            self.read()

    def wait_for_end(self, seconds: float = 60.0) -> int:
        """Read until the program has ended; return its exit code."""
        until = time.monotonic() + seconds
        while self.program.poll() is None:
            assert time.monotonic() < until, f"It did not end. On the screen:\n{self.text}"
            self.read()
        self.read()
        return int(self.program.returncode)
