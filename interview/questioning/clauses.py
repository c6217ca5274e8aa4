"""Sentences of the person as clauses, with what in them is denied, not certain, or passed on from somebody else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from interview.questioning.lemmas import lemma
from interview.questioning.reading import Sentence, Word

_BREAKS = frozenset({",", ";", ":", "-", "(", ")", '"', "but", "because", "then", "when", "while", "so", "who", "although", "though", "until"})
_SUBJECTS = frozenset("i he she they we it you there this that the my his her their nobody someone everyone one".split())
_NEGATIVES = frozenset("not n't never no nobody none nothing without neither nor hardly refuse refused stop stopped nowhere".split())
_INDEFINITE = frozenset("a an any no some single one".split())
_DEFINITE = frozenset("the my our his her their this that these those them".split())
_OWNED = frozenset("my our his her their".split())
_BEING = frozenset("go come see meet be get have visit hear own drink use sign".split())
_NOT_YET = frozenset("would might could may will 'll wo gonna going should 'd shall".split())
_MAKES_OPEN = frozenset(
    "say tell threaten promise think afraid scare scared frighten frightened worry worried hope if maybe perhaps swear warn whether wonder fear".split()
)
_WANTS = frozenset("suppose threaten promise want plan hope offer refuse intend mean like love need prefer wish ask try_to expect dream".split())
_FEARS = frozenset("afraid scare scared frighten frightened terrify terrified worry worried fear petrify petrified nightmare dream case".split())
_OFFICIALS = frozenset(
    """police officer worker lawyer solicitor doctor nurse report letter file form paper office agency charity teacher neighbour
    people others lady newspaper news hospital council court court's reporter online website leaflet helpline somebody someone they
    policeman policewoman judge home cousin friend sister brother girl girls boy mum mother dad father wife husband""".split()
)
_TALKS = frozenset({"tell", "talk", "say", "speak", "explain"})
_SAYS = frozenset("say tell call think reckon believe write claim hear read mention describe put".split())


@dataclass(frozen=True, slots=True)
class Clause:
    """Some words of one sentence, and from which word on they stop being asserted by the person, of themselves."""

    words: tuple[Word, ...]
    open_from: int
    passed_on_from: int
    negative_from: int
    negative_to: int

    def uncertain(self, at: int) -> bool:
        """Whether the word is only feared, planned, promised, threatened or supposed."""
        return at >= self.open_from

    def passed_on(self, at: int) -> bool:
        """Whether the word is what somebody else says."""
        return at >= self.passed_on_from

    def definite(self, at: int) -> bool:
        """Whether a word is named as something that is there: `my bag`, `the dog`."""
        return any(word.low in _DEFINITE for word in self.words[max(0, at - 2) : at])

    def denied(self, at: int, *, act: bool) -> bool:
        """Whether the word is denied. `my passport` in a denial is still there; `a lock` and `any key` are not."""
        if not self.negative_from <= at < self.negative_to:
            return False
        if act:
            return True
        before = self.words[max(0, at - 2) : at]
        if any(word.low in _INDEFINITE for word in before):
            return True
        between = self.words[self.negative_from : at]
        return any(lemma(word.low) in _BEING for word in between) and not any(word.low in _OWNED for word in before)


def clauses(sentence: Sentence) -> Iterator[Clause]:
    """The clauses of one sentence of the person. What was open (`if`, a fear) stays so until something breaks it off."""
    opened = passed = False
    for part, fresh in _parts(sentence.words):
        if fresh:
            opened = passed = False
        made = _clause(part, opened=opened, passed=passed)
        opened = opened or made.open_from < len(part) and lemma(part[0].low) == "if"
        passed = made.passed_on_from < len(part)
        yield made


def _parts(words: tuple[Word, ...]) -> Iterator[tuple[tuple[Word, ...], bool]]:
    part: list[Word] = []
    fresh = True
    for at, word in enumerate(words):
        following = words[at + 1].low if at + 1 < len(words) else ""
        joins = word.low in {"and", "or"} and following in _SUBJECTS
        if word.low in _BREAKS or joins:
            if part:
                yield tuple(part), fresh
                fresh = word.low in {"but", ";", "then"} or joins
                part = []
            if word.low in {",", ";", ":", "-", "(", ")", '"'}:
                continue
        part.append(word)
    if part:
        yield tuple(part), fresh


def _clause(words: tuple[Word, ...], *, opened: bool, passed: bool) -> Clause:
    never = len(words)
    open_from = 0 if opened else never
    passed_from = 0 if passed else never
    negative_from = never
    maker = -1
    for at, word in enumerate(words):
        key = lemma(word.low)
        if word.low in {"if", "unless", "whether", "imagine", "suppose", "maybe", "perhaps"}:
            open_from = min(open_from, at)
        if key in _MAKES_OPEN:
            maker = at
        if maker >= 0 and at > maker and word.low in _NOT_YET:
            open_from = min(open_from, at)
        if key in _WANTS and _to_follows(words, at) and not _TALKS & {lemma(w.low) for w in words[at : at + 5]}:
            open_from = min(open_from, at + 1)
        if key in {"want", "promise", "offer"} and following(words, at) != "to":
            open_from = min(open_from, at + 1)
        if key in _FEARS and at + 1 < len(words):
            open_from = min(open_from, at + 1)
        if key in {"think", "dream", "talk", "idea", "plan"} and following(words, at) in {"of", "about"}:
            open_from = min(open_from, at + 1)
        if key in {"threaten", "gonna"} or (word.low == "going" and following(words, at) == "to"):
            open_from = min(open_from, at + 1)
        if word.low in {"might", "could", "may", "'ll", "will"} and maker < 0 and word.low != "could":
            open_from = min(open_from, at)
        if key in _SAYS and at and any(lemma(w.low) in _OFFICIALS for w in words[max(0, at - 4) : at]):
            if not (words[at - 1].low == "they" and key in {"tell", "say"}):
                passed_from = min(passed_from, at + 1)
        if word.low in _NEGATIVES and negative_from == never:
            negative_from = at
    return Clause(words, open_from, passed_from, negative_from, never)


def following(words: tuple[Word, ...], at: int) -> str:
    """The word after this one, in small letters; "" at the end."""
    return words[at + 1].low if at + 1 < len(words) else ""


def _to_follows(words: tuple[Word, ...], at: int) -> bool:
    return any(word.low == "to" for word in words[at + 1 : at + 4])
