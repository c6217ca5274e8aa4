"""What can be put in the place of a term and fits into its sentence, read from `english/notes/neutral.toml`.

Most terms have none: there only the worker knows what happened, and what to write instead is advice.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from interview.questioning.judging.terms import read
from interview.questioning.reading import level

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from interview.questioning.judging.terms import Judgement

MARKS = "\"'“”‘’"

_WORD = re.compile(r"[^\W_][\w'-]*")
_BEFORE = re.compile(r"([^\W_][\w'-]*)(\s+)\Z")


@dataclass(frozen=True, kw_only=True, slots=True)
class Neutral:
    """A stretch of a note, half-open, in code points, and what can stand there instead."""

    start: int
    end: int
    words: str

    def into(self, text: str) -> str:
        """The whole note with it."""
        return f"{text[: self.start]}{self.words}{text[self.end :]}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """Terms that are put otherwise in the same way."""

    put: Mapping[str, str]
    of: frozenset[str]
    rest: bool
    then: frozenset[str]
    after: frozenset[str]
    not_after: frozenset[str]
    examples: Mapping[str, str]


@lru_cache(maxsize=1)
def rows() -> tuple[Row, ...]:
    """All that the table has."""
    return tuple(
        Row(
            put=row["put"],
            of=_words(row.get("of", "")),
            rest=row.get("rest", False),
            then=_words(row.get("then", "")),
            after=_words(row.get("after", "")),
            not_after=_words(row.get("not_after", "")),
            examples=row["examples"],
        )
        for row in read("neutral.toml")["neutral"]
    )


@lru_cache(maxsize=1)
def _beginning() -> Mapping[str, tuple[tuple[str, Row], ...]]:
    found: dict[str, list[tuple[str, Row]]] = {}
    for row in rows():
        for written in row.put:
            found.setdefault(written.split(maxsplit=1)[0], []).append((written, row))
    return {word: tuple(those) for word, those in found.items()}


def _words(line: str) -> frozenset[str]:
    return frozenset(line.split())


def neutral(text: str, start: int, end: int, kind: Judgement) -> Neutral | None:
    """What can be put in place of a term of this kind that stands there, or nothing where no wording fits."""
    if end - start > 2 and text[start] in MARKS and text[end - 1] in MARKS:
        return Neutral(start=start, end=end, words=text[start + 1 : end - 1])
    return next(_fitting(text, start, end, kind), None)


def _fitting(text: str, start: int, end: int, kind: Judgement) -> Iterator[Neutral]:
    low = level(text)
    term = " ".join(low[start:end].split())
    before = _BEFORE.search(low, max(0, start - 40), start)
    for written, row in _beginning().get(term.split(" ", 1)[0], ()):
        if row.of and kind not in row.of:
            continue
        stop = end if term == written else _ends(written, low, start, end) if row.rest else None
        if stop is None or not _stands(row, before, low, stop):
            continue
        yield _put(text, row.put[written], start, stop, before)


def _ends(written: str, low: str, start: int, end: int) -> int | None:
    """Where a term goes on that begins so; nothing where it does not."""
    found = re.compile(r"\s+".join(map(re.escape, written.split())) + r"(?![\w'-])").match(low, start, end)
    return found.end() if found else None


def _stands(row: Row, before: re.Match[str] | None, low: str, stop: int) -> bool:
    word = before.group(1) if before else ""
    if word in row.not_after or (row.after and word not in row.after):
        return False
    if not row.then:
        return True
    following = _WORD.match(low, stop + _gap(low, stop))
    return following is not None and following.group() in row.then


def _gap(low: str, at: int) -> int:
    return len(low[at : at + 8]) - len(low[at : at + 8].lstrip())


def _put(text: str, words: str, start: int, stop: int, before: re.Match[str] | None) -> Neutral:
    """With the capital of what it replaces, the article that it takes, and no gap where something is taken out."""
    capital = text[start].isupper() and not text[start : start + 2].isupper()
    if not words:
        gap = _gap(text, stop)
        if gap and capital:
            return Neutral(start=start, end=stop + gap + 1, words=text[stop + gap].upper())
        if gap:
            return Neutral(start=start, end=stop + gap, words="")
        return Neutral(start=start - (len(before.group(2)) if before else 0), end=stop, words="")
    words = words[0].upper() + words[1:] if capital else words
    if before is not None and before.group(1) in {"a", "an"}:
        article = "an" if words[0].lower() in "aeiou" else "a"
        written = text[before.start(1)]
        fitting = article.capitalize() if written.isupper() else article
        return Neutral(start=before.start(1), end=stop, words=f"{fitting}{before.group(2)}{words}")
    return Neutral(start=start, end=stop, words=words)
