"""Going on with something open: nobody is held up, and why it was left is on the record."""

from __future__ import annotations

import pytest

from interview.engine.acts import always, asking, reaching
from interview.engine.acts.always import Move
from interview.engine.acts.asking import Explain, Leave, TeachBack
from interview.engine.acts.planning import AgreePlan, AnswerLine, ProposeLine, RecordNeed
from interview.engine.events import moves, planning, understanding
from interview.engine.stage import Refused
from interview.engine.words import Words
from interview.guide import Guide
from tests.sitting import Sitting, sitting


def last(here: Sitting, kind: type) -> object:
    found = [entry.event for entry in here.guide.entries() if isinstance(entry.event, kind)]
    return found[-1] if found else None


def test_a_worker_who_leaves_rights_open_for_want_of_time_says_so_once_for_all_of_them() -> None:
    with sitting("rights") as here:
        here.guide.do(Explain(about="rights-interpreter"))
        view = here.guide.do(Move(move="leave-open", reason="no_time"))
        assert view.step == "more-rights"
        left = {
            entry.event.topic: entry.event.reason
            for entry in here.guide.entries()
            if isinstance(entry.event, understanding.TopicLeft)
        }
        for topic in ("rights-stop", "rights-information", "rights-respect"):
            assert left[topic] == "no_time"
        assert "rights-interpreter" not in left
        step = last(here, moves.StepReached)
        assert isinstance(step, moves.StepReached)
        assert step.left_open == "no_time"


def test_leaving_it_open_without_a_reason_is_recorded_as_that_and_settles_nothing() -> None:
    with sitting("rights") as here:
        here.guide.do(Move(move="leave-open"))
        step = last(here, moves.StepReached)
        assert isinstance(step, moves.StepReached)
        assert step.left_open == "none_given"
        assert not here.guide.case.topics.get("rights-stop")


def test_going_on_from_what_is_done_leaves_nothing_open() -> None:
    with sitting("privacy") as here:
        here.guide.do(Explain(about="privacy-limits"))
        points = ("point-privacy-shared", "point-privacy-danger")
        here.guide.do(
            TeachBack(about="privacy-limits", covered=points, words=Words("You ask."), outcome="understood")
        )
        here.guide.do(Explain(about="privacy-notes"))
        here.guide.do(Move(move="leave-open"))
        step = last(here, moves.StepReached)
        assert isinstance(step, moves.StepReached)
        assert step.left_open is None


def test_a_reason_that_is_none_is_refused_and_nothing_moves() -> None:
    with sitting("rights") as here:
        with pytest.raises(Refused, match="left open for one of"):
            here.guide.do(Move(move="leave-open", reason="bored"))
        assert here.guide.view().step == "rights"


def test_a_way_that_leaves_something_open_is_shown_as_one_only_while_something_is() -> None:
    with sitting("privacy") as here:
        ways = {move.move: move for move in here.guide.view().moves}
        assert ways["leave-open"].leaves
        assert not ways["continue"].open
        here.guide.do(Explain(about="privacy-limits"))
        points = ("point-privacy-shared", "point-privacy-danger")
        here.guide.do(
            TeachBack(about="privacy-limits", covered=points, words=Words("You ask."), outcome="understood")
        )
        here.guide.do(Explain(about="privacy-notes"))
        ways = {move.move: move for move in here.guide.view().moves}
        assert not ways["leave-open"].leaves


def test_before_a_yes_to_notes_the_points_that_came_back_are_enough() -> None:
    with sitting("privacy") as here:
        here.guide.do(Explain(about="privacy-limits"))
        with pytest.raises(Refused, match="A yes alone"):
            here.guide.do(
                TeachBack(about="privacy-limits", covered=("point-privacy-shared",), outcome="understood")
            )
        points = ("point-privacy-shared", "point-privacy-danger")
        here.guide.do(TeachBack(about="privacy-limits", covered=points, outcome="understood"))
        assert here.guide.case.topics["privacy-limits"].understanding == "understood"
        assert not here.guide.case.statements


