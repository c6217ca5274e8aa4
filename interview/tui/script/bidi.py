"""Which way every character reads, and the order in which a terminal must be given them (UAX #9).

Terminals that reorder nothing (tmux, xterm, VTE when told) draw what they are handed from left to right. So the
order is decided here: levels for a whole paragraph first, then each wrapped line, with a map back to the
characters as they were written.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final, Literal

from interview.tui.script.embedding import first_strong, kind_of, line_levels, paragraph_levels
from interview.tui.script.pairs import MIRRORED

Base = Literal["ltr", "rtl", "auto"]
"""The direction of a paragraph; ``auto`` takes it from the first strong letter, left to right if there is none."""

SWALLOWED: Final = "\ufeff"
"""Stands where a letter was drawn into the one before it (see ``joining``); never drawn."""

_UNSEEN: Final = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069" + SWALLOWED
)
_NON_JOINER, _JOINER = "\u200c", "\u200d"


def base_level(text: str, base: Base) -> int:
    """Return 1 for a paragraph that reads from right to left, otherwise 0."""
    if base == "auto":
        return first_strong([kind_of(character) for character in text]) or 0
    return 1 if base == "rtl" else 0


def levels(text: str, base: Base) -> list[int]:
    """Return the level of every character, text being one line: even reads rightward, odd leftward."""
    kinds = [kind_of(character) for character in text]
    level = base_level(text, base)
    return line_levels(paragraph_levels(text, kinds, level), kinds, level)


def order(levels: Sequence[int]) -> list[int]:
    """Return the indices of one line in the order they stand, left to right (L2)."""
    indices = list(range(len(levels)))
    for level in range(max(levels, default=0), 0, -1):
        start = 0
        while start < len(indices):
            if levels[indices[start]] < level:
                start += 1
                continue
            end = start
            while end < len(indices) and levels[indices[end]] >= level:
                end += 1
            indices[start:end] = indices[start:end][::-1]
            start = end
    return indices


def visual(text: str, base: Base, *, marks_drawn: bool = False) -> tuple[str, list[int]]:
    """Return what to draw from left to right, and for each drawn character its index in ``text``.

    The text is one paragraph on one line. Isolates, direction marks and joiners are left out unless
    ``marks_drawn``: some terminals give each of them a cell, and Rich loses the width of a letter after a joiner.
    Joiners within a picture stay.
    """
    [line] = visual_lines(text, (), base, marks_drawn=marks_drawn)
    return line


def visual_lines(
    paragraph: str, line_breaks: Sequence[int], base: Base, *, marks_drawn: bool = False
) -> list[tuple[str, list[int]]]:
    """Return what ``visual`` does for each line of a paragraph; a line starts at 0 and at every break.

    Levels belong to the whole paragraph: a line looked at alone could read the other way.
    """
    kinds = [kind_of(character) for character in paragraph]
    level = base_level(paragraph, base)
    found = paragraph_levels(paragraph, kinds, level)
    lines = []
    for start, end in pairwise((0, *line_breaks, len(paragraph))):
        settled = line_levels(found[start:end], kinds[start:end], level)
        indices = [start + at for at in _with_marks_after(paragraph[start:end], settled)]
        if not marks_drawn:
            indices = [at for at in indices if not _unseen(paragraph, at)]
        drawn = "".join(
            MIRRORED.get(paragraph[at], paragraph[at]) if settled[at - start] % 2 else paragraph[at]
            for at in indices
        )
        lines.append((drawn, indices))
    return lines


def _with_marks_after(line: str, settled: Sequence[int]) -> list[int]:
    """Order a line, keeping what makes up one drawn sign in written order (L3): a cell takes its base first."""
    if not any(level % 2 for level in settled):
        return order(settled)
    signs = list(_signs(line, settled))
    return [at for sign in order([settled[start] for start, _ in signs]) for at in range(*signs[sign])]


def _signs(line: str, settled: Sequence[int]) -> Iterator[tuple[int, int]]:
    start = 0
    for at in range(1, len(line)):
        if not (settled[at] == settled[start] and _clings(line, at)):
            yield start, at
            start = at
    if line:
        yield start, len(line)


def _clings(line: str, at: int) -> bool:
    character, before = line[at], line[at - 1]
    if before == _JOINER:
        return unicodedata.category(character) == "So"
    if not _may_cling(character):
        return False
    return before not in _UNSEEN or before == SWALLOWED


@lru_cache(maxsize=4096)
def _may_cling(character: str) -> bool:
    return (
        unicodedata.category(character)[0] == "M"
        or character in (SWALLOWED, _JOINER)
        or "\U0001f3fb" <= character <= "\U0001f3ff"
    )


def _unseen(paragraph: str, at: int) -> bool:
    character = paragraph[at]
    if character == _JOINER:
        return not is_emoji_joiner(paragraph, at)
    if character != _NON_JOINER:
        return character in _UNSEEN
    beside = paragraph[max(0, at - 1) : at] + paragraph[at + 1 : at + 2]
    return any(kind_of(letter) == "AL" or "\u0600" <= letter <= "\u08ff" for letter in beside)


def is_emoji_joiner(text: str, at: int) -> bool:
    """Whether what stands there joins two pictures into one."""
    return text[at] == _JOINER and unicodedata.category(text[at + 1 : at + 2] or "x") == "So"
