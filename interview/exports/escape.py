"""Somebody's words in a text file, where nothing they typed may act: no control code, no markup, no turned line."""

from __future__ import annotations

import json
import re
import unicodedata
from typing import TYPE_CHECKING, Any, Literal

from interview.engine.numbers import numbers_apart

if TYPE_CHECKING:
    from collections.abc import Iterator

Direction = Literal["ltr", "rtl"]

FIRST_STRONG_ISOLATE = "\u2068"
POP_ISOLATE = "\u2069"

_ACTS_ON_A_TERMINAL = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb]")
_CONTROLS_OR_TURNS_LINES = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u2028-\u202e\u2066-\u2069\ufff9-\ufffb]"
)
"""All control codes but tab and line feed, half characters, and what turns a line."""
_AGAINST: dict[Direction, frozenset[str]] = {
    "ltr": frozenset({"R", "AL", "AN"}),
    "rtl": frozenset({"L", "EN"}),
}
"""The kinds of character that run, or are put, otherwise than a page of this direction."""

_MARKUP = re.compile(r"[\\`*_\[\]{}<>&|~$^@]|(?<=www)\.|:(?=//)", re.IGNORECASE)
_OPENS_A_BLOCK = re.compile(r"^(\s*)([#+\-=:%])|^(\s*\d+)([.)])")
_AT_THE_ENDS = re.compile(r"^\s+|\s+$")
_NEWLINE = re.compile("\r\n|\r|\n")


def escaped_json(text: str) -> str:
    """JSON text with every character escaped that could act on a terminal or turn a line. It reads back the same."""
    return _ACTS_ON_A_TERMINAL.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def compact_json(value: Any) -> str:
    """One line of JSON, safe to print."""
    return escaped_json(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def visible(text: str) -> str:
    """Control codes and turned lines spelled out as ``‹U+001B›``; tabs and line feeds stay."""
    return _CONTROLS_OR_TURNS_LINES.sub(lambda found: f"‹U+{ord(found[0]):04X}›", text)


def markdown(text: str) -> str:
    """One line of ours, such as a label, with what Markdown would read as markup escaped."""
    return _MARKUP.sub(lambda found: f"\\{found[0]}", visible(text))


def markdown_lines(text: str, *, direction: Direction = "ltr") -> Iterator[str]:
    """Somebody's words for Markdown, line by line. Empty lines at the beginning and the end are left out.

    A line that holds anything of another direction than the page's stands in an isolate of its own, which keeps that
    direction to itself, and a number to call in it keeps its own order. No line begins with a character that could open a heading, a list, a table or code; spaces at
    its ends are spelled as references, so that nothing takes them away.
    """
    for line in _without_empty_ends(_NEWLINE.split(text)):
        escaped = _AT_THE_ENDS.sub(_referred, _OPENS_A_BLOCK.sub(_opened, markdown(line)))
        turned = any(unicodedata.bidirectional(character) in _AGAINST[direction] for character in line)
        yield f"{FIRST_STRONG_ISOLATE}{numbers_apart(escaped)}{POP_ISOLATE}" if turned else escaped


def _without_empty_ends(lines: list[str]) -> list[str]:
    filled = [number for number, line in enumerate(lines) if line.strip(" \t")]
    if filled:
        return lines[filled[0] : filled[-1] + 1]
    return lines if len(lines) == 1 and lines[0] else [" "]


def _referred(found: re.Match[str]) -> str:
    return "".join(f"&#{ord(character)};" for character in found[0])


def direction_of(text: str) -> Direction:
    """The direction of the first letter in it."""
    strong = (unicodedata.bidirectional(character) for character in text)
    return "rtl" if next((kind for kind in strong if kind in ("L", "R", "AL")), "L") != "L" else "ltr"


def _opened(found: re.Match[str]) -> str:
    space, mark, number, stop = found.groups()
    return f"{space}\\{mark}" if mark else f"{number}\\{stop}"
