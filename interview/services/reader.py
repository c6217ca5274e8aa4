"""Reads a table of services row by row. A broken row is told by its number and its column, and stays out; all others are good.

What a row says is never repeated: an address of a safe house would stand in the message.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from interview.services import values
from interview.services.addresses import says_where
from interview.services.columns import COLUMNS
from interview.services.kinds import kind_of, kinds, says_secret
from interview.services.model import Service
from interview.services.table import TableInvalid, read_table
from interview.services.values import CellInvalid

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable
    from importlib.resources.abc import Traversable

    from interview.services.table import Read, Table

__all__ = ["Broken", "TableInvalid", "Taken", "read_file", "read_services"]

LONGEST = 2_000
"""Characters of one cell. Nobody reads more beside a person."""
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_WHERE = (
    "it looks like an address, and a place of safety must not be found from here. "
    "Take it out, and say how to ask for a place instead."
)
_AS_WRITTEN = (
    "what_for",
    "for_whom",
    "exclusions",
    "who_may_refer",
    "how",
    "contact",
    "hours",
    "cost",
    "safety_notes",
    "source",
    "checked_by",
)
_NO_ID = re.compile(r"[\W_]+")


class Broken(NamedTuple):
    """A row that stays out, by the number that a spreadsheet shows, and why."""

    row: int
    column: str | None
    says: str

    def __str__(self) -> str:
        where = f"row {self.row}" if self.column is None else f"row {self.row}, {self.column}"
        return f"{where}: {self.says}"


class Taken(NamedTuple):
    """All that was read out of a file."""

    services: tuple[Service, ...]
    broken: tuple[Broken, ...]
    unknown: tuple[str, ...]
    """Headings that are not known; nothing under them is taken in."""


def read_file(
    file: Traversable, *, name: str, today: datetime.date, done: Callable[[int, int], None] | None = None
) -> Taken:
    """The services in a file. Raises TableInvalid if it is no table, with the name of the file."""
    try:
        content = file.read_bytes()
    except FileNotFoundError:
        raise TableInvalid(f"{name}: there is no such file. Check the path.") from None
    except OSError:
        raise TableInvalid(f"{name}: this cannot be read as a file. Check the path and its rights.") from None
    try:
        return read_services(content, today=today, done=done)
    except TableInvalid as invalid:
        raise TableInvalid(f"{name}: {invalid}") from None


def read_services(
    content: bytes, *, today: datetime.date, done: Callable[[int, int], None] | None = None
) -> Taken:
    """The services in a table. ``done`` is told the rows that were read. Raises TableInvalid."""
    table = read_table(content)
    services: list[Service] = []
    broken: list[Broken] = []
    seen: dict[str, int] = {}
    for count, row in enumerate(table.rows):
        if done is not None and count % 500 == 0:
            done(count, len(table.rows))
        found = _service(table, row, today)
        if isinstance(found, Service) and found.id in seen:
            found = Broken(
                row.number,
                "id",
                f"it is the same as in row {seen[found.id]}. Give each service an id of its own.",
            )
        if isinstance(found, Broken):
            broken.append(found)
        else:
            seen[found.id] = row.number
            services.append(found)
    return Taken(tuple(services), tuple(broken), table.unknown)


def _service(table: Table, row: Read, today: datetime.date) -> Service | Broken:
    if row.wrong:
        return Broken(row.number, None, f"{row.wrong}.")
    said = dict.fromkeys(COLUMNS, "")
    for column, cell in zip(table.columns, row.cells, strict=True):
        if column is not None and cell:
            said[column] = cell.strip()
    if broken := _wrong(row.number, said):
        return broken
    column = "name"
    try:
        column = "nation"
        nations, areas = values.nations_and_areas(said["nation"], said["area"])
        column = "needs"
        needs = values.needs(said["needs"])
        column = "sex"
        sex = values.sex(said["sex"])
        column = "ages"
        ages = values.ages(said["ages"])
        column = "families"
        families = values.yes_or_no(said["families"])
        column = "expires"
        expires = values.expires_on(said["expires"])
        column = "last_checked"
        checked = values.checked_on(said["last_checked"], today=today)
    except CellInvalid as invalid:
        return Broken(row.number, column, f"it {invalid}")
    kind = kind_of(said["kind"])
    return Service(
        id=said["id"] or _id_of(said),
        name=_line(said["name"]),
        kind=kind,
        called=_line(said["kind"]),
        needs=needs or kinds()[kind].needs,
        nations=nations,  # type: ignore[arg-type]  # compared with the nations as they were read
        areas=areas,
        languages=values.languages(said["languages"]),
        sex=sex,
        ages=ages,
        families=families,
        access=values.several(said["access"]),
        expires=expires,
        last_checked=checked,
        **{column: said[column] for column in _AS_WRITTEN},
    )


def _wrong(number: int, said: dict[str, str]) -> Broken | None:
    """What is wrong with a row before its cells are read."""
    if not said["name"]:
        return Broken(number, "name", "it is empty. Each service needs a name.")
    whole = "\n".join(said.values())
    if len(whole) > LONGEST:
        for column, cell in said.items():
            if len(cell) > LONGEST:
                return Broken(number, column, f"it is longer than {LONGEST:,} characters. Shorten it.")
    if _UNSEEN.search(whole):
        column = next(column for column, cell in said.items() if _UNSEEN.search(cell))
        return Broken(number, column, "it has a character that cannot be seen. Type it again.")
    if _secret(said) and says_where(whole):
        for column, cell in said.items():
            if cell and says_where(
                cell, name=column in ("id", "name")
            ):  # a name may be like that of a street
                return Broken(number, column, _WHERE)
    return None


def _secret(said: dict[str, str]) -> bool:
    return kinds()[kind_of(said["kind"])].secret or says_secret(said["kind"]) or says_secret(said["name"])


def _line(text: str) -> str:
    return " ".join(text.split())


def _id_of(said: dict[str, str]) -> str:
    """A row without an id is known by its name and area, so that a later table can change it."""
    named = unicodedata.normalize("NFC", f"{said['name']} {said['area']}").casefold()
    return "-".join(part for part in _NO_ID.split(named) if part)
