"""What is past its review date: named, the longest past first, and never taken away."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from flows.loader import packaged
from flows.stale import past
from interview.engine.acts.always import Interrupt, Move
from interview.engine.acts.asking import Explain
from interview.lint.flow import check_flow
from tests.sitting import adult, sitting

if TYPE_CHECKING:
    from interview.engine.seen import PanelLine
    from tests.sitting import Sitting

LONG_AFTER = "2030-01-01"
NO_ISOLATES = dict.fromkeys(map(ord, "\u2068\u2069"))


def days() -> list[str]:
    flow = adult()
    told = {topic for step in flow.step for topic in step.topics}
    topics = [topic.review_by for topic in flow.topic if topic.id in told]
    assert flow.breaks is not None
    dated = (*flow.duty, *flow.referral, *flow.closing, *flow.reason, *flow.step, *flow.sign, flow.breaks)
    assert flow.breaks.signed is not None
    others = [one.review_by for one in (*dated, flow.breaks.signed)]
    return [day for day in (*topics, *others) if day is not None]


def test_on_the_day_itself_nothing_is_past() -> None:
    assert past(adult(), today=min(days())) == ()


def test_the_day_after_what_was_due_first_is_past_and_nothing_else() -> None:
    first = min(days())
    after = date.fromordinal(date.fromisoformat(first).toordinal() + 1).isoformat()
    found = past(adult(), today=after)
    assert len(found) == days().count(first)
    assert {one.review_by for one in found} == {first}


def test_long_after_everything_that_is_dated_is_past_and_has_a_source() -> None:
    found = past(adult(), today=LONG_AFTER)
    assert len(found) == len(days())
    assert [one.review_by for one in found] == sorted(one.review_by for one in found)
    assert all(one.source and one.checked_on for one in found)
    parts = {"topic", "duty", "referral", "closing", "reason", "step", "sign", "breaks"}
    assert parts == {one.part for one in found}


@pytest.mark.parametrize("name", sorted(packaged()))
def test_the_check_of_a_flow_names_what_is_past_and_refuses_nothing_for_it(name: str) -> None:
    file = packaged()[name]
    early = check_flow(file, name=name, today="2026-04-02")
    late = check_flow(file, name=name, today=LONG_AFTER)
    assert early.late == ()
    assert late.refused == early.refused == ()
    assert late.late
    assert all("was to be looked at again by 20" in line and "\n" not in line for line in late.late)


def test_a_duty_that_is_past_its_day_is_shown_with_its_date_and_still_counts() -> None:
    with sitting("now") as here:
        here.guide.do(Interrupt(protocol="danger"))
        fresh = duties_beside(here)
        here.clock.wait("2000d")
        late = duties_beside(here)
    old, counted, *rest = late
    assert (old.label or "").translate(NO_ISOLATES) == (
        f"These rules were to be looked at again by {min(one.review_by for one in adult().duty)}. "
        "They still count here; look up whether they have changed."
    )
    assert (counted.label, counted.quiet) == (fresh[0].label, fresh[0].quiet)
    assert [line.label for line in rest] == [line.label for line in fresh[1:]] != []
    assert not any("look it up" in (line.quiet or "") for line in fresh)
    assert all("and that day is past: look it up." in (line.quiet or "") for line in rest)


def test_who_prepares_is_told_at_once_and_with_the_person_there_nothing_is_said_of_it() -> None:
    with sitting("prepare") as here:
        assert here.guide.view().advice == ()
        here.clock.wait("2000d")
        assert len(here.guide.view().advice) == 1
        assert f"{len(days())} things in this interview" in here.guide.view().advice[0].translate(NO_ISOLATES)
        here.guide.do(Move(move="continue"))
        here.guide.do(Move(move="continue"))
        assert (here.guide.view().step, here.guide.view().advice) == ("welcome", ())


def test_a_right_that_is_past_its_day_says_so_and_can_still_be_explained() -> None:
    with sitting("more-rights") as here:
        here.clock.wait("2000d")
        assert all(topic.stale and topic.review_by for topic in here.guide.view().topics)
        here.guide.do(Explain(about="rights-doctor"))
        doctor = next(one for one in here.guide.view().topics if one.about == "rights-doctor")
        assert (doctor.explained, doctor.stale) == (1, True)


def duties_beside(here: Sitting) -> tuple[PanelLine, ...]:
    return next(panel.lines for panel in here.guide.view().panels if panel.panel == "duties")
