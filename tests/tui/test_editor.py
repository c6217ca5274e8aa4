"""What is put into the editor comes out of it, code point for code point."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, ClassVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rich.cells import cell_len
from textual import events
from textual.app import App
from textual.binding import Binding, BindingType
from textual.widgets import Button, Label, TextArea

from interview.tui.widgets.document import WordsDocument
from interview.tui.widgets.editor import WordsEditor
from interview.tui.widgets.exact import LONGEST, STAND_INS, NotHeldExactly
from tests.tui.hands import press, settled

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from textual.app import ComposeResult
    from textual.pilot import Pilot

ODD = "\r\n \r \n \t \x0b \x0c \x1c \x1d \x1e \x85 \u2028 \u2029 \x00 \x1b[31m \x07 \u202e \u2066 \u200f \ufeff [b] 🏳️‍🌈"
STORABLE = st.text(
    alphabet=st.one_of(
        st.sampled_from(
            [*"ab \n\r\t\x00\x85\u2028\u202e\u200c\u200d\xa0\u3000\u0301\ufe0f", "क", "ि", "🧕", "字"]
        ),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=80,
)


class Sheet(App[None]):
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(key, f"told('{key}')") for key in ("f2", "f6", "f7", "ctrl+q", "escape", "ctrl+g")
    ]

    def __init__(self, words: str = "") -> None:
        super().__init__()
        self._words = words
        self.told: list[str] = []
        self.refused: list[tuple[str, int]] = []
        self.changes: list[str] = []

    def compose(self) -> ComposeResult:
        yield Label("What happened?", id="asked")
        yield WordsEditor(self._words)
        yield Button("Done")

    def on_mount(self) -> None:
        self.query_one(WordsEditor).focus()

    def on_words_editor_refused(self, refused: WordsEditor.Refused) -> None:
        self.refused.append((refused.why_code, refused.count))

    def on_text_area_changed(self, changed: TextArea.Changed) -> None:
        self.changes.append(changed.text_area.text)

    def action_told(self, key: str) -> None:
        self.told.append(key)

    @property
    def editor(self) -> WordsEditor:
        return self.query_one(WordsEditor)

    def rows(self) -> list[str]:
        strips = self.screen._compositor.render_strips()
        return ["".join(segment.text for segment in strip) for strip in strips]


@asynccontextmanager
async def sheet(
    words: str = "", size: tuple[int, int] = (40, 12)
) -> AsyncIterator[tuple[Sheet, Pilot[None]]]:
    app = Sheet(words)
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        yield app, pilot


async def type_in(app: Sheet, pilot: Pilot[None], text: str) -> None:
    for sign in text:
        app.post_message(events.Key("enter", "\r") if sign == "\n" else events.Key(sign, sign))
    await settled(pilot)


async def paste(app: Sheet, pilot: Pilot[None], text: str) -> None:
    app.editor.post_message(events.Paste(text))
    await settled(pilot)


@pytest.mark.parametrize(
    "said",
    [
        "می‌خواهم بروم",
        "मैं क्‍यों नहीं गई",
        "ከቤት ወጣሁ።",
        "我　说不　好",
        "👩‍👧‍👦 🏳️‍🌈 e\u0301",
        "5\xa0km \u202f \u2003 \u200b \u2060 \xad \u200f",
        "they [took] my [b]passport[/b]\nand left",
        "line\u2028separator",
    ],
)
async def test_what_is_typed_in_any_script_is_kept_as_it_was_typed(said: str) -> None:
    async with sheet() as (app, pilot):
        await type_in(app, pilot, said)
        assert app.editor.words == said


async def test_every_code_that_a_paste_brings_is_kept() -> None:
    async with sheet("before \r\n after\r") as (app, pilot):
        app.editor.select_span(7, 9)
        await paste(app, pilot, ODD)
        assert app.editor.words == f"before {ODD} after\r"
        await press(pilot, "ctrl+z")
        assert app.editor.words == "before \r\n after\r"
        await press(pilot, "ctrl+y")
        assert app.editor.words == f"before {ODD} after\r"


async def test_a_paste_whose_line_breaks_the_terminal_sent_as_enter_gets_its_lines_back() -> None:
    async with sheet() as (app, pilot):
        await paste(app, pilot, "one\rtwo\r\rthree")
        assert app.editor.words == "one\ntwo\n\nthree"


@given(STORABLE)
def test_words_that_are_loaded_come_out_the_same(words: str) -> None:
    assert WordsDocument(words).text == words


@given(words=STORABLE, other=STORABLE, cut=st.tuples(st.integers(0, 80), st.integers(0, 80)))
def test_any_edit_puts_in_and_takes_out_what_it_says(words: str, other: str, cut: tuple[int, int]) -> None:
    document = WordsDocument(words)
    start, end = sorted(min(place, len(words)) for place in cut)
    top, bottom = document.location_of(start), document.location_of(end)
    edited = document.replace_range(top, bottom, other)
    assert document.text == words[:start] + other + words[end:]
    assert document.length == len(document.text)
    assert edited.replaced_text == words[start:end]
    assert document.offset_of(edited.end_location) == start + len(other)
    document.replace_range(top, edited.end_location, edited.replaced_text)
    assert document.text == words


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(loaded=STORABLE, pasted=STORABLE.filter(lambda text: "\n" in text or "\r" not in text))
def test_words_go_through_the_whole_editor_and_back_by_undo(loaded: str, pasted: str) -> None:
    async def through() -> None:
        async with sheet() as (app, pilot):
            app.editor.load_words(loaded)
            assert app.editor.words == loaded
            app.editor.select_span(len(loaded) // 3, len(loaded) // 2)
            await paste(app, pilot, pasted)
            expected = loaded[: len(loaded) // 3] + pasted + loaded[len(loaded) // 2 :]
            assert app.editor.words == expected
            app.editor.undo()
            assert app.editor.words == loaded
            app.editor.redo()
            assert app.editor.words == expected
            await settled(pilot)
            assert not {ord(sign) for row in app.rows() for sign in row} & STAND_INS.keys()

    asyncio.run(through())


async def test_half_a_character_is_refused_aloud_and_nothing_of_the_paste_goes_in() -> None:
    async with sheet("kept") as (app, pilot):
        await paste(app, pilot, "good \ud800 and \udfff")
        await type_in(app, pilot, "\udead")
        assert app.refused == [("lone-surrogate", 2), ("lone-surrogate", 1)]
        assert app.editor.words == "kept"
        with pytest.raises(NotHeldExactly):
            app.editor.load_words("\ud800")
        assert app.editor.words == "kept"


async def test_a_paste_that_is_too_long_is_refused_aloud_and_leaves_what_was_there() -> None:
    async with sheet("kept") as (app, pilot):
        await paste(app, pilot, "x" * 2_000_000)
        assert app.refused == [("too-long", 2_000_004)]
        assert app.editor.words == "kept"
        await paste(app, pilot, ("yes " * LONGEST)[: LONGEST - 4])
        assert len(app.editor.words) == LONGEST
        await type_in(app, pilot, "z")
        assert app.refused[1:] == [("too-long", LONGEST + 1)]
        app.editor.select_span(0, 1)
        await type_in(app, pilot, "z")
        assert app.editor.words.startswith("z")
        assert len(app.refused) == 2


async def test_codes_that_a_terminal_obeys_are_drawn_as_signs_one_cell_each() -> None:
    async with sheet("a\x1b[0m\u202eb\x00\tc") as (app, pilot):
        assert app.rows()[2][2:].startswith("a␛[0m⇚b␀⇥c")
        app.editor.move_cursor(app.editor.document.end)
        assert app.editor.wrapped_document.location_to_offset(app.editor.cursor_location).x == 10
        assert await pilot.click(WordsEditor, offset=(8, 1))
        assert app.editor.cursor_location == (0, 6)


async def test_a_line_break_of_another_kind_starts_a_row_without_being_altered() -> None:
    async with sheet("one\u2028two\x85three\r\nfour") as (app, _):
        assert [row[2:-1].split() for row in app.rows()[2:6]] == [["one↵"], ["two␤"], ["three␍"], ["four"]]


async def test_the_key_that_makes_the_last_row_wrap_is_seen_at_once() -> None:
    async with sheet() as (app, pilot):
        for number in range(14):
            await type_in(app, pilot, f"word{number:02} " * 4 + f"end{number:02}")
            assert any(f"end{number:02}" in row for row in app.rows())


async def test_what_is_selected_is_told_in_code_points_of_the_words() -> None:
    words = "first\r\nमैं गई\u2028👩‍👧\nlast"
    async with sheet(words) as (app, _):
        assert app.editor.selected_span() is None
        for start, end in ((0, 5), (5, 7), (3, len(words)), (0, len(words)), (9, 15)):
            app.editor.select_span(start, end)
            assert app.editor.selected_span() == (start, end)
            assert app.editor.selected_text == words[start:end]
        with pytest.raises(ValueError, match="no place"):
            app.editor.select_span(0, len(words) + 1)


async def test_what_is_selected_is_marked_and_everything_still_has_its_width() -> None:
    async with sheet("a 👩‍👧‍👦 family\n\nand क्षि more") as (app, pilot):
        for start in range(12):
            app.editor.select_span(start, start + 9)
            await settled(pilot)
            assert {cell_len(row) for row in app.rows()} == {40}
        marked = app.editor._styles_now[1]
        strips = [app.editor.render_line(y) for y in range(3)]
        assert all(any(segment.style == marked for segment in strip) for strip in strips)


async def test_arrows_go_by_whole_signs_and_backspace_takes_one_code_point() -> None:
    async with sheet("क\u093f👩‍👧x") as (app, pilot):
        columns = []
        for _ in range(4):
            await press(pilot, "right")
            columns.append(app.editor.cursor_location[1])
        assert columns[-3:] in ([2, 5, 6], [5, 6, 6])
        await press(pilot, "left", "left")
        assert app.editor.cursor_location[1] == 2
        await press(pilot, "backspace")
        assert app.editor.words == "क👩‍👧x"


async def test_the_app_gets_its_own_keys_and_tab_goes_on() -> None:
    async with sheet("told") as (app, pilot):
        await press(pilot, "f2", "f6", "f7", "escape", "ctrl+g", "ctrl+q")
        assert app.told == ["f2", "f6", "f7", "escape", "ctrl+g", "ctrl+q"]
        await press(pilot, "tab")
        assert isinstance(app.focused, Button)
        assert app.editor.words == "told"


async def test_no_key_throws_a_whole_line_away() -> None:
    async with sheet("told at length") as (app, pilot):
        await press(pilot, "end", "ctrl+u", "ctrl+k", "ctrl+shift+k", "ctrl+x")
        assert app.editor.words == "told at length"


async def test_copy_and_paste_stay_inside_the_app_and_keep_every_code() -> None:
    async with sheet(ODD) as (app, pilot):
        copied: list[str] = []
        app.copy_to_clipboard = copied.append  # type: ignore[method-assign]
        await press(pilot, "ctrl+a", "ctrl+c")
        assert copied == [ODD]
        await press(pilot, "ctrl+x")
        assert copied == [ODD, ODD]
        assert app.editor.words == ""
        app._clipboard = ODD
        await press(pilot, "ctrl+v", "ctrl+v")
        assert app.editor.words == ODD + ODD


async def test_relabelling_the_screen_leaves_text_cursor_selection_and_undo_alone() -> None:
    async with sheet("told") as (app, pilot):
        await press(pilot, "end")
        await type_in(app, pilot, " once")
        app.editor.select_span(2, 6)
        before = (app.editor.words, app.editor.selection, app.editor.history.undo_stack, app.focused)
        app.query_one("#asked", Label).update("ماذا حدث؟")
        app.editor.placeholder = "…"
        app.editor.refresh(layout=True)
        await pilot.resize_terminal(70, 14)
        await settled(pilot)
        assert (app.editor.words, app.editor.selection, app.editor.history.undo_stack, app.focused) == before
        await press(pilot, "ctrl+z")
        assert app.editor.words == "told"


async def test_each_change_is_told_and_the_cursor_neither_blinks_nor_loses_its_place() -> None:
    async with sheet() as (app, pilot):
        await type_in(app, pilot, "abc")
        assert len(app.changes) == 3
        assert app.changes[-1] == "abc"
        assert not app.editor.cursor_blink
        cursor = app.editor._styles_now[2]
        assert [segment.text for segment in app.editor.render_line(0) if segment.style == cursor] == [" "]


async def test_nothing_is_typed_into_words_that_may_only_be_read() -> None:
    async with sheet("told") as (app, pilot):
        app.editor.read_only = True
        await type_in(app, pilot, "x")
        await paste(app, pilot, "y")
        await press(pilot, "backspace", "delete", "ctrl+x")
        assert app.editor.words == "told"


async def test_rows_stay_right_through_many_edits_and_undos() -> None:
    async with sheet("one two three\nfour\n\nfive " * 20, size=(30, 12)) as (app, pilot):
        editor = app.editor
        for number in range(40):
            length = len(editor.words)
            editor.select_span(number * 7 % length, min(length, number * 7 % length + number % 30))
            await paste(app, pilot, ("word\n" * (number % 3) + "字" * (number % 50))[number % 5 :])
            if number % 4 == 3:
                editor.undo()
                editor.undo()
                editor.redo()
            kept = [list(offsets) for offsets in editor.wrapped_document._wrap_offsets]
            height = editor.wrapped_document.height
            editor.wrapped_document.wrap(editor.wrap_width)
            assert kept == editor.wrapped_document._wrap_offsets
            assert height == editor.wrapped_document.height
