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


def test_what_differs_is_the_doctor_the_lawyer_time_support_the_law_and_money_for_harm() -> None:
    assert {place_of(message)[1] for message in BY_NATION} == {
        "rights-doctor",
        "rights-lawyer",
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
