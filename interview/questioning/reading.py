"""A text as sentences and words, each with its place. Nothing is changed: every span points into the text as given."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from interview.questioning.lemmas import is_english

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*|\d+(?:[.,:]\d+)*|\.{3}|…|[^\w\s]", re.UNICODE)
_SHORT_FORMS = ("n't", "'s", "'re", "'ve", "'ll", "'d", "'m")
_ENDS = frozenset(".?!…;\n。？！؟") | {"..."}
_ABBREVIATIONS = frozenset({"mr", "mrs", "ms", "dr", "st", "e.g", "i.e", "etc", "no"})
_ALWAYS_LARGE = frozenset({"i", "mr", "mrs", "ms", "dr"})
_SHORT_NAME = 2
_LEVEL = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " "})
LONGEST = 4000
"""Code points of one turn (about 700 words) up to which languages other than English are looked at; English is to its end."""


def level(text: str) -> str:
    """The same text in small letters with plain quotes and dashes, of the same length, so that spans hold for both."""
    levelled = text.translate(_LEVEL)
    lowered = levelled.lower()
    return lowered if len(lowered) == len(text) else "".join(_same_length(sign) for sign in levelled)


def _same_length(sign: str) -> str:
    low = sign.lower()
    return low if len(low) == 1 else sign


@dataclass(frozen=True, slots=True)
class Word:
    """One word or sign: `low` is how it is compared, `start` and `end` are its place in the text."""

    low: str
    start: int
    end: int
    named: bool = False
    """Whether it is written as a name is: with a capital, and not because a sentence begins with it."""

    @property
    def is_word(self) -> bool:
        return self.low[0].isalnum() or self.low[0] == "'" or self.low == "n't"


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words of one sentence, without the sign that ends it, and that sign ("" where there is none)."""

    words: tuple[Word, ...]
    start: int
    end: int
    sign: str


def words_of(low: str) -> Iterator[Word]:
    """The words and signs of a levelled text; `didn't` gives `did` and `n't`, `he's` gives `he` and `'s`."""
    for found in _WORD.finditer(low):
        yield from _parts(found.group(), found.start())


def _parts(word: str, start: int) -> Iterator[Word]:
    for short in _SHORT_FORMS if "'" in word else ():
        if len(word) > len(short) and word.endswith(short):
            cut = start + len(word) - len(short)
            yield Word(_whole(word[: -len(short)], short), start, cut)
            yield Word(short, cut, start + len(word))
            return
    if word == "cannot":
        yield Word("can", start, start + 3)
        yield Word("n't", start + 3, start + 6)
        return
    yield Word(word, start, start + len(word))


def _whole(stem: str, short: str) -> str:
    if short != "n't":
        return stem
    return {"wo": "will", "ca": "can", "sha": "shall", "ai": "is"}.get(stem, stem)


def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text. A line break ends one, and so does `...`."""
    low = level(text)
    made: list[Sentence] = []
    for line in re.finditer(r"[^\n]+", low):
        made.extend(_of_line(line.group(), line.start(), text))
    return tuple(made)


def _of_line(low: str, offset: int, text: str) -> Iterator[Sentence]:
    words: list[Word] = []
    for word in words_of(low):
        start = word.start + offset
        named = (
            text[start].isupper() and word.low not in _ALWAYS_LARGE and (bool(words) or _is_a_name(word.low))
        )
        placed = Word(word.low, start, word.end + offset, named)
        if word.low in _ENDS and not _abbreviated(words, word) and not low[word.end : word.end + 1].isdigit():
            if words:
                yield Sentence(tuple(words), words[0].start, placed.end, word.low)
                words = []
            continue
        words.append(placed)
    if words:
        yield Sentence(tuple(words), words[0].start, words[-1].end, "")


def _is_a_name(low: str) -> bool:
    """Whether a word that a sentence begins with is no English word, and so a name."""
    return len(low) > _SHORT_NAME and low.isalpha() and not is_english(low)


def _abbreviated(words: list[Word], sign: Word) -> bool:
    return sign.low == "." and bool(words) and words[-1].low in _ABBREVIATIONS and words[-1].low != "no"
