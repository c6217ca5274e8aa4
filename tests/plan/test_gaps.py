from __future__ import annotations

from typing import Any

import pytest

from interview.engine.carrying import open_risks
from interview.engine.case import Case
from interview.engine.events import moves, planning, prepared, reaching, session
from interview.engine.terms import Quote
from interview.engine.words import Words
from interview.guiding.worded_flows import load_flow
from interview.plan.complete import completeness
from interview.plan.gaps import gaps, open_points
from tests.plan.cases import ADULT, NOW, Record


def found(record: Record) -> set[tuple[str, str, str]]:
    return {(gap.kind, gap.what, gap.standing) for gap in gaps(record.case, ADULT)}


def test_everything_is_open_in_a_case_that_was_just_opened() -> None:
    open_now = found(Record().opened())
    assert ("question", "choice-nrm", "not_asked") in open_now
    assert ("topic", "rights-stop", "not_explained") in open_now
    assert ("row", "safe-tonight", "not_asked") in open_now
    assert ("source", "police", "not_asked") in open_now
    assert ("consent", "share:support-provider", "not_asked") in open_now
    assert ("next-contact", "next-contact", "not_recorded") in open_now
    assert gaps(Case(), ADULT)


def test_a_declined_question_is_not_shown_as_unasked() -> None:
    record = Record().opened()
    record.left("worries-most", "rather_not")
    record.left("worries-helped", "dont_know")
    record.left("worries-anyone", "not_now")
    of_questions = {(what, standing) for kind, what, standing in found(record) if kind == "question"}
    assert {standing for what, standing in of_questions if what == "worries-most"} == {"declined"}
    assert ("worries-helped", "unknown") in of_questions
    assert ("worries-anyone", "not_now") in of_questions


def test_none_is_an_answer_and_leaves_nothing_open() -> None:
    record = Record().opened()
    record.answered("worries-most", choice="none")
    assert not [gap for gap in found(record) if gap[1] == "worries-most"]


def test_an_interrupt_or_a_stop_that_did_not_happen_leaves_nothing_unasked() -> None:
    asked = {what for kind, what, _ in found(Record().opened()) if kind == "question"}
    assert not asked & {
        "danger-now",
        "danger-help",
        "interrupt-wish",
        "short-closing-safe",
        "short-closing-again",
    }


def test_what_is_asked_on_another_day_is_open_only_on_another_day() -> None:
    record = Record().opened()
    assert not [gap for gap in found(record) if gap[1] == "come-back-since"]
    record.opened()
    assert ("question", "come-back-since", "not_asked") in found(record)


def test_what_the_worker_asks_alone_is_no_gap_of_the_persons() -> None:
    assert not [gap for gap in found(Record().opened()) if gap[1].startswith("room-")]


@pytest.mark.parametrize("outcome", ["partly", "not_yet", "not_checked"])
def test_a_topic_not_understood_is_open_as_far_as_it_was_understood(outcome: str) -> None:
    record = Record().opened()
    record.explained("privacy-limits")
    assert ("topic", "privacy-limits", "not_checked") in found(record)
    record.told_back("privacy-limits", outcome)
    assert [gap for gap in found(record) if gap[1] == "privacy-limits"] == [
        ("topic", "privacy-limits", outcome)
    ]


def test_an_understood_topic_and_one_that_is_not_asked_back_are_not_open() -> None:
    record = Record().opened()
    record.explained("rights-interpreter")
    record.explained("rights-stop")
    record.told_back("rights-stop", "understood", "I can go.")
    assert not [gap for gap in found(record) if gap[1] in ("rights-stop", "rights-interpreter")]


def test_a_need_is_open_until_something_answers_it() -> None:
    record = Record().opened()
    record.need()
    assert {("urgent-need", "need-1", "open"), ("need", "need-1", "open")} <= found(record)
    record.line(need="need-1")
    assert ("need", "need-1", "open") not in found(record)
    assert ("urgent-need", "need-1", "open") in found(record)
    record.need(decision=Words("A bed is booked"))
    assert not [gap for gap in found(record) if gap[1] == "need-1"]


def test_a_service_or_a_decision_answers_a_need_too_and_a_line_taken_out_does_not() -> None:
    record = Record().opened()
    record.need("need-1", horizon="short")
    record.line(need="need-1")
    record.add(planning.LineDropped(line="line-1"))
    assert ("need", "need-1", "open") in found(record)
    number = record.add(reaching.ServiceOffered(name=Words("A clinic"), kind="health", need="need-1", **NOW))
    assert ("need", "need-1", "open") not in found(record)
    assert ("service", str(number), "asked") in found(record)


