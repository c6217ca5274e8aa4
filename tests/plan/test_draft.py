from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interview.engine.case import Case
from interview.engine.events import planning, told
from interview.engine.terms import Moment, Quote
from interview.engine.words import ERASED, Words
from interview.plan.draft import draft
from tests.plan.cases import ADULT, NOW, STARTED, Record, whole_case

if TYPE_CHECKING:
    from interview.plan.model import PlanLine, SupportPlan


def lines_of(plan: SupportPlan) -> dict[str, PlanLine]:
    support = (*plan.lines.immediate, *plan.lines.short, *plan.lines.long)
    return {line.line: line for line in (*support, *plan.safety_plan)}


def test_a_plan_can_be_drawn_up_before_anything_was_said() -> None:
    plan = draft(Case(), ADULT, entries=(), case_id="k7m2", now=STARTED, practice=False)
    assert plan.status == "draft"
    assert (plan.goals, plan.needs, plan.risks, plan.statements) == ((), (), (), ())
    assert plan.drawn_up_at == "2026-03-02T10:00:00.000Z"


def test_a_plan_can_be_drawn_up_after_every_single_event() -> None:
    case, entries = Case(), whole_case().entries
    for number, entry in enumerate(entries, start=1):
        case.apply(entry)
        plan = draft(case, ADULT, entries=entries[:number], case_id="k7m2", now=STARTED, practice=False)
        assert plan.record_head == entry.seq


def test_a_goal_is_exactly_the_words_that_the_person_said() -> None:
    record = Record().opened()
    said = record.said("I want 👩‍👧 my own  door.")
    record.line(goal=Quote(statement=said, start=7, end=19))
    goal = record.plan().goals[0]
    assert goal.words == Words("👩‍👧 my own  ")
    assert lines_of(record.plan())["line-1"].goal == goal.goal


def test_a_goal_that_was_worded_again_says_so_and_still_quotes_what_was_quoted() -> None:
    record = Record().opened()
    said = record.said("I want to go home.")
    record.line(goal=Quote(statement=said, start=0, end=6))
    record.corrected(said, "I want to see my mother.")
    plan = record.plan()
    assert plan.goals[0].words == Words("I want")
    assert plan.goals[0].corrected_since
    assert plan.statements[0].words == Words("I want to see my mother.")
    assert plan.statements[0].corrected


def test_an_erased_statement_leaves_no_words_but_the_fact_that_there_were_some() -> None:
    record = Record().opened()
    said = record.said(ERASED)
    record.line(goal=Quote(statement=said, start=0, end=6), because=(said,))
    plan = record.plan()
    assert plan.goals[0].words == ERASED
    assert plan.statements[0].words == ERASED


def test_statements_stand_in_the_order_they_were_told_and_only_those_the_plan_rests_on() -> None:
    record = Record().opened()
    later = record.said("Then I left.", said_at=Moment(precision="about", at=STARTED + 9))
    first = record.said("There was a farm.", said_at=Moment(precision="about", at=STARTED))
    record.said("The weather was cold.")
    record.need(because=(later, first))
    assert [statement.number for statement in record.plan().statements] == [first, later]


def test_no_need_risk_or_line_is_in_the_plan_without_its_event() -> None:
    record = Record().opened()
    record.said("I have nowhere to sleep and they will find me.")
    plan = record.plan()
    assert (plan.needs, plan.risks, plan.risks_not_told, lines_of(plan)) == ((), (), (), {})


@pytest.mark.parametrize("told_before", [True, False])
def test_a_risk_held_back_never_stands_among_the_told(told_before: bool) -> None:
    record = Record().opened()
    risk = record.risk()
    if told_before:
        record.explained(f"risk:{risk}")
    record.held_back(risk, "It would raise the danger")
    record.line(risk=risk)
    plan = record.plan()
    assert not plan.risks
    assert not plan.risks_not_told
    assert [held.risk for held in plan.risks_held_back] == [risk]
    assert plan.risks_held_back[0].explained_before is told_before
    line = lines_of(plan)["line-1"]
    assert (line.risk, line.risk_not_shared) == (None, risk)
    assert risk not in str(plan.gaps)
    assert line.open_points == ()


