"""The person's words in short pieces, and which of them speak of what: to find those that a question goes back to."""

from __future__ import annotations

from collections import defaultdict
from math import sqrt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST = 100
"""Words that are read beside one question."""
PIECE = 20
"""Words after which a long sentence is cut at its next clause."""
_AROUND = ((-1, 0.5), (1, 0.5), (-2, 0.25), (2, 0.25))
"""What a piece weighs for the one that it stands near."""
_LATEST = 0.3


class Nearby:
    """All that a person said, told or denied, feared or passed on. It only grows."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._lengths: list[int] = []
        self._of: dict[str, list[int]] = {}
        self._words = 0

    def go_on(self, text: str, words: int, *, joined: bool) -> None:
        """Take in another stretch, joined to the piece before while that is short."""
        self._words += words
        if joined and self._pieces and self._lengths[-1] < PIECE:
            self._pieces[-1] += text
            self._lengths[-1] += words
        else:
            self._pieces.append(text)
            self._lengths.append(words)

    def note(self, meaning: str) -> None:
        """That the latest piece speaks of this."""
        places = self._of.setdefault(meaning, [])
        if not places or places[-1] != len(self._pieces) - 1:
            places.append(len(self._pieces) - 1)

    def beside(self, asked: Iterable[Iterable[str]]) -> str:
        """What they said about these things, in the order in which they said it: up to ``MOST`` words.

        `asked` holds the meanings of each word of a question. What few pieces speak of weighs more, and what stands around a
        piece weighs a part of it. What room is left is for what was said last.
        """
        if self._words <= MOST:
            return " ".join(piece.strip() for piece in self._pieces)
        weights: defaultdict[int, float] = defaultdict(float)
        for meanings in asked:
            places = {place for meaning in meanings for place in self._of.get(meaning, ())}
            for place in places:
                weights[place] += 1 / sqrt(len(places))
        last = len(self._pieces) - 1
        for place, weight in list(weights.items()):
            for step, share in _AROUND:
                if 0 <= place + step <= last:
                    weights[place + step] = max(weights[place + step], share * weight)
        weights[last] += _LATEST
        by_weight = sorted(weights, key=lambda place: (-weights[place], -place))
        kept: set[int] = set()
        left = MOST
        for place in (*by_weight, *range(last, max(-1, last - MOST), -1)):
            if place not in kept and self._lengths[place] <= left:
                kept.add(place)
                left -= self._lengths[place]
        return " ".join(self._pieces[place].strip() for place in sorted(kept))