def test_a_risk_is_open_until_it_is_told_or_held_back() -> None:
    record = Record().opened()
    record.risk()
    assert ("risk", "risk-1", "not_told") in found(record)
    record.explained("risk:risk-1")
    assert ("risk", "risk-1", "not_told") not in found(record)
    assert ("risk-understanding", "risk-1", "not_checked") in found(record)
    record.held_back("risk-1", "It would raise the danger")
    assert not [gap for gap in found(record) if gap[1] == "risk-1"]


def test_a_risk_to_the_worker_is_not_open_until_the_person_was_told_of_it_since_they_need_to_know() -> None:
    record = Record().opened()
    record.risk(whose="worker")
    record.line(risk="risk-1")
    record.line_answered("line-1", "agree")
    assert not [gap for gap in found(record) if gap[1] == "risk-1"]
    assert not [gap for gap in found(record) if gap[0] == "line-rests-on"]
    assert list(open_risks(record.case, ADULT)) == [], (
        "nobody is held up by it, and nothing is carried forward"
    )
    assert [risk.whose for risk in record.plan().risks_not_told] == ["worker"]
    record.explained("risk:risk-1")
    assert ("risk-understanding", "risk-1", "not_checked") in found(record)
    assert ("line-rests-on", "line-1", "open") in found(record)
    assert list(open_risks(record.case, ADULT)) == ["risk:risk-1"]


def test_a_risk_to_somebody_else_is_open_until_it_is_told() -> None:
    for whose in ("person", "child", "family", "others"):
        record = Record().opened()
        record.risk(whose=whose)
        assert ("risk", "risk-1", "not_told") in found(record)
        assert list(open_risks(record.case, ADULT)) == ["risk:risk-1"]


def test_a_risk_that_was_told_says_which_of_its_parts_nobody_told_until_they_are_noted_and_told() -> None:
    bare: dict[str, Any] = {"signs": None, "steps": None, "call": None}
    record = Record().opened()
    record.risk(**bare)
    assert ("risk-parts", "risk-1", "not_told") not in found(record), "of what was not told at all nothing is"
    record.explained("risk:risk-1")
    record.told_back("risk:risk-1", "understood", "He may come", covered=("what",))
    assert ("risk-parts", "risk-1", "not_told") in found(record)
    assert [risk.not_told for risk in record.plan().risks] == [("signs", "steps", "call")]
    record.risk(**(bare | {"steps": Words("We change the lock")}))
    assert ("risk", "risk-1", "not_told") in found(record), "in other words it is to be told again"
    record.explained("risk:risk-1")
    assert [risk.not_told for risk in record.plan().risks] == [("signs", "call")]
    record.risk()
    record.explained("risk:risk-1")
    assert ("risk-parts", "risk-1", "not_told") not in found(record)
    assert [risk.not_told for risk in record.plan().risks] == [()]


def test_a_line_is_open_until_the_person_has_answered_it_and_a_no_is_an_answer() -> None:
    record = Record().opened()
    line = record.line()
    assert ("line", line, "not_asked") in found(record)
    record.line_answered(line, "later")
    assert ("line", line, "not_now") in found(record)
    record.line_answered(line, "no")
    assert not [gap for gap in found(record) if gap[:2] == ("line", line)]


def test_an_agreed_line_stands_and_shows_what_it_rests_on_that_is_not_understood() -> None:
    record = Record().opened()
    record.risk()
    record.explained("risk:risk-1")
    told_back = record.told_back("rights-stop", "partly", "I can rest.")
    record.explained("rights-stop")
    assert told_back is not None
    record.line(risk="risk-1", because=(told_back,))
    record.line_answered("line-1", "agree")
    assert open_points(record.case, record.case.lines["line-1"]) == ("risk:risk-1", "rights-stop")
    assert ("line-rests-on", "line-1", "open") in found(record)
    record.told_back("rights-stop", "understood", "I can stop.")
    record.told_back("risk:risk-1", "understood", "I call.")
    assert open_points(record.case, record.case.lines["line-1"]) == ()
    assert ("line-rests-on", "line-1", "open") not in found(record)


def test_a_horizon_that_nobody_thought_of_is_listed() -> None:
    record = Record().opened()
    record.line()
    record.need(horizon="short", state="met")
    assert {gap for gap in found(record) if gap[0] == "horizon"} == {("horizon", "long", "not_recorded")}


