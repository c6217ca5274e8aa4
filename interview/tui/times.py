"""Times as somebody types and reads them, in their own time zone."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from interview.tui.chrome import chrome

if TYPE_CHECKING:
    from textual.message_pump import MessagePump


def typed_time(typed: str) -> int:
    """``2026-03-04 14:30``, or the day alone, as UTC milliseconds. Raises ValueError for what is no time."""
    try:
        return int(datetime.fromisoformat(typed.strip()).astimezone().timestamp() * 1000)
    except OverflowError:
        raise ValueError("no calendar goes that far") from None


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
