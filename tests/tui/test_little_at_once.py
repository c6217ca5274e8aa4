"""Little to do at once: carrying forward lies under the hand, going on is the person's wish, and no limit is on their page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from interview.engine.acts.asking import Explain, TeachBack
from interview.engine.acts.carrying import CarryForward
from interview.engine.acts.planning import AnswerLine, RecordRisk
from interview.engine.seen import CarriedSeen
from interview.engine.view import LineSeen, LoadSeen
from interview.engine.words import Words
from interview.tui.forms.wished import Wished
from interview.tui.screens.show import pages
from interview.tui.widgets.editor import WordsEditor
from interview.tui.widgets.fields import OneOf, WordsField
from interview.tui.widgets.rows import Rows
from tests.tui.frames import frame, read
from tests.tui.hands import press, settled, write
from tests.tui.views import Posted, at, line, risk, topic

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from interview.engine.view import View

SIZE = (80, 24)
SEVEN = LoadSeen(load="plan_lines", done=7, most=7)
FIVE = LoadSeen(load="teach_backs", done=5, most=5)


def full(kind: str = "explain") -> View:
    """A topic was explained, and five others were asked back already."""
    enough = topic("stop", explained=1, may_tell_back=False)
    return at(kind, topics=(enough,), loads=(FIVE,), says=())


def seven_read() -> View:
    read_ = LineSeen(line=line("line-3", "Ring the clinic", answer="agree"), open_points=())
    waits = LineSeen(line=line("line-4", "Find shoes"), open_points=(), may_be_read=False)
    return at("read_plan", lines=(read_, waits), loads=(SEVEN,), says=())


async def test_how_much_there_was_is_said_quietly_to_the_worker_and_is_on_no_page_for_the_person() -> None:
    view = full()
    app = Posted(view)
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        assert "up to 5 a sitting, 5 so far" in frame(app)
        assert "%" not in frame(app)
        said = [text.person or "" for page in pages(view) for text in page]
        assert said
        assert not any("sitting" in text for text in said)


async def test_past_what_is_usual_carrying_forward_is_under_the_hand_and_enter_does_it() -> None:
    app = Posted(full())
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "enter")
        assert "This is a lot for one sitting. Ask them first." in frame(app)
        assert "▌Carry it forward to another day" in frame(app)
        await press(pilot, "enter")
        assert app.acts == [CarryForward(about="stop")]


async def test_a_person_who_wants_to_go_on_goes_on_and_the_act_says_that_they_wished_it() -> None:
    app = Posted(full())
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "enter")
        sheet = app.step.sheets[-1]
        sheet.query_one(Wished).query_one(Rows).focus()
        await press(pilot, "enter")
        sheet.query_one(WordsEditor).focus()
        await write(pilot, "I can stop")
        outcome = next(field for field in sheet.query(OneOf) if field.name == "outcome")
        outcome.focus()
        await press(pilot, "2", "ctrl+s")
        (act,) = app.acts
        assert isinstance(act, TeachBack)
        assert (act.outcome, act.wished, act.words) == ("partly", True, Words("I can stop"))
        assert not any("wished" in field for field in app.drafted)


async def test_a_wish_is_asked_for_only_where_it_is_needed() -> None:
    app = Posted(at("explain", topics=(topic("stop", explained=1),), says=()))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "enter")
        assert not app.step.sheets[-1].query_one(Wished).display


async def test_a_topic_that_need_not_be_said_back_is_done_when_it_is_explained() -> None:
    view = at("explain", topics=(topic("stop", asked_back=False),), says=())
    app = Posted(view)
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "enter")
        app.step.sheets[-1].query(".ways").first().focus()
        await press(pilot, "enter")
        assert app.acts == [Explain(about="stop")]
        done = topic("stop", asked_back=False, explained=1, settled=True)
        app.succeed(msgspec.structs.replace(view, topics=(done,)))
        await settled(pilot)
        assert not app.step.sheets


async def test_after_the_seventh_line_the_hand_is_on_carrying_the_rest_forward() -> None:
    app = Posted(seven_read())
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        assert "lines to read: up to 7 a sitting, 7 so far" in frame(app)
        await press(pilot, "enter")
        assert app.acts == [CarryForward()]


async def test_an_eighth_line_is_answered_where_the_person_wishes_to_go_on() -> None:
    app = Posted(seven_read())
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "home", "down", "enter", "1")
        app.step.sheets[-1].query_one(Wished).query_one(Rows).focus()
        await press(pilot, "enter", "ctrl+s")
        assert app.acts == [AnswerLine(line="line-4", answer="agree", wished=True)]


async def test_the_first_thing_offered_for_an_eighth_line_is_to_carry_it_forward() -> None:
    app = Posted(seven_read())
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "home", "down", "right", "enter")
        assert app.acts == [CarryForward(about="line-4")]


async def test_the_menu_carries_forward_what_is_open_here() -> None:
    app = Posted(full())
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "F")
        assert app.acts == [CarryForward()]


async def test_what_was_put_off_to_this_session_stands_where_it_begins() -> None:
    put_off = (
        CarriedSeen(about="risk:risk-8", label="Being found"),
        CarriedSeen(about="line-4", label="A line of the plan", words=Words("Find [b]shoes")),
    )
    app = Posted(at("ask", carried=put_off, phase="REVIEW"))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        for said in ("Carried forward from last time", "Being found", "Find [b]shoes"):
            assert said in read(app)


async def test_the_worker_s_own_parts_of_a_risk_are_on_a_second_page_and_are_kept_with_the_four() -> None:
    app = Posted(at("risk", says=()))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "end", "enter", "1")
        sheet = app.step.sheets[-1]
        names = {"domain": "1", "whose": "1", "basis": "2"}
        for field in sheet.query(OneOf):
            field.focus()
            await press(pilot, names[str(field.name)])
        await _type(pilot, app, "what-might-happen", "They may wait outside")
        await _type(pilot, app, "signs", "The same car")
        assert not any(field.name == "risk-why" and field.is_on_screen for field in sheet.query(WordsField))
        sheet.query(".ways").first().focus()
        await press(pilot, "home", "down", "enter")
        assert "How they see it themselves" in read(app)
        await _type(pilot, app, "risk-why", "The desk saw it")
        await _type(pilot, app, "risk-likelihood", "Likely")
        await press(pilot, "ctrl+s")
        (act,) = app.acts
        assert isinstance(act, RecordRisk)
        assert (act.summary, act.signs) == (Words("They may wait outside"), Words("The same car"))
        assert (act.why, act.likelihood, act.severity) == (Words("The desk saw it"), Words("Likely"), None)


async def test_the_second_page_opens_before_anything_was_said_that_a_risk_could_rest_on() -> None:
    app = Posted(at("risk", says=(), statements=()))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "end", "enter")
        app.step.sheets[-1].query(".ways").first().focus()
        await press(pilot, "home", "down", "enter")
        await write(pilot, "The desk saw it")
        assert app.drafted == {"risk:new:risk-why": "The desk saw it"}


@pytest.mark.parametrize("part", ["why", "likelihood", "severity", "unknown", "choice", "who_told"])
async def test_a_topic_opened_to_be_said_shows_the_four_parts_and_no_other(part: str) -> None:
    weighed = msgspec.structs.replace(risk(), **{part: Words("weighed and not said")})
    app = Posted(at("risk", risks=(weighed,), topics=(topic("risk:risk-8", texts=()),), says=()))
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "enter")
        for said in ("He may look for her at work.", "calls at night", "change the number", "the office"):
            assert said in read(app)
        assert "weighed and not said" not in read(app)


async def _type(pilot: Pilot[None], app: Posted, name: str, words: str) -> None:
    field = next(one for one in app.step.sheets[-1].query(WordsField) if one.name == name)
    field.editor.focus()
    await settled(pilot)
    await write(pilot, words)
