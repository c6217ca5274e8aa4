"""Words said back to a person are warned about where they lose what was said of them, and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from interview.questioning.taken_out import taken_out
from interview.questioning.verdict import Why


def why(words: str, quote: str) -> Why | None:
    start = words.index(quote)
    return taken_out(words, start, start + len(quote))


@pytest.mark.parametrize(
    ("words", "quote", "lost"),
    [
        ("He never hit me.", "hit me", Why.DENIED),
        ("Nobody took my passport.", "took my passport", Why.DENIED),
        ("I was not paid for six weeks.", "paid for six weeks", Why.DENIED),
        ("I was afraid that he would hit me.", "hit me", Why.NOT_CERTAIN),
        ("If I left, they would find my sister.", "find my sister", Why.NOT_CERTAIN),
        ("They told me the police would put me in prison.", "put me in prison", Why.NOT_CERTAIN),
        ("I do not know if they beat her.", "they beat her", Why.NOT_CERTAIN),
        ("My cousin said they lock the door.", "they lock the door", Why.ANOTHERS_WORD),
    ],
)
def test_a_quote_out_of_a_denial_a_fear_or_anothers_words_is_named_for_what_it_loses(
    words: str, quote: str, lost: Why
) -> None:
    assert why(words, quote) == lost
    assert why(words, words) is None, "the whole of it loses nothing"


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("He never hit me.", "never hit me"),
        ("I was not paid for six weeks.", "not paid for six weeks"),
        ("I was not paid for six weeks.", "six weeks"),
        ("They locked the door at night.", "locked the door"),
        ("There was a room for six of us, and a list on the wall.", "a list on the wall"),
        ("He never hit me. They locked the door.", "locked the door"),
        ("My friend was hit.", "was hit"),
    ],
)
def test_a_quote_that_says_the_same_by_itself_is_left_alone(words: str, quote: str) -> None:
    assert why(words, quote) is None


def test_words_in_another_language_are_not_judged() -> None:
    assert taken_out("لم يضربني قط", 3, 9) is None


@given(some.text(max_size=60), some.integers(-3, 70), some.integers(-3, 70))
def test_whatever_is_selected_of_whatever_was_said_it_only_ever_advises(
    words: str, start: int, end: int
) -> None:
    assert taken_out(words, start, end) in (None, Why.DENIED, Why.NOT_CERTAIN, Why.ANOTHERS_WORD)
