"""A table out of a file, whatever program wrote it: its encoding and its separators told apart, and broken rows kept apart.

A quotation mark that is never closed would take all rows after it into one cell. So rows are read line by line, and a cell
of many lines is believed only if the row is then as long as the heading.
"""

from __future__ import annotations

import codecs
import csv
import re
from typing import TYPE_CHECKING, NamedTuple

from interview.services.columns import column

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGEST = 64 * 1024 * 1024
_MOST_LINES = 40
"""So many lines may one row have."""
_SEPARATORS = ",;\t|"
_UNREADABLE = "\ufffd"


class TableInvalid(Exception):
    """No table can be read out of a file. The message is one plain line and repeats nothing of it."""

    plain = True
    """Its message is written for people."""


class Read(NamedTuple):
    """One row under the heading. ``number`` is the one that a spreadsheet shows; ``wrong`` says why it has no cells."""

    number: int
    cells: list[str]
    wrong: str | None = None


class Table(NamedTuple):
    """``columns`` has None where a heading is not known; ``unknown`` are those headings."""

    columns: list[str | None]
    unknown: tuple[str, ...]
    rows: list[Read]


def read_table(content: bytes) -> Table:
    """The rows of a file. Raises TableInvalid."""
    lines = _lines(content)
    start, separator = _separated(lines)
    rows = _rows(lines[start:], separator)
    heading = next(rows, None)
    if heading is None or not heading.cells:
        raise TableInvalid("there is nothing in it. `ownwords services template` prints the headings.")
    names = [cell.strip() for cell in heading.cells]
    columns = [column(name) for name in names]
    _refuse_headings(columns)
    while names and not names[-1] and columns[-1] is None:  # separators at the end of the line
        names.pop()
        columns.pop()
    unknown = tuple(name for name, known in zip(names, columns, strict=True) if known is None)
    return Table(columns, unknown, [_whole(row, len(columns)) for row in rows if _filled(row)])


def _whole(row: Read, width: int) -> Read:
    cells = row.cells
    while len(cells) > width and not cells[-1].strip():
        cells = cells[:-1]
    if row.wrong or len(cells) == width:
        return Read(row.number, cells, row.wrong)
    return Read(
        row.number, [], f"it has {len(cells)} cells, and the heading has {width}. Correct the separators"
    )


def _filled(row: Read) -> bool:
    return row.wrong is not None or any(cell.strip() for cell in row.cells)


def _refuse_headings(columns: list[str | None]) -> None:
    if "name" not in columns:
        raise TableInvalid(
            "its first line has no heading 'name'. `ownwords services template` prints the headings."
        )
    for name in columns:
        if name is not None and columns.count(name) > 1:
            raise TableInvalid(f"two of its headings stand for '{name}'. Leave one.")


def _lines(content: bytes) -> list[str]:
    if len(content) > LARGEST:
        raise TableInvalid("it is larger than 64 MB. Divide it into several files.")
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _split(_utf16(content))
    if content.startswith(b"PK\x03\x04") or b"\0" in content[:4096]:
        raise TableInvalid("it is not text. Save the spreadsheet as CSV, and take that file.")
    content = content.removeprefix(codecs.BOM_UTF8)
    try:
        return _split(content.decode("utf-8"))
    except UnicodeDecodeError:
        return _windows_or_broken(content)


def _utf16(content: bytes) -> str:
    try:
        return content.decode("utf-16")
    except UnicodeDecodeError:
        raise TableInvalid("it is damaged text. Save it as CSV in UTF-8 again.") from None


def _windows_or_broken(content: bytes) -> list[str]:
    """Windows-1252 if no line of it is UTF-8 but the plain ones; else UTF-8 in which some lines are broken."""
    lines = re.split(rb"\r\n|\r|\n", content)
    as_utf8 = [line.decode("utf-8", "replace") for line in lines]
    also_utf8 = any(not line.isascii() and _UNREADABLE not in line for line in as_utf8)
    return as_utf8 if also_utf8 else _split(content.decode("cp1252", "replace"))


def _split(text: str) -> list[str]:
    return re.split(r"\r\n|\r|\n", text)


def _separated(lines: list[str]) -> tuple[int, str]:
    """The line where the heading is, and what stands between its cells: what makes most of them known."""
    start = next((number for number, line in enumerate(lines) if line.strip()), 0)
    if lines and (named := re.fullmatch(r"sep=([,;\t|])", lines[start].strip(" "))):
        return start + 1, named[1]

    def known(separator: str) -> int:
        cells = next(csv.reader([lines[start]], delimiter=separator), [])
        return sum(column(cell) is not None for cell in cells)

    return start, max(_SEPARATORS, key=known) if lines else ","


def _rows(lines: list[str], separator: str) -> Iterator[Read]:
    at, number, width = 0, 0, None
    while at < len(lines):
        number += 1
        taken, cells = _row(lines, at, separator, width)
        if width is None and cells:
            width = len(cells)
        wrong = None
        if cells is None:
            wrong = "a quotation mark is opened in it and not closed. Close it, or take it out"
        elif any(_UNREADABLE in cell for cell in cells):
            wrong = "it has letters that cannot be read. Save the file as UTF-8 again"
        yield Read(number, [] if wrong else cells or [], wrong)
        at += taken


def _row(lines: list[str], at: int, separator: str, width: int | None) -> tuple[int, list[str] | None]:
    """How many lines a row has, and its cells; None for those if a quotation mark is not closed."""
    line = lines[at]
    if line.count('"') % 2 == 0:
        return 1, _cells(line, separator)
    quotes = line.count('"')
    for end in range(at + 1, min(at + _MOST_LINES, len(lines))):
        quotes += lines[end].count('"')
        if quotes % 2 == 0:
            cells = _cells("\n".join(lines[at : end + 1]), separator)
            if width is None or len(cells) == width:
                return end + 1 - at, cells
            break
    opened = re.search(rf'(?:^|{re.escape(separator)})\s*"', line)
    return 1, None if opened else _cells(line, separator)


def _cells(line: str, separator: str) -> list[str]:
    if '"' not in line:
        return line.split(separator) if line else []
    try:
        return next(csv.reader([line], delimiter=separator, strict=False), [])
    except csv.Error:
        return []
