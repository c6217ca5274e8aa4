"""What was compared with a text says which text, and of what date; what was not says so, and is looked at again soon."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest

from flows.loader import packaged
from flows.risk_panels import load_risk_panels
from interview.guiding.worded_flows import load_flow
from tests.flows.sources import every_source
from tests.sitting import ENGLISH, wording

COMPARED_FROM = "2026-11-23"
"""The day from which a source names the date of the text, and ``checked_on`` the day it was compared."""
DATED = re.compile(r"\b(19|20)\d\d\b|undated")
NOT_YET = re.compile(r"not yet compared")
YEAR = timedelta(days=366)
HALF_A_YEAR = timedelta(days=184)


SOURCES = every_source()
COMPARED = {one: rest for one, rest in SOURCES.items() if rest.checked_on >= COMPARED_FROM}
EACH_COMPARED = pytest.mark.parametrize("one", sorted(COMPARED))


def until_looked_at_again(one: str) -> timedelta:
    return date.fromisoformat(SOURCES[one].review_by) - date.fromisoformat(SOURCES[one].checked_on)


@EACH_COMPARED
def test_what_was_compared_names_the_date_of_the_text_or_says_that_it_has_none(one: str) -> None:
    assert DATED.search(COMPARED[one].on), COMPARED[one].on


@EACH_COMPARED
def test_what_was_compared_is_looked_at_again_within_a_year(one: str) -> None:
    assert until_looked_at_again(one) <= YEAR


SECOND_HAND = re.compile(
    r"\b(tells?|told) (it|them)\b|\bsum them up\b|\bquoted\b|\(opening|\bopening (of|only)|not (yet )?(found|read|compared|seen)"
)
"""A source that says of itself that others tell what it says, or that not all of it was read."""


@pytest.mark.parametrize("one", sorted(one for one, rest in SOURCES.items() if SECOND_HAND.search(rest.on)))
def test_what_rests_on_the_telling_of_others_is_looked_at_again_within_half_a_year(one: str) -> None:
    assert until_looked_at_again(one) <= HALF_A_YEAR, SOURCES[one].on


@EACH_COMPARED
def test_no_source_is_only_a_promise_to_compare(one: str) -> None:
    parts = [part for part in re.split(r";|, not yet|\bnot yet", COMPARED[one].on) if part.strip()]
    assert [part for part in parts if not NOT_YET.search(part) and DATED.search(part)], COMPARED[one].on


def test_what_is_said_of_a_risk_and_rests_on_practice_says_that_it_was_not_compared() -> None:
    for risk in load_risk_panels().risk:
        assert NOT_YET.search(risk.source), risk.domain


def test_what_rests_on_no_text_at_all_is_still_marked_as_that() -> None:
    flow = load_flow("uk/adult")
    marked = {
        topic.id for topic in flow.topic if topic.source and topic.source.startswith("General practice")
    }
    assert marked == {"rights-who-is-who"}
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
        "nrm-outcomes-no",
        "nrm-outcomes-end",
        "nrm-outcomes-who",
        "nrm-leave-later",
    } <= told


def test_nobody_is_told_that_they_can_ask_again_after_every_no() -> None:
    """Since 17 September 2025 some people cannot, and all others need a reason for it."""
    told = {message for name in packaged() for topic in load_flow(name).topic for message in topic.text}
    again = [
        text
        for message in sorted(told)
        if wording().has(message, ENGLISH)
        and "looked at again"
        in (
            text := wording()
            .text(message, ENGLISH, **dict.fromkeys(wording().variables(message, ENGLISH), "..."))
            .text
        )
    ]
    assert again
    for text in again:
        assert "may be able to ask for it to be looked at again" in text
