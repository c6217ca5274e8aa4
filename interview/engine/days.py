"""Days that somebody typed: what is a date at all, and which dates cannot be meant.

A date is typed as ``2026-03-09``, with the day first as ``09/03/2026`` or ``9.3.2026``, or with the English name of its
month as ``9 March 2026``. Words such as "when the shelter opens" are no date: they may stand, and nothing is ever called
late by them. So a day that is refused because it lies too far ahead can still be said in words.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from interview.engine.stage import Refused

_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})", re.ASCII)
_DAY_FIRST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})", re.ASCII)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\.?"
)
_NAMED = re.compile(
    rf"(\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?[\s-]*{_MONTH},?[\s-]*(\d{{4}})", re.ASCII | re.IGNORECASE
)
_NAMED_FIRST = re.compile(
    rf"{_MONTH}\s*(\d{{1,2}})(?:st|nd|rd|th)?(?:,\s*|\s+)(\d{{4}})", re.ASCII | re.IGNORECASE
)
_SHORT_YEAR = re.compile(r"\d{1,2}([-/.])\d{1,2}\1\d{2}", re.ASCII)
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_ON_WEEKDAY = re.compile(
    r"(?:on\s+)?(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"
    r"\.?,?\s+(?:the\s+)?(.+)",
    re.ASCII | re.IGNORECASE,
)
_FIRST = 1901
"""What a table writes for an empty date lies before it."""
SOON = 2
"""Years in which people meet again, keep a promise, look at a risk again or do a duty. A day after that is a slip of a year."""
IN_A_LIFE = 5
"""Years in which a line of the plan comes to its day: leave to remain may be as long."""
_AS = "Type it like 2026-03-09 or 09/03/2026"


def day(text: str) -> date | None:
    """The date that was typed; nothing if it was typed in some other way, or there is no such day."""
    year, month, on = _numbers(text.strip()) or (0, 0, 0)
    try:
        return date(year, month, on)
    except ValueError:
        return None


class DayRefused(Refused):
    """The day that was typed cannot be meant, and all else may stand."""


def another_weekday(text: str, *, today: date | None = None) -> date | None:
    """The date that was typed with a weekday that is not its own; None where they agree, or are not read.

    Without a year it is the one nearest to ``today``.
    """
    found = _ON_WEEKDAY.fullmatch(text.strip())
    on = _day_or_nearest(found[2], today) if found else None
    if found is None or on is None:
        return None
    return on if on.weekday() != _WEEKDAYS.index(found[1][:3].casefold()) else None


def _day_or_nearest(typed: str, today: date | None) -> date | None:
    exact = day(typed)
    if exact is not None or today is None:
        return exact
    near = (day(f"{typed} {year}") for year in (today.year - 1, today.year, today.year + 1))
    there = [one for one in near if one is not None]
    return min(there, key=lambda one: abs(one - today), default=None)


def impossible(on: date, today: date) -> str | None:
    """Why this cannot be the day on which something was done, or nothing."""
    if on > today:
        return "lies in the future"
    return _too_early(on)


def past(text: str | None, *, now: int) -> str | None:
    """The day on which something was done, as ``2026-03-09``. What is no date at all stands as it was typed.

    ``now`` is UTC milliseconds. Raises Refused for a day that there is not, that is to come, or that a table wrote for an
    empty one.
    """
    on = _exact(text)
    if on is None:
        return text
    why = impossible(on, _date_of(now))
    if why is not None:
        raise DayRefused(f"The date {why}. {_AS}, today or before, or leave it out.")
    return on.isoformat()


def done_on(text: str | None, *, now: int, in_session: bool) -> str | None:
    """As ``past``; but what is noted between two sittings, without a day, is noted for today. Raises Refused."""
    on = past(text, now=now)
    return _date_of(now).isoformat() if on is None and not in_session else on


def to_come(
    text: str | None, *, since: int | None, now: int, before: str | None = None, years: int = SOON
) -> str | None:
    """The day by which something will be done, as ``2026-03-09``. What is no date at all stands as it was typed.

    ``since`` is when it was said (UTC milliseconds), if anybody knows: what is written up afterwards may be past by then.
    ``before`` is the day as it stood: left as it is, it may be past too. Raises Refused for any other day that is
    over, for one more than so many ``years`` after ``now``, and for one that there is not.
    """
    on = _exact(text)
    if on is None:
        return text
    if before is not None and day(before) == on:
        return before
    early = _too_early(on)
    if early is None and since is not None and on < _date_of(since):
        early = "lies in the past"
    if early is not None:
        raise DayRefused(f"The date {early}. {_AS}, and not a day that is over; or leave it out.")
    if too_far(on, _date_of(now), years=years):
        raise DayRefused(
            f"The date lies more than {years} years ahead. {_AS}, with the year that is meant; or say it in words."
        )
    return on.isoformat()


def too_far(on: date, today: date, *, years: int) -> bool:
    """Whether a day lies more than so many years ahead."""
    return (on.year - years, on.month, on.day) > (today.year, today.month, today.day)


def _exact(text: str | None) -> date | None:
    """The date, if one was typed. Raises Refused for what is put together like a date and is none."""
    typed = text.strip() if text else ""
    on = day(typed)
    if on is None and _numbers(typed) is not None:
        raise DayRefused(f"There is no such date. {_AS}, or leave it out.")
    if on is None and _SHORT_YEAR.fullmatch(typed):
        raise DayRefused(f"The date has no whole year. {_AS}, or leave it out.")
    return on


def _numbers(typed: str) -> tuple[int, int, int] | None:
    """Year, month and day as they were typed, whether or not there is such a day."""
    if found := _YEAR_FIRST.fullmatch(typed):
        return int(found[1]), int(found[3]), int(found[4])
    if found := _DAY_FIRST.fullmatch(typed):
        return int(found[4]), int(found[3]), int(found[1])
    if found := _NAMED.fullmatch(typed):
        return int(found[3]), _month(found[2]), int(found[1])
    if found := _NAMED_FIRST.fullmatch(typed):
        return int(found[3]), _month(found[1]), int(found[2])
    return None


def _month(name: str) -> int:
    return _MONTHS.index(name[:3].casefold()) + 1


def _too_early(on: date) -> str | None:
    return "lies before 1901" if on.year < _FIRST else None


def _date_of(at: int) -> date:
    return datetime.fromtimestamp(at / 1000, UTC).date()
