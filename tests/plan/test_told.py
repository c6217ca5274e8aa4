"""How what was said, and what others did, comes into the plan: in order of telling, each with how it came."""

from __future__ import annotations

from interview.engine.terms import Moment
from interview.engine.words import Words
from tests.plan.cases import STARTED, Record, whole_case


def test_a_correction_says_how_it_came_and_leaves_the_sentence_at_its_place() -> None:
    record = Record().opened()
    said = record.said("He keep it.", said_at=Moment(precision="exact", at=STARTED))
    record.interpreter("i4", "ar")
    later = Moment(precision="about", at=STARTED + 60_000)
    record.corrected(said, "He keeps it.", voice="interpreted", interpreter="i4", said_at=later)
    record.need(because=(said,))
    statement = record.plan().statements[0]
    assert (statement.words, statement.voice) == (Words("He keeps it."), "interpreted")
    assert (statement.interpreted, statement.interpreted_from) == (True, "ar")
    assert (statement.said_at, statement.said_at_precision) == ("2026-03-02T10:00:00.000Z", "exact")
    assert (statement.corrected_at, statement.corrected_at_precision) == ("2026-03-02T10:01:00.000Z", "about")


def test_each_interpreter_keeps_the_language_they_heard() -> None:
    record = Record().opened()
    record.interpreter("i4", "ar")
    first = record.said("One.", voice="interpreted", interpreter="i4")
    record.interpreter("i5", "sq")
    second = record.said("Two.", voice="interpreted", interpreter="i5")
    own = record.said("Three.")
    record.need(because=(first, second, own))
    heard = {statement.number: statement.interpreted_from for statement in record.plan().statements}
    assert heard == {first: "ar", second: "sq", own: None}


def test_statements_are_referred_to_in_the_order_they_were_told() -> None:
    record = Record().opened()
    later = record.said("Then I left.", said_at=Moment(precision="about", at=STARTED + 9))
    first = record.said("There was a farm.", said_at=Moment(precision="about", at=STARTED))
    record.need(because=(later, first, later))
    record.line(because=(later, first))
    record.risk(because=(later, first))
    plan = record.plan()
    assert plan.needs[0].because == (first, later)
    assert plan.lines.immediate[0].because == (first, later)
    assert plan.risks_not_told[0].because == (first, later)


def test_what_was_written_up_without_a_time_of_its_own_is_not_put_before_what_has_one() -> None:
    record = Record().opened()
    sitting = Moment(precision="about", at=STARTED)
    timed = record.said("At two.", captured="paper", said_at=Moment(precision="about", at=STARTED + 9))
    untimed = record.said("At the end.", captured="paper", said_at=sitting)
    assert record.case.narrative() == (timed, untimed)


def test_what_others_did_before_is_in_the_plan() -> None:
    plan = whole_case().plan()
    assert [(action.organisation, action.on) for action in plan.prior_actions] == [
        (Words("A night shelter"), "2026-02-20")
    ]
    assert [(read.kind, read.held) for read in plan.documents] == [(Words("A letter"), Words("Our folder"))]
    assert [(source.source, source.standing) for source in plan.sources] == [
        ("police", "asked"),
        ("council", "not_safe"),
    ]


def test_an_answer_given_in_danger_says_so() -> None:
    record = Record().opened()
    record.answered("danger-now", choice="yes")
    record.answered("now-need-most", words="Sleep.")
    during = {answer.question: answer.during for answer in record.plan().answers}
    assert (during["danger-now"], during["now-need-most"]) == ("danger", None)


def test_a_risk_left_open_says_why() -> None:
    record = Record().opened()
    record.risk()
    record.explained("risk:risk-1")
    record.told_back("risk:risk-1", "not_checked")
    record.topic_left("risk:risk-1", "no_time")
    risk = record.plan().risks[0]
    assert (risk.understanding, risk.tries, risk.left) == ("not_checked", 1, "no_time")
