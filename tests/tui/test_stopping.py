"""Stopping at the keyboard: what they said before is shown and may be still so; what a second stop leaves out is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts import always, asking
from interview.engine.acts.planning import RecordNeed
from interview.engine.acts.signing import SignRecord
from interview.engine.words import Words
from interview.tui.app import OwnwordsApp
from interview.tui.messages import Do
from interview.tui.screens.step import StepScreen
from tests.sitting import both, sitting
from tests.tui.frames import flat, read, shows, until
from tests.tui.hands import press

if TYPE_CHECKING:
    from interview.engine.terms import NeedState
    from interview.guide import Guide

SIZE = (80, 24)
PHONE = "Ring the bakery before nine."


def told_before(guide: Guide, *, tonight: NeedState = "met") -> None:
    guide.do(asking.Answer(question="contact-safe", words=Words(PHONE)))
    while guide.view().step != "today":
        guide.do(always.Move(move="continue"))
    guide.do(RecordNeed(need="safe-tonight", state=tonight, basis="person"))


async def test_what_they_said_before_is_shown_and_one_key_says_that_it_is_still_so() -> None:
    with sitting("contact", flow=both()) as here:
        told_before(here.guide)
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=SIZE) as pilot:
            await until(pilot, lambda: isinstance(app.screen, StepScreen))
            await press(pilot, "f3")
            await shows(pilot, "They said before:")
            assert "a safe place tonight: has a safe place" in read(app)
            assert "Is it still so?" in read(app)
            app.screen.STILL_HELD = 0.0
            await press(pilot, "enter")
            await until(pilot, lambda: here.guide.case.answers.get("short-closing-safe"))
            assert here.guide.case.answers["short-closing-safe"].choice == "yes"
            assert PHONE in read(app)
            await press(pilot, "enter")
            await until(pilot, lambda: here.guide.case.answers.get("short-closing-again"))
            contact = here.guide.case.answers["contact-safe"].statements
            assert here.guide.case.answers["short-closing-again"].statements == contact
            assert len(here.guide.case.statements) == 1


async def test_no_place_tonight_is_still_so_as_a_no_and_a_place_in_doubt_is_only_shown() -> None:
    for tonight, choice in (("not_met", "no"), ("partly", None)):
        with sitting("contact", flow=both()) as here:
            told_before(here.guide, tonight=tonight)
            here.guide.do(always.Stop())
            asked = here.guide.view().questions[0]
            assert asked.earlier is not None
            assert asked.earlier.may_stand is (choice is not None)
            if choice is not None:
                here.guide.do(asking.StillSo(question="short-closing-safe"))
                assert here.guide.case.answers["short-closing-safe"].choice == choice


async def test_a_second_stop_is_one_key_away_and_says_before_and_after_what_it_leaves_out() -> None:
    with sitting("contact", flow=both()) as here:
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=SIZE) as pilot:
            await until(pilot, lambda: isinstance(app.screen, StepScreen))
            await press(pilot, "f3")
            await shows(pilot, "F3 again ends at once.")
            assert "a safe place to go to, when and how to be in touch" in flat(app)
            await press(pilot, "f3")
            await shows(pilot, "Not asked before the end: a safe place to go to")
            assert "begin a session" in read(app)
        assert here.guide.case.not_asked == ("short-closing-safe", "short-closing-again")


async def test_what_a_second_stop_would_leave_out_is_not_said_to_a_worker_who_is_alone_with_the_record() -> (
    None
):
    with sitting("contact", flow=both()) as here:
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=SIZE) as pilot:
            await until(pilot, lambda: isinstance(app.screen, StepScreen))
            await press(pilot, "f3")
            await shows(pilot, "F3 again ends at once.")
            here_now = app.screen
            assert isinstance(here_now, StepScreen)
            here_now.post_message(Do(always.Move(move="continue")))
            await shows(pilot, "How much is there")
            assert "F3 again ends" not in read(app)
            assert "Then this is not asked" not in read(app)


async def test_an_end_that_passed_over_the_signature_says_so_and_where_it_can_be_given() -> None:
    with sitting("contact", flow=both()) as here:
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=SIZE) as pilot:
            await until(pilot, lambda: isinstance(app.screen, StepScreen))
            await press(pilot, "f3", "f3")
            await shows(pilot, "Nobody has signed the record")
            assert "What stands here, Sign the record" in flat(app)


def test_an_end_after_the_signature_says_nothing_of_it() -> None:
    with sitting("contact", flow=both()) as here:
        here.guide.do(always.Stop())
        here.guide.do(always.Move(move="continue"))
        here.guide.do(SignRecord())
        assert not here.guide.do(always.Move(move="finish")).unsigned


async def test_what_was_answered_at_the_short_closing_is_not_told_as_left_out() -> None:
    with sitting("contact", flow=both()) as here:
        here.guide.do(always.Stop())
        here.guide.do(asking.Leave(question="short-closing-safe", way_out="rather_not"))
        assert here.guide.view().not_asked == ("when and how to be in touch",)
        here.guide.do(always.Stop())
        assert here.guide.case.not_asked == ("short-closing-again",)


async def test_a_stop_before_the_person_is_there_leaves_nothing_unasked() -> None:
    with sitting("prepare") as here:
        view = here.guide.do(always.Stop())
        assert view.step == "end"
        assert view.not_asked == ()
