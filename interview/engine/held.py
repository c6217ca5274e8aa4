"""What was left for an interrupt, and a person who was gone before a sitting was closed with them."""

from __future__ import annotations

import msgspec


class Held(msgspec.Struct, frozen=True, kw_only=True):
    """A step left for an interrupt, with the way back from it, so that it can be returned to."""

    protocol: str
    step: str
    back: tuple[str, ...]
    number: int = 0
    """The number of the entry with which the interrupt began."""

    interpreted: bool = False
    """Whether an interpreter was there as it began."""

    at: int | None = None
    """When that was (UTC ms); None where it was written up afterwards."""


class Gone(msgspec.Struct, frozen=True, kw_only=True):
    """That a person was gone before a sitting was closed with them, and what was open then.

    ``step`` is where they were; ``broken_in`` what had come up and was not over; ``urgent`` the urgent needs that
    nothing was decided about. What the worker noted of it came after the entry ``since``, up to ``until``.
    """

    session: int
    at: int | None
    step: str
    broken_in: tuple[str, ...]
    urgent: tuple[str, ...]
    since: int
    until: int
