"""How the worker tried to be in touch with the person, and what came of it."""

from __future__ import annotations

import msgspec

from interview.engine.terms import ContactResult, ContactSafe, ContactWay
from interview.engine.words import Words


class Tried(msgspec.Struct, frozen=True, kw_only=True):
    """One attempt. ``on`` is the day, if it was noted; ``safe`` how it was for the person, as far as is known."""

    number: int
    at: int
    worker: str
    way: ContactWay
    result: ContactResult
    safe: ContactSafe
    on: str | None
    note: Words | None
