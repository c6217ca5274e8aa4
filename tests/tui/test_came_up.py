"""What came up, at the keyboard: one key from anywhere, and everything is still there afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from interview.engine.acts import always, asking
from interview.engine.acts.planning import RecordNeed
from interview.engine.words import Words
from interview.tui.app import OwnwordsApp
from interview.tui.screens.came_up import CameUp
from interview.tui.screens.step import StepScreen
from interview.tui.widgets.editor import WordsEditor
from interview.tui.widgets.rows import Rows
from interview.tui.widgets.ways_on import WaysOn
from tests.sitting import sitting
from tests.tui.frames import flat, frame, until
from tests.tui.hands import press, write

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from tests.sitting import Sitting

SIZE = (80, 24)


async def begun(pilot: Pilot[Any]) -> StepScreen:
    await until(pilot, lambda: isinstance(pilot.app.screen, StepScreen))
    assert isinstance(pilot.app.screen, StepScreen)
    return pilot.app.screen


async def came_to(pilot: Pilot[Any], here: Sitting, step: str) -> None:
    await until(pilot, lambda: here.guide.view().step == step)
    await until(pilot, lambda: pilot.app.screen.view.step == step)  # type: ignore[attr-defined]


async def test_all_ten_are_in_sight_at_once_in_a_small_terminal() -> None:
    with sitting("rights") as here:
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=SIZE) as pilot:
            screen = await begun(pilot)
            await press(pilot, "f8")
            await until(pilot, lambda: any(isinstance(sheet, CameUp) for sheet in screen.sheets))
            await until(pilot, lambda: "They have left" in flat(app))
            assert [one.label for one in here.guide.view().protocols if one.label not in frame(app)] == []


@pytest.mark.parametrize("keys", [("f8", "enter"), ("f8", "f8"), ("f8", "1")], ids=" ".join)
async def test_danger_is_two_keys_away_while_words_are_being_typed_and_they_are_kept(
    keys: tuple[str, ...],
) -> None:
    with sitting("account") as here:
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=SIZE) as pilot:
            screen = await begun(pilot)
            await press(pilot, "f5")
            await until(pilot, lambda: isinstance(app.focused, WordsEditor) and bool(screen.sheets))
            await write(pilot, "He said that")
            await press(pilot, *keys)
            await came_to(pilot, here, "danger")
            assert "He said that" in here.guide.drafts().values()
            await press(pilot, "f5")
            await until(pilot, lambda: isinstance(app.focused, WordsEditor) and bool(screen.sheets))
            await until(pilot, lambda: app.focused.words == "He said that")  # type: ignore[union-attr]


async def test_at_rest_the_chooser_opens_shows_nothing_of_the_interview_and_closes_again() -> None:
    with sitting("rights") as here:
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=SIZE) as pilot:
            screen = await begun(pilot)
            await press(pilot, "f2")
            await until(pilot, lambda: screen.view.paused)
            await press(pilot, "f8")
            await until(pilot, lambda: "Someone came in" in flat(app))
            assert here.guide.view().says[0].worker[:30] not in frame(app)
            await press(pilot, "escape")
            await until(pilot, lambda: not screen.sheets)
            assert screen.main is not None
            await until(pilot, lambda: not screen.main.display)
            assert screen.view.paused
            await press(pilot, "f8", "6")
            await came_to(pilot, here, "someone-came-in")
            assert not here.guide.view().paused


async def test_one_thing_breaks_into_another_and_words_are_taken_down_in_both() -> None:
    with sitting("rights") as here:
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=SIZE) as pilot:
            screen = await begun(pilot)
            await press(pilot, "f8", "4")
            await came_to(pilot, here, "distress")
            await press(pilot, "f8", "4")  # it has broken in already, and is not in the list
            await until(pilot, lambda: any(isinstance(sheet, CameUp) for sheet in screen.sheets))
            assert here.guide.view().step == "distress"
            await press(pilot, "3")
            await came_to(pilot, here, "medical")
            await press(pilot, "f6")
            await until(pilot, lambda: len(screen.sheets) == 1 and isinstance(app.focused, WordsEditor))
            first = app.focused
            await press(pilot, "f5")  # telling comes before whatever else is open
            await until(pilot, lambda: len(screen.sheets) == 2 and app.focused is not first)
            await write(pilot, "My chest")
            await press(pilot, "ctrl+s")
            await until(pilot, lambda: len(here.guide.view().statements) == 1)
            told = here.guide.view().statements[0]
            assert (told.words.text, told.step) == ("My chest", "medical")
            assert [one.protocol for one in here.guide.view().held] == ["distress", "medical"]


async def test_when_they_have_left_how_to_reach_them_comes_before_what_the_page_asks() -> None:
    with sitting("contact") as here:
        here.guide.do(asking.Answer(question="contact-safe", words=Words("Only before nine")))
        here.guide.do(always.Interrupt(protocol="left"))
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(80, 60)) as pilot:
            await begun(pilot)
            await until(pilot, lambda: "Known risks" in flat(app))
            said = flat(app)
            order = (
                "Safe contact, as they gave it",
                "Only before nine",
                "How did they leave?",
                "Known risks",
            )
            assert [said.index(one) for one in order] == sorted(said.index(one) for one in order)
            assert said.count("Safe contact, as they gave it") == 1


async def test_an_unmet_bed_is_a_risk_tonight_though_something_is_decided_about_it() -> None:
    with sitting("today") as here:
        decided = Words("The night shelter keeps a bed until ten")
        here.guide.do(RecordNeed(need="safe-tonight", state="not_met", decision=decided))
        here.guide.do(RecordNeed(need="health", state="partly", summary=Words("A burnt hand")))
        here.guide.do(RecordNeed(need="phone", state="met"))
        here.guide.do(always.Interrupt(protocol="left"))
        risks = next(one for one in here.guide.view().panels if one.panel == "risks")
        assert [one.label for one in risks.lines] == [
            "health: only partly met",
            "a safe place tonight: not met",
        ]
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(80, 60)) as pilot:
            await begun(pilot)
            for line in (
                "health: only partly met A burnt hand Nothing is decided about it yet.",
                f"a safe place tonight: not met What was decided for now: {decided.text}",
            ):
                await until(pilot, lambda line=line: line in flat(app))


async def test_when_they_have_left_the_page_has_what_was_promised_the_contact_and_the_duties() -> None:
    with sitting("rights") as here:
        here.guide.do(always.MakePromise(words=Words("I ring on Monday")))
        here.guide.do(always.Interrupt(protocol="danger"))
        here.guide.do(asking.Answer(question="danger-now", choice="yes"))
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(80, 60)) as pilot:
            await begun(pilot)
            await press(pilot, "f8", "0")
            await came_to(pilot, here, "left")
            for line in (
                "How did they leave?",
                "I ring on Monday",
                "No safe contact is noted",
                "Call the emergency number",
            ):
                await until(pilot, lambda line=line: line in flat(app))


WISHES = {"go-on": "return", "practical": "move:something-practical", "another-day": "move:end-here"}


@pytest.mark.parametrize("wish", WISHES)
async def test_after_danger_the_hand_is_on_what_the_person_said_they_want(wish: str) -> None:
    with sitting("rights") as here:
        here.guide.do(always.Interrupt(protocol="danger"))
        here.guide.do(always.Move(move="continue"))
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=SIZE) as pilot:
            screen = await begun(pilot)
            await until(pilot, lambda: bool(screen.view.questions) and isinstance(app.focused, Rows))
            await press(pilot, *["down"] * (1 + list(WISHES).index(wish)), "enter")
            await until(pilot, lambda: app.focused is screen.query_one(WaysOn))
            at = screen.query_one(WaysOn).at
            assert at is not None
            assert at.key == WISHES[wish]


async def test_after_danger_the_hand_stays_where_the_person_did_not_say_what_they_want() -> None:
    with sitting("rights") as here:
        here.guide.do(always.Interrupt(protocol="danger"))
        here.guide.do(always.Move(move="continue"))
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=SIZE) as pilot:
            screen = await begun(pilot)
            await until(pilot, lambda: bool(screen.view.questions) and isinstance(app.focused, Rows))
            await press(pilot, "right", "r")
            await until(pilot, lambda: screen.view.questions[0].way_out == "rather_not")
            await press(pilot, "enter", "enter")
            assert here.guide.view().step == "interrupt-after"
            assert app.focused is not screen.query_one(WaysOn)
