"""What plain words bring in: that it happened again, that somebody was made to, that "he knew". English."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from interview.questioning.english import shapes
from interview.questioning.events import SELF
from interview.questioning.lemmas import lemma
from interview.questioning.meanings import Unit, groups
from interview.questioning.orders import orders
from interview.questioning.verdict import Why

if TYPE_CHECKING:
    from interview.questioning.disclosed import Disclosed
    from interview.questioning.english.read import Read
    from interview.questioning.reading import Sentence, Word

_ASKS = frozenset({"did", "does", "was", "were", "is", "are", "has", "had", "if", "whether"})
_BEING = frozenset({"was", "were", "is", "are"})
_EVER = frozenset({"ever", "always", "often", "usually", "sometimes"})
_FIRST_AFTER = 2
_NOT = frozenset({"not", "n't", "never"})
_NOBODY = frozenset({"nobody", "no-one"})
_ACTORS = frozenset({"you", "he", "she", "they"})
_NUMBERS = frozenset(
    [
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "fifteen",
        "twenty",
        "thirty",
    ]
)
_COUNTED_IN = frozenset(
    [
        "hour",
        "hours",
        "day",
        "days",
        "night",
        "nights",
        "week",
        "weeks",
        "month",
        "months",
        "year",
        "years",
        "times",
        "men",
        "people",
        "girls",
        "boys",
    ]
)
_OF_SOMEBODY = {"stop": "=stop_from"}
"""What a plain verb means where somebody does it to somebody: a shift stops, but "has anyone stopped you" asks of hindering."""
_WHOM = frozenset({"he", "she", "they", "anyone", "anybody", "someone", "somebody", "anything"})


def made_to(low: str, sentences: tuple[Sentence, ...], disclosed: Disclosed) -> re.Match[str] | None:
    """That somebody was made to do a thing, where the person told of nothing they had to do, or only of others doing it."""
    found = shapes.MADE_TO.search(low) if disclosed.in_english else None
    if found is None and disclosed.in_english:
        found = shapes.MAKES_YOU.search(low)
    if found is None or not shapes.HAD_TO.search(disclosed.text):
        return found
    told_of = [
        disclosed.ordered(lemma(sentence.words[at].low), whom)
        for sentence in sentences
        for _, at, whom in orders(sentence.words)
        if whom == SELF
    ]
    return found if told_of and all(one is False for one in told_of) else None


def denies_what_was_open(words: tuple[Word, ...], disclosed: Disclosed) -> bool:
    """Whether a plain verb is said not to have been done that they only feared or hoped for: "so it never took place"."""
    lows = [word.low for word in words]
    return any(
        _NOT & set(lows[max(0, at - 2) : at]) and disclosed.only_open(lemma(low))
        for at, low in enumerate(lows)
    )


def denies_what_stands(read: Read, disclosed: Disclosed) -> bool:
    """Whether it says of what they told of that it was not so ("you never got your wages"), and they denied nothing of it."""
    words = read.sentence.words
    lows = [word.low for word in words]
    nots = [at for at, low in enumerate(lows) if low in _NOT]
    if len(nots) != 1 or not read.content.held or not set(lows[: nots[0]]) & _ACTORS:
        return False
    verb = next((lemma(low) for low in lows[nots[0] + 1 :] if low.isalpha()), "")
    told = {unit.key for unit in read.content.held} | {verb}
    return verb in groups()["generic.plain"] and not any(map(disclosed.has_denied, told))


def never_done(words: tuple[Word, ...], disclosed: Disclosed) -> Word | None:
    """The first act of somebody's that they used the word of, but never as done: denied, feared, planned or supposed."""
    people = groups()["persons"] - _NOBODY
    for before, word in pairwise(words):
        somebody = before.low in _ACTORS or lemma(before.low) in people
        if somebody and disclosed.only_unasserted(lemma(word.low)):
            return word
    return None


