"""Reading the plan to the person: each line whole, and their earlier words not lost."""

from __future__ import annotations

import msgspec

from interview.engine.acts import planning
from interview.engine.view import LineSeen, MoveSeen, View
from interview.engine.words import Words
from tests.tui.frames import read
from tests.tui.hands import press, settled, write
from tests.tui.views import SAID_ON, Posted, at, line, statement

WHOLE = {"who_name": Words("Ann at the desk"), "fallback": Words("Ring the other clinic")}
FIRST, SECOND = line(**WHOLE), line("line-11", "Ring the office", **WHOLE)


def reading(*lines: object, kind: str = "read_plan", told: tuple[object, ...] = ()) -> View:
    seen = tuple(LineSeen(line=one, open_points=("being found",), by=SAID_ON) for one in lines)
    return at(kind, lines=seen, says=(), statements=(statement(3), *told), needs=())


async def test_a_line_that_opens_by_itself_is_there_whole_as_in_the_list() -> None:
    app = Posted(reading(FIRST, SECOND))
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "enter", "1", "ctrl+s")
        app.succeed(reading(msgspec.structs.replace(FIRST, answer="agree"), SECOND))
        await settled(pilot)
        shown = read(app)
        assert "Their answer to this line Line 2 of 2. Read it aloud. Ring the office" in shown
        for part in (
            "the worker does it",
            "by Friday (said on 2 March 2026)",
            "Ann at the desk",
            "If that does not work Ring the other clinic",
            "In their words: I came here by lorry",
            "Still open: being found",
        ):
            assert part in shown, part


async def test_a_line_worded_otherwise_while_it_is_being_answered_is_read_as_it_is_now() -> None:
    app = Posted(reading(FIRST))
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "enter", "tab", "tab", "down", "enter", "ctrl+a")
        await write(pilot, "Go to the clinic together")
        await press(pilot, "ctrl+s")
        now = msgspec.structs.replace(FIRST, what=Words("Go to the clinic together"))
        app.succeed(reading(now))
        await settled(pilot)
        assert "Their answer to this line Line 1 of 1. Read it aloud. Go to the clinic together" in read(app)
        assert "Ask the clinic for a time" not in read(app)
        app.step.show(reading(SECOND))
        await settled(pilot)
        assert not app.step.sheets


async def test_a_yes_to_a_line_is_no_yes_to_it_worded_otherwise() -> None:
    app = Posted(reading(msgspec.structs.replace(FIRST, answer="agree")))
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "enter")
        assert "(•) agree" in read(app)
        await press(pilot, "tab", "tab", "down", "enter", "ctrl+a")
        await write(pilot, "Go to the clinic together")
        await press(pilot, "ctrl+s")
        app.succeed(
            reading(msgspec.structs.replace(FIRST, what=Words("Go to the clinic together"), revision=2))
        )
        await settled(pilot)
        assert "(•)" not in read(app)
        await press(pilot, "ctrl+s")
        assert not [act for act in app.acts if isinstance(act, planning.AnswerLine)]
        assert "Choose first: Their answer" in read(app)


async def test_after_the_last_answer_the_agreement_is_not_under_the_hand() -> None:
    app = Posted(reading(FIRST))
    async with app.run_test(size=(80, 30)) as pilot:
        await settled(pilot)
        await press(pilot, "right", "a")
        app.succeed(reading(msgspec.structs.replace(FIRST, answer="agree")))
        await settled(pilot)
        await press(pilot, "enter", "escape")
        assert planning.AgreePlan() not in app.acts
        assert len(app.acts) == 1
        app.step.show(at("say", session="s9"))
        app.step.show(reading(msgspec.structs.replace(FIRST, answer="agree")))
        await settled(pilot)
        await press(pilot, "enter", "escape")
        assert len(app.acts) == 1


async def test_what_a_person_said_to_a_line_stays_there_after_they_answered_it_anew() -> None:
    first = statement(8, "Not on Fridays", about="line-7")
    answered = msgspec.structs.replace(FIRST, answer="change", answer_statement=8)
    app = Posted(reading(answered, told=(first,)))
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        assert "Their answer: change Not on Fridays" in read(app)
        app.step.show(reading(msgspec.structs.replace(FIRST, answer="agree"), told=(first,)))
        await settled(pilot)
        before = "What they said to this line before: Not on Fridays"
        assert f"{before} Their answer: agree" in read(app)
        second = statement(9, "Friday is fine now", about="line-7")
        both = msgspec.structs.replace(FIRST, answer="agree", answer_statement=9)
        app.step.show(reading(both, told=(first, second)))
        await settled(pilot)
        assert f"{before} Their answer: agree Friday is fine now" in read(app)


async def test_who_does_a_line_and_their_name_are_changed_in_its_form_and_only_what_changed_is_said() -> None:
    app = Posted(reading(FIRST, kind="plan"))
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "enter", "tab", "3", "tab", "ctrl+a")
        await write(pilot, "The clinic")
        await press(pilot, "ctrl+s")
        changed = app.acts[0]
        assert (changed.who, changed.who_name) == ("service", Words("The clinic"))
        assert changed.what == FIRST.what
        app.step.pad.drafts.clear()
        app.step.show(reading(FIRST, kind="plan"))
        await press(pilot, "escape")
        await settled(pilot)
        app.step.show(at("say", session="s9"))
        app.step.show(reading(FIRST, kind="plan"))
        await settled(pilot)
        await press(pilot, "enter", "ctrl+s")
        same = app.acts[1]
        assert (same.who, same.who_name, same.by, same.known_by) == (None, None, "Friday", None)


async def test_after_the_last_answer_the_worker_is_told_that_the_whole_has_no_yes_yet() -> None:
    app = Posted(reading(FIRST, SECOND))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        yes = msgspec.structs.replace(FIRST, answer="agree")
        await press(pilot, "right", "a")
        app.succeed(reading(yes, SECOND))
        await settled(pilot)
        assert "Every line has an answer" not in read(app)
        await press(pilot, "right", "a")
        app.succeed(reading(yes, msgspec.structs.replace(SECOND, answer="agree")))
        await settled(pilot)
        assert "Every line has an answer. Now ask if they agree to the plan as a whole" in read(app)
        await press(pilot, "enter")
        await write(pilot, "yes")
        assert "Letters do nothing here. ← → or a number chooses" in read(app)


async def test_who_goes_on_from_a_plan_that_was_read_and_has_no_yes_is_told_so() -> None:
    yes = msgspec.structs.replace(FIRST, answer="agree")
    on = (MoveSeen(move="continue", label="Go on", open=True),)
    app = Posted(msgspec.structs.replace(reading(yes), moves=on))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "ctrl+g", "enter")
        app.succeed(at("say", session="s9"))
        await settled(pilot)
        assert "The plan has no yes as a whole yet. F7 goes back to it." in read(app)
        agreed = msgspec.structs.replace(reading(yes), moves=on, plan_agreed=True)
        app.step.show(agreed)
        await settled(pilot)
        await press(pilot, "ctrl+g", "enter")
        app.succeed(msgspec.structs.replace(at("say", session="s10"), plan_agreed=True))
        await settled(pilot)
        assert "no yes as a whole" not in read(app)


async def test_a_line_of_the_safety_plan_is_read_under_the_name_of_its_part() -> None:
    word = msgspec.structs.replace(FIRST, what=Words("Garden"), component="code-word", section="safety")
    app = Posted(reading(word))
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        assert "Line 1 of 1. Read it aloud. Code word Garden" in read(app)
