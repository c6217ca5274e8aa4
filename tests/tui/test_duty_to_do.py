"""A duty that was to be done by a day is said to be late, and what became of it is noted without a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interview.engine.acts.always import Interrupt, Stop
from interview.engine.acts.asking import Answer
from interview.engine.acts.considering import DecideDuty
from interview.engine.terms import Moment
from interview.engine.words import Words
from interview.tui.app import OwnwordsApp
from interview.tui.screens.begin import BeginScreen
from interview.tui.screens.duty import DutyScreen
from interview.tui.screens.standing import StandingScreen
from tests.tui.desks import PASSPHRASE, a_desk
from tests.tui.frames import flat, shows, until
from tests.tui.hands import press, write
from tests.tui.vaults import made, unlocked

if TYPE_CHECKING:
    from pathlib import Path

DUTY = "d20-danger-now"


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """A vault whose one case has had a session, in which it was decided to do something by a day that has passed since."""
    folder = made(tmp_path / "vault")
    opened = a_desk(folder).unlock(passphrase=PASSPHRASE)
    guide = opened.open(opened.cases()[0].case)
    held = Moment(precision="about", at=1_583_100_000_000)
    opened.begin(guide, setting="in_person", captured="paper", person_locale="en-GB", held_at=held)
    guide.do(Interrupt(protocol="danger"))
    guide.do(Answer(question="danger-now", choice="yes"))
    guide.do(
        DecideDuty(duty=DUTY, decision="will_do", day="2026-11-20", whom=Words("Duty officer"), told="yes")
    )
    while guide.case.sitting is not None:
        guide.do(Stop())
    opened.close()
    return folder


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_what_became_of_it_is_noted_by_keys_alone_and_the_rest_stays_as_it_was(
    vault: Path, size: tuple[int, int]
) -> None:
    app = OwnwordsApp(a_desk(vault, days=30))
    async with app.run_test(size=size) as pilot:
        await unlocked(pilot)
        await shows(pilot, "a duty was to be done by 20")
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(app.screen, BeginScreen))
        app.screen.query_one("#standing").focus()
        await press(pilot, "end", "enter")
        await until(pilot, lambda: isinstance(app.screen, StandingScreen))
        await shows(pilot, "Overdue since 20 November 2026")
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(app.screen, DutyScreen))
        await press(pilot, "3", "ctrl+s")
        await shows(pilot, "why it is not to be done")
        await press(pilot, "tab", "tab")
        await write(pilot, "He moved away")
        await press(pilot, "ctrl+s")
        await until(pilot, lambda: isinstance(app.screen, StandingScreen))
        assert "Overdue" not in flat(app)
        standing = app.screen
        assert isinstance(standing, StandingScreen)
        decided = standing._guide.case.decided[DUTY]
        assert (decided.decision, decided.why) == ("not", Words("He moved away"))
        assert (decided.whom, decided.told) == (Words("Duty officer"), "yes")
        await press(pilot, "escape")
        await until(pilot, lambda: isinstance(app.screen, BeginScreen))
        assert "a duty was to be done" not in flat(app)
