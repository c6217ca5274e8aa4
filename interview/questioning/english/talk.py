"""What in a turn is about the talk itself: `english/talk.toml`, compiled, and looked for in one sentence. English."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from interview.questioning.meanings import table
from interview.questioning.verdict import Cue

OF_RULES = frozenset(
    {
        Cue.SPECULATION,
        Cue.THIRD_PARTY_PRESSURE,
        Cue.EMBEDDED_STATEMENT,
        Cue.DECLARATIVE_QUESTION,
        Cue.MINIMISATION,
    }
)
"""What "may", "might" and "the law says" look like; where rights or the talk itself are explained, they are no pressure."""

RELAYED = re.compile(
    r"^(?:he|she|they) (?:says?|said|told (?:me|us)|mentions?|mentioned|has (?:just )?said)\b(?: that)?"
)
"""How an interpreter is told what the person has said."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of talk about the talk, and the cues of wording that it only looks like."""

    name: str
    find: re.Pattern[str]
    unless: re.Pattern[str] | None
    frees: frozenset[Cue]


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a sentence that is about the talk, in code points of the sentence."""

    kind: Kind
    start: int
    end: int


@lru_cache(maxsize=1)
def kinds_of_talk() -> tuple[Kind, ...]:
    """Every kind of `talk.toml`, in its order."""
    return tuple(
        Kind(
            entry["name"],
            re.compile(entry["find"]),
            re.compile(entry["unless"]) if "unless" in entry else None,
            frozenset(map(Cue, entry.get("frees", ()))),
        )
        for entry in table("talk.toml")["kind"]
    )


def of_the_talk(low: str) -> tuple[Stretch, ...]:
    """The stretches of one levelled sentence that are about the talk itself."""
    made = []
    for kind in kinds_of_talk():
        for found in kind.find.finditer(low):
            if kind.unless is not None and kind.unless.search(low):
                break
            start, end = found.span("talk" if "talk" in kind.find.groupindex else 0)
            made.append(Stretch(kind, start, end))
    return tuple(made)


def freed(cue: Cue, start: int, end: int, talk: tuple[Stretch, ...]) -> bool:
    """Whether a cue of the wording, on this stretch of the sentence, is only what talk about the talk looks like."""
    return any(cue in one.kind.frees and one.start < end and start < one.end for one in talk)
