"""What the worker sees: everything whole, nothing cut, and no code of anybody's words obeyed."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest
from rich.cells import cell_len

import interview.tui
from interview.engine.acts.asking import REASONS
from interview.engine.kinds import KINDS
from interview.engine.seen import BreakLength
from interview.engine.terms import (
    Basis,
    Captured,
    Doer,
    Fidelity,
    Given,
    Horizon,
    LineAnswer,
    Manner,
    NeedState,
    Precision,
    Recording,
    Section,
    Setting,
    SourceStanding,
    Understanding,
    Voice,
    WayOut,
    Whose,
)
from interview.engine.view import Gap
from interview.plan.known import Part
from interview.tui.forms.topic import REASONS as LEFT_FOR
from tests.tui.frames import flat, frame
from tests.tui.hands import press, settled
from tests.tui.views import NASTY, Posted, at, text

SOURCES = [
    *Path(interview.tui.__file__).parent.glob("forms/*.py"),
    *Path(interview.tui.__file__).parent.glob("widgets/**/*.py"),
    *(
        Path(interview.tui.__file__).parent / "screens" / name
        for name in (
            "came_up.py",
            "erase.py",
            "step.py",
            "show.py",
            "menu.py",
            "mend.py",
            "stories.py",
            "keyed.py",
        )
    ),
    *(
        Path(interview.tui.__file__).parent / name
        for name in ("above.py", "kept.py", "led_to.py", "trusted.py", "unwriting.py")
    ),
]


@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])
async def test_the_first_text_and_the_ways_on_are_in_sight_at_every_kind_of_step(
    size: tuple[int, int],
) -> None:
    app = Posted(at("say", session="s0"))
    async with app.run_test(size=size) as pilot:
        for kind in sorted(KINDS):
            app.step.show(at(kind, locale="ar"))
            await settled(pilot)
            lines = frame(app).splitlines()
            assert any(f"English of says-{kind}" in line for line in lines), kind
            assert flat(app).count("machine draft, not checked") == 1, kind
            assert all(cell_len(line) <= size[0] for line in lines), kind
            assert "F12" in lines[-1], kind
            if kind != "end":
                assert any("Go on, and leave it open" in line for line in lines), kind
                assert any("Continue (a topic is open)" in line for line in lines), kind
            both = [line for line in lines if line.count(f"says-{kind}") > 1]
            assert bool(both) is (size[0] > 100 and kind != "narrate"), (
                f"{kind}: side by side where it is wide"
            )
            areas = [child.region for child in app.step.children if child.display and child.region]
            rows = [row for area in areas for row in range(area.y, area.bottom)]
            assert len(rows) == len(set(rows)), f"{kind}: two parts of the screen lie over each other"


@pytest.mark.parametrize("kind", ["ask", "explain", "narrate", "plan"])
async def test_a_terminal_too_small_for_a_step_keeps_everything(kind: str) -> None:
    app = Posted(at(kind), {"step-narrate:narrative": "kept"})
    async with app.run_test(size=(40, 10)) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "escape", "f5", "escape")
        await pilot.resize_terminal(80, 24)
        await settled(pilot)
        assert f"A step to {kind}" in frame(app)
        if kind == "narrate":
            assert app.focused.words == "kept"


@pytest.mark.parametrize("kind", ["narrate", "read_back"])
async def test_words_are_shown_whole_and_no_code_in_them_reaches_the_terminal(kind: str) -> None:
    app = Posted(at(kind))
    async with app.run_test(size=(120, 40)) as pilot:
        await settled(pilot)
        shown = frame(app)
        assert "three [took] my [/b] passport" in shown
        assert "\x1b" in NASTY
        assert "\u202e" in NASTY
        assert "\x1b" not in shown
        assert "\u202e" not in shown


async def test_a_text_that_the_language_lacks_is_said_to_be_missing() -> None:
    bare = text("says-say", locale="ar", person=None, state="missing", may_be_shown=False)
    app = Posted(at("say", says=(bare,)))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert re.search("No text in .*ar.* yet. Use the interpreter.", frame(app))


async def test_the_persons_language_can_stand_first() -> None:
    app = Posted(at("say", locale="fr"))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert frame(app).index("English of") < frame(app).index("Français")
        await press(pilot, "ctrl+l")
        assert frame(app).index("Français") < frame(app).index("English of")


async def test_open_points_of_one_sort_stand_together_and_equal_ones_are_counted() -> None:
    open_ = [Gap(what=f"Questions: {what}", standing="Not asked") for what in ("a name", "a place", "a name")]
    app = Posted(at("check", gaps=(*open_, Gap(what="Topics: rest", standing="Not asked"))))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        shown = frame(app)
        assert "Questions: a name (2) · a place" in shown
        assert "Topics: rest" in shown
        assert shown.count("Not asked") == 1


async def test_open_points_are_listed_by_how_they_stand_and_nothing_is_called_wrong() -> None:
    app = Posted(at("check"))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        shown = frame(app)
        assert shown.index("not asked") < shown.index("a question") < shown.index("declined")
        assert not re.search("fail|error|wrong|missing", shown, re.IGNORECASE)


def test_every_term_of_the_field_that_a_screen_words_is_there() -> None:
    there = set(Posted.wording.ids("en-GB"))
    worded = (
        Captured,
        Fidelity,
        Voice,
        Manner,
        Precision,
        Given,
        WayOut,
        Understanding,
        Setting,
        SourceStanding,
    )
    more = (Horizon, NeedState, Basis, Whose, LineAnswer)
    wanted = {f"word-{value}" for terms in (*worded, *more) for value in get_args(terms)}
    wanted |= {f"word-basis-{value}" for value in get_args(Basis)} | {
        f"word-who-{value}" for value in get_args(Doer)
    }
    wanted |= {f"word-section-{value}" for value in get_args(Section)}
    wanted |= {f"word-said-{value}" for value in get_args(Precision)} | {
        f"word-{reason}" for reason in REASONS
    }
    assert wanted <= there
    assert LEFT_FOR == REASONS


def test_every_sentence_a_screen_asks_for_is_there() -> None:
    there = set(Posted.wording.ids("en-GB"))
    asked = {
        found
        for source in SOURCES
        for found in re.findall(r'"((?:screen|form)-[a-z_-]+)"', source.read_text("utf-8"))
    }
    assert len(asked) > 100
    assert asked <= there
    unused = (
        {one for one in there if one.startswith("screen-")}
        - asked
        - {f"screen-said-{said}" for said in ("as_shown", "differently", "not_said")}
        - {f"screen-record-now-{extent}" for extent in get_args(Recording)}
        - {f"screen-record-{what}-{less}" for what in ("means", "only") for less in ("plan_only", "no_words")}
        - {f"screen-known-{part}" for part in get_args(Part)}
        - {f"screen-timeline-{precision}" for precision in get_args(Precision)}
        - {f"screen-break-{length}" for length in get_args(BreakLength)}
        - {f"screen-review-{kind}-anew" for kind in ("risk", "need")}
    )
    assert unused == set()
