"""Who begins a sentence while a menu is open chooses nothing by it, and finds every letter of it again."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from textual import events

from interview.tui.app import OwnwordsApp
from interview.tui.in_turn import InTurnApp
from interview.tui.screens.menu import Menu
from interview.tui.screens.step import StepScreen
from interview.tui.widgets.editor import WordsEditor
from interview.tui.widgets.pick import Pick
from tests.sitting import sitting
from tests.tui.frames import flat, until
from tests.tui.hands import press, settled, write

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.pilot import Pilot

    from tests.sitting import Sitting

SIZE = (80, 24)


@pytest.fixture
def here() -> Iterator[Sitting]:
    with sitting("rights") as begun:
        yield begun


async def begun(pilot: Pilot[None]) -> StepScreen:
    await until(pilot, lambda: isinstance(pilot.app.screen, StepScreen))
    await settled(pilot)
    assert isinstance(pilot.app.screen, StepScreen)
    return pilot.app.screen


async def turns() -> None:
    for _ in range(50):
        await asyncio.sleep(0)


async def test_a_sentence_begun_in_the_menu_chooses_nothing_and_stands_whole_where_it_is_seen(
    here: Sitting,
) -> None:
    app, before = OwnwordsApp(guide=here.guide, practice=True), here.guide.case.seq
    async with app.run_test(size=SIZE) as pilot:
        step = await begun(pilot)
        await press(pilot, "f10")
        await write(pilot, "there was a lock")
        (menu,) = step.sheets
        assert isinstance(menu, Menu)
        assert menu.find.value == "there was a lock"
        assert "You typed on, so nothing was chosen." in flat(app)
    assert here.guide.case.seq == before
    assert here.guide.drafts() == {}


async def test_from_the_menu_the_sentence_is_written_down_word_for_word(here: Sitting) -> None:
    app = OwnwordsApp(guide=here.guide, practice=True)
    async with app.run_test(size=SIZE) as pilot:
        step = await begun(pilot)
        await press(pilot, "f10")
        await write(pilot, "there was a  lock")
        await press(pilot, "down", "end", "enter")
        assert [sheet.key for sheet in step.sheets] == ["tell"]
        assert "opened by what you typed" in flat(app)
        await press(pilot, "ctrl+s")
        await until(pilot, lambda: here.guide.case.statements)
    assert [one.latest.text for one in here.guide.case.statements.values()] == ["there was a  lock"]


async def test_once_it_is_taken_away_the_menu_says_again_what_a_letter_does_and_does_it(
    here: Sitting,
) -> None:
    app = OwnwordsApp(guide=here.guide, practice=True)
    async with app.run_test(size=SIZE) as pilot:
        step = await begun(pilot)
        await press(pilot, "f10")
        await write(pilot, "he")
        await press(pilot, "escape")
        assert "A letter does it at once." in flat(app)
        assert "words to write down" not in flat(app)
        await press(pilot, "t")
        assert [sheet.key for sheet in step.sheets] == ["tell"]


async def test_what_is_looked_for_on_purpose_is_not_taken_for_words(here: Sitting) -> None:
    app = OwnwordsApp(guide=here.guide, practice=True)
    async with app.run_test(size=SIZE) as pilot:
        await begun(pilot)
        await press(pilot, "f10", "slash")
        await write(pilot, "advice")
        assert "words to write down" not in flat(app)


async def test_a_stroke_and_a_name_typed_as_one_find_what_has_that_name(here: Sitting) -> None:
    app = OwnwordsApp(guide=here.guide, practice=True)
    async with app.run_test(size=SIZE) as pilot:
        await begun(pilot)
        await press(pilot, "f10")
        await write(pilot, "/advice")
        assert "Get advice (Ctrl+R)" in flat(app)
        assert "Nothing here has that in its name" not in flat(app)


async def test_a_word_typed_into_a_short_menu_answers_nothing_and_is_in_a_box_that_the_worker_sees() -> None:
    with sitting("welcome") as here:
        app, before = OwnwordsApp(guide=here.guide, practice=True), here.guide.case.seq
        async with app.run_test(size=SIZE) as pilot:
            step = await begun(pilot)
            await press(pilot, "right")
            assert isinstance(step.sheets[-1], Pick)
            await write(pilot, "not now")
            assert [sheet.key for sheet in step.sheets] == ["tell"]
            assert isinstance(app.focused, WordsEditor)
            assert app.focused.words == "not now"
            assert "Nothing was chosen: you typed on." in flat(app)
        assert here.guide.case.seq == before
        assert here.guide.drafts() == {"tell:told": "not now"}


async def test_words_pasted_over_a_menu_choose_nothing_and_keep_their_lines() -> None:
    with sitting("welcome") as here:
        app, before = OwnwordsApp(guide=here.guide, practice=True), here.guide.case.seq
        async with app.run_test(size=SIZE) as pilot:
            step = await begun(pilot)
            for opens in ("f10", "right"):
                await press(pilot, opens)
                app.post_message(events.Paste("He came.\rThen she."))
                await settled(pilot)
                assert [sheet.key for sheet in step.sheets] == ["tell"]
                assert isinstance(app.focused, WordsEditor)
                assert app.focused.words == "He came.\nThen she."
                app.focused.clear()
                await press(pilot, "escape")
        assert here.guide.case.seq == before


async def a_letter_waits(pilot: Pilot[None]) -> StepScreen:
    """One letter was typed in the menu of all there is, and nothing after it."""
    step = await begun(pilot)
    await press(pilot, "f10")
    pilot.app.post_message(events.Key("t", "t"))
    await turns()
    return step


async def test_a_letter_waits_for_the_next_one_and_a_command_after_it_shows_that_it_was_a_choice(
    here: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(InTurnApp, "FOLLOWS", 3600.0)
    app = OwnwordsApp(guide=here.guide, practice=True)
    async with app.run_test(size=SIZE) as pilot:
        step = await a_letter_waits(pilot)
        assert [sheet.key for sheet in step.sheets] == ["menu"]
        app.post_message(events.Key("f6", None))
        await settled(pilot)
        assert [sheet.key for sheet in step.sheets] == ["tell", "note"]


async def test_a_second_letter_however_it_comes_shows_that_the_first_was_none(
    here: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(InTurnApp, "FOLLOWS", 3600.0)
    app = OwnwordsApp(guide=here.guide, practice=True)
    async with app.run_test(size=SIZE) as pilot:
        step = await a_letter_waits(pilot)
        app.post_message(events.Key("h", "h"))
        await settled(pilot)
        (menu,) = step.sheets
        assert isinstance(menu, Menu)
        assert menu.find.value == "th"


async def test_after_a_letter_that_stands_for_nothing_the_next_ones_choose_nothing_however_slow_they_come() -> (
    None
):
    with sitting("welcome") as here:
        app = OwnwordsApp(guide=here.guide, practice=True)
        before = here.guide.case.seq
        async with app.run_test(size=SIZE) as pilot:
            step = await begun(pilot)
            await press(pilot, "f10", "ß")
            (menu,) = step.sheets
            assert isinstance(menu, Menu)
            assert (menu.find.has_focus, menu.find.value) == (True, "ß")
            assert "You typed on, so nothing was chosen." in flat(app)
            for letter in "jtx":
                await press(pilot, letter)
            assert (step.sheets, menu.find.value) == ([menu], "ßjtx")
        assert here.guide.case.seq == before


async def test_a_space_at_the_list_of_all_that_can_be_done_is_looked_for_by_nobody() -> None:
    with sitting("welcome") as here:
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=SIZE) as pilot:
            step = await begun(pilot)
            await press(pilot, "f10", "space")
            assert "Nothing here is on that letter." in flat(app)
            (menu,) = step.sheets
            assert isinstance(menu, Menu)
            assert not menu.find.has_focus
            await press(pilot, "slash")
            assert menu.find.has_focus
            assert "Nothing here is on that letter." not in flat(app)


async def test_on_a_page_for_the_worker_alone_the_words_from_the_menu_become_a_note() -> None:
    with sitting("prepare") as here:
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=SIZE) as pilot:
            step = await begun(pilot)
            await press(pilot, "f10")
            await write(pilot, "she was early")
            await press(pilot, "down", "end", "enter")
            assert [sheet.key for sheet in step.sheets] == ["note"]
        assert here.guide.drafts() == {"note:noted": "she was early"}


async def test_at_rest_typing_is_not_sent_to_a_key_that_does_nothing_then() -> None:
    with sitting("welcome") as here:
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=SIZE) as pilot:
            await begun(pilot)
            await press(pilot, "f2")
            await write(pilot, "he")
            assert "Letters do nothing here. Enter chooses." in flat(app)
            assert "F5 takes down" not in flat(app)
        assert here.guide.drafts() == {}


async def test_a_list_that_stays_open_all_the_same_holds_up_no_key(
    here: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Menu, "typed_on", lambda *_: None)
    app = OwnwordsApp(guide=here.guide, practice=True)
    async with app.run_test(size=SIZE) as pilot:
        step = await begun(pilot)
        await press(pilot, "f10")
        await write(pilot, "ße")
        await press(pilot, "escape")
        assert "menu" not in [sheet.key for sheet in step.sheets]


async def test_what_is_pasted_on_a_choice_says_that_it_goes_nowhere() -> None:
    with sitting("welcome") as here:
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=SIZE) as pilot:
            await begun(pilot)
            for keys, says in (
                (("f6", "tab"), "Letters do nothing here. ← → or a number chooses"),
                (("escape", "f10", "O", "tab"), "Letters do nothing here. Space ticks"),
            ):
                await press(pilot, *keys)
                assert says not in flat(app)
                app.post_message(events.Paste("He came."))
                await settled(pilot)
                assert says in flat(app)
