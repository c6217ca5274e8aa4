"""Understanding is what came back, never a yes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interview.engine.acts import always, asking, planning
from interview.engine.stage import Refused
from interview.engine.words import Words
from tests.sitting import Sitting, sitting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.engine.terms import Manner, Understanding
    from interview.engine.view import TopicSeen

STOP = "rights-stop"
"""A right that is asked back only where the person wishes; the limits of privacy always are."""
BOTH = ("point-stop-any-time", "point-stop-no-answer")
PRIVACY = "privacy-limits"
BOTH_OF_PRIVACY = ("point-privacy-shared", "point-privacy-danger")


@pytest.fixture
def here() -> Iterator[Sitting]:
    with sitting("rights") as begun:
        yield begun


def topic(here: Sitting, about: str = STOP) -> TopicSeen:
    return next(one for one in here.guide.view().topics if one.about == about)


def told_back(
    here: Sitting,
    outcome: Understanding,
    *,
    words: str | None = "I can stop and I need not answer",
    covered: tuple[str, ...] = BOTH,
    manner: Manner = "spoken",
    about: str = STOP,
) -> None:
    here.guide.do(
        asking.TeachBack(
            about=about,
            outcome=outcome,
            words=Words(words) if words is not None else None,
            covered=covered,
            manner=manner,
        )
    )


def test_nobody_is_asked_for_what_was_not_explained(here: Sitting) -> None:
    with pytest.raises(Refused, match="not been explained yet"):
        told_back(here, "understood")


@pytest.mark.parametrize("words", [None, ""])
def test_a_yes_alone_is_not_understanding(here: Sitting, words: str | None) -> None:
    here.guide.do(asking.Explain(about=STOP))
    with pytest.raises(Refused, match="A yes alone is 'not checked'"):
        told_back(here, "understood", words=words)
    told_back(here, "not_checked", words=words, covered=())
    assert topic(here).understanding == "not_checked"


def test_leaving_the_nrm_is_asked_back_where_they_wish_and_is_settled_without() -> None:
    leave, ends = "nrm-leave", ("point-leave-any-time", "point-leave-ends")
    with sitting("choice") as begun:
        begun.guide.do(asking.Explain(about=leave))
        seen = topic(begun, leave)
        assert seen.check is not None
        assert seen.check.message == "nrm-leave-check"
        assert (seen.settled, seen.asked_back) == (True, False)
        told_back(begun, "partly", words="I tell you, and I am out", covered=ends[:1], about=leave)
        assert not topic(begun, leave).settled
        told_back(begun, "understood", words="And their help stops", covered=ends, about=leave)
        assert topic(begun, leave).settled


def test_a_yes_alone_leaves_open_what_is_always_asked_back_and_nothing_else() -> None:
    with sitting("privacy") as begun:
        begun.guide.do(asking.Explain(about=PRIVACY))
        told_back(begun, "not_checked", words=None, covered=(), about=PRIVACY)
        assert not topic(begun, PRIVACY).settled
    with sitting("rights") as begun:
        begun.guide.do(asking.Explain(about=STOP))
        assert topic(begun).settled
        told_back(begun, "not_checked", words=None, covered=())
        assert topic(begun).settled
        told_back(begun, "partly", covered=BOTH[:1])
        assert not topic(begun).settled


@pytest.mark.parametrize("covered", [(), BOTH[:1], BOTH[1:]])
def test_understood_means_that_every_point_came_back(here: Sitting, covered: tuple[str, ...]) -> None:
    here.guide.do(asking.Explain(about=STOP))
    with pytest.raises(Refused, match="Not every point"):
        told_back(here, "understood", covered=covered)
    told_back(here, "partly", covered=covered)
    assert [point.point for point in topic(here).points if point.covered] == list(covered)


@pytest.mark.parametrize("manner", ["gestured", "drawn", "signed", "written"])
def test_what_is_shown_counts_as_much_as_what_is_said(here: Sitting, manner: Manner) -> None:
    here.guide.do(asking.Explain(about=STOP))
    told_back(here, "understood", words=None, manner=manner)
    assert topic(here).understanding == "understood"
    assert topic(here).statements == ()


def test_the_third_time_it_comes_back_whole_and_every_try_is_kept(here: Sitting) -> None:
    tries: list[tuple[Understanding, str]] = [("not_yet", "You are the police?"), ("partly", "I can stop")]
    for outcome, words in tries:
        here.guide.do(asking.Explain(about=STOP))
        told_back(here, outcome, words=words, covered=())
        assert not topic(here).settled
    here.guide.do(asking.Explain(about=STOP, another_way=True, given="signed"))
    told_back(here, "understood")
    seen = topic(here)
    assert (seen.explained, seen.tries, seen.understanding, seen.settled) == (3, 3, "understood", True)
    by_number = {one.number: one.words.text for one in here.guide.view().statements}
    assert [by_number[number] for number in seen.statements] == [
        "You are the police?",
        "I can stop",
        "I can stop and I need not answer",
    ]


@pytest.mark.parametrize("outcome", ["partly", "not_yet", "not_checked"])
def test_the_way_on_says_that_a_topic_is_open_until_it_is_understood(
    outcome: Understanding,
) -> None:
    with sitting("privacy") as here:
        here.guide.do(asking.LeaveTopic(about="privacy-notes", reason="no_time"))
        here.guide.do(asking.Explain(about=PRIVACY))
        told_back(here, outcome, covered=(), about=PRIVACY)
        assert {move.move: move.open for move in here.guide.view().moves} == {
            "continue": False,
            "leave-open": True,
        }
        told_back(here, "understood", covered=BOTH_OF_PRIVACY, about=PRIVACY)
        assert all(move.open for move in here.guide.view().moves)


def test_a_person_may_decline_to_say_it_back_and_that_settles_it(here: Sitting) -> None:
    here.guide.do(asking.Explain(about=STOP))
    told_back(here, "declined", words=None, covered=())
    assert topic(here).settled


def test_a_topic_left_open_is_left_for_one_of_the_workers_reasons(here: Sitting) -> None:
    with pytest.raises(Refused, match="left open for one of"):
        here.guide.do(asking.LeaveTopic(about=STOP, reason="she did not listen"))
    here.guide.do(asking.LeaveTopic(about=STOP, reason="not_safe_now"))
    assert topic(here).left == "not_safe_now"
    here.guide.do(asking.Explain(about=STOP))
    assert topic(here).left is None


def test_only_points_of_the_topic_come_back(here: Sitting) -> None:
    here.guide.do(asking.Explain(about=STOP))
    with pytest.raises(Refused, match="not a point of this topic"):
        told_back(here, "partly", covered=("point-nrm-choose",))


def test_through_whom_it_was_explained_and_said_back_is_kept(here: Sitting) -> None:
    before = len(here.guide.entries())
    here.guide.do(always.InterpreterJoins(code="int-7", language="Dari"))
    here.guide.do(asking.Explain(about=STOP))
    told_back(here, "understood")
    events = [entry.event for entry in here.guide.entries()[before:]]
    assert [event.interpreter for event in events if hasattr(event, "interpreter")] == ["int-7"] * 3
    assert here.guide.view().statements[0].voice == "interpreted"


def test_a_risk_comes_back_in_three_parts_and_by_its_own_name_only() -> None:
    with sitting("risks") as here:
        view = here.guide.do(
            planning.RecordRisk(
                domain="debt",
                summary=Words("They may ask for money"),
                steps=Words("We talk before anything is paid"),
                call=Words("Ring the office"),
            )
        )
        risk = view.risks[0].risk
        with pytest.raises(Refused, match="not a topic of this step"):
            here.guide.do(asking.Explain(about=risk))
        about = f"risk:{risk}"
        here.guide.do(asking.Explain(about=about))
        assert [point.point for point in topic(here, about).points] == ["what", "do", "call"]
        with pytest.raises(Refused, match="Not every point"):
            told_back(here, "understood", covered=("what", "do"), about=about)
        assert {move.move: move.open for move in here.guide.view().moves}["continue"] is False
        told_back(here, "understood", covered=("what", "do", "call"), about=about)
        assert {move.move: move.open for move in here.guide.view().moves}["continue"] is True


@pytest.mark.parametrize(
    ("more", "points"),
    [
        ({}, ["what"]),
        ({"steps": Words("We talk first")}, ["what", "do"]),
        ({"call": Words("Ring the office")}, ["what", "call"]),
        ({"steps": None, "call": None}, ["what"]),
    ],
    ids=["nothing else", "what is done", "who to call", "neither"],
)
def test_only_what_a_risk_says_can_come_back_of_it(more: dict[str, Words | None], points: list[str]) -> None:
    with sitting("risks") as here:
        view = here.guide.do(planning.RecordRisk(domain="debt", summary=Words("They may come"), **more))
        about = f"risk:{view.risks[0].risk}"
        here.guide.do(asking.Explain(about=about))
        assert [point.point for point in topic(here, about).points] == points
        with pytest.raises(Refused, match="not a point of this topic"):
            told_back(here, "understood", covered=("what", "do", "call"), about=about)
        told_back(here, "understood", covered=tuple(points), about=about)
        assert topic(here, about).settled


def test_a_risk_held_back_is_neither_told_nor_in_the_way() -> None:
    with sitting("risks") as here:
        view = here.guide.do(planning.RecordRisk(domain="found", summary=Words("He knows the address")))
        with pytest.raises(Refused, match="needs a reason"):
            here.guide.do(planning.HoldRiskBack(risk=view.risks[0].risk, reason=Words("")))
        held = planning.HoldRiskBack(risk=view.risks[0].risk, reason=Words("He reads her phone"))
        view = here.guide.do(held)
        assert view.topics == ()
        assert all(move.open for move in view.moves)


def test_a_way_out_of_a_yes_or_no_takes_back_the_yes_that_stood() -> None:
    with sitting("record") as here:
        here.guide.do(asking.Agree(scope="record"))
        view = here.guide.do(asking.Leave(question="record", way_out="not_now"))
        assert (view.scopes[0].standing, view.scopes[0].way_out) == (None, "not_now")
        view = here.guide.do(asking.Agree(scope="record"))
        assert (view.scopes[0].standing, view.scopes[0].way_out) == ("given", None)
        view = here.guide.do(always.Withdraw(scope="record"))
        assert view.scopes[0].standing == "withdrawn"
        with pytest.raises(Refused, match="They took that yes back already"):
            here.guide.do(always.Withdraw(scope="record"))
