"""The terms to look for in a note, read from `english/notes/*.toml`: a few lines of data each, with its examples."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from interview.questioning.judging.wordings import compiled, first_words

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping


class Judgement(StrEnum):
    """What is wrong with a term. Each has its sentence of why, `note-why-...`, in the wording."""

    VICTIM_BLAMING = "victim_blaming"
    CHOICE_FRAMING = "choice_framing"
    RELATIONSHIP_EUPHEMISM = "relationship_euphemism"
    LABEL = "label"
    CRIMINALISING = "criminalising"
    CREDIBILITY = "credibility"
    CHARACTER = "character"
    ENGAGEMENT_BLAME = "engagement_blame"
    MENTAL_HEALTH_LABEL = "mental_health_label"
    MINIMISING = "minimising"
    IMMIGRATION_LABEL = "immigration_label"
    DISCRIMINATORY = "discriminatory"
    DEHUMANISING = "dehumanising"
    SPECULATION_AS_FACT = "speculation_as_fact"


class Form(StrEnum):
    """How a term stands in its sentence, which decides how its ordinary senses are told apart."""

    PHRASE = "phrase"
    TRAIT = "trait"
    """An adjective: of somebody, or of the thing after it."""
    ACT = "act"
    """A verb: done by somebody, or to them."""
    NAME = "name"
    """What somebody is called: a noun."""


class Of(StrEnum):
    """Whom a term must be about."""

    PERSON = "person"
    ANYBODY = "anybody"
    ACCOUNT = "account"
    """The person, or what they are said to have said or lived through, whoever did it."""


@dataclass(frozen=True, eq=False)
class Wanted:
    """One wording of the tables. Its pattern is made when something is first looked for with it: there are far more wordings than a note has words."""

    wording: str

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What it is looked for with. Raises WordingUnclear."""
        return compiled(self.wording, lists())


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """One group of wordings that are judged alike. ``id`` stays as it is: a record may name it for years."""

    id: str
    judgement: Judgement
    say: tuple[str, ...]
    form: Form
    of: Of
    child: bool
    unless: tuple[Wanted, ...]
    without: tuple[Wanted, ...]
    near: tuple[Wanted, ...]
    instead: str
    yes: tuple[str, ...]
    no: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Terms:
    """All entries, and for each word the wordings that can begin with it."""

    entries: tuple[Entry, ...]
    beginning: Mapping[str, tuple[tuple[Wanted, Entry], ...]]


def read(name: str) -> dict[str, Any]:
    """One of the tables of what judges in a note."""
    return tomllib.loads(files("interview.questioning").joinpath("english", "notes", name).read_text("utf-8"))


@lru_cache(maxsize=1)
def lists() -> dict[str, tuple[str, ...]]:
    """The named lists of words that the entries and the reading of a note share."""
    return {name: tuple(words.split()) for name, words in read("words.toml").items()}


@lru_cache(maxsize=1)
def sets() -> dict[str, frozenset[str]]:
    """The same lists, to ask whether a word is in one."""
    return {name: frozenset(words) for name, words in lists().items()}


@lru_cache(maxsize=1)
def terms() -> Terms:
    """Every entry of every kind. Raises WordingUnclear for one that has no first word to be found by."""
    entries = tuple(
        _entry(judgement, row) for judgement in Judgement for row in read(f"{judgement}.toml")["term"]
    )
    beginning: defaultdict[str, list[tuple[Wanted, Entry]]] = defaultdict(list)
    for entry in entries:
        for wording in entry.say:
            wanted = Wanted(wording)
            for word in first_words(wording, lists()):
                beginning[word].append((wanted, entry))
    return Terms(entries=entries, beginning={word: tuple(found) for word, found in beginning.items()})


def _entry(judgement: Judgement, row: dict[str, Any]) -> Entry:
    return Entry(
        id=row["id"],
        judgement=judgement,
        say=tuple(_lines(row["say"])),
        form=Form(row.get("form", Form.PHRASE)),
        of=Of(row.get("of", Of.PERSON)),
        child=row.get("child", False),
        unless=_wanted(row, "unless"),
        without=_wanted(row, "without"),
        near=_wanted(row, "near"),
        instead=row["instead"],
        yes=tuple(row["yes"]),
        no=tuple(row.get("no", ())),
    )


def _wanted(row: dict[str, Any], key: str) -> tuple[Wanted, ...]:
    return tuple(Wanted(wording) for wording in _lines(row.get(key, "")))


def _lines(text: str) -> Iterator[str]:
    return (line.strip() for line in text.splitlines() if line.strip())
