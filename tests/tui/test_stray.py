"""What was typed beside a list opens a form; it goes again, or waits where the worker is told, and never by surprise."""

from __future__ import annotations

import pytest

from interview.tui.widgets.fields import WordsField
from tests.tui.frames import flat
from tests.tui.hands import press, settled, write
from tests.tui.views import Posted, at

SIZE = (80, 24)


async def test_a_note_that_was_not_meant_is_thrown_away_on_purpose_and_leaves_nothing_behind() -> None:
    app = Posted(at("prepare", audience="worker"))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await write(pilot, "hello")
        assert app.drafted == {"note:noted": "hello"}
        await press(pilot, "ctrl+s")
        assert "Not kept yet. Choose first: What kind of note" in flat(app)
        await press(pilot, "escape")
        assert "Shall what you typed wait, or go?" in flat(app)
        await press(pilot, "down", "enter")
        assert app.step.sheets == []
        assert app.drafted == {}
        assert app.step.pad.drafts == {}
        assert "Thrown away" in flat(app)
        assert "Not kept yet" not in flat(app)
        await press(pilot, "f10")
        assert "Thrown away" not in flat(app)
        assert app.acts == []


async def test_who_presses_escape_twice_is_told_where_it_waits() -> None:
    app = Posted(at("prepare", audience="worker"))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await write(pilot, "hello")
        await press(pilot, "escape", "escape")
        assert app.step.sheets == []
        assert "Not kept. It waits in: " in flat(app)
        assert app.drafted == {"note:noted": "hello"}


async def test_what_waited_there_from_before_is_never_thrown_away_with_what_was_not_meant() -> None:
    before = {"tell:told": "He took my papers. "}
    app = Posted(at("say"), before)
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await write(pilot, "yn")
        assert app.drafted["tell:told"] == "He took my papers. yn"
        await press(pilot, "escape", "down", "enter")
        assert app.step.sheets == []
        assert app.drafted == before
        assert app.step.pad.drafts == before


async def test_a_form_with_all_it_was_opened_by_taken_out_again_closes_at_once() -> None:
    app = Posted(at("say"))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await write(pilot, "y")
        await press(pilot, "backspace", "escape")
        assert app.step.sheets == []


async def test_a_form_that_was_opened_on_purpose_closes_at_once_and_its_message_goes_with_it() -> None:
    app = Posted(at("say"))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "f6")
        await write(pilot, "hello")
        await press(pilot, "ctrl+s")
        assert "Choose first: What kind of note" in flat(app)
        await press(pilot, "escape")
        assert app.step.sheets == []
        assert "Choose first" not in flat(app)
        assert app.drafted == {"note:noted": "hello"}


async def test_why_the_guide_refused_a_form_goes_with_that_form() -> None:
    app = Posted(at("say"))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "f6")
        app.step.refused("No such day is in the calendar.")
        await settled(pilot)
        assert "No such day is in the calendar." in flat(app)
        await press(pilot, "escape")
        assert "No such day is in the calendar." not in flat(app)


@pytest.mark.parametrize(("into", "words"), [(0, ""), (1, "tomorrow")])
async def test_what_is_typed_on_at_keeping_goes_into_the_box_that_the_hand_was_in_last(
    into: int, words: str
) -> None:
    app = Posted(at("say"))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "c")
        (form,) = app.step.sheets
        boxes = [field for field in form.fields if isinstance(field, WordsField) and field.display]
        boxes[into].land()
        await settled(pilot)
        await write(pilot, words)
        form.see_ways("keep")
        await settled(pilot)
        await write(pilot, " and then 2 or 3")
        assert boxes[into].editor.words == f"{words} and then 2 or 3"
        assert boxes[into].editor.has_focus
        assert app.acts == []


async def test_at_keeping_with_no_box_on_the_form_letters_still_say_that_they_do_nothing() -> None:
    app = Posted(at("say"))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "c")
        (form,) = app.step.sheets
        for field in form.fields:
            field.display = False
        form.see_ways("keep")
        await settled(pilot)
        await write(pilot, "x")
        assert "Letters do nothing here. Enter chooses." in flat(app)
