"""A real desk in a folder of the test's own, with a cheap key and a clock and ids that are the same each time."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from interview.casework.opened import Ports
from interview.desk import Desk
from locales.catalogue import Catalogue
from store import Cost

if TYPE_CHECKING:
    from pathlib import Path

PASSPHRASE = "five quite unrelated little words"
CHEAP = Cost(passes=1, memory=8192)
WORDING = Catalogue.load()
START = 1_795_000_000_000
DAY = 86_400_000
_IDS = itertools.count(1)


def a_desk(folder: Path, *, days: int = 0) -> Desk:
    """A desk whose clock moves on by a second at each look; so many days after the first."""
    ticks, salts = itertools.count(START + days * DAY, 1_000), itertools.count(1)
    return Desk(
        folder=folder,
        ports=lambda: Ports(
            clock=lambda: next(ticks),
            nonce=lambda: next(salts).to_bytes(16, "big"),
            new_id=lambda: f"c{next(_IDS):04}",
            wording=WORDING,
        ),
        cost=CHEAP,
    )
