"""Two words that together mean one thing: "locked you in", "gave the money back"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from interview.questioning.lemmas import lemma

if TYPE_CHECKING:
    from collections.abc import Callable

    from interview.questioning.meanings import Unit
    from interview.questioning.reading import Word

_REACH = 3
_LONGEST_OBJECT = 3
_PARTICLES = frozenset(["in", "up", "off", "away", "back", "out", "over", "down", "on", "into", "to"])
_SPLIT_OFF = frozenset(["back", "away", "off", "out", "up", "over", "down", "in"])
_BETWEEN = frozenset(
    [
        "me",
        "us",
        "you",
        "him",
        "her",
        "them",
        "it",
        "i",
        "he",
        "she",
        "they",
        "the",
        "my",
        "your",
        "his",
        "their",
        "a",
        "an",
        "all",
        "everyone",
        "there",
    ]
)
_LEADS = frozenset(
    [
        "the",
        "my",
        "your",
        "his",
        "her",
        "their",
        "our",
        "a",
        "an",
        "all",
        "half",
        "some",
        "this",
        "that",
        "these",
        "those",
        "both",
        "more",
    ]
)
"""What leads in a thing that something is done to."""
_GOES_ON = frozenset(
    [
        "and",
        "but",
        "so",
        "when",
        "if",
        "to",
        "at",
        "for",
        "from",
        "by",
        "with",
        "of",
        "until",
        "then",
        "again",
        "after",
        "before",
        "because",
        "every",
    ]
)


def partner(
    words: tuple[Word, ...], at: int, *, known: Callable[[str], bool], passing: frozenset[str]
) -> tuple[int, str] | None:
    """The place of the word that this one is joined with, and what they are together; None where it stands alone.

    `known` tells which pairs there are; `passing` are words for somebody, over which a pair is joined as over a pronoun.
    """
    first = lemma(words[at].low)
    for ahead in range(at + 1, min(at + 1 + _REACH, len(words))):
        other = words[ahead].low
        if (ahead == at + 1 or other in _PARTICLES) and (pair := _pair(first, other, known)):
            return ahead, pair
        if other not in _BETWEEN and other not in passing:
            led = words[ahead - 1].low in _LEADS or other in _LEADS
            return _over_an_object(words, ahead, first, known) if led else None
    return None


def parted(words: tuple[Word, ...], unit: Unit) -> bool:
    """Whether more than one word stands between the two: then the first alone tells nearly as much."""
    return words[min(unit.at + _REACH, len(words) - 1)].start < unit.end and "_" in unit.key


def alone(unit: Unit) -> Unit:
    """The first word of a pair as if it stood by itself."""
    return replace(unit, key=unit.key.partition("_")[0])


def _pair(first: str, other: str, known: Callable[[str], bool]) -> str | None:
    return next((pair for pair in (f"{first}_{lemma(other)}", f"{first}_{other}") if known(pair)), None)


def _over_an_object(
    words: tuple[Word, ...], at: int, first: str, known: Callable[[str], bool]
) -> tuple[int, str] | None:
    """The particle that follows the noun at this place: "the money back", "my big bag away"."""
    for place in range(at, min(at + _LONGEST_OBJECT + 1, len(words))):
        low = words[place].low
        if low in _SPLIT_OFF and place > at:
            pair = _pair(first, low, known) if _ends_there(words, place) else None
            return (place, pair) if pair else None
        if not low.isalpha() or low in _PARTICLES or low in _GOES_ON:
            return None
    return None


def _ends_there(words: tuple[Word, ...], at: int) -> bool:
    """Whether a particle tells nothing of a place: "put the bag in", and not "put the bag in the van"."""
    after = words[at + 1] if at + 1 < len(words) else None
    if after is None or not after.is_word or words[at].low in {"back", "away"}:
        return True
    return after.low in _GOES_ON
