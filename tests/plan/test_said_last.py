"""Written up afterwards, the last answer is the one that was said last, and what was there by the yes is what was said by then."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from interview.engine.acts.asking import Leave
from interview.engine.acts.planning import RecordNeed
from interview.engine.events import reaching, told, understanding
from interview.engine.terms import Moment
from interview.engine.words import Words
from tests.plan.cases import STARTED, Record
from tests.sitting import sitting


def heard(minute: int) -> Any:
    """On paper, with the exact time at which it was said."""
    return {"captured": "paper", "said_at": Moment(precision="exact", at=STARTED + minute * 60_000)}


UNTIMED: Any = {"captured": "paper", "said_at": Moment()}
orders = pytest.mark.parametrize("typed", [(0, 1), (1, 0)], ids=["as said", "last first"])


@orders
def test_of_two_answers_to_one_question_the_one_said_last_stands_with_its_time(
    typed: tuple[int, ...],
) -> None:
    record = Record().opened()
    record.sat_together(captured="paper")
    for one in typed:
        record.answered("choice-nrm", choice=("yes", "no")[one], heard=heard(one))
    (choice,) = [one for one in record.plan().choices if one.question == "choice-nrm"]
    assert (choice.choice, choice.said_at) == ("no", "2026-03-02T10:01:00.000Z")


@orders
def test_a_way_out_that_was_taken_first_does_not_undo_the_answer(typed: tuple[int, ...]) -> None:
    record = Record().opened()
    record.sat_together(captured="paper")
    said: tuple[Any, ...] = (
        told.QuestionLeft(question="choice-nrm", way_out="not_now", **heard(0)),
        told.QuestionAnswered(question="choice-nrm", choice="time", statement=None, **heard(1)),
    )
    for one in typed:
        record.add(said[one])
    (choice,) = [one for one in record.plan().choices if one.question == "choice-nrm"]
    assert (choice.standing, choice.choice) == ("answered", "time")


@orders
def test_a_yes_that_was_said_before_the_no_gives_no_consent(typed: tuple[int, ...]) -> None:
    record = Record().opened()
    record.sat_together(captured="paper")
    said: tuple[Any, ...] = (
        understanding.ConsentGiven(scope="share:gp", manner="spoken", **heard(0)),
        understanding.ConsentRefused(scope="share:gp", **heard(1)),
    )
    for one in typed:
        record.add(said[one])
    assert record.case.consents["share:gp"] == "refused"
    (consent,) = [one for one in record.plan().consents if one.scope == "share:gp"]
    assert (consent.standing, consent.said_at) == ("refused", "2026-03-02T10:01:00.000Z")


def test_without_times_their_places_in_the_order_of_telling_say_which_was_last() -> None:
    record = Record().opened()
    record.sat_together(captured="paper")
    last = record.said("The library", about="contact-safe", **UNTIMED)
    record.add(told.QuestionAnswered(question="choice-nrm", choice="no", statement=last, **UNTIMED))
    first = record.said("My sister", about="contact-safe", told_after=0, **UNTIMED)
    record.add(told.QuestionAnswered(question="choice-nrm", choice="yes", statement=first, **UNTIMED))
    answer = record.case.answers["choice-nrm"]
    assert (answer.choice, answer.said) == ("no", last)


def test_live_the_answer_that_comes_last_stands_whatever_became_of_the_clock() -> None:
    record = Record().opened()
    later = {"captured": "live", "said_at": Moment(precision="exact", at=STARTED)}
    earlier = {"captured": "live", "said_at": Moment(precision="exact", at=STARTED - 60_000)}
    record.answered("choice-nrm", choice="yes", heard=later)
    record.answered("choice-nrm", choice="no", heard=earlier)
    assert record.case.answers["choice-nrm"].choice == "no"


@pytest.mark.parametrize("minute", [1, 9], ids=["said before the yes", "said after it"])
@pytest.mark.parametrize("typed_first", [True, False])
def test_what_the_plan_was_agreed_without_goes_by_what_was_said_by_then(
    minute: int, *, typed_first: bool
) -> None:
    record = Record().opened()
    record.sat_together(captured="paper")
    record.line_answered(record.line(), "agree", heard=heard(4))

    def rest() -> None:
        record.explained("nrm-what", heard=heard(minute))
        record.add(reaching.NextContactAgreed(on="Friday", how=Words("By text"), **heard(minute)))

    if typed_first:
        rest()
        record.plan_agreed("line-1", heard=heard(5), missing=("safety-plan",))
    else:
        record.plan_agreed(
            "line-1", heard=heard(5), missing=("safety-plan", "topic:nrm-what", "next-contact")
        )
        rest()
    lacks = record.plan().agreed_without
    assert lacks == (("safety-plan",) if minute == 1 else ("safety-plan", "topic:nrm-what", "next-contact"))


THREE = pytest.mark.parametrize("typed", sorted(itertools.permutations(range(3))))


@THREE
def test_a_need_stands_as_it_was_said_last_and_each_state_before_has_its_own_words(
    typed: tuple[int, ...],
) -> None:
    with sitting("today", captured="paper") as here:
        for one in typed:
            here.guide.do(
                RecordNeed(
                    need="phone",
                    state=("not_met", "partly", "met")[one],
                    summary=(Words("None at all"), Words("A borrowed one"), None)[one],
                    words=Words(("No phone", "She lent me one", "It works")[one]),
                    said_at=Moment(precision="exact", at=STARTED - 3 + one),
                )
            )
        need = here.guide.case.needs["phone"]
        said = {number: one.latest.text for number, one in here.guide.case.statements.items()}
        assert (need.state, need.summary) == ("met", Words("A borrowed one"))
        stood = [(one.state, [said[number] for number in one.because]) for one in need.earlier]
        assert stood == [("not_met", ["No phone"]), ("partly", ["She lent me one"])]
        assert [said[number] for number in need.because] == ["It works"]


@THREE
def test_a_way_out_between_two_answers_to_a_row_undoes_the_first_and_not_the_second(
    typed: tuple[int, ...],
) -> None:
    with sitting("today", captured="paper") as here:
        times = [Moment(precision="exact", at=STARTED - 3 + minute) for minute in range(3)]
        acts = (
            RecordNeed(need="phone", state="not_met", words=Words("No phone"), said_at=times[0]),
            Leave(question="phone", way_out="rather_not", said_at=times[1]),
            RecordNeed(need="phone", state="met", words=Words("I have one"), said_at=times[2]),
        )
        for one in typed:
            here.guide.do(acts[one])
        case = here.guide.case
        said = [case.statements[number].latest.text for number in case.needs["phone"].because]
        assert (case.needs["phone"].state, said) == ("met", ["I have one"])
        assert "phone" not in case.answers


@orders
def test_a_way_out_that_was_taken_last_leaves_the_row_without_an_answer(typed: tuple[int, ...]) -> None:
    with sitting("today", captured="paper") as here:
        times = [Moment(precision="exact", at=STARTED - 3 + minute) for minute in range(2)]
        acts = (
            RecordNeed(need="phone", state="not_met", said_at=times[0]),
            Leave(question="phone", way_out="rather_not", said_at=times[1]),
        )
        for one in typed:
            here.guide.do(acts[one])
        assert "phone" not in here.guide.case.needs
        assert here.guide.case.answers["phone"].way_out == "rather_not"
