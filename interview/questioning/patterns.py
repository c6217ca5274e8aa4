"""The cues that can be seen in the wording alone: `english/cues.toml`, compiled, and looked for in a turn."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from interview.questioning.meanings import table
from interview.questioning.verdict import Cue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.questioning.reading import Sentence


@dataclass(frozen=True, slots=True)
class Pattern:
    """One wording that a cue can have."""

    cue: Cue
    find: re.Pattern[str]
    unless: re.Pattern[str] | None
    unsaid: bool
    account: bool


@dataclass(frozen=True, slots=True)
class Seen:
    """A pattern that was found, with its span in the turn and the sentence that it stands in."""

    pattern: Pattern
    start: int
    end: int
    sentence: int


@lru_cache(maxsize=1)
def patterns() -> tuple[Pattern, ...]:
    """Every wording of `cues.toml`, in its order."""
    read = table("cues.toml")
    names: dict[str, str] = read["names"]
    return tuple(
        Pattern(
            Cue(entry["name"]),
            _compiled(entry["find"], names),
            _compiled(entry["unless"], names) if "unless" in entry else None,
            entry.get("unsaid", False),
            entry.get("account", False),
        )
        for entry in read["cue"]
    )


def _compiled(pattern: str, names: dict[str, str]) -> re.Pattern[str]:
    for name, part in names.items():
        pattern = pattern.replace("{" + name + "}", part)
    return re.compile(pattern)


def seen(low: str, sentences: tuple[Sentence, ...]) -> Iterator[Seen]:
    """Every wording found, sentence by sentence; `low` is the levelled turn."""
    for at, sentence in enumerate(sentences):
        part = low[sentence.start : sentence.end]
        for pattern in patterns():
            if pattern.unless is not None and pattern.unless.search(part):
                continue
            for found in pattern.find.finditer(part):
                start, end = _trimmed(part, found.start(), found.end())
                if end > start:
                    yield Seen(pattern, sentence.start + start, sentence.start + end, at)


def _trimmed(part: str, start: int, end: int) -> tuple[int, int]:
    while start < end and not part[start].isalnum() and part[start] not in "'\"":
        start += 1
    while end > start and part[end - 1].isspace():
        end -= 1
    return start, end
