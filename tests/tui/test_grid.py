"""The grid of what is needed today: each row has answers that fit it, and none is forgotten unseen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from interview.engine.acts import asking, planning
from interview.engine.acts.always import Move
from interview.engine.view import Named
from interview.engine.words import Words
from interview.guiding.worded_flows import load_flow
from interview.tui.app import OwnwordsApp
from interview.tui.screens.step import StepScreen
from interview.tui.widgets.bodies.needs import GridBody
from tests.sitting import sitting
from tests.tui.frames import flat, frame, read, until
from tests.tui.hands import press, settled, write
from tests.tui.views import Posted, at, need, row, statement

if TYPE_CHECKING:
    from interview.engine.view import RowSeen, View

LEFT = "Not asked yet:"


def answered(seen: RowSeen, state: str = "met") -> RowSeen:
    return msgspec.structs.replace(seen, need=need(seen.row, state=state, horizon="immediate", summary=None))


def grid(*rows: RowSeen) -> View:
    return at("grid", says=(), rows=rows)


async def test_a_person_who_would_rather_not_say_or_does_not_know_is_taken_at_their_word() -> None:
    app = Posted(grid(row("food")))
    async with app.run_test(size=(80, 30)) as pilot:
        await settled(pilot)
        await press(pilot, "enter")
        assert "rather not" in flat(app)
        assert "don't know" in flat(app)
        await press(pilot, "r")
        assert app.acts == [asking.Leave(question="food", way_out="rather_not")]
        app.succeed(grid(row("food", way_out="rather_not")))
        await settled(pilot)
        assert "[x] English of row-food rather not" in flat(app)


async def test_the_worker_sees_at_all_times_which_rows_were_not_asked_and_self_harm_among_them() -> None:
    rows = [row("safe"), row("food"), row("self-harm", advice="Stay with them."), row("washing", ask=False)]
    app = Posted(grid(*rows))
    async with app.run_test(size=(80, 16)) as pilot:
        await settled(pilot)
        assert f"{LEFT} safe, food, self-harm." in flat(app)
        rows[0] = answered(rows[0])
        app.step.show(grid(*rows))
        await settled(pilot)
        assert f"{LEFT} food, self-harm." in flat(app)
        assert "Stay with them." in flat(app)
        rows[1:3] = [answered(rows[1]), msgspec.structs.replace(rows[2], way_out="not_now")]
        app.step.show(grid(*rows))
        await settled(pilot)
        assert LEFT not in flat(app)
        assert "All of these were asked" in flat(app)


async def test_after_an_answer_the_hand_goes_to_the_next_row_that_was_not_asked_and_then_on() -> None:
    first, second, third = row("safe"), answered(row("food")), row("phone")
    app = Posted(grid(first, second, third))
    async with app.run_test(size=(80, 30)) as pilot:
        await settled(pilot)
        await press(pilot, "enter", "m")
        app.succeed(grid(answered(first), second, third))
        await settled(pilot)
        await press(pilot, "enter", "n")
        assert [(act.need, act.state) for act in app.acts] == [("safe", "met"), ("phone", "not_met")]
        app.succeed(grid(answered(first), second, answered(third)))
        await settled(pilot)
        await press(pilot, "down", "enter")
        assert app.acts[-1] == Move(move="leave-open")


async def test_the_hand_stays_with_somebody_who_needs_help_now_until_it_is_written_down_what_is_decided() -> (
    None
):
    pain, phone = row("health"), row("phone")
    app = Posted(grid(pain, phone))
    async with app.run_test(size=(80, 30)) as pilot:
        await settled(pilot)
        await press(pilot, "enter", "n")
        urgent = answered(pain, "not_met")
        app.succeed(grid(urgent, phone))
        await settled(pilot)
        assert "not decided yet" in flat(app)
        await press(pilot, "enter", "e")
        assert "How it stands: health" in flat(app)
        await press(pilot, *["tab"] * 4)
        await write(pilot, "The nurse at two")
        await press(pilot, "ctrl+s")
        assert (app.acts[-1].need, app.acts[-1].decision) == ("health", Words("The nurse at two"))
        decided = msgspec.structs.replace(urgent.need, decision=Words("The nurse at two"))
        app.succeed(grid(msgspec.structs.replace(urgent, need=decided), phone))
        await settled(pilot)
        await press(pilot, "enter", "m")
        assert app.acts[-1].need == "phone"


async def test_when_all_was_asked_the_hand_goes_to_what_is_still_to_be_decided() -> None:
    first, second = row("health"), row("phone")
    app = Posted(grid(answered(first, "not_met"), second))
    async with app.run_test(size=(80, 30)) as pilot:
        await settled(pilot)
        await press(pilot, "end", "enter", "m")
        app.succeed(grid(answered(first, "not_met"), answered(second)))
        await settled(pilot)
        await press(pilot, "enter", "e")
        assert "How it stands: health" in flat(app)


async def test_what_was_answered_in_an_earlier_session_is_asked_again_and_what_it_was_is_seen() -> None:
    before = msgspec.structs.replace(answered(row("food"), "partly"), earlier=1)
    app = Posted(grid(before))
    async with app.run_test(size=(80, 30)) as pilot:
        await settled(pilot)
        assert "[ ] English of row-food not asked yet in this session; in session 1: not quite" in read(app)
        assert f"{LEFT} food." in flat(app)


async def test_a_way_out_keeps_the_persons_words_and_never_swallows_what_the_worker_wrote() -> None:
    app = Posted(grid(row("food")))
    async with app.run_test(size=(80, 30)) as pilot:
        await settled(pilot)
        await press(pilot, "enter", "e", "7", "tab", "tab")
        await write(pilot, "Ask my sister")
        await press(pilot, "tab")
        await write(pilot, "thin")
        await press(pilot, "ctrl+s")
        assert app.posted == []
        assert "Empty this, or put it in a note (F6): What you see." in flat(app)
        assert app.focused.words == "thin"
        await press(pilot, *["backspace"] * 4, "ctrl+s")
        assert app.acts == [asking.Leave(question="food", way_out="dont_know", words=Words("Ask my sister"))]


async def test_what_the_person_said_of_a_row_stands_under_it_as_they_said_it() -> None:
    told = statement(9, "Only on Sundays", about="food")
    app = Posted(at("grid", says=(), rows=(answered(row("food"), "partly"),), statements=(told,)))
    async with app.run_test(size=(80, 30)) as pilot:
        await settled(pilot)
        lines = [line.strip("▌ ") for line in frame(app).splitlines()]
        at_row = lines.index("not quite · the person says so")
        assert lines[at_row + 1 : at_row + 3] == [
            "Only on Sundays",
            "not decided yet: Enter, then write down what is decided",
        ]


async def test_at_the_real_grid_every_question_has_answers_of_its_own() -> None:
    with sitting("today") as here:
        app = OwnwordsApp(guide=here.guide, practice=True)
        view = here.guide.view()
        labels = [answer.label for one in view.rows for answer in one.answers]
        assert len(labels) == len(set(labels)) == 4 * len(view.rows)
        assert all(one.name != one.text.worker for one in view.rows)
        async with app.run_test(size=(80, 30)) as pilot:
            await until(pilot, lambda: isinstance(app.screen, StepScreen))
            for row_ in view.rows[:6]:
                await until(pilot, lambda: row_.name in flat(app).partition(LEFT)[2])  # noqa: B023
                await press(pilot, "enter", "m")
                await until(pilot, lambda: row_.name not in flat(app).partition(LEFT)[2])  # noqa: B023
            assert "All of these were asked" in flat(app)
        asked = [one.row for one in here.guide.view().rows if not one.open]
        assert asked == ["safe-tonight", "health", "food-sleep", "children-others", "phone", "self-harm"]


async def test_a_need_marked_by_mistake_is_gone_when_the_person_would_rather_not_say() -> None:
    with sitting("today") as here:
        here.guide.do(planning.RecordNeed(need="phone", state="not_met", words=Words("He has it")))
        told = here.guide.view().statements[-1]
        assert (told.words.text, told.about) == ("He has it", "phone")
        assert next(one for one in here.guide.view().needs if one.need == "phone").because == (told.number,)
        view = here.guide.do(asking.Leave(question="phone", way_out="rather_not"))
        assert [one.need for one in view.needs] == []
        assert next(one for one in view.rows if one.row == "phone").way_out == "rather_not"
        view = here.guide.do(planning.RecordNeed(need="phone", state="met"))
        assert next(one for one in view.rows if one.row == "phone").way_out is None


ON_NO_ROW = (Named(id="belongings", label="belongings"), Named(id="money", label="money"))


async def test_a_need_that_is_on_no_row_is_added_in_the_persons_words_and_is_one_of_today() -> None:
    app = Posted(at("grid", says=(), rows=(answered(row("food")),), domains=ON_NO_ROW, needs=()))
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "end", "enter", "1", "tab", "tab", "2", "tab")
        await write(pilot, "My bag is in the van")
        await press(pilot, "tab", "tab", "1", "ctrl+s")
        made = app.acts[-1]
        assert isinstance(made, planning.RecordNeed)
        assert (made.need, made.domain, made.horizon) == (None, "belongings", "immediate")
        assert made.words == Words("My bag is in the van")


async def test_an_added_need_stands_below_the_rows_and_one_for_later_does_not() -> None:
    today, later = need("need-4", horizon="immediate", summary=Words("her bag")), need("need-5")
    shown = at("grid", says=(), rows=(answered(row("food")),), domains=ON_NO_ROW, needs=(today, later))
    app = Posted(shown)
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        assert "her bag" in flat(app)
        assert "a room of her own" not in flat(app)
        assert "+ Add a need" in flat(app)


async def test_the_hand_comes_to_an_added_need_about_which_nothing_is_decided() -> None:
    urgent = need("need-4", horizon="immediate", summary=Words("her bag"))
    food = row("food")
    app = Posted(at("grid", says=(), rows=(food,), domains=ON_NO_ROW, needs=(urgent,)))
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "home", "enter", "m")
        app.succeed(at("grid", says=(), rows=(answered(food),), domains=ON_NO_ROW, needs=(urgent,)))
        await settled(pilot)
        here = app.step.query_one(GridBody).rows.at
        assert here is not None
        assert here.key == "need:need-4"


async def test_what_is_only_to_be_seen_waits_until_all_was_asked_and_decided() -> None:
    seen, asked = row("washing", ask=False), row("phone")
    app = Posted(grid(row("food"), seen, asked))
    async with app.run_test(size=(80, 30)) as pilot:
        await settled(pilot)
        await press(pilot, "enter", "m")
        app.succeed(grid(answered(row("food")), seen, asked))
        await settled(pilot)
        await press(pilot, "enter", "m")
        assert app.acts[-1].need == "phone"
        app.succeed(grid(answered(row("food")), seen, answered(asked)))
        await settled(pilot)
        await press(pilot, "enter", "n")
        assert app.acts[-1].need == "washing"


@pytest.mark.parametrize("flow", ["uk/adult", "uk/child"])
def test_papers_withdrawal_a_way_there_and_aids_have_rows_of_their_own_that_nobody_is_asked(
    flow: str,
) -> None:
    rows = {one.id: one for step in load_flow(flow).step for one in step.rows}
    wanted = {"papers": "documents", "withdrawal": "substance", "transport": "housing"}
    wanted |= {"urgent-care": "health", "hearing-sight": "communication", "contacted": "safety"}
    assert {name: rows[name].domain for name in wanted} == wanted
    assert not any(rows[name].ask for name in wanted)


def test_a_need_of_a_kind_that_no_row_has_may_be_added_at_the_real_grid() -> None:
    with sitting("today") as here:
        view = here.guide.do(
            planning.RecordNeed(
                domain="advocacy", horizon="immediate", state="not_met", words=Words("Who are you all?")
            )
        )
        added = next(one for one in view.needs if one.domain == "advocacy")
        assert view.statements[-1].words == Words("Who are you all?")
        assert added.because == (view.statements[-1].number,)
