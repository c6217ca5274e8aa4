"""Somebody's words in a text file, where nothing they typed may act: no control code, no markup, no turned line."""

from __future__ import annotations

import json
import re
import unicodedata
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

FIRST_STRONG_ISOLATE = "\u2068"
POP_ISOLATE = "\u2069"

_ACTS_ON_A_TERMINAL = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb]")
_TURNS_LINES = frozenset(
    "\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufff9\ufffa\ufffb"
)
_MARKUP = re.compile(r"[\\`*_\[\]{}<>&|~$^@]|(?<=www)\.|:(?=//)", re.IGNORECASE)
_OPENS_A_BLOCK = re.compile(r"^(\s*)([#+\-=:%])|^(\s*\d+)([.)])")
_NEWLINE = re.compile("\r\n|\r|\n")


def escaped_json(text: str) -> str:
    """JSON text with every character escaped that could act on a terminal or turn a line. It reads back the same."""
    return _ACTS_ON_A_TERMINAL.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def compact_json(value: Any) -> str:
    """One line of JSON, safe to print."""
    return escaped_json(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def visible(text: str) -> str:
    """Control codes and turned lines spelled out as ``‹U+001B›``; tabs and line feeds stay."""
    return "".join(_shown(character) for character in text)


def _shown(character: str) -> str:
    acts = unicodedata.category(character) in ("Cc", "Cs") and character not in "\t\n"
    return f"‹U+{ord(character):04X}›" if acts or character in _TURNS_LINES else character


def markdown(text: str) -> str:
    """One line of ours, such as a label, with what Markdown would read as markup escaped."""
    return _MARKUP.sub(lambda found: f"\\{found[0]}", visible(text))


def markdown_lines(text: str) -> Iterator[str]:
    """Somebody's words for Markdown, line by line.

    Each line stands in an isolate of its own. That keeps the direction of the words to themselves, and no line
    begins with a character that could open a heading, a list, a table or code.
    """
    for line in _NEWLINE.split(text):
        escaped = _OPENS_A_BLOCK.sub(_opened, markdown(line))
        yield f"{FIRST_STRONG_ISOLATE}{escaped}{POP_ISOLATE}"


def _opened(found: re.Match[str]) -> str:
    space, mark, number, stop = found.groups()
    return f"{space}\\{mark}" if mark else f"{number}\\{stop}"
