"""That parts of the plan were written out to be given to somebody: for whom, what for, and under which yes."""

from __future__ import annotations

import msgspec


class WrittenOut(msgspec.Struct, frozen=True, kw_only=True):
    """Files for one recipient. ``yes`` is the number of the entry in which the person said it; the program sends nothing."""

    number: int
    at: int
    worker: str
    recipient: str
    purpose: str | None
    what: tuple[str, ...]
    yes: int
