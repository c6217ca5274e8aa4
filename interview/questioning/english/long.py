"""A very long turn, looked at to its end in pieces: to look at all of it at once would take minutes."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from interview.questioning.english.check import check_english
from interview.questioning.verdict import Category

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.questioning.content import Content
    from interview.questioning.disclosed import Disclosed
    from interview.questioning.verdict import Finding

PIECE = 1_000
"""Code points that are looked at together. Nobody says as much in one turn."""

_BREAK = re.compile(r"[.?!…;\n](?=\s|$)|\s(?=\S*$)")


def check_of_any_length(
    text: str, disclosed: Disclosed, conduct: str | None, *, words_alone: bool = False
) -> tuple[Category, tuple[Finding, ...], Content | None]:
    """As ``check_english``. Of many pieces: all that is found, and the category of the last, unless one is suggestive."""
    categories: list[Category] = []
    findings: list[Finding] = []
    content = None
    for start, piece in _pieces(text):
        category, found, held = check_english(piece, disclosed, conduct, words_alone=words_alone)
        categories.append(category)
        findings += [replace(one, start=one.start + start, end=one.end + start) for one in found]
        content = held or content
    suggestive = Category.SUGGESTIVE in categories
    return Category.SUGGESTIVE if suggestive else categories[-1], tuple(findings), content


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """The text in pieces that end with a sentence where there is one, else with a word, else anywhere."""
    start = 0
    while len(text) - start > PIECE:
        window = text[start : start + PIECE]
        ends = [found.end() for found in _BREAK.finditer(window)]
        end = start + (ends[-1] if ends else PIECE)
        yield start, text[start:end]
        start = end
    yield start, text[start:]
