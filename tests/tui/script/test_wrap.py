import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from interview.tui.script.bidi import SWALLOWED, Base, visual
from interview.tui.script.joining import joined
from interview.tui.script.terminal import ScriptOrder
from interview.tui.script.wrap import wrapped
from tests.tui.script.wording import ARABIC, HINDI, ISOLATED_PHONE, PHONE

ARABIC_WORDS = st.lists(st.text("ابتجدرسعفقكلمنهوي", min_size=1, max_size=9), max_size=12).map(" ".join)


def _texts(text: str, width: int, base: Base = "ltr", order: ScriptOrder = "visual") -> list[str]:
    return [line.text for line in wrapped(text, width, base, order=order)]


def test_a_sentence_is_broken_between_words() -> None:
    assert _texts("You may say no at any time.", 12) == ["You may say", "no at any", "time."]


def test_a_line_break_of_the_wording_is_kept_and_so_is_an_empty_line() -> None:
    assert _texts("One.\n\nTwo.\r\nThree.", 20) == ["One.", "", "Two.", "Three."]


def test_an_arabic_sentence_begins_on_its_first_line_at_the_right() -> None:
    lines = wrapped("אב גד הו", 5, "rtl")
    assert [line.text for line in lines] == ["דג בא", "וה"]
    assert not any(line.rightward for line in lines)


def test_each_paragraph_takes_its_own_direction_when_none_is_given() -> None:
    assert [line.rightward for line in wrapped("Hello\nשלום", 20, "auto")] == [True, False]


@given(before=ARABIC_WORDS, after=ARABIC_WORDS, width=st.integers(len(PHONE), 60))
def test_a_helpline_number_is_whole_on_one_line_wherever_it_falls(
    before: str, after: str, width: int
) -> None:
    lines = _texts(f"{before} {ISOLATED_PHONE} {after}", width, "rtl")
    assert sum(PHONE in line for line in lines) == 1


@given(before=ARABIC_WORDS, width=st.integers(12, 40))
def test_a_number_isolated_with_plain_spaces_is_whole_too(before: str, width: int) -> None:
    lines = _texts(f"{before} \u20680121 700 000\u2069 {before}", width, "rtl")
    assert sum("0121 700 000" in line for line in lines) == 1


def test_a_name_in_an_isolate_may_be_broken() -> None:
    assert _texts("\u2068Mary Anne\u2069 came", 5) == ["Mary", "Anne", "came"]


def test_a_number_too_long_for_the_line_is_broken_at_its_spaces() -> None:
    assert _texts(ISOLATED_PHONE, 12) == ["0800\u00a00121\u00a0", "700"]


def test_a_word_too_long_for_the_line_is_broken_and_loses_nothing() -> None:
    assert _texts("extraordinarily so", 6) == ["extrao", "rdinar", "ily so"]


def test_a_joiner_between_letters_is_no_reason_to_run_over_the_edge() -> None:
    assert _texts("1\u200d您", 2) == ["1", "您"]


def test_chinese_is_broken_anywhere_but_before_a_full_stop() -> None:
    assert _texts("您有权说不。谢谢", 10) == ["您有权说", "不。谢谢"]


def test_spaces_where_a_line_ends_are_not_drawn() -> None:
    lines = wrapped("one  two ", 4, "ltr")
    assert [(line.text, line.start, line.end) for line in lines] == [("one", 0, 5), ("two", 5, 9)]


@given(
    text=st.text(
        st.sampled_from(
            "abc 1-\t\n" + "אבג" + "ابلا" + "क्षि" + "您。（" + "\u00a0\u2068\u2069\u200c\u200d\u0301"
        ),
        max_size=60,
    ),
    width=st.integers(2, 30),
    base=st.sampled_from(["ltr", "rtl", "auto"]),
    order=st.sampled_from(["visual", "terminal"]),
)
def test_no_line_is_too_wide_and_only_blanks_and_marks_are_not_drawn(
    text: str, width: int, base: Base, order: ScriptOrder
) -> None:
    lines = wrapped(text, width, base, order=order)
    assert all(cell_len(line.text) <= width for line in lines)
    assert all(len(line.text) == len(line.indices) for line in lines)
    drawn = [at for line in lines for at in line.indices]
    assert len(drawn) == len(set(drawn))
    for at in set(range(len(text))) - set(drawn):
        swallowed = order == "visual" and joined(text)[at] == SWALLOWED
        assert text[at].isspace() or unicodedata.category(text[at]) == "Cf" or swallowed


@given(words=st.text(st.sampled_from("ab  אב "), max_size=40), width=st.integers(1, 12))
def test_a_space_is_left_out_only_where_a_line_ends(words: str, width: int) -> None:
    lines = wrapped(words, width, "rtl")
    assert [line.start for line in lines] == [0, *(line.end for line in lines[:-1])]
    for line in lines:
        last = max(line.indices, default=line.start - 1)
        assert sorted(line.indices) == list(range(line.start, last + 1))
        assert words[last + 1 : line.end].isspace() or last + 1 == line.end


def test_in_terminal_order_the_words_stay_as_written_with_their_isolates() -> None:
    assert "".join(_texts(ARABIC, 500, "rtl", "terminal")) == ARABIC


def test_no_text_can_steer_the_terminal() -> None:
    [line] = wrapped("a\x1b[2Jb\x07\x9bc\td", 40, "ltr")
    assert line.text == "a\ufffd[2Jb\ufffd\ufffdc d"


def test_widths_are_those_it_was_handed() -> None:
    lines = wrapped("aa bb cc", 8, "ltr", cells=lambda part: 2 * len(part))
    assert [line.text for line in lines] == ["aa", "bb", "cc"]


def test_a_joined_vowel_sign_stays_with_its_letter() -> None:
    for width in range(1, 12):
        assert not any(unicodedata.category(line[0])[0] == "M" for line in _texts(HINDI, width))


def test_what_a_line_says_is_not_in_its_repr() -> None:
    [line] = wrapped("Maria told us", 40, "ltr")
    assert "Maria" not in repr(line)


@pytest.mark.parametrize("text", ["", " ", "\u2068\u2069"])
def test_nothing_to_say_is_one_empty_line(text: str) -> None:
    assert _texts(text, 10, "rtl") == [""]


@given(
    text=st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E)), base=st.sampled_from(["ltr", "auto"])
)
def test_plain_english_stands_as_it_is_written_so_no_order_need_be_worked_out(text: str, base: Base) -> None:
    assert visual(text, base) == (text, list(range(len(text))))
    assert [line.text for line in wrapped(text, 200, base)] == [text.rstrip(" ")]


def test_plain_english_from_the_right_is_ordered_all_the_same() -> None:
    assert _texts("Stop now.", 20, "rtl") == [".Stop now"]
