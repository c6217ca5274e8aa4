"""Asking about what they told, by keyboard: a statement, a few words of it, one thing; then the answer or a way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from interview.engine.account import Clarifying
from interview.engine.acts.clarifying import AnswerClarifying, AskClarifying
from interview.engine.seen import AccountSeen, PanelLine, PanelSeen
from interview.engine.terms import Quote
from interview.engine.words import Words
from interview.tui.screens.step import StepScreen
from tests.tui.frames import flat, until
from tests.tui.hands import press, settled, write
from tests.tui.views import Posted, at, statement

if TYPE_CHECKING:
    from textual.pilot import Pilot

SIZE = (80, 40)
SAID = "I came by lorry."
LORRY = Quote(statement=3, start=10, end=15)
OPEN = Clarifying(number=9, quote=LORRY, ask="where", session=2)


def told(kind: str = "clarify", **account: object) -> Posted:
    seen = msgspec.structs.replace(AccountSeen(), **account)
    return Posted(msgspec.structs.replace(at(kind), statements=(statement(3, SAID),), account=seen))


async def test_words_are_selected_in_a_statement_and_put_into_one_open_question() -> None:
    app = told()
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        app.screen.query_one("#beside").focus()
        await press(pilot, "home", "down", "enter")
        assert "Where was that?" in flat(app)
        await press(pilot, *["right"] * 10, *["shift+right"] * 5, "tab", "home", "enter")
        assert "You said 'lorry'" in flat(app)
        assert app.acts == []
        await press(pilot, "enter")
        assert app.acts == [AskClarifying(quote=LORRY, ask="where")]


def denied() -> Posted:
    return Posted(msgspec.structs.replace(at("clarify"), statements=(statement(3, "He never hit me."),)))


async def selected(pilot: Pilot[None], app: Posted, *, right: int) -> None:
    """The rest of the statement from there on is selected, and put into the question."""
    await settled(pilot)
    app.screen.query_one("#beside").focus()
    await press(pilot, "home", "down", "enter", *["right"] * right, "shift+end", "tab", "home", "enter")


async def test_words_out_of_a_denial_are_warned_about_on_the_workers_side_and_may_be_asked_all_the_same() -> (
    None
):
    app = denied()
    async with app.run_test(size=SIZE) as pilot:
        await selected(pilot, app, right=9)
        await until(pilot, lambda: "Taken out of what they said: they said it was not so" in flat(app))
        assert app.acts == []
        await press(pilot, "enter")
        assert app.acts == [AskClarifying(quote=Quote(statement=3, start=9, end=16), ask="where")]


async def test_with_the_denial_in_it_or_with_looking_turned_off_nothing_is_said_of_it() -> None:
    app = denied()
    async with app.run_test(size=SIZE) as pilot:
        await selected(pilot, app, right=3)
        assert "Taken out" not in flat(app)
    app = denied()
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        app.step.pad.asking.on = False
        await selected(pilot, app, right=9)
        assert "You said" in flat(app)
        assert "Taken out" not in flat(app)


@pytest.mark.parametrize(("downs", "ask"), [(1, "when"), (2, "who"), (3, "how")])
async def test_each_of_the_four_asks_its_own(downs: int, ask: str) -> None:
    app = told()
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        app.screen.query_one("#beside").focus()
        await press(
            pilot, "home", "down", "enter", "shift+end", "tab", "home", *["down"] * downs, "enter", "enter"
        )
        (act,) = app.acts
        assert isinstance(act, AskClarifying)
        assert act.ask == ask


async def test_without_a_selection_nothing_is_asked() -> None:
    app = told()
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        app.screen.query_one("#beside").focus()
        await press(pilot, "home", "down", "enter", "tab", "home", "enter", "enter")
        assert app.acts == []


async def test_once_it_was_asked_the_box_for_the_answer_opens_by_itself() -> None:
    app = told()
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        assert isinstance(app.screen, StepScreen)
        asked = msgspec.structs.replace(app.step.view.account, clarifying=(OPEN,))
        app.step.show(msgspec.structs.replace(app.step.view, account=asked))
        await settled(pilot)
        assert "What they say to it" in flat(app)
        await write(pilot, "At the bridge")
        await press(pilot, "ctrl+s")
        assert app.acts == [AnswerClarifying(clarifying=9, words=Words("At the bridge"))]


@pytest.mark.parametrize(("letter", "way"), [("w", "not_now"), ("r", "rather_not"), ("k", "dont_know")])
async def test_each_is_left_in_one_letter(letter: str, way: str) -> None:
    app = told(clarifying=(OPEN,))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        app.screen.query_one("#beside").focus()
        assert "No answer is noted yet" in flat(app)
        await press(pilot, "home", "right", letter)
        assert app.acts == [AnswerClarifying(clarifying=9, way_out=way)]


async def test_where_nothing_may_be_asked_the_worker_reads_why_and_no_statement_opens() -> None:
    why = "Not asked: a police interview is under way or likely."
    app = told(clarify_not=why)
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        assert why in flat(app)
        assert SAID not in flat(app)


async def test_the_reason_stands_beside_the_account_that_is_read_back_and_never_on_their_page() -> None:
    why = "Not asked of somebody who is, or may be, under 18."
    panel = PanelSeen(
        panel="clarify", title="Asking about what they told", lines=(PanelLine(label=why),), none=""
    )
    app = Posted(msgspec.structs.replace(at("read_back"), panels=(panel,)))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        assert why in flat(app)
        await press(pilot, "f9")
        assert why not in flat(app)
