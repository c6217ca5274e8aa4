"""Reads a table of services row by row. A broken row is told by its number and its column, and stays out; all others are good.

What a row says is never repeated: an address of a safe house would stand in the message.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from interview.engine.addresses import says_where
from interview.services import values
from interview.services.columns import COLUMNS, column
from interview.services.kinds import kind_of, kinds, known_kind, needs_of, plain, says_secret
from interview.services.model import Service
from interview.services.values import CellInvalid
from interview.tables.encoding import content_of
from interview.tables.reading import TableUnreadable, in_another_encoding, read_content

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable
    from importlib.resources.abc import Traversable

    from interview.tables.table import Row, Table

__all__ = ["Broken", "TableUnreadable", "Taken", "read_file", "read_services"]

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


class UnknownKind(NamedTuple):
    """What rows say as their kind and has no name here. ``called`` is None for what looks like an address."""

    called: str | None
    rows: int


class Taken(NamedTuple):
    """All that was read out of a file."""

    services: tuple[Service, ...]
    broken: tuple[Broken, ...]
    unknown: tuple[str, ...]
    """Headings that are not known; nothing under them is taken in."""
    guessed: str | None = None
    """What is said of a file whose encoding is a guess."""
    unknown_kinds: tuple[UnknownKind, ...] = ()
    """What rows that are taken in as ``other`` say as their kind, the most frequent first."""
    without_need: tuple[int, ...] = ()
    """Rows that are taken in and that nobody finds by a need: neither they nor their kind name one."""


def read_file(
    file: Traversable, *, name: str, today: datetime.date, done: Callable[[int, int], None] | None = None
) -> Taken:
    """The services in a file. Raises TableUnreadable if it is no table of them."""
    return read_services(content_of(file, name=name), name=name, today=today, done=done)


def read_services(
    content: bytes,
    *,
    today: datetime.date,
    name: str = "the table",
    done: Callable[[int, int], None] | None = None,
) -> Taken:
    """The services in a table. ``done`` is told the rows that were read. Raises TableUnreadable."""
    table = read_content(content, name=name, known=lambda heading: column(heading) is not None)
    named = {heading: known for heading in table.columns if (known := column(heading)) is not None}
    _refuse_headings(table, name)
    services: list[Service] = []
    broken: list[Broken] = []
    seen: dict[str, int] = {}
    for count, row in enumerate(table.rows):
        if done is not None and count % 500 == 0:
            done(count, len(table.rows))
        found = _service(named, row, today)
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
    without_need = tuple(seen[one.id] for one in services if not one.needs)
    unknown = tuple(heading for heading in table.columns if heading not in named)
    return Taken(
        services=tuple(services),
        broken=tuple(broken),
        unknown=unknown,
        guessed=in_another_encoding(table),
        unknown_kinds=_unknown_kinds(services),
        without_need=without_need,
    )


def _unknown_kinds(services: list[Service]) -> tuple[UnknownKind, ...]:
    """Counted as kinds are compared, and told as one of the rows writes it."""
    rows: Counter[str | None] = Counter()
    written: dict[str, str] = {}
    for one in services:
        if not one.called or known_kind(one.called) is not None:
            continue
        if says_where(one.called):
            rows[None] += 1
        else:
            rows[written.setdefault(plain(one.called), one.called)] += 1
    return tuple(UnknownKind(called, count) for called, count in rows.most_common())


def _refuse_headings(table: Table, name: str) -> None:
    columns = [column(heading) for heading in table.columns]
    if "name" not in columns:
        raise TableUnreadable(
            f"{name}: its first line has no heading 'name'. `ownwords services template` prints the headings."
        )
    for known in columns:
        if known is not None and columns.count(known) > 1:
            raise TableUnreadable(f"{name}: two of its headings stand for '{known}'. Leave one.")


def _service(named: dict[str, str], row: Row, today: datetime.date) -> Service | Broken:
    if row.broken:
        return Broken(row.number, None, f"{row.broken}.")
    said = dict.fromkeys(COLUMNS, "")
    for heading, cell in row.values.items():
        if cell is None or (known := named.get(heading)) is None:
            continue
        if not isinstance(cell, str):
            return Broken(row.number, known, "it is not text. Put it in quotes.")
        said[known] = cell.strip()
    if broken := _wrong(row.number, said):
        return broken
    at = "name"
    try:
        at = "nation"
        nations, areas = values.nations_and_areas(said["nation"], said["area"])
        at = "needs"
        needs = values.needs(said["needs"])
        at = "sex"
        sex = values.sex(said["sex"])
        at = "ages"
        ages = values.ages(said["ages"])
        at = "families"
        families = values.yes_or_no(said["families"])
        at = "expires"
        expires = values.expires_on(said["expires"], today=today)
        at = "last_checked"
        checked = values.checked_on(said["last_checked"], today=today)
    except CellInvalid as invalid:
        return Broken(row.number, at, f"it {invalid}")
    kind = kind_of(said["kind"])
    return Service(
        id=said["id"] or _id_of(said),
        name=_line(said["name"]),
        kind=kind,
        called=_line(said["kind"]),
        needs=needs or needs_of(said["kind"]),
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
    whole = " ".join(said.values())
    if len(whole) > LONGEST:
        for column, cell in said.items():
            if len(cell) > LONGEST:
                return Broken(number, column, f"it is longer than {LONGEST:,} characters. Shorten it.")
    if not whole.isprintable() and _UNSEEN.search(whole):  # what is printable is seen
        column = next(column for column, cell in said.items() if _UNSEEN.search(cell))
        return Broken(number, column, "it has a character that cannot be seen. Type it again.")
    if _secret(said) and says_where("\n".join(said.values())):
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
