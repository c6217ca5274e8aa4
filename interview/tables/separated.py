"""The rows of a table whose cells are separated: by commas, semicolons, tabs or strokes, as spreadsheets write it.

A quotation mark that is never closed would take all rows after it into one cell. So rows are read line by line, and a cell
of many lines is believed only if the row is then as long as the heading.
"""

from __future__ import annotations

import csv
import re
from typing import TYPE_CHECKING, NamedTuple

from interview.tables.encoding import DAMAGED, MOST_BYTES
from interview.tables.table import Row, refuse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_SEPARATORS = ",;\t|"
_LINE_ENDS = re.compile(r"(\r\n|\r|\n)")
_OPEN = "a quotation mark is opened in it and not closed. Close it, or take it out"
_UNPAIRED = "its quotation marks are not in pairs. Correct them there"
_LETTERS = "it has letters that cannot be read. Save the file as “CSV UTF-8” again"


class _Line(NamedTuple):
    text: str
    end: str


class _Cells(NamedTuple):
    """What was read as one row out of some lines, or why it could not be."""

    lines: int
    cells: list[str]
    wrong: str | None = None


def separated(
    text: str, *, name: str, known: Callable[[str], bool]
) -> tuple[tuple[str, ...], tuple[Row, ...]]:
    """The columns and the rows. ``known`` tells a heading from any text. Raises TableUnreadable without a heading."""
    before = csv.field_size_limit(MOST_BYTES)
    try:
        return _separated(text, name, known)
    finally:
        csv.field_size_limit(before)


def _separated(text: str, name: str, known: Callable[[str], bool]) -> tuple[tuple[str, ...], tuple[Row, ...]]:
    parts = _LINE_ENDS.split(text)
    lines = [_Line(*both) for both in zip(parts[::2], [*parts[1::2], ""], strict=True)]
    start, number = 0, 1
    while start < len(lines) and not lines[start].text.strip(" \t"):
        start, number = start + 1, number + 1
    separator = None
    if start < len(lines) and (named := re.fullmatch(r"sep=([,;\t|])", lines[start].text.strip(" "))):
        start, separator = start + 1, named[1]  # a spreadsheet does not show that line
    if start == len(lines) or not lines[start].text.strip():
        refuse(name, "there is no heading in it.")
    separator = separator or _separator(lines[start].text, known)
    heading = _row(lines, start, separator, None)
    if heading.wrong is not None:
        refuse(name, f"row {number}: {heading.wrong}.")
    columns = [cell.strip() for cell in heading.cells]
    while columns and not columns[-1]:  # separators at the end of the line
        columns.pop()
    rows = _rows(lines, start + heading.lines, number + 1, separator, tuple(columns))
    return tuple(columns), tuple(rows)


def _separator(heading: str, known: Callable[[str], bool]) -> str:
    """What makes most headings known, and of several such what stands there most."""

    def fits(separator: str) -> tuple[int, int]:
        return sum(map(known, _cells(heading, separator) or ())), heading.count(separator)

    return max(_SEPARATORS, key=fits)


def _rows(
    lines: list[_Line], at: int, number: int, separator: str, columns: tuple[str, ...]
) -> Iterator[Row]:
    width = len(columns)
    while at < len(lines):
        taken = _row(lines, at, separator, width)
        cells = taken.cells
        while len(cells) > width and not cells[-1].strip():
            cells.pop()
        filled = any(cell and not cell.isspace() for cell in cells)
        if wrong := taken.wrong or (_wrong(cells, width) if filled else None):
            yield Row(number=number, broken=wrong)
        elif filled:
            yield Row(number=number, values=dict(zip(columns, cells, strict=True)))
        at, number = at + taken.lines, number + 1


def _wrong(cells: list[str], width: int) -> str | None:
    if len(cells) > width:
        return (
            f"it has {len(cells)} cells, and the heading has {width}. "
            "Put text with a separator in it between quotation marks"
        )
    if len(cells) < width:
        return f"it has {len(cells)} cells, and the heading has {width}. Add those that are missing"
    return _LETTERS if DAMAGED.search("".join(cells)) else None


def _row(lines: list[_Line], at: int, separator: str, width: int | None) -> _Cells:
    """The row that begins on a line. An odd quotation mark may open a cell of many lines, or be one of a text (30")."""
    line = lines[at].text
    quotes = line.count('"')
    if quotes % 2:
        for end in range(at + 1, len(lines)):
            quotes += (here := lines[end].text.count('"'))
            if here % 2:
                whole = "".join(part.text + part.end for part in lines[at:end]) + lines[end].text
                cells = _cells(whole, separator)
                if cells is not None and (width is None or _as_wide(cells, width)):
                    return _Cells(end + 1 - at, cells)
                break
        if re.search(rf'(?:^|{re.escape(separator)})\s*"', line):
            return _Cells(1, [], _OPEN)
    cells = _cells(line, separator)
    return _Cells(1, [], _UNPAIRED) if cells is None else _Cells(1, cells)


def _as_wide(cells: list[str], width: int) -> bool:
    return len(cells) == width or (len(cells) > width and not any(cell.strip() for cell in cells[width:]))


def _cells(line: str, separator: str) -> list[str] | None:
    """The cells of a row, or None where a quotation mark is in the way of another."""
    if '"' not in line:
        return line.split(separator) if line else []
    try:
        return next(csv.reader([line], delimiter=separator, strict=True), [])
    except csv.Error:
        return None
