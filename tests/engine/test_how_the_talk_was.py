"""As they part, each person may say how the talk was for them: openly, in their own words, or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import store
from interview.engine.acts import asking
from interview.engine.events import session
from interview.engine.words import Words
from interview.guiding.worded_flows import load_flow
from tests.engine.test_age_band_changes import every
from tests.engine.test_on_duty import page, plan_of
from tests.sitting import Sitting, wording

if TYPE_CHECKING:
    from interview.engine.terms import AgeBand

AGES: list[tuple[str, AgeBand]] = [
    ("uk/adult", "adult"),
    ("uk/child", "child"),
    ("uk/child", "possibly_child"),
]


@pytest.mark.parametrize(("flow", "age"), AGES)
def test_how_the_talk_was_is_asked_openly_and_what_was_not_good_is_kept_as_they_say_it(
    flow: str, age: AgeBand
) -> None:
    opened = session.CaseOpened(nation="england", age_band=age, organisation_kind="charity")
    with store.in_memory() as journal:
        here = Sitting(journal, flow=every(flow))
        here.guide.open_case(opened, label=session.CaseLabelled(label=Words("A made-up person")))
        here.begin()
        here.walk_to("closing")
        (asked,) = [one for one in here.guide.view().questions if one.question == "closing-talk"]
        assert asked.choices == ()
        assert all(move.open for move in here.guide.view().moves)
        for way_out in ("not_now", "rather_not", "dont_know"):
            here.guide.do(asking.Leave(question="closing-talk", way_out=way_out))
        here.guide.do(asking.Answer(question="closing-talk", words=Words("You spoke too fast.")))
        plan = plan_of(here)
        (kept,) = [one for one in plan.answers if one.question == "closing-talk"]
        assert len(kept.statements) == 1
        assert "You spoke too fast." in page(plan)


def test_it_comes_after_how_they_are_and_never_as_the_last_thing() -> None:
    for flow in ("uk/adult", "uk/child"):
        asked = [one.id for one in load_flow(flow).find("closing").questions]
        assert asked.index("closing-feel") < asked.index("closing-talk") < len(asked) - 1


def test_nobody_is_thanked_or_blamed_for_what_they_say_of_it() -> None:
    said = wording().text("closing-talk", "en-GB").text
    assert "not good" in said
    assert "You can also say what was not good." in said


def test_who_has_twenty_minutes_can_be_asked_it_too() -> None:
    assert "closing-talk" in load_flow("uk/brief").find("next").prompts
