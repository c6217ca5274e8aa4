"""What a table is once it has been read: rows by the names of their columns, and why one of them is broken."""

from __future__ import annotations

from typing import Any, Literal, NoReturn

import msgspec

Encoding = Literal["UTF-8", "UTF-16", "Windows-1252"]


class TableUnreadable(Exception):
    """The file is no table at all. The message names the file, the place and the remedy."""

    plain = True
    """Its message is written for people, and repeats no value of the file."""


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One row. ``number`` is the one that a spreadsheet shows; in JSON the first object is 1.

    ``broken`` says why nothing can be made of it, in place of ``values``. It has no full stop at its end.
    """

    number: int
    values: dict[str, Any] = {}
    broken: str | None = None

    def __repr__(self) -> str:
        return "Row()"


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """``columns`` are their names as they stand in the file, in order; rows in which nothing stands are left out."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    encoding: Encoding

    def __repr__(self) -> str:
        return "Table()"


def refuse(name: str, why: str) -> NoReturn:
    """Raise TableUnreadable for the file of this name."""
    raise TableUnreadable(f"{name}: {why}") from None
