"""Who does what to whom in a clause: whether an act is the person's own, was done to them, or is somebody else's."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from interview.questioning.lemmas import lemma
from interview.questioning.meanings import groups

if TYPE_CHECKING:
    from interview.questioning.meanings import Unit
    from interview.questioning.reading import Word

_PASSIVE = groups()["reading.passive"]
_SELF = frozenset({"i", "we", "me", "us", "you", "myself", "ourselves"})
_OTHERS = frozenset({"he", "she", "they", "him", "her", "them"})
_BESIDE = frozenset({"beside", "near", "behind", "with", "opposite", "than", "like"})
_OBJECTS = frozenset({"me", "us", "him", "them"})
_JOINS = frozenset({"and", "then", "so", "but", "when"})
_ANYBODY = frozenset(
    {
        "one",
        "other",
        "others",
        "who",
        "lot",
        "couple",
        "group",
        "everyone",
        "everybody",
        "nobody",
        "anyone",
        "anybody",
    }
)
_BEFORE_VERBS = groups()["reading.before_verbs"]
_BEFORE_NOUNS = groups()["reading.definite"] | {"a", "an", "your", "of"}
_SUBJECTS = groups()["reading.disclosed_subjects"]


def close(key: str, other: str) -> bool:
    """Whether two long words are spelled so alike that one is a slip for the other, or its other spelling."""
    if min(len(key), len(other)) < 5 or abs(len(key) - len(other)) > 2:
        return False
    return SequenceMatcher(None, key, other, autojunk=False).ratio() > 0.85


def of_others(words: tuple[Word, ...], unit: Unit, group: dict[str, frozenset[str]]) -> bool:
    """Whether a role or a feeling is somebody else's: "her boyfriend", "my sister was ashamed"."""
    before = [word.low for word in words[: unit.at]]
    if unit.key in group["roles"] or unit.key in group["kin"]:
        return bool(before) and before[-1] in {"his", "her", "their", "'s", "your"}
    if unit.key in group["feelings"] | group["bodily"]:
        if {"i", "we", "me", "us", "'m"} & {word.low for word in words}:
            return False
        return any(low in group["persons"] for low in before)
    return False


def is_verb(words: tuple[Word, ...], unit: Unit) -> bool:
    """Whether a word that names a thing as often stands here as something done ("I'll lock it", "locking the fridge")."""
    if unit.key not in groups()["things_too"] or not unit.at:
        return False
    low, before = words[unit.at].low, words[unit.at - 1].low
    if low != unit.key and low.endswith(("ing", "ed")):
        return before not in _BEFORE_NOUNS
    return before in _BEFORE_VERBS or (before == "me" and unit.at > 1)


def agent(words: tuple[Word, ...], at: int) -> str:
    """Who does the act at this word, as far as its clause tells: "self", "other" or "" where that cannot be told."""
    if at and words[at - 1].low in _PASSIVE and not words[at].low.endswith("ing"):
        return ""
    group = groups()
    for back in range(at - 1, max(-1, at - 8), -1):
        low = words[back].low
        if is_object(words, back, at):
            continue
        if low in _SELF:
            asked_passive = back and words[back - 1].low in _PASSIVE and not words[at].low.endswith("ing")
            return "" if asked_passive else "self"
        if low in _OTHERS or low in group["persons"] or low in group["kin"] or low in group["roles"]:
            joined = (
                back > 1 and words[back - 1].low in {"and", "my"} and _SELF & {w.low for w in words[:back]}
            )
            return "self" if joined else "other"
    return ""


def is_object(words: tuple[Word, ...], at: int, verb: int) -> bool:
    """Whether a pronoun is the one it is done to, before a later verb: "he pushed me and ran", not "me and Jo ran"."""
    if words[at].low not in _OBJECTS or not at or words[at - 1].low in _JOINS:
        return False
    return bool(_JOINS & {word.low for word in words[at + 1 : verb]})


def patient(words: tuple[Word, ...], at: int) -> str:
    """To whom the act at this word is done, as far as its clause tells: "self", "other" or "" for nobody named."""
    persons, kin = groups()["persons"], groups()["kin"]
    if words[at].low in {"in", "on", "under", "behind"}:
        return ""
    suffered = words[at].low in _PASSIVE or (
        bool(at) and words[at - 1].low in _PASSIVE and not words[at].low.endswith("ing")
    )
    if suffered:
        for word in reversed(words[:at]):
            if word.low in {"i", "we", "you"}:
                return "self"
            if word.low in persons or word.low in kin:
                return "other"
        return ""
    if at + 1 < len(words) and words[at + 1].named and lemma(words[at + 1].low) not in groups()["times"]:
        return "other"
    for ahead in range(at + 1, min(at + 5, len(words))):
        low = words[ahead].low
        if low in {"me", "us", "myself", "you", "yourself", "ourselves"}:
            return "self"
        if low in {"my", "our", "your"}:
            owned = words[ahead + 1].low if ahead + 1 < len(words) else ""
            if owned not in kin:
                return "self"
            return "other"
        if (
            low in {"him", "them", "her"}
            or low in kin
            or (low in persons and low not in _SUBJECTS and low not in _ANYBODY)
        ):
            return "other"
        if low in _SUBJECTS or low in {",", "and", "but", "to", "for", "when", "because", "with", "until"}:
            break
    return "self" if _reaches_self(words[at + 1 : at + 7]) else ""


def _reaches_self(words: tuple[Word, ...]) -> bool:
    """Whether it comes to the person further on: "took the phone off me", and not "grabbed the bag beside me"."""
    return any(
        word.low in {"me", "us"} and (not at or words[at - 1].low not in _BESIDE)
        for at, word in enumerate(words)
    )
