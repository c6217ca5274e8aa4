"""From the press of a key to its letter on the screen: the editor against a bare TextArea, in one run.

Two programs in two terminals get one key each in turn, so that both have the same load of the machine. The ratio
is what counts; the milliseconds move with whatever else the machine does.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import random
import select
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from tests.benchmarks.children import SHAPES, Shape
from tests.benchmarks.measure import Figure, table

ROOT = Path(__file__).parents[2]
COLUMNS, ROWS = 120, 40
LENGTH = 50_000
KEYS = 42
WARM_UP = 8
GOALS: dict[Shape, float] = {"paragraphs": 1.15, "single": 0.3}
NAMES: dict[Shape, str] = {
    "paragraphs": "key to screen, 50,000 characters in paragraphs",
    "single": "key to screen, 50,000 characters in one paragraph",
}
PAINTED = b"they said that"
LETTERS = "ABCDEFGILMNOPQRSTUVWXYZjkqxzbfv!\"#%&'*+,-./:@^_`|~"
"""Signs that are neither in the account nor in what a terminal is told: each is typed once, so that it is the key's own
when it comes. ASCII, for one letter outside it makes the bare TextArea three times as slow in one long paragraph."""


class KeyNotShown(Exception):
    """A program did not paint the letter it was sent."""


@dataclass
class Terminal:
    """A program on a pseudo-terminal."""

    command: list[str]
    waits: list[float] = field(default_factory=list)
    cpu: float = 0.0

    def __enter__(self) -> Self:
        self._end, inner = pty.openpty()
        fcntl.ioctl(inner, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        surroundings = {name: value for name, value in os.environ.items() if not name.startswith("TEXTUAL")}
        self._program = subprocess.Popen(
            [sys.executable, "-m", *self.command],
            cwd=ROOT,
            env=surroundings | {"TERM": "xterm-256color", "COLORTERM": "truecolor"},
            stdin=inner,
            stdout=inner,
            stderr=inner,
            start_new_session=True,
        )
        os.close(inner)
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(ProcessLookupError):
            self._program.send_signal(signal.SIGKILL)
        self._program.wait()
        os.close(self._end)

    def wait_for_paint(self) -> None:
        """Wait until the account is there: a key sent while the program still starts is lost."""
        seen, until = b"", time.monotonic() + 20.0
        while PAINTED not in seen and time.monotonic() < until:
            if select.select([self._end], [], [], 1.0)[0]:
                seen = seen[-len(PAINTED) :] + os.read(self._end, 65536)
        self.settle(1.0)

    def settle(self, quiet: float, at_most: float = 10.0) -> None:
        """Read until nothing came for ``quiet`` seconds."""
        until = time.monotonic() + at_most
        while time.monotonic() < until and select.select([self._end], [], [], quiet)[0]:
            os.read(self._end, 65536)

    def press(self, letter: str) -> float:
        """Send one key; how long until the chunk that holds its letter. Raises `KeyNotShown` after ten seconds."""
        wanted, seen = letter.encode(), b""
        sent = time.perf_counter()
        os.write(self._end, wanted)
        while time.perf_counter() - sent < 10.0:
            if not select.select([self._end], [], [], 1.0)[0]:
                continue
            seen = seen[-4:] + os.read(self._end, 65536)
            if wanted in seen:
                return time.perf_counter() - sent
        raise KeyNotShown(f"{self.command[0]} did not show a key within ten seconds.")

    def cpu_seconds(self) -> float:
        fields = Path(f"/proc/{self._program.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def typed_in_turn(bare: Terminal, ours: Terminal, *, keys: int, pauses: random.Random) -> None:
    """Type the same letters into both, one each in turn, the first of the two changing each time."""
    for terminal in (bare, ours):
        terminal.wait_for_paint()
    for number, letter in enumerate(LETTERS[: WARM_UP + keys]):
        if number == WARM_UP:
            before = [terminal.cpu_seconds() for terminal in (bare, ours)]
        for terminal in (bare, ours) if number % 2 else (ours, bare):
            time.sleep(pauses.uniform(0.0, 0.02))
            took = terminal.press(letter)
            if number >= WARM_UP:
                terminal.waits.append(took)
            terminal.settle(0.1)
    for terminal, start in zip((bare, ours), before, strict=True):
        terminal.cpu = (terminal.cpu_seconds() - start) / keys


def figures(shape: Shape, *, keys: int = KEYS, length: int = LENGTH, seed: int = 1) -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        children = "tests.benchmarks.children"
        with (
            Terminal([f"{children}.bare_area", shape, str(length)]) as bare,
            Terminal([f"{children}.words_editor", shape, str(length), folder]) as ours,
        ):
            typed_in_turn(bare, ours, keys=keys, pauses=random.Random(seed))
    middle = [statistics.median(terminal.waits) * 1000 for terminal in (ours, bare)]
    slow = [statistics.quantiles(terminal.waits, n=20)[-1] * 1000 for terminal in (ours, bare)]
    name = NAMES[shape]
    return [
        Figure(name=f"{name}: median", ours=middle[0], bare=middle[1], unit="ms", goal=GOALS[shape]),
        Figure(name=f"{name}: 95 %", ours=slow[0], bare=slow[1], unit="ms"),
        Figure(name=f"{name}: processor per key", ours=ours.cpu * 1000, bare=bare.cpu * 1000, unit="ms"),
    ]


def run() -> list[Figure]:
    return [figure for shape in SHAPES for figure in figures(shape)]


if __name__ == "__main__":
    print(table(run()))
