"""What is done about an urgent need now: from its row by a letter, with hours that are a number, and closed from there."""

from __future__ import annotations

import msgspec
import pytest

from interview.engine.acts.acting import CloseAction, TakeAction
from interview.engine.need import ActionNow
from interview.engine.words import Words
from tests.tui.frames import flat
from tests.tui.hands import press, settled, write
from tests.tui.test_grid import answered, grid
from tests.tui.views import Posted, row

SIZE = (80, 40)
WHAT = "Ring the night shelter"


def one_row(*actions: ActionNow, state: str = "not_met") -> Posted:
    seen = answered(row("food"), state)
    assert seen.need is not None
    need = msgspec.structs.replace(seen.need, actions=actions)
    return Posted(grid(msgspec.structs.replace(seen, need=need)))


def taken(**changes: object) -> ActionNow:
    one = ActionNow(
        action="action-9",
        need="n",
        what=Words(WHAT),
        who="worker",
        who_name=None,
        hours=2,
        fallback=None,
        session=9,
        taken_at=1_772_445_600_000,
    )
    return msgspec.structs.replace(one, **changes)


async def test_an_unmet_row_becomes_an_action_now_from_its_row() -> None:
    app = one_row()
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "enter", "a")
        await write(pilot, WHAT)
        await press(pilot, "ctrl+s")
        assert app.acts == []
        assert "Type a whole number of hours" in flat(app)
        await write(pilot, "2")
        await press(pilot, "ctrl+s")
        (act,) = app.acts
        assert isinstance(act, TakeAction)
        assert (act.what, act.who, act.hours, act.fallback) == (Words(WHAT), "worker", 2, None)


@pytest.mark.parametrize("hours", ["", "soon", "0", "73", "-1", "1.5", "999999999999"])
async def test_hours_that_are_no_hours_of_now_are_asked_for_again_and_nothing_typed_is_lost(
    hours: str,
) -> None:
    app = one_row()
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "enter", "a")
        await write(pilot, WHAT)
        await press(pilot, "ctrl+s")
        await write(pilot, hours)
        await press(pilot, "ctrl+s")
        assert app.acts == []
        assert "Type a whole number of hours" in flat(app)
        assert WHAT in flat(app)


async def test_an_open_action_stands_on_its_row_and_is_closed_with_what_came_of_it() -> None:
    app = one_row(taken())
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        assert WHAT in flat(app)
        assert "not decided yet" not in flat(app)
        await press(pilot, "enter", "o", "2", "tab")
        await write(pilot, "Full")
        await press(pilot, "ctrl+s")
        assert app.acts == [CloseAction(action="action-9", done=False, result=Words("Full"))]


async def test_what_did_not_work_is_shown_as_that_and_the_need_wants_a_decision_again() -> None:
    app = one_row(taken(done=False, result=Words("Full"), closed_at=1_772_449_200_000))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        assert "Did not work" in flat(app)
        assert "not decided yet" in flat(app)


async def test_a_need_that_is_met_offers_no_action() -> None:
    app = one_row(state="met")
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "enter")
        assert "something is done about it now" not in flat(app)
