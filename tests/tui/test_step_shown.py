"""The page for the person: their language only, and only what somebody has checked."""

from __future__ import annotations

import msgspec

from interview.engine.acts.always import CheckWording
from interview.engine.standing import Interpreter
from tests.tui.frames import frame
from tests.tui.hands import press, settled
from tests.tui.views import Posted, at, text

OPEN = text("welcome", locale="fr")
UNCHECKED = text("rights-stop", locale="fr", may_be_shown=False)


async def test_the_person_sees_their_language_and_nothing_of_the_case() -> None:
    app = Posted(at("say", locale="fr", says=(OPEN, UNCHECKED)))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "f9")
        await settled(pilot)
        shown = frame(app)
        assert "Français welcome" in shown
        assert "Français rights-stop" not in shown
        assert "English of" not in shown
        assert "Blue Heron" not in shown
        assert "The interpreter reads it first" in shown
        await press(pilot, "enter")
        assert app.posted == []
        await press(pilot, "escape")
        assert app.screen is app.step


async def test_the_interpreter_checks_a_text_and_then_it_is_shown() -> None:
    view = at(
        "say",
        locale="fr",
        says=(UNCHECKED,),
        interpreter=Interpreter(code="I-7", language="fr", mode="phone"),
    )
    app = Posted(view)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "f9")
        await settled(pilot)
        await press(pilot, "enter")
        assert app.acts == [CheckWording(message="rights-stop", locale="fr", digest="digest-rights-stop-fr")]
        checked = msgspec.structs.replace(UNCHECKED, may_be_shown=True)
        app.succeed(msgspec.structs.replace(view, says=(checked,)))
        await settled(pilot)
        assert "Français rights-stop" in frame(app)
        assert "English of" not in frame(app)


async def test_a_step_for_the_worker_alone_shows_the_person_nothing() -> None:
    app = Posted(at("prepare", audience="worker"))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "f9")
        await settled(pilot)
        assert "There is nothing to show at this step." in frame(app)
        assert "English of" not in frame(app)
