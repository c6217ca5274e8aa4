import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from interview.tui.script.bidi import Base, base_level, levels, visual, visual_lines
from interview.tui.script.pairs import MIRRORED
from tests.tui.script.wording import ARABIC, ISOLATED_PHONE, PHONE

CONTROLS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
ARABIC_LETTERS = st.text("ابتثجحخدذرزسشصضطظعغفقكلمنهوي ،؟", min_size=1, max_size=30)
MIXED = st.text(
    st.sampled_from("abc ABC 123 -+/,.()[]<>«»" + "אבגד" + "ابجد" + "٠١٢" + "\u064b\u0301\u05b0" + CONTROLS),
    max_size=40,
)
BASES: st.SearchStrategy[Base] = st.sampled_from(["ltr", "rtl", "auto"])


def test_a_hebrew_word_is_handed_over_back_to_front() -> None:
    assert visual("שלום", "rtl") == ("םולש", [3, 2, 1, 0])


def test_english_within_hebrew_keeps_its_own_order() -> None:
    assert visual("אב Ownwords גד", "rtl")[0] == "דג Ownwords בא"


def test_a_closing_full_stop_stands_at_the_left_of_a_hebrew_sentence() -> None:
    assert visual("שלום.", "rtl")[0] == ".םולש"


def test_brackets_turn_with_the_sentence_they_stand_in() -> None:
    assert visual("אב (גד) «הו»", "rtl")[0] == "«וה» (דג) בא"


def test_a_phone_number_typed_bare_after_arabic_comes_out_back_to_front() -> None:
    """What the isolates are for: this is the rule of Unicode, not a fault."""
    assert "700 0121 0800" in visual("اتصل 0800 0121 700", "rtl")[0]


@given(before=ARABIC_LETTERS, after=ARABIC_LETTERS)
def test_an_isolated_phone_number_reads_in_its_own_order_whatever_stands_around_it(
    before: str, after: str
) -> None:
    assert PHONE in visual(before + ISOLATED_PHONE + after, "rtl")[0]


@given(text=MIXED, base=BASES)
def test_every_character_is_drawn_once_and_the_map_says_which_it_is(text: str, base: Base) -> None:
    drawn, indices = visual(text, base, marks_drawn=True)
    assert sorted(indices) == list(range(len(text)))
    assert all(shown in (text[at], MIRRORED.get(text[at])) for shown, at in zip(drawn, indices, strict=True))


@given(text=MIXED, base=BASES)
def test_only_marks_of_direction_are_left_out(text: str, base: Base) -> None:
    _, indices = visual(text, base)
    assert sorted(indices) == [at for at, character in enumerate(text) if character not in CONTROLS]


@given(text=st.text(st.characters(max_codepoint=0x2FF, exclude_categories=("Cc", "Cs")), max_size=60))
def test_what_reads_from_left_to_right_comes_back_unchanged(text: str) -> None:
    assert visual(text, "ltr") == (text, list(range(len(text))))


@given(text=MIXED, base=BASES)
def test_a_mark_is_drawn_after_the_letter_it_belongs_to(text: str, base: Base) -> None:
    _, indices = visual(text, base, marks_drawn=True)
    where = {at: place for place, at in enumerate(indices)}
    for at in range(1, len(text)):
        before = text[at - 1]
        if unicodedata.category(text[at]) == "Mn" and unicodedata.category(before) in (
            "Lo",
            "Ll",
            "Lu",
            "Mn",
        ):
            assert where[at] == where[at - 1] + 1


def test_a_picture_made_of_two_is_not_taken_apart() -> None:
    nurse = "\U0001f469\u200d\u2695\ufe0f"
    assert nurse in visual(f"אב {nurse} גד", "rtl")[0]


def test_a_line_is_ordered_as_part_of_its_paragraph() -> None:
    paragraph = "שלום (one two three) עולם"
    second = paragraph.index("two")
    lines = visual_lines(paragraph, [second], "rtl")
    assert [line for line, _ in lines] == [" one) םולש", "םלוע (two three"]
    assert sorted(at for _, indices in lines for at in indices) == list(range(len(paragraph)))


def test_a_paragraph_takes_its_direction_from_its_first_letter_and_not_from_a_name_in_an_isolate() -> None:
    assert base_level("\u2068Anna\u2069 שלום", "auto") == 1
    assert base_level("12. Anna שלום", "auto") == 0
    assert base_level("0800", "auto") == 0


def test_numbers_stand_one_level_above_the_arabic_around_them() -> None:
    assert levels("اب 12", "rtl") == [1, 1, 1, 2, 2]
    assert set(levels(ARABIC, "rtl")) == {1, 2}


def test_what_is_nested_too_deeply_in_an_isolate_does_not_spoil_what_follows_it() -> None:
    text = "\u2067" + "\u202b" * 130 + "\u2069" + "\u202ba"
    assert levels(text, "ltr")[-1] == 2


def test_nothing_at_all_can_be_drawn() -> None:
    assert visual("", "rtl") == ("", [])
    assert visual_lines("", [], "auto") == [("", [])]
