"""A risk as it is weighed and looked at again: what is told to the person, and what stays with the worker."""

from __future__ import annotations

import pytest

from interview.engine.words import Words
from tests.plan.cases import Record

SPOKEN: dict[str, object] = {"summary": Words("They may wait outside.")}


def understood(record: Record) -> None:
    record.explained("risk:risk-1")
    record.told_back("risk:risk-1", "understood", "I ring you.")


def test_a_risk_looked_at_on_another_day_need_not_be_explained_again() -> None:
    record = Record().opened()
    record.risk("risk-1", **SPOKEN)
    understood(record)
    record.risk(
        "risk-1", **SPOKEN, trend="falling", confidence="high", worry="a_little", review_on="2026-04-01"
    )
    (risk,) = record.plan().risks
    assert risk.understanding == "understood"
    assert (risk.assessment.trend, risk.assessment.worry) == ("falling", "a_little")


@pytest.mark.parametrize(
    "otherwise",
    [
        {"summary": Words("They may come to the door.")},
        {"signs": Words("The same car.")},
        {"steps": Words("Stay in.")},
        {"whose": "child"},
        {"whose_name": Words("the younger one")},
    ],
    ids=lambda one: next(iter(one)),
)
def test_a_risk_in_other_words_is_to_be_explained_again(otherwise: dict[str, object]) -> None:
    record = Record().opened()
    record.risk("risk-1", **SPOKEN)
    understood(record)
    record.risk("risk-1", **(SPOKEN | otherwise))
    assert not record.plan().risks
    assert [one.risk for one in record.plan().risks_not_told] == ["risk-1"]


def test_each_child_has_risks_of_their_own_and_none_needs_a_name() -> None:
    record = Record().opened()
    for number, name in ((1, Words("child 1")), (2, Words("child 2")), (3, None)):
        record.risk(f"risk-{number}", domain="children", whose="child", whose_name=name)
    named = [one.whose_name for one in record.plan().risks_not_told]
    assert named == [Words("child 1"), Words("child 2"), None]


def test_the_name_by_which_a_worker_calls_a_child_goes_when_it_is_erased() -> None:
    record = Record().opened()
    record.risk("risk-1", whose="child", whose_name=Words("", erased=True))
    (risk,) = record.plan().risks_not_told
    assert risk.whose_name is not None
    assert risk.whose_name.erased
