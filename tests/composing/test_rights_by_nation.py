"""A right that differs by nation is told as it is there, and that of another nation can be neither shown nor said."""

from __future__ import annotations

from typing import get_args

import pytest

import store
from interview.engine.acts import always, asking
from interview.engine.events import moves
from interview.engine.stage import Refused
from interview.engine.terms import Nation
from tests.sitting import Sitting, adult, wording

NATIONS: tuple[Nation, ...] = get_args(Nation)
SPOKEN = {
    text for topic in adult().topic for step in adult().step if topic.id in step.topics for text in topic.text
}
BY_NATION = tuple(one for one in adult().variants if one in SPOKEN and adult().varies(one) == ("nation",))


def place_of(message: str) -> tuple[str, str]:
    """The step and the topic that a message belongs to."""
    topics = adult().topics()
    return next(
        (step.id, topic) for step in adult().step for topic in step.topics if message in topics[topic].text
    )


def test_what_differs_is_the_doctor_the_lawyer_who_is_who_time_support_the_law_and_money_for_harm() -> None:
    assert {place_of(message)[1] for message in BY_NATION} == {
        "rights-doctor",
        "rights-lawyer",
        "rights-who-is-who",
        "rights-crime",
        "nrm-recovery",
        "nrm-support-worker",
        "rights-law-breaking",
        "rights-compensation",
    }


@pytest.mark.parametrize("nation", NATIONS)
@pytest.mark.parametrize("message", BY_NATION)
def test_each_nation_is_told_its_own_and_no_other_can_be_said(message: str, nation: Nation) -> None:
    step, topic = place_of(message)
    mine = f"{message}--{nation.replace('_', '-')}"
    with store.in_memory() as journal:
        here = Sitting(journal)
        here.create(nation=nation)
        here.begin()
        here.walk_to(step)
        here.guide.do(asking.Explain(about=topic))
        shown = {
            one.message: one.text
            for entry in here.guide.entries()
            if isinstance(entry.event, moves.PromptsShown)
            for one in entry.event.prompts
        }
        assert shown[mine] == wording().text(mine, "en-GB").text
        assert [one for one in shown if one.startswith(f"{message}--")] == [mine]
        other = next(one for one in NATIONS if one != nation).replace("_", "-")
        with pytest.raises(Refused, match="true for others"):
            here.guide.do(always.Say(message=f"{message}--{other}"))


def test_the_time_to_recover_is_not_told_alike_where_it_is_not_alike() -> None:
    told = {
        nation: wording().text(f"nrm-recovery-time--{nation}", "en-GB").text
        for nation in ("england", "scotland", "northern-ireland")
    }
    assert len(set(told.values())) == 3
    assert "30 days" in told["england"]
    assert "90 days" in told["scotland"]
    assert "days" not in told["northern-ireland"]


def told(message: str) -> str:
    return wording().text(message, "en-GB").text


@pytest.mark.parametrize("nation", NATIONS)
def test_that_support_needs_a_yes_is_said_where_an_act_says_so(nation: Nation) -> None:
    own = told(f"nrm-support-worker-when--{nation.replace('_', '-')}")
    assert ("only if you say yes" in own) == (nation in ("scotland", "northern_ireland"))


def test_support_from_somebody_of_the_same_sex_is_law_in_northern_ireland_alone() -> None:
    sentences = {nation: told(f"nrm-support-worker-when--{nation.replace('_', '-')}") for nation in NATIONS}
    assert [nation for nation, text in sentences.items() if "your own sex" in text] == ["northern_ireland"]


def test_only_northern_ireland_begins_support_with_the_referral() -> None:
    starts = {nation: told(f"nrm-recovery-time--{nation.replace('_', '-')}") for nation in NATIONS}
    assert [nation for nation, text in starts.items() if "when you are referred" in text] == [
        "northern_ireland"
    ]
    assert "can start earlier" in starts["scotland"]


def test_a_family_doctor_is_said_to_cost_nothing_only_where_that_holds_for_everybody() -> None:
    paid = {nation: told(f"rights-doctor-pay--{nation.replace('_', '-')}") for nation in NATIONS}
    free = {nation for nation, text in paid.items() if "a GP does not cost anything" in text}
    assert free == {"england", "scotland"}
    assert all("ask first" in text for text in paid.values())


@pytest.mark.parametrize("nation", NATIONS)
def test_harm_from_a_crime_is_paid_for_only_after_a_report_to_the_police_everywhere(nation: Nation) -> None:
    assert "report to the police" in told(f"rights-compensation-where--{nation.replace('_', '-')}")
