"""A text as the pieces of words that the reader knows, each by its number (WordPiece, as MPNet's vocabulary has it, without capitals)."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

UNKNOWN, FIRST, PARTING = "[UNK]", "<s>", "</s>"
LONGEST_WORD = 100
"""Signs of a word that is still cut into pieces; a longer one is not known."""

_WORDS = re.compile(r"[^\W_]+|[^\w\s]|_")


class Pieces:
    """Cuts texts into pieces. ``numbers`` has the number of each piece; one that goes on within a word begins with ``##``."""

    def __init__(self, numbers: Mapping[str, int]) -> None:
        self._numbers = numbers

    def pair(self, one: str, other: str, *, most: int) -> list[int]:
        """The numbers of two texts, one after the other.

        The first text keeps up to half of the room, and the last pieces of the second are left out where there is none.
        """
        first = self._of(one)[: most // 2]
        second = self._of(other)[: most - len(first) - 4]
        parting = self._numbers[PARTING]
        return [self._numbers[FIRST], *first, parting, parting, *second, parting]

    def _of(self, text: str) -> list[int]:
        return [number for word in _words(text) for number in self._cut(word)]

    def _cut(self, word: str) -> list[int]:
        made: list[int] = []
        start = 0
        while start < len(word) <= LONGEST_WORD:
            ends = range(len(word), start, -1)
            heads = (("##" if start else "") + word[start:end] for end in ends)
            end, number = next(
                (
                    (end, self._numbers[head])
                    for end, head in zip(ends, heads, strict=True)
                    if head in self._numbers
                ),
                (start, -1),
            )
            if number < 0:
                break
            made.append(number)
            start = end
        return made if made and start == len(word) else [self._numbers[UNKNOWN]]


def _words(text: str) -> Iterator[str]:
    """Its words in small letters without accents, and each other sign by itself."""
    plain = unicodedata.normalize("NFD", text.lower())
    kept = "".join(
        sign for sign in plain if unicodedata.category(sign) not in {"Mn", "Cc", "Cf"} or sign.isspace()
    )
    for found in _WORDS.finditer(kept):
        yield found.group()
