"""What breaks in: anywhere, into each other, and never gone back from by itself. Nothing said is lost on the way."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interview.engine.acts import always, asking
from interview.engine.events import moves, session, told
from interview.engine.words import Words
from interview.guide import NotOpen
from interview.guiding.worded_flows import load_flow
from tests.offered import Rolling, offers
from tests.sitting import Sitting, adult, sitting

PROTOCOLS = tuple(adult().protocols)
every_protocol = pytest.mark.parametrize("protocol", PROTOCOLS)


@every_protocol
def test_each_opens_one_short_step_and_ends_where_the_person_is_asked_what_they_want(protocol: str) -> None:
    step = adult().find(adult().protocols[protocol])
    assert step.kind == "ask"
    assert len(step.questions) <= 3
    assert "interrupt-after" in {way.to for way in step.ways().values()}
    assert step.advice, "the worker is told what to do"


@every_protocol
def test_what_is_said_while_something_has_broken_in_is_taken_down_and_stamped(protocol: str) -> None:
    with sitting("rights") as here:
        here.guide.do(asking.Explain(about="rights-stop"))
        explained = here.guide.case.last_put
        here.guide.do(always.Interrupt(protocol=protocol))
        view = here.guide.do(always.Tell(words=Words("He is at the gate")))
        statement = view.statements[-1]
        assert (statement.words.text, statement.after) == ("He is at the gate", explained)


def test_a_statement_is_stamped_with_what_was_really_said_last_and_not_with_what_was_not() -> None:
    with sitting("welcome") as here:
        assert here.guide.do(always.Tell(words=Words("Hello"))).statements[-1].after is None
        here.guide.do(always.Say(message="welcome-hello"))
        said = here.guide.case.last_put
        here.guide.do(always.Say(message="welcome-stop", how="not_said"))
        assert here.guide.do(always.Tell(words=Words("Yes"))).statements[-1].after == said
        assert isinstance(here.guide.entries()[(said or 0) - 1].event, moves.PromptSaid)
        later = here.guide.do(always.Tell(words=Words("From my notes"), captured="memory"))
        assert later.statements[-1].after is None


def test_nothing_said_in_an_earlier_sitting_counts_as_said_before() -> None:
    with sitting("welcome") as here:
        here.guide.do(always.Say(message="welcome-hello"))
        here.guide.do(always.Stop())
        here.guide.do(always.Stop())
        here.begin()
        assert here.guide.do(always.Tell(words=Words("Back"))).statements[-1].after is None


@every_protocol
def test_each_may_break_in_while_the_interview_rests(protocol: str) -> None:
    with sitting("rights") as here:
        here.guide.do(always.Pause())
        view = here.guide.do(always.Interrupt(protocol=protocol))
        assert (view.protocol, view.paused) == (protocol, False)


def test_whoever_left_has_not_stopped_and_the_rest_is_completed_in_another_session() -> None:
    with sitting("account") as here:
        here.guide.do(always.Tell(words=Words("I was going to")))
        here.guide.do(always.Interrupt(protocol="danger"))
        here.guide.do(always.Interrupt(protocol="left"))
        here.guide.do(asking.Answer(question="left-how", choice="line-dropped", words=Words("A shout")))
        view = here.guide.do(always.Move(move="finish"))
        assert view.finished
        closed = [one.event for one in here.guide.entries() if isinstance(one.event, session.SessionClosed)]
        assert [one.how for one in closed] == ["left"]
        assert [note.words.text for note in view.notes] == ["A shout"]
        here.begin()
        assert [one.words.text for one in here.guide.view().statements] == ["I was going to"]


def test_whoever_left_after_asking_to_stop_has_left() -> None:
    with sitting("account") as here:
        here.guide.do(always.Stop())
        here.guide.do(always.Interrupt(protocol="left"))
        here.guide.do(always.Move(move="finish"))
        closed = [one.event for one in here.guide.entries() if isinstance(one.event, session.SessionClosed)]
        assert [one.how for one in closed] == ["left"]


def test_they_may_call_again_and_are_asked_what_they_want() -> None:
    with sitting("rights") as here:
        here.guide.do(always.Interrupt(protocol="left"))
        view = here.guide.do(always.Move(move="came-back"))
        assert (view.step, view.protocol) == ("interrupt-after", "left")
        assert here.guide.do(always.Return()).step == "rights"


@pytest.mark.parametrize("leaves", [False, True], ids=["stays", "leaves-then"])
def test_distress_with_an_interpreter_there_ends_the_sitting(*, leaves: bool) -> None:
    with sitting("rights") as here:
        here.guide.do(always.InterpreterJoins(code="int-1", language="Arabic"))
        here.guide.do(always.Interrupt(protocol="distress"))
        if leaves:
            here.guide.do(always.InterpreterLeaves())
        view = here.guide.view()
        assert "return" not in view.acts
        assert [move.move for move in view.moves if move.open] == ["end-here"]
        assert next(move for move in view.moves if not move.open).closed_because
        here.guide.do(always.Interrupt(protocol="danger"))
        here.guide.do(always.Move(move="continue"))
        here.guide.do(asking.Answer(question="interrupt-wish", choice="go-on"))
        with pytest.raises(NotOpen):
            here.guide.do(always.Move(move="something-practical"))
        assert here.guide.do(always.Return()).step == "distress"
        with pytest.raises(NotOpen):
            here.guide.do(always.Return())


def test_distress_without_an_interpreter_is_gone_back_from_if_they_want() -> None:
    with sitting("rights") as here:
        here.guide.do(always.Interrupt(protocol="distress"))
        here.guide.do(always.InterpreterJoins(code="int-1", language="Arabic"))
        here.guide.do(always.Move(move="continue"))
        assert here.guide.do(always.Return()).step == "rights"


def test_what_an_interrupt_asks_is_asked_anew_the_next_time_and_the_first_answer_is_kept() -> None:
    with sitting("rights") as here:
        for choice in ("yes", None):
            view = here.guide.do(always.Interrupt(protocol="danger"))
            question = next(one for one in view.questions if one.question == "danger-now")
            assert (question.choice, question.statements) == (None, ())
            act = asking.Answer(question="danger-now", choice=choice, words=Words(f"Said with {choice}"))
            here.guide.do(act)
            here.guide.do(always.Return())
        answer = here.guide.case.answers["danger-now"]
        assert (answer.choice, len(answer.statements)) == (None, 1)
        assert [(one.choice, len(one.statements)) for one in answer.earlier] == [("yes", 1)]
        kept = [one.event for one in here.guide.entries() if isinstance(one.event, told.QuestionAnswered)]
        assert [one.choice for one in kept] == ["yes", None]


ROUND = ("interrupt", "interrupt", "return", "tell", "answer", "move", "pause", "resume", "interpreter-joins")


@settings(max_examples=25)
@given(seed=st.integers(0, 10_000))
def test_after_any_interrupts_and_returns_one_is_where_one_was_and_nothing_said_is_lost(seed: int) -> None:
    chance = Rolling(random.Random(seed))
    said: list[str] = []
    with sitting("more-rights") as here:
        for _ in range(50):
            if here.guide.case.sitting is None:
                break
            _one_act(here, chance, said)
        kept = {one.words.text for one in here.guide.case.statements.values()}
        noted = {note.words.text for note in here.guide.case.notes.values()}
        assert set(said) <= kept | noted


def _one_act(here: Sitting, chance: Rolling, said: list[str]) -> None:
    offered = {tag: make for tag, make in offers(here.guide.view(), chance) if tag in ROUND}
    tag = chance.pick(sorted(offered))
    act: Any = offered[tag]()
    before, answers = here.guide.case.position, dict(here.guide.case.answers)
    assert before is not None
    view = here.guide.do(act)
    if isinstance(act, (always.Tell, asking.Answer)) and act.words is not None:
        said.append(act.words.text)
    after = here.guide.case.position
    if isinstance(act, always.Return):
        held = before.held[-1]
        assert after is not None
        assert (after.step, after.back, after.held) == (held.step, held.back, before.held[:-1])
        assert not (held.interpreted and held.protocol in adult().ceases)
        if held.step == "account":
            assert answers["interrupt-wish"].number > held.number
    elif not isinstance(act, (always.Move, always.Interrupt)):
        assert after is not None
        assert (view.step, after.held) == (before.step, before.held)
    if not isinstance(act, asking.Answer):
        assert here.guide.case.answers == answers


@pytest.mark.parametrize("flow", ["uk/adult", "uk/brief"])
def test_every_interview_has_danger_first_and_the_same_protocols(flow: str) -> None:
    assert tuple(load_flow(flow).protocols) == PROTOCOLS
    assert PROTOCOLS[0] == "danger"
