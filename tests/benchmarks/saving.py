"""What autosave costs at 50,000 characters: a save on its own thread, and the hand-over on the path of a key press.

Somebody types without a rest, a key each four milliseconds, and each key hands the whole text over, as the screen does. Saves follow
one another faster than in the program, so that enough of them are seen; each still writes the whole text, encrypted, with
synchronous FULL, and its thread competes with the typing for the interpreter.
"""

import statistics
import time
from pathlib import Path
from typing import TYPE_CHECKING

import store
from store import drafts
from tests.benchmarks.measure import Figure
from tests.store.made import CHEAP

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

SENTENCE = "There was a room for six of us, and a list on the wall. "
LENGTH, KEYS, KEY = 50_000, 2000, 0.004
EVERY = 0.02
"""Seconds between saves here."""
AIM = 2.0


class Timed:
    """A call that remembers how long each of its calls took."""

    def __init__(self, call: "Callable[[Database], None]") -> None:
        self.seconds: list[float] = []
        self._call = call

    def __call__(self, db: "Database") -> None:
        began = time.perf_counter()
        self._call(db)
        self.seconds.append(time.perf_counter() - began)


def run(folder: Path) -> list[Figure]:
    """Type in a vault of its own."""
    text, handed = (SENTENCE * (LENGTH // len(SENTENCE) + 1))[:LENGTH], []
    usual, drafts.EVERY = drafts.EVERY, EVERY
    try:
        with store.create(folder, passphrase="benchmark", worker="w-1", cost=CHEAP) as vault:
            journal = vault.journal
            journal._drafts.save = saves = Timed(journal._drafts.save)  # type: ignore[method-assign]
            for key in range(KEYS):
                typed = text + SENTENCE[: key % len(SENTENCE)]
                began = time.perf_counter()
                journal.draft("case-1", "account", typed)
                handed.append(time.perf_counter() - began)
                time.sleep(KEY)
    finally:
        drafts.EVERY = usual
    return [
        *_spread(f"autosave of {LENGTH:,} characters, on its thread", saves.seconds, aim=AIM),
        *_spread("  its hand-over, on the path of a key press", handed, aim=None),
    ]


def _spread(name: str, seconds: list[float], *, aim: float | None) -> list[Figure]:
    hundredths = statistics.quantiles(seconds, n=100, method="inclusive")
    return [
        Figure(name=f"{name}: median", ours=hundredths[49] * 1e3, unit="ms"),
        Figure(name=f"{name}: 99 %", ours=hundredths[98] * 1e3, unit="ms", aim=aim),
    ]