def test_a_risk_counts_as_told_only_once_it_was_explained() -> None:
    record = Record().opened()
    record.risk()
    assert [risk.risk for risk in record.plan().risks_not_told] == ["risk-1"]
    record.explained("risk:risk-1")
    plan = record.plan()
    assert plan.risks_not_told == ()
    assert plan.risks[0].understanding == "not_checked"


def test_what_an_agency_reports_is_kept_apart_from_what_the_worker_saw() -> None:
    record = Record().opened()
    record.need(basis="agency", summary=Words("Reported"))
    record.need("need-2", basis="worker", summary=Words("Seen"))
    record.risk(basis="document", summary=Words("In a report"))
    record.explained("risk:risk-1")
    plan = record.plan()
    assert (plan.needs[0].summary, plan.needs[0].reported_summary) == (None, Words("Reported"))
    assert (plan.needs[1].summary, plan.needs[1].reported_summary) == (Words("Seen"), None)
    assert (plan.risks[0].what, plan.risks[0].reported_what) == (None, Words("In a report"))


def test_nothing_is_agreed_before_the_person_agreed_and_nothing_after_a_change() -> None:
    record = Record().opened()
    line = record.line()
    assert lines_of(record.plan())[line].agreed_revision is None
    record.line_answered(line, "agree")
    assert lines_of(record.plan())[line].agreed_revision == 1
    assert record.plan().status == "draft"
    record.plan_agreed(line)
    assert record.plan().status == "agreed"
    record.add(planning.LineChanged(line=line, what=Words("Otherwise"), by=None, fallback=None, because=()))
    assert record.plan().status == "draft"
    assert lines_of(record.plan())[line].agreed_revision is None
    assert lines_of(record.plan())[line].revision == 2


@pytest.mark.parametrize("answer", ["change", "no", "later"])
def test_only_a_yes_to_a_line_is_an_agreement(answer: str) -> None:
    record = Record().opened()
    record.line_answered(record.line(), answer)
    assert lines_of(record.plan())["line-1"].agreed_revision is None


def test_a_line_that_was_taken_out_is_not_in_the_plan() -> None:
    record = Record().opened()
    record.line()
    record.add(planning.LineDropped(line="line-1"))
    assert lines_of(record.plan()) == {}


def test_lines_stand_under_how_soon_and_the_safety_plan_apart() -> None:
    record = Record().opened()
    for horizon in ("immediate", "short", "long"):
        record.line(f"line-{horizon}", horizon=horizon)
    record.line("line-safe", section="safety", component="safe-people")
    plan = record.plan()
    assert [
        [line.line for line in part] for part in (plan.lines.immediate, plan.lines.short, plan.lines.long)
    ] == [
        ["line-immediate"],
        ["line-short"],
        ["line-long"],
    ]
    assert [(line.line, line.component) for line in plan.safety_plan] == [("line-safe", "safe-people")]


def test_what_was_said_about_safe_contact_is_kept_apart_even_when_a_line_quotes_it() -> None:
    record = Record().opened()
    number = record.answered("contact-safe", words="Ring Sam after nine.")
    assert number is not None
    record.line(goal=Quote(statement=number, start=0, end=8), because=(number,))
    plan = record.plan()
    assert plan.statements == ()
    assert [statement.number for statement in plan.private_statements] == [number]
    assert (plan.goals[0].words, plan.goals[0].private_words) == (None, Words("Ring Sam"))


