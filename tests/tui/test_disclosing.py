"""Whom a worker told, on the screen: a duty that is done leads there, and so does a meeting; the yes stands beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interview.engine.acts.always import Interrupt, Withdraw
from interview.engine.acts.asking import Agree, Answer
from interview.engine.acts.considering import DecideDuty
from interview.engine.acts.partners import NotePartner
from interview.engine.words import Words
from interview.tui.app import OwnwordsApp
from interview.tui.forms.reaching import ReachingSheet
from tests.sitting import sitting
from tests.tui.frames import flat, read, shows, until
from tests.tui.hands import press, settled, write

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.guide import Guide

DANGER = "d20-danger-now"
SIZES = pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])


@pytest.fixture
def guide() -> Iterator[Guide]:
    with sitting("rights") as here:
        here.guide.do(Interrupt(protocol="danger"))
        here.guide.do(Answer(question="danger-now", choice="yes"))
        yield here.guide


@pytest.fixture
def shared() -> Iterator[Guide]:
    """Two agencies are involved; the yes for one of them was taken back."""
    with sitting("share") as here:
        here.guide.do(Agree(scope="share:council", what=("needs",)))
        here.guide.do(Agree(scope="share:gp"))
        here.guide.do(Withdraw(scope="share:gp"))
        here.guide.do(NotePartner(name=Words("Northam council"), role="council_adults"))
        here.guide.do(NotePartner(name=Words("Mill Road practice"), role="health"))
        yield here.guide


@SIZES
async def test_a_duty_that_is_kept_as_done_leads_to_whom_was_told_by_keys_alone(
    guide: Guide, size: tuple[int, int]
) -> None:
    app = OwnwordsApp(guide=guide, practice=True)
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "J", "enter")
        await shows(pilot, "What you decide about this duty")
        assert "To whom" not in read(app)
        await press(pilot, "1", "ctrl+s")
        await until(pilot, lambda: DANGER in guide.case.decided)
        await shows(pilot, "Whom you told")
        await press(pilot, "ctrl+s")
        await shows(pilot, "Choose first: Whom did you tell")
        form = app.screen.sheets[-1]
        await press(pilot, "1", "ctrl+s")
        await shows(pilot, "Choose what was told, or type it in short below")
        assert form.field("share-scope").has_focus_within
        form.field("told-said").land()
        await write(pilot, "The street")
        await press(pilot, "ctrl+s")
        await shows(pilot, "Choose first: Was the person told")
        await press(pilot, "3", "ctrl+s")
        await shows(pilot, "Type first: If not: why not")
        assert form.field("duty-why-not-told").has_focus_within
        form.field("duty-told").land()
        await press(pilot, "1", "ctrl+s")
        await until(pilot, lambda: len(guide.case.shares) == 1)
        (share,) = guide.case.shares.values()
        assert (share.recipient, share.basis, share.duty, share.told) == (
            "police",
            "vital_interest",
            DANGER,
            True,
        )
        assert share.said == Words("The street")
        await until(pilot, lambda: [sheet.key for sheet in app.screen.sheets] == ["duties"])
        assert "not noted yet" not in flat(app)


async def test_that_nobody_was_told_is_one_row_away_and_wants_its_reason(guide: Guide) -> None:
    app = OwnwordsApp(guide=guide, practice=True)
    async with app.run_test(size=(80, 60)) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "J", "enter", "1", "ctrl+s")
        await shows(pilot, "Whom you told")
        await press(pilot, "escape")
        await shows(pilot, "Done: whom you told is not noted yet")
        sheet = app.screen.sheets[-1]
        sheet.rows.go(f"disclose:{DANGER}")
        sheet.rows.focus()
        await press(pilot, "enter")
        await shows(pilot, "Note here whom you told, once")
        form = app.screen.sheets[-1]
        form._ways.go("nobody")
        form._ways.focus()
        await press(pilot, "enter")
        await shows(pilot, "Why nobody")
        await write(pilot, "He had gone")
        await press(pilot, "ctrl+s")
        await until(pilot, lambda: guide.case.decided[DANGER].nobody_told == Words("He had gone"))


@SIZES
async def test_a_meeting_leads_to_what_was_said_of_them_with_each_yes_as_it_stands(
    shared: Guide, size: tuple[int, int]
) -> None:
    app = OwnwordsApp(guide=shared, practice=True)
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "R")
        sheet = app.screen.query_one(ReachingSheet)
        sheet.rows.focus()
        sheet.rows.go("meeting")
        await settled(pilot)
        await press(pilot, "enter", "tab", "space", "down", "space", "ctrl+s")
        await until(pilot, lambda: len(shared.case.reached_out.meetings) == 1)
        await shows(pilot, "What was said of them there")
        seen = read(app)
        assert "Northam council" in seen
        assert "they said yes to Needs" in seen
        assert "they took their yes back" in seen
        form = app.screen.sheets[-1]
        form.field("share-scope").land()
        await press(pilot, "space")
        form.field("share-basis").land()
        await press(pilot, "1")
        form.field("duty-told").land()
        await press(pilot, "1", "ctrl+s")
        await until(pilot, lambda: len(shared.case.shares) == 1)
        (share,) = shared.case.shares.values()
        assert [one.doubt for one in share.doubts] == ["withdrawn"]
        await until(pilot, lambda: [one.key for one in app.screen.sheets] == ["reaching"])
        sheet.rows.go(f"share:{share.number}")
        await settled(pilot)
        assert "Not covered by a yes: they took their yes back" in flat(app)
        assert "Enter adds to it" in read(app)


async def test_whom_they_meant_to_tell_stands_in_the_form_once_it_is_done(guide: Guide) -> None:
    guide.do(
        DecideDuty(
            duty=DANGER,
            decision="will_do",
            day="2027-01-01",
            basis="statutory_duty",
            whom=Words("The duty desk"),
        )
    )
    app = OwnwordsApp(guide=guide, practice=True)
    async with app.run_test(size=(80, 60)) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "J")
        sheet = app.screen.sheets[-1]
        sheet.rows.go(f"duty:{DANGER}")
        await press(pilot, "enter")
        await shows(pilot, "The duty desk")
        await press(pilot, "1")
        form = app.screen.sheets[-1]
        form.field("duty-day").land()
        await settled(pilot)
        await press(pilot, *(["backspace"] * 10), "ctrl+s")
        await shows(pilot, "Whom you told")
        await shows(pilot, "The duty desk")
        await press(pilot, "1")
        form = app.screen.sheets[-1]
        form.field("told-said").land()
        await settled(pilot)
        await write(pilot, "The street")
        form.field("duty-told").land()
        await settled(pilot)
        await press(pilot, "1", "ctrl+s")
        await until(pilot, lambda: bool(guide.case.shares))
    (share,) = guide.case.shares.values()
    assert (share.basis, share.whom) == ("statutory_duty", Words("The duty desk"))
