"""A choice between alternatives: what is offered, and whether it only settles what was heard. English."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from interview.questioning.meanings import groups

if TYPE_CHECKING:
    from interview.questioning.reading import Sentence, Word

_SHORTEST_NAME, _ALIKE = 3, 0.65


def alternatives(sentence: Sentence) -> tuple[Word, ...]:
    """The word before the last "or", and the last word; where both are the same, what stands before each tells them apart."""
    words = [word for word in sentence.words if word.is_word]
    places = [at for at, word in enumerate(words) if word.low == "or"]
    if not places:
        return ()
    one, other = places[-1] - 1, len(words) - 1
    if one > 0 and words[one].low == words[other].low:
        return words[one - 1], words[other - 1]
    return words[one], words[other]


def sound_alike(sentence: Sentence) -> bool:
    """Whether a choice only settles what was heard: a word before its "or" sounds like one after it."""
    lows = [word.low for word in sentence.words if word.is_word]
    if "or" not in lows:
        return False
    cut = lows.index("or")
    return any(
        one[0] == other[0]
        and one != other
        and not {one, other} & (groups()["generic.function"] | groups()["times"])
        and min(len(one), len(other)) >= _SHORTEST_NAME
        and (
            one.startswith(other)
            or other.startswith(one)
            or SequenceMatcher(None, one, other).ratio() > _ALIKE
        )
        for one in lows[max(0, cut - 4) : cut]
        for other in lows[cut + 1 : cut + 3]
    )
