"""Which cases have been kept longer than the organisation says. It is said, and nothing more: only people erase."""

from __future__ import annotations

import calendar
import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interview.listing import Listing
    from interview.organisation.model import Profile, RecordClass

_MONTHS = {"month": 1, "year": 12}
_DAYS = {"day": 1, "week": 7}


def kept_past(known: Listing, profile: Profile | None, *, now: int) -> str | None:
    """The time it should be kept at most, such as ``6 years``, where that is over since its last session ended.

    None for a case whose session is open, that is under a legal hold, or of which all words were erased; and where the
    profile says nothing of its kind. ``now`` is UTC milliseconds.
    """
    if profile is None or known.closed_at is None or known.opened_at is not None:
        return None
    if known.held or known.emptied:
        return None
    record: RecordClass = "adult_case" if known.age_band == "adult" else "child_case"
    for one in profile.retention:
        if one.record == record and (not one.nations or known.nation in one.nations):
            return one.keep if after(known.closed_at, one.keep) <= now else None
    return None


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
