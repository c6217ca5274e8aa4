"""Who a clause of a note is about, by a light reading: the nearest subject before the verb, and who a pronoun stands for.

A note without a subject ("Uncooperative when asked") is about the person, and so is a name, unless names were given.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from interview.questioning.judging.terms import lists

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


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject and the word of the sentence that it stands at; -1 where a note has none."""

    who: Who
    at: int


_NOBODY = Subject(Who.PERSON, -1)
_FEMALE, _MALE = frozenset({"she", "her", "hers", "herself"}), frozenset({"he", "him", "his", "himself"})


@lru_cache(maxsize=4096)
def _known(word: str) -> bool:
    import simplemma  # its word list is read at the first note that needs it

    return simplemma.is_known(word, lang="en")


def _in(word: str, *names: str) -> bool:
    bare = word.removesuffix("'s").removesuffix("'")
    return any(bare in _sets()[name] for name in names)


@lru_cache(maxsize=1)
def _sets() -> dict[str, frozenset[str]]:
    return {name: frozenset(words) for name, words in lists().items()}


class Reader:
    """Reads the subjects of one note. `names` are what the person is called; without any, each name may be theirs."""

    def __init__(self, sentences: tuple[Sentence, ...], names: frozenset[str]) -> None:
        self._sentences = sentences
        self._names = names

    def subject(self, at: int, word: int) -> Subject:
        """The subject of the clause that this word of this sentence stands in."""
        sentence = self._sentences[at]
        begin = sentence.clause(word)
        while True:
            found = self._adjacent(at, begin, word) or self._first(at, begin, word)
            if found is not None:
                return found
            opener = sentence.words[begin].low if begin < len(sentence.words) else ""
            if begin == 0:
                return self._carried(at, word)
            if opener in {"who", "which", "whose"}:
                return self._antecedent(at, begin)
            word, begin = begin, sentence.clause(begin - 1)

    def said_by(self, at: int, word: int) -> Who | None:
        """Whose saying or feeling the clause of this word tells of; None where it tells of nobody's."""
        words = self._sentences[at].words
        for back in range(word - 1, -1, -1):
            low = words[back].low
            if low in {";", "but", "however", "yet", "although"}:
                return None
            if _in(low, "says", "feels"):
                if back and _in(words[back - 1].low, "be") or low in {"called", "labelled", "branded", "accused"} and self._passive(words, back):
                    return Who.OTHER if low not in {"known"} else None
                who = self.subject(at, back).who
                if words[back].low in {"called", "call", "calls"} and words[self.subject(at, back).at].low == "they":
                    return Who.OTHER
                return who
        return None

    @staticmethod
    def _passive(words: tuple[Word, ...], at: int) -> bool:
        return any(_in(word.low, "be") for word in words[max(0, at - 2) : at])

    def _adjacent(self, at: int, begin: int, word: int) -> Subject | None:
        words = self._sentences[at].words
        here = word - 1
        while here >= begin and (_in(words[here].low, "between") or words[here].low.endswith("ly") or not words[here].is_word):
            here -= 1
        if here < begin:
            return None
        low = words[here].low
        if low in {"him", "her", "them"} and here > begin and _in(words[here - 1].low, "judges"):
            return self._judged(at, here - 1)
        who = self._of_word(at, here)
        if who is None or low in {"him", "her", "them", "us", "me"}:
            return None
        before = here - 1
        while before >= begin and before >= here - 3 and not _in(words[before].low, "in", "be") and words[before].is_word:
            if _in(words[before].low, "determiners"):
                break
            before -= 1
        if before >= begin and _in(words[before].low, "determiners"):
            before -= 1
        if before >= begin and _in(words[before].low, "in"):
            return None
        if before >= begin and _in(words[before].low, "judges") and words[here].capital:
            return self._judged(at, before)
        return Subject(self._owner(at, begin, here, who), here)

    def _judged(self, at: int, verb: int) -> Subject:
        who = self.subject(at, verb).who
        return Subject(Who.OTHER if who is Who.OTHER else Who.PERSON, verb)

    def _first(self, at: int, begin: int, word: int) -> Subject | None:
        words = self._sentences[at].words
        here = begin
        skipping = False
        while here < word:
            low = words[here].low
            if _in(low, "subjects"):
                who = self._of_word(at, here)
                return Subject(who or Who.PERSON, here)
            if _in(low, "in"):
                skipping = True
            elif low == ",":
                skipping = False
            elif skipping and _in(low, "be", "verbs"):
                return None
            elif not skipping and words[here].is_word and not _in(low, "joins", "between", "when") and not low.endswith("ly"):
                return self._phrase(at, here, word)
            here += 1
        return None

    def _phrase(self, at: int, here: int, word: int) -> Subject | None:
        """The subject that a run of words before a verb names."""
        words = self._sentences[at].words
        stop = here
        while stop < word and not _in(words[stop].low, "be", "in", "verbs") and words[stop].is_word:
            stop += 1
        for back in range(stop - 1, here - 1, -1):
            who = self._of_word(at, back)
            if who is not None and not words[back].low.endswith("'s"):
                return Subject(self._owner(at, here, back, who), back)
        if any(_in(one.low, "officials", "others") for one in words[here:stop]):
            return Subject(Who.OTHER, here)
        low = words[here].low
        if stop == here + 1 and _in(low, "determiners"):
            return Subject(Who.PERSON, here) if stop == word else None
        if low[0].isdigit() and stop == here + 1:
            return None
        if _in(low, "determiners") or low[0].isdigit():
            return Subject(Who.THING, here)
        opens = here == 0 or words[here - 1].low in {".", ":", ";"}
        if opens and (stop == word or stop < len(words) and _in(words[stop].low, "be")):
            return Subject(Who.THING, here)
        return None

    def _owner(self, at: int, begin: int, here: int, who: Who) -> Who:
        """Whose worry, account or behaviour it is, where that is the subject."""
        words = self._sentences[at].words
        if not _in(words[here].low, "own"):
            return who
        phrase = words[max(begin, here - 4) : here]
        for one in reversed(phrase):
            if one.low == "its" or _in(one.low, "our"):
                return Who.OFFICIAL
            if _in(one.low, "others"):
                return Who.OTHER
            if _in(one.low, "officials"):
                return Who.OFFICIAL
        following = words[here + 1 : here + 4]
        if following and following[0].low in {"of", "by", "from"}:
            if any(_in(one.low, "others") for one in following):
                return Who.OTHER
            if any(_in(one.low, "officials") for one in following):
                return Who.OFFICIAL
        return Who.PERSON

    def _antecedent(self, at: int, begin: int) -> Subject:
        words = self._sentences[at].words
        for back in range(begin - 1, max(-1, begin - 6), -1):
            who = self._of_word(at, back)
            if who is not None:
                return Subject(who, back)
        return Subject(Who.PERSON, -1)

    def _carried(self, at: int, word: int) -> Subject:
        """A sentence without a subject goes on about the person, unless a passive names who did it."""
        return _NOBODY

    def _of_word(self, at: int, here: int) -> Who | None:
        words = self._sentences[at].words
        word = words[here]
        low = word.low
        if low in {"he", "she", "they"} or low in {"he's", "she's", "they're", "he'd", "she'd", "they'd", "they've", "he'll", "she'll", "they'll"}:
            return self._pronoun(at, here)
        if low.split("'")[0] in {"i", "we", "us", "me", "you"} or low in {"myself", "ourselves"}:
            return Who.OFFICIAL
        if low.split("'")[0] in {"it", "this", "that", "there", "which", "what"}:
            return Who.THING
        if _in(low, "men", "women"):
            return self._man_or_woman(at, here)
        if _in(low, "people"):
            return Who.PERSON
        if _in(low, "own"):
            return Who.PERSON
        if _in(low, "others"):
            return Who.OTHER
        if _in(low, "officials"):
            return Who.OFFICIAL
        return self._name(at, here)

    def _name(self, at: int, here: int) -> Who | None:
        words = self._sentences[at].words
        word = words[here]
        if not word.capital or _in(word.low, "calendar", "determiners", "between", "in", "joins", "verbs", "when"):
            return None
        bare = word.low.removesuffix("'s")
        if here + 1 < len(words) and words[here + 1].low in {"-", "/"} and words[here + 1].start == word.end:
            return None
        if here and _in(words[here - 1].low, "titles"):
            return Who.OFFICIAL
        if bare in self._names:
            return Who.PERSON
        if len(word.raw) > 1 and word.raw.isupper():
            return Who.OFFICIAL
        if here == 0 and len(word.raw) > 1 and not _in(bare, "given_names") and _known(bare):
            return None
        if _in(bare, "nations"):
            return None
        return Who.OTHER if self._names else Who.PERSON

    def _man_or_woman(self, at: int, here: int) -> Who:
        """A man or a woman is the person, unless somebody else in the note before is, or an exploiter is meant."""
        words = self._sentences[at].words
        male = _in(words[here].low, "men")
        following = {one.low for one in words[here + 1 : here + 3]}
        described = {one.low for one in words[max(0, here - 3) : here]}
        if "who" in following or described & {"older", "unknown", "another", "strange", "other", "adult", "two", "some"}:
            return Who.OTHER if self._spoken_of(at, here) or "older" in described else Who.PERSON
        known = _FEMALE if male else _MALE
        before = self._before(at, here)
        if any(one.low in known for one in before):
            return Who.OTHER
        return Who.PERSON

    def _spoken_of(self, at: int, here: int) -> bool:
        everything = [word for sentence in self._sentences for word in sentence.words]
        own = self._sentences[at].words[here].start
        return any(one.low in _FEMALE | _MALE or _in(one.low, "people") for one in everything if one.start != own)

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
                return Who.PERSON if spoken or after and kind is not _FEMALE | _MALE else self._plain(sentence_at, other)
            if any(one.low in kind or self._is_person(sentence_at, place) for place, one in enumerate(there[:upto])):
                return Who.PERSON
        return Who.PERSON

    def _is_person(self, at: int, here: int) -> bool:
        word = self._sentences[at].words[here]
        return _in(word.low, "people") or (word.capital and self._name(at, here) is Who.PERSON)

    def _plain(self, at: int, here: int) -> Who:
        return Who.OFFICIAL if _in(self._sentences[at].words[here].low, "officials") else Who.OTHER

    def _other_subject(self, at: int, upto: int, kind: frozenset[str]) -> int | None:
        words = self._sentences[at].words
        for here in range(upto):
            low = words[here].low
            if not _in(low, "others", "officials") or low.endswith("'s") or here + 1 >= len(words):
                continue
            before = {one.low for one in words[max(0, here - 3) : here]}
            if any(_in(one, "in") for one in before) or not _fits(low, kind):
                continue
            first = all(_in(one.low, "determiners", "others", "officials", "when") or one.capital or one.low == "," for one in words[:here])
            if first or _in(words[here - 1].low, "joins"):
                return here
        return None


def _fits(noun: str, kind: frozenset[str]) -> bool:
    if kind is _FEMALE:
        return not _in(noun, "male") and not _plural(noun)
    if kind is _MALE:
        return not _in(noun, "female") and not _plural(noun)
    return _plural(noun) or _in(noun, "crowds")


def _plural(noun: str) -> bool:
    return bool(re.search(r"[^s]s$", noun)) or noun in {"men", "women", "people", "police", "parents", "staff"}
