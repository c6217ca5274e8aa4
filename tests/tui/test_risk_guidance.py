"""What to look for in a risk, and what explaining it should mention, stands beside its form; and nowhere in the record."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from interview.tui.app import OwnwordsApp
from interview.tui.screens.look_up import LookUpScreen
from interview.tui.screens.step import StepScreen
from interview.tui.widgets.fields import OneOf
from interview.tui.widgets.rows import Rows
from tests.sitting import sitting
from tests.tui.frames import read, until
from tests.tui.hands import press, settled, write
from tests.tui.views import Posted, at

if TYPE_CHECKING:
    from interview.engine.view import View

FOUND = "a phone can show where somebody is"
DEBT = "talk to us first, paying or stopping can change the danger"
PAST = "that day is past"


def risks(**changes: object) -> View:
    return msgspec.structs.replace(at("risk", says=(), statements=()), **changes)


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_what_to_look_for_stands_below_the_kind_that_is_chosen_and_changes_with_it(
    size: tuple[int, int],
) -> None:
    app = Posted(risks())
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        await press(pilot, "end", "enter")
        assert FOUND not in read(app)
        kind = next(field for field in app.step.sheets[-1].query(OneOf) if field.name == "domain")
        kind.focus()
        await press(pilot, "1")
        assert "Look for: accounts that others can open" in read(app)
        assert FOUND in read(app)
        await press(pilot, "2")
        assert DEBT in read(app)
        assert FOUND not in read(app)
        assert app.drafted == {"risk:new:domain": "debt"}
        assert not app.acts


async def test_guidance_past_its_day_says_so_and_other_guidance_does_not() -> None:
    for today, late in (("2026-11-23", False), ("2030-01-01", True)):
        app = Posted(risks(today=today))
        async with app.run_test(size=(120, 40)) as pilot:
            await settled(pilot)
            await press(pilot, "end", "enter")
            await press(pilot, "1")
            assert FOUND in read(app)
            assert (PAST in read(app)) is late


async def test_it_is_found_by_f11_under_its_own_heading_with_where_it_is_from() -> None:
    with sitting("today") as here:
        before = here.guide.case.seq
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(80, 24)) as pilot:
            await until(pilot, lambda: isinstance(app.screen, StepScreen))
            await press(pilot, "f11")
            await until(pilot, lambda: isinstance(app.screen, LookUpScreen))
            await write(pilot, "paying or stopping")
            await settled(pilot)
            shown = read(app)
            assert "Risks: what to look for, what to explain" in shown
            assert [item.key for item in app.screen.query_one(Rows).items] == [
                "lookup-risk-debt",
                "lookup-risk-online",
            ]
            await press(pilot, "enter")
            await settled(pilot)
            assert DEBT in read(app)
            assert "not yet compared with a text" in read(app)
        assert here.guide.case.seq == before
