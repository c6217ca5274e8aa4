"""Which of the person's words are read beside a question: all of a short account, and of a long one what speaks of the same things."""

from hypothesis import given
from hypothesis import strategies as st

from interview.questioning.disclosed import Disclosed
from interview.questioning.nearby import MOST

TALK = "We talked of the weather and of her garden. She had roses there, and two old trees by the wall. "
WORDS = st.lists(
    st.sampled_from(
        ["he", "took", "never", "passport", "door", "and", ".", ",", "but", "I", "was", "afraid"]
    ),
    max_size=400,
).map(" ".join)


def test_a_short_account_is_read_whole_and_as_it_was_said():
    said = "He took my Passport. I never saw it again, not once!"
    assert Disclosed(said).beside("Where did you sleep?") == said


def test_of_a_long_account_what_speaks_of_the_same_is_read_in_the_order_it_was_said():
    said = f"{TALK * 20}He put my passport in the safe. {TALK * 20}My passport was gone by May. {TALK * 20}"
    beside = Disclosed(said).beside("What happened to your passport?")
    assert "in the safe" in beside
    assert beside.index("in the safe") < beside.index("gone by May")


def test_what_was_denied_or_feared_is_read_beside_it_too():
    said = f"{TALK * 20}I was afraid he would hit me, but he never hit me. {TALK * 20}"
    assert "he never hit me" in Disclosed(said).beside("When did he hit you?")


def test_what_was_said_last_is_read_even_when_it_shares_no_word_with_the_question():
    said = f"{TALK * 40}They put a bolt on the outside."
    assert "bolt on the outside" in Disclosed(said).beside("Who locked you in?")


def test_nothing_told_gives_nothing_to_read():
    assert Disclosed().beside("Where did he take you?") == ""


@given(said=WORDS, asked=WORDS)
def test_no_more_is_read_than_there_is_room_for_and_nothing_that_was_not_said(said, asked):
    beside = Disclosed(said).beside(asked)
    assert len(beside.split()) <= MOST * 2
    assert set(beside.replace(".", " ").replace(",", " ").split()) <= set(
        said.replace(".", " ").replace(",", " ").split()
    )
