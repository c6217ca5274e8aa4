"""A right is told whole: what is often confused stands in it, and nothing in it is a promise."""

from __future__ import annotations

from typing import get_args

import pytest

from interview.engine.terms import Nation
from interview.guiding.worded_flows import load_flow
from tests.sitting import wording


def told(topic: str, *, flow: str = "uk/adult", nation: Nation = "england") -> str:
    """All that is said of a topic there, in English."""
    loaded = load_flow(flow)
    said = []
    for message in loaded.topics()[topic].text:
        apart = loaded.varies(message)
        ending = f"--{nation.replace('_', '-')}" if apart == ("nation",) else "--charity" if apart else ""
        said.append(wording().text(f"{message}{ending}", "en-GB").text)
    return " ".join(said)


def test_who_hears_of_asylum_hears_that_it_is_not_the_nrm_and_that_both_can_be_asked_for() -> None:
    assert "not the same as the government system (NRM). You can do both." in told("rights-asylum")
    child = told("child-asylum", flow="uk/child")
    assert "not the same as the government system (NRM). Both are possible at the same time." in child


def test_who_hears_of_work_hears_of_people_who_may_work_and_of_a_bank_account() -> None:
    said = told("rights-work")
    assert "People who are British, or who can stay here for good, can work." in said
    assert "They can also ask for benefits." in said
    assert "bank account" in said


@pytest.mark.parametrize(("flow", "topic"), [("uk/adult", "rights-doctor"), ("uk/child", "child-school")])
def test_who_hears_of_a_doctor_hears_of_help_with_mental_health(flow: str, topic: str) -> None:
    assert "mental health" in told(topic, flow=flow)


@pytest.mark.parametrize("nation", get_args(Nation))
def test_a_child_hears_that_the_law_asks_less_of_them_than_of_an_adult(nation: Nation) -> None:
    said = told("child-law", flow="uk/child", nation=nation)
    assert "If you are under 18, " in said
    assert "less than for an adult" in said
    assert ("Scotland" in said) == (nation == "scotland")


@pytest.mark.parametrize("topic", ["rights-asylum", "rights-work", "rights-doctor"])
def test_nothing_of_it_is_a_promise(topic: str) -> None:
    assert "you will" not in told(topic).lower()
