"""Dates and times of a plan, read so that a document can write them as people do."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

Day = date
"""A date, or a time with its date."""

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def day(text: str) -> date | None:
    """The date that was typed as ``2026-03-09``; nothing if it was typed in some other way."""
    try:
        return date.fromisoformat(text) if _DATE.fullmatch(text) else None
    except ValueError:
        return None


def moment(text: str) -> datetime:
    """A time as a plan holds it, in UTC."""
    return datetime.fromisoformat(text).astimezone(UTC)
