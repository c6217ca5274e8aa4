"""Breaks wording into lines of so many cells, each ready to be drawn from left to right.

A number in an isolate (the catalogue wraps every phone number, name and reference in one) is not broken while it
fits on a line: half a helpline number is no number.

Plain English needs neither order nor joining, and neither is loaded for it: the first screen is nothing else.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from rich.cells import cell_len

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from interview.tui.script.bidi import Base
    from interview.tui.script.terminal import ScriptOrder

_PARAGRAPH_ENDS: Final = re.compile("\r\n|[\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]")
_BREAK_AFTER: Final = frozenset(
    " \t\u1361\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u200b\u205f\u3000"
)
_HANGING: Final = _BREAK_AFTER - {"\u1361"}
_NO_BREAK_SPACES: Final = frozenset("\u00a0\u2007\u202f")
_JOINER: Final = "\u200d"
_OPEN_ISOLATE, _CLOSE_ISOLATE = "\u2066\u2067\u2068", "\u2069"
_NEVER_FIRST: Final = frozenset("、。，．：；！？）］｝〉》」』】〕〗〙〛’”…‥·ー々")
_NEVER_LAST: Final = frozenset("（［｛〈《「『【〔〖〘〚‘“")


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One line as it is drawn, left to right.

    ``indices`` says for each drawn character where it stands in the text; ``start`` and ``end`` bound what the line
    took from it, with the spaces that were not drawn.
    """

    text: str
    start: int
    end: int
    indices: tuple[int, ...]
    rightward: bool

    def __repr__(self) -> str:
        """Say where the line stands and not what it says."""
        return f"Line(start={self.start}, end={self.end})"


def wrapped(
    text: str,
    width: int,
    base: Base,
    *,
    order: ScriptOrder = "visual",
    cells: Callable[[str], int] = cell_len,
) -> list[Line]:
    """Return the lines of a text in a column of ``width`` cells; what ends in a line break starts a new one.

    ``base="auto"`` is decided for each paragraph. In terminal order a line keeps its characters as written, with
    its isolates, and nothing is joined. Spaces at the end of a line are not drawn. Control characters are drawn as a replacement sign: no text may steer the
    terminal. Only a sign that is itself wider than ``width`` goes over it.
    """
    return [
        line
        for start, end in _paragraphs(text)
        for line in _lines(text[start:end], start, width, base, order, cells)
    ]


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for ending in _PARAGRAPH_ENDS.finditer(text):
        yield start, ending.start()
        start = ending.end()
    yield start, len(text)


def _lines(
    paragraph: str, offset: int, width: int, base: Base, order: ScriptOrder, cells: Callable[[str], int]
) -> Iterator[Line]:
    shown = "".join(map(_harmless, paragraph))
    if shown.isascii() and base != "rtl":
        rightward, order = True, "terminal"  # drawn as written in either order
    else:
        from interview.tui.script.bidi import base_level
        from interview.tui.script.joining import joined

        rightward = not base_level(shown, base)
        if order == "visual":
            shown = joined(shown)
    breaks = _line_breaks(shown, max(1, width), lambda part: cells(part.replace(_JOINER, "")))
    bounds = list(pairwise((0, *breaks, len(shown))))
    if order == "visual":
        from interview.tui.script.bidi import visual_lines

        lines = visual_lines(shown, breaks, base)
    else:
        lines = [_as_written(shown, *line) for line in bounds]
    for (drawn, indices), (start, end) in zip(lines, bounds, strict=True):
        seen = _without_hanging(shown, start, end)
        yield Line(
            text="".join(character for character, at in zip(drawn, indices, strict=True) if at < seen),
            start=offset + start,
            end=offset + end,
            indices=tuple(offset + at for at in indices if at < seen),
            rightward=rightward,
        )


def _as_written(shown: str, start: int, end: int) -> tuple[str, list[int]]:
    indices = [at for at in range(start, end) if shown[at] != _JOINER or _is_emoji_joiner(shown, at)]
    return "".join(shown[at] for at in indices), indices


def _is_emoji_joiner(text: str, at: int) -> bool:
    if text[at] != _JOINER:
        return False
    from interview.tui.script.bidi import is_emoji_joiner

    return is_emoji_joiner(text, at)


@lru_cache(maxsize=4096)
def _harmless(character: str) -> str:
    if character == "\t":
        return " "
    return "\ufffd" if unicodedata.category(character) in ("Cc", "Cs") else character


def _without_hanging(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in _HANGING:
        end -= 1
    return end


def _line_breaks(text: str, width: int, cells: Callable[[str], int]) -> list[int]:
    if cells(text) <= width:
        return []
    breaks: list[int] = []
    start = 0
    for piece_start, piece_end in pairwise((0, *_opportunities(text, width, cells), len(text))):
        fits = cells(text[start : _without_hanging(text, start, piece_end)]) <= width
        if fits:
            continue
        if piece_start > start:
            breaks.append(start := piece_start)
        while cells(text[start : _without_hanging(text, start, piece_end)]) > width:
            cut = _cut(text, start, piece_end, width, cells)
            if cut >= piece_end:
                break
            breaks.append(start := cut)
    return breaks


def _opportunities(text: str, width: int, cells: Callable[[str], int]) -> list[int]:
    """Return where a line may end, in order; a run of spaces is not broken, nor a number that fits."""
    whole = [(a, b) for a, b in _numbers(text) if cells(text[a:b]) <= width]
    return [
        at
        for at in range(1, len(text))
        if _may_break(text[at - 1], text[at]) and not any(a < at < b for a, b in whole)
    ]


@lru_cache(maxsize=4096)
def _may_break(before: str, after: str) -> bool:
    if before in _BREAK_AFTER:
        return after not in _BREAK_AFTER
    if before in _NEVER_LAST or after in _NEVER_FIRST or after in _BREAK_AFTER:
        return False
    if before in _NO_BREAK_SPACES or after in _NO_BREAK_SPACES or not (_is_wide(before) or _is_wide(after)):
        return False
    return unicodedata.category(after)[0] not in "MC" and unicodedata.category(before) != "Cf"


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in ("W", "F")


def _numbers(text: str) -> Iterator[tuple[int, int]]:
    """Yield the outermost isolates that hold digits and no letters."""
    depth = start = 0
    for at, character in enumerate(text):
        if character in _OPEN_ISOLATE:
            start = start if depth else at
            depth += 1
        elif character == _CLOSE_ISOLATE and depth:
            depth -= 1
            if not depth:
                kinds = {unicodedata.category(inner)[0] for inner in text[start:at]}
                if "N" in kinds and "L" not in kinds:
                    yield start, at + 1


def _cut(text: str, start: int, end: int, width: int, cells: Callable[[str], int]) -> int:
    """Return where to end a line within what has no room on one: after a no-break space, or else anywhere.

    Marks stay with their letter. Measured from the start of the line, since some signs count only together.
    """
    cut = start
    at_space = start
    for at in range(start + 1, end + 1):
        if at < end and not _may_cut(text, at):
            continue
        if cells(text[start:at]) > width:
            break
        cut = at
        if text[at - 1] in _NO_BREAK_SPACES:
            at_space = at
    if at_space > start and cut < end:
        return at_space
    return cut if cut > start else next((at for at in range(start + 1, end) if _may_cut(text, at)), end)


def _may_cut(text: str, at: int) -> bool:
    if _is_emoji_joiner(text, at - 1) or text[at - 1] in _OPEN_ISOLATE:
        return False
    return unicodedata.category(text[at])[0] != "M" and text[at] not in "\u200c\u200d\ufeff" + _CLOSE_ISOLATE
