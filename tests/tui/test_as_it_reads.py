"""Wording around a step as somebody reads it who looks on: limits are no work undone, and what was not asked is no no."""

from __future__ import annotations

import re
from pathlib import Path

from interview.engine.acts import always
from interview.engine.view import LoadSeen, MoveSeen
from tests.sitting import sitting
from tests.tui.frames import flat
from tests.tui.hands import press, settled
from tests.tui.views import Posted, at

SIZE = (80, 24)


async def test_a_limit_reads_as_a_limit_and_not_as_work_undone() -> None:
    app = Posted(at("explain", loads=(LoadSeen(load="teach_backs", done=0, most=5),)))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        assert "to be told back in their own words: up to 5 a sitting, none yet" in flat(app)
        assert "0 of 5" not in flat(app)


async def test_no_yes_to_notes_stands_above_only_once_they_were_asked() -> None:
    for asked in (False, True):
        app = Posted(at("say", notes_agreed=False, notes_asked=asked))
        async with app.run_test(size=SIZE) as pilot:
            await settled(pilot)
            assert ("no yes to notes" in flat(app)) is asked


async def test_the_line_of_keys_says_that_f8_is_for_more_than_danger() -> None:
    app = Posted(at("say"))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        assert "F8 came up" in flat(app)
        assert "F8 danger" not in flat(app)


async def test_a_closed_way_on_is_told_in_one_line_and_from_under_a_sheet_too() -> None:
    closed = MoveSeen(move="continue", label="Go on", open=False, closed_because="a topic here is still open")
    app = Posted(at("explain", moves=(closed,)))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "ctrl+g", "enter")
        assert "(a topic here is still open)" in app.step._below.status
        assert len(app.step._below.status) < SIZE[0]
        await press(pilot, "f6", "ctrl+g")
        assert "The ways on are under this. Esc closes it first." in flat(app)


def test_the_worker_reads_numbers_in_figures_and_hears_none_spelled_out() -> None:
    with sitting("welcome") as here:
        assert "999" in " ".join(here.guide.do(always.Interrupt(protocol="danger")).advice)
        medical = " ".join(here.guide.do(always.Interrupt(protocol="medical")).advice)
    assert "999" in medical
    assert "111" in medical
    source = (Path(__file__).parents[2] / "locales" / "en-GB" / "labels.ftl").read_text()
    assert not re.search(r"nine nine|one one", source)
