"""The brief interview at the keyboard: chosen at the beginning, left for the full one, and somebody who may be a child."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.acts import always, asking, changing
from interview.engine.acts.planning import ProposeLine
from interview.engine.view import Named
from interview.engine.words import Words
from interview.tui.app import OwnwordsApp
from interview.tui.screens.step import StepScreen
from tests.sitting import both, sitting
from tests.tui.desks import a_desk
from tests.tui.frames import flat, read, shows, typed, until
from tests.tui.hands import press, settled
from tests.tui.vaults import made, unlocked
from tests.tui.views import Posted, at, question

if TYPE_CHECKING:
    from pathlib import Path

SIZE = (80, 24)
FULL = Named(id="uk/adult", label="the full interview")


async def test_a_worker_with_twenty_minutes_chooses_the_brief_interview_and_the_list_says_so(
    tmp_path: Path,
) -> None:
    app = OwnwordsApp(a_desk(made(tmp_path / "vault")))
    async with app.run_test(size=SIZE) as pilot:
        await unlocked(pilot)
        await shows(pilot, "Blue door")
        await press(pilot, "enter")
        await shows(pilot, "Begin a session")
        await press(pilot, "1", "tab", "1", "tab", "tab", "1", "tab")
        await shows(pilot, "the brief interview: about twenty minutes, no account")
        await press(pilot, "2", "ctrl+s")
        await shows(pilot, "Alone, and able to talk?")
        await press(pilot, "ctrl+q")
        await shows(pilot, "the brief interview")


async def test_for_a_child_the_interview_for_children_comes_first_and_the_adults_one_is_not_offered(
    tmp_path: Path,
) -> None:
    app = OwnwordsApp(a_desk(made(tmp_path / "vault")))
    async with app.run_test(size=SIZE) as pilot:
        await unlocked(pilot)
        await press(pilot, "ctrl+n")
        await shows(pilot, "there is an interview for children.")
        await typed(pilot, "Red gate")
        await press(pilot, "tab", "1", "tab", "2", "tab", "5", "ctrl+s")
        await shows(pilot, "Which interview?")
        shown = flat(app)
        assert shown.index("the interview for under 18s") < shown.index("the brief interview")
        assert "the full interview" not in shown
        await press(pilot, "1", "tab", "1", "tab", "tab", "1", "tab", "1", "ctrl+s")
        await until(pilot, lambda: isinstance(app.screen, StepScreen))
        assert app.screen.view.flow == "uk/child"


async def test_where_the_brief_interview_ends_the_full_one_is_among_the_ways_on() -> None:
    app = Posted(at("read_plan", go_on_in=(FULL,), go_on_now=(FULL,)))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "ctrl+g", "down", "down", "enter")
        assert app.acts == [changing.GoOnIn(flow="uk/adult")]
        assert "Go on in the full interview" in flat(app)


async def test_the_list_of_all_that_can_be_done_leads_on_in_the_full_interview_at_any_step() -> None:
    app = Posted(at("say", go_on_in=(FULL,)))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        assert "Go on in the full interview" not in flat(app)
        await press(pilot, "f10", "G")
        assert app.acts == [changing.GoOnIn(flow="uk/adult")]


async def test_the_age_band_is_changed_from_the_list_to_one_that_is_not_noted() -> None:
    app = Posted(at("say"))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "B")
        await settled(pilot)
        shown = read(app)
        assert "Noted now: an adult" in shown
        assert "1 a child 2 possibly a child" in shown
        await press(pilot, "2")
        assert app.acts == [changing.ChangeAgeBand(age_band="possibly_child")]


async def test_what_was_passed_over_is_named_when_the_page_comes_and_stays_till_something_is_typed() -> None:
    with sitting("privacy", flow=both()) as here:
        for topic in ("privacy-limits", "privacy-notes"):
            here.guide.do(asking.LeaveTopic(about=topic, reason="not_now"))
        here.guide.do(always.Move(move="continue"))
        here.guide.do(asking.Agree(scope="record"))
        here.guide.do(asking.Refuse(scope="interpreter"))
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=SIZE) as pilot:
            await until(pilot, lambda: isinstance(app.screen, StepScreen))
            assert "Passed over" not in flat(app)
            await press(pilot, "f10", "G")
            await shows(pilot, "Passed over, nothing to ask there now:")
            assert here.guide.view().flow == "uk/adult"
            assert "F7 looks back." in flat(app)
            for title in here.guide.view().passed:
                assert title in flat(app)
            assert here.guide.view().passed


async def test_advice_stands_beside_the_question_and_the_change_is_one_step_that_nobody_takes_for_them() -> (
    None
):
    asked = question("age", "yes", "no", advice="Under 18? Change the age band.")
    app = Posted(at("ask", questions=(asked,)))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        assert "Under 18? Change the age band." in flat(app)
        await press(pilot, "tab", "enter")
        assert [act.trigger for act in app.acts] == ["answer"]
        spoken = msgspec.structs.replace(asked, choice="yes", age_band="child")
        app.succeed(at("ask", questions=(spoken,)))
        await settled(pilot)
        assert "Change the age band to: a child" in flat(app)
        assert len(app.acts) == 1
        await press(pilot, "down", "enter")
        assert app.acts[1:] == [changing.ChangeAgeBand(age_band="child")]
        app.succeed(at("ask", age_band="child", questions=(msgspec.structs.replace(asked, choice="yes"),)))
        await settled(pilot)
        assert "Change the age band to" not in flat(app)
        assert app.focused is app.step._ways


async def test_where_a_plan_is_read_a_line_can_be_added_and_the_hand_goes_to_it() -> None:
    empty = at("read_plan", lines=(), says=())
    app = Posted(empty)
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "enter")
        await typed(pilot, "Ring the shelter")
        await press(pilot, "tab", "2", "tab", "tab", "tab", "tab", "1", "ctrl+s")
        assert [type(act) for act in app.acts] == [ProposeLine]
        assert app.acts[0].what == Words("Ring the shelter")
        app.succeed(at("read_plan", says=()))
        await settled(pilot)
        assert app.step.main.body.rows.at.key == "line:line-7"


async def test_where_no_line_may_be_added_there_is_no_row_for_it() -> None:
    view = at("read_plan", says=())
    app = Posted(msgspec.structs.replace(view, acts=view.acts - {"propose-line"}))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        assert "Add a line" not in flat(app)


async def test_the_brief_interview_ends_with_a_goodbye_under_the_promises_and_the_safe_contact() -> None:
    with sitting("next", flow=both()) as here:
        here.guide.do(always.MakePromise(words=Words("I ring you on Friday.")))
        said = [text.message for text in here.guide.view().parting]
        assert said == ["closing-next", "safety-last-next", "bye-written", "closing-add-later", "bye-thanks"]
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=SIZE) as pilot:
            await until(pilot, lambda: isinstance(app.screen, StepScreen))
            await press(pilot, "end")
            await shows(pilot, "Thank you for talking with me.")
            assert app.screen.main.body.rows.at.key == "text:bye-thanks"
            await press(pilot, "enter", "s")
            await until(pilot, lambda: here.guide.case.marked.get("bye-thanks") == "as_shown")
            keys = [item.key for item in app.screen.main.body.rows.items]
            assert keys.index("panel:promises:0") < keys.index("text:closing-next")


async def test_both_interviews_stand_whole_on_the_page_where_one_is_chosen(tmp_path: Path) -> None:
    app = OwnwordsApp(a_desk(made(tmp_path / "vault")))
    async with app.run_test(size=SIZE) as pilot:
        await unlocked(pilot)
        await shows(pilot, "Blue door")
        await press(pilot, "enter")
        await shows(pilot, "Which interview?")
        assert "the full interview" in flat(app)
        assert "the brief interview: about twenty minutes, no account" in flat(app)
