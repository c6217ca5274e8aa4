"""No question asks why: about what somebody chose it sounds like blame. Seen in every language that has a list."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from interview.lint.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from interview.lint.sentences import Sentence

_SENTENCE = re.compile(r"[^.?!؟。？！\n]+[.?!؟。？！]*")
_LETTERS = str.maketrans({"ł": "l", "’": "'", "‘": "'"})


@dataclass(frozen=True, kw_only=True, slots=True)
class AsksWhy:
    """How one language asks why. ``asks`` are sentences that do, and ``mentions`` those that only name the word."""

    find: re.Pattern[str]
    unless: re.Pattern[str]
    bare: bool
    asks: tuple[str, ...]
    mentions: tuple[str, ...]

    def in_text(self, text: str) -> str | None:
        """The first sentence of a text that asks why."""
        for sentence in _SENTENCE.findall(text):
            read = _bare(sentence) if self.bare else unicodedata.normalize("NFC", sentence).lower()
            if self.find.search(read) and not self.unless.search(read):
                return str(sentence).strip()
        return None


def _bare(text: str) -> str:
    apart = unicodedata.normalize("NFD", text.lower().translate(_LETTERS))
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


@cache
def languages() -> dict[str, AsksWhy]:
    """The lists, by primary subtag."""
    read = tomllib.loads((files("interview.lint") / "why.toml").read_text("utf-8"))
    return {
        tag: AsksWhy(
            find=re.compile(one["find"]),
            unless=re.compile(one["unless"]),
            bare=one["bare"],
            asks=tuple(one["asks"]),
            mentions=tuple(one["mentions"]),
        )
        for tag, one in read.items()
    }


def asks_why(heard: Iterable[Sentence]) -> Iterator[Finding]:
    """A line for each text that asks a person why."""
    for one in heard:
        known = languages().get(one.locale.partition("-")[0].lower())
        if known is not None and (asked := known.in_text(one.text)) is not None:
            yield Finding(
                code="why",
                where=one.where,
                says=f"“{asked}” asks why, and that can sound like blame",
                instead="Ask what happened, or leave it to them to say why.",
            )
