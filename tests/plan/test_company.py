"""Somebody is in the room who may not be there for the person: a child has a rule of its own."""

from __future__ import annotations

import pytest

from interview.engine.acts import changing, company, considering
from interview.plan.duties import duties
from tests.plan.test_children import every
from tests.sitting import Sitting, sitting

RULE = "d50-see-alone-child"


def due(here: Sitting) -> set[str]:
    return {one.duty for one in duties(here.guide.case, here.guide.flow)}


def a_child(here: Sitting) -> None:
    here.guide.do(changing.ChangeAgeBand(age_band="child"))


@pytest.mark.parametrize("came_as", ["partner", "family", "friend", "faith"])
def test_a_child_is_seen_without_somebody_who_is_not_there_as_an_adult_of_theirs(came_as: str) -> None:
    with sitting(flow=every()) as here:
        a_child(here)
        here.walk_to("child-view")
        here.guide.do(company.CompanionComes(code="C1", came_as=came_as))  # type: ignore[arg-type]
        assert RULE in due(here)
        assert "See the child without this person" in " ".join(here.guide.view().advice)
        here.guide.do(company.CompanionGoes(code="C1"))
        assert RULE not in due(here)
        assert "See the child" not in " ".join(here.guide.view().advice)


def test_an_adult_whose_work_it_is_to_be_there_for_the_child_stays_unless_the_child_says_no() -> None:
    with sitting(flow=every()) as here:
        a_child(here)
        here.walk_to("child-view")
        here.guide.do(company.CompanionComes(code="C1", came_as="guardian", wanted="yes"))
        assert RULE not in due(here)
        here.guide.do(company.CompanionGoes(code="C1"))
        here.guide.do(company.CompanionComes(code="C2", came_as="social_worker", wanted="no"))
        assert RULE in due(here)


def test_that_somebody_may_control_a_child_is_reason_enough_to_see_the_child_alone() -> None:
    with sitting(flow=every()) as here:
        a_child(here)
        here.guide.do(considering.NoteCircumstance(circumstance="controlled"))
        assert RULE in due(here)


def test_an_adult_has_the_rule_for_adults_and_the_worker_reads_it_where_the_person_did_not_want_them() -> (
    None
):
    with sitting("welcome") as here:
        here.guide.do(company.CompanionComes(code="C1", came_as="partner", wanted="no"))
        assert {one for one in due(here) if one.startswith("d50")} == {"d50-see-alone"}
        assert "See them alone first" in " ".join(here.guide.view().advice)
