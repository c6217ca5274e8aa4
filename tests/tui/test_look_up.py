"""Looking something up: from anywhere that is the worker's, by typing a word, and never before the person's eyes."""

from __future__ import annotations

import pytest

from interview.engine.acts.always import Say
from interview.tui.app import OwnwordsApp
from interview.tui.screens.look_up import LookUpScreen
from interview.tui.screens.show import ShowScreen
from interview.tui.screens.step import StepScreen
from tests.sitting import sitting
from tests.tui.frames import flat, frame, until
from tests.tui.hands import press, settled, write

EVERY_SIZE = pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])


def read(app: OwnwordsApp) -> str:
    return " ".join(flat(app).split())


@EVERY_SIZE
async def test_a_worker_finds_a_word_of_the_field_by_typing_it_and_is_back_where_they_were(
    size: tuple[int, int],
) -> None:
    with sitting("today") as here:
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=size) as pilot:
            await until(pilot, lambda: isinstance(app.screen, StepScreen))
            await settled(pilot)
            before = frame(app)
            await press(pilot, "f11")
            await until(pilot, lambda: isinstance(app.screen, LookUpScreen))
            assert "For you alone: look up" in read(app)
            await write(pilot, "conclusive")
            await press(pilot, "enter")
            await settled(pilot)
            assert "The second and final decision" in read(app)
            assert "Cuckooing" not in read(app)
            await press(pilot, "escape", "escape")
            await until(pilot, lambda: isinstance(app.screen, StepScreen))
            await settled(pilot)
            assert frame(app) == before


async def test_the_panels_are_those_of_the_nation_of_the_case_with_source_and_date() -> None:
    with sitting("today") as here:  # in Scotland
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(120, 60)) as pilot:
            await until(pilot, lambda: isinstance(app.screen, StepScreen))
            await press(pilot, "f10", "K")
            await until(pilot, lambda: isinstance(app.screen, LookUpScreen))
            await settled(pilot)
            assert "Who does what: Scotland" in read(app)
            assert "Who does what: Wales" not in read(app)
            await write(pilot, "TARA")
            await press(pilot, "enter")
            await settled(pilot)
            assert "Facts from: Home Office list of support organisations" in read(app)
            assert "look it up." not in read(app)


async def test_what_is_past_its_day_is_named_there_and_a_panel_says_it_of_itself() -> None:
    with sitting("prepare") as here:
        here.clock.wait("2000d")
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(120, 60)) as pilot:
            await until(pilot, lambda: isinstance(app.screen, StepScreen))
            await settled(pilot)
            assert "past the day to look again" in read(app)
            await press(pilot, "f11")
            await until(pilot, lambda: isinstance(app.screen, LookUpScreen))
            await write(pilot, "doctor")
            await settled(pilot)
            assert "Past the day to look again" in read(app)
            assert "A doctor · To be looked at again by 2027-02-22" in read(app)


async def test_nothing_is_found_for_what_is_not_there_and_that_is_said() -> None:
    with sitting("today") as here:
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(80, 24)) as pilot:
            await until(pilot, lambda: isinstance(app.screen, StepScreen))
            await press(pilot, "f11")
            await until(pilot, lambda: isinstance(app.screen, LookUpScreen))
            await write(pilot, "zzz")
            await settled(pilot)
            assert "Nothing here has that in it" in read(app)
            await press(pilot, "enter", "f11")
            await until(pilot, lambda: isinstance(app.screen, StepScreen))


async def test_it_never_opens_over_the_page_for_the_person_nor_over_a_hidden_screen() -> None:
    with sitting("welcome") as here:
        here.guide.do(Say(message="welcome-hello"))
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(80, 24)) as pilot:
            await until(pilot, lambda: isinstance(app.screen, StepScreen))
            await press(pilot, "f9")
            await until(pilot, lambda: isinstance(app.screen, ShowScreen))
            await settled(pilot)
            theirs = frame(app)
            await press(pilot, "f11")
            await settled(pilot)
            assert isinstance(app.screen, ShowScreen)
            assert frame(app) == theirs
            await press(pilot, "f12", "f11")
            await settled(pilot)
            assert not [screen for screen in app.screen_stack if isinstance(screen, LookUpScreen)]


async def test_looking_something_up_leaves_nothing_in_the_record() -> None:
    with sitting("today") as here:
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(80, 24)) as pilot:
            await until(pilot, lambda: isinstance(app.screen, StepScreen))
            await settled(pilot)
            before = here.guide.case.seq
            await press(pilot, "f11", "enter", "f11")
            await settled(pilot)
            assert here.guide.case.seq == before
