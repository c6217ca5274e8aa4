"""Gives Arabic letters the shapes they take beside each other, for terminals that draw each cell alone.

Done on the text as written, before anything is reordered; the text keeps its length, so every index still holds.
A lam and the alef after it become one sign, as every reader expects: the sign stands in the lam's place and
``SWALLOWED`` in the alef's, which ``bidi.visual`` leaves out. Where a cursor needs a cell for each letter, ask for
no ligatures.

Some letters of Pashto and Sorani have no joined shapes in Unicode. They are left as they are, and the letters
beside them still reach for them. The Sorani letter ae is drawn with the shapes of heh, which look the same.
"""

import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import chain
from typing import Final

from interview.tui.script.bidi import SWALLOWED
from interview.tui.script.embedding import kind_of

_ALONE, _ENDS, _BEGINS, _BETWEEN = "<isolated>", "<final>", "<initial>", "<medial>"
_TATWEEL, _JOINER = "\u0640", "\u200d"
_LAM: Final = "\u0644"
_HEH, _AE = "\u0647", "\u06d5"

# Of the signs without a shape of their own, those that letters do not join across; the joiner joins to both sides.
_STOPS: Final = frozenset(
    "\u200c\u200d\u2066\u2067\u2068\u2069\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u0890\u0891\u08e2"
)

# Letters that never join, and letters that join only to the one before; any other letter joins on both sides.
_JOINS_NEITHER: Final = frozenset("\u0608\u060b\u0621\u0674\u0887\u0888\u08ad")
_JOINS_BEFORE: Final = frozenset(
    "\u0622\u0623\u0624\u0625\u0627\u0629\u062f\u0630\u0631\u0632\u0648\u0671\u0672\u0673\u0675\u0676\u0677"
    "\u0688\u0689\u068a\u068b\u068c\u068d\u068e\u068f\u0690\u0691\u0692\u0693\u0694\u0695\u0696\u0697\u0698"
    "\u0699\u06c0\u06c3\u06c4\u06c5\u06c6\u06c7\u06c8\u06c9\u06ca\u06cb\u06cd\u06cf\u06d2\u06d3\u06d5\u06ee"
    "\u06ef\u0759\u075a\u075b\u076b\u076c\u0771\u0773\u0774\u0778\u0779\u0870\u0871\u0872\u0873\u0874\u0875"
    "\u0876\u0877\u0878\u0879\u087a\u087b\u087c\u087d\u087e\u087f\u0880\u0881\u0882\u088e\u08aa\u08ab\u08ac"
    "\u08ae\u08b1\u08b2\u08b9"
)


def joined(text: str, *, ligatures: bool = True) -> str:
    """Return the text with every Arabic letter in the shape it has there; same length, same order."""
    if not any("\u0600" <= character <= "\u08ff" for character in text):
        return text
    shapes = list(text)
    letters = list(_letters(text))
    swallowed = -1
    for place, at in enumerate(letters):
        if at == swallowed:
            continue
        before = place > 0 and _reaches_on(text[letters[place - 1]]) and _reaches_back(text[at])
        following = letters[place + 1] if place + 1 < len(letters) else None
        after = following is not None and _reaches_on(text[at]) and _reaches_back(text[following])
        if ligatures and after and following is not None and text[at] == _LAM:
            sign = _shapes().get((_LAM + text[following], _ENDS if before else _ALONE))
            if sign:
                shapes[at], shapes[following] = sign, SWALLOWED
                swallowed = following
                continue
        shapes[at] = _shape(text[at], before=before, after=after)
    return "".join(shapes)


def _letters(text: str) -> Iterator[int]:
    """Yield where each sign stands that decides a joining; marks written over letters do not."""
    for at, character in enumerate(text):
        if not _is_passed_over(character):
            yield at


@lru_cache(maxsize=4096)
def _is_passed_over(character: str) -> bool:
    return unicodedata.category(character) in ("Mn", "Me", "Cf") and character not in _STOPS


def _reaches_on(character: str) -> bool:
    """Whether it joins to what is written after it."""
    return _is_letter(character) and character not in _JOINS_BEFORE


def _reaches_back(character: str) -> bool:
    """Whether it joins to what was written before it."""
    return _is_letter(character)


@lru_cache(maxsize=4096)
def _is_letter(character: str) -> bool:
    if character in (_TATWEEL, _JOINER):
        return True
    return (
        "\u0600" <= character <= "\u08ff"
        and kind_of(character) == "AL"
        and unicodedata.category(character) == "Lo"
        and character not in _JOINS_NEITHER
        and not "\u0700" <= character <= "\u074f"
        and not "\u0780" <= character <= "\u086f"
    )


def _shape(letter: str, *, before: bool, after: bool) -> str:
    if before and after:
        place = _BETWEEN
    elif before:
        place = _ENDS
    else:
        place = _BEGINS if after else _ALONE
    return _shapes().get((_HEH if letter == _AE else letter, place), letter)


@cache
def _shapes() -> dict[tuple[str, str], str]:
    """Read from Unicode's own tables which shape stands for which letter, or lam and alef, in which place."""
    shapes: dict[tuple[str, str], str] = {}
    for code in chain(range(0xFB50, 0xFDD0), range(0xFE70, 0xFEFD)):
        place, *codes = unicodedata.decomposition(chr(code)).split() or [""]
        letters = "".join(chr(int(part, 16)) for part in codes)
        if len(letters) == 1 or (letters[:1] == _LAM and letters[1:] in "\u0622\u0623\u0625\u0627"):
            shapes[letters, place] = chr(code)
    return shapes
