"""What in a note is somebody's own words, and what is a proper name: neither is judged."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from interview.questioning.judging.terms import sets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.questioning.judging.sentences import Word

Span = tuple[int, int]

_QUOTES = re.compile(
    r"“[^“”\n]*(?:”|$)|„[^“”„\n]*(?:[“”]|$)|«[^«»\n]*(?:»|$)|‹[^‹›\n]*(?:›|$)|「[^」\n]*(?:」|$)"
    r"|(?<!\d)\"[^\"\n]*(?:\"|$)|(?<!\w)‘(?:[^‘’\n]|(?<=\w)’(?=\w))*(?:’|$)"
    r"|(?<!\w)'(?=\S)(?:[^'\n]|(?<=\w)'(?=\w))*'(?!\w)",
    re.MULTILINE,
)
_SCARE = 4
"""Words that a quotation may have and still be one that the worker put round a word of doubt."""


def quotations(text: str) -> tuple[Span, ...]:
    """Every quotation with its marks, of whatever kind. One that is never closed goes on to the end of its line."""
    return tuple((found.start(), found.end()) for found in _QUOTES.finditer(text))


def doubted(low: str, spans: tuple[Span, ...]) -> Iterator[Span]:
    """Quotations that hold a few words of harm, and that nobody is said to have spoken: marks of doubt."""
    for start, end in spans:
        inside = re.findall(r"[^\W\d_]+", low[start:end])
        if not 0 < len(inside) <= _SCARE or not set(inside) & sets()["harm"]:
            continue
        before = re.findall(r"[^\W\d_]+", low[max(0, start - 120) : start].rpartition(". ")[2])
        after = re.findall(r"[^\W\d_]+", low[end : end + 40])[:4]
        told = sets()["attributes"]
        determined = bool(before) and before[-1] in sets()["doubting"]
        if determined and not set(before) & told and not set(after[:2]) & told:
            yield start, end


def proper(words: tuple[Word, ...]) -> Iterator[Span]:
    """Names of acts, orders, teams, services, days, in capitals: runs of capitals that hold a word such names have."""
    at = 0
    while at < len(words):
        if not (words[at].capital and words[at].is_word):
            at += 1
            continue
        end = _run(words, at)
        named = any(word.low in sets()["bodies"] for word in words[at : end + 1])
        if named and (end > at or words[at].raw.isupper()):
            yield words[at].start, words[end].end
        at = end + 1


def _run(words: tuple[Word, ...], at: int) -> int:
    """The last word of a run of capitals; small joining words, commas and hyphens inside it count."""
    end = at
    ahead = at + 1
    while ahead < len(words) and ahead - end <= 3:
        word = words[ahead]
        if word.capital and word.is_word:
            end = ahead
        elif word.low in sets()["bodies"] and ahead == end + 1:
            return ahead
        elif word.low not in {"of", "and", "the", "for", "to", "in", ",", "-", "&", "'", "on", "against"}:
            break
        ahead += 1
    return end
