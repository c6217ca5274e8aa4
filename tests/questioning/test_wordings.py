"""The small language in which the terms are written down."""

from __future__ import annotations

import pytest

from interview.questioning.judging.wordings import WordingUnclear, compiled, first_words

LISTS = {"self": ("herself", "himself"), "us": ("us", "the_team")}


@pytest.mark.parametrize(
    ("wording", "text"),
    [
        ("~refuse to engage", "refused to engage"),
        ("put {self} at risk", "put himself at risk"),
        ("put {self} [back] at risk", "put herself back at risk"),
        ("play {us} off", "play the team off"),
        ("full ** holes", "full of very big holes"),
        ("drug * dealer", "drug or dealer"),
        ("attention-seeking", "attention seeking"),
        ("attention-seeking", "attentionseeking"),
        ("keep_{self} safe", "keep herself safe"),
    ],
)
def test_a_wording_is_met_in_each_of_its_forms(wording: str, text: str) -> None:
    assert compiled(wording, LISTS).fullmatch(text)


def test_a_wording_is_not_met_inside_a_word() -> None:
    assert not compiled("mad", LISTS).search("made nomad")


def test_a_wording_is_looked_up_by_each_word_that_it_can_begin_with() -> None:
    assert first_words("~lie/{us} to", LISTS) >= {"lies", "lying", "us", "the"}


@pytest.mark.parametrize("wording", ["[very] lazy", "* lazy", "'s lazy", "{nobody} lazy"])
def test_a_wording_that_cannot_be_looked_up_is_refused(wording: str) -> None:
    with pytest.raises(WordingUnclear):
        first_words(wording, LISTS)
