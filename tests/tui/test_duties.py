"""Duties to consider on the screen: reached with a key at any step, decided in a form, shown beside the duty."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interview.engine.acts.always import Interrupt
from interview.engine.acts.considering import DecideDuty, NoteCircumstance
from interview.engine.words import Words
from interview.tui.app import OwnwordsApp
from interview.tui.widgets.rows import Rows
from tests.sitting import sitting
from tests.tui.frames import flat, frame, read, shows, until
from tests.tui.hands import press, settled, write

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.pilot import Pilot

    from interview.guide import Guide

SIZES = pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])


@pytest.fixture
def guide() -> Iterator[Guide]:
    with sitting("rights") as here:
        here.guide.do(NoteCircumstance(circumstance="others-held", note=Words("Two more sleep there")))
        yield here.guide


async def to_row(app: OwnwordsApp, key: str) -> None:
    rows = next(one for one in app.screen.query(Rows) if any(item.key == key for item in one.items))
    rows.go(key)
    rows.focus()


async def to_circumstance(pilot: Pilot[None], app: OwnwordsApp, circumstance: str) -> None:
    """Open the form of something that a rule may concern."""
    await press(pilot, "f10", "J")
    await shows(pilot, "Duties to consider")
    await to_row(app, f"circumstance:{circumstance}")
    await press(pilot, "enter")


@SIZES
async def test_two_keys_show_what_came_up_with_its_reason_and_source_and_that_nothing_is_decided(
    guide: Guide, size: tuple[int, int]
) -> None:
    app = OwnwordsApp(guide=guide, practice=True)
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "J")
        await shows(pilot, "Ask if it may be passed on without their name")
        seen = read(app)
        assert "others may still be held or exploited" in seen
        assert "not yet" in seen
        assert "Nothing decided yet" in seen


async def test_a_decision_is_made_by_keyboard_alone_and_stands_beside_the_duty(guide: Guide) -> None:
    app = OwnwordsApp(guide=guide, practice=True)
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "J", "enter")
        await shows(pilot, "What you decide about this duty")
        await press(pilot, "ctrl+s")
        await shows(pilot, "Choose first: Your decision")
        await press(pilot, "3", "ctrl+s")
        await shows(pilot, "Type first: Why")
        await write(pilot, "The manager asks them first.")
        await press(pilot, "ctrl+s")
        await until(pilot, lambda: "d29-others-held" in guide.case.decided)
        decided = guide.case.decided["d29-others-held"]
        assert decided.decision == "not"
        assert decided.why == Words("The manager asks them first.")
        await shows(pilot, "[x] Decided: not to be done, for a reason · Ask if it may be passed on")
        assert "The manager asks them first." not in flat(app)
        await to_row(app, "duty:d29-others-held")
        await press(pilot, "enter")
        await shows(pilot, "The manager asks them first.")


async def test_what_a_rule_may_concern_is_noted_there_too(guide: Guide) -> None:
    app = OwnwordsApp(guide=guide, practice=True)
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "J")
        await shows(pilot, "Duties to consider")
        await to_row(app, "circumstance:terrorism")
        await press(pilot, "enter", "ctrl+s")
        await until(pilot, lambda: "terrorism" in guide.case.circumstances)
        await shows(pilot, "Get legal advice at once.")


async def test_an_assessment_says_what_it_found_of_which_decision_by_whom_and_when_and_is_seen_with_it(
    guide: Guide,
) -> None:
    app = OwnwordsApp(guide=guide, practice=True)
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        await to_circumstance(pilot, app, "capacity-assessed")
        await shows(pilot, "Which decision: it says nothing of any other")
        await press(pilot, "tab", "2", "tab")
        await write(pilot, "Whether the police may be told")
        await press(pilot, "ctrl+s")
        await shows(pilot, "Type first: Who assessed it")
        await write(pilot, "The nurse of the clinic")
        await press(pilot, "ctrl+s")
        await shows(pilot, "Type first: When")
        await write(pilot, "2026-02-20")
        await press(pilot, "ctrl+s")
        await until(pilot, lambda: "capacity-assessed" in guide.case.circumstances)
        noted = guide.case.circumstances["capacity-assessed"]
        assert (noted.found, noted.assessed_on) == ("not_able", "2026-02-20")
        await shows(pilot, "they were not able to make this decision then · 2026-02-20")
        await shows(pilot, "Whether the police may be told")
        await to_row(app, "circumstance:capacity-assessed")
        await press(pilot, "enter", "2", "ctrl+s")
        await until(pilot, lambda: not guide.case.circumstances["capacity-assessed"].holds)


async def test_how_far_somebody_is_in_the_nrm_is_noted_and_what_they_are_asked_follows() -> None:
    with sitting("answers") as here:
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(80, 40)) as pilot:
            await shows(pilot, "Would you like to be referred")
            await to_circumstance(pilot, app, "in-nrm")
            await shows(pilot, "How far it is. Leave open what you do not know")
            await press(pilot, "tab", "2", "tab")
            await write(pilot, "The police in Northam")
            await press(pilot, "tab")
            await write(pilot, "2026-01-20")
            await press(pilot, "ctrl+s")
            await until(pilot, lambda: "in-nrm" in here.guide.case.circumstances)
            noted = here.guide.case.circumstances["in-nrm"]
            assert (noted.stage, noted.referred_on) == ("positive_reasonable_grounds", "2026-01-20")
            await shows(pilot, "When they were referred: 2026-01-20")
            await shows(pilot, "The police in Northam")
            await press(pilot, "escape")
            await shows(pilot, "You are in the government system (NRM) now. What would you like?")
            assert "Would you like to be referred" not in flat(app)


async def test_a_decision_stands_in_the_panel_of_the_step_and_what_came_up_again_says_so(
    guide: Guide,
) -> None:
    guide.do(Interrupt(protocol="danger"))
    guide.do(DecideDuty(duty="d20-danger-now", decision="will_do", day="2026-03-09", told="yes"))
    app = OwnwordsApp(guide=guide, practice=True)
    async with app.run_test(size=(80, 60)) as pilot:
        await shows(pilot, "Decided: will be done by")
        assert "2026-03-09" in flat(app)


def test_no_repr_of_what_is_seen_shows_what_was_noted(guide: Guide) -> None:
    seen = guide.view()
    assert "Two more" not in repr((seen.duties, seen.circumstances))
    assert [one.circumstance for one in seen.circumstances if one.noted] == ["others-held"]


def three_ways(guide: Guide) -> None:
    """One that is decided, one that came up again since, and one that nobody decided."""
    guide.do(NoteCircumstance(circumstance="asked-from-outside"))
    guide.do(DecideDuty(duty="d44-asked-from-outside", decision="done", day="2026-03-01", told="yes"))
    guide.do(DecideDuty(duty="d29-others-held", decision="not", why=Words("She is not sure of the house.")))
    guide.do(NoteCircumstance(circumstance="others-held", note=Words("She says three now")))
    guide.do(NoteCircumstance(circumstance="terrorism"))


def lines(app: OwnwordsApp) -> list[str]:
    sheet = app.screen.sheets[-1]
    return [item.key for item in sheet.rows.items if not item.key.startswith("circumstance:")]


@SIZES
async def test_what_came_up_again_is_first_then_what_is_undecided_and_what_is_decided_takes_one_line(
    guide: Guide, size: tuple[int, int]
) -> None:
    three_ways(guide)
    app = OwnwordsApp(guide=guide, practice=True)
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "J")
        await shows(pilot, "Duties to consider. You decide")
        by_heading = " ".join(lines(app))
        first, rest = by_heading.split("duties-to-decide")
        undecided, decided = rest.split("duties-decided")
        assert first.split() == ["duties-again", "duty:d29-others-held"]
        assert "duty:d44-asked-from-outside" in decided
        assert "duty:" in undecided
        up = guide.view().duties
        to_decide = sum(one.open for one in up)
        assert f"{to_decide} to decide, one of them came up again. {len(up) - to_decide} decided." in flat(
            app
        )
        await to_row(app, "duty:d44-asked-from-outside")
        await settled(pilot)
        (line,) = [
            line for line in frame(app).splitlines() if "Decided: done, or kept to · 2026-03-01" in line
        ]
        assert line.rstrip().endswith(" …")


async def test_a_duty_is_found_by_a_word_of_it_and_escape_brings_the_others_back(guide: Guide) -> None:
    three_ways(guide)
    app = OwnwordsApp(guide=guide, practice=True)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "J")
        await shows(pilot, "Duties to consider. You decide")
        every = lines(app)
        await write(pilot, "terror")
        assert lines(app) == ["duties-to-decide", "duty:d34-terrorism", "screen-circumstances"]
        await press(pilot, "enter", "enter")
        await shows(pilot, "What you decide about this duty")
        await press(pilot, "escape", "escape")
        assert lines(app) == every
        await press(pilot, "escape")
        assert app.screen.sheets == []


def test_rules_that_nothing_points_to_are_counted_and_those_of_another_nation_or_age_are_not(
    guide: Guide,
) -> None:
    here = [
        duty
        for duty in guide.flow.duty
        if "scotland" in duty.nations
        and (not duty.age_bands or "adult" in duty.age_bands)
        and (not duty.organisations or "charity" in duty.organisations)
    ]
    up = guide.view().duties
    glance = guide.view().duties_glance.translate(dict.fromkeys(map(ord, "\u2068\u2069")))
    assert 0 < len(here) < len(guide.flow.duty)
    assert f"Nothing points to {len(here) - len(up)} others." in glance
