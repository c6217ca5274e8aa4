"""A turn of any length is looked at to its end, and is answered in seconds."""

from __future__ import annotations

import pytest

from interview.questioning.check import check
from interview.questioning.disclosed import Disclosed
from interview.questioning.english.long import PIECE
from interview.questioning.verdict import Category, Cue

PLAIN = "I write down what you need for tonight. "


@pytest.mark.parametrize("before", [0, 1, 30, 2_000])
def test_a_tag_at_the_end_of_a_long_turn_is_found_where_it_stands(before: int) -> None:
    text = PLAIN * before + "He took your passport, didn't he?"
    verdict = check(text, language="en-GB", disclosed=Disclosed(""))
    tags = [one for one in verdict.findings if one.cue == Cue.TAG_QUESTION]
    assert [text[one.start : one.end].strip(" ,") for one in tags] == ["didn't he?"]
    assert verdict.category == Category.SUGGESTIVE


def test_a_turn_without_a_single_end_of_a_sentence_or_a_word_is_answered() -> None:
    for text in ("x" * (3 * PIECE + 1), "a " * PIECE, "\n" * (2 * PIECE), "who " * PIECE):
        assert not check(text, language="en-GB", disclosed=Disclosed("")).leading
