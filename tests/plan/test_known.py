"""What is known already, for whoever comes next: each matter once."""

from __future__ import annotations

from interview.engine.events.reviewing import PartReviewed
from interview.engine.words import Words
from interview.plan.heard import Heard
from interview.plan.known import known
from tests.plan.cases import ADULT, NOW, Record


def open_now(record: Record) -> list[str]:
    return [
        item.name
        for part in known(record.case, ADULT, Heard.of(record.entries).settle(record.case))
        if part.part == "open"
        for item in part.items
    ]


def test_an_urgent_need_with_nothing_planned_is_one_need_and_is_listed_once() -> None:
    record = Record().opened()
    record.need("health", domain="health", horizon="immediate", state="not_met", decision=None)
    assert open_now(record).count("today-health") == 1


def test_a_need_that_is_not_urgent_and_has_nothing_planned_is_listed() -> None:
    record = Record().opened()
    record.need("need-1", domain="housing", horizon="short", state="not_met", decision=None)
    assert open_now(record).count("need-domain-housing") == 1
    record.need("need-1", domain="housing", horizon="short", state="not_met", decision=Words("In May"))
    assert "need-domain-housing" not in open_now(record)


def test_a_line_that_is_done_is_known_as_done_to_whoever_comes_next_and_waits_for_nothing() -> None:
    record = Record().opened()
    record.line("line-1")
    record.add(PartReviewed(about="line-1", outcome="done", **NOW))
    (plan,) = (
        part.items
        for part in known(record.case, ADULT, Heard.of(record.entries).settle(record.case))
        if part.part == "plan"
    )
    assert [item.standing for item in plan] == ["review-line-done"]
    assert not any("line" in name for name in open_now(record))
