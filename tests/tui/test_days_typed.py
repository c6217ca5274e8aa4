"""A day as it is typed: a weekday that is not its own is said beside it, and a day that is refused has the hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interview.tui.app import OwnwordsApp
from interview.tui.screens.meetings import MeetingScreen
from interview.tui.widgets.days import DayField
from tests.sitting import sitting
from tests.tui.between import sat, to_field, to_row, to_what_stands
from tests.tui.desks import a_desk
from tests.tui.frames import flat, shows, until
from tests.tui.hands import press, settled, write
from tests.tui.test_meetings_between import one_agency_one_duty

if TYPE_CHECKING:
    from pathlib import Path

SIZE = (80, 30)


async def test_a_weekday_that_is_not_that_of_the_date_is_said_and_what_was_typed_is_kept_as_it_is() -> None:
    with sitting("rights") as here:
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=SIZE) as pilot:
            await settled(pilot)
            await press(pilot, "f10", "p")
            await write(pilot, "Bring the form")
            await press(pilot, "tab")
            await write(pilot, "Monday 3 March")
            assert "3 March 2026 is a Tuesday." in flat(app)
            assert "kept as it is: which day is meant?" in flat(app)
            await press(pilot, *["backspace"] * len("Monday 3 March"))
            await write(pilot, "Tuesday 3 March")
            assert "is a Tuesday" not in flat(app)
            await press(pilot, *["backspace"] * len("Tuesday 3 March"))
            await write(pilot, "Monday 3 March")
            await press(pilot, "ctrl+s")
            await until(pilot, lambda: bool(here.guide.case.promises))
        (promise,) = here.guide.case.promises.values()
        assert promise.by == "Monday 3 March"


@pytest.mark.parametrize(
    "leave", [("tab", "enter"), ("shift+tab", "ctrl+s")], ids=["at keep", "in another box"]
)
async def test_a_day_that_is_refused_has_the_hand_wherever_it_was(leave: tuple[str, ...]) -> None:
    with sitting("rights") as here:
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=SIZE) as pilot:
            await settled(pilot)
            await press(pilot, "f10", "p")
            await write(pilot, "Bring the form")
            await press(pilot, "tab")
            await write(pilot, "31/13/2026")
            await press(pilot, *leave)
            await shows(pilot, "There is no such date")
            (form,) = app.screen.sheets  # type: ignore[attr-defined]
            (day,) = form.query(DayField)
            assert day.editor.has_focus
            await press(pilot, *["backspace"] * len("31/13/2026"))
            await write(pilot, "31/03/2026")
            await press(pilot, "ctrl+s")
            await until(
                pilot, lambda: [one.by for one in here.guide.case.promises.values()] == ["2026-03-31"]
            )


async def test_between_two_sessions_too_the_hand_is_on_the_day_that_is_refused(tmp_path: Path) -> None:
    app = OwnwordsApp(a_desk(sat(tmp_path / "vault", one_agency_one_duty)))
    async with app.run_test(size=(80, 60)) as pilot:
        await to_what_stands(pilot)
        await to_row(pilot, "meetings")
        await press(pilot, "enter")
        await settled(pilot)
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(app.screen, MeetingScreen))
        await settled(pilot)
        (day,) = app.screen.query(DayField)
        day.land()
        await settled(pilot)
        await write(pilot, "Monday 31/03/2026")
        assert "31 March 2026 is a Tuesday." in flat(app)
        await press(pilot, *["backspace"] * len("Monday 31/03/2026"))
        await write(pilot, "31/13/2026")
        await to_field(pilot, "who")
        await press(pilot, "space", "ctrl+s")
        await shows(pilot, "There is no such date")
        assert day.editor.has_focus
