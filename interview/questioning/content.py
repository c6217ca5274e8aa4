"""What a sentence of the worker brings in that the person has not said: the heart of the check."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from interview.questioning.clauses import following
from interview.questioning.doers import agent, is_verb, patient
from interview.questioning.events import SELF, TOGETHER, asked_doer, done_to
from interview.questioning.hedged import hedged
from interview.questioning.lemmas import lemma
from interview.questioning.meanings import Unit, groups, meanings
from interview.questioning.orders import orders
from interview.questioning.pairs import alone, parted
from interview.questioning.verdict import Why

if TYPE_CHECKING:
    from interview.questioning.disclosed import Disclosed
    from interview.questioning.reading import Word

_NEGATIVES = groups()["reading.negative_words"]
_THIRD = groups()["reading.third"]


@dataclass(frozen=True, slots=True)
class Brought:
    """One word that the sentence brings in, and why it counts as new; `act` where it is something done or felt."""

    unit: Unit
    because: Why
    act: bool


@dataclass(frozen=True, slots=True)
class Content:
    """What a stretch of a sentence holds beside grammar and talk about talking."""

    held: tuple[Unit, ...]
    new: tuple[Brought, ...]
    pronoun: Word | None
    """A "he", "she" or "they" although the person has spoken of nobody."""

    @property
    def first(self) -> Brought | None:
        return self.new[0] if self.new else None


def content_of(
    words: tuple[Word, ...],
    disclosed: Disclosed,
    *,
    wh: bool,
    skip: frozenset[int] = frozenset(),
    interpreted: bool = False,
) -> Content:
    """The content words of these words, and which of them the person has not said.

    `wh`: names of attributes ask for nothing new. `interpreted`: "he" or "she" may be the person, so who did a thing is not compared.
    """
    group = groups()
    generic = group["generic.function"] | group["generic.telling"] | group["generic.plain"]
    attributes = group["attributes"] if wh else frozenset()
    held: list[Unit] = []
    new: list[Brought] = []
    acts: list[tuple[Unit, bool, bool]] = []
    pronoun = None
    negative = [at for at, word in enumerate(words) if word.low in _NEGATIVES]
    otherwise = _said_otherwise(words, disclosed)
    taken_as_done = _taken_as_done(words)
    told_to = {act: whom for _, act, whom in orders(words)}
    open_too = hedged(words)
    for unit in meanings().units(words):
        word = words[unit.at]
        if word.low in _THIRD and not (
            disclosed.people or pronoun or unit.at in skip or _of_things(words, unit)
        ):
            pronoun = word
        done = unit.key in group["both_ways"] and _of_somebody_else(words, unit)
        if unit.at in skip or (unit.key in generic and not done) or len(unit.key) < 3:
            continue
        if unit.key in attributes and not (unit.at in taken_as_done and disclosed.is_act(unit.key)):
            continue
        if (word.low in generic and "_" not in unit.key and not done) or (word.low[0].isdigit() and wh):
            continue
        held.append(unit)
        act = disclosed.is_act(unit.key) or is_verb(words, unit)
        denied = any(at < unit.at and unit.at - at < 6 for at in negative)
        of_person = _of_person(words, unit)
        because = disclosed.why_new(unit, of_person=of_person, denied=denied)
        if because is not None and parted(words, unit):
            because = disclosed.why_new(alone(unit), of_person=of_person, denied=denied)
        if because in (Why.NOT_CERTAIN, Why.ANOTHERS_WORD) and unit.at in open_too:
            because = None
        if because is None and _says_none(words, unit) and not disclosed.has_denied(unit.key):
            because = Why.NOT_SAID
        if _asks_what_you_did(words, unit):
            doers = disclosed.done_by(unit.key)
            if because is None and act and doers == {"other"}:
                because = Why.SOMEBODY_ELSE
            elif because is Why.SOMEBODY_ELSE and "self" in doers:
                because = None
        whose = ("", "") if interpreted else _who_to_whom(words, unit)
        if because is None and act and unit.key not in _GOT and not disclosed.done_so(unit.key, *whose):
            because = Why.SOMEBODY_ELSE
        as_ordered = (
            because is not None and unit.at in told_to and disclosed.ordered(unit.key, told_to[unit.at])
        )
        if as_ordered or (because is not None and unit.at in otherwise):
            because = None
        may_deny = act or unit.key in group["things_too"]
        if because is None and may_deny and _denies(words, unit) and not disclosed.has_denied(unit.key):
            because = Why.NOT_SAID
        if because is not None and not (wh and disclosed.carries(unit.key)):
            new.append(Brought(unit, because, act))
        elif because is None and act and not as_ordered and unit.at not in otherwise:
            acts.append((unit, of_person, denied))
    for unit, of_person, denied in acts:
        beside = [one for one in held if one is not unit and _in_one_part(words, unit.at, one.at)]
        because = disclosed.why_apart(unit, beside, of_person=of_person, denied=denied)
        if because is not None and not (wh and disclosed.carries(unit.key)):
            new.append(Brought(unit, because, act=True))
    return Content(tuple(held), tuple(sorted(new, key=lambda one: one.unit.at)), pronoun)


def _in_one_part(words: tuple[Word, ...], one: int, other: int) -> bool:
    """Whether two words of a question stand in the same part of it, so that it brings them together."""
    first, last = sorted((one, other))
    return not any(word.low in _PARTS for word in words[first + 1 : last])


def _said_otherwise(words: tuple[Word, ...], disclosed: Disclosed) -> frozenset[int]:
    """The places of words that together say what the person has said in other words."""
    places: set[int] = set()
    for match in meanings().sayings(words):
        first = words[match.places[0]]
        unit = Unit(f"={match.saying.meaning}", first.start, first.end, match.places[0])
        said = disclosed.why_new(unit, of_person=_of_person(words, unit), denied=match.saying.negated) is None
        if said and disclosed.done_so(unit.key, asked_doer(words, unit.at), ""):
            places.update(match.places)
    return frozenset(places)


def _taken_as_done(words: tuple[Word, ...]) -> range:
    """The words that name what had happened by then: "what did you do once the police arrived"."""
    for at, word in enumerate(words[:-1]):
        if word.low in _WHEN and words[at + 1].low in _SUBJECT_WORDS:
            return range(at, next((n for n in range(at, len(words)) if words[n].low == ","), len(words)))
    return range(0)


def _asks_what_you_did(words: tuple[Word, ...], unit: Unit) -> bool:
    """Whether this act is asked of the person: "how long were you begging", and not "who paid you"."""
    at = unit.at - 1
    while at >= 0 and (words[at].low in _BETWEEN_VERBS or words[at].low.endswith("ly")):
        at -= 1
    return at >= 0 and words[at].low == "you" and agent(words, unit.at) == "self"


def _who_to_whom(words: tuple[Word, ...], unit: Unit) -> tuple[str, str]:
    """Who is asked to have done this, and to whom; the other end counts only where it is one of the family."""
    to = done_to(words, unit.at)
    return asked_doer(words, unit.at), to if to in groups()["reading.fixed_persons"] else ""


def _of_things(words: tuple[Word, ...], unit: Unit) -> bool:
    """Whether a "they" stands for things that the sentence itself speaks of: "how did things get to be as they are"."""
    return words[unit.at].low in _PLURAL and any(word.low in _THINGS for word in words[: unit.at])


def _of_somebody_else(words: tuple[Word, ...], unit: Unit) -> bool:
    """Whether somebody other than the two who talk does this: "what did he break", and not "shall we break here"."""
    return asked_doer(words, unit.at) not in {"", SELF, TOGETHER}


def _denies(words: tuple[Word, ...], unit: Unit) -> bool:
    """Whether the sentence says that this was not done: "you never signed"."""
    return bool({"not", "n't", "never"} & {word.low for word in words[max(0, unit.at - 2) : unit.at]})


def _says_none(words: tuple[Word, ...], unit: Unit) -> bool:
    """Whether the sentence says that there was none of this: "no food", "without your passport"."""
    before = [word.low for word in words[max(0, unit.at - 2) : unit.at]]
    return "no" in before or "without" in before


def _of_person(words: tuple[Word, ...], unit: Unit) -> bool:
    group = groups()
    if unit.key in group["roles"] or unit.key in group["kin"]:
        return bool(unit.at) and words[unit.at - 1].low == "your"
    if unit.key in group["feelings"] or unit.key in group["bodily"]:
        return _of_you(words) and patient(words, unit.at) != "other"
    if not meanings().harms(unit.key):
        return False
    return patient(words, unit.at) != "other"


def _of_you(words: tuple[Word, ...]) -> bool:
    """Whether the person is in it, and not only one of their family: "you", "your arm", but not "your brother"."""
    return any(
        word.low == "you" or (word.low == "your" and lemma(following(words, at)) not in groups()["kin"])
        for at, word in enumerate(words)
    )


_PARTS = frozenset({",", ";", ":"}) | groups()["reading.parts"]
_GOT = frozenset({"earn", "receive"})
"""What somebody does when another gives: who "gave me two hundred" is not who earned them."""
_PLURAL = frozenset({"they", "them", "their"})
_THINGS = frozenset({"things", "questions", "days", "words", "bits", "parts"})
_BETWEEN_VERBS = groups()["reading.between_verbs"]
_PAST = groups()["reading.past"]
_DONE = groups()["reading.done"]
_OPENS = groups()["reading.opens"]
_CONVERSATION = re.compile(
    r"\byou(?:'re| are|'ll| will)? (?:can|may|could|might|won't|will|don't|do not|needn't|need not|never have to|only have to|don't need|have (?:a|the|every) (?:right|choice|say)|have as much|are (?:free|welcome|entitled|in charge|the one|"
    r"here|not in (?:any )?trouble|allowed to (?:stop|say))|free|welcome|in charge|decide|choose)\b|\bmy (?:job|name|role|part|work|notes)\b|\b(?:some|other|many|most|lots of) people\b|\bif (?:you|anything|i|we|there|something|it's|it is|it gets|it would|at any|at some)\b"
)


def _subject(words: tuple[Word, ...]) -> str:
    """The first word that can be the subject of a sentence, or its first word of weight."""
    for word in words:
        if word.low in _SUBJECT_WORDS or (word.low.isalpha() and word.low not in _LEADS | _WORKERS_CLAUSE):
            return word.low
    return ""


def asserts(words: tuple[Word, ...], low: str) -> bool:
    """Whether a sentence states something about what happened, and not about the talk itself, the worker or the law."""
    if _CONVERSATION.search(low):
        return False
    first = _subject(words)
    if first == "it" and {"me", "i"} & {word.low for word in words}:
        return False
    if first in {"there", "let"} or _is_to_come(words):
        return False
    of_worker = first in {"i", "we", "my", "our"}
    for at, word in enumerate(words):
        verb = word.low in _PAST or (word.low.endswith("ed") and len(word.low) > 3)
        verb = verb or (word.low in _DONE and bool(at) and words[at - 1].low in {"'d", "had"})
        if not verb:
            continue
        before = words[max(0, at - 5) : at]
        lows = [other.low for other in before]
        if any(low in _OPENS for low in lows[-2:]) or (lows and lows[-1] in _BEFORE_NOUNS):
            continue
        if {"are", "is", "'re", "gets", "get", "be"} & set(lows[-2:]) and word.low.endswith("ed"):
            continue
        subject = next((low for low in reversed(lows) if low in _SUBJECT_WORDS), None)
        if of_worker and (subject not in _IN_PASSING or word.low in _HELPING):
            continue
        if subject in {"i", "we"} or (word.low in _NOW and subject in _NOBODY_DOES):
            continue
        if subject is not None or at > 0 or word.low.endswith("ed"):
            return True
    return False


def _is_to_come(words: tuple[Word, ...]) -> bool:
    """Whether it tells what is to come or is asked for: "Kamal will say everything", "you must shout up"."""
    for at, word in enumerate(words[:-1]):
        if word.low in {"will", "'ll", "must", "shall", "should"}:
            return words[at + 1].low not in {"have", "'ve", "of", "be", "remember", "know", "n't"}
    return False


_WHEN = frozenset({"when", "after", "before", "once", "since", "until", "while"})
_HELPING = frozenset({"was", "were", "had", "has", "did", "made"})
_IN_PASSING = frozenset({"he", "she", "they", "who"})
"""Whose deeds a sentence of the worker's own ("I know it isn't easy to talk of a person who ...") may state beside them."""
_BEFORE_NOUNS = frozenset({"the", "a", "an", "my", "your", "no", "any", "of", "on"})
_NOW = frozenset({"gets", "has", "keeps", "makes", "takes", "have"})
_NOBODY_DOES = frozenset({None, "it", "this", "that", "these", "there", "nobody", "everyone"})
_WORKERS_CLAUSE = frozenset({"before", "while", "when", "because", "though", "although"})
_LEADS = groups()["reading.leads"]
_SUBJECT_WORDS = groups()["reading.subject_words"]


_POINTS = groups()["reading.points"]


def marked(content: Content, words: tuple[Word, ...]) -> Content:
    """Only the new words that a request takes for granted: acts, people, feelings, and things it points at ("the", "your")."""
    kept = tuple(
        new
        for new in content.new
        if new.act
        or meanings().of(new.unit.key) & (meanings().people | meanings().states)
        or any(word.low in _POINTS for word in words[max(0, new.unit.at - 4) : new.unit.at])
    )
    return replace(content, new=kept)


def mostly_said(content: Content, *, stated: bool = False) -> Content:
    """The content without one weak new word among several that they have said: another wording, not another fact.

    Fewer are needed where the worker only says back what was said (`stated`) than where a question takes the word as known.
    """
    weak = [new for new in content.new if not new.act and new.because is Why.NOT_SAID]
    if (
        len(content.new) != 1
        or len(weak) != 1
        or len(content.held) < (_SEVERAL_STATED if stated else _SEVERAL)
    ):
        return content
    return replace(content, new=())


_SEVERAL = 4
_SEVERAL_STATED = 3
