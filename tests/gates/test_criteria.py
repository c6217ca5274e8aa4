"""Each criterion of the standard is met somewhere on the way, and nothing claims one that there is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from flows.criteria import CRITERIA as OF_STANDARDS
from interview.guiding.worded_flows import load_flow
from interview.lint.meets import met_by
from tests.sitting import adult

if TYPE_CHECKING:
    from flows.model import Flow

CRITERIA = frozenset({f"PC{number}" for number in range(1, 21)} | {"PC6.1", "PC6.2"})


def test_the_criteria_that_are_known_are_those_of_the_standard() -> None:
    assert OF_STANDARDS["SFJBMS05"] == CRITERIA


def test_what_the_brief_interview_leaves_is_all_that_it_does_not_meet_for_adults_and_for_children() -> None:
    brief = load_flow("uk/brief")
    rest = CRITERIA - met_by(brief)
    assert {name: set(left) for name, left in brief.leaves.items()} == {"uk/adult": rest, "uk/child": rest}


@pytest.mark.parametrize("criterion", sorted(CRITERIA))
def test_a_criterion_is_met_for_a_child_too_and_left_to_nobody(criterion: str) -> None:
    child = load_flow("uk/child")
    assert child.leaves == {}
    assert [step.id for step in child.step if criterion in step.meets]


def test_every_step_for_a_child_says_what_it_is_for_and_every_topic_where_it_is_from() -> None:
    child = load_flow("uk/child")
    assert [step.id for step in child.step if not step.meets and step.kind != "end"] == []
    assert [one.id for one in child.topic if not (one.source and one.checked_on and one.review_by)] == []


@pytest.mark.parametrize("criterion", sorted(CRITERIA))
def test_a_criterion_is_met_by_a_step(criterion: str) -> None:
    assert [step.id for step in adult().step if criterion in step.meets]


def test_no_step_or_topic_claims_a_criterion_that_the_standard_does_not_have() -> None:
    claimed = {one for step in adult().step for one in step.meets}
    claimed |= {one for topic in adult().topic for one in topic.meets}
    assert claimed <= CRITERIA


def test_every_step_but_the_end_says_what_it_is_for() -> None:
    assert [step.id for step in adult().step if not step.meets and step.kind != "end"] == []


def test_what_a_topic_says_of_the_law_has_a_source_and_a_day_to_look_again() -> None:
    bare = [one.id for one in adult().topic if not (one.source and one.checked_on and one.review_by)]
    assert bare == []


def not_come_to(flow: Flow, left: tuple[str, ...]) -> list[str]:
    """The steps for what was left to this flow that no later sitting in it comes to, whatever came before."""
    waiting, reached = [flow.again], set[str]()
    while waiting:
        if (step := waiting.pop()) not in reached:
            reached.add(step)
            waiting += [way.to for way in flow.find(step).ways().values()]
    meant = [one for one in flow.step if one.protocol is None and set(one.meets) & set(left)]
    return [one.id for one in meant if one.id not in reached]


@pytest.mark.parametrize("name", ["uk/adult", "uk/child"])
def test_whatever_a_brief_contact_leaves_to_the_full_interview_can_be_come_to_there_on_another_day(
    name: str,
) -> None:
    left = load_flow("uk/brief").leaves[name]
    assert {"PC1", "PC2"} <= set(left)
    assert not_come_to(load_flow(name), left) == []


def test_an_interview_whose_later_sittings_have_no_way_to_prepare_would_be_found() -> None:
    whole = adult()
    ways = {"to-prepare"}
    cut = replace(
        whole,
        step=tuple(
            replace(one, moves={name: to for name, to in one.moves.items() if name not in ways})
            for one in whole.step
        ),
    )
    assert "prepare" in not_come_to(cut, ("PC1", "PC2"))
