"""What words mean to the check: their lemmas, near-synonyms and more general meanings, read from `english/*.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from interview.questioning.kinds import kinds
from interview.questioning.lemmas import lemma
from interview.questioning.pairs import partner
from interview.questioning.sayings import Match, sayings

if TYPE_CHECKING:
    from interview.questioning.reading import Word


def table(name: str) -> dict[str, Any]:
    """One of the tables that ship with the check."""
    return tomllib.loads(files("interview.questioning").joinpath("english", name).read_text("utf-8"))


@dataclass(frozen=True, slots=True)
class Unit:
    """One word, or two that mean one thing ("locked you in"), as it is compared: its key and its place."""

    key: str
    start: int
    end: int
    at: int
    """Which word of the sentence it begins with."""


class Meanings:
    """Looks up what a lemma means."""

    def __init__(self, meanings: dict[str, dict[str, str]]) -> None:
        self._of: dict[str, set[str]] = {}
        self._looked_up: dict[str, frozenset[str]] = {}
        self._widened: dict[str, frozenset[str]] = {}
        self._general: dict[str, frozenset[str]] = {}
        self._carried: dict[str, frozenset[str]] = {}
        above: dict[str, list[str]] = {}
        self.acts = frozenset(meanings["acts"])
        self.people = frozenset(meanings["people"])
        self.states = frozenset(meanings["states"])
        self._harm: frozenset[str] = frozenset()
        self._pair_begins: frozenset[str] = frozenset()
        for group in meanings.values():
            for name, line in group.items():
                words, _, general = line.partition(">")
                above[name] = general.split()
                for word in words.split():
                    self._of.setdefault(word, set()).add(name)
        self._above = above
        self._take_kinds()
        self._entailed = _entailed()
        self.done_or_felt = self.acts | self.states

    def _take_kinds(self) -> None:
        """Take in what WordNet adds; a word that stands in `meanings.toml` means only what stands there."""
        listed = frozenset(self._of)
        more: dict[str, set[str]] = {"acts": set(), "people": set(), "states": set(), "things": set()}
        for kind in kinds():
            names = kind.meanings
            if not kind.same:
                self._above[kind.name] = list(names)
                more[kind.group].add(kind.name)
                names = (kind.name,)
            for word in kind.words:
                if word not in listed:
                    self._of.setdefault(word, set()).update(names)
        self.acts |= more["acts"]
        self.people |= more["people"]
        self.states |= more["states"]

    def of(self, key: str) -> frozenset[str]:
        """The meanings of a lemma; of a word that stands nowhere, only itself. "=name" is the meaning of that name alone."""
        known = self._looked_up.get(key)
        if known is None and key.startswith("="):
            name = key[1:]
            known = self._looked_up[key] = frozenset({name}) if name in self._above else self.of(name)
        if known is None:
            found = self._of.get(key) or self._of.get(_root(key, self._of))
            known = self._looked_up[key] = frozenset(found) if found else frozenset({key})
        return known

    def with_general(self, key: str) -> frozenset[str]:
        """What is said with a lemma: its meanings, what they entail, and everything more general that they include."""
        known = self._widened.get(key)
        if known is None:
            entailed = self._entailed.get(key, ())
            plain = (self.of(name) for name in entailed if name not in self._above)
            found = self.of(key).union(name for name in entailed if name in self._above)
            known = self._widened[key] = frozenset().union(*plain, *map(self._with_above, found))
        return known

    def _with_above(self, meaning: str) -> frozenset[str]:
        known = self._general.get(meaning)
        if known is None:
            known = self._general[meaning] = frozenset(_closure(meaning, self._above))
        return known

    def carried_by(self, key: str) -> frozenset[str]:
        """What comes naturally with a lemma, or with another word for the same."""
        known = self._carried.get(key)
        if known is None:
            made = (groups().get(f"carries.{name}", frozenset()) for name in (key, *self.of(key)))
            known = self._carried[key] = frozenset().union(*made)
        return known

    def harms(self, key: str) -> bool:
        """Whether the other end of this act matters: done to somebody else, it is not said of the person."""
        if not self._harm:
            self._harm = frozenset(
                meaning for word in groups()["harm"] for meaning in self._of.get(word, {word})
            )
        return not self._harm.isdisjoint(self.of(key)) or not _HURTS.isdisjoint(self._entailed.get(key, ()))

    def _begins_pair(self, key: str) -> bool:
        if not self._pair_begins:
            pairs = (word for word in (*self._of, *_plain_pairs()) if "_" in word)
            self._pair_begins = frozenset(pair.partition("_")[0] for pair in pairs)
        return key in self._pair_begins

    def known_pair(self, key: str) -> bool:
        return key in self._of or key in _plain_pairs()

    def sayings(self, words: tuple[Word, ...]) -> list[Match]:
        """The sayings that stand in these words, none inside another."""
        lows = [word.low for word in words]
        keys = [lemma(low) for low in lows]
        present = {*lows, *keys}
        made: list[Match] = []
        taken: set[int] = set()
        for at in range(len(words)):
            found = () if at in taken else sayings().at(at, lows, keys, present)
            for match in found:
                taken.update(match.places)
                made.append(match)
        return made

    def units(self, words: tuple[Word, ...]) -> list[Unit]:
        """The words of a sentence as units, two joined where together they mean one thing."""
        made: list[Unit] = []
        joined: set[int] = set()
        for at, word in enumerate(words):
            if at in joined or not word.is_word:
                continue
            key = lemma(word.low)
            end = word.end
            if self._begins_pair(key) and (
                found := partner(words, at, known=self.known_pair, passing=groups()["kin"])
            ):
                ahead, key = found
                joined.add(ahead)
                end = words[ahead].end
            made.append(Unit(key, word.start, end, at))
        return made


def _entailed() -> dict[str, list[str]]:
    """What a lemma says without being a word for it: `entails.toml`, turned round."""
    made: dict[str, list[str]] = {}
    for group in table("entails.toml").values():
        for meaning, words in group.items():
            for word in words.split():
                made.setdefault(word, []).append(meaning)
    return made


_HURTS = frozenset({"hurt", "injury", "hit", "burn", "cut"})


def _closure(name: str, above: dict[str, list[str]]) -> set[str]:
    found, todo = {name}, [name]
    while todo:
        for general in above.get(todo.pop(), ()):
            if general not in found:
                found.add(general)
                todo.append(general)
    return found


def _root(key: str, known: dict[str, set[str]]) -> str:
    for ending in ("ing", "ment", "er", "ers", "ed", "s", "ings"):
        if key.endswith(ending) and len(key) > len(ending) + 2:
            stem = key[: -len(ending)]
            for tried in (stem, stem + "e", stem[:-1] if stem[-1] == stem[-2] else stem):
                if tried in known:
                    return tried
    return key


@lru_cache(maxsize=1)
def _plain_pairs() -> frozenset[str]:
    return frozenset(word for group in groups().values() for word in group if "_" in word)


@lru_cache(maxsize=1)
def meanings() -> Meanings:
    """The meanings that ship with the check."""
    return Meanings(table("meanings.toml"))


@lru_cache(maxsize=1)
def groups() -> dict[str, frozenset[str]]:
    """The groups of words of `words.toml`, each as the set of its lemmas."""
    read = table("words.toml")
    made: dict[str, frozenset[str]] = {}
    for name, group in read.items():
        for part, words in group.items():
            made[name if part == "words" else f"{name}.{part}"] = frozenset(words.split())
    return made