def test_an_answer_to_a_question_of_another_flow_is_taken_as_private() -> None:
    record = Record().opened()
    number = record.answered("old-flow-address", words="Above the shop.")
    plan = record.plan()
    assert [answer.question for answer in plan.unplaced_answers] == ["old-flow-address"]
    assert [statement.number for statement in plan.private_statements] == [number]
    assert plan.statements == ()


def test_answers_of_the_worker_alone_are_none_of_the_persons() -> None:
    record = Record().opened()
    record.answered("room-private", choice="yes", words="The door does not close.")
    record.answered("police-interview", choice="no")
    plan = record.plan()
    assert [(one.question, one.choice, one.see_to) for one in plan.room] == [
        ("room-private", "yes", True),
        ("police-interview", "no", False),
    ]
    persons = (*plan.answers, *plan.choices, *plan.preferences)
    assert {one.standing for one in persons} == {"not_asked"}
    assert (plan.unplaced_answers, plan.statements) == ((), ())


def test_not_asked_asked_declined_unknown_and_none_are_told_apart() -> None:
    record = Record().opened()
    record.put("worries-anyone")
    record.left("worries-helped", "rather_not")
    record.left("now-need-most", "dont_know")
    record.left("closing-feel", "not_now")
    record.answered("closing-missed", choice="none")
    standing = {answer.question: answer.standing for answer in record.plan().answers}
    assert standing["worries-most"] == "not_asked"
    assert standing["worries-anyone"] == "asked"
    assert standing["worries-helped"] == "declined"
    assert standing["now-need-most"] == "unknown"
    assert standing["closing-feel"] == "not_now"
    assert standing["closing-missed"] == "none"


def test_the_three_choices_have_three_answers() -> None:
    record = Record().opened()
    record.answered("choice-nrm", choice="no")
    record.answered("choice-support", choice="yes")
    choices = [(choice.question, choice.standing, choice.choice) for choice in record.plan().choices]
    assert choices == [
        ("choice-nrm", "answered", "no"),
        ("choice-support", "answered", "yes"),
        ("choice-police", "not_asked", None),
    ]


def test_a_topic_that_is_not_asked_back_has_no_understanding_and_an_unsupported_one_is_not_checked() -> None:
    record = Record().opened()
    for topic in ("rights-interpreter", "rights-stop", "privacy-limits"):
        record.explained(topic)
    plan = record.plan()
    understanding = {one.topic: one.understanding for one in (*plan.rights, *plan.explanations)}
    assert understanding == {
        "rights-interpreter": None,
        "rights-stop": None,
        "privacy-limits": "not_checked",
    }


def test_a_consent_taken_back_is_neither_given_nor_refused() -> None:
    plan = whole_case().plan()
    standing = {consent.scope: consent.standing for consent in plan.consents}
    assert standing["record"] == "given"
    assert standing["share:police"] == "refused"
    assert standing["share:gp"] == "declined"
    assert standing["share:council"] == "not_asked"


def test_a_statement_keeps_how_it_came_down() -> None:
    record = Record().opened()
    number = record.said(
        "He kept it.",
        voice="interpreted",
        interpreter="i4",
        captured="paper",
        fidelity="summary",
        said_at=Moment(),
    )
    record.need(because=(number,))
    plan = record.plan()
    statement = plan.statements[0]
    assert plan.interpreter_used
    assert (statement.voice, statement.interpreted, statement.captured) == ("interpreted", True, "paper")
    assert (statement.fidelity, statement.said_at, statement.said_at_precision) == (
        "summary",
        None,
        "unknown",
    )


def test_no_words_show_when_a_plan_is_printed_by_mistake() -> None:
    assert "quiet room" not in repr(whole_case().plan())


def test_a_question_answered_after_a_way_out_is_answered() -> None:
    record = Record().opened()
    record.left("worries-most", "rather_not")
    record.add(told.QuestionAnswered(question="worries-most", choice="none", statement=None, **NOW))
    standing = {answer.question: answer.standing for answer in record.plan().answers}
    assert standing["worries-most"] == "none"
