"""How far long work has come: whoever waits for it hands in something to be told, as plain as a callable."""

from collections.abc import Callable
from typing import TypeAlias

Done: TypeAlias = Callable[[int, int], None]
"""Told how much is done, of how much; from whatever thread does the work. It must return at once."""


def untold(done: int, of: int) -> None:
    """Nobody waits."""


def part(tell: Done, first: int, last: int) -> Done:
    """Tell of one part of the work, as so many hundredths of all of it."""

    def told(done: int, of: int) -> None:
        tell(first + (last - first) * min(done, of) // max(of, 1), 100)

    return told
