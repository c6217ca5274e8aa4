"""Help at a step: what it is about and what to do first, before any key."""

from __future__ import annotations

import pytest

from interview.engine.kinds import KINDS
from interview.engine.standing import Interpreter
from interview.tui.app import OwnwordsApp
from interview.tui.screens.help import STEP_KEYS, HelpScreen
from interview.tui.screens.show import ShowScreen
from interview.tui.screens.step import StepScreen
from tests.sitting import sitting
from tests.tui.frames import flat, frame, until
from tests.tui.hands import press, settled
from tests.tui.views import Posted, at, text

SCROLL_BAR = dict.fromkeys(range(ord("▁"), ord("█") + 1), " ")
"""What is drawn at the edge beside a line, and is no part of it."""


async def test_a_worker_who_asks_for_help_reads_what_to_do_here_before_any_key() -> None:
    with sitting("today") as here:
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(80, 24)) as pilot:
            await until(pilot, lambda: isinstance(app.screen, StepScreen))
            await press(pilot, "f1")
            await until(pilot, lambda: isinstance(app.screen, HelpScreen))
            shown = frame(app)
            order = ["Immediate needs", "What you do here", "Ask a row", "Mend something kept", "Keys:"]
            assert [part for part in order if part in shown] == order
            assert sorted(order, key=shown.index) == order


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        (("f4",), "Choose the language that you and the person talk in"),
        (("f10", "i"), "Note who interprets by a code"),
    ],
    ids=["language", "interpreter"],
)
async def test_the_choice_of_a_language_and_the_form_for_an_interpreter_have_help_of_their_own(
    keys: tuple[str, ...], told: str
) -> None:
    with sitting("welcome", language="ar") as here:
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(80, 24)) as pilot:
            await until(pilot, lambda: isinstance(app.screen, StepScreen))
            await press(pilot, *keys)
            before = frame(app)
            await press(pilot, "f1")
            await until(pilot, lambda: isinstance(app.screen, HelpScreen))
            assert told in " ".join(flat(app).translate(SCROLL_BAR).split())
            await press(pilot, "f1")
            await settled(pilot)
            assert frame(app) == before


async def test_what_is_for_the_worker_before_the_person_sees_the_screen_has_help_of_its_own() -> None:
    unchecked = text("rights-stop", locale="ar", may_be_shown=False)
    interpreter = Interpreter(code="I-7", language="ar", mode="phone")
    with sitting("welcome", language="ar") as here:
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(80, 24)) as pilot:
            await until(pilot, lambda: isinstance(app.screen, StepScreen))
            app.push_screen(ShowScreen(at("say", locale="ar", says=(unchecked,), interpreter=interpreter)))
            await settled(pilot)
            assert "For you, before the person sees the screen" in flat(app)
            await press(pilot, "f1")
            await until(pilot, lambda: isinstance(app.screen, HelpScreen))
            told = " ".join(flat(app).translate(SCROLL_BAR).split())
            assert "read each text with the interpreter" in told
            assert here.guide.view().title not in told
            await press(pilot, "f1")
            await settled(pilot)
            assert "For you, before the person sees the screen" in flat(app)


@pytest.mark.parametrize("kind", sorted(KINDS))
async def test_what_to_do_and_how_to_mend_a_slip_is_in_sight_without_scrolling(kind: str) -> None:
    app = Posted(at(kind))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        app.push_screen(HelpScreen(about=f"help-kind-{kind.replace('_', '-')}", at_a_step=True))
        await settled(pilot)
        shown = " ".join(flat(app).translate(SCROLL_BAR).split())
        assert f"A step to {kind}" in shown
        assert " ".join(app.chrome(f"help-do-{kind.replace(chr(95), chr(45))}").split()) in shown
        assert "Mend something kept" in shown


async def test_every_key_stands_in_one_group_and_none_twice() -> None:
    keys = [key for _, group in STEP_KEYS for key in group]
    assert len(keys) == len(set(keys))
    app = Posted(at("say"))
    async with app.run_test(size=(80, 74)) as pilot:
        await settled(pilot)
        app.push_screen(HelpScreen(about="help-kind-say", at_a_step=True))
        await settled(pilot)
        lines = frame(app).splitlines()
        said = [app.chrome(f"key-{key}")[:60] for key in keys]
        assert [one for one in said if not any(one in line for line in lines)] == []
