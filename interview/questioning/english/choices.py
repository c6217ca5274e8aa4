"""A choice between alternatives: what is offered, and whether it only settles what was heard. English."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from interview.questioning.english import shapes
from interview.questioning.lemmas import lemma
from interview.questioning.meanings import groups

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interview.questioning.disclosed import Disclosed
    from interview.questioning.english.read import Read
    from interview.questioning.reading import Sentence, Word

_SHORTEST_NAME, _ALIKE, _VERY_ALIKE = 3, 0.65, 0.75
_LEAVES_OPEN = frozenset(
    {
        "or",
        "either",
        "maybe",
        "perhaps",
        "one",
        "which",
        "whether",
        "some",
        "sometimes",
        "two",
        "twice",
        "both",
        "well",
        "too",
    }
)
_GOES_ON = frozenset({",", "who", "that", "of"})


def alternatives(sentence: Sentence) -> tuple[Word, ...]:
    """The word before the last "or", and the last word; where both are the same, what stands before each tells them apart."""
    words = [word for word in sentence.words if word.is_word or word.low == ","]
    places = [at for at, word in enumerate(words) if word.low == "or"]
    if not places:
        return ()
    cut = places[-1]
    ends = [at for at in range(cut + 2, len(words)) if words[at].low in _GOES_ON]
    one, other = _before(words, cut), (ends[0] if ends else len(words)) - 1
    if one > 0 and words[one].low == words[other].low:
        return words[one - 1], words[other - 1]
    return words[one], words[other]


def _before(words: list[Word], cut: int) -> int:
    """The place of the first alternative: "was it Femi who drove, or Tunde" offers Femi."""
    at = cut - 1
    while at and words[at].low == ",":
        at -= 1
    asked = [place for place in range(2, at) if words[place].low == "who"]
    return asked[-1] - 1 if asked and words[0].low in {"was", "is"} and words[1].low == "it" else at


def sound_alike(sentence: Sentence) -> bool:
    """Whether a choice only settles what was heard: a word before its "or" sounds like one after it."""
    lows = [word.low for word in sentence.words if word.is_word]
    if "or" not in lows:
        return False
    cut = lows.index("or")
    return any(
        one != other
        and not {one, other} & (groups()["generic.function"] | groups()["times"])
        and min(len(one), len(other)) >= _SHORTEST_NAME
        and (
            (one[0] == other[0] and (one.startswith(other) or other.startswith(one)))
            or SequenceMatcher(None, one, other).ratio() > (_ALIKE if one[0] == other[0] else _VERY_ALIKE)
        )
        for one in lows[max(0, cut - 4) : cut]
        for other in lows[cut + 1 : cut + 3]
    )


def unsaid(words: Iterable[Word], disclosed: Disclosed) -> bool:
    """Whether one of these words, be it as plain as a day of the week, is one that the person has not used."""
    plain = groups()["generic.function"]
    return any(w.is_word and w.low not in plain and not disclosed.has_said(lemma(w.low)) for w in words)


def made_by_worker(read: Read, disclosed: Disclosed) -> bool:
    """Whether the alternatives of a choice are not the person's own."""
    if read.content.new or read.content.pronoun is not None or shapes.BOTH_WAYS.search(read.low):
        return True
    offered = alternatives(read.sentence)
    if unsaid(offered, disclosed):
        return True
    keys = {lemma(word.low) for word in offered}
    if not keys or not all(map(disclosed.has_said, keys)):
        return False
    beside = _LEAVES_OPEN
    return not disclosed.said_together(keys, beside=beside)


def _by_somebody(read: Read, disclosed: Disclosed) -> bool:
    """Whether it asks which of two did what they said that only "somebody" did."""
    return (
        shapes.WHICH_OF_TWO.search(read.low) is not None
        and shapes.SOMEBODY.search(disclosed.text) is not None
    )