def test_an_agreed_line_without_a_day_or_without_what_happens_if_it_fails_is_to_go_back_to() -> None:
    record = Record().opened()
    record.line("line-1")
    lacks = {("line-day", "line-1", "not_recorded"), ("line-fallback", "line-1", "not_recorded")}
    assert not lacks & found(record), "before they agreed there is more to ask than that"
    record.line_answered("line-1", "agree")
    assert lacks <= found(record)
    record.line("line-2", by="2026-03-09")
    record.line_answered("line-2", "agree")
    record.line("line-3", by="2026-03-09", fallback=Words("We ask the council"))
    record.line_answered("line-3", "agree")
    record.line("line-4", section="safety", component="signs")
    record.line_answered("line-4", "agree")
    record.line("line-5")
    record.line_answered("line-5", "no")
    assert {gap for gap in found(record) if gap[0] == "line-day"} == {("line-day", "line-1", "not_recorded")}
    assert {gap[1] for gap in found(record) if gap[0] == "line-fallback"} == {"line-1", "line-2"}
    assert {gap.group for gap in gaps(record.case, ADULT) if gap.kind in ("line-day", "line-fallback")} == {
        "plan"
    }


def test_a_line_that_rests_on_nothing_the_person_said_is_listed() -> None:
    record = Record().opened()
    record.line()
    assert ("line-source", "line-1", "not_recorded") in found(record)
    said = record.said("A door that locks.")
    record.line("line-2", goal=Quote(statement=said, start=0, end=6))
    assert ("line-source", "line-2", "not_recorded") not in found(record)


def test_a_goal_worded_again_is_listed_beside_its_line() -> None:
    record = Record().opened()
    said = record.said("A door that locks.")
    record.line(goal=Quote(statement=said, start=0, end=6))
    record.corrected(said, "A house.")
    assert ("goal-corrected", "line-1", "open") in found(record)


def test_a_source_that_was_asked_and_has_not_answered_is_open_as_asked() -> None:
    record = Record().opened()
    record.add(prepared.SourceChecked(source="police", standing="asked", reason=None))
    record.add(prepared.SourceChecked(source="council", standing="not_safe", reason=Words("Known there")))
    of_sources = {gap for gap in found(record) if gap[0] == "source"}
    assert ("source", "police", "asked") in of_sources
    assert not [gap for gap in of_sources if gap[1] == "council"]


def test_a_topic_that_the_person_would_not_say_back_is_told_apart_from_a_question_not_answered() -> None:
    record = Record().opened()
    record.explained("rights-stop")
    record.told_back("rights-stop", "declined")
    record.left("worries-most", "rather_not")
    by_id = {gap.what: gap for gap in gaps(record.case, ADULT)}
    assert (by_id["rights-stop"].standing, by_id["worries-most"].standing) == ("not_said_back", "declined")
    assert by_id["rights-stop"].group == by_id["worries-most"].group == "left_by_person"


def test_a_topic_left_open_says_why_and_only_the_persons_reasons_are_the_persons() -> None:
    record = Record().opened()
    record.topic_left("rights-stop", "no_time")
    record.topic_left("rights-police", "rather_not")
    by_id = {gap.what: gap for gap in gaps(record.case, ADULT)}
    assert (by_id["rights-stop"].reason, by_id["rights-stop"].group) == ("no_time", "understanding")
    assert (by_id["rights-police"].reason, by_id["rights-police"].group) == ("rather_not", "left_by_person")


@pytest.mark.parametrize("choice", ["time", "lawyer-first"])
@pytest.mark.parametrize("question", ["choice-nrm", "choice-support", "choice-police"])
@pytest.mark.parametrize("flow", ["uk/child", "uk/brief"])
def test_time_or_a_lawyer_that_they_asked_for_as_an_adult_is_not_lost_where_the_question_is_asked_no_more(
    flow: str, question: str, choice: str
) -> None:
    record = Record().opened()
    record.answered(question, choice=choice)
    record.add(session.AgeBandChanged(age_band="possibly_child"))
    here = load_flow(flow)
    (left,) = [gap for gap in gaps(record.case, here) if gap.what == question]
    assert (left.group, left.standing, left.reason) == ("left_by_person", "not_now", choice)
    counted = {one.kind: one.times for one in completeness(record.case, here) if one.standing == "not_now"}
    assert counted == {"question": 1}
    record.answered(question, choice="no")
    assert question not in {gap.what for gap in gaps(record.case, here)}


@pytest.mark.parametrize("choice", ["time", "lawyer-first"])
@pytest.mark.parametrize("question", ["choice-nrm", "choice-support", "choice-police"])
def test_a_choice_they_want_time_or_a_lawyer_for_is_left_by_the_person_until_they_choose(
    question: str, choice: str
) -> None:
    record = Record().opened()
    record.answered(question, choice=choice)
    (left,) = [gap for gap in gaps(record.case, ADULT) if gap.what == question]
    assert (left.group, left.standing, left.reason) == ("left_by_person", "not_now", choice)
    assert left.reached
    for settled in ("yes", "no"):
        record.answered(question, choice=settled)
        assert question not in {gap.what for gap in gaps(record.case, ADULT)}


