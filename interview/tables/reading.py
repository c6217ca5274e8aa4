"""A file as a table, whatever program wrote it: CSV or JSON, in UTF-8, UTF-16 or Windows-1252. No value of it is ever repeated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.tables.encoding import content_of, text_of
from interview.tables.objects import objects
from interview.tables.separated import separated
from interview.tables.table import Row, Table, TableUnreadable, refuse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from importlib.resources.abc import Traversable

__all__ = ["Row", "Table", "TableUnreadable", "in_another_encoding", "read_content", "read_table", "twice"]


def read_table(file: Traversable, *, name: str, known: Callable[[str], bool]) -> Table:
    """The table in a file; ``known`` says whether a heading is one. Raises TableUnreadable."""
    return read_content(content_of(file, name=name), name=name, known=known)


def read_content(content: bytes, *, name: str, known: Callable[[str], bool]) -> Table:
    """The table in what a file held. Raises TableUnreadable."""
    text, encoding = text_of(content, name=name)
    if not text.strip():
        refuse(name, "the file is empty: there is nothing in it.")
    if text.lstrip()[0] in "[{":
        columns, rows = objects(text, name=name)
    else:
        columns, rows = separated(text, name=name, known=known)
    return Table(columns=columns, rows=rows, encoding=encoding)


def twice(columns: tuple[str, ...]) -> Iterator[int]:
    """The places, from 1, of columns whose name stands there before."""
    names = [column.casefold() for column in columns]
    return (place for place, one in enumerate(names, 1) if one and one in names[: place - 1])


def in_another_encoding(table: Table) -> str | None:
    """What is said of a table in Windows-1252, which is a guess: every file could be read as that."""
    if table.encoding != "Windows-1252":
        return None
    return f"The file is not UTF-8. It was read as {table.encoding}: look whether accents are right."
