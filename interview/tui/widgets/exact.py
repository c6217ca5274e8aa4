"""Which text can be held exactly, and how what has no shape of its own is drawn.

Words are held as they came; only their drawing changes. Each code that a terminal would obey, or that would
turn the reading order of its neighbours, is drawn as one visible cell, so that columns in the words and
columns on the screen stay the same.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

LONGEST: Final = 1_000_000
"""Code points in one piece of words: some twenty hours of speech. Every save of a draft carries them all."""

_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_BREAK: Final = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029](?!\n)")

_DIRECTIONS: Final = {
    0x061C: "↞",  # Arabic letter mark
    0x200E: "↠",  # left-to-right mark
    0x200F: "↞",  # right-to-left mark
    0x202A: "⇉",  # embedding, left to right
    0x202B: "⇇",  # embedding, right to left
    0x202C: "⇵",  # end of an embedding or override
    0x202D: "⇶",  # override, left to right
    0x202E: "⇚",  # override, right to left
    0x2066: "⇢",  # isolate, left to right
    0x2067: "⇠",  # isolate, right to left
    0x2068: "⇄",  # isolate, first strong letter
    0x2069: "⇹",  # end of an isolate
}

STAND_INS: Final[dict[int, str]] = {
    **{code: chr(0x2400 + code) for code in range(0x20) if code != 0x0A},
    0x09: "⇥",
    0x7F: "␡",
    **dict.fromkeys(range(0x80, 0xA0), "␦"),
    0x85: "␤",
    0x2028: "↵",
    0x2029: "↲",
    **_DIRECTIONS,
}
"""What is drawn, always in one cell, for each code that is never sent to the terminal."""

_UNSEEN: Final = re.compile("[" + "".join(re.escape(chr(code)) for code in STAND_INS) + "]")


@dataclass(frozen=True, kw_only=True)
class Refusal:
    """Why a text was not taken in, in a form that holds none of it."""

    why_code: str
    """``lone-surrogate`` or ``too-long``."""
    count: int
    """How many lone surrogates there are, or how many code points there would be."""


class NotHeldExactly(ValueError):
    """Text that cannot be written as UTF-8, and so cannot be kept as it is."""

    def __init__(self) -> None:
        super().__init__(
            "The text holds half a character (a lone surrogate). Nothing was changed; copy it again."
        )


def refusal(text: str, *, beside: int = 0) -> Refusal | None:
    """Why ``text`` cannot stand with ``beside`` code points already there; ``None`` if it can.

    The whole text is refused or none of it: to leave out the bad part would alter somebody's words in silence.
    """
    if len(text) + beside > LONGEST:
        return Refusal(why_code="too-long", count=len(text) + beside)
    if not text.isascii() and (halves := len(_SURROGATE.findall(text))):
        return Refusal(why_code="lone-surrogate", count=halves)
    return None


def typed(character: str | None) -> bool:
    """Whether a key's character is a letter or sign, and not a command.

    Wider than ``str.isprintable``, which says no to the joiners that Farsi and Hindi are written with, to the
    no-break space and to the ideographic space.
    """
    return bool(character) and all(unicodedata.category(sign) != "Cc" for sign in str(character))


def as_pasted(text: str) -> str:
    r"""A paste as it was before the terminal sent it.

    Terminals send the line breaks of a paste as the Enter key does, as ``\r``. So where no ``\n`` came, ``\r`` is
    a line break; where one did, the text came some other way and stands as it is.
    """
    return text if "\n" in text else text.replace("\r", "\n")


def visible(text: str) -> str:
    """``text`` as it is drawn: as many code points, none of which a terminal obeys, except the line feed."""
    if text.isprintable() or not _UNSEEN.search(text):
        return text
    return text.translate(STAND_INS)


def laid_out(text: str) -> str:
    """``text`` for reading: visible, and with a new line wherever it has a line break of any kind."""
    return visible(_BREAK.sub(_broken, text))


def _broken(found: re.Match[str]) -> str:
    return "\n" if found[0] == "\r\n" else found[0] + "\n"
