"""Live or written up afterwards: from what, how near, when, in what place, and by whom, all on the screen in both modes."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from interview.engine.acts import always
from interview.engine.acts.second import WorkerJoins, WorkerLeaves
from interview.engine.acts.writing_up import GoTo
from interview.engine.terms import Moment
from interview.engine.view import StepSeen
from interview.engine.words import Words
from interview.tui.screens.step import StepScreen
from interview.tui.times import DayUnknown, typed_time
from interview.tui.widgets.rows import Plain, Rows
from locales.isolates import without_isolates
from tests.tui.frames import flat, frame
from tests.tui.hands import press, settled, write
from tests.tui.views import Posted, at, statement

SIZE = (80, 40)
HELD = int(datetime(2026, 3, 4, 9, 0).astimezone().timestamp() * 1000)
HALF_PAST_TWO = int(datetime(2026, 3, 4, 14, 30).astimezone().timestamp() * 1000)
SAT = Moment(precision="about", at=HELD)
FROM_PAPER: dict[str, Any] = {"captured": "paper", "held_at": SAT}


async def typed(app: Posted, *keys: str) -> None:
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        for key in keys:
            if key.startswith("$"):
                await write(pilot, key[1:])
            else:
                await press(pilot, key)


async def test_written_up_afterwards_the_form_asks_at_once_how_when_and_where_it_belongs() -> None:
    app = Posted(at("say", **FROM_PAPER))
    keys = (
        "f5",
        "$He came",
        "tab",
        "3",
        "tab",
        "3",
        "tab",
        "2",
        "tab",
        "$14:30",
        "tab",
        "down",
        "enter",
        "ctrl+s",
    )
    await typed(app, *keys)
    (told,) = app.acts
    assert told == always.Tell(
        words=Words("He came"),
        captured="memory",
        fidelity="summary",
        said_at=Moment(precision="about", at=HALF_PAST_TWO),
        told_after=5,
    )


async def test_what_is_not_chosen_follows_from_the_session() -> None:
    app = Posted(at("say", **FROM_PAPER))
    await typed(app, "f5", "$He came", "ctrl+s")
    assert app.acts == [always.Tell(words=Words("He came"), captured="paper")]


async def test_live_the_same_is_one_row_further_so_that_one_thing_can_be_written_up() -> None:
    app = Posted(at("say", captured="live", held_at=SAT))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "f5")
        assert "How near" not in flat(app)
        await write(pilot, "He came")
        await press(pilot, "tab", "down", "enter")
        assert "How near" in flat(app)
        assert "before all else that was said that day" in flat(app)
        await press(pilot, "2", "tab", "tab", "1", "tab")
        await write(pilot, "14:30")
        await press(pilot, "tab", "enter", "ctrl+s")
    assert app.acts == [
        always.Tell(
            words=Words("He came"),
            captured="paper",
            said_at=Moment(precision="exact", at=HALF_PAST_TWO),
            told_after=0,
        )
    ]


@pytest.mark.parametrize(
    ("typed_as", "held", "line"),
    [("25:00", SAT, "time"), ("half two", SAT, "time"), ("14:30", Moment(), "which day you sat together")],
)
async def test_what_is_no_time_is_one_plain_line_in_the_form_and_nothing_is_lost(
    typed_as: str, held: Moment, line: str
) -> None:
    app = Posted(at("say", captured="paper", held_at=held))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "f5")
        await write(pilot, "He came")
        await press(pilot, "tab", "tab", "tab", "tab")
        await write(pilot, typed_as)
        await press(pilot, "ctrl+s")
        assert app.posted == []
        assert line in flat(app)
        assert (app.drafted["tell:told"], app.drafted["tell:said-at"]) == ("He came", typed_as)


async def test_a_time_that_is_refused_leaves_the_form_as_it_was() -> None:
    app = Posted(at("say", **FROM_PAPER))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "f5")
        await write(pilot, "He came")
        await press(pilot, "ctrl+s")
        app.step.refused("The time it was said lies after the time it is written down. Correct the time.")
        await settled(pilot)
        assert "Correct the time." in flat(app)
        assert "He came" in flat(app)
        assert app.drafted["tell:told"] == "He came"


async def test_a_statement_says_from_what_how_near_and_when_it_was_said() -> None:
    about = Moment(precision="about", at=HALF_PAST_TWO)
    kept = (
        statement(3, "He came", captured="paper", said_at=about),
        statement(5, "By bus", captured="memory", fidelity="summary", spoke="W2", worker="W1"),
    )
    for kind, listed in (("read_back", "#rows"), ("narrate", "#kept")):
        app = Posted(at(kind, statements=kept, **FROM_PAPER))
        async with app.run_test(size=SIZE) as pilot:
            await settled(pilot)
            shown = said_in(app, listed)
            assert "from paper notes · near their words · about 14:30" in shown
            assert "from memory · in short · time not known · asked by W2, written by W1" in shown


def said_in(app: Posted, listed: str) -> str:
    """The program's own wording in a list, whatever column it stands in."""
    items = app.step.query_one(listed, Rows).items
    shown = "\n".join(piece.text for item in items for piece in item.pieces if isinstance(piece, Plain))
    return without_isolates(shown)


