"""A worker who looks at the person and not at the keys: Enter twice changes nothing, and nothing typed is lost."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from textual import events

from interview.engine.acts import always, asking, planning
from interview.engine.standing import Note
from interview.engine.view import LineSeen, MoveSeen, Named, ScopeSeen, StepSeen
from interview.engine.words import Words
from interview.tui.screens.step import StepScreen
from tests.tui.frames import flat, frame
from tests.tui.hands import press, settled, write
from tests.tui.test_grid import answered, grid
from tests.tui.views import Posted, at, line, question, row, statement, text, topic

SIZE = (80, 30)


def scope(name: str, standing: str | None = None) -> ScopeSeen:
    return ScopeSeen(scope=name, text=text(f"consent-{name}"), standing=standing, way_out=None)


async def test_after_a_yes_the_hand_goes_to_the_next_that_was_not_asked_and_then_on() -> None:
    app = Posted(at("consent", scopes=(scope("record"), scope("interpreter"))))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "enter", "y")
        app.succeed(at("consent", scopes=(scope("record", "given"), scope("interpreter"))))
        await settled(pilot)
        await press(pilot, "enter", "n")
        assert app.acts == [asking.Agree(scope="record"), asking.Refuse(scope="interpreter")]
        app.succeed(at("consent", scopes=(scope("record", "given"), scope("interpreter", "refused"))))
        await settled(pilot)
        assert app.focused is not None
        assert app.focused.id == "ways-on"


async def test_enter_twice_on_a_yes_or_a_no_says_the_same_again_and_takes_nothing_back() -> None:
    for standing, act in (
        ("given", asking.Agree(scope="record")),
        ("refused", asking.Refuse(scope="record")),
        ("withdrawn", asking.Refuse(scope="record")),
    ):
        app = Posted(at("consent", scopes=(scope("record", standing),)))
        async with app.run_test(size=SIZE) as pilot:
            await settled(pilot)
            await press(pilot, "end", "enter", "enter")
            assert app.acts == [act], standing


async def test_to_take_a_yes_back_is_the_last_thing_offered() -> None:
    app = Posted(at("consent", scopes=(scope("record", "given"),)))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "end", "enter", "end", "enter")
        assert app.acts == [always.Withdraw(scope="record")]


async def test_enter_twice_on_a_row_of_needs_keeps_how_it_stands() -> None:
    app = Posted(grid(answered(row("food"), "partly"), row("phone", way_out="rather_not")))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "home", "enter", "enter")
        await press(pilot, "down", "enter", "enter")
        kept, left = app.acts
        assert (kept.need, kept.state) == ("food", "partly")
        assert left == asking.Leave(question="phone", way_out="rather_not")


async def test_it_stands_above_every_step_while_there_is_no_yes_to_notes() -> None:
    app = Posted(at("ask", notes_agreed=False))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        assert "no yes to notes" in flat(app)
        app.step.show(at("ask"))
        await settled(pilot)
        assert "no yes to notes" not in flat(app)


CLOSED = (
    MoveSeen(move="continue", label="Go on", open=False, closed_because="a topic is open"),
    MoveSeen(move="leave-open", label="Leave this open", open=True, leaves=True),
)


async def test_who_goes_on_by_habit_comes_to_the_closed_way_and_reads_why() -> None:
    app = Posted(at("explain", moves=CLOSED))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "ctrl+g", "enter", "enter")
        assert app.acts == []
        assert "Not open yet: Go on (a topic is open)" in flat(app)


async def test_leaving_something_open_asks_why_and_no_reason_is_an_answer() -> None:
    for keys, reason in ((("enter",), None), (("3",), "no_time")):
        app = Posted(at("explain", moves=CLOSED))
        async with app.run_test(size=SIZE) as pilot:
            await settled(pilot)
            await press(pilot, "ctrl+g", "down", "enter")
            assert "no reason given" in flat(app)
            assert "no time" in flat(app)
            await press(pilot, *keys)
            assert app.acts == [always.Move(move="leave-open", reason=reason)]


async def test_what_is_typed_where_no_box_is_is_taken_down_in_a_sheet() -> None:
    app = Posted(at("consent"))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await write(pilot, "My sister. 1 or 2 y n")
        app.post_message(events.Paste(" (pasted)"))
        await settled(pilot)
        await press(pilot, "ctrl+s")
        assert app.acts == [always.Tell(words=Words("My sister. 1 or 2 y n (pasted)"))]


async def test_what_is_pasted_where_no_box_is_is_taken_down_too() -> None:
    app = Posted(at("grid"))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        app.post_message(events.Paste("They said\nit twice"))
        await settled(pilot)
        await press(pilot, "ctrl+s")
        assert app.acts == [always.Tell(words=Words("They said\nit twice"))]


async def test_in_a_step_for_the_worker_alone_what_is_typed_becomes_a_note() -> None:
    app = Posted(at("prepare", audience="worker"))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await write(pilot, "Rang twice")
        await press(pilot, "ctrl+s")
        assert app.drafted["note:noted"] == "Rang twice"


async def test_words_in_the_box_of_the_account_are_not_left_behind_unsaid() -> None:
    way = (MoveSeen(move="enough", label="Enough for now", open=True),)
    app = Posted(at("narrate", moves=way))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await write(pilot, "He drove us there.")
        await press(pilot, "ctrl+g", "enter")
        assert app.acts == []
        assert "not kept yet" in flat(app)
        await press(pilot, "ctrl+s")
        assert app.acts == [always.Tell(words=Words("He drove us there."))]


async def test_who_reads_that_the_box_is_not_kept_may_still_go_on() -> None:
    way = (MoveSeen(move="enough", label="Enough for now", open=True),)
    app = Posted(at("narrate", moves=way))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await write(pilot, "He drove us there.")
        await press(pilot, "ctrl+g", "enter", "enter")
        assert app.acts == [always.Move(move="enough")]


async def test_words_in_the_box_of_a_question_are_not_left_behind_unsaid_either_and_can_be_kept_from_there() -> (
    None
):
    way = (MoveSeen(move="continue", label="Go on", open=True),)
    app = Posted(at("ask", moves=way, questions=(question("worries-most"), question("worries-anyone"))))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await write(pilot, "The man with the van.")
        await press(pilot, "ctrl+g", "enter")
        assert app.acts == []
        assert "not kept yet" in flat(app)
        await press(pilot, "ctrl+s")
        assert app.acts == [asking.Answer(question="worries-most", words=Words("The man with the van."))]


async def test_before_the_yes_to_the_plan_it_is_said_what_is_not_there() -> None:
    lines = (LineSeen(line=line(answer="agree"), open_points=()),)
    app = Posted(at("read_plan", lines=lines, missing=("no safety plan", "no next contact")))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "end", "enter")
        assert app.acts == []
        assert "Still open: no safety plan" in flat(app)
        assert "Still open: no next contact" in flat(app)
        await press(pilot, "enter")
        assert app.acts == [planning.AgreePlan()]


async def test_before_the_yes_to_the_plan_what_is_urgent_and_open_stands_first_and_blocks_nothing() -> None:
    lines = (LineSeen(line=line(answer="agree"), open_points=()),)
    open_now = ("a safe place tonight: not met, and nothing is decided",)
    app = Posted(at("read_plan", lines=lines, urgent_open=open_now, missing=("no next contact",)))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "end", "enter")
        said = flat(app)
        urgent = "Urgent and still open: a safe place tonight: not met, and nothing is decided"
        assert said.index(urgent) < said.index("Still open: no next contact")
        assert app.acts == []
        await press(pilot, "enter")
        assert app.acts == [planning.AgreePlan()]


async def test_lines_without_an_answer_are_read_before_anybody_agrees() -> None:
    app = Posted(at("read_plan"))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "end", "enter", "enter")
        assert app.acts == []
        assert "2 lines have no answer yet." in flat(app)


async def test_arrows_leave_an_empty_box_and_stay_in_one_with_words() -> None:
    app = Posted(at("ask", says=(), questions=(question("one"), question("two"))))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        box = app.focused
        await press(pilot, "down")
        assert app.focused is not box
        await press(pilot, "up")
        assert app.focused is box
        await write(pilot, "Two\nlines")
        await press(pilot, "up", "up")
        assert app.focused is box


async def test_a_note_kept_at_a_question_for_the_worker_stays_under_it() -> None:
    note = Note(number=9, words=Words("Door does not lock"), opinion=False, about="room", step="step-ask")
    app = Posted(at("ask", audience="worker", says=(), questions=(question("room", "yes"),), notes=(note,)))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        assert "Door does not lock" in frame(app)


async def test_advice_stands_at_the_answer_that_it_is_for() -> None:
    alone = question("alone", "yes", "no")
    choices = tuple(
        msgspec.structs.replace(one, advice="Speak alone first." if one.choice == "no" else None)
        for one in alone.choices
    )
    asked = msgspec.structs.replace(alone, choices=choices)
    app = Posted(at("ask", says=(), questions=(asked,)))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        assert "Speak alone first." not in flat(app)
        app.step.show(at("ask", says=(), questions=(msgspec.structs.replace(asked, choice="no"),)))
        await settled(pilot)
        assert "Speak alone first." in flat(app)


async def test_before_a_yes_to_notes_the_points_are_ticked_and_no_words_are_asked_for() -> None:
    explained = topic("limits", explained=1)
    for agreed in (False, True):
        app = Posted(at("explain", topics=(explained,), says=(), notes_agreed=agreed))
        async with app.run_test(size=(80, 40)) as pilot:
            await settled(pilot)
            await press(pilot, "enter")
            assert ("no words yet" in flat(app)) is not agreed
            assert isinstance(app.screen, StepScreen)
            assert app.step.sheets[-1].query("WordsField").first().display is agreed
            if not agreed:
                await press(pilot, "right")
                assert app.step.sheets[-1].query("WordsField").first().display


async def test_what_is_mended_stands_with_the_question_it_answers() -> None:
    told = (statement(3, about="contact-safe"), statement(5, "Then I left."))
    origins = (
        Named(id="contact-safe", label="How can I reach you?"),
        Named(id="account", label="The account"),
    )
    app = Posted(at("say", statements=told, origins=origins))
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "g")
        assert "How can I reach you?" in frame(app)
        assert "The account" in frame(app)


async def test_after_being_told_that_the_box_is_not_kept_the_same_key_leads_back_into_it() -> None:
    way = (MoveSeen(move="enough", label="Enough for now", open=True),)
    app = Posted(at("narrate", moves=way))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await write(pilot, "He drove us.")
        await press(pilot, "left")
        box = app.focused
        await press(pilot, "ctrl+g", "enter")
        assert "not kept yet" in flat(app)
        await press(pilot, "ctrl+g")
        assert app.focused is box
        await write(pilot, " there")
        assert app.drafted == {"step-narrate:narrative": "He drove us there."}
        assert app.step.sheets == []


async def test_a_sentence_that_is_typed_on_at_the_ways_on_is_not_split_in_two() -> None:
    way = (MoveSeen(move="enough", label="Enough for now", open=True),)
    app = Posted(at("narrate", moves=way))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await write(pilot, "He drove us")
        await press(pilot, "ctrl+g", "enter")
        await write(pilot, " there.")
        assert app.step.sheets == []
        assert app.drafted == {"step-narrate:narrative": "He drove us there."}


async def test_what_is_typed_at_the_ways_on_where_no_words_wait_is_a_telling_of_its_own() -> None:
    app = Posted(at("say"))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "ctrl+g")
        await write(pilot, "He rang me.")
        assert app.drafted == {"tell:told": "He rang me."}


async def test_from_the_ways_on_the_key_leads_back_to_the_row_the_hand_was_on() -> None:
    app = Posted(at("explain"))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "down")
        rows = app.focused
        here = rows.at
        await press(pilot, "ctrl+g")
        assert app.focused is not rows
        await press(pilot, "ctrl+g")
        assert app.focused is rows
        assert rows.at == here


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        ({}, "This is as far back as F7 leads. F10 shows all that can be done here."),
        (
            {"go_to": (StepSeen(step="room", label="The room", phase="Before", reached=True),)},
            "F10 leads to any step: Go to any step, to write it up.",
        ),
        ({"protocol": "danger"}, "Ctrl+G shows the way back to what was interrupted."),
        ({"paused": True, "moves": ()}, "You are resting. Press F2 to go on first."),
    ],
    ids=["the first step", "written up", "interrupted", "resting"],
)
async def test_where_looking_back_ends_the_worker_is_told_what_else_leads_to_other_steps(
    changes: dict[str, Any], line: str
) -> None:
    view = at("say")
    acts = (view.acts - {"look-back"}) | ({"return"} if "protocol" in changes else set())
    app = Posted(msgspec.structs.replace(view, acts=frozenset(acts), **changes))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "f7")
        assert line in flat(app)
        assert app.acts == []
