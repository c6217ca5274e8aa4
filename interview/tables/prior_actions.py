"""Earlier actions out of a table: each row looked at, and nothing taken in while one of them is broken."""

from __future__ import annotations

import re
from datetime import date
from importlib import resources
from typing import TYPE_CHECKING, Any

import msgspec

from interview.engine.days import impossible
from interview.engine.events.prepared import PriorActionRecorded
from interview.engine.gathered import FromFile
from interview.engine.words import Words
from interview.tables.reading import TableUnreadable, read_table, twice

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from importlib.resources.abc import Traversable

    from interview.engine.gathered import PriorAction
    from interview.tables.table import Row, Table

COLUMNS = ("date", "organisation", "what", "result", "source", "kind")
WANTED = ("organisation", "what")
LONGEST = 20_000
"""Code points in one cell. A longer one is a whole report, which stays where it is held."""

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{2}:\d{2}.*)?", re.ASCII)
_DAY_FIRST = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})", re.ASCII)
_NAME = re.compile(r"[A-Za-z][\w-]{0,40}", re.ASCII)


class Looked(msgspec.Struct, frozen=True, kw_only=True):
    """What came of looking through a table. With ``problems``, nothing of it is to be taken in.

    ``rows`` is how many rows there were; ``unknown`` names columns that nothing is taken from; ``day_first`` says that
    a date was read as day, month, year.
    """

    actions: tuple[PriorActionRecorded, ...]
    problems: tuple[str, ...]
    unknown: tuple[str, ...]
    rows: int
    day_first: bool


def template() -> str:
    """The example that is printed for whoever fills in a table."""
    return (resources.files("interview.tables") / "prior_actions.csv").read_text("utf-8")


def read_actions(file: Traversable, *, name: str) -> Table:
    """The table in a file. Raises TableUnreadable."""
    return read_table(file, name=name, known=lambda heading: heading.strip().casefold() in COLUMNS)


def look_through(table: Table, *, name: str, today: date) -> Looked:
    """Every row as an action, or why it is none. Raises TableUnreadable where no row could be."""
    by_name = {column.casefold(): column for column in table.columns}
    missing = [column for column in WANTED if column not in by_name]
    if missing and table.rows:
        wanted = " and ".join(f"“{column}”" for column in missing)
        raise TableUnreadable(
            f"{name}: there is no column {wanted}. Name the columns {', '.join(COLUMNS)} in the first row "
            "(`ownwords case import --template`)."
        )
    for place in twice(table.columns):
        raise TableUnreadable(
            f"{name}: column {place} has the name of an earlier one. Take one of the two out."
        )
    actions: list[PriorActionRecorded] = []
    problems: list[str] = []
    for place, row in enumerate(table.rows, 1):
        found = list(_problems(row, by_name, today))
        problems += [f"row {row.number}{one}" for one in found]
        if not found:
            actions.append(_action(row, by_name, FromFile(row=place, rows=len(table.rows))))
    if not table.rows:
        problems.append("there are no rows below the heading.")
    return Looked(
        actions=tuple(actions),
        problems=tuple(problems),
        unknown=tuple(_unknown(table.columns)),
        rows=len(table.rows),
        day_first=any(_DAY_FIRST.fullmatch(_cell(row, by_name, "date")) for row in table.rows),
    )


def new_among(
    actions: Iterable[PriorActionRecorded], known: Collection[PriorAction]
) -> tuple[PriorActionRecorded, ...]:
    """Those that the case does not have yet, each once. Only what is the same in every part is the same."""
    there = {_parts(one) for one in known if not one.did.erased}
    return tuple({_parts(one): one for one in reversed(tuple(actions)) if _parts(one) not in there}.values())[
        ::-1
    ]


def _parts(one: PriorActionRecorded | PriorAction) -> tuple[str | None, ...]:
    words = (one.organisation, one.did, one.result, one.source, one.kind)
    typed = [(part.text.strip() or None) if part is not None else None for part in words]
    return (one.on, *typed)


def _problems(row: Row, by_name: dict[str, str], today: date) -> Iterator[str]:
    """A plain line each, beginning with the column: what is wrong there, and what to do."""
    if row.broken is not None:
        yield f": {row.broken}."
        return
    for column in COLUMNS:
        value = row.values.get(by_name.get(column, ""))
        if value is not None and not isinstance(value, str):
            yield f", {column}: is not text. Put it in quotes."
        elif column in WANTED and not (value or "").strip():
            yield f", {column}: is empty. Fill it in, or take the row out."
        elif value and len(value) > LONGEST:
            yield f", {column}: is longer than {LONGEST:,} characters. Say it shortly; a report stays where it is held."
        elif value and any("\ud800" <= character <= "\udfff" for character in value):
            yield f", {column}: has half a character in it. Type it again."
        elif value and column == "date" and (why := _date_wrong(value.strip(), today)):
            yield f", date: {why}"


def _date_wrong(typed: str, today: date) -> str | None:
    if not typed:
        return None
    on = _date(typed)
    if on is None:
        return "is not a date. Write it like 2026-03-09, or leave it empty."
    why = impossible(on, today)
    return None if why is None else f"{why}. Correct it, or leave it empty."


def _date(typed: str) -> date | None:
    """A date with the year first, or with the day first as it is written in the United Kingdom."""
    if iso := _ISO.fullmatch(typed):
        year, month, day = map(int, iso.groups())
    elif day_first := _DAY_FIRST.fullmatch(typed):
        day, month, year = map(int, day_first.groups())
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _cell(row: Row, by_name: dict[str, str], column: str) -> str:
    value: Any = row.values.get(by_name.get(column, ""))
    return value.strip() if isinstance(value, str) else ""


def _action(row: Row, by_name: dict[str, str], imported: FromFile) -> PriorActionRecorded:
    on = _date(_cell(row, by_name, "date"))

    def words(column: str) -> Words | None:
        text = row.values.get(by_name.get(column, "")) or ""
        return Words(text) if text.strip() else None

    return PriorActionRecorded(
        organisation=Words(row.values[by_name["organisation"]]),
        did=Words(row.values[by_name["what"]]),
        on=on.isoformat() if on else None,
        result=words("result"),
        source=words("source"),
        kind=words("kind"),
        imported=imported,
    )


def _unknown(columns: tuple[str, ...]) -> Iterator[str]:
    """By name where it is one, and else by its place: what stands in a heading may be anything."""
    for place, column in enumerate(columns, 1):
        if column.casefold() not in COLUMNS:
            yield f"“{column}”" if _NAME.fullmatch(column) else f"number {place}"