def said_again(low: str) -> re.Match[str] | None:
    """What says that it happened again, and not that it is told again."""
    again = shapes.ONCE_MORE.search(low)
    if again and shapes.TOLD_AGAIN.search(low) and not shapes.COUNTED_ON.match(again["word"]):
        return None
    return again


def unsaid_number(read: Read, disclosed: Disclosed) -> Word | None:
    """The number that a question takes as known ("on two hours' sleep"), where they gave no number at all."""
    words = [word for word in read.sentence.words if word.start >= read.sentence.start + read.form.core]
    if not disclosed.text or shapes.NUMBER.search(disclosed.text):
        return None
    for at, word in enumerate(words[:-1]):
        if word.low in _NUMBERS and words[at + 1].low in _COUNTED_IN:
            return word
    return None


def once_more(low: str, disclosed: Disclosed) -> bool:
    """Whether it is said to have happened again, and they told of it once."""
    again = said_again(low)
    return again is not None and not told_of_more(again, disclosed)


def told_of_more(again: re.Match[str], disclosed: Disclosed) -> bool:
    """Whether they told of it more than once; of "the second house", whether they told of two of anything."""
    more = shapes.MORE_THAN_ONE if shapes.COUNTED_ON.match(again["word"]) else shapes.MORE_THAN_ONCE
    return more.search(disclosed.text) is not None


def plainly_new(read: Read, disclosed: Disclosed) -> Word | None:
    """The plain verb of a yes/no about somebody else ("did she know he took it"), where they did not use it."""
    words = [word for word in read.sentence.words if word.start >= read.sentence.start + read.form.core]
    if len(words) < 3 or words[0].low not in _ASKS:
        return None
    plain = groups()["plain_acts"] | (groups()["manners"] if words[0].low in _BEING else frozenset())
    people = groups()["persons"] | groups()["kin"] | groups()["roles"]
    for at, word in enumerate(words[1:], start=1):
        before = words[at - (2 if at > 1 and words[at - 1].low in _BEING else 1)].low
        subject = (
            before in _WHOM
            or lemma(before) in people
            or (at == 2 and before.isalpha() and before not in {"you", "i", "we"})
        )
        subject = subject or (before in _EVER and at > _FIRST_AFTER)
        key = word.low if word.low in plain else lemma(word.low)
        if subject and key in plain:
            meant = _OF_SOMEBODY.get(key, key)
            known = disclosed.why_new(Unit(meant, 0, 0, 0), of_person=False, denied=False) is None
            return None if known else word
    return None


def cleft(read: Read, disclosed: Disclosed) -> Word | None:
    """What "was it her who came?" takes as done by somebody: its verb, be it as plain as "come", where they did not use it."""
    found = shapes.CLEFT.search(read.low, read.form.core)
    if found is None:
        return None
    start = read.sentence.start + found.start("act")
    word = next((word for word in read.sentence.words if word.start == start), None)
    if word is None:
        return None
    plain = Unit(lemma(word.low), word.start, word.end, 0)
    unit = next((unit for unit in read.content.held if unit.start == start), plain)
    known = disclosed.why_new(unit, of_person=False, denied=False) is None or disclosed.carries(unit.key)
    return None if known else word


def counted(core: str, disclosed: Disclosed) -> tuple[int, Why] | None:
    """Where a count ends of what was never said to be done, be it as plain as "come", or to be more than one, and why."""
    several = shapes.MORE_KINDS.match(core)
    if several is not None:
        told_of = (
            rf"\b(?:{several['what']}|(?:another|second|other|next|new|each|every) {several['what'][:-1]})\b"
        )
        known = not disclosed.in_english or re.search(told_of, disclosed.text)
        return None if known else (several.end(), Why.NOT_SAID)
    often = shapes.COUNTED.match(core)
    if often is None:
        return None
    key = lemma(often["act"])
    because = disclosed.why_new(Unit(key, 0, 0, 0), of_person=False, denied=False)
    return None if because is None or disclosed.carries(key) else (often.end(), because)
