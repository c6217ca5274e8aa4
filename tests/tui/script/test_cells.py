import unicodedata
from collections.abc import Iterator

import pytest
from rich import cells

from interview.tui.script.cells import count_as_rich_does, count_spacing_marks
from tests.tui.script.wording import HINDI


@pytest.fixture(autouse=True)
def _rich_as_it_was() -> Iterator[None]:
    table = vars(cells)["load_cell_table"]
    count_as_rich_does()
    yield
    vars(cells)["load_cell_table"] = table
    cells.get_character_cell_size.cache_clear()
    cells.cached_cell_len.cache_clear()


def _spacing_marks(text: str) -> int:
    return sum(unicodedata.category(character) == "Mc" for character in text)


def test_a_hindi_sentence_is_given_a_cell_for_each_vowel_sign_that_takes_one() -> None:
    before = cells.cell_len(HINDI)
    count_spacing_marks()
    assert _spacing_marks(HINDI) == 9
    assert cells.cell_len(HINDI) == before + _spacing_marks(HINDI)


def test_counting_twice_counts_once() -> None:
    count_spacing_marks()
    once = cells.cell_len(HINDI)
    count_spacing_marks()
    assert cells.cell_len(HINDI) == once


def test_what_was_measured_before_is_measured_again() -> None:
    assert cells.get_character_cell_size("\u093e") == 0
    count_spacing_marks()
    assert cells.get_character_cell_size("\u093e") == 1


def test_nothing_but_spacing_marks_changes_its_width() -> None:
    every = [chr(code) for code in range(0x20, 0x30000) if not 0xD800 <= code <= 0xDFFF]
    before = [cells.get_character_cell_size(character) for character in every]
    count_spacing_marks()
    changed = [
        character
        for character, width in zip(every, before, strict=True)
        if cells.get_character_cell_size(character) != width
    ]
    assert changed
    assert {unicodedata.category(character) for character in changed} == {"Mc"}
    assert {cells.get_character_cell_size(character) for character in changed} == {1}


def test_a_terminal_that_gives_them_no_cell_can_have_it_rich_s_way() -> None:
    before = cells.cell_len(HINDI)
    count_spacing_marks()
    count_as_rich_does()
    assert cells.cell_len(HINDI) == before
