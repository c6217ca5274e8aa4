"""Why is asked in many ways, and mentioned in many more: each list knows its own."""

from __future__ import annotations

import pytest

from interview.lint.why import languages

ASKS = [(tag, text) for tag, one in languages().items() for text in one.asks]
MENTIONS = [(tag, text) for tag, one in languages().items() for text in one.mentions]


@pytest.mark.parametrize(("tag", "text"), ASKS)
def test_a_sentence_that_asks_why_is_seen(tag: str, text: str) -> None:
    assert languages()[tag].in_text(text) == text


@pytest.mark.parametrize(("tag", "text"), MENTIONS)
def test_a_sentence_that_only_names_the_word_is_let_be(tag: str, text: str) -> None:
    assert languages()[tag].in_text(text) is None


def test_the_sentence_that_asks_is_the_one_that_is_named() -> None:
    assert languages()["en"].in_text("Thank you. Why did you stay? I will listen.") == "Why did you stay?"
