"""Who came along, on the worker's screen: noted by a code, seen off apart, and questions that come to apply."""

from __future__ import annotations

import msgspec

from interview.engine.acts.always import InterpreterJoins, InterpreterLeaves
from interview.engine.acts.company import CompanionComes, CompanionGoes
from interview.engine.events.company import Companion
from interview.engine.standing import Interpreter
from interview.engine.words import Words
from interview.tui.widgets.bodies.ask import QuestionBlock
from tests.tui.frames import flat
from tests.tui.hands import press, settled, write
from tests.tui.views import Posted, at

COUSIN = Companion(number=5, code="C1", came_as="family", wanted="yes", why=None, session=1)


async def test_whoever_came_along_is_noted_by_a_code_and_as_what_they_came() -> None:
    app = Posted(at("ask"))
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "W")
        assert "Whoever came along never interprets." in flat(app)
        await write(pilot, "C1")
        await press(pilot, "ctrl+s")
        assert "Choose first: As what they came" in flat(app)
        await press(pilot, "2", "ctrl+s")
        assert app.acts == [CompanionComes(code="C1", came_as="family")]


async def test_how_they_leave_is_asked_of_whoever_came_along_and_of_the_interpreter() -> None:
    interpreter = Interpreter(code="I-7", language="ar", mode="in_person")
    app = Posted(msgspec.structs.replace(at("ask"), company=(COUSIN,), interpreter=interpreter))
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "E", "1")
        assert app.acts == [CompanionGoes(code="C1", apart="apart")]
        await press(pilot, "escape", "f10", "o", "2", "tab")
        await write(pilot, "They left out half of it")
        await press(pilot, "ctrl+s")
        await settled(pilot)
        noted = Words("They left out half of it")
        assert app.acts[-1] == InterpreterLeaves(apart="together", noted=noted)


async def test_nobody_is_seen_off_who_is_not_there() -> None:
    app = Posted(at("ask"))
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "f10")
        assert "Somebody who came along goes" not in flat(app)


async def test_an_interpreter_is_kept_with_what_was_asked_of_them_and_nothing_is_made_up() -> None:
    app = Posted(at("ask"))
    async with app.run_test(size=(80, 60)) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "i")
        await write(pilot, "I-7")
        await press(pilot, "tab")
        await write(pilot, "ar")
        await press(pilot, "tab", "tab", "tab", "2", "ctrl+s")
        assert app.acts == [InterpreterJoins(code="I-7", language="ar", mode="phone")]


async def test_an_interpreter_who_signs_is_kept_as_one() -> None:
    app = Posted(at("ask"))
    async with app.run_test(size=(80, 60)) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "i")
        await write(pilot, "I-7")
        await press(pilot, "tab")
        await write(pilot, "BSL")
        await press(pilot, "tab", "2", "tab", "tab", "1", "ctrl+s")
        assert app.acts == [InterpreterJoins(code="I-7", language="BSL", interprets="signed")]


async def test_why_it_is_an_interpreter_who_knows_somebody_is_asked_right_after_that() -> None:
    app = Posted(at("ask"))
    async with app.run_test(size=(80, 60)) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "i")
        await write(pilot, "I-7")
        await press(pilot, "tab")
        await write(pilot, "ar")
        await press(pilot, "tab", "tab", "tab", "2", *["tab"] * 3, "2", "tab")
        await write(pilot, "No one else")
        await press(pilot, "ctrl+s")
        await settled(pilot)
        (act,) = app.acts
        assert isinstance(act, InterpreterJoins)
        assert (act.tie, act.although) == ("known", Words("No one else"))


async def test_a_question_that_comes_to_apply_is_asked_and_one_that_does_no_more_keeps_what_was_typed() -> (
    None
):
    view = msgspec.structs.replace(at("ask"), audience="worker")
    first, *rest = view.questions
    more = msgspec.structs.replace(
        first, question="room-apart", text=msgspec.structs.replace(first.text, worker="Do they leave apart?")
    )
    app = Posted(view)
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        app.step.query(QuestionBlock).first().field.editor.insert("half a note")
        app.step.show(msgspec.structs.replace(view, questions=(*rest, more)))
        await settled(pilot)
        shown = {block.question.question: block.display for block in app.step.query(QuestionBlock)}
        assert shown == {first.question: False, **{one.question: True for one in rest}, "room-apart": True}
        app.step.show(view)
        await settled(pilot)
        assert app.step.query(QuestionBlock).first().field.words == Words("half a note")
