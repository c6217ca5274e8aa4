"""On a page for the worker alone nothing is said to anybody: what marks a text as said is not offered there."""

from __future__ import annotations

import pytest

from interview.engine.acts import asking
from interview.engine.kinds import KINDS
from interview.tui.app import OwnwordsApp
from interview.tui.screens.menu import Menu
from interview.tui.screens.step import StepScreen
from interview.tui.widgets.rows import Rows
from tests.sitting import sitting
from tests.tui.frames import flat, until
from tests.tui.hands import press, settled
from tests.tui.views import Posted, at

MARKS = {"said as shown", "said differently", "not said"}
WAYS_OUT = {"not now", "rather not", "don't know"}
SIZE = (80, 24)


def offered(app: Posted | OwnwordsApp) -> set[str]:
    return {
        key.label
        for rows in app.screen.query(Rows)
        if not rows.has_class("ways")
        for item in rows.items
        for key in item.keys
    }


@pytest.mark.parametrize("kind", sorted(KINDS))
async def test_no_text_is_marked_as_said_where_nobody_hears_it(kind: str) -> None:
    app = Posted(at(kind, audience="worker"))
    async with app.run_test(size=(80, 30)) as pilot:
        await settled(pilot)
        assert not offered(app) & MARKS


async def test_a_text_that_the_person_hears_is_marked_as_before() -> None:
    app = Posted(at("say"))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        assert offered(app) >= MARKS


async def test_a_question_to_the_worker_alone_has_no_way_out_that_is_a_persons() -> None:
    with sitting("room") as here:
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=SIZE) as pilot:
            await until(pilot, lambda: isinstance(app.screen, StepScreen))
            assert not offered(app) & (MARKS | WAYS_OUT)
    with sitting("language") as here:
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=SIZE) as pilot:
            await until(pilot, lambda: isinstance(app.screen, StepScreen))
            assert offered(app) >= MARKS | WAYS_OUT


async def test_what_the_worker_answered_before_is_not_said_to_be_the_persons() -> None:
    with sitting("room") as here:
        here.guide.do(asking.Answer(question="room-private", choice="yes"))
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=SIZE) as pilot:
            await until(pilot, lambda: "Answered before." in flat(app))
            assert "Answered before. Enter opens it to add to it." in flat(app)
            assert "if they want to add to it" not in flat(app)


async def test_the_menu_has_no_question_to_ask_where_nobody_is_there_to_be_asked() -> None:
    for step, asks in (("prepare", False), ("welcome", True)):
        with sitting(step) as here:
            app = OwnwordsApp(guide=here.guide, practice=True)
            async with app.run_test(size=SIZE) as pilot:
                await until(pilot, lambda app=app: isinstance(app.screen, StepScreen))  # type: ignore[misc]
                await press(pilot, "f10")
                (menu,) = app.screen.query(Menu)
                assert ("q" in {way.letter for way in menu.ways}) is asks
