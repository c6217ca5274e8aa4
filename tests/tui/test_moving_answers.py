"""Words at the wrong question, moved by keys: from the menu of the step, and from all that they said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.placing import MoveAnswer
from interview.engine.seen import QuestionPlace
from tests.tui.frames import flat, read
from tests.tui.hands import press, settled
from tests.tui.views import Posted, at, question, statement

if TYPE_CHECKING:
    from interview.engine.view import View

SIZE = (80, 30)
TYPED = "Only the green phone"


def place(name: str, *statements: int, here: bool = False, may_take: bool = True) -> QuestionPlace:
    return QuestionPlace(
        question=name,
        label=f"English of q-{name}",
        phase="Safe contact" if name.startswith("contact") else "Now",
        here=here,
        statements=statements,
        answered=bool(statements),
        may_take=may_take,
    )


def answered(*here: int, elsewhere: tuple[int, ...] = ()) -> View:
    told = tuple(
        statement(number, TYPED if number == 3 else "After six", about="wants")
        for number in (*here, *elsewhere)
    )
    return at(
        "ask",
        statements=told,
        questions=(question("wants", statements=here),),
        places=(
            place("wants", *here, here=True),
            place("contact-call", *elsewhere),
            place("contact-safe"),
            place("name", may_take=False),
        ),
    )


async def test_the_answer_of_this_step_goes_to_another_question_and_the_screen_says_that_it_did() -> None:
    app = Posted(answered(3))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "M")
        said = read(app)
        assert f"{TYPED} English of q-wants" in said
        assert "Safe contact → English of q-contact-call → English of q-contact-safe" in said
        assert "q-name" not in said
        await press(pilot, "end", "enter")
        assert app.acts == [MoveAnswer(statement=3, question="contact-safe")]
        app.succeed(answered(elsewhere=(3,)))
        await settled(pilot)
        assert not app.step.sheets
        assert "Moved. What it stood at is open again" in flat(app)


async def test_of_several_answers_one_is_chosen_first() -> None:
    app = Posted(answered(3, elsewhere=(5,)))
    app.step.view = answered(elsewhere=(3, 5))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "M")
        assert f"{TYPED} English of q-contact-call After six English of q-contact-call" in read(app)
        await press(pilot, "home", "down", "enter", "enter")
        assert app.acts == [MoveAnswer(statement=5, question="wants")]


async def test_it_is_offered_where_a_statement_is_opened_that_is_an_answer() -> None:
    app = Posted(answered(3))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "k", "enter")
        assert "Move an answer to another question" in flat(app)


async def test_without_an_answer_in_words_nothing_is_offered_to_move() -> None:
    app = Posted(at("ask"))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "f10")
        assert "Move an answer" not in flat(app)
        await press(pilot, "M", "escape", "f10", "k", "enter")
        assert "Move an answer" not in flat(app)
