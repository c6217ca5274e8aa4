"""Meetings and whom a worker told, on the case's own pages between sessions: by keys alone, without a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interview.casework import outside
from interview.engine.acts import always, asking, considering, partners, writing_up
from interview.engine.words import Words
from interview.tui.app import OwnwordsApp
from interview.tui.screens.meetings import ActionScreen, MeetingScreen, MeetingsScreen, SaidThereScreen
from interview.tui.screens.standing import StandingScreen
from interview.tui.screens.telling import DisclosureScreen
from interview.tui.widgets.rows import Rows
from tests.tui.between import SIZES, in_case, leave, sat, to_field, to_row, to_what_stands
from tests.tui.desks import a_desk
from tests.tui.frames import flat, shows, until
from tests.tui.hands import press, settled, write

if TYPE_CHECKING:
    from pathlib import Path

    from interview.guide import Guide


DUTY = "d20-danger-now"


def one_agency_one_duty(guide: Guide) -> None:
    guide.do(writing_up.GoTo(step="share"))
    guide.do(asking.Agree(scope="share:gp"))
    guide.do(always.Withdraw(scope="share:gp"))
    guide.do(partners.NotePartner(name=Words("Mill Road practice"), role="health"))
    guide.do(always.Interrupt(protocol="danger"))
    guide.do(asking.Answer(question="danger-now", choice="yes"))
    guide.do(considering.DecideDuty(duty=DUTY, decision="done"))


def two_who_met(guide: Guide) -> None:
    outside.at_the_desk(guide, partners.NotePartner(name=Words("Northam police"), role="police"))
    outside.at_the_desk(guide, partners.RecordMeeting(who=tuple(guide.case.reached_out.partners)))


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """One agency is involved, whose yes was taken back; one duty is done, and nobody noted whom they told."""
    return sat(tmp_path / "vault", one_agency_one_duty)


@SIZES
async def test_a_meeting_leads_to_what_was_said_of_them_and_then_to_an_action(
    vault: Path, size: tuple[int, int]
) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=size) as pilot:
        await to_what_stands(pilot)
        await until(pilot, lambda: isinstance(app.screen, StandingScreen))
        await to_row(pilot, "meetings")
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(app.screen, MeetingsScreen))
        await settled(pilot)
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(app.screen, MeetingScreen))
        await settled(pilot)
        await press(pilot, "ctrl+s")
        await shows(pilot, "Say who was there")
        await to_field(pilot, "who")
        await press(pilot, "space", "tab", "tab")
        await write(pilot, "They ring on Friday")
        await press(pilot, "ctrl+s")
        await until(pilot, lambda: isinstance(app.screen, SaidThereScreen))
        await shows(pilot, "they took their yes back")
        await to_field(pilot, "scope")
        await press(pilot, "space")
        await to_field(pilot, "basis")
        await press(pilot, "1")
        await to_field(pilot, "told")
        await press(pilot, "2", "ctrl+s")
        await until(pilot, lambda: isinstance(app.screen, MeetingsScreen))
        await shows(pilot, "what was said of them is noted")
        (number,) = [
            item.key for rows in app.screen.query(Rows) for item in rows.items if "action" in item.key
        ]
        await to_row(pilot, number)
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(app.screen, ActionScreen))
        await settled(pilot)
        await press(pilot, "tab", "1", "ctrl+s")
        await shows(pilot, "Type first: What will be done")
        await write(pilot, "The practice rings her")
        await press(pilot, "ctrl+s")
        await until(pilot, lambda: isinstance(app.screen, MeetingsScreen))
        await shows(pilot, "one action")
        await press(pilot, "escape")
        await until(pilot, lambda: isinstance(app.screen, StandingScreen))
        await leave(pilot)
    case = in_case(vault)
    (held,) = case.reached_out.meetings.values()
    (share,) = case.shares.values()
    assert (held.agreed, held.shares) == (Words("They ring on Friday"), (share.number,))
    assert (share.still_to_tell, [one.doubt for one in share.doubts]) == (True, ["withdrawn"])
    assert [line.what for line in case.lines.values()] == [Words("The practice rings her")]


async def test_that_nothing_was_said_of_them_is_one_row(vault: Path) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=(80, 60)) as pilot:
        await to_what_stands(pilot)
        await until(pilot, lambda: isinstance(app.screen, StandingScreen))
        await to_row(pilot, "meetings")
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(app.screen, MeetingsScreen))
        await settled(pilot)
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(app.screen, MeetingScreen))
        await to_field(pilot, "others")
        await write(pilot, "A clerk")
        await press(pilot, "ctrl+s")
        await until(pilot, lambda: isinstance(app.screen, SaidThereScreen))
        await settled(pilot)
        assert "others who were there no question asks about them" in flat(app)
        await to_row(pilot, "nothing")
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(app.screen, MeetingsScreen))
        await shows(pilot, "Nothing was said of them there")
        await leave(pilot)
    (held,) = in_case(vault).reached_out.meetings.values()
    assert held.nothing_said


@SIZES
@pytest.mark.parametrize("somebody", [True, False], ids=["somebody", "nobody"])
async def test_whom_they_told_is_noted_from_what_stands_in_the_case(
    vault: Path, size: tuple[int, int], *, somebody: bool
) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=size) as pilot:
        await to_what_stands(pilot)
        await until(pilot, lambda: isinstance(app.screen, StandingScreen))
        await shows(pilot, "Done: whom you told is not noted yet")
        await to_row(pilot, f"untold:{DUTY}")
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(app.screen, DisclosureScreen))
        await settled(pilot)
        if somebody:
            await to_field(pilot, "recipient")
            await press(pilot, "2")
            await to_field(pilot, "said")
            await write(pilot, "The street")
            await to_field(pilot, "told")
            await press(pilot, "1", "ctrl+s")
        else:
            await to_field(pilot, "nobody")
            await write(pilot, "He had gone")
            await press(pilot, "ctrl+s")
        await until(pilot, lambda: isinstance(app.screen, StandingScreen))
        await settled(pilot)
        assert "whom you told is not noted yet" not in flat(app)
        await leave(pilot)
    case = in_case(vault)
    told = [(one.recipient, one.basis, one.said) for one in case.shares.values()]
    assert told == ([("ambulance", "vital_interest", Words("The street"))] if somebody else [])
    assert case.decided[DUTY].nobody_told == (None if somebody else Words("He had gone"))


@SIZES
async def test_what_was_said_at_a_meeting_names_the_duty_and_who_heard_it(
    vault: Path, size: tuple[int, int]
) -> None:
    case = in_case(vault, two_who_met)
    _, police = case.reached_out.partners
    (number,) = case.reached_out.meetings
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=size) as pilot:
        await to_what_stands(pilot)
        await until(pilot, lambda: isinstance(app.screen, StandingScreen))
        await to_row(pilot, "meetings")
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(app.screen, MeetingsScreen))
        await settled(pilot)
        await to_row(pilot, f"said:{number}")
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(app.screen, SaidThereScreen))
        await to_field(pilot, "said")
        await write(pilot, "The street")
        await to_field(pilot, "basis")
        await press(pilot, "3")
        await to_field(pilot, "told")
        await press(pilot, "1")
        await to_field(pilot, "duty")
        await shows(pilot, "Under which duty, if it was one")
        await press(pilot, "space")
        await to_field(pilot, "heard")
        await shows(pilot, "Who heard it, if not all who were there")
        await press(pilot, "down", "space", "ctrl+s")
        await until(pilot, lambda: isinstance(app.screen, MeetingsScreen))
        await leave(pilot)
    (share,) = in_case(vault).shares.values()
    assert (share.duty, share.partners, share.basis) == (DUTY, (police,), "vital_interest")
