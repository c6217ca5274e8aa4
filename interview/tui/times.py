"""Times as somebody types and reads them, in their own time zone."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from interview.tui.chrome import chrome

if TYPE_CHECKING:
    from textual.message_pump import MessagePump


_HOURS = re.compile(r"(\d{1,2})[:.](\d{2})", re.ASCII)


class DayUnknown(ValueError):
    """Hours alone were typed, and nobody knows of which day."""


def typed_time(typed: str, *, on: int | None = None) -> int:
    """``2026-03-04 14:30``, or the day alone, as UTC milliseconds; ``14:30`` alone is of the day ``on``.

    Raises ValueError for what is no time, and DayUnknown for hours of no day.
    """
    try:
        if hours := _HOURS.fullmatch(typed.strip()):
            return _that_day(int(hours[1]), int(hours[2]), on)
        return int(datetime.fromisoformat(typed.strip()).astimezone().timestamp() * 1000)
    except OverflowError:
        raise ValueError("no calendar goes that far") from None


def _that_day(hour: int, minute: int, on: int | None) -> int:
    if on is None:
        raise DayUnknown("hours of no day")
    day = datetime.fromtimestamp(on / 1000, UTC).astimezone()
    # without the zone of that morning, so that a clock put forward or back that day is minded
    there = day.replace(hour=hour, minute=minute, second=0, microsecond=0, tzinfo=None)
    return int(there.astimezone().timestamp() * 1000)


def on_its_day(page: MessagePump, at: int, *, day: int | None) -> str:
    """The hours alone for a time of the day that is known from elsewhere; any other with its date."""
    here = datetime.fromtimestamp(at / 1000, UTC).astimezone()
    if day is not None and datetime.fromtimestamp(day / 1000, UTC).astimezone().date() == here.date():
        return f"{here:%H:%M}"
    return moment(page, at)


def moment(page: MessagePump, at: int) -> str:
    """Return UTC milliseconds as a date and a time to read."""
    here = datetime.fromtimestamp(at / 1000, UTC).astimezone()
    return chrome(
        page,
        "cases-moment",
        day=str(here.day),
        month=here.month,
        year=str(here.year),
        time=f"{here:%H:%M}",
    )
