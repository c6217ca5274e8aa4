"""What was compared with a text says which text, and of what date; what was not says so, and is looked at again soon."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from flows.loader import packaged
from flows.panels import load_panels
from flows.risk_panels import load_risk_panels
from interview.worded_flows import load_flow

if TYPE_CHECKING:
    from collections.abc import Iterator

COMPARED_FROM = "2026-11-23"
"""The day from which a source names the date of the text, and ``checked_on`` the day it was compared."""
DATED = re.compile(r"\b(19|20)\d\d\b|undated")
NOT_YET = re.compile(r"not yet compared")
YEAR = timedelta(days=366)


def every_source() -> Iterator[tuple[str, str, str, str]]:
    for panel in load_panels().panel:
        yield f"panel {panel.id}", panel.source, panel.checked_on, panel.review_by
    for risk in load_risk_panels().risk:
        yield f"risk {risk.domain}", risk.source, risk.checked_on, risk.review_by
    for name in sorted(packaged()):
        for topic in load_flow(name).topic:
            if topic.source and topic.checked_on and topic.review_by:
                yield f"{name} {topic.id}", topic.source, topic.checked_on, topic.review_by


SOURCES = {one: (source, checked, review) for one, source, checked, review in every_source()}
COMPARED = {one: what for one, what in SOURCES.items() if what[1] >= COMPARED_FROM}
EACH_COMPARED = pytest.mark.parametrize("one", sorted(COMPARED))


@EACH_COMPARED
def test_what_was_compared_names_the_date_of_the_text_or_says_that_it_has_none(one: str) -> None:
    assert DATED.search(COMPARED[one][0]), COMPARED[one][0]


@EACH_COMPARED
def test_what_was_compared_is_looked_at_again_within_a_year(one: str) -> None:
    _source, checked, review = COMPARED[one]
    assert date.fromisoformat(review) - date.fromisoformat(checked) <= YEAR


@EACH_COMPARED
def test_no_source_is_only_a_promise_to_compare(one: str) -> None:
    parts = [part for part in re.split(r";|, not yet|\bnot yet", COMPARED[one][0]) if part.strip()]
    assert [part for part in parts if not NOT_YET.search(part) and DATED.search(part)], COMPARED[one][0]


def test_what_is_said_of_a_risk_and_rests_on_practice_says_that_it_was_not_compared() -> None:
    for risk in load_risk_panels().risk:
        assert NOT_YET.search(risk.source), risk.domain


def test_what_rests_on_no_text_at_all_is_still_marked_as_that() -> None:
    flow = load_flow("uk/adult")
    marked = {
        topic.id for topic in flow.topic if topic.source and topic.source.startswith("General practice")
    }
    assert marked == {"rights-work", "rights-who-is-who"}
    for topic in flow.topic:
        if topic.id in marked:
            assert topic.source is not None
            assert NOT_YET.search(topic.source)


def test_before_a_yes_to_a_referral_the_four_things_are_explained_that_the_toolkit_names() -> None:
    """What it is, what support there is, what may come out of it, and who receives information (part 2)."""
    flow = load_flow("uk/adult")
    asked = next(
        one for step in flow.step if step.id == "answers" for one in step.questions if one.id == "choice-nrm"
    )
    told = {message for topic in asked.after for message in flow.topics()[topic].text}
    assert {
        "nrm-what-system",
        "nrm-what-support",
        "nrm-outcomes-two",
        "nrm-outcomes-who",
        "nrm-leave-later",
    } <= told
