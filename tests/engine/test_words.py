"""Words are kept as they are and shown by nothing that was not told to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.pretty import pretty_repr

from interview.engine.words import ERASED, Words
from tests.strategies import TROUBLESOME, said, texts


@given(texts())
def test_words_come_out_as_they_went_in(text: str) -> None:
    assert Words(text).text == text


@pytest.mark.parametrize("text", [*TROUBLESOME, "long " * 50])
def test_no_way_of_printing_them_shows_them(text: str) -> None:
    words = Words(text)
    printed = (repr(words), str(words), f"{words}", f"{words!r:>20}", pretty_repr([words] * 3))
    for shown in printed:
        assert "Words()" in shown
        assert text not in shown


def test_an_error_about_words_does_not_quote_them() -> None:
    with pytest.raises(TypeError) as wrong:
        Words("my own name") + "x"  # type: ignore[operator]
    assert "name" not in str(wrong.value)


@given(said(), st.integers(0, 30), st.integers(0, 30))
def test_a_cut_is_of_code_points_half_open(words: Words, start: int, end: int) -> None:
    assert words.cut(start, end).text == words.text[start:end]
    assert len(words) == len(words.text)


def test_equal_words_are_equal_and_erased_ones_are_not_the_same_as_none() -> None:
    assert Words("a") == Words("a")
    assert len({Words("a"), Words("a")}) == 1
    assert Words("a") != "a"
    assert Words("") != ERASED
    assert ERASED.erased
    assert ERASED.cut(0, 5).erased
