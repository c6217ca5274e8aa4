"""When a time such as ``6 years`` or ``4 weeks`` is over, by the calendar."""

from __future__ import annotations

import calendar
import datetime

_MONTHS = {"month": 1, "year": 12}
_DAYS = {"day": 1, "week": 7}


def after(at: int, duration: str) -> int:
    """UTC milliseconds so long after, by the calendar; the last of the month where it has no such day."""
    count, unit = int(duration.split()[0]), duration.split()[1].removesuffix("s")
    day = datetime.datetime.fromtimestamp(at / 1000, datetime.UTC)
    if unit in _DAYS:
        return at + count * _DAYS[unit] * 86_400_000
    months = day.year * 12 + day.month - 1 + count * _MONTHS[unit]
    year, month = months // 12, months % 12 + 1
    last = calendar.monthrange(year, month)[1]
    moved = day.replace(year=year, month=month, day=min(day.day, last))
    return at + int((moved - day).total_seconds() * 1000)


def next_look(last: str | None, every: str | None) -> str | None:
    """The day so long after one such as 2026-11-22; None where either is not known."""
    return None if last is None or every is None else day_after(datetime.date.fromisoformat(last), every)


def day_after(day: datetime.date, duration: str) -> str:
    """The day so long after this one, as 2026-12-20."""
    midnight = datetime.datetime(day.year, day.month, day.day, tzinfo=datetime.UTC)
    moved = after(int(midnight.timestamp()) * 1000, duration)
    return datetime.datetime.fromtimestamp(moved / 1000, datetime.UTC).date().isoformat()
