"""Two words that mean one thing are joined, also over what it is done to."""

import pytest

from interview.questioning.check import check
from interview.questioning.disclosed import Disclosed
from interview.questioning.meanings import meanings
from interview.questioning.reading import sentences


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("He gave the money back to me.", "give_back"),
        ("They sent half the wages back.", "send_back"),
        ("He locked the girls in.", "lock_in"),
        ("She took my phone away.", "take_away"),
        ("He locked me in.", "lock_in"),
        ("I had to hand the car keys over.", "hand_over"),
    ],
)
def test_a_verb_and_its_particle_are_one_over_what_it_is_done_to(text, pair):
    words = sentences(text)[0].words
    (joined,) = [unit for unit in meanings().units(words) if unit.key == pair]
    assert text[joined.start : joined.end].endswith(pair.partition("_")[2])


@pytest.mark.parametrize(
    "text",
    ["Put the bag in the van.", "We got the bread in the morning.", "How did the tips get shared out?"],
)
def test_a_particle_that_tells_where_or_belongs_to_another_verb_is_not_joined(text):
    assert not [unit for unit in meanings().units(sentences(text)[0].words) if "_" in unit.key]


@pytest.mark.parametrize(
    ("said", "question"),
    [
        ("I gave the money back to him in an envelope.", "What did you do with the money you gave back?"),
        ("He locked all the girls in.", "Tell me about him locking them in."),
        ("He handed me my papers in a bag.", "When did he hand the papers over?"),
    ],
)
def test_what_was_said_with_the_thing_in_between_was_said(said, question):
    assert not check(question, language="en", disclosed=Disclosed(said)).leading


def test_the_thing_in_between_is_still_compared():
    question = "Where was he when he gave the passport back?"
    found = check(question, language="en", disclosed=Disclosed("He gave the money back.")).findings
    assert [question[one.start : one.end] for one in found if one.leads] == ["passport"]
