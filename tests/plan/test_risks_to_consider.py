"""Children's own risks and those online are looked at with everybody: open until they were, apart from questions, and no duty."""

from __future__ import annotations

import re
from importlib import resources
from typing import TYPE_CHECKING

import pytest

from flows.loader import FlowInvalid, load
from interview.engine.acts.fitting import DoesNotFit, FitsAfterAll
from interview.engine.acts.planning import RecordRisk
from interview.engine.conditions import CONDITIONS
from interview.engine.kinds import KINDS
from interview.engine.words import Words
from interview.plan.facts import FACTS
from interview.plan.gaps import gaps
from tests.sitting import Sitting, adult, beside_its_parts, sitting

if TYPE_CHECKING:
    from pathlib import Path

ADULT = (resources.files("flows") / "uk" / "adult.toml").read_text("utf-8")
CONSIDER = 'consider = ["children", "online"]'


def to_consider(here: Sitting) -> dict[str, str]:
    """Each of them that is open, with the group that it stands in."""
    found = gaps(here.guide.case, adult())
    return {one.what: one.group for one in found if one.kind == "risk-to-consider"}


def test_before_the_risks_are_come_to_they_are_among_what_was_not_come_to() -> None:
    with sitting("today") as here:
        assert to_consider(here) == {"children": "not_asked", "online": "not_asked"}


def test_once_there_they_stand_apart_from_questions_and_the_interview_can_go_on() -> None:
    with sitting("risks") as here:
        assert to_consider(here) == {"children": "plan", "online": "plan"}
        assert {one.move: one.open for one in here.guide.view().moves}["continue"]


@pytest.mark.parametrize(("domain", "left"), [("children", {"online"}), ("online", {"children"})])
def test_a_risk_that_is_noted_was_looked_at_and_another_kind_was_not(domain: str, left: set[str]) -> None:
    with sitting("risks") as here:
        here.guide.do(RecordRisk(domain="debt", summary=Words("A loan")))
        assert set(to_consider(here)) == {"children", "online"}
        here.guide.do(RecordRisk(domain=domain, summary=Words("It may go on")))
        assert set(to_consider(here)) == left


def test_where_there_is_none_the_reason_settles_it_until_it_is_taken_back_or_one_is_noted() -> None:
    with sitting("risks") as here:
        here.guide.do(DoesNotFit(item="domain:children", reason=Words("No children here or elsewhere")))
        assert set(to_consider(here)) == {"online"}
        here.guide.do(FitsAfterAll(about="domain:children"))
        assert set(to_consider(here)) == {"children", "online"}
        here.guide.do(DoesNotFit(reason=Words("Done with another agency today")))
        assert to_consider(here) == {}


@pytest.mark.parametrize(
    "wrong", ['consider = ["the-moon"]', 'consider = ["children", "Online"]'], ids=["unknown", "misspelt"]
)
def test_a_domain_that_there_is_not_cannot_be_considered(wrong: str, tmp_path: Path) -> None:
    assert CONSIDER in ADULT
    file = beside_its_parts(tmp_path) / "wrong.toml"
    file.write_text(ADULT.replace(CONSIDER, wrong), "utf-8")
    with pytest.raises(FlowInvalid, match=re.escape("is to be considered, and is no domain of risk")) as bad:
        load(file, name="wrong.toml", kinds=KINDS, conditions=CONDITIONS, facts=FACTS)
    assert "\n" not in str(bad.value)
