"""Who did a thing, and to whom, as far as one clause tells: what one person did is not what another did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.questioning.doers import is_object
from interview.questioning.lemmas import lemma
from interview.questioning.meanings import groups, meanings

if TYPE_CHECKING:
    from interview.questioning.reading import Word

SELF, TOGETHER, NAMED = "self", "we", "named"
"""The person; the person with somebody else; and somebody whom they named."""

_REACH = 8
_AHEAD = 5
_PASSIVE = groups()["reading.passive"]
_SELF = groups()["reading.selves"]
_WE = frozenset({"we", "us", "ourselves"})
_NAMES_A_THING = frozenset(
    {"the", "a", "an", "that", "this", "any", "some", "of", "about", "my", "your", "his", "her", "their"}
)
_WORKER = frozenset({"i", "we", "me", "us", "him", "them"})
_PLACES = frozenset({"of", "at", "in", "on", "from", "with", "near", "by", "to"})
_BETWEEN_VERBS = groups()["reading.between_verbs"]
_PRONOUNS = {"he": "he", "she": "she", "they": "they", "him": "he", "her": "she", "them": "they"}
_ANYBODY = groups()["reading.anybody"]
_NO_NOUN = groups()["generic.function"] | groups()["reading.between_verbs"] | groups()["reading.before_verbs"]
_PEOPLE = groups()["persons"] | groups()["kin"] | groups()["roles"]


def doer(words: tuple[Word, ...], at: int) -> str:
    """Who does what this word says: SELF, TOGETHER, a pronoun, a noun for somebody, or "" where it cannot be told."""
    if at and words[at - 1].low in _NAMES_A_THING:
        return ""
    if _suffered(words, at):
        return _by(words, at)
    for back in range(at - 1, max(-1, at - 1 - _REACH), -1):
        low = words[back].low
        if is_object(words, back, at):
            continue
        if low in _SELF:
            asked_of = back and words[back - 1].low in _PASSIVE and not words[at].low.endswith("ing")
            return "" if asked_of else TOGETHER if low in _WE else SELF
        if low in _PRONOUNS:
            return _PRONOUNS[low]
        key = lemma(low)
        if words[back].named and back == at - 1:
            return NAMED
        if key in _PEOPLE:
            return TOGETHER if _SELF & {word.low for word in words[:back]} and _joined(words, back) else key
        if back == at - 1 and _a_thing(words, back):
            return ""
    return ""


def asked_doer(words: tuple[Word, ...], at: int) -> str:
    """As ``doer``, for a sentence of the worker: "you" is the person, and only who stands right before the verb does it."""
    back = at - 1
    while back >= 0 and (words[back].low in _BETWEEN_VERBS or words[back].low.endswith("ly")):
        back -= 1
    if back < 0 or words[back].low in _WORKER or (back + 1 == at and words[back].low in _NAMES_A_THING):
        return ""
    low = words[back].low
    if low == "you":
        return doer(words, at)
    key = _PRONOUNS.get(low, lemma(low))
    return key if key in _PEOPLE else ""


def done_to(words: tuple[Word, ...], at: int) -> str:
    """To whom it is done, told as ``doer`` tells it."""
    if _suffered(words, at):
        for word in reversed(words[:at]):
            if word.low in _SELF:
                return SELF
            if word.low in _PRONOUNS or lemma(word.low) in _PEOPLE:
                return _PRONOUNS.get(word.low, lemma(word.low))
        return ""
    for word in words[at + 1 : at + 1 + _AHEAD]:
        if word.low in _SELF:
            return SELF
        if word.low in _PRONOUNS and word.low not in {"her", "he", "she", "they"}:
            return _PRONOUNS[word.low]
        if lemma(word.low) in _PEOPLE:
            return lemma(word.low)
        if not word.is_word or word.low in {"he", "she", "they", "and", "but", "to", "for", "when", "with"}:
            return ""
    return ""


def can_be(asked: str, told: str) -> bool:
    """Whether somebody asked about can be the one who was told of. Where that cannot be told, they can."""
    if not asked or not told or asked == told or TOGETHER in {asked, told}:
        return True
    if SELF in {asked, told}:
        return False
    if NAMED in {asked, told} or {asked, told} & _ANYBODY:
        return True
    if _sex(asked) and _sex(told) and _sex(asked) != _sex(told):
        return False
    fixed = groups()["reading.fixed_persons"]
    if asked in fixed and told in fixed:
        return not meanings().with_general(asked).isdisjoint(meanings().of(told)) or not meanings().of(
            asked
        ).isdisjoint(meanings().with_general(told))
    return True


def _a_thing(words: tuple[Word, ...], at: int) -> bool:
    """Whether a noun that names nobody stands here, other than one that only tells where: "of my road"."""
    low = words[at].low
    if not low.isalpha() or low in _NO_NOUN or low.endswith("ly"):
        return False
    return not {word.low for word in words[max(0, at - 2) : at]} & _PLACES


def _suffered(words: tuple[Word, ...], at: int) -> bool:
    return bool(at) and words[at - 1].low in _PASSIVE and not words[at].low.endswith("ing")


def _by(words: tuple[Word, ...], at: int) -> str:
    lows = [word.low for word in words[at + 1 : at + 1 + _AHEAD]]
    if "by" not in lows:
        return ""
    return next((lemma(low) for low in lows[lows.index("by") + 1 :] if lemma(low) in _PEOPLE), "")


def _joined(words: tuple[Word, ...], back: int) -> bool:
    return back > 1 and words[back - 1].low in {"and", "my"}


def _sex(somebody: str) -> str:
    if somebody in groups()["reading.men"]:
        return "he"
    return "she" if somebody in groups()["reading.women"] else ""
