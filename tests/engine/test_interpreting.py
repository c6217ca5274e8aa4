"""Who interprets, what stands against relying on them, and what was told back through somebody who was changed."""

from __future__ import annotations

import pytest

from interview.engine.acts import always, asking
from interview.engine.words import Words
from interview.plan.gaps import gaps
from tests.sitting import Sitting, sitting

TOPIC = "rights-stop"


def back(words: str, here: Sitting) -> asking.TeachBack:
    points = here.guide.flow.topics()[TOPIC].points
    return asking.TeachBack(about=TOPIC, outcome="understood", covered=points, words=Words(words))


def understood_through(here: Sitting, code: str = "int-5") -> None:
    here.guide.do(always.InterpreterJoins(code=code, language="Arabic"))
    here.guide.do(asking.Explain(about=TOPIC))
    here.guide.do(back("I can go.", here))


def open_topics(here: Sitting) -> set[tuple[str, str, str | None]]:
    found = gaps(here.guide.case, here.guide.flow)
    return {(one.what, one.standing, one.reason) for one in found if one.kind == "topic"}


def of_interpreting(here: Sitting) -> list[str]:
    return [one.what for one in gaps(here.guide.case, here.guide.flow) if one.kind == "interpreter"]


def advice(here: Sitting) -> str:
    return " ".join(here.guide.view().advice).replace("\u2068", "").replace("\u2069", "")


@pytest.mark.parametrize("way", ["leaves", "another joins", "the sitting is stopped"])
def test_what_was_understood_through_an_interpreter_with_whom_there_was_a_problem_is_open_again(
    way: str,
) -> None:
    with sitting("rights") as here:
        understood_through(here)
        assert TOPIC not in {what for what, _, _ in open_topics(here)}
        here.guide.do(always.Interrupt(protocol="interpreter-problem"))
        here.guide.do(asking.Answer(question="interpreter-wish", choice="another-interpreter"))
        if way == "leaves":
            here.guide.do(always.InterpreterLeaves())
        elif way == "another joins":
            here.guide.do(always.InterpreterJoins(code="int-6", language="Arabic"))
        else:
            here.guide.do(always.Stop())
            here.guide.do(always.Stop())
        assert (TOPIC, "not_checked", "another-interpreter") in open_topics(here)
        standing = here.guide.case.topics[TOPIC]
        assert (standing.tries, len(standing.statements), standing.settled) == (1, 1, False)


def test_it_is_settled_once_it_came_back_through_another() -> None:
    with sitting("rights") as here:
        understood_through(here)
        here.guide.do(always.Interrupt(protocol="interpreter-problem"))
        here.guide.do(always.InterpreterJoins(code="int-6", language="Arabic"))
        here.guide.do(always.Return())
        view = here.guide.view()
        assert [(one.again, one.settled) for one in view.topics if one.about == TOPIC] == [(True, False)]
        here.guide.do(back("I may stop.", here))
        assert TOPIC not in {what for what, _, _ in open_topics(here)}
        assert len(here.guide.case.topics[TOPIC].statements) == 2


@pytest.mark.parametrize("after", ["no problem", "a problem, and the person wants to keep them"])
def test_an_interpreter_who_goes_home_takes_nothing_away(after: str) -> None:
    with sitting("rights") as here:
        understood_through(here)
        if after != "no problem":
            here.guide.do(always.Interrupt(protocol="interpreter-problem"))
            here.guide.do(asking.Answer(question="interpreter-wish", choice="this-interpreter"))
            here.guide.do(always.Return())
        here.guide.do(always.InterpreterLeaves())
        assert here.guide.case.topics[TOPIC].understanding == "understood"


def test_what_was_understood_through_somebody_else_before_stays_settled() -> None:
    with sitting("rights") as here:
        understood_through(here, "int-4")
        here.guide.do(always.InterpreterJoins(code="int-5", language="Arabic"))
        here.guide.do(always.Interrupt(protocol="interpreter-problem"))
        here.guide.do(always.InterpreterLeaves())
        assert here.guide.case.topics[TOPIC].understanding == "understood"


def test_what_stands_against_an_interpreter_is_said_in_one_line_and_is_open() -> None:
    with sitting("rights") as here:
        joins = always.InterpreterJoins(
            code="int-5", language="Arabic", qualified="no", briefed="no", wished="woman", gender="man"
        )
        here.guide.do(joins)
        assert of_interpreting(here) == ["not_qualified", "not_briefed", "not_as_wished"]
        assert "int-5: the interpreter is not qualified; " in advice(here)


def test_what_nobody_asked_stands_against_no_interpreter() -> None:
    with sitting("rights") as here:
        here.guide.do(always.InterpreterJoins(code="int-5", language="Arabic"))
        assert of_interpreting(here) == []
        assert "int-5" not in advice(here)


@pytest.mark.parametrize("seen_to", ["another interpreter", "the person's wish"])
def test_that_somebody_is_not_comfortable_with_the_interpreter_is_open_until_it_is_seen_to(
    seen_to: str,
) -> None:
    with sitting("rights") as here:
        here.guide.do(always.InterpreterJoins(code="int-5", language="Arabic", comfortable="no"))
        assert of_interpreting(here) == ["not_comfortable"]
        assert "The person is not comfortable with int-5." in advice(here)
        if seen_to == "another interpreter":
            joins = always.InterpreterJoins(code="int-6", language="Arabic", comfortable="yes")
            here.guide.do(joins)
        else:
            here.guide.do(always.Interrupt(protocol="interpreter-problem"))
            wish = asking.Answer(
                question="interpreter-wish", choice="this-interpreter", words=Words("She may stay.")
            )
            here.guide.do(wish)
            here.guide.do(always.Return())
        assert of_interpreting(here) == []
        assert "not comfortable with int" not in advice(here)


def test_an_interpreter_with_whom_they_were_not_comfortable_and_who_only_left_is_open_for_the_next_time() -> (
    None
):
    with sitting("rights") as here:
        here.guide.do(always.InterpreterJoins(code="int-5", language="Arabic", comfortable="no"))
        here.guide.do(always.InterpreterLeaves())
        assert of_interpreting(here) == ["not_comfortable"]


def test_a_doubt_about_the_interpreting_is_a_note_of_the_workers_and_stands_with_that_interpreter() -> None:
    with sitting("rights") as here:
        here.guide.do(always.InterpreterJoins(code="int-5", language="Arabic"))
        here.guide.do(always.InterpreterLeaves(noted=Words("Short answers became long ones")))
        (note,) = here.guide.case.notes.values()
        assert (note.about, note.words) == ("interpreter:int-5", Words("Short answers became long ones"))
