"""The plan looked at again on the screen, at 80 columns and 24 lines, by keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from interview.engine.acts.always import Stop
from interview.engine.acts.planning import ChangeLine, ProposeLine
from interview.engine.acts.reviewing import ChooseScale, LeaveArea, RateArea, ReviewPart
from interview.engine.acts.writing_up import GoTo
from interview.engine.review_seen import CameOut
from interview.engine.words import Words
from interview.tui.app import OwnwordsApp
from tests.sitting import sitting
from tests.tui.desks import PASSPHRASE, a_desk
from tests.tui.frames import flat, shows, typed, until
from tests.tui.hands import press
from tests.tui.vaults import made, unlocked
from tests.tui.views import Posted, areas_of_life, at, looked_at

if TYPE_CHECKING:
    from pathlib import Path

    from interview.engine.review_seen import ReviewSeen
    from interview.engine.view import View

SIZE = (80, 24)


def rated(seen: ReviewSeen) -> View:
    return at("areas", review=seen, says=())


async def test_each_part_stands_with_what_was_said_of_it_the_time_before() -> None:
    app = Posted(at("review", says=()))
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "Words of the line")
        seen = flat(app)
        assert "The time before, session 1: going on" in seen
        assert "It is slow." in seen
        assert "Not looked at today" in seen


async def test_a_part_is_said_to_be_done_from_its_menu_by_one_letter() -> None:
    app = Posted(at("review", says=()))
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "right")
        await shows(pilot, "done for a line")
        await press(pilot, "d")
        await until(pilot, lambda: app.posted)
        assert app.posted[0].act == ReviewPart(about="line-7", outcome="done")


async def test_enter_takes_down_how_it_came_out_and_why_in_their_words() -> None:
    app = Posted(at("review", says=()))
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "enter", "3", "tab")
        await typed(pilot, "It was shut on Monday")
        await press(pilot, "ctrl+s")
        await until(pilot, lambda: app.posted)
        assert app.posted[0].act == ReviewPart(
            about="line-7", outcome="not_done", words=Words("It was shut on Monday")
        )


async def test_without_saying_how_it_came_out_nothing_is_kept() -> None:
    app = Posted(at("review", says=()))
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "enter", "tab")
        await typed(pilot, "It was shut")
        await press(pilot, "ctrl+s")
        await shows(pilot, "Choose first: What they say")
        assert app.posted == []


async def test_a_line_is_worded_otherwise_from_where_it_is_looked_at() -> None:
    app = Posted(at("review", says=()))
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "right", "w")
        await shows(pilot, "Ask the clinic for a time")
        await press(pilot, "ctrl+s")
        await until(pilot, lambda: app.posted)
        assert isinstance(app.posted[0].act, ChangeLine)
        assert app.posted[0].act.line == "line-7"


async def test_after_a_part_the_hand_is_at_the_next_one_that_was_not_looked_at() -> None:
    app = Posted(at("review", says=()))
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "Words of the line")
        now = CameOut(outcome="done", label="done", session=2, at=None)
        app.step.show(at("review", says=(), review=looked_at(now=now)))
        await shows(pilot, "Today: done")
        await press(pilot, "right", "d")
        await until(pilot, lambda: app.posted)
        assert app.posted[0].act == ReviewPart(about="need:need-9", outcome="done")


async def test_what_was_said_and_not_written_down_says_so() -> None:
    now = CameOut(outcome="not_done", label="not done", session=2, at=None, unrecorded=True)
    app = Posted(at("review", says=(), review=looked_at(now=now)))
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "they said why, and it was not written down")


async def test_an_area_shows_what_they_said_the_time_before_and_no_number() -> None:
    app = Posted(rated(areas_of_life()))
    async with app.run_test(size=(80, 40)) as pilot:
        await shows(pilot, "Label of housing")
        seen = flat(app)
        assert (
            seen.index("The time before, session 1:") < seen.index("a door") < seen.index("Not asked today")
        )
        assert "It opens." in seen


async def test_their_own_scale_is_typed_a_word_a_line() -> None:
    app = Posted(rated(areas_of_life(scale=())))
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "No words of their own for it yet")
        app.step.query_one("#rows").go("scale")  # type: ignore[attr-defined]
        await press(pilot, "enter")
        await typed(pilot, "stone")
        await press(pilot, "enter")
        await typed(pilot, "garden")
        await press(pilot, "ctrl+s")
        await until(pilot, lambda: app.posted)
        assert app.posted[0].act == ChooseScale(steps=(Words("stone"), Words("garden")))


async def test_an_area_is_rated_by_a_word_of_theirs() -> None:
    app = Posted(rated(areas_of_life()))
    async with app.run_test(size=(80, 40)) as pilot:
        await shows(pilot, "Label of housing")
        app.step.query_one("#rows").go("area:housing")  # type: ignore[attr-defined]
        await press(pilot, "enter")
        await shows(pilot, "The word of theirs that fits")
        await press(pilot, "down", "space", "ctrl+s")
        await until(pilot, lambda: app.posted)
        assert app.posted[0].act == RateArea(area="housing", step=2)


@pytest.mark.parametrize("way", ["not_now", "rather_not", "dont_know"])
async def test_an_area_can_be_left_in_three_ways(way: str) -> None:
    app = Posted(rated(areas_of_life()))
    async with app.run_test(size=(80, 40)) as pilot:
        await shows(pilot, "Label of housing")
        app.step.query_one("#rows").go("area:health")  # type: ignore[attr-defined]
        await press(pilot, "enter")
        await shows(pilot, "rather not")
        form = app.step.sheets[-1]
        leave = next(item for item in form._after if item.key == way)
        assert leave.opens is not None
        leave.opens()
        await until(pilot, lambda: app.posted)
        assert msgspec.to_builtins(app.posted[0].act, enc_hook=str)["way_out"] == way
        assert isinstance(app.posted[0].act, LeaveArea)


async def test_before_a_session_the_reasons_to_look_at_the_plan_again_are_said_in_nobodys_words(
    tmp_path: Path,
) -> None:
    folder = made(tmp_path / "vault")
    opened = a_desk(folder).unlock(passphrase=PASSPHRASE)
    case = opened.new_case(label="Tall tree", nation="wales", age_band="adult", organisation_kind="charity")
    guide = opened.open(case)
    opened.begin(guide, setting="in_person", captured="paper", person_locale="en-GB")
    guide.do(GoTo(step="plan"))
    guide.do(ProposeLine(what=Words("Ask about the key"), by="2026-01-05"))
    while guide.case.sitting is not None:
        guide.do(Stop())
    opened.close()
    app = OwnwordsApp(a_desk(folder))
    async with app.run_test(size=(80, 40)) as pilot:
        await unlocked(pilot)
        await shows(pilot, "Tall tree")
        await press(pilot, "enter")
        await shows(pilot, "there is reason: The day has come by which something was to be done.")
        assert "Ask about the key" not in flat(app)


async def test_a_second_session_goes_to_the_review_and_says_of_a_line_that_it_is_done() -> None:
    with sitting("welcome") as here:
        here.walk_to_review()
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=SIZE) as pilot:
            await shows(pilot, "Not looked at today")
            await press(pilot, "right")
            await shows(pilot, "they do not want to look at it")
            await press(pilot, "d")
            await shows(pilot, "Today: done")
            (line,) = here.guide.case.lines.values()
            assert line.done
