"""A flow for somebody under 18 that invites an account, or asks for a yes that nobody needs, is refused in one line."""

from __future__ import annotations

import re
from importlib import resources
from typing import TYPE_CHECKING

import pytest

from flows.loader import FlowInvalid, load
from interview.engine.conditions import CONDITIONS
from interview.engine.kinds import KINDS
from interview.guiding.worded_flows import load_flow
from interview.plan.facts import FACTS
from tests.sitting import beside_its_parts

if TYPE_CHECKING:
    from pathlib import Path

CHILD = (resources.files("flows") / "uk" / "child.toml").read_text("utf-8")
ADULT = (resources.files("flows") / "uk" / "adult.toml").read_text("utf-8")

VIEW = 'text  = "child-view-think"\nview  = true\n'
WRONG = {
    "a page for the account": (
        CHILD.replace(
            'kind  = "read_back"\nconduct = "understanding"',
            'kind  = "narrate"\nprompts = ["account-own-way"]',
        ),
        "step 'child-heard': it invites an account",
    ),
    "a question that is asked as the account": (
        CHILD.replace('says  = ["worries-intro"]\n', 'says  = ["worries-intro"]\nconduct = "account"\n'),
        "step 'worries': it invites an account",
    ),
    "an invitation where the account would be": (
        CHILD.replace('kind  = "read_back"\nconduct = "understanding"', 'kind  = "say"'),
        "step 'child-heard': it invites an account",
    ),
    "a yes to a referral": (
        CHILD.replace(VIEW, 'text  = "choice-nrm"\nchoices = ["yes", "no"]\nreferral = true\n'),
        "'child-view-think' asks a child for a yes to a referral, which needs none",
    ),
    "a view with a yes and a no": (
        CHILD.replace(VIEW, f'{VIEW}choices = ["yes", "no"]\n'),
        "'child-view-think' is a view and has choices",
    ),
    "a yes to children's services": (
        CHILD.replace('scopes = ["share:gp"', 'scopes = ["share:children-services", "share:gp"'),
        "'share:children-services' asks a child for a yes that is not needed",
    ),
    "the adults' interview for who may be a child": (
        ADULT.replace('age_bands  = ["adult"]', 'age_bands  = ["adult", "possibly_child"]'),
        "it invites an account",
    ),
}


@pytest.mark.parametrize(("text", "line"), WRONG.values(), ids=WRONG.keys())
def test_what_is_not_for_a_child_is_refused_with_the_step_and_what_to_do(
    tmp_path: Path, text: str, line: str
) -> None:
    assert text not in (CHILD, ADULT)
    file = beside_its_parts(tmp_path) / "wrong.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(FlowInvalid, match=re.escape(line)) as refused:
        load(file, name="wrong.toml", kinds=KINDS, conditions=CONDITIONS, facts=FACTS)
    assert str(refused.value).startswith("wrong.toml: ")
    assert "\n" not in str(refused.value)


def test_less_is_asked_of_a_child_in_one_sitting_than_of_an_adult() -> None:
    child, adult = load_flow("uk/child").limits, load_flow("uk/adult").limits
    for limit in ("teach_backs", "risks", "risks_told_back", "plan_lines"):
        assert getattr(child, limit) < getattr(adult, limit), limit


def test_no_step_for_a_child_is_a_page_for_an_account_and_no_move_leads_to_one() -> None:
    flow = load_flow("uk/child")
    assert {step.kind for step in flow.step} & {"narrate"} == set()
    assert {way for step in flow.step for way in step.ways()} & {
        "tell",
        "to-account",
        "more-to-tell",
    } == set()


def test_no_yes_to_the_nrm_is_asked_of_a_child_anywhere() -> None:
    flow = load_flow("uk/child")
    asked = {question.id for step in flow.step for question in step.questions}
    assert not {"choice-nrm", "choice-support", "choice-police"} & asked
    assert not {scope for step in flow.step for scope in step.scopes} & {
        "nrm",
        "share:council",
        "share:police",
    }
