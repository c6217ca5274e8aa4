"""Whom a word of a note stands for: the person, somebody who helps or decides, anybody else, or a thing."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cached_property, lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from interview.questioning.judging.terms import sets

if TYPE_CHECKING:
    from interview.questioning.judging.sentences import Sentence, Word


class Who(StrEnum):
    """Whom or what something is said of."""

    PERSON = "person"
    OFFICIAL = "official"
    """Somebody who helps or decides: a service, an office, a professional, the worker."""
    OTHER = "other"
    """Anybody else: whoever exploited the person, landlords, relatives, neighbours."""
    THING = "thing"


_FEMALE, _MALE = frozenset({"she", "her", "hers", "herself"}), frozenset({"he", "him", "his", "himself"})


@lru_cache(maxsize=4096)
def _known(word: str) -> bool:
    import simplemma  # its word list is read at the first note that needs it

    return simplemma.is_known(word, lang="en")


def among(word: str, *names: str) -> bool:
    """Whether a word stands in one of these lists, with or without the sign of a possessor."""
    bare = word.removesuffix("'s").removesuffix("'")
    return any(bare in sets()[name] for name in names)


class Whom:
    """Says whom the words of one note stand for. `names` are what the person is called."""

    def __init__(self, sentences: tuple[Sentence, ...], names: frozenset[str]) -> None:
        self._sentences = sentences
        self._names = names

    def of_word(self, at: int, here: int) -> Who | None:
        words = self._sentences[at].words
        word = words[here]
        low = word.low
        if low in {"he", "she", "they"} or low in {
            "he's",
            "she's",
            "they're",
            "he'd",
            "she'd",
            "they'd",
            "they've",
            "he'll",
            "she'll",
            "they'll",
        }:
            return self._pronoun(at, here)
        if low.split("'")[0] in {"i", "we", "us", "me", "you"} or low in {"myself", "ourselves"}:
            return Who.OFFICIAL
        if low.split("'")[0] in {"it", "this", "that", "there", "which", "what"}:
            return Who.THING
        if among(low, "men", "women"):
            return self._man_or_woman(at, here)
        if among(low, "people"):
            return Who.PERSON
        if among(low, "own"):
            return Who.PERSON
        if among(low, "others"):
            return Who.OTHER
        if among(low, "officials"):
            return Who.OFFICIAL
        return self._name(at, here)

    def _name(self, at: int, here: int) -> Who | None:
        words = self._sentences[at].words
        word = words[here]
        if not word.capital or among(
            word.low, "calendar", "determiners", "between", "in", "joins", "verbs", "when"
        ):
            return None
        bare = word.low.removesuffix("'s")
        if here + 1 < len(words) and words[here + 1].low in {"-", "/"} and words[here + 1].start == word.end:
            return None
        if here and among(words[here - 1].low, "titles"):
            return Who.OFFICIAL
        if bare in self._names:
            return Who.PERSON
        if len(word.raw) > 1 and word.raw.isupper():
            return Who.OFFICIAL
        if here == 0 and len(word.raw) > 1 and not among(bare, "given_names") and _known(bare):
            return None
        if among(bare, "nations"):
            return None
        return Who.OTHER if self._names else Who.PERSON

    def _man_or_woman(self, at: int, here: int) -> Who:
        """A man or a woman is the person, unless somebody else in the note before is, or an exploiter is meant."""
        words = self._sentences[at].words
        male = among(words[here].low, "men")
        following = {one.low for one in words[here + 1 : here + 3]}
        described = {one.low for one in words[max(0, here - 3) : here]}
        if "who" in following or described & {
            "older",
            "unknown",
            "another",
            "strange",
            "other",
            "adult",
            "two",
            "some",
        }:
            return Who.OTHER if self._spoken_of(at, here) or "older" in described else Who.PERSON
        known = _FEMALE if male else _MALE
        before = self._before(at, here)
        if any(one.low in known for one in before):
            return Who.OTHER
        return Who.PERSON

    def _spoken_of(self, at: int, here: int) -> bool:
        """Whether the note speaks of a person anywhere else."""
        own = self._sentences[at].words[here].start
        return any(start != own for start in self._spoken)

    @cached_property
    def _spoken(self) -> tuple[int, ...]:
        """Where the note speaks of a person: the first two places, of which one may be the word that asks."""
        every = (word for sentence in self._sentences for word in sentence.words)
        spoken = (one.start for one in every if one.low in _FEMALE | _MALE or among(one.low, "people"))
        return tuple(islice(spoken, 2))

    def _before(self, at: int, here: int) -> list[Word]:
        sentence = self._sentences[at]
        earlier = [word for one in self._sentences[max(0, at - 3) : at] for word in one.words]
        return earlier + list(sentence.words[:here])

    def _pronoun(self, at: int, here: int) -> Who:
        """Somebody else, if the subject before was somebody else of that kind and the person is not yet spoken of so."""
        words = self._sentences[at].words
        kind = {"s": _FEMALE, "h": _MALE, "t": frozenset({"they", "them", "their"})}[words[here].low[0]]
        for sentence_at in (at, at - 1):
            if sentence_at < 0:
                break
            there = self._sentences[sentence_at].words
            upto = here if sentence_at == at else len(there)
            other = self._other_subject(sentence_at, upto, kind)
            if other is not None:
                spoken = any(one.low in kind for one in self._before(sentence_at, other))
                after = any(one.low in kind for one in there[other + 1 : upto]) and sentence_at == at
                return Who.PERSON if spoken or after else self._plain(sentence_at, other)
            if any(
                one.low in kind or self._is_person(sentence_at, place)
                for place, one in enumerate(there[:upto])
            ):
                return Who.PERSON
        return Who.PERSON

    def _is_person(self, at: int, here: int) -> bool:
        word = self._sentences[at].words[here]
        return among(word.low, "people") or (word.capital and self._name(at, here) is Who.PERSON)

    def _plain(self, at: int, here: int) -> Who:
        return Who.OFFICIAL if among(self._sentences[at].words[here].low, "officials") else Who.OTHER

    def _other_subject(self, at: int, upto: int, kind: frozenset[str]) -> int | None:
        words = self._sentences[at].words
        for here in range(upto):
            low = words[here].low
            if not among(low, "others", "officials") or low.endswith("'s") or here + 1 >= len(words):
                continue
            before = {one.low for one in words[max(0, here - 3) : here]}
            if any(among(one, "in") for one in before) or not _fits(low, kind):
                continue
            first = not any(among(one.low, "be", "verbs", "subjects", "says", "in") for one in words[:here])
            if first or among(words[here - 1].low, "joins"):
                return here
        return None


def _fits(noun: str, kind: frozenset[str]) -> bool:
    if kind is _FEMALE:
        return not among(noun, "male") and not _plural(noun)
    if kind is _MALE:
        return not among(noun, "female") and not _plural(noun)
    return _plural(noun) or among(noun, "crowds")


def _plural(noun: str) -> bool:
    return bool(re.search(r"[^s]s$", noun)) or noun in {
        "men",
        "women",
        "people",
        "police",
        "parents",
        "staff",
    }
