"""What a plan says of somebody under 18, or who may be: ages, views, the adult with them; and which duties come up."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import pytest

from interview.engine.acts import always, asking, changing, planning
from interview.engine.standing import TopicStanding
from interview.engine.terms import AgeBand, Nation
from interview.engine.words import Words
from interview.exports.plan_markdown import plan_markdown
from interview.guiding.worded_flows import load_flow
from interview.plan.draft import draft
from interview.plan.duties import duties
from tests.engine.test_age_band_changes import every
from tests.sitting import CASE, sitting, wording

if TYPE_CHECKING:
    from interview.plan.model import SupportPlan
    from tests.sitting import Sitting

GUARDIAN = {
    "england": "d02-guardian",
    "wales": "d02-guardian",
    "scotland": "d02-guardian-scotland",
    "northern_ireland": "d02-guardian-ni",
}
REFER = {
    "england": "d02-refer-child",
    "wales": "d02-refer-child",
    "scotland": "d02-refer-child-scotland",
    "northern_ireland": "d02-refer-child-ni",
}


def plan_of(here: Sitting) -> SupportPlan:
    guide = here.guide
    return draft(
        guide.case, guide.flow, entries=guide.entries(), case_id=CASE, now=here.clock(), practice=True
    )


def page(plan: SupportPlan) -> str:
    return plan_markdown(plan, lambda message, **args: wording().text(message, "en-GB", **args).text)


@pytest.mark.parametrize("nation", get_args(Nation))
@pytest.mark.parametrize("band", get_args(AgeBand))
@pytest.mark.parametrize("flow", ["uk/adult", "uk/child", "uk/brief"])
def test_a_child_is_referred_and_a_guardian_thought_of_in_each_nation_and_an_adult_is_not(
    nation: Nation, band: AgeBand, flow: str
) -> None:
    with sitting() as here:
        case = here.guide.case
        case.nation, case.age_band = nation, band
        due = {one.duty: one.force for one in duties(case, load_flow(flow), notifier=True)}
        if band == "adult":
            assert due == {}
            return
        assert due.pop(REFER[nation]) == "should"
        assert due.pop(GUARDIAN[nation]) == "check"
        forbidden = due.pop("d03-no-notice-for-child", None)
        assert forbidden == ("should_not" if nation in ("england", "wales") else None)
        assert [name for name in due if not name.startswith("d01-age-in-doubt")] == []
        assert len(due) == (band == "possibly_child")


@pytest.mark.parametrize("choice", ["no", None])
def test_nobody_is_to_notify_of_a_child_whatever_was_answered_as_an_adult(choice: str | None) -> None:
    with sitting("answers", flow=every()) as here:
        here.guide.case.nation = "england"
        here.guide.case.topics["nrm-what"] = asking_told("nrm-what")
        if choice is not None:
            here.guide.do(asking.Answer(question="choice-nrm", choice=choice))
        here.walk_to("after")
        case, flow = here.guide.case, here.guide.flow
        assert "d10-notify" in " ".join(one.duty for one in duties(case, flow, notifier=True))
        here.guide.do(changing.ChangeAgeBand(age_band="child"))
        here.walk_to("after")
        due = [one.duty for one in duties(here.guide.case, here.guide.flow, notifier=True)]
        assert due
        assert not [one for one in due if one.startswith("d10")]


def asking_told(topic: str) -> TopicStanding:

    return TopicStanding(topic=topic, explained=1)


def test_a_risk_of_going_missing_is_a_duty_for_a_child_and_none_for_an_adult() -> None:
    risk = planning.RecordRisk(domain="missing", basis="worker", summary=Words("May walk out"))
    for band, there in (("adult", False), ("child", True)):
        with sitting(flow=every()) as here:
            if band == "child":
                here.guide.do(changing.ChangeAgeBand(age_band="child"))
            here.walk_to("risks")
            here.guide.do(risk)
            due = [one.duty for one in duties(here.guide.case, here.guide.flow)]
            assert ("d30-missing-child" in due) == there


def test_a_view_left_for_now_is_in_the_plan_as_that_and_never_as_a_no() -> None:
    with sitting(flow=every()) as here:
        here.guide.do(changing.ChangeAgeBand(age_band="child"))
        here.walk_to("child-view")
        here.guide.do(asking.Leave(question="child-view-think", way_out="not_now"))
        here.guide.do(asking.Answer(question="child-view-wish", words=Words("To stay at my school.")))
        plan = plan_of(here)
        assert [(one.question, one.standing) for one in plan.views] == [
            ("child-view-think", "not_now"),
            ("child-view-wish", "answered"),
            ("child-view-people", "not_asked"),
        ]
        assert plan.choices == ()
        text = page(plan)
        assert "## What they think of what others decide" in text
        assert "To stay at my school." in text
        assert "What they think of what others decide" not in text.partition("## Still open")[2]


def test_a_yes_as_an_adult_is_told_as_that_and_says_nobody_who_could_refer() -> None:
    with sitting("answers", flow=every()) as here:
        here.guide.do(asking.Answer(question="choice-nrm", choice="yes", words=Words("Yes, do it.")))
        assert plan_of(here).choices[0].who_can_refer
        here.guide.do(changing.ChangeAgeBand(age_band="possibly_child"))
        plan = plan_of(here)
        (choice,) = plan.choices
        assert (choice.choice, choice.said_as, choice.who_can_refer) == ("yes", "adult", ())
        assert [one.words.text for one in plan.statements] == ["Yes, do it."]
        assert plan.unplaced_answers == ()
        assert "taken for an adult. It is not what a child is referred or helped on" in page(plan)
        here.guide.do(changing.ChangeAgeBand(age_band="adult"))
        again = plan_of(here)
        assert again.choices[0].who_can_refer
        assert "taken for an adult" not in page(again)
        assert [one.age_band for one in again.ages] == ["adult", "possibly_child", "adult"]


def test_which_adult_was_there_is_told_in_the_worker_s_words_and_is_nobody_s_statement() -> None:
    with sitting(flow=every("uk/child")) as here:
        here.guide.do(changing.ChangeAgeBand(age_band="child"))
        here.guide.do(always.Stop())
        here.guide.do(always.Stop())
        here.begin()
        here.guide.do(always.Move(move="continue"))
        view = here.guide.view()
        assert (view.step, view.audience) == ("child-room-again", "worker")
        here.guide.do(asking.Answer(question="child-adult-again", choice="nobody-yet"))
        here.guide.do(asking.Answer(question="child-adult-again-none", words=Words("On the way, at three.")))
        plan = plan_of(here)
        (there,) = plan.adults_there
        assert (there.who, [one.text for one in there.why_nobody]) == (
            "nobody-yet",
            ["On the way, at three."],
        )
        assert plan.statements_recorded == 0
        assert "Why nobody, and what was done: On the way, at three." in page(plan)
