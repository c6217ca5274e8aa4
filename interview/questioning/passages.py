"""Where in an account each thing was said: in a long one everything has been said somewhere, of something.

An account is cut into stretches of a few words, and each meaning knows the stretches it stands in and in what ways. What a
question brings together is then looked for where it was said together: within about a hundred words of each other.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

SHORT = 150
"""Words up to which an account is taken as told of one thing."""
_STRETCH = 10
_REACH = 10
"""So many stretches before and after are the same passage."""
_LATEST = 4
"""So many stretches at the end are what is being talked of now: what stands there needs nothing beside it."""


class Passages:
    """In which stretches of an account each meaning stands, and in what ways (see `disclosed.Said`)."""

    def __init__(self) -> None:
        self._words = 0
        self._ways: dict[str, dict[int, int]] = {}

    @property
    def _now(self) -> int:
        return self._words // _STRETCH

    def go_on(self, words: int) -> None:
        """So many words further on."""
        self._words += words

    def note(self, meaning: str, said: int) -> None:
        """That this was said here, in these ways."""
        ways = self._ways.setdefault(meaning, {})
        ways[self._now] = ways.get(self._now, 0) | said

    def beside(self, one: frozenset[str], others: Iterable[frozenset[str]]) -> int | None:
        """In what ways one thing was said near any of the others, or just now: 0 where only far from them.

        None where that tells nothing: in a short account, or where the one or all of the others were said nowhere.
        """
        if self._words <= SHORT:
            return None
        told = sorted({place for other in others if one.isdisjoint(other) for place in self._of(other)})
        own = self._of(one)
        if not own or not told:
            return None
        said = 0
        for place, ways in own.items():
            first = bisect_left(told, place - _REACH)
            near = first < len(told) and told[first] <= place + _REACH
            if near or place >= self._now - _LATEST:
                said |= ways
        return said

    def _of(self, meanings: Iterable[str]) -> dict[int, int]:
        made: dict[int, int] = {}
        for meaning in meanings:
            for place, ways in self._ways.get(meaning, {}).items():
                made[place] = made.get(place, 0) | ways
        return made
