"""School, college and learning are a need of their own: in every interview, in the plan, and for the services that meet it."""

from __future__ import annotations

import pytest

from interview.casework.plan_now import drawn_up
from interview.engine.acts.listed import need_domains
from interview.engine.acts.planning import RecordNeed
from interview.exports.plan_markdown import plan_markdown
from interview.guiding.worded_flows import load_flow
from interview.plan.situations import SITUATIONS
from interview.services.kinds import kind_of, kinds
from tests.sitting import sitting


@pytest.mark.parametrize("flow", ["uk/adult", "uk/child", "uk/brief"])
def test_a_need_for_school_or_college_can_be_recorded_in_every_interview(flow: str) -> None:
    assert "education" in need_domains(load_flow(flow))


def test_a_need_for_school_stands_by_its_name_in_the_plan_and_a_yes_for_a_school_is_asked_for() -> None:
    with sitting("today") as here:
        assert not SITUATIONS["school-noted"](here.guide.case)
        here.guide.do(RecordNeed(domain="education", horizon="short", state="not_met"))
        assert SITUATIONS["school-noted"](here.guide.case)
        plan = drawn_up(here.guide, now=here.clock()).plan
        assert "School, college, learning" in plan_markdown(plan, here.guide.chrome)


def test_a_service_for_education_may_meet_a_need_for_school() -> None:
    assert {one.id for one in kinds().values() if "education" in one.needs} == {"education"}
    assert kind_of("Virtual school") == "education"
