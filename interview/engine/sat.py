"""Each time that the person and the worker sat together: a change of flow is still the same time."""

from __future__ import annotations

import msgspec


class Sat(msgspec.Struct, frozen=True, kw_only=True):
    """One sitting: it began with session ``session``, at the entry ``number``, and they sat at ``at`` (UTC ms)."""

    number: int
    session: int
    at: int
