"""The work with others between sessions, on pages of the case: referrals, what others do, agencies, and the signature."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interview.casework import outside
from interview.engine.acts.closing import CloseCase
from interview.engine.words import Words
from interview.tui.app import OwnwordsApp
from interview.tui.screens.agency import AgencyScreen
from interview.tui.screens.came_of_it import ActionScreen, ReferralScreen
from interview.tui.screens.sign_off import SignScreen
from interview.tui.screens.standing import StandingScreen
from interview.tui.screens.with_others import WithOthersScreen
from interview.tui.widgets.rows import Rows
from tests.between import COUNCIL, HOMES, LETTER, sat_once
from tests.tui.between import SIZES, in_case, leave, to_what_stands
from tests.tui.desks import PASSPHRASE, a_desk
from tests.tui.frames import flat, shows, until
from tests.tui.hands import press, write
from tests.tui.vaults import made

if TYPE_CHECKING:
    from pathlib import Path

    from textual.pilot import Pilot
    from textual.screen import Screen

    from interview.guide import Guide


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    folder = made(tmp_path / "vault")
    opened = a_desk(folder).unlock(passphrase=PASSPHRASE)
    guide = opened.open(opened.cases()[0].case)
    sat_once(opened, guide)
    opened.left(guide)
    opened.close()
    return folder


async def come_to(pilot: Pilot[None], name: str, screen: type[Screen[None]]) -> None:
    """From what stands in the case, by keys alone, to one of its pages."""
    await until(pilot, lambda: isinstance(pilot.app.screen, StandingScreen))
    rows = pilot.app.screen.query_one("#contact", Rows)
    while pilot.app.screen.focused is not rows:
        await press(pilot, "shift+tab")
    while rows.at is None or rows.at.key != name:
        await press(pilot, "down")
    await press(pilot, "enter")
    await until(pilot, lambda: isinstance(pilot.app.screen, screen))


async def open_row(pilot: Pilot[None], key: str, screen: type[Screen[None]]) -> None:
    """On the page of the work with others, to what Enter on a row asks."""
    await until(pilot, lambda: isinstance(pilot.app.screen, WithOthersScreen))
    page = pilot.app.screen
    lists = list(page.query(Rows))
    rows = next(one for one in lists if any(item.key == key for item in one.items))
    while page.focused is not rows:
        await press(pilot, "tab")
    while rows.at is None or rows.at.key != key:
        await press(pilot, "down")
    await press(pilot, "enter")
    await until(pilot, lambda: isinstance(pilot.app.screen, screen))


@SIZES
async def test_a_referral_is_moved_on_with_what_went_with_it_and_then_accepted(
    vault: Path, size: tuple[int, int]
) -> None:
    (number,) = in_case(vault).reached_out.referrals
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=size) as pilot:
        await to_what_stands(pilot)
        await come_to(pilot, "others", WithOthersScreen)
        await shows(pilot, HOMES)
        await open_row(pilot, f"referral:{number}", ReferralScreen)
        await press(pilot, "1", "tab", "tab", "tab", "2", "tab", "tab", "enter")
        await press(pilot, "tab", "tab", "enter", "ctrl+s")
        await open_row(pilot, f"referral:{number}", ReferralScreen)
        await press(pilot, "1", "tab")
        await write(pilot, "1 March")
        await press(pilot, "tab")
        await write(pilot, "A room from Monday")
        await press(pilot, "tab", "1", "ctrl+s")
        await until(pilot, lambda: isinstance(app.screen, WithOthersScreen))
        await shows(pilot, "A room from Monday")
        await press(pilot, "escape")
        await until(pilot, lambda: isinstance(app.screen, StandingScreen))
        await leave(pilot)
    case = in_case(vault)
    drafted, sent, accepted = case.reached_out.referrals[number].changes
    assert (drafted.status, sent.status, accepted.status) == ("drafted", "sent", "accepted")
    assert sent.on is not None, "the day on which it was noted"
    assert accepted.on == "1 March", "what is no date stands as it was typed"
    (share,) = case.shares.values()
    assert (share.basis, share.scope, share.told) == ("consent", ("needs",), True)


async def test_sharing_without_a_yes_says_what_is_missing_and_every_answer_stays(vault: Path) -> None:
    (number,) = in_case(vault).reached_out.referrals
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=(80, 60)) as pilot:
        await to_what_stands(pilot)
        await come_to(pilot, "others", WithOthersScreen)
        await open_row(pilot, f"referral:{number}", ReferralScreen)
        await press(pilot, "ctrl+s")
        await shows(pilot, "Choose an answer h")
        await press(pilot, "1", "tab", "tab", "tab", "4", "tab", "tab", "enter", "ctrl+s")
        await shows(pilot, "Choose an answer h")
        assert isinstance(app.screen, ReferralScreen)
        assert app.screen.chosen("basis") == "vital_interest"
        await press(pilot, "down", "enter", "ctrl+s")
        await shows(pilot, "Sharing without a yes needs the reason")
        await press(pilot, "shift+tab")
        await write(pilot, "He was in danger")
        await press(pilot, "ctrl+s")
        await until(pilot, lambda: isinstance(app.screen, WithOthersScreen))
        await press(pilot, "escape")
        await shows(pilot, "Shared, and the person is still to be told")
        assert HOMES in flat(app), "the page says which service"
        await leave(pilot)
    (share,) = in_case(vault).shares.values()
    assert (share.basis, share.told, share.still_to_tell) == ("vital_interest", False, True)


async def test_what_an_agency_did_is_noted_by_its_word_and_the_person_is_still_asked(vault: Path) -> None:
    before = in_case(vault)
    letter, theirs = before.lines
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=(80, 60)) as pilot:
        await to_what_stands(pilot)
        await come_to(pilot, "others", WithOthersScreen)
        await shows(pilot, LETTER)
        assert "Sort his own post" not in flat(app), f"{theirs} is the person's to tell of"
        await open_row(pilot, f"line:{letter}", ActionScreen)
        await press(pilot, "2", "tab", "enter", "ctrl+s")
        await shows(pilot, "Say in a few words why it was not done")
        await write(pilot, "No stamps")
        await press(pilot, "ctrl+s")
        await until(pilot, lambda: isinstance(app.screen, WithOthersScreen))
        await shows(pilot, "not done")
        await leave(pilot)
    case = in_case(vault)
    (report,) = case.reached_out.reports.values()
    assert (report.came, report.partner, report.note) == (
        "not_done",
        next(iter(before.reached_out.partners)),
        Words("No stamps"),
    )
    assert (case.lines[letter].answer, case.lines[letter].done) == ("agree", False)


async def test_a_new_agency_takes_the_lead_and_the_old_one_goes(vault: Path) -> None:
    (council,) = in_case(vault).reached_out.partners
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=(80, 60)) as pilot:
        await to_what_stands(pilot)
        await come_to(pilot, "others", WithOthersScreen)
        await open_row(pilot, "partner:new", AgencyScreen)
        await press(pilot, "tab", "2", "ctrl+s")
        await shows(pilot, "Name the agency")
        await press(pilot, "shift+tab")
        await write(pilot, "Harbour Lane")
        await press(pilot, "tab", "tab", "tab", "enter", "ctrl+s")
        await until(pilot, lambda: isinstance(app.screen, WithOthersScreen))
        await shows(pilot, "Harbour Lane")
        await open_row(pilot, f"partner:{council}", AgencyScreen)
        assert COUNCIL in flat(app)
        await press(pilot, "tab", "tab", "tab", "tab", "enter", "ctrl+s")
        await until(pilot, lambda: isinstance(app.screen, WithOthersScreen))
        await shows(pilot, "not involved any more")
        await leave(pilot)
    first, second = in_case(vault).reached_out.partners.values()
    assert (first.involved, first.lead, first.name) == (False, False, Words(COUNCIL))
    assert (second.involved, second.lead, second.role) == (True, True, "support_provider")


@SIZES
async def test_a_record_that_two_stops_left_unsigned_says_so_and_is_signed_here(
    vault: Path, size: tuple[int, int]
) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=size) as pilot:
        await to_what_stands(pilot)
        await shows(pilot, "not signed yet")
        await come_to(pilot, "sign", SignScreen)
        await shows(pilot, "How much is there")
        await press(pilot, "ctrl+s")
        await until(pilot, lambda: isinstance(app.screen, StandingScreen))
        assert "not signed yet" not in flat(app)
        await come_to(pilot, "sign", SignScreen)
        await press(pilot, "ctrl+s")
        await shows(pilot, "nothing came to it since")
        await press(pilot, "escape")
        await leave(pilot)
    signed = in_case(vault).signed
    assert signed is not None
    assert signed.open > 0


async def test_in_a_closed_case_every_page_says_first_that_it_is_closed_and_keeps_what_comes_in(
    vault: Path,
) -> None:
    def close(guide: Guide) -> None:
        outside.at_the_desk(guide, CloseCase(reason="contact-lost", note=Words("Letters came back")))

    (number,) = in_case(vault, close).reached_out.referrals
    says = "the case stays closed. To work on it again, open it first"
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=(100, 60)) as pilot:
        await to_what_stands(pilot)
        await come_to(pilot, "others", WithOthersScreen)
        await shows(pilot, says)
        await open_row(pilot, f"referral:{number}", ReferralScreen)
        await shows(pilot, says)
        await press(pilot, "1", "tab", "tab", "tab", "1", "ctrl+s")
        await until(pilot, lambda: isinstance(app.screen, WithOthersScreen))
        await press(pilot, "escape")
        await come_to(pilot, "sign", SignScreen)
        await shows(pilot, says)
        await press(pilot, "escape")
        await until(pilot, lambda: isinstance(app.screen, StandingScreen))
        await leave(pilot)
    case = in_case(vault)
    assert case.closed is not None
    assert case.reached_out.referrals[number].status == "sent"
