"""A slip of the hand, or the wrong case: a need or a risk goes out whole, says first what rests on it, and can be put back."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

import pytest

from interview.engine.acts.acting import CloseAction, TakeAction
from interview.engine.acts.asking import Explain
from interview.engine.acts.mistaken import MarkMistake, PutBack
from interview.engine.acts.planning import (
    AgreePlan,
    AnswerLine,
    DropLine,
    ProposeLine,
    RecordNeed,
    RecordRisk,
)
from interview.engine.acts.preparing import ReviewDocument, TakeBack, TakeDown
from interview.engine.acts.reaching import OfferService
from interview.engine.acts.referring import NoteOwnPart, WaitFor
from interview.engine.case import Case
from interview.engine.events.mistaken import RecordedByMistake
from interview.engine.stage import Refused
from interview.engine.words import Words
from tests.sitting import Sitting, sitting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.engine.mistakes_seen import RecordedSeen

WHY = Words("I had the wrong case open.")


@pytest.fixture
def here() -> Iterator[Sitting]:
    with sitting("risks") as begun:
        yield begun


def need(here: Sitting, row: str = "health") -> str:
    here.guide.do(RecordNeed(need=row, state="not_met", summary=Words("A tooth hurts")))
    return f"need:{row}"


def risk(here: Sitting, domain: str = "debt") -> str:
    here.guide.do(RecordRisk(domain=domain, summary=Words("They may come for the money")))
    return f"risk:{next(reversed(here.guide.case.risks))}"


def seen(here: Sitting, about: str) -> RecordedSeen:
    return next(one for one in here.guide.view().mistakes.recorded if one.about == about)


def stands(here: Sitting) -> Case:
    """The case now, without how far its record goes."""
    now = copy.deepcopy(here.guide.case)
    now.seq = 0
    return now


def test_a_need_that_was_a_slip_is_gone_with_its_action_and_stays_in_the_record(here: Sitting) -> None:
    about = need(here)
    here.guide.do(TakeAction(need="health", what=Words("Ring the dentist"), hours=4, who="worker"))
    assert [one.text for one in seen(here, about).going] == ["Ring the dentist"]
    view = here.guide.do(MarkMistake(about=about, reason=WHY))
    assert (view.needs, view.urgent_open) == ((), ())
    assert here.guide.case.actions == {}
    (out,) = view.mistakes.out
    assert (out.about, out.reason, out.anew) == (about, WHY, False)
    events = [one.event for one in here.guide.entries()]
    assert events[-1] == RecordedByMistake(about=about, reason=WHY)
    assert Case.replay(here.guide.entries()) == here.guide.case


def test_put_back_at_once_everything_stands_as_it_stood(here: Sitting) -> None:
    need(here, "food-sleep")
    about = need(here)
    need(here, "phone")
    here.guide.do(TakeAction(need="health", what=Words("Ring the dentist"), hours=4, who="worker"))
    here.guide.do(NoteOwnPart(need="health", can="in_part", what=Words("The bus fare")))
    here.guide.do(WaitFor(need="health", waits_for=("food-sleep",)))
    here.guide.do(WaitFor(need="phone", waits_for=("food-sleep", "health")))
    here.walk_to("plan")
    here.guide.do(ProposeLine(what=Words("Find a dentist"), need="health"))
    before = stands(here)
    order = [*here.guide.case.needs]
    here.guide.do(MarkMistake(about=about, reason=WHY))
    assert here.guide.case.reached_out.waits == {"phone": ("food-sleep",)}
    here.guide.do(PutBack(about=about))
    after = stands(here)
    assert after.reached_out.waits.pop("phone") == ("food-sleep", "health")
    before.reached_out.waits.pop("phone")
    assert after == before
    assert [*here.guide.case.needs] == order
    assert Case.replay(here.guide.entries()) == here.guide.case


def test_a_line_for_it_stays_without_it_and_an_agreement_that_had_it_falls_until_it_is_put_back(
    here: Sitting,
) -> None:
    about = need(here)
    here.walk_to("plan")
    here.guide.do(ProposeLine(what=Words("Find a dentist"), need="health"))
    (line,) = here.guide.case.lines
    here.walk_to("read-plan")
    here.guide.do(AnswerLine(line=line, answer="agree"))
    here.guide.do(AgreePlan())
    told = seen(here, about)
    assert ([one.text for one in told.resting], told.rests.agreed) == (["Find a dentist"], True)
    view = here.guide.do(MarkMistake(about=about, reason=WHY))
    assert not view.plan_agreed
    (left,) = view.lines
    assert (left.line.what.text, left.line.need, left.line.answer) == ("Find a dentist", None, "agree")
    assert here.guide.do(PutBack(about=about)).plan_agreed
    assert here.guide.case.lines[line].need == "health"
    here.guide.do(MarkMistake(about=about, reason=WHY))
    here.guide.do(DropLine(line=line))
    assert not here.guide.do(PutBack(about=about)).plan_agreed


def test_an_agreed_plan_without_a_line_for_it_stands_and_says_that_it_wants_looking_at(
    here: Sitting,
) -> None:
    about = need(here)
    here.walk_to("plan")
    here.guide.do(ProposeLine(what=Words("Ring on Friday")))
    (line,) = here.guide.case.lines
    here.walk_to("read-plan")
    here.guide.do(AnswerLine(line=line, answer="agree"))
    here.guide.do(AgreePlan())
    assert here.guide.do(MarkMistake(about=about, reason=WHY)).plan_agreed
    assert here.guide.view().mistakes.recorded == ()


def test_a_service_that_was_offered_for_it_stays_offered(here: Sitting) -> None:
    about = need(here)
    here.walk_to("services")
    here.guide.do(OfferService(name=Words("A clinic"), kind="health", need="health"))
    assert [one.text for one in seen(here, about).resting] == ["A clinic"]
    (offer,) = here.guide.do(MarkMistake(about=about, reason=WHY)).services
    assert (offer.name.text, offer.need) == ("A clinic", None)
    here.guide.do(PutBack(about=about))
    assert [one.need for one in here.guide.case.services.values()] == ["health"]


def test_a_risk_of_somebody_else_is_gone_with_what_was_told_of_it(here: Sitting) -> None:
    about = risk(here)
    here.guide.do(Explain(about=about))
    assert seen(here, about).rests.told
    before = stands(here)
    view = here.guide.do(MarkMistake(about=about, reason=WHY))
    assert (view.risks, view.topics) == ((), ())
    assert about not in here.guide.case.topics
    here.guide.do(PutBack(about=about))
    assert stands(here) == before
    assert Case.replay(here.guide.entries()) == here.guide.case


def test_what_was_recorded_anew_since_is_not_overwritten_by_putting_back(here: Sitting) -> None:
    about = need(here)
    here.guide.do(MarkMistake(about=about, reason=WHY))
    view = here.guide.do(RecordNeed(need="health", state="met"))
    assert [one.anew for one in view.mistakes.out] == [True]
    assert view.needs[0].earlier == ()
    with pytest.raises(Refused, match="recorded anew since"):
        here.guide.do(PutBack(about=about))


def test_a_second_mistake_of_the_same_need_is_put_back_and_the_first_stays_out(here: Sitting) -> None:
    about = need(here)
    here.guide.do(MarkMistake(about=about, reason=WHY))
    here.guide.do(RecordNeed(need="health", state="met"))
    here.guide.do(MarkMistake(about=about, reason=Words("Again")))
    view = here.guide.do(PutBack(about=about))
    assert [one.state for one in view.needs] == ["met"]
    assert [(one.reason, one.anew) for one in view.mistakes.out] == [(WHY, True)]


def test_put_back_after_a_plan_was_agreed_without_it_it_is_new_to_that_plan(here: Sitting) -> None:
    about = need(here)
    here.guide.do(MarkMistake(about=about, reason=WHY))
    here.walk_to("plan")
    here.guide.do(ProposeLine(what=Words("Ring on Friday")))
    (line,) = here.guide.case.lines
    here.walk_to("read-plan")
    here.guide.do(AnswerLine(line=line, answer="agree"))
    here.guide.do(AgreePlan())
    here.guide.do(PutBack(about=about))
    assert here.guide.case.needs["health"].number == here.guide.case.seq
    assert here.guide.case.needed["health"][-1].need == here.guide.case.needs["health"]


def test_what_it_rested_on_can_be_taken_back_after_it_and_is_not_put_back_with_it() -> None:
    with sitting("prepare") as here:
        here.guide.do(ReviewDocument(kind=Words("A letter")))
        (letter,) = here.guide.case.documents
        taken = (
            here.guide.do(TakeDown(taken_as="need", words=Words("A tooth hurts"), document=letter))
            .gathered.taken[-1]
            .item.number
        )
        here.guide.do(RecordNeed(need="health", state="not_met", basis="document", taken=(taken,)))
        with pytest.raises(Refused, match="rests on it"):
            here.guide.do(TakeBack(item=taken))
        here.guide.do(MarkMistake(about="need:health", reason=WHY))
        here.guide.do(TakeBack(item=taken))
        here.guide.do(PutBack(about="need:health"))
        assert here.guide.case.needs["health"].taken == ()


def test_an_action_of_it_cannot_be_closed_while_it_is_out_and_can_once_it_is_back(here: Sitting) -> None:
    about = need(here)
    here.guide.do(TakeAction(need="health", what=Words("Ring the dentist"), hours=4, who="worker"))
    (action,) = here.guide.case.actions
    here.guide.do(MarkMistake(about=about, reason=WHY))
    with pytest.raises(Refused):
        here.guide.do(CloseAction(action=action, done=True, result=Words("Done")))
    here.guide.do(PutBack(about=about))
    here.guide.do(CloseAction(action=action, done=True, result=Words("Done")))
    assert [one.done for one in here.guide.case.needs["health"].actions] == [True]


def test_it_takes_a_reason_and_something_that_is_there(here: Sitting) -> None:
    about = need(here)
    with pytest.raises(Refused, match="how the mistake came about"):
        here.guide.do(MarkMistake(about=about, reason=Words(" ")))
    for other in ("need:none", "risk:none", "line-1", "health"):
        with pytest.raises(Refused, match="no such need or risk"):
            here.guide.do(MarkMistake(about=other, reason=WHY))
    with pytest.raises(Refused, match="was not taken out"):
        here.guide.do(PutBack(about=about))
