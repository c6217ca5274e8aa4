"""What a yes is for stands above those who would be told; a referral is asked about by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.acts import asking, planning
from interview.engine.acts.referring import AnswerReferral
from interview.engine.reached_seen import ReachingSeen
from interview.tui.app import OwnwordsApp
from interview.tui.screens.show import pages
from interview.tui.widgets.rows import Rows
from tests.sitting import sitting
from tests.tui.frames import flat, until
from tests.tui.hands import press, settled
from tests.tui.test_reaching import SENT, WANTED, to_row
from tests.tui.views import Posted, at

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from tests.sitting import Sitting


def asks_a_doctor(here: Sitting) -> OwnwordsApp:
    here.guide.do(planning.RecordNeed(domain="health", horizon="short", state="not_met", basis="person"))
    return OwnwordsApp(guide=here.guide, practice=True)


async def test_purpose_recipient_and_what_stand_together_and_what_nothing_asks_for_comes_last() -> None:
    with sitting("share") as here:
        app = asks_a_doctor(here)
        async with app.run_test(size=(80, 60)) as pilot:
            await settled(pilot)
            shown = flat(app)
            purpose, doctor = shown.index("ask if a doctor can see you"), shown.index("doctor (GP)?")
            assert purpose < shown.index("At most: Needs, Safe contact") < doctor
            assert doctor < shown.index("Nothing so far gives a reason to ask")
            assert shown.index("Nothing so far") < shown.index("May I share what is needed with the council?")


async def test_a_yes_goes_on_to_the_next_that_there_is_a_reason_for_and_then_to_the_ways_on() -> None:
    with sitting("share") as here:
        app = asks_a_doctor(here)
        async with app.run_test(size=(80, 60)) as pilot:
            await settled(pilot)
            await press(pilot, "enter", "y")
            await until(pilot, lambda: here.guide.case.consents.get("share:support-provider") == "given")
            assert here.guide.case.consents_asked["share:support-provider"].purpose == "support"
            await until(
                pilot,
                lambda: any(rows.at and rows.at.key == "scope:share:gp" for rows in app.screen.query(Rows)),
            )


def test_the_persons_page_has_the_purpose_and_only_what_there_is_a_reason_to_ask() -> None:
    with sitting("share") as here:
        shown = [text.message for page in pages(here.guide.view()) for text in page]
        assert shown.index("purpose-support") < shown.index("share-what-needs")
        assert shown.index("share-what-needs") < shown.index("consent-share-support-provider--charity")
        assert not [message for message in shown if message.startswith("consent-share-police")]
        here.guide.do(asking.Refuse(scope="share:police"))
        shown = [text.message for page in pages(here.guide.view()) for text in page]
        assert [message for message in shown if message.startswith("consent-share-police")]


async def test_what_may_go_with_a_referral_is_taken_down_for_that_referral_alone() -> None:
    view = msgspec.structs.replace(
        at("services"), services=(WANTED,), reaching=ReachingSeen(referrals=(SENT,))
    )
    app = Posted(view)
    async with app.run_test(size=(80, 60)) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "R")
        await to_row(pilot, app, "answer-referral:30")
        await press(pilot, "1", "tab", "space", "ctrl+s")
        assert app.acts == [AnswerReferral(number=30, answer="yes", what=("needs",))]


async def test_what_they_said_to_a_referral_stands_with_it() -> None:
    seen = msgspec.structs.replace(SENT, said="given", what=("needs", "contact"))
    view = msgspec.structs.replace(
        at("services"), services=(WANTED,), reaching=ReachingSeen(referrals=(seen,))
    )
    app = Posted(view)
    async with app.run_test(size=(80, 60)) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "R")
        assert "They said yes to: Needs, Safe contact" in flat(app)


async def narrowed(pilot: Pilot[None], app: OwnwordsApp, *keys: str) -> None:
    """The first scope is opened, and the form for a yes to some of it is filled in."""
    await settled(pilot)
    await press(pilot, "enter", "b")
    await until(pilot, lambda: "A yes to some of it" in flat(app))
    await press(pilot, *keys, "ctrl+s")


async def test_a_yes_but_not_how_to_reach_them_is_taken_down_as_they_say_it() -> None:
    with sitting("share") as here:
        app = asks_a_doctor(here)
        async with app.run_test(size=(80, 60)) as pilot:
            await narrowed(pilot, app, "1", "tab", "space", "down", "space")
            await until(pilot, lambda: here.guide.case.consents.get("share:support-provider") == "given")
            assert here.guide.case.consents_asked["share:support-provider"].what == ("needs", "plan")
            await until(pilot, lambda: "only: Needs, The plan" in flat(app))


async def test_a_yes_to_nothing_is_no_yes_and_a_no_is_taken_down_in_the_same_place() -> None:
    with sitting("share") as here:
        app = asks_a_doctor(here)
        async with app.run_test(size=(80, 60)) as pilot:
            await narrowed(pilot, app, "1")
            await until(pilot, lambda: "Where a place of safety is goes to nobody" in flat(app))
            assert "share:support-provider" not in here.guide.case.consents
            await press(pilot, "shift+tab", "2", "ctrl+s")
            await until(pilot, lambda: here.guide.case.consents.get("share:support-provider") == "refused")


async def test_a_yes_said_again_begins_with_what_they_said_before_and_may_be_wider() -> None:
    with sitting("share") as here:
        app = asks_a_doctor(here)
        here.guide.do(asking.Agree(scope="share:support-provider", what=("needs",)))
        async with app.run_test(size=(80, 60)) as pilot:
            await settled(pilot)
            assert "only: Needs" in flat(app)
            rows = app.screen.query_one("#rows", Rows)
            rows.go("scope:share:support-provider")
            await press(pilot, "enter", "b")
            await press(pilot, "1", "tab", "down", "space", "ctrl+s")
            await until(
                pilot,
                lambda: here.guide.case.consents_asked["share:support-provider"].what == ("needs", "plan"),
            )
