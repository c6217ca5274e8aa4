"""A note as sentences, and each sentence as words and clauses. Every place points into the note as it was given."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from interview.questioning.judging.terms import sets
from interview.questioning.reading import level

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+(?:[.,:/]\d+)*|\S")
_END = re.compile(r"[.!?…]+[\"')\]]*(?=\s+[^\sa-z]|\s*$)|[。？！؟]|\n+|;")
LONGEST = 200
"""Words of one sentence that are read together."""
_BREAKS = frozenset([",", ";", ":", "(", ")", "-", "[", "]", "/"])


@dataclass(frozen=True, slots=True)
class Word:
    """One word or sign: as it is compared, as it was written, and where."""

    low: str
    raw: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        return self.raw[0].isupper()

    @property
    def is_word(self) -> bool:
        return self.low[0].isalnum()


@dataclass(frozen=True)
class Sentence:
    """The words of one sentence, and the words at which a new clause begins."""

    words: tuple[Word, ...]
    start: int
    end: int

    @cached_property
    def beginnings(self) -> tuple[int, ...]:
        """The places of the words that open a clause: after a stop, with a joining word, after a verb of saying."""
        found = [0]
        for at, word in enumerate(self.words):
            if word.low in sets()["joins"]:
                found.append(at)
            elif (word.low in _BREAKS and not self._within(at)) or (
                at and self.words[at - 1].low in sets()["says"]
            ):
                found.append(at + 1 if word.low in _BREAKS else at)
        return tuple(sorted(set(found)))

    def _within(self, at: int) -> bool:
        """Whether a dash or stroke stands inside a word, as in `e-mail`."""
        word = self.words[at]
        return (
            word.low in {"-", "/"} and 0 < at < len(self.words) - 1 and self.words[at - 1].end == word.start
        )

    def clause(self, at: int) -> int:
        """Where the clause of this word begins."""
        return self.beginnings[bisect_right(self.beginnings, at) - 1]

    def index(self, start: int) -> int:
        """Which word stands at, or first after, this place of the note."""
        return bisect_right(self.words, start, key=lambda word: word.end)


def words_of(text: str, low: str, start: int, end: int) -> tuple[Word, ...]:
    """The words and signs between two places."""
    return tuple(
        Word(one.group(), text[one.start() : one.end()], one.start(), one.end())
        for one in _WORD.finditer(low, start, end)
    )


def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a note. A line break ends one; the stop of an initial or a short form does not."""
    low = level(text)
    return tuple(_cut(text, low))


def _cut(text: str, low: str) -> Iterator[Sentence]:
    begin = 0
    for stop in _END.finditer(text):
        if stop.group()[0] == "." and _short(text, begin, stop):
            continue
        yield from _pieces(words_of(text, low, begin, stop.end()))
        begin = stop.end()
    yield from _pieces(words_of(text, low, begin, len(text)))


def _pieces(words: tuple[Word, ...]) -> Iterator[Sentence]:
    """One sentence; what nobody would write as one is cut, so that looking back in it stays quick."""
    for at in range(0, len(words), LONGEST):
        piece = words[at : at + LONGEST]
        yield Sentence(piece, piece[0].start, piece[-1].end)


def _short(text: str, begin: int, stop: re.Match[str]) -> bool:
    before = re.search(r"[\w.]+$", text[max(begin, stop.start() - 12) : stop.start()])
    if before is None or stop.end() == len(text):
        return False
    last = before.group()
    following = re.match(r"\s+(\w+)", text[stop.end() : stop.end() + 40])
    opens = following is not None and following.group(1).lower() in sets()["opens"]
    if len(last) == 1 and last.isupper():
        return not opens
    return last.lower() in sets()["short"]
