"""A wording as it stands in the tables, and the pattern that it is looked for with.

`~refuse` is any form of a word, `a/b` one or the other, `a_b` two words that count as one, `[very]` what may be there
or not, `{self}` a named list of words, `*` any word, `**` up to three words. A hyphen may also be a space or nothing.
"""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING

from interview.questioning.judging.inflections import forms

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_ANY = r"[^\W_][\w'-]*"
_LIST = re.compile(r"\{(\w+)\}")
_FIRST = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+|[\"£]")


class WordingUnclear(Exception):
    """A wording in the tables cannot be looked for: it begins with what may be left out, or names no list."""


def compiled(wording: str, lists: Mapping[str, tuple[str, ...]]) -> re.Pattern[str]:
    """The pattern of a wording. It is not anchored. Raises WordingUnclear."""
    return re.compile(rf"(?<![\w]){_body(wording, lists)}(?![\w])")


def first_words(wording: str, lists: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
    """The words that a wording can begin with, by which it is looked up. Raises WordingUnclear."""
    slot = wording.split()[0]
    if slot.startswith(("[", "*")):
        raise WordingUnclear(f"'{wording}' begins with what may be left out. Begin with a word.")
    found: set[str] = set()
    for choice in _choices(slot, lists):
        words = choice.replace("_", " ")
        first = _FIRST.match(words)
        if first is None:
            raise WordingUnclear(f"'{wording}' begins with a sign. Begin with a word.")
        found |= {first.group(), words.replace("-", "")} if "-" in words else {first.group()}
    return frozenset(found)


def _body(wording: str, lists: Mapping[str, tuple[str, ...]]) -> str:
    parts: list[str] = []
    for at, slot in enumerate(wording.split()):
        gap = r"\s+" if at else ""
        if slot == "**":
            parts.append(rf"(?:{gap}{_ANY}){{0,3}}?")
        elif slot.startswith("["):
            parts.append(
                rf"(?:{gap}{_slot(slot[1:-1], lists)})?" if at else rf"(?:{_slot(slot[1:-1], lists)}\s+)?"
            )
        else:
            joined = "" if at == 1 and wording.startswith("[") else gap
            parts.append(joined + _slot(slot, lists))
    return "".join(parts)


def _slot(slot: str, lists: Mapping[str, tuple[str, ...]]) -> str:
    if slot == "*":
        return _ANY
    spelled = sorted({_spelled(choice) for choice in _choices(slot, lists)}, key=lambda one: (-len(one), one))
    return f"(?:{'|'.join(spelled)})"


def _spelled(choice: str) -> str:
    words = re.escape(choice).replace("_", r"\s+").replace(r"\ ", r"\s+")
    return words.replace(r"\-", r"[\s-]?")


def _choices(slot: str, lists: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    for choice in slot.split("/"):
        named = _LIST.search(choice)
        if named is None:
            yield from _inflected(choice)
            continue
        name = named.group(1)
        if name not in lists:
            raise WordingUnclear(f"There is no list '{name}'. Write it in words.toml, or correct its name.")
        for one in lists[name]:
            yield from _choices(choice.replace(named.group(), one, 1), lists)


def _inflected(choice: str) -> Iterator[str]:
    words = [forms(word[1:]) if word.startswith("~") else (word,) for word in choice.split("_")]
    yield from ("_".join(made) for made in product(*words))
