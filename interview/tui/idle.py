"""How long nobody has touched the keyboard, and what follows from that. Sleeping through it counts."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

SETTING: Final = "OWNWORDS_LOCK_MINUTES"
USUAL: Final = 10.0
"""Minutes."""
BEFORE: Final = 60.0
"""Seconds before the lock in which it is said that it will come."""


class LockMinutesUnknown(ValueError):
    """The setting is no number of minutes."""

    plain = True
    """Its message is written for people, and holds nobody's words."""


def minutes_for(environ: Mapping[str, str]) -> float:
    """Return after how many minutes without a key the vault locks; 0 for never. Raises LockMinutesUnknown."""
    said = environ.get(SETTING, "").strip()
    if not said:
        return USUAL
    if (said.isascii() and said.replace(".", "", 1).isdecimal()) and float(said) < 1_000_000:
        return float(said)
    raise LockMinutesUnknown(
        f"{SETTING}: not a number of minutes. Set it to a number such as 10, to 0 for never, or leave it unset."
    )


def wall_clock() -> float:
    """Seconds by the clock on the wall, which goes on while a laptop sleeps; the other one may stand still."""
    return time.time_ns() / 1e9


class Idle:
    """Two clocks, because one of them stops while the laptop sleeps, and the other can be set back."""

    def __init__(
        self,
        after: float,
        *,
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = wall_clock,
    ) -> None:
        """``after`` so many seconds it is due; 0 for never."""
        self.after = after
        self._clock = clock
        self._wall = wall
        self.stirred()

    def stirred(self) -> None:
        """Somebody is there, just now."""
        self._since = self._clock(), self._wall()

    @property
    def gone(self) -> float:
        """Seconds since somebody was there, by the clock that says more."""
        clock, wall = self._since
        return max(self._clock() - clock, self._wall() - wall)

    @property
    def due(self) -> bool:
        """Whether nobody was there for too long."""
        return self.after > 0 and self.gone >= self.after

    @property
    def soon(self) -> bool:
        """Whether it is due within a minute; of a short time, within its second half."""
        return self.after > 0 and self.gone >= self.after - min(BEFORE, self.after / 2)
