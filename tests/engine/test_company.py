"""Who is in the room: a companion is never the interpreter, a question that does not apply is not there, nothing must be filled in."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import store
from flows.loader import problems
from flows.model import Flow, Question, Step
from interview.engine.acts import always, asking
from interview.engine.acts.company import CompanionComes, CompanionGoes
from interview.engine.conditions import CONDITIONS
from interview.engine.kinds import KINDS
from interview.engine.stage import Refused
from interview.engine.words import Words
from interview.plan.gaps import gaps
from tests.engine.test_on_duty import plan_of
from tests.sitting import Sitting, sitting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.engine.terms import Setting


@contextmanager
def met(setting: Setting, *, language: str = "en-GB") -> Iterator[Sitting]:
    with store.in_memory() as journal:
        here = Sitting(journal)
        here.create()
        here.guide.begin(setting=setting, captured="live", person_locale=language)
        here.walk_to("room")
        yield here


@pytest.fixture
def here() -> Iterator[Sitting]:
    with sitting("room") as begun:
        yield begun


def asked(here: Sitting) -> set[str]:
    return {question.question for question in here.guide.view().questions}


IN_THE_ROOM = {"room-seat", "room-refreshments", "room-first-aid", "room-infection", "room-transport"}


def test_in_a_room_nothing_is_asked_about_a_call_and_on_a_call_nothing_about_chairs() -> None:
    with met("in_person") as here:
        assert asked(here) >= IN_THE_ROOM
        assert not asked(here) & {"room-distance", "room-apart", "room-interpreter-safe"}
    for setting in ("phone", "video"):
        with met(setting) as here:  # type: ignore[arg-type]
            assert "room-distance" in asked(here)
            assert not asked(here) & IN_THE_ROOM


def test_leaving_apart_is_asked_about_once_somebody_interprets_or_may_have_to(here: Sitting) -> None:
    assert "room-apart" not in asked(here)
    here.guide.do(always.InterpreterJoins(code="I-1", language="Tigrinya"))
    assert "room-apart" in asked(here)
    with met("in_person", language="ar") as other:
        assert "room-apart" in asked(other)


def test_that_it_is_safe_for_the_interpreter_is_asked_where_somebody_interprets(here: Sitting) -> None:
    assert "room-interpreter-safe" not in asked(here)
    here.guide.do(always.InterpreterJoins(code="I-1", language="Tigrinya"))
    assert "room-interpreter-safe" in asked(here)


@pytest.mark.parametrize(
    ("question", "advice"),
    [
        ("room-first-aid", "who knows first aid"),
        ("room-infection", "Nobody has to say what illness they have."),
        ("room-transport", "which way is safe"),
        ("room-interpreter-safe", "without their name"),
    ],
)
def test_what_is_not_seen_to_of_health_and_the_way_home_says_what_can_be_done_and_is_in_the_plan(
    here: Sitting, question: str, advice: str
) -> None:
    here.guide.do(always.InterpreterJoins(code="I-1", language="Tigrinya"))
    (row,) = [one for one in here.guide.view().questions if one.question == question]
    (no,) = [one for one in row.choices if one.choice == "no"]
    assert advice in (no.advice or "")
    here.guide.do(asking.Answer(question=question, choice="no"))
    assert [(one.question, one.see_to) for one in plan_of(here).room] == [(question, True)]


def test_every_question_about_the_room_can_be_left_open(here: Sitting) -> None:
    here.guide.do(always.Move(move="continue"))
    assert here.guide.view().step == "welcome"


def why_missing(here: Sitting) -> list[str]:
    return [gap.what for gap in gaps(here.guide.case, here.guide.flow) if gap.kind == "reason"]


def test_where_they_are_not_seen_alone_the_reason_is_open_until_it_is_noted(here: Sitting) -> None:
    assert why_missing(here) == []
    here.guide.do(asking.Answer(question="room-alone", choice="unknown"))
    assert why_missing(here) == []
    here.guide.do(asking.Answer(question="room-alone", choice="no"))
    assert why_missing(here) == ["room-alone"]
    here.guide.do(asking.Answer(question="room-alone", words=Words("He asked for her to stay.")))
    assert why_missing(here) == []


CODES = st.sampled_from(["C1", "c1", " C1", "I9", "i9 ", "X", "x"])
ACTS = st.lists(
    st.tuples(st.sampled_from(["comes", "goes", "interprets", "stops interpreting"]), CODES), max_size=12
)


@settings(max_examples=60, deadline=None)
@given(ACTS)
def test_nobody_is_ever_noted_as_company_and_as_interpreter_of_one_person(
    happened: list[tuple[str, str]],
) -> None:
    with sitting("room") as here:
        for what, code in happened:
            acts: dict[str, Any] = {
                "comes": CompanionComes(code=code, came_as="friend"),
                "goes": CompanionGoes(code=code.strip()),
                "interprets": always.InterpreterJoins(code=code, language="ar"),
                "stops interpreting": always.InterpreterLeaves(),
            }
            before = here.guide.case.seq
            try:
                here.guide.do(acts[what])
            except Refused:
                assert here.guide.case.seq == before
        came = {code.casefold() for code in here.guide.case.company}
        assert came.isdisjoint(code.casefold() for code in here.guide.case.interpreters)


def test_it_is_refused_in_plain_words_that_say_what_to_do(here: Sitting) -> None:
    here.guide.do(CompanionComes(code="C1", came_as="partner"))
    with pytest.raises(Refused, match="Find an interpreter who knows neither") as refused:
        here.guide.do(always.InterpreterJoins(code="c1", language="ar"))
    assert "c1" not in str(refused.value).lower()


def test_when_the_sitting_is_over_nobody_is_with_them_and_how_they_left_is_not_made_up(here: Sitting) -> None:
    here.guide.do(CompanionComes(code="C1", came_as="supporter", wanted="yes"))
    assert [one.code for one in here.guide.view().company] == ["C1"]
    here.guide.do(always.Stop())
    if here.guide.case.sitting is not None:
        here.guide.do(always.Stop())
    (one,) = here.guide.case.company.values()
    assert (one.here, one.apart) == (False, "not_noted")
    assert here.opened_again().case.company == here.guide.case.company


def test_at_the_end_it_is_said_who_is_still_there_and_only_then() -> None:
    with sitting("closing") as here:
        assert "leaving" not in [panel.panel for panel in here.guide.view().panels]
        here.guide.do(always.InterpreterJoins(code="I-1", language="ar"))
        here.guide.do(CompanionComes(code="C1", came_as="family"))
        (panel,) = [panel for panel in here.guide.view().panels if panel.panel == "leaving"]
        assert len(panel.lines) == 2
        here.guide.do(CompanionGoes(code="C1", apart="apart"))
        (panel,) = [panel for panel in here.guide.view().panels if panel.panel == "leaving"]
        assert len(panel.lines) == 1


WRONG = {
    "a condition nobody knows": (Question(id="q", text="t", when="sunny"), "is not a condition"),
    "a reason for no choice": (
        Question(id="q", text="t", choices=("yes",), reason=("no",)),
        "not one of its choices",
    ),
}


@pytest.mark.parametrize(("question", "says"), WRONG.values(), ids=WRONG)
def test_a_flow_whose_question_cannot_apply_is_refused(question: Question, says: str) -> None:
    assert any(says in line for line in flow_problems(question, audience="worker"))


def test_what_the_person_is_asked_hangs_on_nothing_but_whether_they_are_in_the_nrm() -> None:
    lines = flow_problems(Question(id="q", text="t", when="in-the-room"), audience="person")
    assert any("what a person is asked hangs only on: may-stay-in-nrm" in line for line in lines)
    lines = flow_problems(Question(id="q", text="t", when="may-stay-in-nrm"), audience="person")
    assert not any("hangs only on" in line for line in lines)


def flow_problems(question: Question, *, audience: Any) -> list[str]:
    first = Step(
        id="a", phase="PREP", kind="ask", audience=audience, questions=(question,), moves={"continue": "end"}
    )
    end = Step(id="end", phase="AFTER", kind="end", audience="worker")
    flow = Flow(
        id="x/y",
        title="T",
        standard="S",
        nations=("wales",),
        age_bands=("adult",),
        checked_on="2026-01-01",
        start="a",
        again="a",
        stop="end",
        end="end",
        step=(first, end),
    )
    return list(problems(flow, kinds=KINDS, conditions=CONDITIONS))
