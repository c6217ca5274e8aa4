"""Taking out what was recorded by mistake: what rests on it is said first, the reason is kept, and a letter puts it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interview.engine.acts.acting import TakeAction
from interview.engine.acts.asking import Explain
from interview.engine.acts.mistaken import MarkMistake
from interview.engine.acts.planning import ProposeLine, RecordNeed, RecordRisk
from interview.engine.words import Words
from interview.tui.app import OwnwordsApp
from interview.tui.widgets.rows import Rows
from tests.sitting import sitting
from tests.tui.frames import flat, shows, until
from tests.tui.hands import press, settled, write

if TYPE_CHECKING:
    from tests.sitting import Sitting

SIZES = pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])


def tooth(here: Sitting) -> None:
    here.guide.do(RecordNeed(need="health", state="not_met", summary=Words("A tooth hurts")))


@SIZES
async def test_what_rests_on_a_need_is_said_before_it_goes_and_a_letter_puts_it_back(
    size: tuple[int, int],
) -> None:
    with sitting("needs") as here:
        tooth(here)
        here.guide.do(TakeAction(need="health", what=Words("Ring the dentist"), hours=4, who="worker"))
        here.walk_to("plan")
        here.guide.do(ProposeLine(what=Words("Find a dentist"), need="health"))
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=size) as pilot:
            await settled(pilot)
            await press(pilot, "f10", "6")
            await shows(pilot, "For a slip of the hand, or the wrong case")
            await shows(pilot, "A tooth hurts")
            await press(pilot, "enter")
            await shows(pilot, "It goes out of the case and the plan")
            await shows(pilot, "Find a dentist")
            await shows(pilot, "Ring the dentist")
            await write(pilot, "I was on the wrong line")
            assert "health" in here.guide.case.needs
            await press(pilot, "ctrl+s")
            await until(pilot, lambda: "health" not in here.guide.case.needs)
            await shows(pilot, "Taken out")
            await shows(pilot, "I was on the wrong line")
            await press(pilot, "right", "p")
            await until(pilot, lambda: "health" in here.guide.case.needs)
            assert [one.need for one in here.guide.case.lines.values()] == ["health"]


async def test_without_a_reason_nothing_goes_and_what_is_missing_is_said() -> None:
    with sitting("needs") as here:
        tooth(here)
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(80, 40)) as pilot:
            await settled(pilot)
            await press(pilot, "f10", "6", "enter", "ctrl+s")
            await shows(pilot, "How did it come about?")
            assert "health" in here.guide.case.needs
            await write(pilot, "Not the")
            await press(pilot, "escape")
            await shows(pilot, "not kept")
            assert here.guide.drafts()["mistake:need:health:mistake-why"] == "Not the"


async def test_a_need_goes_at_its_letter_in_the_list_of_needs_and_in_the_grid() -> None:
    for step in ("today", "needs"):
        with sitting(step) as here:
            tooth(here)
            app = OwnwordsApp(guide=here.guide, practice=True)
            async with app.run_test(size=(120, 40)) as pilot:
                await settled(pilot)
                rows = app.screen.query_one("#rows", Rows)
                rows.focus()
                rows.go("row:health" if step == "today" else "need:health")
                await press(pilot, "right", "b")
                await shows(pilot, "It goes out of the case and the plan")
                await write(pilot, "The wrong case")
                await press(pilot, "ctrl+s")
                await until(pilot, lambda here=here: "health" not in here.guide.case.needs)
                assert [one.reason.text for one in here.guide.case.mistakes.values()] == ["The wrong case"]


async def test_a_risk_that_was_told_says_that_the_person_is_to_hear_of_the_mistake_and_its_sheet_closes() -> (
    None
):
    with sitting("risks") as here:
        here.guide.do(RecordRisk(domain="found", summary=Words("They may come here")))
        (risk,) = here.guide.case.risks
        here.guide.do(Explain(about=f"risk:{risk}"))
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(120, 50)) as pilot:
            await settled(pilot)
            rows = app.screen.query_one("#rows", Rows)
            rows.focus()
            rows.go(f"topic:risk:{risk}")
            await press(pilot, "enter")
            await shows(pilot, "They may come here")
            ways = next(
                one
                for one in app.screen.query(Rows)
                if any(item.key == "screen-risk-mistake" for item in one.items)
            )
            ways.focus()
            ways.go("screen-risk-mistake")
            await press(pilot, "enter")
            await shows(pilot, "Tell them that it was a mistake")
            await write(pilot, "Another file was open")
            await press(pilot, "ctrl+s")
            await until(pilot, lambda: not here.guide.case.risks)
            await settled(pilot)
            assert "They may come here" not in flat(app)


async def test_what_was_recorded_anew_is_not_put_back_over_it() -> None:
    with sitting("needs") as here:
        tooth(here)
        here.guide.do(MarkMistake(about="need:health", reason=Words("The wrong line")))
        tooth(here)
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(80, 40)) as pilot:
            await settled(pilot)
            await press(pilot, "f10", "6")
            await shows(pilot, "recorded anew since")
            rows = app.screen.query("MistakesSheet Rows").last(Rows)
            (out,) = [item for item in rows.items if item.key == "out:need:health"]
            assert out.keys == ()
