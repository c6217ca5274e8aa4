"""That the person knows now of what was shared, by keys alone: in the sitting, and on the case's own page between two."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interview.engine.acts import always, asking, considering, disclosing, reaching, referring
from interview.engine.words import Words
from interview.tui.app import OwnwordsApp
from interview.tui.forms.reaching import ReachingSheet
from interview.tui.screens.standing import StandingScreen
from interview.tui.screens.telling_later import ToldLaterScreen
from tests.between import HOMES
from tests.sitting import sitting
from tests.tui.between import SIZES, in_case, leave, sat, to_field, to_row, to_what_stands
from tests.tui.desks import a_desk
from tests.tui.frames import flat, shows, until
from tests.tui.hands import press, settled, write
from tests.tui.test_meetings_between import DUTY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from textual.pilot import Pilot

    from interview.guide import Guide

OPEN = "Shared, and the person is still to be told"


def tell_the_police(guide: Guide) -> None:
    """There was danger, and the person does not know yet that the police were told."""
    guide.do(always.Interrupt(protocol="danger"))
    guide.do(asking.Answer(question="danger-now", choice="yes"))
    guide.do(considering.DecideDuty(duty=DUTY, decision="done"))
    guide.do(
        disclosing.Disclose(
            duty=DUTY, recipient="police", basis="vital_interest", told="not_yet", said=Words("The street")
        )
    )


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    return sat(tmp_path / "vault", tell_the_police)


@pytest.fixture
def guide() -> Iterator[Guide]:
    with sitting("rights") as here:
        tell_the_police(here.guide)
        yield here.guide


@SIZES
@pytest.mark.parametrize("knows", [True, False], ids=["they know", "they are not told"])
async def test_at_the_desk_it_waits_on_the_page_of_the_case_until_it_is_noted(
    vault: Path, size: tuple[int, int], *, knows: bool
) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=size) as pilot:
        await to_what_stands(pilot)
        await until(pilot, lambda: isinstance(app.screen, StandingScreen))
        (number,) = case_of_open(app)
        await to_row(pilot, f"to-tell:{number}")
        await shows(pilot, OPEN)
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(app.screen, ToldLaterScreen))
        await shows(pilot, "The street")
        await to_field(pilot, "told")
        await press(pilot, "1" if knows else "2", "ctrl+s")
        if not knows:
            await shows(pilot, "why the person is not told")
            await write(pilot, "He listens in")
            await press(pilot, "ctrl+s")
        await until(pilot, lambda: isinstance(app.screen, StandingScreen))
        await settled(pilot)
        assert OPEN not in flat(app)
        await leave(pilot)
    (share,) = in_case(vault).shares.values()
    why = None if knows else Words("He listens in")
    assert (share.told, share.still_to_tell, share.why_not_told) == (knows, False, why)


def case_of_open(app: OwnwordsApp) -> tuple[int, ...]:
    """The numbers of what was shared in the case that is shown."""
    screen = app.screen
    assert isinstance(screen, StandingScreen)
    return tuple(screen._guide.case.shares)


async def test_in_a_sitting_it_waits_beside_the_duties_and_is_noted_there(guide: Guide) -> None:
    (number,) = guide.case.shares
    app = OwnwordsApp(guide=guide, practice=True)
    async with app.run_test(size=(80, 60)) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "J")
        await shows(pilot, "Shared: the person is still to be told")
        sheet = app.screen.sheets[-1]
        sheet.rows.go(f"share:{number}")
        sheet.rows.focus()
        await press(pilot, "enter")
        await shows(pilot, "Was the person told since?")
        await press(pilot, "1", "ctrl+s")
        await until(pilot, lambda: guide.case.shares[number].told)
        await shows(pilot, "Decided. Enter shows it whole")
        assert "the person is still to be told" not in flat(app)


async def test_what_goes_with_a_referral_is_still_to_be_told_and_the_service_is_named() -> None:
    with sitting("services") as here:
        guide = here.guide
        guide.do(reaching.OfferService(name=Words(HOMES), kind="accommodation"))
        (service,) = guide.case.services
        guide.do(reaching.AnswerService(service=service, answer="agree"))
        guide.do(referring.Refer(service=service, way="form"))
        (number,) = guide.case.reached_out.referrals
        app = OwnwordsApp(guide=guide, practice=True)
        async with app.run_test(size=(80, 60)) as pilot:
            await settled(pilot)
            await press(pilot, "f10", "R")
            await to_reaching(pilot, f"referral:{number}")
            await press(pilot, "1", "tab", "tab", "tab", "down", "enter")
            await shows(pilot, "Was the person told?")
            await press(pilot, "space", "tab", "3", "tab", "tab")
            await write(pilot, "He was asleep")
            await press(pilot, "tab", "2", "ctrl+s")
            await until(pilot, lambda: bool(guide.case.shares))
            (share,) = guide.case.shares.values()
            assert (share.basis, share.told, share.still_to_tell) == ("vital_interest", False, True)
            await to_reaching(pilot, f"share:{share.number}")
            await shows(pilot, "Was the person told since?")
            assert HOMES in flat(app)
            await press(pilot, "1", "ctrl+s")
            await until(pilot, lambda: guide.case.shares[share.number].told)


async def to_reaching(pilot: Pilot[None], key: str) -> None:
    """To what Enter on a row of the work with others asks, in a sitting."""
    rows = pilot.app.screen.query_one(ReachingSheet).rows
    rows.focus()
    rows.go(key)
    await settled(pilot)
    await press(pilot, "enter")