def test_what_is_urgent_comes_first_and_what_nobody_came_to_last() -> None:
    record = Record().opened()
    record.reached("rights")
    record.left("worries-most", "not_now")
    record.explained("rights-stop")
    record.told_back("rights-stop", "partly")
    record.line()
    record.need()
    groups = [gap.group for gap in gaps(record.case, ADULT)]
    assert list(dict.fromkeys(groups)) == ["urgent", "left_by_person", "understanding", "plan", "not_asked"]
    assert groups == sorted(groups, key=list(dict.fromkeys(groups)).index)


def test_what_nobody_came_to_stands_in_the_order_of_the_interview() -> None:
    steps = [step.id for step in ADULT.step]
    open_now = [gap for gap in gaps(Record().opened().case, ADULT) if gap.step is not None]
    places = [steps.index(str(gap.step)) for gap in open_now]
    assert places == sorted(places)
    assert {"language", "rights", "closing"} <= {gap.step for gap in open_now}


def test_a_step_that_was_never_come_to_is_marked_and_one_that_was_is_not() -> None:
    record = Record().opened()
    record.reached("rights")
    reached = {gap.what: gap.reached for gap in gaps(record.case, ADULT)}
    assert reached["rights-stop"]
    assert not reached["rights-doctor"]
    assert not reached["choice-nrm"]
    assert reached["police"]
    record.answered("choice-nrm", choice="yes")
    record.left("choice-police", "not_now")
    assert {gap.what: gap.reached for gap in gaps(record.case, ADULT)}["choice-police"]


def test_a_yes_to_an_interpreter_is_missing_only_where_somebody_interprets() -> None:
    record = Record().opened()
    assert ("consent", "interpreter", "not_asked") not in found(record)
    record.interpreter()
    assert ("consent", "interpreter", "not_asked") in found(record)


def test_a_need_is_still_open_when_the_person_said_no_to_what_was_to_meet_it() -> None:
    record = Record().opened()
    record.need("need-1", horizon="short")
    record.line_answered(record.line(need="need-1"), "no")
    number = record.add(reaching.ServiceOffered(name=Words("A clinic"), kind="health", need="need-1", **NOW))
    assert ("need", "need-1", "open") not in found(record)
    record.add(reaching.ServiceAnswered(service=number, answer="no", statement=None, **NOW))
    assert ("need", "need-1", "open") in found(record)


def test_an_urgent_need_is_named_by_the_question_it_answers() -> None:
    record = Record().opened()
    record.need("health", domain="health")
    record.need("need-2")
    named = {gap.what: gap.message for gap in gaps(record.case, ADULT) if gap.kind == "urgent-need"}
    assert named == {"health": "today-health", "need-2": "need-domain-housing"}


def test_a_step_that_was_passed_over_since_nothing_was_to_ask_is_not_among_what_was_not_asked() -> None:
    def of_language(of: Record) -> set[str]:
        return {gap.what for gap in gaps(of.case, ADULT) if gap.step == "language"}

    record = Record().opened()
    assert of_language(record) == {"language-name", "language-comfortable", "language-told"}
    record.add(moves.StepReached(step="contact", move="continue", passed=("language",)))
    assert of_language(record) == set()
    record.add(moves.SteppedBack(step="language"))
    assert of_language(record) == {"language-name", "language-comfortable", "language-told"}


def test_a_step_passed_over_as_settled_is_open_where_its_answer_is_gone() -> None:
    record = Record().opened()
    record.add(moves.StepReached(step="now", move="continue", passed=("contact",)))
    assert {"contact-call", "contact-safe"} <= {gap.what for gap in gaps(record.case, ADULT)}


def test_gaps_hold_ids_and_never_anybodys_words() -> None:
    record = Record().opened()
    record.need(summary=Words("secret-need"))
    record.risk(summary=Words("secret-risk"))
    record.line(what=Words("secret-line"))
    record.add(session.CaseLabelled(label=Words("secret-label")))
    assert "secret" not in str(gaps(record.case, ADULT))


@pytest.mark.parametrize("basis", ["worker", "agency", "document"])
def test_a_row_that_was_noted_without_asking_the_person_stays_not_asked(basis: str) -> None:
    record = Record().opened()
    record.need("food-sleep", state="met", basis=basis)
    assert ("row", "food-sleep", "not_asked") in found(record)
    record.need("food-sleep", state="met", basis="person")
    assert ("row", "food-sleep", "not_asked") not in found(record)


def test_words_of_the_person_about_what_the_worker_saw_show_that_they_were_asked() -> None:
    record = Record().opened()
    record.said("I ate at noon.", about="food-sleep", **NOW)
    record.need("food-sleep", state="met", basis="worker")
    assert ("row", "food-sleep", "not_asked") not in found(record)
