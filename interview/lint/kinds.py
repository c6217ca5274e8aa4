"""Which everyday words are a kind of something the question check knows: ``python -m interview.lint.kinds DIRECTORY``.

DIRECTORY holds the database files of WordNet (``index.*``, ``data.*``, ``cntlist.rev``). Of each word that nobody put into
``meanings.toml`` the senses that people mean most are looked up, and their line of "is a kind of" is followed until it meets a
meaning that stands there. What is found is written to ``questioning/english/kinds.txt``; no run of the program needs WordNet.
"""

from __future__ import annotations

import re
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

import interview.questioning
from interview.questioning.meanings import groups, table

FILE = Path(interview.questioning.__file__).parent / "english" / "kinds.txt"
PARTS = {"v": "verb", "n": "noun", "a": "adj"}
_OF_KEY = {"1": "n", "2": "v", "3": "a", "5": "a"}
_LOOKED_FOR = {"acts": "vn", "things": "n", "people": "n", "states": "a"}
_KIND_OF = frozenset({"@", "@i", "&"})
_ALSO = {"v": "n", "n": "va", "a": "v"}
"""As what else a word may be met so often that it is left out."""
_STEPS = 5
_SHARE, _SENSES = 0.2, 2
_WORD = re.compile(r"[a-z]{3,}(?:-[a-z]{2,})?")
_BROAD = frozenset(
    [
        "animal",
        "chemical",
        "food",
        "medicine",
        "ill",
        "person_any",
        "god",
        "water",
        "fruit",
        "vegetable",
        "rodent",
        "seafood",
        "game",
        "town",
        "country",
        "adult",
        "port",
        "dog",
        "cat",
        "horse",
        "meat",
        "wine",
        "antibiotic",
        "container",
        "vehicle",
        "document",
        "job",
        "office",
        "tool",
        "building",
    ]
)
"""Meanings under which WordNet has thousands of rare words: only those that its readers met in texts are taken."""

Sense = tuple[str, str]
"""A part of speech and the place of a set of synonyms in its file."""


@dataclass(kw_only=True)
class Wordnet:
    """The senses of words in the order of the database, how often each was met in texts, and what each is a kind of."""

    senses: dict[tuple[str, str], list[Sense]] = field(default_factory=dict)
    met: Counter[tuple[str, str, int]] = field(default_factory=Counter)
    above: dict[Sense, list[Sense]] = field(default_factory=dict)

    def often(self, word: str, part: str) -> int:
        """How often a word was met as this part of speech."""
        return sum(
            self.met[word, part, number + 1] for number in range(len(self.senses.get((word, part), ())))
        )

    def usual(self, word: str, part: str) -> list[Sense]:
        """The senses that people mean most by a word."""
        senses = self.senses.get((word, part), [])
        met = [self.met[word, part, number + 1] for number in range(len(senses))]
        if not any(met):
            return senses[: 1 if len(senses) > _SENSES + 1 else _SENSES]
        least = _SHARE * sum(met)
        return [
            sense
            for number, (sense, times) in enumerate(zip(senses, met, strict=True))
            if times >= least or (number == 0 and times * 3 >= max(met))
        ]


def read(directory: Path) -> Wordnet:
    """WordNet from its database files. Raises OSError where one is not there."""
    made = Wordnet()
    for line in (directory / "cntlist.rev").read_text("utf-8").splitlines():
        key, number, times = line.split()
        word, _, rest = key.partition("%")
        if rest[0] in _OF_KEY:
            made.met[word.lower(), _OF_KEY[rest[0]], int(number)] = int(times)
    for part, name in PARTS.items():
        for line in _lines(directory / f"index.{name}"):
            fields = line.split()
            made.senses[fields[0], part] = [(part, place) for place in fields[-int(fields[2]) :]]
        for line in _lines(directory / f"data.{name}"):
            fields = line.partition(" | ")[0].split()
            at = 4 + 2 * int(fields[3], 16)
            links = [fields[at + 1 + 4 * n : at + 4 + 4 * n] for n in range(int(fields[at]))]
            made.above[part, fields[0]] = [
                ("a" if other == "s" else other, place) for sign, place, other in links if sign in _KIND_OF
            ]
    return made


