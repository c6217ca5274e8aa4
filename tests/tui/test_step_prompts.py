"""What may be said to bring the work on stands where the work is, and is marked as said there."""

from __future__ import annotations

import pytest

from interview.engine.acts.always import Say
from tests.sitting import sitting
from tests.tui.frames import flat
from tests.tui.hands import press, settled
from tests.tui.views import Posted, at, text

NEAR = text("preferences-near")


@pytest.mark.parametrize("kind", ["ask", "needs"])
async def test_the_worker_sees_what_may_be_said_beside_the_questions_and_above_the_needs(kind: str) -> None:
    app = Posted(at(kind, prompts=(NEAR,)))
    async with app.run_test(size=(80, 60)) as pilot:
        await settled(pilot)
        assert NEAR.worker in flat(app)


async def test_it_is_marked_as_said() -> None:
    app = Posted(at("needs", says=(), prompts=(NEAR,)))
    async with app.run_test(size=(80, 30)) as pilot:
        await settled(pilot)
        await press(pilot, "home", "enter", "s")
        assert app.acts == [Say(message="preferences-near", how="as_shown")]


def test_what_matters_to_them_can_be_asked_in_many_ways_and_none_is_a_question_that_stays_open() -> None:
    with sitting("preferences") as here:
        view = here.guide.view()
        said = {one.message for one in view.prompts}
        assert {f"preferences-{one}" for one in ("near", "alone", "distress", "calendar", "family")} <= said
        assert not said & {one.question for one in view.questions}
        assert not any("prefer" in gap.what for gap in view.gaps)
