"""A number to call, in words that run from right to left, is read in its order and stands on one line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview.engine.numbers import numbers_apart
from interview.exports.escape import markdown_lines
from interview.tui.script.wrap import wrapped

ISOLATES = dict.fromkeys(map(ord, "\u2066\u2069"))


def drawn(text: str, width: int = 60) -> str:
    return "\n".join(line.text for line in wrapped(numbers_apart(text), width, "auto", order="visual"))


@pytest.mark.parametrize(
    "number", ["0800 0121 700", "+44 20 7946 0018", "01632-960-011", "(0)20 7946 0018", "07700 900 123"]
)
def test_the_groups_of_a_number_to_call_keep_their_order_after_an_arabic_word(number: str) -> None:
    said = f"رقم صديقتي {number} ثم ذهبت"
    assert number in drawn(said)
    assert "\u2066" not in drawn(said)


def test_without_it_they_would_change_places() -> None:
    lines = wrapped("رقم صديقتي 0800 0121 700 ثم ذهبت", 60, "auto", order="visual")
    assert "700 0121 0800" in lines[0].text


def test_a_number_that_fits_on_a_line_is_not_broken_over_two() -> None:
    lines = drawn("رقم صديقتي في المدينة 0800 0121 700 ثم ذهبت", 24).splitlines()
    assert sum("0800 0121 700" in line for line in lines) == 1


@pytest.mark.parametrize(
    "said",
    [
        "Call 0800 0121 700 after six.",
        "عملت 12 ساعة في 3 أيام",
        "بين 2019 2020 كنت هناك",
        "دفعوا 100 200 300 لنا",
        "",
    ],
)
def test_words_without_a_number_to_call_or_from_left_to_right_are_drawn_as_they_were(said: str) -> None:
    assert numbers_apart(said) == said


@given(st.text(alphabet="0123456789٠١٢+-() .\nابتabc", max_size=80))
def test_nothing_of_the_words_is_ever_changed(said: str) -> None:
    assert numbers_apart(said).translate(ISOLATES) == said


def test_in_a_file_too_the_number_is_apart_and_nothing_else_is() -> None:
    (line,) = markdown_lines("رقم صديقتي 0800 0121 700 ثم ذهبت")
    assert "\u20660800 0121 700\u2069" in line
    assert line.translate(ISOLATES | dict.fromkeys(map(ord, "\u2068"))) == "رقم صديقتي 0800 0121 700 ثم ذهبت"
    assert [*markdown_lines("Ring 0800 0121 700")] == ["Ring 0800 0121 700"]


def test_a_number_at_the_beginning_of_a_line_does_not_break_what_stands_before_it_for_markdown() -> None:
    (line,) = markdown_lines("+44 20 7946 0018 رقم")
    assert line == "\u2068\u2066\\+44 20 7946 0018\u2069 رقم\u2069"


def test_a_number_with_a_plus_sign_at_the_beginning_of_a_line_keeps_its_order_in_a_file() -> None:
    (line,) = markdown_lines("+44 7700 900 123 رقم صديقتي")
    assert "\u2066\\+44 7700 900 123\u2069" in line
    read = line.replace("\\+", "+")
    (shown,) = wrapped(read, 60, "rtl", order="visual")
    assert "+44 7700 900 123" in shown.text


@pytest.mark.parametrize("said", ["سأتصل على 116 123 الليلة", "رقمهم 116-123 قالوا"])
def test_a_helpline_of_six_digits_keeps_its_order(said: str) -> None:
    assert any(number in drawn(said) for number in ("116 123", "116-123"))
