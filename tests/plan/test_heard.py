"""The day of a yes. Sessions are often written up afterwards, and a yes of last week is not one of today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.events import planning, reaching, understanding
from interview.engine.terms import Moment
from interview.engine.words import Words
from tests.plan.cases import FROM_PAPER, NEXT_WEEK, NOW, STARTED, Record

if TYPE_CHECKING:
    from interview.plan.model import ConsentStanding
    from interview.plan.parts import Choice

TODAY = "2026-03-02T10:00:00.000Z"
YESTERDAY = "2026-03-01T10:00:00.000Z"
IN_A_WEEK = "2026-03-09T10:00:00.000Z"
NOT_KNOWN = {"captured": "memory", "said_at": Moment()}


def choice_of(record: Record, question: str = "choice-nrm") -> Choice:
    return next(choice for choice in record.plan().choices if choice.question == question)


def consent_of(record: Record, scope: str = "share:gp") -> ConsentStanding:
    return next(consent for consent in record.plan().consents if consent.scope == scope)


def test_a_yes_to_a_referral_has_its_day_and_its_session() -> None:
    record = Record().opened()
    record.answered("choice-nrm", choice="yes")
    choice = choice_of(record)
    assert (choice.said_at, choice.said_at_precision, choice.session) == (TODAY, "exact", 1)


def test_a_yes_written_up_the_day_after_was_said_the_day_before() -> None:
    record = Record().opened()
    record.consented("share:gp", heard=FROM_PAPER)
    consent = consent_of(record)
    assert (consent.said_at, consent.said_at_precision) == (YESTERDAY, "about")


def test_a_yes_whose_time_nobody_knows_is_not_given_the_day_it_was_typed() -> None:
    record = Record().opened()
    record.consented("share:gp", heard=NOT_KNOWN)
    consent = consent_of(record)
    assert (consent.said_at, consent.said_at_precision, consent.session) == (None, "unknown", 1)


def test_the_last_answer_is_the_one_that_is_dated() -> None:
    record = Record().opened()
    record.consented("share:gp")
    record.sat_together(held_at=NEXT_WEEK["said_at"])
    record.add(understanding.ConsentWithdrawn(scope="share:gp", **NEXT_WEEK))
    consent = consent_of(record)
    assert (consent.standing, consent.said_at, consent.session) == ("withdrawn", IN_A_WEEK, 2)


def test_a_way_out_of_a_yes_is_dated_as_what_it_is() -> None:
    record = Record().opened()
    record.consented("share:gp")
    record.left("share:gp", "not_now")
    assert (consent_of(record).standing, consent_of(record).session) == ("not_now", 1)


def test_what_was_not_asked_has_no_day() -> None:
    choice = choice_of(Record().opened())
    assert (choice.said_at, choice.said_at_precision, choice.session) == (None, None, None)


def test_each_line_keeps_the_day_it_was_agreed_to_and_loses_it_when_it_is_worded_again() -> None:
    record = Record().opened()
    record.line_answered(record.line("line-1"), "agree")
    record.sat_together(held_at=NEXT_WEEK["said_at"])
    record.line_answered(record.line("line-2"), "agree", heard=NEXT_WEEK)
    days = [(line.answer_said_at, line.answer_session) for line in record.plan().lines.immediate]
    assert days == [(TODAY, 1), (IN_A_WEEK, 2)]
    record.add(
        planning.LineChanged(line="line-1", what=Words("Otherwise"), by=None, fallback=None, because=())
    )
    changed = record.plan().lines.immediate[0]
    assert (changed.answer, changed.answer_said_at, changed.answer_said_at_precision) == (None, None, None)


def test_an_agreed_plan_says_when_in_which_session_and_in_which_language() -> None:
    record = Record().opened()
    record.line_answered(record.line(), "agree")
    record.plan_agreed("line-1", heard=FROM_PAPER)
    plan = record.plan()
    assert (plan.agreed_at, plan.agreed_at_precision) == (YESTERDAY, "about")
    assert (plan.agreed_session, plan.agreed_screen_locale) == (1, "ar")
    assert (plan.agreed_written_in, plan.agreed_interpreted) == ("en-GB", False)


def test_a_plan_that_was_opened_again_has_no_day_of_agreement() -> None:
    record = Record().opened()
    record.line_answered(record.line(), "agree")
    record.plan_agreed("line-1")
    record.line("line-2")
    plan = record.plan()
    assert (plan.status, plan.agreed_at, plan.agreed_session) == ("draft", None, None)


def test_an_answer_to_an_offer_and_an_explanation_are_dated_too() -> None:
    record = Record().opened()
    number = record.add(reaching.ServiceOffered(name=Words("A clinic"), kind="health", need=None, **NOW))
    assert record.plan().services[0].said_at_precision is None
    record.add(reaching.ServiceAnswered(service=number, answer="agree", statement=None, **NOW))
    record.explained("rights-stop", heard=FROM_PAPER)
    plan = record.plan()
    assert (plan.services[0].said_at, plan.services[0].session) == (TODAY, 1)
    assert (plan.rights[0].explained_at, plan.rights[0].explained_at_precision) == (YESTERDAY, "about")


def test_a_risk_that_was_worded_again_has_the_day_of_the_new_explanation() -> None:
    record = Record().opened()
    risk = record.risk()
    record.explained(f"risk:{risk}", heard=FROM_PAPER)
    record.risk(risk, summary=Words("Otherwise"))
    record.explained(f"risk:{risk}")
    assert record.plan().risks[0].explained_at == TODAY


def test_the_sessions_are_listed_with_their_day_and_how_they_were_written_down() -> None:
    record = Record().opened()
    record.sat_together(captured="paper", held_at=Moment(precision="about", at=STARTED + 7 * 86_400_000))
    held = [(one.number, one.held_at, one.held_at_precision, one.captured) for one in record.plan().sittings]
    assert held == [(1, TODAY, "exact", "live"), (2, IN_A_WEEK, "about", "paper")]


def test_without_the_record_a_plan_makes_no_day_up() -> None:
    record = Record().opened()
    record.answered("choice-nrm", choice="yes")
    plan = record.plan_without_times()
    assert plan.sittings == ()
    assert plan.choices[0].standing == "answered"
    assert (plan.choices[0].said_at, plan.choices[0].said_at_precision) == (None, None)
