"""A row of an editor with words that read from right to left, where the terminal turns nothing.

The words stay as they were typed. What is drawn is put in order and joined, with the way back from each drawn sign to its
place among the words, so that the cursor and what is selected stand where they are seen.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.cells import split_graphemes
from rich.segment import Segment
from textual.strip import Strip

from interview.engine.numbers import numbers_apart

if TYPE_CHECKING:
    from rich.style import Style

_LEFTWARD = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")


def has_leftward(text: str) -> bool:
    """Whether anything in it reads from right to left."""
    return _LEFTWARD.search(text) is not None


def reads_rightward(paragraph: str) -> bool:
    """Which way a paragraph reads, by its first letter. It is looked at no further than that."""
    for character in paragraph:
        kind = unicodedata.bidirectional(character)
        if kind in ("L", "R", "AL"):
            return kind == "L"
    return True


@dataclass(frozen=True, kw_only=True, slots=True)
class Turned:
    """``places`` says for each drawn sign where it begins, in what is drawn, and which columns of the row it is.

    ``ends`` is the column behind the last one. Nothing is kept of it but by whoever draws it.
    """

    text: str
    places: tuple[tuple[int, int, int, frozenset[int]], ...]
    """Of each sign: from where to where in ``text``, how many cells, which columns."""

    ends: int
    rightward: bool

    def __repr__(self) -> str:
        """Say nothing of the words."""
        return f"Turned(ends={self.ends}, rightward={self.rightward})"

    def under(self, column: int) -> int | None:
        """Which sign is drawn for a column: of one drawn together with the sign before it, that one."""
        drawn = [
            (max(here for here in columns if here <= column), number)
            for number, (_, _, _, columns) in enumerate(self.places)
            if min(columns) <= column
        ]
        return max(drawn)[1] if drawn else (0 if self.places else None)

    def column_at(self, cell: int, width: int) -> int:
        """Which column is drawn in this cell of a row so wide; behind the last sign, the one behind it."""
        left = 0 if self.rightward else max(0, width - self.cells)
        for _, _, cells, columns in self.places:
            if left <= cell < left + cells:
                return min(columns)
            left += cells
        return self.ends if (cell >= left) is self.rightward else 0

    @property
    def cells(self) -> int:
        return sum(cells for _, _, cells, _ in self.places)

    def strip(
        self, width: int, marks: tuple[int, int, int | None], styles: tuple[Style, Style, Style]
    ) -> Strip:
        """The row as it is drawn: at the right where its paragraph reads leftward, the cursor behind the last word."""
        base, selected, under_cursor = styles
        start, end, cursor = marks
        at = None if cursor is None or cursor >= self.ends else self.under(cursor)
        pieces: list[tuple[str, Style]] = []
        for number, (first, last, _, columns) in enumerate(self.places):
            style = selected if start < end and any(start <= column < end for column in columns) else base
            style = under_cursor if number == at else style
            if pieces and pieces[-1][1] is style:
                pieces[-1] = (pieces[-1][0] + self.text[first:last], style)
            else:
                pieces.append((self.text[first:last], style))
        segments = [Segment(*piece) for piece in pieces]
        behind = cursor is not None and cursor >= self.ends
        last_cell = Segment(" ", under_cursor if behind else selected if start <= self.ends < end else base)
        room = Segment(" " * max(0, width - self.cells - 1), base)
        line = [*segments, last_cell, room] if self.rightward else [room, last_cell, *segments]
        return Strip(line).adjust_cell_length(width, base)


def turned(row: str, *, rightward: bool) -> Turned:
    """One row, in a paragraph that reads rightward or leftward. The groups of a number to call keep their order."""
    from interview.tui.script.bidi import visual
    from interview.tui.script.joining import joined

    apart = numbers_apart(row)
    columns = _columns(row, apart)
    drawn, indices = visual(joined(apart), "ltr" if rightward else "rtl")
    spans, _ = split_graphemes(drawn)
    places = tuple(
        (first, last, cells, frozenset(columns[at] for at in indices[first:last]))
        for first, last, cells in spans
        if first < last
    )
    return Turned(text=drawn, places=places, ends=len(row), rightward=rightward)


def _columns(row: str, apart: str) -> list[int]:
    """For each character, with marks put round numbers, the column of the row that it is or stands before."""
    columns, column = [], 0
    for character in apart:
        columns.append(min(column, max(0, len(row) - 1)))
        if column < len(row) and row[column] == character:
            column += 1
    return columns
