"""A text in pieces of words, as the reader was trained to see it."""

from importlib.resources import files

from hypothesis import given
from hypothesis import strategies as st

from interview.questioning.reader.pieces import FIRST, PARTING, UNKNOWN, Pieces

VOCABULARY = (files("interview.questioning.reader") / "vocabulary.txt").read_text("utf-8").split("\n")
PIECES = Pieces({piece: number for number, piece in enumerate(VOCABULARY)})


def cut(one: str, other: str = "", most: int = 220) -> list[str]:
    return [VOCABULARY[number] for number in PIECES.pair(one, other, most=most)]


def test_a_turn_and_the_words_beside_it_are_parted():
    assert cut("Didn't he?", "He did.") == [
        FIRST, "didn", "'", "t", "he", "?", PARTING, PARTING, "he", "did", ".", PARTING,
    ]  # fmt: skip


def test_a_word_that_is_not_known_whole_is_cut_from_its_beginning():
    assert cut("unbolted")[1:-3] == ["un", "##bolt", "##ed"]


def test_accents_and_capitals_make_no_difference():
    assert cut("José CAFÉ") == cut("jose cafe")


def test_a_sign_that_nobody_knows_is_one_unknown_piece():
    assert cut("\U0001fabf")[1:-3] == [UNKNOWN]


@given(one=st.text(max_size=300), other=st.text(max_size=600), most=st.integers(8, 60))
def test_any_two_texts_fit_the_room_and_are_parted(one, other, most):
    numbers = PIECES.pair(one, other, most=most)
    assert len(numbers) <= most
    assert [VOCABULARY[number] for number in numbers].count(PARTING) == 3
