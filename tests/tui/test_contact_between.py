"""Being in touch between sessions, on the case's own page: the safe way first, by keys alone, without a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interview.engine.acts import asking, keeping_safe, reaching, writing_up
from interview.engine.words import Words
from interview.tui.app import OwnwordsApp
from interview.tui.screens.contact import ContactScreen
from interview.tui.screens.standing import StandingScreen
from interview.tui.widgets.rows import Rows
from tests.tui.between import in_case, leave, sat, to_what_stands
from tests.tui.desks import a_desk
from tests.tui.frames import flat, shows, until
from tests.tui.hands import press, write

if TYPE_CHECKING:
    from pathlib import Path

    from textual.pilot import Pilot

    from interview.engine.contacted import Tried
    from interview.guide import Guide

SIZE = (80, 60)


def agree_on_contact(guide: Guide) -> None:
    guide.do(writing_up.GoTo(step="contact"))
    guide.do(asking.Answer(question="contact-safe", words=Words("Only in the morning")))
    guide.do(reaching.AgreeContact(how=Words("Message first"), not_safe=("call",)))
    guide.do(keeping_safe.AgreeMissed(after=Words("After two days ring the clinic")))


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    return sat(tmp_path / "vault", agree_on_contact)


def noted(vault: Path) -> list[Tried]:
    return list(in_case(vault).tried.values())


async def to_contact(pilot: Pilot[None]) -> None:
    await until(pilot, lambda: isinstance(pilot.app.screen, StandingScreen))
    contact = pilot.app.screen.query_one("#contact")
    while pilot.app.screen.focused is not contact:
        await press(pilot, "shift+tab")
    await press(pilot, "enter")
    await until(pilot, lambda: isinstance(pilot.app.screen, ContactScreen))
    await until(pilot, lambda: isinstance(pilot.app.focused, Rows))


async def test_two_attempts_are_missed_and_what_was_agreed_for_that_stands_there(vault: Path) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await to_what_stands(pilot)
        await to_contact(pilot)
        seen = flat(app)
        assert seen.index("Message first") < seen.index("Only in the morning") < seen.index("How you tried")
        assert "Not safe for them, as they said: a call" in seen
        assert "After two days" not in seen
        for _ in range(2):
            await press(pilot, "tab", "2", "tab", "2", "tab", "3", "ctrl+s")
            await to_contact(pilot)
        await shows(pilot, "2 attempts in a row were missed")
        assert "After two days ring the clinic" in flat(app)
        await leave(pilot)
    assert [(one.way, one.result, one.safe) for one in noted(vault)] == [
        ("message", "no_answer", "not_known")
    ] * 2


async def test_a_way_that_is_not_safe_is_warned_of_and_noted_only_with_the_reason(vault: Path) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await to_what_stands(pilot)
        await to_contact(pilot)
        await press(pilot, "tab", "1", "tab", "1", "tab", "1", "ctrl+s")
        await shows(pilot, "They said that this way is not safe for them. Say why")
        await press(pilot, "tab", "tab", "tab")
        await write(pilot, "Monday at ten")
        await press(pilot, "tab")
        await write(pilot, "The clinic had her on the line")
        await press(pilot, "ctrl+s")
        await until(pilot, lambda: isinstance(app.screen, StandingScreen))
        await leave(pilot)
    (one,) = noted(vault)
    assert (one.way, one.agreed) == ("call", Words("Monday at ten"))
    assert one.although == Words("The clinic had her on the line")
