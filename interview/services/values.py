"""What the cells of a row say, each read by itself. What is wrong with one is said in words that repeat nothing of it."""

from __future__ import annotations

import datetime
import functools
import re
from typing import TYPE_CHECKING, TypeVar, get_args

from interview.engine.days import too_far
from interview.engine.terms import Nation
from interview.services.kinds import need_domains, plain
from interview.services.model import ANY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interview.services.model import Ages, Sex, YesNo

T = TypeVar("T")
EARLIEST = datetime.date(2000, 1, 1)
LAST = 10
"""Years after which no entry is meant to end. What a table writes for "never" lies far behind them."""
NEVER = datetime.date(9999, 12, 31)
"""What a spreadsheet or a database writes where nothing ends, or nobody did it."""

_BETWEEN = re.compile(r"\s*[;,|/\n]\s*")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?")
_DAY_FIRST = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
_EVERY = frozenset(
    {
        "any",
        "all",
        "every",
        "everyone",
        "anyone",
        "both",
        "mixed",
        "all languages",
        "any language",
        "any with interpreter",
    }
    | {"with interpreter", "with interpreters", "interpreter", "interpreters"}
)
_NATIONS: Mapping[str, str] = {
    **{one: one for one in get_args(Nation)},
    **{one.replace("_", " "): one for one in get_args(Nation)},
    **dict.fromkeys(("uk", "united kingdom", "all", "any", "uk wide", "national", "all nations"), ANY),
    "ni": "northern_ireland",
}
_SEX: Mapping[str, Sex] = {
    **dict.fromkeys(("women", "woman", "female", "f", "w", "women only"), "women"),
    **dict.fromkeys(("men", "man", "male", "m", "men only"), "men"),
    **dict.fromkeys(_EVERY, "any"),
}
_AGES: Mapping[str, Ages] = {
    **dict.fromkeys(("adults", "adult", "18+", "over 18", "18 and over"), "adults"),
    **dict.fromkeys(("children", "child", "under 18", "young people"), "children"),
    **dict.fromkeys((*_EVERY, "all ages"), "any"),
}
_YES_NO: Mapping[str, YesNo] = {
    **dict.fromkeys(("yes", "y", "true", "1"), "yes"),
    **dict.fromkeys(("no", "n", "false", "0"), "no"),
}


_again = functools.lru_cache(maxsize=2048)
"""Most cells of a column say one of a few things."""


class CellInvalid(Exception):
    """A cell cannot be read. The message says what is wrong and what to write, and goes on after the column's name."""


@_again
def several(cell: str) -> tuple[str, ...]:
    """What a cell lists, without what stands there twice."""
    return tuple(dict.fromkeys(one for one in _BETWEEN.split(cell.strip()) if one))


@_again
def nations_and_areas(nation: str, area: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The nations and the areas, a nation in the column of areas among the former. Raises CellInvalid."""
    nations: list[str] = []
    for one in several(nation):
        if (known := _NATIONS.get(plain(one))) is None:
            raise CellInvalid(f"names no nation. Use: {', '.join(get_args(Nation))}, or uk for all of them.")
        nations.append(known)
    areas: list[str] = []
    for one in several(area):
        known = _NATIONS.get(plain(one))
        (areas if known is None else nations).append(one if known is None else known)
    return _or_any(nations), tuple(areas)


@_again
def languages(cell: str) -> tuple[str, ...]:
    """The languages in which people are served; ``any`` after them where interpreters are called."""
    listed = several(cell)
    named = tuple(one for one in listed if plain(one) not in _EVERY)
    return named if len(named) == len(listed) else (*named, ANY)


@_again
def needs(cell: str) -> tuple[str, ...]:
    """Ids of needs. Raises CellInvalid."""
    listed = tuple(re.sub(r"[\s_]+", "-", one.casefold()) for one in several(cell))
    if set(listed) - need_domains():
        raise CellInvalid(f"names a need that is not known. Use: {', '.join(sorted(need_domains()))}.")
    return listed


@_again
def sex(cell: str) -> Sex | None:
    """Whom it takes. Raises CellInvalid."""
    return _one_of(cell, _SEX, "women, men or any")


@_again
def ages(cell: str) -> Ages | None:
    """Whom it takes, by age. Raises CellInvalid."""
    return _one_of(cell, _AGES, "adults, children or any")


@_again
def yes_or_no(cell: str) -> YesNo | None:
    """Yes, no, or not said. Raises CellInvalid."""
    return _one_of(cell, _YES_NO, "yes or no")


def checked_on(cell: str, *, today: datetime.date) -> str | None:
    """The day on which somebody asked the service. Raises CellInvalid."""
    found = _day(cell)
    if found == NEVER:
        raise CellInvalid(
            "is what tables write for no day at all. Leave it empty, or write the day on which somebody last asked the service."
        )
    if found is not None and found > today:
        raise CellInvalid("lies in the future. Write the day on which somebody last asked the service.")
    return None if found is None else found.isoformat()


def expires_on(cell: str, *, today: datetime.date) -> str | None:
    """The day from which the row should not be used any more. Raises CellInvalid."""
    found = _day(cell)
    if found == NEVER:
        raise CellInvalid("is what tables write for never. Leave it empty: then it does not end.")
    if found is not None and too_far(found, today, years=LAST):
        raise CellInvalid(
            f"lies more than {LAST} years ahead. Write the right year, or leave it empty if it does not end."
        )
    return None if found is None else found.isoformat()


@_again
def _day(cell: str) -> datetime.date | None:
    """A day as 2026-03-31 or, day first, 31/03/2026; None for an empty cell. Raises CellInvalid."""
    said = cell.strip()
    if not said:
        return None
    if found := _ISO.fullmatch(said):
        year, month, day = found.groups()
    elif found := _DAY_FIRST.fullmatch(said):
        day, month, year = found.groups()
    else:
        raise CellInvalid("is not a date. Write it as 2026-03-31 or 31/03/2026.")
    try:
        read = datetime.date(int(year), int(month), int(day))
    except ValueError:
        raise CellInvalid("is not a day of the calendar. Write it as 2026-03-31 or 31/03/2026.") from None
    if read < EARLIEST:
        raise CellInvalid("lies before the year 2000. Write the right year, or leave it empty.")
    return read


def _one_of(cell: str, known: Mapping[str, T], use: str) -> T | None:
    if not cell.strip():
        return None
    if (found := known.get(plain(cell))) is None:
        raise CellInvalid(f"is not one of its words. Use {use}, or leave it empty.")
    return found


def _or_any(listed: list[str]) -> tuple[str, ...]:
    return (ANY,) if ANY in listed else tuple(dict.fromkeys(listed))
