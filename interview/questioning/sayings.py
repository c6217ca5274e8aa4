"""What several words say together that none of them says alone: "set fire to", "in the red". Found by their first word."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_ANY, _SMALL = 4, 2
_NEGATIVES = frozenset({"not", "never", "no", "nobody", "nothing", "without", "nowhere"})


@dataclass(frozen=True, slots=True)
class Saying:
    """One saying: its words in order, after which of them any words may stand, and what it means."""

    meaning: str
    words: tuple[str, ...]
    loose: frozenset[int]
    all_words: frozenset[str]

    @property
    def negated(self) -> bool:
        """Whether its own "not" is part of it, and so denies nothing."""
        return bool(_NEGATIVES & set(self.words))


@dataclass(frozen=True, slots=True)
class Match:
    """A saying that stands at these words of a sentence."""

    saying: Saying
    places: tuple[int, ...]


class Sayings:
    """All sayings, by the word that each begins with."""

    def __init__(self, lines: Mapping[str, str], small: frozenset[str]) -> None:
        self._small = small
        self._by_first: dict[str, list[Saying]] = {}
        for meaning, line in lines.items():
            for way in line.split(";"):
                made = _saying(meaning, way.split())
                self._by_first.setdefault(made.words[0], []).append(made)
        for some in self._by_first.values():
            some.sort(key=lambda one: -len(one.words))

    def at(self, place: int, lows: Sequence[str], keys: Sequence[str], present: set[str]) -> list[Match]:
        """The longest sayings that begin at this word; `keys` are the lemmas of `lows`, `present` all of both."""
        found: list[Match] = []
        for first in {lows[place], keys[place]}:
            for saying in self._by_first.get(first, ()):
                if found and len(saying.words) < len(found[0].saying.words):
                    break
                if saying.all_words <= present and (places := self._places(saying, place, lows, keys)):
                    if found and len(saying.words) > len(found[0].saying.words):
                        found.clear()
                    found.append(Match(saying, places))
        return found

    def _places(
        self, saying: Saying, start: int, lows: Sequence[str], keys: Sequence[str]
    ) -> tuple[int, ...]:
        places = [start]
        for number, word in enumerate(saying.words[1:]):
            at = places[-1] + 1
            skipped = 0
            while at < len(lows) and word not in (lows[at], keys[at]):
                open_here = number in saying.loose
                if skipped == (_ANY if open_here else _SMALL) or not (open_here or lows[at] in self._small):
                    return ()
                at += 1
                skipped += 1
            if at >= len(lows):
                return ()
            places.append(at)
        return tuple(places)


def _saying(meaning: str, parts: list[str]) -> Saying:
    words: list[str] = []
    loose: set[int] = set()
    for part in parts:
        if part == "...":
            loose.add(len(words) - 1)
        else:
            words.append(part)
    return Saying(meaning, tuple(words), frozenset(loose), frozenset(words))


@lru_cache(maxsize=1)
def sayings() -> Sayings:
    """The sayings that ship with the check."""
    from interview.questioning.meanings import table

    read = table("sayings.toml")
    return Sayings(read["sayings"], frozenset(read["small"]["words"].split()))
