"""Duties to consider on the screen: reached with a key at any step, decided in a form, shown beside the duty."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interview.engine.acts.always import Interrupt
from interview.engine.acts.considering import DecideDuty, NoteCircumstance
from interview.engine.words import Words
from interview.tui.app import OwnwordsApp
from interview.tui.widgets.rows import Rows
from tests.sitting import sitting
from tests.tui.frames import flat, shows, until
from tests.tui.hands import press, settled, write

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.guide import Guide

SIZES = pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])


@pytest.fixture
def guide() -> Iterator[Guide]:
    with sitting("rights") as here:
        here.guide.do(NoteCircumstance(circumstance="others-held", note=Words("Two more sleep there")))
        yield here.guide


async def to_row(app: OwnwordsApp, key: str) -> None:
    rows = next(one for one in app.screen.query(Rows) if any(item.key == key for item in one.items))
    rows.go(key)
    rows.focus()


@SIZES
async def test_two_keys_show_what_came_up_with_its_reason_and_source_and_that_nothing_is_decided(
    guide: Guide, size: tuple[int, int]
) -> None:
    app = OwnwordsApp(guide=guide, practice=True)
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "J")
        await shows(pilot, "Ask if it may be passed on without their name")
        seen = flat(app)
        assert "others may still be held or exploited" in seen
        assert "not yet" in seen
        assert "Nothing decided yet" in seen


async def test_a_decision_is_made_by_keyboard_alone_and_stands_beside_the_duty(guide: Guide) -> None:
    app = OwnwordsApp(guide=guide, practice=True)
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "J", "enter")
        await shows(pilot, "What you decide about this duty")
        await press(pilot, "ctrl+s")
        await shows(pilot, "Choose first: Your decision")
        await press(pilot, "3", "ctrl+s")
        await shows(pilot, "Say in a few words why")
        await press(pilot, "tab", "tab")
        await write(pilot, "The manager asks them first.")
        await press(pilot, "ctrl+s")
        await until(pilot, lambda: "d29-others-held" in guide.case.decided)
        decided = guide.case.decided["d29-others-held"]
        assert decided.decision == "not"
        assert decided.why == Words("The manager asks them first.")
        await shows(pilot, "Decided: not to be done, for a reason")
        await shows(pilot, "The manager asks them first.")


async def test_what_a_rule_may_concern_is_noted_there_too(guide: Guide) -> None:
    app = OwnwordsApp(guide=guide, practice=True)
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "J")
        await shows(pilot, "Duties to consider")
        await to_row(app, "circumstance:terrorism")
        await press(pilot, "enter", "ctrl+s")
        await until(pilot, lambda: "terrorism" in guide.case.circumstances)
        await shows(pilot, "Get legal advice at once.")


async def test_a_decision_stands_in_the_panel_of_the_step_and_what_came_up_again_says_so(
    guide: Guide,
) -> None:
    guide.do(Interrupt(protocol="danger"))
    guide.do(DecideDuty(duty="d20-danger-now", decision="will_do", day="2026-03-09", told="yes"))
    app = OwnwordsApp(guide=guide, practice=True)
    async with app.run_test(size=(80, 60)) as pilot:
        await shows(pilot, "Decided: will be done by")
        assert "2026-03-09" in flat(app)


def test_no_repr_of_what_is_seen_shows_what_was_noted(guide: Guide) -> None:
    seen = guide.view()
    assert "Two more" not in repr((seen.duties, seen.circumstances))
    assert [one.circumstance for one in seen.circumstances if one.noted] == ["others-held"]
