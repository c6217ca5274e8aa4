"""At the keyboard: a referral on a duty that was decided, and what the child wants of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interview.tui.app import OwnwordsApp
from interview.tui.forms.reaching import ReachingSheet
from interview.tui.screens.step import StepScreen
from tests.engine.test_on_duty import decided, sitting_with
from tests.tui.frames import flat, until
from tests.tui.hands import press, settled, write

if TYPE_CHECKING:
    from textual.pilot import Pilot


async def to_row(pilot: Pilot[None], app: OwnwordsApp, key: str) -> None:
    rows = app.screen.query_one(ReachingSheet).rows
    rows.focus()
    rows.go(key)
    await settled(pilot)
    await press(pilot, "enter")


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_a_child_is_referred_on_a_duty_and_their_no_is_taken_down_beside_it(
    size: tuple[int, int],
) -> None:
    with sitting_with() as here:
        decided(here, "d02-refer-child")
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=size) as pilot:
            await until(pilot, lambda: isinstance(app.screen, StepScreen))
            await press(pilot, "f10", "R")
            await to_row(pilot, app, "refer-on-duty:d02-refer-child")
            await press(pilot, "1", "tab", "3", "tab")
            await write(pilot, "Nobody is there for her.")
            await press(pilot, "ctrl+s")
            referrals = here.guide.case.reached_out.referrals
            await until(pilot, lambda: bool(here.guide.case.reached_out.referrals))
            (number,) = referrals or here.guide.case.reached_out.referrals
            one = here.guide.case.reached_out.referrals[number]
            assert one.on_duty is not None
            assert one.on_duty.why.text == "Nobody is there for her."
            assert (one.on_duty.recipient, one.way) == ("children-services", "phone")
            keys = [item.key for item in app.screen.query_one(ReachingSheet).rows.items]
            assert f"referral-wish:{number}" in keys
            assert f"answer-referral:{number}" not in keys
            await to_row(pilot, app, f"referral-wish:{number}")
            await press(pilot, "2", "tab")
            await write(pilot, "I don't want that.")
            await press(pilot, "ctrl+s")
            await until(pilot, lambda: bool(here.guide.case.statements))
            (said,) = here.guide.case.statements.values()
            assert said.latest.text == "I don't want that."
            app.screen.query_one(ReachingSheet).rows.go(f"referral:{number}")
            await settled(pilot)
            assert "Their wish: they do not want it" in flat(app)


async def test_before_a_duty_is_decided_there_is_nothing_to_refer_on() -> None:
    with sitting_with() as here:
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(80, 24)) as pilot:
            await until(pilot, lambda: isinstance(app.screen, StepScreen))
            await press(pilot, "f10", "R")
            keys = [item.key for item in app.screen.query_one(ReachingSheet).rows.items]
            assert not [key for key in keys if key.startswith("refer-on-duty")]
