"""What the person has disclosed: what they asserted themselves, of themselves or of the thing asked about.

Left out: what they denied, feared, were promised or threatened with, supposed, said of somebody else, or only passed on from
others. It grows by what is added and is never searched again from the start.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from interview.questioning.clauses import Clause, asked_from, clauses
from interview.questioning.doers import agent, close, is_verb, of_others, patient
from interview.questioning.events import can_be, doer, done_to
from interview.questioning.language import ENOUGH, seems_english
from interview.questioning.lemmas import lemma
from interview.questioning.meanings import Meanings, Unit, groups, meanings
from interview.questioning.nearby import Nearby
from interview.questioning.orders import orders
from interview.questioning.passages import Passages
from interview.questioning.phrases import NEGATIVE, phrases
from interview.questioning.reading import level, sentences
from interview.questioning.verdict import Why

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Said:
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
        self._grammar = self._groups["generic.function"] - self._groups["persons"]
        self._said: dict[str, int] = {}
        self._passages = Passages()
        self._nearby = Nearby()
        self._surface: set[str] = set()
        self._sentences: list[frozenset[str]] = []
        self._done_by: dict[str, set[str]] = {}
        self._events: dict[str, set[tuple[str, str]]] = {}
        self._alike: dict[str, set[str]] = {}
        self._ordered: dict[str, set[str]] = {}
        self.last: tuple[str, ...] = ()
        """The last words of theirs, for an echo."""
        self._tongues: Counter[bool] = Counter()
        self._long_in_another = False
        self._where: dict[str, list[int]] = {}
        self._clauses: list[tuple[frozenset[str], str]] = []
        self.people = False
        self.text = ""
        """All of their words so far, in small letters, a long case's latest ones only."""
        if words:
            self.add(words)

    def add(self, words: str) -> None:
        """Take in another turn of theirs."""
        low = level(words)
        self.text = f"{self.text} {low}"[-_REMEMBERED:]
        read = sentences(words)
        self._take_tongue(words, sum(len(sentence.words) for sentence in read))
        told = _phrases_in(low, [sentence.start for sentence in read])
        for number, sentence in enumerate(read):
            self.last = (*self.last, *(word.low for word in sentence.words if word.is_word))[-60:]
            self._sentences.append(frozenset(lemma(word.low) for word in sentence.words if word.is_word))
            self._passages.go_on(len(sentence.words))
            parts = tuple(clauses(sentence))
            asked = asked_from(parts) if sentence.sign == "?" else len(parts)
            for meaning, found in told.get(number, ()):
                self._take_phrase(meaning, found, parts, asked=asked)
            begins = sentence.start
            for place, clause in enumerate(parts):
                ends = parts[place + 1].words[0].start if place + 1 < len(parts) else sentence.end
                self._nearby.go_on(words[begins:ends], len(clause.words), joined=place > 0)
                begins = ends
                keys = self._take(clause, asked=place >= asked)
                for key in keys:
                    self._where.setdefault(key, []).append(len(self._clauses))
                if keys:
                    self._clauses.append((keys, words[clause.words[0].start : clause.words[-1].end]))

    def _take(self, clause: Clause, *, asked: bool) -> frozenset[str]:
        """Take in one clause; gives the meanings that it asserts."""
        words = clause.words
        asserted: set[str] = set()
        for told, act, whom in orders(words):
            given = not (asked or clause.uncertain(told) or clause.denied(told, act=True))
            for meaning in self._meanings.with_general(lemma(words[act].low)) if given else ():
                self._ordered.setdefault(meaning, set()).add(whom)
        for match in self._meanings.sayings(words):
            of_me = any(words[at].low in _ME for at in match.places)
            self._take_meaning(
                clause,
                match.saying.meaning,
                match.places[0],
                asked=asked,
                negated=match.saying.negated,
                of_me=of_me,
            )
        for unit in self._meanings.units(words):
            self._surface.add(unit.key)
            self._alike.setdefault(unit.key[:2], set()).add(unit.key)
            if unit.key in self._groups["persons"] or words[unit.at].named:
                self.people = True
            if unit.key in self._grammar:
                continue
            said = self._how(clause, unit, asked=asked)
            for meaning in self._meanings.with_general(unit.key):
                self._note(meaning, said)
                self._nearby.note(meaning)
            if said & (Said.OF_SELF | Said.OF_OTHERS) and (self.is_act(unit.key) or is_verb(words, unit)):
                event = (doer(words, unit.at), done_to(words, unit.at))
                for meaning in self._meanings.with_general(unit.key):
                    self._done_by.setdefault(meaning, set()).add(agent(words, unit.at))
                    self._events.setdefault(meaning, set()).add(event)
            if said & Said.OF_SELF:
                asserted |= self._meanings.of(unit.key)
            if "_" in unit.key:
                self._take_part(unit.key, said)
            if said & Said.OF_SELF or (said & Said.OF_OTHERS and unit.key not in self._groups["kin"]):
                for key in self._meanings.carried_by(unit.key):
                    self._said[f"~{key}"] = Said.OF_SELF

        return frozenset(asserted)

    def beside(self, words: str) -> str:
        """What they said of the things that stand in these words, as they said it: all of a short account, else a hundred words."""
        units = [unit for sentence in sentences(words) for unit in self._meanings.units(sentence.words)]
        return self._nearby.beside(
            self._meanings.of(unit.key) for unit in units if unit.key not in self._grammar
        )

    def how_said(self, words: str) -> Iterator[tuple[Unit, int]]:
        """Each thing in a text, and in what way it is said there. Nothing of it is taken in."""
        for sentence in sentences(words):
            parts = tuple(clauses(sentence))
            asked = asked_from(parts) if sentence.sign == "?" else len(parts)
            for place, clause in enumerate(parts):
                for unit in self._meanings.units(clause.words):
                    if unit.key not in self._grammar:
                        yield unit, self._how(clause, unit, asked=place >= asked)

    def _take_phrase(
        self, meaning: str, found: re.Match[str], parts: tuple[Clause, ...], *, asked: int
    ) -> None:
        start = found.start()
        place = next((n for n, one in enumerate(parts) if one.words[-1].end > start), len(parts) - 1)
        clause = parts[place]
        at = next((n for n, word in enumerate(clause.words) if word.end > start), 0)
        negated = bool(NEGATIVE.search(found.group()))
        of_me = _OF_ME.search(found.group()) is not None
        self._take_meaning(clause, meaning, at, asked=place >= asked, negated=negated, of_me=of_me)

    def _take_meaning(
        self, clause: Clause, meaning: str, at: int, *, asked: bool, negated: bool, of_me: bool
    ) -> None:
        """Take in what a phrase or a saying means, which begins at this word; its own "not" denies nothing.

        One that names the person ("had hold of me") is of them, and its first word need not be what was done.
        """
        word = clause.words[at]
        unit = Unit(f"={meaning}", word.start, word.end, at)
        said = self._how(clause, unit, asked=asked)
        if said == Said.DENIED and negated:
            said = Said.OF_SELF
        if said == Said.OF_OTHERS and of_me:
            said = Said.OF_SELF
        verb = self.is_act(lemma(word.low)) and not of_me
        event = (doer(clause.words, at), done_to(clause.words, at)) if verb else ("", "")
        for name in self._meanings.with_general(unit.key):
            self._note(name, said)
            self._events.setdefault(name, set()).add(event)

    def _take_part(self, key: str, said: int) -> None:
        """Take in the word that carries a pair: who said "shipping container" has said "container", and "ran away" "ran"."""
        first, _, last = key.partition("_")
        for meaning in self._meanings.with_general(first if self.is_act(key) else last):
            self._note(meaning, said)

    def _note(self, meaning: str, said: int) -> None:
        self._said[meaning] = self._said.get(meaning, 0) | said
        self._passages.note(meaning, said)

    def done_by(self, key: str) -> set[str]:
        """By whom they said that this was done: "self", "other", "" where it cannot be told."""
        return set().union(*(self._done_by.get(meaning, set()) for meaning in self._meanings.of(key)))

    def done_so(self, key: str, by: str, to: str) -> bool:
        """Whether one of the times that they told of this can have been by this doer, and done to this somebody."""
        told = set().union(*(self._events.get(meaning, set()) for meaning in self._meanings.of(key)))
        return not told or any(can_be(by, one) and can_be(to, other) for one, other in told)

    def ordered(self, key: str, whom: str) -> bool | None:
        """Whether they said that this was ordered of this somebody; None where they spoke of no such order."""
        told = set().union(*(self._ordered.get(meaning, set()) for meaning in self._meanings.of(key)))
        return any(can_be(whom, one) for one in told) if told else None

    def their_words(self, keys: tuple[str, ...]) -> str:
        """The latest stretch of the person's own words, as they said it, that has most of these words; "" where none has any."""
        asked = {meaning for key in keys for meaning in self._meanings.of(key)}
        held = Counter(place for meaning in asked for place in self._where.get(meaning, ()))
        short = [
            (count, place)
            for place, count in held.items()
            if len(self._clauses[place][1].split()) <= _LONGEST_QUOTE
        ]
        return self._clauses[max(short)[1]][1] if short else ""

    def _how(self, clause: Clause, unit: Unit, *, asked: bool) -> int:
        act = self.is_act(unit.key) or is_verb(clause.words, unit)
        if clause.passed_on(unit.at) and (
            act or unit.key in groups()["labels"] or not clause.definite(unit.at)
        ):
            return Said.PASSED_ON
        if (clause.uncertain(unit.at) or asked) and (act or not clause.definite(unit.at)):
            return Said.NOT_CERTAIN
        if clause.denied(unit.at, act=act):
            return Said.DENIED | (Said.OF_SELF if clause.ceased(unit.at) else 0)
        if of_others(clause.words, unit, self._groups):
            return Said.OF_OTHERS
        if self._meanings.harms(unit.key) and patient(clause.words, unit.at) == "other":
            with_them = unit.key in self._groups["mutual"] and agent(clause.words, unit.at) == "self"
            return Said.OF_SELF if with_them else Said.OF_OTHERS
        return Said.OF_SELF

    def is_act(self, key: str) -> bool:
        """Whether a word is something that is done or felt, so that denying or fearing it does not disclose it."""
        found = self._meanings.of(key)
        if key in self._groups["feelings"]:
            return True
        return not found.isdisjoint(self._meanings.done_or_felt) and key not in groups()["things_too"]

    @property
    def in_english(self) -> bool:
        """Whether their words can be compared with an English question; a "gracias" among them does not hinder it."""
        return not self._long_in_another and _ASIDES * self._tongues[False] <= self._tongues[True]

    def _take_tongue(self, words: str, length: int) -> None:
        english = seems_english(words)
        self._tongues[english] += length
        self._long_in_another = self._long_in_another or not (english or length < ENOUGH)

    def why_new(self, unit: Unit, *, of_person: bool, denied: bool) -> Why | None:
        """None where they have said it (or something that includes it); otherwise why it counts as new."""
        said = 0
        for meaning in self._meanings.of(unit.key):
            said |= self._said.get(meaning, 0)
        if not said and any(close(unit.key, key) for key in self._alike.get(unit.key[:2], ())):
            return None
        return _judged(said, of_person=of_person, denied=denied)

    def why_apart(self, unit: Unit, beside: Iterable[Unit], *, of_person: bool, denied: bool) -> Why | None:
        """As ``why_new``, of a word that they have said: not None where they said it only far from all of the others."""
        others = [self._meanings.of(other.key) for other in beside]
        said = self._passages.beside(self._meanings.of(unit.key), others)
        if said is None:
            return None
        return _judged(said, of_person=of_person, denied=denied) if said else Why.APART

    def only_unasserted(self, key: str) -> bool:
        """Whether they used this word, but never of something that happened: only denied, feared, planned or supposed."""
        if key in self._groups["reading.negatives"]:
            return False
        said = 0
        for meaning in self._meanings.of(key):
            said |= self._said.get(meaning, 0)
        return bool(said) and not said & (Said.OF_SELF | Said.OF_OTHERS)

    def only_open(self, key: str) -> bool:
        """Whether they used this word only of what they feared, planned or supposed: never as done, nor as not done."""
        said = 0
        for meaning in self._meanings.of(key):
            said |= self._said.get(meaning, 0)
        return said == Said.NOT_CERTAIN

    def carries(self, key: str) -> bool:
        """Whether something they said naturally comes with this: who stays somewhere also sleeps."""
        return any(f"~{name}" in self._said for name in (key, *self._meanings.of(key)))

    def has_denied(self, key: str) -> bool:
        """Whether they said that there was none of this, or that it was taken, kept or gone."""
        found = [self._said.get(meaning, 0) for meaning in self._meanings.of(key)]
        gone = any(self._said.get(name, 0) & Said.OF_SELF for name in ("take", "steal"))
        return gone or any(said & Said.DENIED for said in found)

    def has_said(self, key: str) -> bool:
        """Whether this very word (its lemma) stands anywhere in their words."""
        return key in self._surface

    def said_together(self, keys: set[str], *, beside: frozenset[str] = frozenset()) -> bool:
        """Whether they used all of these words, and any of those beside, in one sentence or in two that follow each other."""
        return any(
            keys <= one | other and (not beside or (one | other) & beside)
            for one, other in pairwise((*self._sentences, frozenset()))
        )

    def said_in_few(self, keys: set[str]) -> bool:
        """Whether they used all of these words in one short sentence, which says hardly more than them."""
        return any(keys <= one and len(one) <= _FEW for one in self._sentences)


def _judged(said: int, *, of_person: bool, denied: bool) -> Why | None:
    """Why something counts as new that was said in these ways; None where it does not."""
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


def _phrases_in(low: str, starts: list[int]) -> dict[int, list[tuple[str, re.Match[str]]]]:
    """The phrases that stand in a levelled text, with what they mean, by the number of their sentence."""
    made: dict[int, list[tuple[str, re.Match[str]]]] = {}
    held: dict[str, set[int]] = {}
    for meaning, way in phrases():
        for found in way.all_in(low, starts, held):
            made.setdefault(max(0, bisect_right(starts, found.start()) - 1), []).append((meaning, found))
    return made


_ME = frozenset({"me", "us"})
_OF_ME = re.compile(r"\b(?:me|us)\b")
_LONGEST_QUOTE = 16
_FEW = 5
_ASIDES = 4
"""So many English words to one of another language make it an aside."""
_REMEMBERED = 20_000
