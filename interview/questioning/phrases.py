"""Ways of saying a thing that only a pattern can tell: `english/phrases.toml`, each looked for only where a word of it stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LETTERS = re.compile(r"[a-z]+(?: [a-z]+)*")
_OPENERS = re.compile(r"^(?:\\b|\(\?<!\[?[^)]*\)|\(\?=[^)]*\))+")
_SHORTEST = 2
NEGATIVE = re.compile(r"\b(?:not|no|never|nobody|nothing|without|stopp?(?:ed|s)?|refus\w+)\b|n't\b")
"""With one of these in it, a phrase has its own "not", which denies nothing."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One pattern, and stretches of letters of which it needs at least one: a quick look before a slow one."""

    pattern: re.Pattern[str]
    needs: tuple[str, ...]

    def all_in(
        self, low: str, starts: Sequence[int] = (0,), held: dict[str, set[int]] | None = None
    ) -> Iterator[re.Match[str]]:
        """Everywhere that it stands in a levelled text whose sentences start at these places; none goes beyond its sentence.

        `held` remembers for the phrases after it which sentences of this text hold a stretch.
        """
        if not self.needs:
            yield from self.pattern.finditer(low)
            return
        for number in sorted(self._worth_a_look(low, starts, {} if held is None else held)):
            end = starts[number + 1] if number + 1 < len(starts) else len(low)
            yield from self.pattern.finditer(low, starts[number], end)

    def _worth_a_look(self, low: str, starts: Sequence[int], held: dict[str, set[int]]) -> set[int]:
        """The sentences that hold a stretch that it needs."""
        found: set[int] = set()
        for need in self.needs:
            where = held.get(need)
            if where is None:
                where = held[need] = set(_holding(need, low, starts))
            found |= where
        return found


def _holding(need: str, low: str, starts: Sequence[int]) -> Iterator[int]:
    at = low.find(need)
    while at != -1:
        yield max(0, bisect_right(starts, at) - 1)
        at = low.find(need, at + len(need))


def phrase(pattern: str) -> Phrase:
    """A phrase of one pattern."""
    return Phrase(re.compile(pattern), _needs(pattern))


def _needs(pattern: str) -> tuple[str, ...]:
    """The letters that each match has to begin with, one for each way it can begin; nothing where that cannot be told."""
    best: tuple[str, ...] = ()
    for part in _required(_OPENERS.sub("", pattern)):
        found = tuple(_leading(way) for way in part)
        if all(len(one) > _SHORTEST for one in found) and (not best or _rarity(found) > _rarity(best)):
            best = found
    return best


def _rarity(needs: tuple[str, ...]) -> float:
    return min(map(len, needs)) - len(needs) / 6


def _leading(way: str) -> str:
    """The plain letters that a way begins with; the last is left out where something makes it optional."""
    found = _LETTERS.match(way)
    if found is None:
        return ""
    after = way[found.end() : found.end() + 1]
    return found.group()[:-1] if after in {"?", "*", "{"} else found.group()


def _required(pattern: str) -> list[list[str]]:
    """The parts at the top of a pattern that every match holds, each as its alternatives."""
    if len(_split(pattern)) > 1:
        return [_split(pattern)]
    parts: list[list[str]] = []
    at = 0
    while at < len(pattern):
        if pattern.startswith("(", at):
            end = _closing(pattern, at)
            optional = pattern[end + 1 : end + 2] in {"?", "*", "{"}
            if pattern.startswith("(?:", at) and not optional:
                parts.append(_split(pattern[at + 3 : end]))
            at = end + 1
        elif pattern[at] == "[":
            at = pattern.index("]", at) + 1
        elif pattern[at] == "\\":
            at += 2
        elif pattern[at].isalpha() and (at == 0 or not pattern[at - 1].isalpha()):
            found = _LETTERS.match(pattern, at)
            parts.append([pattern[at:]])
            at = found.end() if found else at + 1
        else:
            at += 1
    return parts


def _closing(pattern: str, start: int) -> int:
    depth = 0
    for at in range(start, len(pattern)):
        if pattern[at] == "(" and pattern[at - 1] != "\\":
            depth += 1
        elif pattern[at] == ")" and pattern[at - 1] != "\\":
            depth -= 1
            if not depth:
                return at
    return len(pattern) - 1


def _split(pattern: str) -> list[str]:
    ways, depth, start = [], 0, 0
    for at, sign in enumerate(pattern):
        depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(sign, 0) if pattern[at - 1] != "\\" else 0
        if sign == "|" and depth == 0:
            ways.append(pattern[start:at])
            start = at + 1
    return [*ways, pattern[start:]]


@lru_cache(maxsize=1)
def phrases() -> tuple[tuple[str, Phrase], ...]:
    """The phrases that ship with the check, each with what it means."""
    from interview.questioning.meanings import table

    read = table("phrases.toml")["phrases"]
    return tuple((meaning, phrase(way)) for meaning, ways in read.items() for way in ways)
