"""Where the rows of a paragraph begin, kept up to date without measuring the whole paragraph at each key.

The stock wrapping measures, and its drawing divides, the whole paragraph for every key. An account told without
pressing Enter is one paragraph: at 50,000 characters that takes longer than the next key does to come.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from rich.cells import split_graphemes
from textual._cells import cell_len
from textual.document._wrapped_document import WrappedDocument
from textual.geometry import Offset

from interview.tui.widgets.exact import STAND_INS, visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.document._document import Location

_ENDS_A_ROW = "".join(STAND_INS[code] for code in (0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029))
_CHUNK = re.compile(rf"[^\s{_ENDS_A_ROW}]*(?:[{_ENDS_A_ROW}]|\s+)|[^\s{_ENDS_A_ROW}]+")
_LOOKED_AHEAD = 3
"""A row's end depends on the text up to the end of the next row but one, never further."""


def rows_of(text: str, width: int, start: int = 0) -> Iterator[int]:
    """Where new rows begin after ``start``, itself the beginning of a row.

    Words stay whole where they fit in a row; longer ones fill up and are cut between graphemes. What is before
    ``start`` has no influence, so that wrapping can begin again at any row.
    """
    used = 0
    for chunk in _CHUNK.finditer(text, start):
        begin, end = chunk.span()
        long = end - begin > width
        cells = 0 if long else cell_len(text[begin:end])
        if cells > width or (long and _wider(text, begin, end, width)):
            for here, taken in _graphemes(text, begin, end):
                if used and used + taken > width:
                    yield here
                    used = 0
                used += taken
        else:
            cells = cell_len(text[begin:end]) if long else cells
            if used and used + cells > width:
                yield begin
                used = 0
            used += cells
        if text[end - 1] in _ENDS_A_ROW and end < len(text):
            yield end
            used = 0


