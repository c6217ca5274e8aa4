import unicodedata
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from interview.tui.script import joining
from interview.tui.script.bidi import SWALLOWED, visual
from interview.tui.script.joining import joined

WITH_SHAPES = sorted(
    {letters for letters, _ in joining._shapes() if len(letters) == 1 and letters >= "\u0620"}
)
WORDS = st.text(st.sampled_from([*WITH_SHAPES, " ", "1", "a", "."]), max_size=30)

FULLY_SHAPED = [
    letter
    for letter in WITH_SHAPES
    if (letter, "<final>") in joining._shapes()
    and ((letter, "<initial>") in joining._shapes() or letter in joining._JOINS_BEFORE)
]


def _shapes(text: str) -> list[str]:
    return [unicodedata.name(sign).removeprefix("ARABIC ").removeprefix("LETTER ") for sign in joined(text)]


def test_letters_of_a_word_reach_for_each_other() -> None:
    assert _shapes("بيت") == ["BEH INITIAL FORM", "YEH MEDIAL FORM", "TEH FINAL FORM"]


def test_a_letter_that_ends_a_stroke_leaves_the_next_one_to_begin() -> None:
    assert _shapes("دار") == ["DAL ISOLATED FORM", "ALEF ISOLATED FORM", "REH ISOLATED FORM"]
    assert _shapes("نور") == ["NOON INITIAL FORM", "WAW FINAL FORM", "REH ISOLATED FORM"]


def test_a_hamza_joins_to_nothing() -> None:
    assert _shapes("شيء")[1:] == ["YEH FINAL FORM", "HAMZA ISOLATED FORM"]


def test_marks_over_letters_do_not_part_them() -> None:
    assert _shapes("بَيت") == ["BEH INITIAL FORM", "FATHA", "YEH MEDIAL FORM", "TEH FINAL FORM"]


def test_lam_and_alef_are_one_sign_in_the_lams_place() -> None:
    assert joined("سلام") == "\ufeb3\ufefc" + SWALLOWED + "\ufee1"
    assert joined("لا") == "\ufefb" + SWALLOWED
    assert visual(joined("سلام"), "rtl") == ("\ufee1\ufefc\ufeb3", [3, 1, 0])


def test_lam_and_alef_keep_their_mark() -> None:
    assert joined("لَا") == "\ufefb\u064e" + SWALLOWED
    assert visual(joined("لَا"), "rtl") == ("\ufefb\u064e", [0, 1])


def test_lam_and_alef_stay_two_where_a_cursor_needs_both() -> None:
    assert joined("لا", ligatures=False) == "\ufedf\ufe8e"


def test_persian_parts_a_word_with_a_non_joiner_that_is_not_drawn() -> None:
    assert _shapes("می\u200cخواهم")[:4] == [
        "MEEM INITIAL FORM", "FARSI YEH FINAL FORM", "ZERO WIDTH NON-JOINER", "KHAH INITIAL FORM"
    ]  # fmt: skip
    assert "\u200c" not in visual(joined("می\u200cخواهم"), "rtl")[0]


def test_a_joiner_makes_a_lone_letter_reach_out() -> None:
    assert joined("ه\u200d") == "\ufeeb\u200d"


def test_urdu_letters_take_their_shapes() -> None:
    assert _shapes("ٹھیک") == [
        "TTEH INITIAL FORM", "HEH DOACHASHMEE MEDIAL FORM", "FARSI YEH MEDIAL FORM", "KEHEH FINAL FORM"
    ]  # fmt: skip


def test_a_pashto_letter_without_shapes_stays_and_its_neighbours_reach_for_it() -> None:
    assert _shapes("پښه") == ["PEH INITIAL FORM", "SEEN WITH DOT BELOW AND DOT ABOVE", "HEH FINAL FORM"]
    assert _shapes("بړب") == ["BEH INITIAL FORM", "REH WITH RING", "BEH ISOLATED FORM"]


def test_a_sorani_letter_without_shapes_stays_and_its_neighbours_reach_for_it() -> None:
    assert _shapes("بڵێ") == ["BEH INITIAL FORM", "LAM WITH SMALL V", "YEH WITH SMALL V"]
    assert _shapes("کوڕ") == ["KEHEH INITIAL FORM", "WAW FINAL FORM", "REH WITH SMALL V BELOW"]


def test_the_sorani_ae_is_drawn_as_the_heh_it_looks_like() -> None:
    assert _shapes("مەدە") == [
        "MEEM INITIAL FORM",
        "HEH FINAL FORM",
        "DAL ISOLATED FORM",
        "HEH ISOLATED FORM",
    ]


@given(text=WORDS)
def test_no_letter_is_lost_or_exchanged(text: str) -> None:
    shown = joined(text)
    assert len(shown) == len(text)
    assert unicodedata.normalize("NFKC", shown.replace(SWALLOWED, "")) == unicodedata.normalize("NFKC", text)


@given(text=st.text(st.sampled_from([*FULLY_SHAPED, " ", "ء", "1"]), max_size=30))
def test_letters_reach_out_in_pairs_or_not_at_all(text: str) -> None:
    """Within a word, a letter reaches onward exactly where the next one reaches back."""
    places = [unicodedata.decomposition(sign).partition(">")[0] for sign in joined(text, ligatures=False)]
    for before, after in pairwise(places):
        assert (before in ("<initial", "<medial")) == (after in ("<final", "<medial"))


def test_every_letter_with_a_shape_to_begin_with_is_taken_to_join_onward() -> None:
    onward = {letters for letters, place in joining._shapes() if place == "<initial>" and len(letters) == 1}
    assert onward
    assert not onward & joining._JOINS_BEFORE


@given(text=st.text(st.characters(max_codepoint=0x5FF), max_size=40))
def test_other_scripts_are_left_alone(text: str) -> None:
    assert joined(text) == text