def test_a_closed_way_to_the_account_names_what_is_urgent() -> None:
    with sitting("today") as here:
        here.guide.do(RecordNeed(need="health", state="not_met", basis="person"))
        here.walk_to("invite")
        tell = next(move for move in here.guide.view().moves if move.move == "tell")
        assert not tell.open
        assert tell.closed_because is not None
        assert tell.closed_because.endswith(": health")


def test_agreeing_to_a_plan_names_what_is_urgent_and_neither_met_nor_decided_and_does_not_stop_it() -> None:
    with sitting("today") as here:
        here.guide.do(RecordNeed(need="safe-tonight", state="not_met"))
        here.guide.do(RecordNeed(need="health", state="partly", decision=Words("The nurse at nine")))
        here.guide.do(RecordNeed(need="self-harm", state="not_wanted"))
        here.guide.do(RecordNeed(need="phone", state="met"))
        here.guide.do(Leave(question="children-others", way_out="not_now"))
        here.walk_to("plan")
        here.guide.do(ProposeLine(section="support", horizon="short", what=Words("Ask the school")))
        assert here.guide.view().urgent_open == ()
        here.walk_to("read-plan")
        here.guide.do(AnswerLine(line=next(iter(here.guide.case.lines)), answer="agree"))
        assert here.guide.view().urgent_open == (
            "a safe place tonight: not met, and nothing is decided",
            "self-harm: no help wanted, and nothing is decided",
            "children or others: asked, and not answered",
        )
        assert not any("safe place" in lacks for lacks in here.guide.view().missing)
        here.guide.do(AgreePlan())
        agreed = last(here, planning.PlanAgreed)
        assert isinstance(agreed, planning.PlanAgreed)
        assert agreed.missing[:3] == ("need:safe-tonight", "need:self-harm", "row:children-others")
        assert here.guide.case.plan_agreed


def test_what_a_plan_lacks_is_on_the_record_of_the_yes_to_it() -> None:
    with sitting("plan") as here:
        here.guide.do(
            ProposeLine(section="support", horizon="short", what=Words("Ask the school"), who="worker")
        )
        line = next(iter(here.guide.case.lines))
        here.walk_to("read-plan")
        here.guide.do(AnswerLine(line=line, answer="agree"))
        assert here.guide.view().missing == (
            "no safety plan",
            "not explained: What the NRM is",
            "no next contact",
        )
        here.guide.do(AgreePlan())
        agreed = last(here, planning.PlanAgreed)
        assert isinstance(agreed, planning.PlanAgreed)
        assert agreed.missing == ("safety-plan", "topic:nrm-what", "next-contact")


def test_days_later_another_worker_completes_all_that_the_page_asks() -> None:
    with sitting("contact") as here:
        here.guide.do(always.Interrupt(protocol="left"))
        here.guide.do(always.Move(move="finish"))
        here.clock.wait("3d")
        first = here.guide
        here.guide = Guide(
            flows=here.flows,
            wording=here.words,
            journal=here.journal,
            case_id=first.case_id,
            actor="w-2",
            clock=here.clock,
            nonce=first._nonce,
            new_id=first._new_id,
        )
        here.begin(captured="memory")
        view = here.guide.do(always.Interrupt(protocol="left"))
        asked = [one.question for one in view.questions]
        assert asked == ["left-how", "left-risks", "left-next"]
        here.guide.do(asking.Answer(question="left-how", choice="somebody-came"))
        for question in asked[1:]:
            here.guide.do(asking.Answer(question=question, words=Words("As told")))
        here.guide.do(always.MakePromise(words=Words("I ring on Monday")))
        here.guide.do(reaching.AgreeContact(how=Words("By text")))
        here.guide.do(RecordNeed(need="safe-tonight", state="not_met", basis="worker"))
        panels = {one.panel: len(one.lines) for one in here.guide.view().panels}
        assert all(panels[one] for one in ("contact", "promises", "risks", "duties"))
        assert {note.worker for note in here.guide.case.notes.values()} == {"w-2"}
        assert here.guide.do(always.Move(move="finish")).finished
