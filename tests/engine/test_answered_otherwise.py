"""Somebody answers, and then answers otherwise: each answer keeps its own words, and what stands has no others."""

from __future__ import annotations

from typing import Any

import pytest

from interview.engine.events import told
from interview.engine.terms import Moment
from tests.plan.cases import NEXT_WEEK, NOW, STARTED, Record

NRM = "choice-nrm"


def answered(record: Record, choice: str | None, words: str | None, heard: Any = NOW) -> int | None:
    """Answer the question about a referral; the statement, if there were words."""
    statement = None if words is None else record.said(words, about=NRM, **heard)
    record.add(told.QuestionAnswered(question=NRM, choice=choice, statement=statement, **heard))
    return statement


def on_paper(minute: int) -> Any:
    return {"captured": "paper", "said_at": Moment(precision="exact", at=STARTED + minute * 60_000)}


def test_a_no_without_words_has_none_of_the_words_of_the_yes() -> None:
    record = Record().opened()
    yes = answered(record, "yes", "Yes, I want it.")
    answered(record, "no", None)
    answer = record.case.answers[NRM]
    assert (answer.choice, answer.statements) == ("no", ())
    assert [(one.choice, one.statements) for one in answer.earlier] == [("yes", (yes,))]
    assert answer.every_statement == (yes,)


def test_a_no_with_words_has_those_and_no_others() -> None:
    record = Record().opened()
    yes, no = answered(record, "yes", "Yes, I want it."), answered(record, "no", "No. Not now.")
    answer = record.case.answers[NRM]
    assert (answer.choice, answer.statements) == ("no", (no,))
    assert [one.statements for one in answer.earlier] == [(yes,)]


@pytest.mark.parametrize("again", [None, "yes"], ids=["words alone", "the same choice again"])
def test_what_was_said_later_to_the_same_choice_stays_with_it(again: str | None) -> None:
    record = Record().opened()
    first = answered(record, "yes", "Yes.")
    later = answered(record, again, "Because of my sister.", NEXT_WEEK)
    answer = record.case.answers[NRM]
    assert (answer.choice, answer.statements, answer.earlier) == ("yes", (first, later), ())


def test_words_that_came_before_any_choice_are_words_of_the_choice_that_follows() -> None:
    record = Record().opened()
    thinking, no = answered(record, None, "I have to think."), answered(record, "no", "Rather not.")
    answer = record.case.answers[NRM]
    assert (answer.choice, answer.statements, answer.earlier) == ("no", (thinking, no), ())


@pytest.mark.parametrize("choice", ["yes", None], ids=["a choice", "words alone"])
def test_a_way_out_has_no_words_of_what_was_answered_before(choice: str | None) -> None:
    record = Record().opened()
    before = answered(record, choice, "At my cousin's.")
    record.add(told.QuestionLeft(question=NRM, way_out="rather_not", **NOW))
    answer = record.case.answers[NRM]
    assert (answer.way_out, answer.choice, answer.statements) == ("rather_not", None, ())
    assert [(one.choice, one.statements) for one in answer.earlier] == [(choice, (before,))]


def test_back_to_yes_there_are_two_earlier_answers_in_their_order() -> None:
    record = Record().opened()
    first, second, third = (
        answered(record, choice, words)
        for choice, words in (("yes", "Yes."), ("no", "No."), ("yes", "Yes, after all."))
    )
    answer = record.case.answers[NRM]
    assert (answer.choice, answer.statements) == ("yes", (third,))
    assert [(one.choice, one.statements) for one in answer.earlier] == [("yes", (first,)), ("no", (second,))]


def test_the_yes_that_is_typed_last_and_was_said_first_is_the_earlier_one_with_its_words() -> None:
    record = Record().opened()
    record.sat_together(captured="paper")
    no = answered(record, "no", "No. I changed my mind.", on_paper(9))
    yes = answered(record, "yes", "Yes, I want it.", on_paper(1))
    between = answered(record, None, "With my sister.", on_paper(5))
    answer = record.case.answers[NRM]
    assert (answer.choice, answer.statements) == ("no", (no,))
    assert [(one.choice, one.statements) for one in answer.earlier] == [("yes", (yes, between))]


def test_the_plan_tells_the_no_alone_and_the_yes_as_earlier_with_its_time() -> None:
    record = Record().opened()
    yes = answered(record, "yes", "Yes, I want it.")
    answered(record, "no", None, NEXT_WEEK)
    plan = record.plan()
    (choice,) = [one for one in plan.choices if one.question == NRM]
    (before,) = choice.earlier
    assert (choice.choice, choice.statements) == ("no", ())
    assert (before.standing, before.choice, before.statements) == ("answered", "yes", (yes,))
    assert (before.said_at, choice.said_at) == ("2026-03-02T10:00:00.000Z", "2026-03-09T10:00:00.000Z")
    assert yes in {one.number for one in plan.statements}


def test_what_was_said_first_of_safe_contact_stays_private_once_it_is_said_otherwise() -> None:
    record = Record().opened()
    said = record.said("The blue phone.", about=None, **NOW)
    record.add(told.QuestionAnswered(question="contact-safe", choice=None, statement=said, **NOW))
    record.add(told.QuestionLeft(question="contact-safe", way_out="rather_not", **NOW))
    plan = record.plan()
    (contact,) = [one for one in plan.contact.safe if one.question == "contact-safe"]
    assert (contact.standing, contact.statements) == ("declined", ())
    assert [one.statements for one in contact.earlier] == [(said,)]
    assert said in {one.number for one in plan.private_statements}
    assert said not in {one.number for one in plan.statements}
