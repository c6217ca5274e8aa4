"""Days that somebody typed: what is a date at all, and which dates cannot be meant."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from interview.engine.stage import Refused

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_FIRST = 1901
"""What a table writes for an empty date lies before it."""


def day(text: str) -> date | None:
    """The date that was typed as ``2026-03-09``; nothing if it was typed in some other way."""
    try:
        return date.fromisoformat(text) if _DATE.fullmatch(text) else None
    except ValueError:
        return None


def impossible(on: date, today: date) -> str | None:
    """Why this cannot be the day on which something was done, or nothing."""
    if on > today:
        return "lies in the future"
    if on.year < _FIRST:
        return "lies before 1901"
    return None


def past(text: str | None, *, now: int) -> str | None:
    """What was typed, if it can be the day of something that was done. What is no date at all may stand.

    ``now`` is UTC milliseconds. Raises Refused for a date in the future, or one that a table wrote for an empty one.
    """
    on = day(text.strip()) if text else None
    why = None if on is None else impossible(on, datetime.fromtimestamp(now / 1000, UTC).date())
    if why is not None:
        raise Refused(f"The date {why}. Correct it, or leave it out.")
    return text
