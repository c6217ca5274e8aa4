"""What the person has disclosed: what they asserted themselves, of themselves or of the thing asked about.

Left out: what they denied, feared, were promised or threatened with, supposed, said of somebody else, or only passed on from
others. It grows by what is added and is never searched again from the start.
"""

from __future__ import annotations

from enum import IntFlag

from interview.questioning.clauses import Clause, clauses
from interview.questioning.meanings import Meanings, Unit, groups, meanings
from interview.questioning.reading import Word, sentences, words_of, level
from interview.questioning.verdict import Why


class Said(IntFlag):
    """In what ways something stands in the person's words."""

    OF_SELF = 1
    OF_OTHERS = 2
    DENIED = 4
    NOT_CERTAIN = 8
    PASSED_ON = 16


class Disclosed:
    """An index of the person's words. Add their turns; then ask of a word whether they have said it."""

    def __init__(self, words: str = "") -> None:
        self._meanings: Meanings = meanings()
        self._groups = groups()
        self._said: dict[str, Said] = {}
        self._surface: set[str] = set()
        self.last: tuple[str, ...] = ()
        """The last words of theirs, for an echo."""
        self.empty = True
        self.people = False
        self.plural = False
        if words:
            self.add(words)

    def add(self, words: str) -> None:
        """Take in another turn of theirs."""
        for sentence in sentences(words):
            self.empty = False
            self.last = (*self.last, *(word.low for word in sentence.words if word.is_word))[-60:]
            asked = sentence.sign == "?"
            for clause in clauses(sentence):
                self._take(clause, asked=asked)

    def _take(self, clause: Clause, *, asked: bool) -> None:
        words = clause.words
        for unit in self._meanings.units(words):
            self._surface.add(unit.key)
            if unit.key in self._groups["persons"]:
                self.people = True
            said = self._how(clause, unit, asked=asked)
            for meaning in self._meanings.with_general(unit.key):
                self._said[meaning] = self._said.get(meaning, Said(0)) | said
            carried = self._groups.get(f"carries.{unit.key}")
            if carried and said & (Said.OF_SELF | Said.OF_OTHERS):
                for key in carried:
                    self._said[f"~{key}"] = Said.OF_SELF

    def _how(self, clause: Clause, unit: Unit, *, asked: bool) -> Said:
        act = self.is_act(unit.key)
        if clause.passed_on(unit.at) and (act or unit.key in groups()["labels"]):
            return Said.PASSED_ON
        if act and (asked or clause.uncertain(unit.at)):
            return Said.NOT_CERTAIN
        if clause.denied(unit.at, act=act):
            return Said.DENIED
        if unit.key in self._groups["harm"] and patient(clause.words, unit.at) == "other":
            return Said.OF_OTHERS
        return Said.OF_SELF

    def is_act(self, key: str) -> bool:
        """Whether a word is something that is done or felt, so that denying or fearing it does not disclose it."""
        found = self._meanings.of(key)
        if key in self._groups["feelings"]:
            return True
        return bool(found & (self._meanings.acts | self._meanings.states)) and key not in groups()["things_too"]

    def why_new(self, unit: Unit, *, of_person: bool, denied: bool) -> Why | None:
        """None where they have said it (or something that includes it); otherwise why it counts as new."""
        said = Said(0)
        for meaning in self._meanings.of(unit.key):
            said |= self._said.get(meaning, Said(0))
        if denied and said & Said.DENIED:
            return None
        if said & Said.OF_SELF or (said & Said.OF_OTHERS and not of_person):
            return None
        if said & Said.OF_OTHERS:
            return Why.SOMEBODY_ELSE
        if said & Said.DENIED:
            return Why.DENIED
        if said & Said.NOT_CERTAIN:
            return Why.NOT_CERTAIN
        if said & Said.PASSED_ON:
            return Why.ANOTHERS_WORD
        return Why.NOT_SAID

    def carries(self, key: str) -> bool:
        """Whether something they said naturally comes with this: who stays somewhere also sleeps."""
        return f"~{key}" in self._said

    def has_said(self, key: str) -> bool:
        """Whether this very word (its lemma) stands anywhere in their words."""
        return key in self._surface


def patient(words: tuple[Word, ...], at: int) -> str:
    """To whom the act at this word is done, as far as its clause tells: "self", "other" or "" for nobody named."""
    persons, kin = groups()["persons"], groups()["kin"]
    if at and words[at - 1].low in {"was", "were", "been", "being", "get", "got", "is", "are", "be", "'re", "'m", "gets"}:
        for word in words[:at]:
            if word.low in {"i", "we", "you"}:
                return "self"
        return "other" if any(word.low in persons for word in words[:at]) else ""
    for ahead in range(at + 1, min(at + 5, len(words))):
        low = words[ahead].low
        if low in {"me", "us", "myself", "you", "yourself", "ourselves"}:
            return "self"
        if low in {"my", "our", "your"}:
            owned = words[ahead + 1].low if ahead + 1 < len(words) else ""
            if owned not in kin:
                return "self"
            return "other"
        if low in {"him", "them", "her"} or low in kin or (low in persons and low not in _SUBJECTS):
            return "other"
        if low in _SUBJECTS or low in {",", "and", "but", "to", "for", "when", "because", "with", "until"}:
            break
    return ""


_SUBJECTS = frozenset({"he", "she", "they", "i", "we", "you"})


def plain_words(text: str) -> tuple[str, ...]:
    """The words of a text in small letters, signs left out: for comparing an echo."""
    return tuple(word.low for word in words_of(level(text)) if word.is_word)
