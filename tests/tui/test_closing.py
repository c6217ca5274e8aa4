"""A case is closed and opened again by keys alone; a closed one stands apart and says so before anything begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interview.engine.acts.always import MakePromise
from interview.engine.words import Words
from interview.tui.app import OwnwordsApp
from interview.tui.screens.begin import BeginScreen
from interview.tui.screens.cases import CasesScreen
from interview.tui.screens.standing import StandingScreen
from interview.tui.screens.step import StepScreen
from tests.tui.between import in_case, sat, to_what_stands
from tests.tui.desks import a_desk
from tests.tui.frames import flat, frame, shows, until
from tests.tui.hands import press, write
from tests.tui.vaults import unlocked

if TYPE_CHECKING:
    from pathlib import Path


SIZE = (80, 40)


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """A vault whose one case has had a session, in which something was promised."""
    return sat(
        tmp_path / "vault",
        lambda guide: guide.do(MakePromise(words=Words("Ring the council"), by="2020-03-03")),
    )


async def test_what_is_late_is_said_in_the_list_and_before_a_session_begins(vault: Path) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await unlocked(pilot)
        await shows(pilot, "a promise is overdue since 3")
        await press(pilot, "enter")
        await shows(pilot, "Begin a session")
        assert "a promise is overdue since 3 March 2020" in flat(app)


async def test_what_is_open_is_shown_before_closing_and_it_is_closed_by_keys_alone(vault: Path) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await to_what_stands(pilot)
        seen = flat(app)
        assert seen.index("Ring the council") < seen.index("Overdue since 3 March 2020")
        await press(pilot, "tab", "enter")
        await shows(pilot, "Why is it closed?")
        await press(pilot, "1", "tab", "tab", "1", "ctrl+s")
        await shows(pilot, "how they were told")
        await write(pilot, "By phone")
        await press(pilot, "ctrl+s")
        await shows(pilot, "This case is closed since")
        lines = frame(app).splitlines()
        said, way = (
            next(number for number, line in enumerate(lines) if words in line)
            for words in ("This case is closed since", "Open this case again")
        )
        assert said < way < next(n for n, line in enumerate(lines) if "Something I said I would do" in line)
        assert "Support ended as agreed" in flat(app)
        assert "Closing it erased nothing." in flat(app)
        assert "Ring the council" in flat(app)
        await press(pilot, "escape")
        await until(pilot, lambda: isinstance(app.screen, BeginScreen))
        await shows(pilot, "Open this case again")
        await press(pilot, "escape")
        await until(pilot, lambda: isinstance(app.screen, CasesScreen))
        await shows(pilot, "Closed cases")


def closed(vault: Path) -> None:
    from interview.casework import outside
    from interview.engine.acts.closing import CloseCase

    reason = CloseCase(reason="contact-lost", note=Words("Three letters came back"))
    in_case(vault, lambda guide: outside.at_the_desk(guide, reason))


async def test_a_session_of_a_closed_case_does_not_begin_until_it_is_opened_again(vault: Path) -> None:
    closed(vault)
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await unlocked(pilot)
        await shows(pilot, "by AB1: Contact was lost")
        await press(pilot, "enter")
        await shows(pilot, "This case is closed since")
        begin = app.screen
        assert isinstance(begin, BeginScreen)
        begin.fields[0].focus()
        await press(pilot, "1", "tab", "1", "tab", "tab", "2", "tab", "1", "ctrl+s")
        await shows(pilot, "Reopen it first, and say why")
        assert not isinstance(app.screen, StepScreen)
        begin.query_one("#standing").focus()
        await press(pilot, "home", "enter")
        await shows(pilot, "Why it is opened again")
        await write(pilot, "He wrote")
        await press(pilot, "ctrl+s")
        await until(pilot, lambda: isinstance(app.screen, StandingScreen))
        await shows(pilot, "Close this case")
        await press(pilot, "escape")
        await until(pilot, lambda: isinstance(app.screen, BeginScreen))
        assert "This case is closed" not in flat(app)
        await press(pilot, "1", "tab", "1", "tab", "tab", "2", "tab", "1", "ctrl+s")
        await until(pilot, lambda: isinstance(app.screen, StepScreen))


async def test_what_became_of_a_promise_is_noted_without_a_session(vault: Path) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await to_what_stands(pilot)
        await press(pilot, "enter")
        await shows(pilot, "How it came out")
        await press(pilot, "2", "tab", "1", "ctrl+s")
        await until(pilot, lambda: isinstance(app.screen, StandingScreen))
        await shows(pilot, "Kept, later than was said")
        await press(pilot, "escape")
        await until(pilot, lambda: isinstance(app.screen, BeginScreen))
        assert "overdue" not in flat(app)
