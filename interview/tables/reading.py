"""A file as a table of text: CSV or JSON, in UTF-8 or in Windows-1252. No value of it is ever repeated."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any, Literal

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable

MOST_BYTES = 32 * 1024 * 1024
Encoding = Literal["UTF-8", "Windows-1252"]


class TableUnreadable(Exception):
    """The file is no table at all. The message names the file, the place and the remedy."""

    plain = True
    """Its message is written for people, and repeats no value of the file."""


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One row. ``number`` is where somebody finds it: in CSV the heading is row 1; in JSON the first object is.

    ``broken`` says why nothing can be made of it, in place of ``values``.
    """

    number: int
    values: dict[str, Any] = {}
    broken: str | None = None

    def __repr__(self) -> str:
        return "Row()"


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """``columns`` are their names as they stand in the file, each once and in order."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    encoding: Encoding

    def __repr__(self) -> str:
        return "Table()"


def read_table(file: Traversable, *, name: str) -> Table:
    """The table in a file. Raises TableUnreadable."""
    text, encoding = _text(file, name)
    if not text.strip():
        raise TableUnreadable(f"{name}: the file is empty.")
    columns, rows = _json(text, name) if text.lstrip()[0] in "[{" else _csv(text, name)
    return Table(columns=columns, rows=rows, encoding=encoding)


def _text(file: Traversable, name: str) -> tuple[str, Encoding]:
    try:
        with file.open("rb") as opened:
            raw = opened.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise TableUnreadable(f"{name}: there is no such file. Check the path.") from None
    except OSError:
        raise TableUnreadable(
            f"{name}: this cannot be read as a file. Check the path and its rights."
        ) from None
    if len(raw) > MOST_BYTES:
        raise TableUnreadable(f"{name}: larger than 32 MB. Split it into smaller files.")
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in raw:
        raise TableUnreadable(f"{name}: not plain text in UTF-8. Save it as “CSV UTF-8”, or as JSON.")
    try:
        return raw.decode("utf-8-sig"), "UTF-8"
    except UnicodeDecodeError:
        pass
    try:
        return raw.decode("cp1252"), "Windows-1252"
    except UnicodeDecodeError:
        raise TableUnreadable(
            f"{name}: neither UTF-8 nor Windows-1252. Save it as “CSV UTF-8”, or as JSON."
        ) from None


def _csv(text: str, name: str) -> tuple[tuple[str, ...], tuple[Row, ...]]:
    before = csv.field_size_limit(MOST_BYTES)
    heading = text.lstrip().split("\n", 1)[0]
    delimiter = max(",;\t", key=heading.count)
    found: list[Row] = []
    columns: tuple[str, ...] | None = None
    number = 0
    try:
        for cells in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True):
            number += 1
            if not any(cell.strip() for cell in cells):
                continue
            if columns is None:
                columns = tuple(cell.strip() for cell in cells)
            else:
                found.append(_row(number, columns, cells))
    except csv.Error:
        raise TableUnreadable(
            f"{name}: row {number + 1}: its quotation marks are not in pairs. Correct them there."
        ) from None
    finally:
        csv.field_size_limit(before)
    return columns or (), tuple(found)


def _row(number: int, columns: tuple[str, ...], cells: list[str]) -> Row:
    if len(cells) > len(columns) and any(cell.strip() for cell in cells[len(columns) :]):
        return Row(
            number=number,
            broken=f"has {len(cells)} cells, and the table {len(columns)} columns. "
            "Put text with a separator in it between quotation marks",
        )
    if len(cells) < len(columns):
        return Row(
            number=number,
            broken=f"has {len(cells)} cells, and the table {len(columns)} columns. Add those that are missing",
        )
    return Row(number=number, values=dict(zip(columns, cells, strict=False)))


def _json(text: str, name: str) -> tuple[tuple[str, ...], tuple[Row, ...]]:
    try:
        found = json.loads(text, object_pairs_hook=_Pairs)
    except json.JSONDecodeError as broken:
        raise TableUnreadable(f"{name}: not valid JSON (line {broken.lineno}). Correct it there.") from None
    except RecursionError:
        raise TableUnreadable(f"{name}: its values lie too deep in each other. Write it flatter.") from None
    except ValueError:
        raise TableUnreadable(
            f"{name}: a number in it is too long. Write values as text, in quotes."
        ) from None
    if not isinstance(found, list) or isinstance(found, _Pairs):
        raise TableUnreadable(f"{name}: not a list. Put the objects between [ and ], one for each row.")
    rows = tuple(_object(number, one) for number, one in enumerate(found, 1))
    return tuple(dict.fromkeys(column for row in rows for column in row.values)), rows


class _Pairs(list[tuple[str, Any]]):
    """An object of a JSON file, as it stands there: with a key that is in it twice."""


def _object(number: int, one: Any) -> Row:
    if not isinstance(one, _Pairs):
        return Row(number=number, broken="is not an object. Put it between { and }")
    keys = [key.strip() for key, _ in one]
    if len(set(keys)) < len(keys):
        return Row(number=number, broken="has a key twice. Take one of the two out")
    return Row(number=number, values=dict(zip(keys, (value for _, value in one), strict=True)))


def twice(columns: tuple[str, ...]) -> Iterator[int]:
    """The places, from 1, of columns whose name stands there before."""
    names = [column.casefold() for column in columns]
    return (place for place, one in enumerate(names, 1) if one and one in names[: place - 1])