async def test_the_place_that_was_chosen_is_that_of_one_statement_only() -> None:
    app = Posted(at("narrate", **FROM_PAPER))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "ctrl+o", *("tab",) * 6, "enter", "ctrl+s")
        assert "before all else that was said that day" in said_in(app, "#how")
        for words in ("I left home.", "Then the farm."):
            await write(pilot, words)
            await press(pilot, "ctrl+s")
            app.succeed()
            await settled(pilot)
    assert [act.told_after for act in app.acts] == [0, None]


async def test_any_step_is_chosen_from_a_list_where_the_session_is_written_up() -> None:
    steps = (
        StepSeen(step="welcome", label="Welcome", phase="Begin", reached=True),
        StepSeen(step="plan", label="Their plan", phase="Plan", reached=False),
    )
    app = Posted(at("say", go_to=steps, **FROM_PAPER))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "0")
        assert "you were here" in flat(app)
        await press(pilot, "end", "enter")
    assert app.acts == [GoTo(step="plan")]
    live = Posted(at("say"))
    async with live.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "f10")
        assert "Go to any step" not in flat(live)


async def test_a_second_worker_joins_and_leaves_by_the_menu() -> None:
    app = Posted(at("say"))
    await typed(app, "f10", "+", "$W2", "ctrl+s")
    assert app.acts == [WorkerJoins(code="W2")]
    there = Posted(at("say", present=("W2",)))
    async with there.run_test(size=SIZE) as pilot:
        await settled(pilot)
        assert "with W2" in flat(there)
        await press(pilot, "f10", "-", "1")
    assert there.acts == [WorkerLeaves(code="W2")]


@pytest.mark.parametrize(
    ("keys", "act"),
    [
        (("f5", "$He came", *("tab",) * 5, "2"), "tell"),
        (("f6", "$Quiet", "tab", "1", "tab", "2"), "note"),
        (("f10", "q", "$And then?", "tab", "2"), "say"),
        (("enter", "d", "$Hello there", "tab", "2"), "say"),
    ],
)
async def test_who_asked_and_heard_is_asked_only_where_there_are_two(keys: tuple[str, ...], act: str) -> None:
    app = Posted(at("say", present=("W2",), **FROM_PAPER))
    await typed(app, *keys, "ctrl+s")
    assert [(one.trigger, one.spoke) for one in app.acts] == [(act, "W2")]
    alone = Posted(at("say", **FROM_PAPER))
    async with alone.run_test(size=SIZE) as pilot:
        await settled(pilot)
        for key in keys[: 2 if keys[0] != "f6" else 1]:
            await (write(pilot, key[1:]) if key.startswith("$") else press(pilot, key))
        assert "Who asked" not in frame(alone)


async def test_whoever_has_left_speaks_no_more() -> None:
    app = Posted(at("narrate", present=("W2",)))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "ctrl+o", *("tab",) * 6, "2", "ctrl+s")
        assert "heard by W2" in said_in(app, "#how")
        assert isinstance(app.screen, StepScreen)
        app.step.show(at("narrate"))
        await write(pilot, "He came.")
        await press(pilot, "ctrl+s")
    assert [act.spoke for act in app.acts] == [None]


async def test_not_said_can_be_marked_of_what_is_asked_for_a_yes_too() -> None:
    app = Posted(at("consent", says=()))
    await typed(app, "enter", "z")
    assert app.acts == [always.Say(message="consent-record", how="not_said")]


@pytest.mark.parametrize("hours", ["14:30", "14.30", " 14:30 "])
def test_hours_are_of_the_day_they_sat_together(hours: str) -> None:
    assert typed_time(hours, on=HELD) == HALF_PAST_TWO
    with pytest.raises(DayUnknown):
        typed_time(hours)


@pytest.mark.parametrize("odd", ["24:00", "14:60", "1430 h", "", "14:3", "99999-01-01"])
def test_what_is_no_time_is_no_time(odd: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        typed_time(odd, on=HELD)
