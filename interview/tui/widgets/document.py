"""The text under the editor: lines that end in a line feed, and nothing else taken for a line break."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from textual.document._document import Document, EditResult, Location

from interview.tui.widgets.exact import NotHeldExactly, refusal


class WordsDocument(Document):
    r"""Text in, the same text out.

    The stock document splits at ``\r``, U+2028 and eight more, and joins with one kind of line break: it gives
    back a different text. Here each of those is a character in its line.

    Raises `NotHeldExactly` for text with a lone surrogate.
    """

    def __init__(self, text: str) -> None:
        super().__init__("")
        _must_be_storable(text)
        self._lines = text.split("\n")
        self.length = len(text)

    def replace_range(self, start: Location, end: Location, text: str) -> EditResult:
        _must_be_storable(text)
        (top, left), (bottom, right) = sorted((start, end))
        lines = self._lines
        replaced = self.get_text_range(start, end)
        before = lines[top][:left] if top < len(lines) else ""
        after = lines[bottom][right:] if bottom < len(lines) else ""
        inserted = text.split("\n")
        inserted[0] = before + inserted[0]
        ends_at = (top + len(inserted) - 1, len(inserted[-1]))
        inserted[-1] += after
        lines[top : bottom + 1] = inserted
        self.length += len(text) - len(replaced)
        return EditResult(ends_at, replaced)

    def get_text_range(self, start: Location, end: Location) -> str:
        (top, left), (bottom, right) = sorted((start, end))
        lines = self._lines
        if top == bottom:
            return lines[top][left:right] if top < len(lines) else ""
        last = lines[bottom][:right] if bottom < len(lines) else ""
        whole = [lines[top][left:], *lines[top + 1 : bottom]]
        if bottom < len(lines):
            whole.append(last)
        return "\n".join(whole)

    def offset_of(self, location: Location) -> int:
        """How many code points of the text stand before ``location``."""
        row, column = location
        return sum(map(len, self._lines[:row])) + row + column

    def location_of(self, offset: int) -> Location:
        """Where the code point number ``offset`` stands. Raises `ValueError` outside the text."""
        if not 0 <= offset <= self.length:
            raise ValueError(f"There is no place {offset} in words of {self.length} code points.")
        starts = list(accumulate((len(line) + 1 for line in self._lines), initial=0))
        row = min(bisect_right(starts, offset), len(self._lines)) - 1
        return row, offset - starts[row]


def _must_be_storable(text: str) -> None:
    found = refusal(text)
    if found is not None and found.why_code == "lone-surrogate":
        raise NotHeldExactly
