"""The page for the person: their language only, and only what somebody has checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from interview.engine.acts.always import CheckWording
from interview.engine.standing import Interpreter
from tests.tui.frames import flat, frame
from tests.tui.hands import press, settled
from tests.tui.views import Posted, at, text, topic

if TYPE_CHECKING:
    from interview.engine.terms import Setting
    from interview.engine.view import Text, View

OPEN = text("welcome", locale="fr")
UNCHECKED = text("rights-stop", locale="fr", may_be_shown=False)
ALSO = text("rights-lawyer", locale="fr", may_be_shown=False)
MISSING = text("rights-doctor", locale="fr", person=None, may_be_shown=False)
INTERPRETER = Interpreter(code="I-7", language="fr", mode="phone")


def saying(*says: Text, interpreter: Interpreter | None = None) -> View:
    return at("say", locale="fr", says=says, interpreter=interpreter)


def worker_words(app: Posted) -> list[str]:
    """Words of the worker's language on the page in front. The name of a key is none."""
    return [
        word for word in flat(app).split() if word.isalpha() and word not in ("Français", "welcome", "Esc")
    ]


async def test_a_person_reads_their_own_language_on_the_page_and_no_word_of_the_workers() -> None:
    app = Posted(saying(OPEN))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "f9")
        assert "Français welcome" in frame(app)
        assert worker_words(app) == []
        await press(pilot, "enter", "escape")
        assert app.posted == []
        assert app.screen is app.step


async def test_before_a_person_sees_the_page_the_worker_alone_sees_what_the_interpreter_is_to_read() -> None:
    app = Posted(saying(OPEN, UNCHECKED, ALSO, interpreter=INTERPRETER))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "f9")
        before = flat(app)
        assert "For you, before the person sees the screen" in before
        assert "Français rights-stop" in before
        assert "Français rights-lawyer" in before
        assert "Français welcome" not in before
        await press(pilot, "escape")
        assert app.screen is app.step
        assert app.posted == []


async def test_what_the_interpreter_has_read_is_shown_to_the_person_with_the_rest() -> None:
    view = saying(OPEN, UNCHECKED, ALSO, interpreter=INTERPRETER)
    app = Posted(view)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "f9", "down", "down", "enter")
        assert app.acts == [
            CheckWording(message=name, locale="fr", digest=f"digest-{name}-fr")
            for name in ("rights-stop", "rights-lawyer")
        ]
        checked = [msgspec.structs.replace(one, may_be_shown=True) for one in (UNCHECKED, ALSO)]
        app.succeed(msgspec.structs.replace(view, says=(OPEN, checked[0], ALSO)))
        await settled(pilot)
        assert "For you, before the person sees the screen" in flat(app)
        app.succeed(msgspec.structs.replace(view, says=(OPEN, *checked)))
        await settled(pilot)
        shown = flat(app)
        assert all(f"Français {name}" in shown for name in ("welcome", "rights-stop", "rights-lawyer"))
        assert "For you" not in shown
        assert "English of" not in shown


async def test_a_text_that_the_interpreter_finds_wrong_is_left_out_and_the_others_are_shown() -> None:
    view = saying(UNCHECKED, ALSO, interpreter=INTERPRETER)
    app = Posted(view)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "f9", "enter")
        assert app.posted == []
        await press(pilot, "down", "down", "enter")
        assert [act.message for act in app.acts] == ["rights-stop"]
        right = msgspec.structs.replace(UNCHECKED, may_be_shown=True)
        app.succeed(msgspec.structs.replace(view, says=(right, ALSO)))
        await settled(pilot)
        assert "Français rights-stop" in flat(app)
        assert "rights-lawyer" not in flat(app)
        assert len(app.acts) == 1


async def test_the_first_enter_confirms_nothing_and_a_mark_made_by_mistake_is_taken_away_again() -> None:
    app = Posted(saying(OPEN, UNCHECKED, ALSO, interpreter=INTERPRETER))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "f9", "enter")
        assert "[x] English of rights-stop" in flat(app)
        assert "Once the page is shown, a mark stays." in flat(app)
        await press(pilot, "enter")
        assert "[x]" not in flat(app)
        await press(pilot, "escape")
        assert app.posted == []


@pytest.mark.parametrize(
    ("mode", "did"),
    [("in_person", "has read all 2 texts above"), ("phone", "has heard all 2 texts above read aloud")],
)
async def test_who_interprets_from_elsewhere_is_not_said_to_have_read_what_is_on_this_screen(
    mode: Setting, did: str
) -> None:
    there = msgspec.structs.replace(INTERPRETER, mode=mode)
    app = Posted(saying(UNCHECKED, ALSO, interpreter=there))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "f9")
        assert f"The interpreter {did}" in flat(app)


@pytest.mark.parametrize("left_out", [UNCHECKED, MISSING], ids=["unchecked", "missing"])
async def test_a_text_that_cannot_be_shown_is_named_to_the_worker_first_and_then_left_out(
    left_out: Text,
) -> None:
    app = Posted(saying(OPEN, left_out))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "f9")
        assert "left out" in flat(app)
        await press(pilot, "down", "enter")
        assert worker_words(app) == []
        assert "Français welcome" in flat(app)
        assert app.posted == []


@pytest.mark.parametrize(
    ("view", "why"),
    [
        (saying(UNCHECKED), "nobody has checked these texts"),
        (saying(MISSING), "no text of this step is in English yet"),
        (at("prepare", audience="worker"), "There is nothing to show at this step."),
        (msgspec.structs.replace(saying(OPEN), paused=True, acts=frozenset({"resume"})), "You are resting."),
    ],
    ids=["unchecked", "missing", "for the worker alone", "at rest"],
)
async def test_with_nothing_to_show_no_page_is_opened_and_the_worker_reads_why(view: View, why: str) -> None:
    app = Posted(view)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "f9")
        await settled(pilot)
        assert app.screen is app.step
        assert why in flat(app)


async def test_who_is_asked_to_tell_it_back_does_not_find_the_answer_above_the_question() -> None:
    half = topic("stop", explained=1, tries=1, understanding="partly")
    app = Posted(at("explain", says=(), topics=(half, topic("breaks"))))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "enter")
        await settled(pilot)
        await press(pilot, "f9")
        shown = flat(app)
        assert "English of stop-check" in shown
        assert "English of stop-a" not in shown
        assert "breaks" not in shown
        await press(pilot, "right")
        assert "English of stop-a English of stop-b" in flat(app)
        assert "stop-check" not in flat(app)


async def test_from_the_list_of_topics_each_has_a_page_and_no_question_before_it_was_explained() -> None:
    app = Posted(at("explain", says=(), topics=(topic("stop"), topic("breaks", explained=1))))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "f9")
        seen = []
        for _ in range(4):
            seen.append([word for word in flat(app).split() if "-" in word])
            await press(pilot, "right")
    assert seen == [["stop-a", "stop-b"], ["breaks-a", "breaks-b"], ["breaks-check"], ["breaks-check"]]
