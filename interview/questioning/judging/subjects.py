"""Who a clause of a note is about, by a light reading: the nearest subject before the verb, and who a pronoun stands for.

A note without a subject ("Uncooperative when asked") is about the person, and so is a name, unless names were given.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from interview.questioning.judging.who import Who, Whom, among

if TYPE_CHECKING:
    from interview.questioning.judging.sentences import Sentence, Word


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject and the word of the sentence that it stands at; -1 where a note has none."""

    who: Who
    at: int


_NOBODY = Subject(Who.PERSON, -1)


class Reader:
    """Reads the subjects of one note. `names` are what the person is called; without any, each name may be theirs."""

    def __init__(self, sentences: tuple[Sentence, ...], names: frozenset[str]) -> None:
        self._sentences = sentences
        self._whom = Whom(sentences, names)

    def subject(self, at: int, word: int) -> Subject:
        """The subject of the clause that this word of this sentence stands in."""
        sentence = self._sentences[at]
        begin = sentence.clause(word)
        found = self._adjacent(at, begin, word) or self._first(at, begin, word)
        while True:
            if found is not None:
                return found
            opener = sentence.words[begin].low if begin < len(sentence.words) else ""
            if begin == 0:
                return _NOBODY
            if opener in {"who", "which", "whose"}:
                return self._antecedent(at, begin)
            word, begin = begin, sentence.clause(begin - 1)
            found = self._first(at, begin, word, carried=True) or self._adjacent(at, begin, word)

    def ahead(self, at: int, word: int) -> Subject:
        """The subject that follows a word such as `apparently`, where none stands before it."""
        words = self._sentences[at].words
        while word < len(words) and not words[word].is_word:
            word += 1
        return self._first(at, word, min(len(words), word + 4)) or _NOBODY

    def said_by(self, at: int, word: int) -> Who | None:
        """Whose saying or feeling the clause of this word tells of; None where it tells of nobody's."""
        words = self._sentences[at].words
        for back in range(word - 1, 0, -1):
            low = words[back].low
            if low in {";", "but", "however", "yet", "although"}:
                return None
            if among(low, "says", "feels"):
                if low == "known":
                    return None
                if among(words[back - 1].low, "be") or self._passive(words, back):
                    return Who.OTHER
                subject = self.subject(at, back)
                they_call = low in {"called", "call", "calls"} and words[subject.at].low == "they"
                return Who.OTHER if they_call else subject.who
        return None

    @staticmethod
    def _passive(words: tuple[Word, ...], at: int) -> bool:
        """Whether somebody is called, or accused of, something by others who are not named."""
        named = words[at].low in {"called", "labelled", "branded", "accused"}
        return named and any(among(word.low, "be") for word in words[max(0, at - 2) : at])

    def _adjacent(self, at: int, begin: int, word: int) -> Subject | None:
        words = self._sentences[at].words
        here = word - 1
        while here >= begin and (
            among(words[here].low, "between") or words[here].low.endswith("ly") or not words[here].is_word
        ):
            here -= 1
        if here < begin:
            return None
        low = words[here].low
        if low in {"him", "her", "them"} and here > begin and among(words[here - 1].low, "judges"):
            return self._judged(at, here - 1)
        who = self._whom.of_word(at, here)
        if who is None or low in {"him", "her", "them", "us", "me"}:
            return None
        before = here - 1
        while (
            before >= begin
            and before >= here - 3
            and not among(words[before].low, "in", "be")
            and words[before].is_word
        ):
            if among(words[before].low, "determiners"):
                break
            before -= 1
        if before >= begin and among(words[before].low, "determiners"):
            before -= 1
        if before >= begin and among(words[before].low, "in"):
            return None
        if before >= begin and among(words[before].low, "judges") and words[here].capital:
            return self._judged(at, before)
        return Subject(self._owner(at, begin, here, who), here)

    def _judged(self, at: int, verb: int) -> Subject:
        who = self.subject(at, verb).who
        return Subject(Who.OTHER if who is Who.OTHER else Who.PERSON, verb)

    def _first(self, at: int, begin: int, word: int, *, carried: bool = False) -> Subject | None:
        words = self._sentences[at].words
        here = begin
        skipping = False
        while here < word:
            low = words[here].low
            if among(low, "subjects"):
                who = self._whom.of_word(at, here)
                return Subject(who or Who.PERSON, here)
            if among(low, "in"):
                skipping = True
            elif low == ",":
                skipping = False
            elif skipping and among(low, "be", "verbs"):
                return None
            elif (
                not skipping
                and words[here].is_word
                and not among(low, "joins", "between", "when")
                and not low.endswith("ly")
            ):
                return self._phrase(at, here, word, carried=carried)
            here += 1
        return None

    def _phrase(self, at: int, here: int, word: int, *, carried: bool) -> Subject | None:
        """The subject that a run of words before a verb names."""
        words = self._sentences[at].words
        stop = here
        while stop < word and not among(words[stop].low, "be", "in", "verbs") and words[stop].is_word:
            stop += 1
        for back in range(stop - 1, here - 1, -1):
            who = self._whom.of_word(at, back)
            if who is not None and not words[back].low.endswith("'s"):
                return Subject(self._owner(at, here, back, who), back)
        if any(among(one.low, "officials", "others") for one in words[here:stop]):
            return Subject(Who.OTHER, here)
        low = words[here].low
        if stop == here + 1 and among(low, "determiners"):
            return Subject(Who.PERSON, here) if stop == word else None
        if low[0].isdigit():
            return None
        if among(low, "determiners"):
            return Subject(Who.THING, here)
        opens = here == 0 or words[here - 1].low in {".", ":", ";"}
        if opens and ((stop == word and not carried) or (stop < len(words) and among(words[stop].low, "be"))):
            return Subject(Who.THING, here)
        return None

    def _owner(self, at: int, begin: int, here: int, who: Who) -> Who:
        """Whose worry, account or behaviour it is, where that is the subject."""
        words = self._sentences[at].words
        if not among(words[here].low, "own"):
            return who
        phrase = words[max(begin, here - 4) : here]
        for one in reversed(phrase):
            if one.low == "its" or among(one.low, "our"):
                return Who.OFFICIAL
            if among(one.low, "others"):
                return Who.OTHER
            if among(one.low, "officials"):
                return Who.OFFICIAL
        following = words[here + 1 : here + 4]
        if following and following[0].low in {"of", "by", "from"}:
            if any(among(one.low, "others") for one in following):
                return Who.OTHER
            if any(among(one.low, "officials") for one in following):
                return Who.OFFICIAL
        return Who.PERSON

    def _antecedent(self, at: int, begin: int) -> Subject:
        for back in range(begin - 1, max(-1, begin - 6), -1):
            who = self._whom.of_word(at, back)
            if who is not None:
                return Subject(who, back)
        return Subject(Who.PERSON, -1)
