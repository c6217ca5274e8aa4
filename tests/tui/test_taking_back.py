"""A yes is taken back at any step in three keys; twice changes nothing; what was shared cannot be called back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interview.composing.staging import staged
from interview.engine.acts.always import Move, Withdraw
from interview.engine.acts.asking import Agree
from interview.engine.acts.reaching import RecordShare
from interview.engine.stage import Refused
from interview.tui.app import OwnwordsApp
from tests.sitting import sitting
from tests.tui.frames import flat, shows, until
from tests.tui.hands import press, settled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.engine.stage import Stage
    from interview.guide import Guide


@pytest.fixture
def guide() -> Iterator[Guide]:
    with sitting("share") as here:
        here.guide.do(Agree(scope="share:gp", manner="spoken"))
        here.guide.do(RecordShare(recipient="gp", basis="consent", scope=("needs",), told="yes"))
        here.guide.do(Move(move="continue"))
        yield here.guide


async def test_at_a_step_that_is_about_something_else_three_keys_take_a_yes_back_and_say_what_that_means(
    guide: Guide,
) -> None:
    assert guide.view().step == "closing"
    place = [one.id for one in guide.view().given].index("share:gp") + 1
    app = OwnwordsApp(guide=guide, practice=True)
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "T", str(place))
        await until(pilot, lambda: guide.case.consents["share:gp"] == "withdrawn")
        await shows(pilot, "cannot be called back: tell them so")


async def test_it_is_not_in_the_menu_where_no_yes_stands() -> None:
    with sitting("rights") as here:
        for scope, standing in list(here.guide.case.consents.items()):
            if standing == "given":
                here.guide.do(Withdraw(scope=scope))
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(80, 40)) as pilot:
            await settled(pilot)
            await press(pilot, "f10")
            await shows(pilot, "Duties to consider")
            assert "They take a yes back" not in flat(app)


def test_taken_back_twice_is_one_plain_line_and_nothing_changes(guide: Guide) -> None:
    guide.do(Withdraw(scope="share:gp"))
    before = guide.case.seq
    with pytest.raises(Refused, match="took that yes back already"):
        guide.do(Withdraw(scope="share:gp"))
    assert guide.case.seq == before


def test_after_it_is_taken_back_nothing_more_is_shared_under_it_and_what_was_stays_in_the_record(
    guide: Guide,
) -> None:
    guide.do(Withdraw(scope="share:gp"))
    assert [one.recipient for one in guide.case.shares.values()] == ["gp"]
    assert "share:gp" not in [one.id for one in guide.view().given]
    with pytest.raises(Refused, match="no yes"):
        RecordShare(recipient="gp", basis="consent", scope=("needs",), told="yes").events(_stage(guide))


def _stage(guide: Guide) -> Stage:
    return staged(guide.case, guide.flow, guide.flow.find("share"), now=0, organisation=None)
