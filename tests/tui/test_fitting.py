"""Saying at a step that something does not fit: offered on a letter, kept with its reason, and taken back on a letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interview.engine.acts import always
from interview.engine.acts.fitting import DoesNotFit
from interview.engine.words import Words
from interview.tui.app import OwnwordsApp
from tests.sitting import sitting
from tests.tui.frames import flat, shows, until
from tests.tui.hands import press, settled, write

if TYPE_CHECKING:
    from textual.pilot import Pilot

SIZES = pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])


async def opened(pilot: Pilot[None]) -> None:
    await settled(pilot)
    await press(pilot, "f10", "5")
    await shows(pilot, "Choose it, and say why")


@SIZES
async def test_a_worker_says_of_a_whole_step_why_it_does_not_fit_and_takes_that_back(
    size: tuple[int, int],
) -> None:
    with sitting("services") as here:
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=size) as pilot:
            await opened(pilot)
            await shows(pilot, "The whole step: Services")
            await press(pilot, "enter")
            await shows(pilot, "it is in no plan")
            await write(pilot, "A house does all of this for her")
            await press(pilot, "ctrl+s")
            await until(pilot, lambda: "step:services" in here.guide.case.not_fitting)
            await shows(pilot, "A house does all of this for her")
            await press(pilot, "escape")
            await shows(pilot, "You said that this step does not fit this person")
            await opened(pilot)
            await press(pilot, "right", "a")
            await until(pilot, lambda: not here.guide.case.not_fitting)


async def test_one_question_is_marked_and_the_way_on_was_open_all_the_time() -> None:
    with sitting("worries") as here:
        app = OwnwordsApp(guide=here.guide, practice=True)
        assert any(move.open for move in here.guide.view().moves)
        async with app.run_test(size=(80, 24)) as pilot:
            await opened(pilot)
            await press(pilot, "down", "down", "enter")
            await write(pilot, "Nobody else lives there")
            await press(pilot, "ctrl+s")
            await until(pilot, lambda: "worries-anyone" in here.guide.case.not_fitting)
            assert here.guide.case.not_fitting["worries-anyone"].reason == Words("Nobody else lives there")


async def test_a_reason_that_was_not_kept_is_said_at_its_row_and_the_mark_is_not_there() -> None:
    with sitting("services") as here:
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(80, 24)) as pilot:
            await opened(pilot)
            await press(pilot, "enter")
            await write(pilot, "Not to")
            await press(pilot, "escape")
            await shows(pilot, "not kept")
            assert not here.guide.case.not_fitting
            assert here.guide.drafts()["does-not-fit:step:services:why-not-fitting"] == "Not to"


async def test_at_a_right_nothing_is_offered_and_what_was_marked_elsewhere_can_be_taken_back() -> None:
    with sitting("rights") as here:
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(80, 50)) as pilot:
            await settled(pilot)
            await press(pilot, "f10")
            await shows(pilot, "What you see and note")
            assert "Something here does not fit" not in flat(app)
    with sitting("worries") as here:
        here.guide.do(DoesNotFit(reason=Words("Asked by the house last night")))
        here.walk_to("closing")
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(80, 24)) as pilot:
            await settled(pilot)
            await press(pilot, "f10", "5")
            await shows(pilot, "Marked at other steps")
            await press(pilot, "right", "a")
            await until(pilot, lambda: not here.guide.case.not_fitting)
            here.guide.do(always.Stop())
