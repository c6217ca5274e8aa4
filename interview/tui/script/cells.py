"""Makes Rich count the cell that an Indic vowel sign takes beside its letter.

Rich gives spacing marks (Unicode category Mc) no width, but tmux, VTE, xterm, Konsole and xterm.js draw each in a
cell of its own: the end of a Hindi or Bengali line, a helpline number with it, falls off the right edge. Counting
one cell where a terminal uses none only leaves a gap.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from rich import _unicode_data, cells

_PLAIN_TABLE: Final = _unicode_data.load
_TABLE_NAME: Final = "load_cell_table"


def count_spacing_marks() -> None:
    """Give every spacing mark one cell, in the whole program; to be called before anything is laid out.

    Calling it again changes nothing.
    """
    vars(cells)[_TABLE_NAME] = _table_with_marks
    _forget_widths()


def count_as_rich_does() -> None:
    """Undo ``count_spacing_marks``, for a terminal that gives these marks no cell."""
    vars(cells)[_TABLE_NAME] = _PLAIN_TABLE
    _forget_widths()


def _forget_widths() -> None:
    cells.get_character_cell_size.cache_clear()
    cells.cached_cell_len.cache_clear()


@cache
def _table_with_marks(unicode_version: str = "auto") -> cells.CellTable:
    table = _PLAIN_TABLE(unicode_version)
    return table._replace(widths=tuple(_with_marks(table.widths)))


def _with_marks(widths: Iterable[tuple[int, int, int]]) -> Iterator[tuple[int, int, int]]:
    marks = _spacing_marks()
    for first, last, width in widths:
        start = first
        if not width:
            for code in range(first, last + 1):
                if code in marks:
                    if start < code:
                        yield start, code - 1, 0
                    yield code, code, 1
                    start = code + 1
        if start <= last:
            yield start, last, width


@cache
def _spacing_marks() -> frozenset[int]:
    return frozenset(code for code in range(0x900, 0x1E000) if unicodedata.category(chr(code)) == "Mc")
