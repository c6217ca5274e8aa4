"""A plan drawn up after a text of law was to be looked at again says so, everywhere that the text counts."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import msgspec

from interview.engine.case import Case
from interview.exports.plan_json import plan_json
from interview.exports.plan_markdown import plan_markdown
from interview.exports.sheet import sheet
from interview.exports.sheet_html import sheet_html
from interview.exports.sheet_markdown import sheet_markdown
from interview.plan.draft import draft
from interview.plan.law_past import law_past
from tests.plan.cases import ADULT, Record
from tests.sitting import sitting, wording

if TYPE_CHECKING:
    from interview.plan.model import SupportPlan

LONG_AFTER = "2030-01-01"
TOPIC = "rights-police"
PAST = "past their dates, the first since"


def drawn_up(record: Record, day: str) -> SupportPlan:
    now = int(datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp() * 1000)
    return draft(record.case, ADULT, entries=record.entries, case_id="case-1", now=now, practice=False)


def label(message: str, **named: object) -> str:
    return wording().text(message, "en-GB", **named).text


def told_of_a_right() -> Record:
    record = Record().opened()
    record.explained(TOPIC)
    return record


def review_by(topic: str) -> str:
    day = ADULT.topics()[topic].review_by
    assert day is not None
    return day


def test_on_the_day_itself_nothing_is_past_and_nothing_is_said() -> None:
    first = min(topic.review_by for topic in ADULT.topic if topic.review_by is not None)
    plan = drawn_up(told_of_a_right(), min(first, *(duty.review_by for duty in ADULT.duty)))
    assert plan.law_past == ()
    assert [one.past_since for one in plan.rights] == [None]
    assert PAST not in plan_markdown(plan, label)


def test_after_it_the_first_page_and_the_right_itself_say_so() -> None:
    plan = drawn_up(told_of_a_right(), LONG_AFTER)
    assert plan.law_past == law_past(ADULT, today=LONG_AFTER)
    text = plan_markdown(plan, label)
    assert text.index(PAST) < text.index("\n## ")
    assert [one.past_since for one in plan.rights] == [review_by(TOPIC)]
    assert f"Past their date, look them up: {label(f'topic-{TOPIC}')}" in text


def test_a_case_system_reads_it_too() -> None:
    read = msgspec.json.decode(plan_json(drawn_up(told_of_a_right(), LONG_AFTER)))
    assert read["law_past"][0]["texts"] > 50
    assert read["law_past"][0]["since"] < LONG_AFTER
    assert read["rights"][0]["past_since"] == review_by(TOPIC)


def test_a_duty_that_is_past_its_date_says_so_beside_its_source() -> None:
    record = Record().opened()
    record.risk(domain="children")
    plan = drawn_up(record, LONG_AFTER)
    assert plan.duties
    assert all(one.past_since is not None for one in plan.duties)
    assert "Past its date, look it up; it was to be looked at again by" in plan_markdown(plan, label)


def test_a_sheet_for_paper_marks_the_rights_that_are_past_and_no_others() -> None:
    day = review_by(TOPIC)
    for_charity = Case(organisation_kind="charity", nation="england", age_band="adult")
    made = {
        today: sheet(ADULT, wording(), locale="ar", case=for_charity, today=today)
        for today in (day, LONG_AFTER)
    }
    late = f"past its date: to be looked at again by {day}"
    named = label(f"topic-{TOPIC}")
    for render in (sheet_markdown, sheet_html):
        before, after = (render(made[one]).decode() for one in made)
        plain = re.sub(r"</?bdi[^>]*>|[\u2068\u2069\\]", "", after)
        assert f"{named} ({late})" in plain
        assert late not in re.sub(r"</?bdi[^>]*>|[\u2068\u2069\\]", "", before)
        assert "Some texts of law are past their date" in after


def test_the_worker_is_told_at_the_step_which_of_its_rights_are_past() -> None:
    with sitting("rights") as here:
        assert not any("Past their review date" in one for one in here.guide.view().advice)
        here.clock.wait("2000d")
        told = [one for one in here.guide.view().advice if "Past their review date" in one]
        assert len(told) == 1
        assert label("topic-rights-stop") in told[0]
        assert label(f"topic-{TOPIC}") not in told[0]
