"""After a break one quick page asks who is here and whether it is still private; Esc passes it over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.always import InterpreterJoins
from interview.engine.acts.company import CompanionComes
from interview.tui.app import OwnwordsApp
from interview.tui.forms.setting import SettingSheet
from interview.tui.screens.step import StepScreen
from tests.sitting import Sitting, sitting
from tests.tui.frames import flat, shows, until
from tests.tui.hands import press, settled, write

if TYPE_CHECKING:
    from textual.pilot import Pilot

SIZE = (80, 24)


async def rests(pilot: Pilot[None], here: Sitting, long: str) -> None:
    await press(pilot, "f2")
    await until(pilot, lambda: here.guide.view().paused)
    here.clock.wait(long)
    await press(pilot, "f2")
    await until(pilot, lambda: not here.guide.view().paused)
    await settled(pilot)


async def test_it_comes_by_itself_after_a_break_and_three_keys_answer_it() -> None:
    with sitting("rights") as here:
        here.guide.do(InterpreterJoins(code="INT-4", language="Arabic"))
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=SIZE) as pilot:
            await settled(pilot)
            await rests(pilot, here, "12m")
            await shows(pilot, "After the break: is it still private? Who is here now?")
            assert "INT-4" in flat(app)
            await press(pilot, "1", "tab", "1", "ctrl+s")
            await until(pilot, lambda: bool(here.guide.case.settings))
            (seen,) = here.guide.case.settings.values()
            assert (seen.after, seen.private, seen.here) == ("pause", "yes", "as_before")
            await until(pilot, lambda: isinstance(app.screen, StepScreen) and not app.screen.sheets)


async def test_escape_passes_it_over_and_nothing_is_recorded_nor_asked_again() -> None:
    with sitting("rights") as here:
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=SIZE) as pilot:
            await settled(pilot)
            await rests(pilot, here, "12m")
            await shows(pilot, "Esc passes this over")
            before = here.guide.case.seq
            await press(pilot, "escape")
            assert isinstance(app.screen, StepScreen)
            await until(pilot, lambda: not app.screen.sheets)
            assert here.guide.case.seq == before
            await press(pilot, "f6")
            await write(pilot, "All calm")
            await press(pilot, "tab", "1", "ctrl+s")
            await until(pilot, lambda: bool(here.guide.case.notes))
            await settled(pilot)
            assert not any(isinstance(sheet, SettingSheet) for sheet in app.screen.sheets)


async def test_a_moment_of_rest_is_no_break() -> None:
    with sitting("rights") as here:
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=SIZE) as pilot:
            await settled(pilot)
            await rests(pilot, here, "0m")
            assert isinstance(app.screen, StepScreen)
            assert not app.screen.sheets


async def test_who_left_is_noted_from_the_same_page() -> None:
    with sitting("rights") as here:
        here.guide.do(CompanionComes(code="C1", came_as="friend"))
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(80, 30)) as pilot:
            await settled(pilot)
            await press(pilot, "f10", "S")
            await shows(pilot, "Is it still private? Who is here now?")
            assert "C1" in flat(app)
            await press(pilot, "2", "tab", "3", "tab", "tab", "down", "down", "enter")
            await shows(pilot, "C1:")
            await press(pilot, "1")
            await until(pilot, lambda: not here.guide.case.company["C1"].here)
            await press(pilot, "ctrl+s")
            await until(pilot, lambda: bool(here.guide.case.settings))
            (seen,) = here.guide.case.settings.values()
            assert (seen.private, seen.here) == ("no", "somebody_left")


async def test_who_came_is_named_on_the_page_once_they_are_noted() -> None:
    with sitting("rights") as here:
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(80, 30)) as pilot:
            await settled(pilot)
            await press(pilot, "f10", "S")
            await shows(pilot, "Nobody else is noted as here.")
            here.guide.do(CompanionComes(code="C1", came_as="appropriate_adult"))
            assert isinstance(app.screen, StepScreen)
            app.screen.show(here.guide.view())
            await shows(pilot, "C1")
            assert "Nobody else is noted as here." not in flat(app)