def _lines(file: Path) -> list[str]:
    return [line for line in file.read_text("utf-8").splitlines() if line.strip() and line[0] != " "]


def kinds(wordnet: Wordnet, meanings: dict[str, dict[str, str]]) -> dict[str, list[str]]:
    """The lines of ``kinds.txt``, by group: "words = meanings" for synonyms, "words > meanings" for kinds of them."""
    listed = {word for group in meanings.values() for line in group.values() for word in _words(line)}
    listed |= {word for name in ("function", "telling", "plain") for word in groups()[f"generic.{name}"]}
    listed |= groups()["attributes"] | groups()["labels"] | groups()["loaded"]
    anchors = _anchors(wordnet, meanings)
    group_of = {name: group for group, lines in meanings.items() for name in lines}
    members: dict[Sense, list[str]] = defaultdict(list)
    for word, part in wordnet.senses:
        if _WORD.fullmatch(word) and word not in listed:
            for sense in wordnet.usual(word, part):
                members[sense].append(word)
    made: dict[str, list[str]] = {group: [] for group in _LOOKED_FOR}
    for sense, words in members.items():
        steps, found = _nearest(wordnet, anchors, sense)
        found = {name for name in found if _fits(sense[0], group_of[name])}
        kept = sorted(word for word in words if _everyday(wordnet, word, sense[0], found, steps))
        if found and kept:
            line = f"{' '.join(kept)} {'>' if steps else '='} {' '.join(sorted(found))}"
            made[_group(sense[0], {group_of[name] for name in found})].append(line)
    return {group: sorted(lines) for group, lines in made.items()}


def _words(line: str) -> list[str]:
    return line.partition(">")[0].split()


def _anchors(wordnet: Wordnet, meanings: dict[str, dict[str, str]]) -> dict[Sense, set[str]]:
    """The senses that stand for a meaning: two of its words share them, or the word it is named after means them."""
    made: dict[Sense, set[str]] = defaultdict(set)
    for group, lines in meanings.items():
        first = _LOOKED_FOR[group][0]
        for name, line in lines.items():
            words = _words(line)
            for part in _LOOKED_FOR[group]:
                sharing: dict[Sense, set[str]] = defaultdict(set)
                for word in words:
                    for sense in wordnet.usual(word, part):
                        sharing[sense].add(word)
                only = words[0] if part == first and len(wordnet.usual(words[0], part)) == 1 else ""
                for sense, some in sharing.items():
                    if len(some) > 1 or only in some or (name in some and part == first):
                        made[sense].add(name)
    return made


def _nearest(wordnet: Wordnet, anchors: dict[Sense, set[str]], sense: Sense) -> tuple[int, set[str]]:
    """How many steps up the first meanings stand, and which."""
    front, seen = [sense], {sense}
    for steps in range(_STEPS + 1):
        found = set().union(*(anchors.get(one, set()) for one in front))
        if found:
            return steps, found
        front = [up for one in front for up in wordnet.above.get(one, ()) if up not in seen]
        seen.update(front)
    return 0, set()


def _fits(part: str, group: str) -> bool:
    if part == "a":
        return group == "states"
    return part == "n" or group == "acts"


def _everyday(wordnet: Wordnet, word: str, part: str, found: set[str], steps: int) -> bool:
    """Whether a word is mostly this part of speech, and not one of the rare words under a broad meaning."""
    here = wordnet.often(word, part)
    if steps and found <= _BROAD and not here:
        return False
    other = max(wordnet.often(word, one) for one in _ALSO[part])
    if part != "v" and not here and other:
        return False
    return part == "a" or here * 3 >= other


def _group(part: str, above: set[str]) -> str:
    if part != "n":
        return {"v": "acts", "a": "states"}[part]
    return "people" if "people" in above else "things"


def main(directory: Path) -> None:
    """Write ``kinds.txt`` again, under the notice that stands at its head."""
    head = [line for line in FILE.read_text("utf-8").splitlines() if line.startswith("#")]
    made = kinds(read(directory), table("meanings.toml"))
    body = [line for group, lines in made.items() for line in ("", f"[{group}]", *lines)]
    FILE.write_text("\n".join((*head, *body, "")), "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
