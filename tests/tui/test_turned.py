"""Arabic that is typed stands as it is read, with the cursor where it is seen, and every word as it was typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.style import Style
from textual.app import App, ComposeResult

from interview.tui.theme import OWNWORDS
from interview.tui.widgets.editor import WordsEditor
from interview.tui.widgets.turned import has_leftward, reads_rightward, turned
from tests.tui.frames import frame
from tests.tui.hands import press, settled, write

PLAIN, SELECTED, CURSOR = Style(color="white"), Style(color="blue"), Style(color="red")
MARKS = (PLAIN, SELECTED, CURSOR)
ROWS = st.text(alphabet="abc 0123+-()ابتلمني\u064b\u200cאב‹›", max_size=30)


def cells(row: str, *, width: int = 20, cursor: int | None = None, selected: tuple[int, int] = (0, 0)) -> str:
    """A row as it is drawn, with the cursor as ``|`` before its sign and what is selected in capitals."""
    strip = turned(row, rightward=reads_rightward(row)).strip(width, (*selected, cursor), MARKS)
    return "".join(f"|{part.text}" if part.style is CURSOR else part.text for part in strip)


def test_a_paragraph_that_reads_leftward_stands_at_the_right_joined_and_in_order() -> None:
    drawn = cells("مريم هنا")
    assert drawn.strip() == "ﺎﻨﻫ ﻢﻳﺮﻣ"
    assert drawn.endswith("ﻣ")
    assert len(drawn) == 20


def test_the_cursor_behind_the_last_word_stands_at_its_left() -> None:
    assert cells("مريم", cursor=4).strip() == "| ﻢﻳﺮﻣ"
    assert cells("مريم", cursor=0).strip() == "ﻢﻳﺮ|ﻣ"


def test_words_in_both_directions_stand_as_they_are_read() -> None:
    assert cells("said مريم then").strip() == "said ﻢﻳﺮﻣ then"
    assert cells("قال Robin هنا").strip() == "ﺎﻨﻫ Robin ﻝﺎﻗ"


@pytest.mark.parametrize("number", ["0800 0121 700", "+44 7700 900 123"])
def test_a_number_to_call_keeps_its_order_while_it_is_typed(number: str) -> None:
    assert number in cells(f"رقمي {number} مساء", width=60)


def test_of_two_letters_drawn_as_one_the_cursor_finds_both() -> None:
    assert cells("سلام", cursor=1).count("|") == cells("سلام", cursor=2).count("|") == 1


@given(ROWS, st.booleans(), st.integers(0, 30))
def test_every_column_has_a_place_and_a_row_is_as_wide_as_it_may_be(
    row: str, rightward: bool, cursor: int
) -> None:
    there = turned(row, rightward=rightward)
    columns = [column for _, _, _, found in there.places for column in found]
    assert len(columns) == len(set(columns))
    assert set(columns) <= set(range(len(row)))
    cursor = min(cursor, len(row))
    strip = there.strip(40, (0, 0, cursor), MARKS)
    assert strip.cell_length == 40
    if there.places:
        assert [part.style for part in strip].count(CURSOR) == 1
    for cell in range(40):
        assert 0 <= there.column_at(cell, 40) <= len(row)


@given(st.text(alphabet="abc 123.,", max_size=40))
def test_words_that_all_read_rightward_are_never_turned(row: str) -> None:
    assert not has_leftward(row)
    assert reads_rightward(row)


class Box(App[None]):
    """One editor, in a terminal that turns nothing, or in one that does."""

    def __init__(self, order: str) -> None:
        super().__init__()
        self.script_order = order
        self.register_theme(OWNWORDS)
        self.theme = OWNWORDS.name
        self.editor = WordsEditor()

    def compose(self) -> ComposeResult:
        yield self.editor


async def test_what_is_typed_is_kept_as_it_was_typed_and_drawn_as_it_is_read() -> None:
    app = Box("visual")
    async with app.run_test(size=(40, 8)) as pilot:
        app.editor.focus()
        await write(pilot, "اسمي مريم")
        await settled(pilot)
        assert app.editor.words == "اسمي مريم"
        assert "ﻢﻳﺮﻣ ﻲﻤﺳﺍ" in frame(app)
        await press(pilot, "right", "backspace")
        assert app.editor.words == "اسمي مرم", "to the right is back, where the words read leftward"
        await press(pilot, "left", "enter")
        await write(pilot, "Robin")
        assert app.editor.words == "اسمي مرم\nRobin"
        (line,) = [line for line in frame(app).splitlines() if "Robin" in line]
        assert line.index("Robin") < 5, "a paragraph that reads rightward stands at the left"


async def test_a_terminal_that_turns_by_itself_is_given_the_words_as_they_were_typed() -> None:
    app = Box("terminal")
    async with app.run_test(size=(40, 8)) as pilot:
        app.editor.focus()
        await write(pilot, "اسمي مريم")
        await settled(pilot)
        assert "اسمي مريم" in frame(app)


async def test_a_click_on_a_word_puts_the_cursor_there() -> None:
    app = Box("visual")
    async with app.run_test(size=(40, 8)) as pilot:
        app.editor.focus()
        await write(pilot, "مريم")
        await settled(pilot)
        line = next(line for line in frame(app).splitlines() if "ﻢﻳﺮﻣ" in line)
        for sign, column in (("ﻣ", 0), ("ﻢ", 3)):
            y = frame(app).splitlines().index(line)
            await pilot.click(offset=(line.index(sign), y))
            assert app.editor.cursor_location == (0, column)
