"""Above the person's words stands what they answer, where they were not simply told as the account."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interview.engine.acts import always, asking
from interview.engine.words import Words
from interview.tui.app import OwnwordsApp
from interview.tui.screens.step import StepScreen
from tests.sitting import sitting
from tests.tui.frames import frame, until
from tests.tui.hands import press

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.sitting import Sitting

QUESTION = "Which language would you like to speak?"
SIZE = (80, 40)


@pytest.fixture
def here() -> Iterator[Sitting]:
    with sitting("language") as begun:
        begun.guide.do(asking.Answer(question="language-name", words=Words("Twi, at home.")))
        begun.walk_to("account")
        yield begun


async def test_above_the_account_an_answer_stands_under_its_question(here: Sitting) -> None:
    app = OwnwordsApp(guide=here.guide, practice=True)
    async with app.run_test(size=SIZE) as pilot:
        await until(pilot, lambda: isinstance(app.screen, StepScreen))
        shown = frame(app)
        assert shown.index(QUESTION) < shown.index("Twi, at home.")


async def test_what_was_told_as_the_account_is_told_apart_from_an_answer(here: Sitting) -> None:
    here.guide.do(always.Tell(words=Words("I came in the spring.")))
    here.guide.do(always.Tell(words=Words("There was a list.")))
    app = OwnwordsApp(guide=here.guide, practice=True)
    async with app.run_test(size=SIZE) as pilot:
        await until(pilot, lambda: isinstance(app.screen, StepScreen))
        await press(pilot, "f10", "k")
        lines = [line.strip(" ▌") for line in frame(app).splitlines()]
        at = lines.index(QUESTION)
        assert lines[at + 1] == "Twi, at home."
        assert lines.index("The account") == lines.index("I came in the spring.") - 1
        assert lines.count("The account") == 1


async def test_read_back_each_answer_stands_under_its_question_too(here: Sitting) -> None:
    here.guide.do(always.Tell(words=Words("I came in the spring.")))
    here.walk_to("read-back")
    app = OwnwordsApp(guide=here.guide, practice=True)
    async with app.run_test(size=SIZE) as pilot:
        await until(pilot, lambda: isinstance(app.screen, StepScreen))
        shown = frame(app)
        order = [QUESTION, "Twi, at home.", "The account\n", "I came in the spring."]
        assert [*sorted(order, key=shown.index)] == order


async def test_words_of_the_account_alone_have_nothing_above_them() -> None:
    with sitting("account") as here:
        here.guide.do(always.Tell(words=Words("I came in the spring.")))
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=SIZE) as pilot:
            await until(pilot, lambda: isinstance(app.screen, StepScreen))
            lines = [line.strip(" ▌") for line in frame(app).splitlines()]
            assert "The account" not in lines
