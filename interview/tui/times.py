"""A time as somebody types it, in their own time zone."""

from __future__ import annotations

from datetime import datetime


def typed_time(typed: str) -> int:
    """``2026-03-04 14:30``, or the day alone, as UTC milliseconds. Raises ValueError for what is no time."""
    try:
        return int(datetime.fromisoformat(typed.strip()).astimezone().timestamp() * 1000)
    except OverflowError:
        raise ValueError("no calendar goes that far") from None
