"""From the start of the process to a screen that has shown a key: the unlock screen against a bare app, by turns."""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import select
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.measure import Figure, compared
from tests.tui.desks import PASSPHRASE, a_desk

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
COLUMNS, ROWS = 80, 24
ROUNDS = 15
GOAL = 1.35
ASKED = b"Your passphrase"
SHOWN = "•".encode()


MEMORY_GOAL = 1.4
SETTLED = 2.0
"""Seconds after the first paint: what is loaded behind the first screen is there by then."""


class NotStarted(Exception):
    """A program did not come as far as showing a key."""


@contextlib.contextmanager
def started(*command: str, compiled: Path) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    """Start a program in a terminal; hand over the process and the other end.

    Python keeps what it compiles in the folder ``compiled``, as an installed program has it, whatever it is told here.
    """
    end, inner = pty.openpty()
    fcntl.ioctl(inner, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    kept = (name for name in os.environ if not name.startswith(("TEXTUAL", "PYTHON", "OWNWORDS")))
    surroundings = {name: os.environ[name] for name in kept}
    program = subprocess.Popen(
        [sys.executable, "-m", *command],
        cwd=ROOT,
        env=surroundings
        | {"TERM": "xterm-256color", "COLORTERM": "truecolor", "PYTHONPYCACHEPREFIX": str(compiled)},
        stdin=inner,
        stdout=inner,
        stderr=inner,
        start_new_session=True,
    )
    os.close(inner)
    try:
        yield program, end
    finally:
        with contextlib.suppress(ProcessLookupError):
            program.send_signal(signal.SIGKILL)
        program.wait()
        os.close(end)


def until_key_shown(*command: str, compiled: Path) -> tuple[float, float]:
    """Start a program; return the seconds to its first paint, and to the key that was sent then."""
    begun = time.perf_counter()
    with started(*command, compiled=compiled) as (_, end):
        painted = _seen(end, ASKED, command[0]) - begun
        os.write(end, b"x")
        return painted, _seen(end, SHOWN, command[0]) - begun


def resident(wanted: bytes, *command: str, compiled: Path) -> float:
    """Start a program, let it come to rest on the screen that shows this; return its resident memory in MiB."""
    with started(*command, compiled=compiled) as (program, end):
        _seen(end, wanted, command[0])
        until = time.monotonic() + SETTLED
        while (left := until - time.monotonic()) > 0:
            if select.select([end], [], [], left)[0]:
                os.read(end, 65536)
        lines = Path(f"/proc/{program.pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024


def memory(folder: Path, *, compiled: Path, rounds: int = 3) -> Figure:
    """Measure the step screen of a session on a vault against the bare app."""
    step, bare = [], []
    vault = str(folder / "session")
    for number in range(rounds + 1):
        ours = resident(b"known already", "tests.tui.children.session", vault, compiled=compiled)
        theirs = resident(ASKED, "tests.benchmarks.children.bare_line", compiled=compiled)
        if number:  # the first round makes the vault and compiles; from then on it is a session gone on with
            step.append(ours)
            bare.append(theirs)
    return Figure(
        name="memory at rest on the step screen: median",
        ours=statistics.median(step),
        bare=statistics.median(bare),
        unit="MB",
        goal=MEMORY_GOAL,
    )


def _seen(end: int, wanted: bytes, what: str) -> float:
    seen = b""
    while select.select([end], [], [], 20.0)[0]:
        seen = seen[-200:] + os.read(end, 65536)
        if wanted in seen:
            return time.perf_counter()
    raise NotStarted(f"{what} did not show {wanted.decode()!r} within twenty seconds.")


def run(rounds: int = ROUNDS) -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        vault, compiled = Path(folder) / "vault", Path(folder) / "compiled"
        a_desk(vault).create(passphrase=PASSPHRASE, worker="AB1").close()
        commands = {
            "ours": ("interview", "--data", str(vault)),
            "bare": ("tests.benchmarks.children.bare_line",),
        }
        times: dict[str, list[tuple[float, float]]] = {"ours": [], "bare": []}
        order = ["ours", "bare"]
        for number in range(rounds + 1):
            for name in order:
                took = until_key_shown(*commands[name], compiled=compiled)
                if number:
                    times[name].append(took)
            order.reverse()
        at_rest = memory(Path(folder), compiled=compiled)
    painted, keyed = ([[took[part] for took in times[name]] for name in ("ours", "bare")] for part in (0, 1))
    return [
        *compared("start to an unlock screen that shows a key", *keyed, goal=GOAL),
        *compared("start to the first paint", *painted, goal=GOAL),
        at_rest,
    ]


if __name__ == "__main__":
    from tests.benchmarks.measure import table

    print(table(run()))
