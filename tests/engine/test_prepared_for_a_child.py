"""What a child's interview asks of the worker alone: what asking can give away, who is in the room, and how they part."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

import store
from interview.engine.acts import always, asking, changing
from interview.engine.acts.company import CompanionComes
from interview.engine.events import session
from interview.engine.words import Words
from interview.guiding.worded_flows import load_flow
from interview.plan.children import adults_there
from interview.plan.heard import Heard
from tests.engine.test_age_band_changes import every
from tests.sitting import Sitting, both, sitting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.engine.terms import AgeBand


@contextmanager
def with_a_child(step: str) -> Iterator[Sitting]:
    opened = session.CaseOpened(nation="wales", age_band="possibly_child", organisation_kind="charity")
    with store.in_memory() as journal:
        here = Sitting(journal, flow=every("uk/child"))
        here.guide.open_case(opened, label=session.CaseLabelled(label=Words("A made-up child")))
        here.begin()
        here.walk_to(step)
        yield here


def panel(here: Sitting, name: str) -> list[str]:
    return [line.label or "" for one in here.guide.view().panels if one.panel == name for line in one.lines]


def test_the_worker_is_warned_where_asking_would_tell_where_a_child_is() -> None:
    step = load_flow("uk/child").find("prepare")
    assert {"asylum-housing", "support-provider"} <= set(step.sources)
    assert set(step.discloses) < set(step.sources)
    assert {"asylum-housing", "police", "school"} <= set(step.discloses)
    with with_a_child("prepare") as here:
        view = here.guide.view()
        assert {one.source for one in view.sources if one.discloses} == set(step.discloses)
        assert {one.id for one in view.gathered.facts} >= {"birth", "name"}


def test_a_childs_room_asks_what_an_adults_does_but_for_being_seen_alone_and_childcare() -> None:
    asked = {one.id for one in load_flow("uk/adult").find("room").questions}
    of_a_child = {one.id for one in load_flow("uk/child").find("child-room").questions}
    assert asked - of_a_child == {"room-alone", "room-childcare"}
    with with_a_child("child-room") as here:
        shown = {one.question for one in here.guide.view().questions}
        assert {"room-seat", "room-refreshments", "child-room-who"} <= shown
        assert not {"room-distance", "room-apart"} & shown
        here.guide.do(always.InterpreterJoins(code="I-1", language="ar"))
        assert "room-apart" in {one.question for one in here.guide.view().questions}


@pytest.mark.parametrize("band", ["child", "possibly_child"])
def test_a_sitting_that_becomes_a_childs_comes_first_to_the_adult_who_is_there_and_to_nothing_twice(
    band: AgeBand,
) -> None:
    with sitting("now", flow=every()) as here:
        here.guide.do(asking.Answer(question="now-need-most", words=Words("A bed.")))
        view = here.guide.do(changing.ChangeAgeBand(age_band=band))
        assert (view.step, view.audience) == ("child-adult-now", "worker")
        assert any("has to be there" in told for told in view.advice), "nobody has said that one is"
        here.guide.do(asking.Answer(question="child-adult-now", choice="their-guardian"))
        here.guide.do(asking.Answer(question="child-responsible-now", words=Words("An aunt, it is said.")))
        here.guide.do(changing.ChangeAgeBand(age_band="adult"))
        view = here.guide.do(changing.ChangeAgeBand(age_band=band))
        assert (view.step, view.passed) == ("privacy", ("The adult with the child now",))
        (there,) = adults_there(here.guide.case, Heard.of(here.guide.entries()).settle(here.guide.case))
        assert (there.who, [one.text for one in there.responsible]) == (
            "their-guardian",
            ["An aunt, it is said."],
        )
        assert [one.latest.text for one in view.statements] == ["A bed."]


def test_it_is_asked_anew_in_a_later_sitting_that_becomes_a_childs() -> None:
    with sitting("now", flow=every()) as here:
        here.guide.do(changing.ChangeAgeBand(age_band="child"))
        here.guide.do(asking.Answer(question="child-adult-now", choice="nobody-yet"))
        here.guide.do(changing.ChangeAgeBand(age_band="adult"))
        here.guide.do(always.Stop())
        here.guide.do(always.Stop())
        here.begin()
        assert here.guide.do(changing.ChangeAgeBand(age_band="child")).step == "child-adult-now"


def test_a_stop_there_parts_from_the_child_who_is_in_the_room() -> None:
    with sitting("now", flow=every()) as here:
        here.guide.do(changing.ChangeAgeBand(age_band="child"))
        assert here.guide.do(always.Stop()).step == "short-closing"


@pytest.mark.parametrize(("band", "offered"), [("child", False), ("possibly_child", True)])
def test_age_in_doubt_is_explained_only_to_somebody_whose_age_is_in_doubt(
    band: AgeBand, offered: bool
) -> None:
    with sitting(flow=every()) as here:
        here.guide.do(changing.ChangeAgeBand(age_band=band))
        here.walk_to("more-rights")
        assert ("child-age" in {one.about for one in here.guide.view().topics}) == offered


def test_what_to_mind_of_a_police_interview_stands_beside_what_a_child_said_of_themselves() -> None:
    likely = "Take no account as evidence"
    with with_a_child("child-room") as here:
        assert not any(likely in line for line in panel(here, "police"))
        here.guide.do(asking.Answer(question="police-interview", choice="yes"))
        assert any(likely in line for line in panel(here, "police"))
        here.walk_to("child-heard")
        assert any(likely in line for line in panel(here, "police"))
        here.guide.do(always.Stop())
        here.guide.do(always.Stop())
        here.begin()
        assert here.guide.view().step == "known"
        assert any(likely in line for line in panel(here, "police"))


def test_at_the_end_of_a_childs_and_of_a_brief_interview_it_is_said_who_leaves_apart() -> None:
    with with_a_child("closing") as here:
        here.guide.do(CompanionComes(code="C1", came_as="supporter"))
        assert len(panel(here, "leaving")) == 1
    with sitting("next", flow=both()) as here:
        here.guide.do(always.InterpreterJoins(code="I-1", language="ar"))
        assert len(panel(here, "leaving")) == 1


def test_what_may_be_observed_is_on_the_workers_list_and_nothing_a_child_is_asked() -> None:
    child = load_flow("uk/child")
    listed = {one.text for one in child.indicator}
    assert listed
    assert not listed & {
        message for step in child.step for message in (*step.says, *step.prompts, *step.asks())
    }
    with with_a_child("child-welcome") as here:
        assert {name for name, _ in here.guide.view().account.indicators} == {
            one.id for one in child.indicator
        }