def _graphemes(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """The graphemes of a part of ``text``: where each begins, and its cells.

    Taken in blocks, for a paragraph without spaces may be one word of 50,000 letters, of which a row needs 80.
    """
    while begin < end:
        stop = min(begin + 256, end)
        spans, _ = split_graphemes(text[begin:stop])
        if stop < end and len(spans) > 1:
            spans.pop()
        elif stop < end:
            spans, _ = split_graphemes(text[begin:end])
            stop = end
        for first, _last, cells in spans:
            yield begin + first, cells
        begin += spans[-1][1]


def _wider(text: str, begin: int, end: int, width: int) -> bool:
    used = 0
    for _, cells in _graphemes(text, begin, end):
        used += cells
        if used > width:
            return True
    return False


def _alike(old: str, new: str) -> tuple[int, int]:
    """How many code points two texts share at the beginning, and how many of the rest at the end."""
    shorter = min(len(old), len(new))
    low, high = 0, shorter
    while low < high:
        middle = (low + high + 1) // 2
        if old[low:middle] == new[low:middle]:
            low = middle
        else:
            high = middle - 1
    begin = low
    low, high = 0, shorter - begin
    while low < high:
        middle = (low + high + 1) // 2
        if old[len(old) - middle : len(old) - low] == new[len(new) - middle : len(new) - low]:
            low = middle
        else:
            high = middle - 1
    return begin, low


def rewrapped(rows: list[int], old: str, new: str, width: int) -> list[int]:
    """The rows of ``new``, given those of ``old``: only what an edit can have moved is measured again."""
    begin, end = _alike(old, new)
    kept = rows[: max(0, bisect_left(rows, begin) - _LOOKED_AHEAD)]
    shift = len(new) - len(old)
    untouched = len(new) - end
    found = list(kept)
    for row in rows_of(new, width, kept[-1] if kept else 0):
        found.append(row)
        if row >= untouched:
            at = bisect_left(rows, row - shift)
            if at < len(rows) and rows[at] == row - shift:
                found.extend(later + shift for later in rows[at + 1 :])
                return found
    return found


class WrappedWords(WrappedDocument):
    """The rows of a document as they are drawn. Columns are code points of the words themselves."""

    def wrap(self, width: int, tab_width: int | None = None) -> None:
        self._width = width
        self._tab_width = tab_width or self._tab_width
        self._shown = [visible(line) for line in self.document.lines]
        self._wrap_offsets = [self._rows(line) for line in self._shown]
        self._count_rows()

    def wrap_range(self, start: Location, old_end: Location, new_end: Location) -> None:
        rows = (start[0], old_end[0], new_end[0])
        lines = self.document.lines
        grown = len(lines) - len(self._shown)
        top = max(0, min(*rows, len(lines) - 1))
        bottom = min(max(rows[1], rows[2] - grown, top), len(self._shown) - 1)
        shown = [visible(line) for line in lines[top : bottom + 1 + grown]]
        if len(shown) == 1 and top == bottom and self._width:
            wrapped = [rewrapped(self._wrap_offsets[top], self._shown[top], shown[0], self._width)]
        else:
            wrapped = [self._rows(line) for line in shown]
        before = [len(offsets) for offsets in self._wrap_offsets[top : bottom + 1]]
        self._shown[top : bottom + 1] = shown
        self._wrap_offsets[top : bottom + 1] = wrapped
        if before != [len(offsets) for offsets in wrapped]:
            self._count_rows()

    def _rows(self, line: str) -> list[int]:
        return list(rows_of(line, self._width)) if self._width else []

    def _count_rows(self) -> None:
        self._tops = list(accumulate((len(offsets) + 1 for offsets in self._wrap_offsets), initial=0))

    @property
    def height(self) -> int:
        return self._tops[-1]

    def row(self, y: int) -> tuple[int, int, str] | None:
        """The row at height ``y``: its line, the column it begins at and what it shows; ``None`` below the end."""
        if not 0 <= y < self.height:
            return None
        line = bisect_right(self._tops, y) - 1
        return line, *self._part(line, y - self._tops[line])

    def is_last(self, line: int, column: int) -> bool:
        """Whether the row that holds this column is the last of its line."""
        offsets = self._wrap_offsets[line]
        return not offsets or column >= offsets[-1]

    def _part(self, line: int, section: int) -> tuple[int, str]:
        offsets, shown = self._wrap_offsets[line], self._shown[line]
        begin = offsets[section - 1] if section else 0
        return begin, shown[begin : offsets[section]] if section < len(offsets) else shown[begin:]

    def get_sections(self, line_index: int) -> list[str]:
        return [
            self._part(line_index, section)[1] for section in range(len(self._wrap_offsets[line_index]) + 1)
        ]

    def get_tab_widths(self, line_index: int) -> list[int]:  # noqa: ARG002
        return []

    def location_to_offset(self, location: Location) -> Offset:
        """Where a location is drawn. Undo asks with the cursor still where the text has just gone from."""
        line, column = min(location[0], len(self._shown) - 1), location[1]
        section = bisect_right(self.get_offsets(line), column)
        begin, shown = self._part(line, section)
        return Offset(cell_len(shown[: column - begin]), self._tops[line] + section)

    def offset_to_location(self, offset: Offset) -> Location:
        y = min(max(0, offset.y), self.height - 1)
        line = bisect_right(self._tops, y) - 1
        return line, self.get_target_document_column(line, max(0, offset.x), y - self._tops[line])

    def get_target_document_column(self, line_index: int, x_offset: int, y_offset: int) -> int:
        offsets = self._wrap_offsets[line_index]
        section = y_offset % (len(offsets) + 1)
        begin, shown = self._part(line_index, section)
        spans, _ = split_graphemes(shown)
        used = last = 0
        for first, _, cells in spans:
            last = first
            used += cells
            if used > x_offset:
                return begin + first
        return begin + (last if section < len(offsets) else len(shown))
