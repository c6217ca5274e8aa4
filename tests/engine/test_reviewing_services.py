"""Services are looked at with the plan: how each goes, in their words; and a risk that has changed is weighed anew there."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

import store
from interview.engine.acts import always, asking, planning, reaching, referring, reviewing
from interview.engine.events.planning import RiskRecorded
from interview.engine.events.reaching import ServiceAnswered
from interview.engine.events.reviewing import PartReviewed
from interview.engine.reviewed import OUTCOMES, to_look_at
from interview.engine.stage import Refused
from interview.engine.words import Words
from interview.plan.reviewed import parts_looked_at
from interview.plan.to_review import reasons
from tests.sitting import Sitting, adult

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.engine.events import AnyEvent
    from interview.engine.review_seen import PartSeen

SAID = "They ring me on Mondays, and that is good"


def moved(here: Sitting, *names: str) -> None:
    for name in names:
        here.guide.do(always.Move(move=name))


@contextmanager
def review() -> Iterator[Sitting]:
    """A review after a session in which one service was wanted, one declined and one left for later; and a risk was told."""
    with store.in_memory() as journal:
        here = Sitting(journal)
        here.create()
        here.begin()
        here.walk_to("risks")
        guide = here.guide
        guide.do(planning.RecordRisk(domain="debt", summary=Words("Somebody may ask for money")))
        risk = next(iter(guide.case.risks))
        guide.do(asking.Explain(about=f"risk:{risk}"))
        moved(here, "leave-open", "continue", "continue")
        for name, kind in (("Harbour Advice", "legal-advice"), ("Drop-in", "health"), ("A clinic", "health")):
            guide.do(reaching.OfferService(name=Words(name), kind=kind))
        advice, drop_in, clinic = guide.case.services
        guide.do(reaching.AnswerService(service=advice, answer="agree"))
        guide.do(reaching.AnswerService(service=drop_in, answer="no"))
        guide.do(reaching.AnswerService(service=clinic, answer="later"))
        guide.do(referring.Refer(service=advice, way="phone"))
        moved(here, "continue")
        guide.do(planning.ProposeLine(what=Words("Ask at Harbour Advice")))
        guide.do(always.Stop())
        guide.do(always.Stop())
        here.begin()
        moved(here, "continue", "to-review")
        yield here


def services(here: Sitting) -> list[PartSeen]:
    return [part for part in here.guide.view().review.parts if part.kind == "service"]


def last(here: Sitting, number: int = 1) -> list[AnyEvent]:
    return [entry.event for entry in here.guide.entries()[-number:]]


def test_what_they_wanted_or_left_for_later_is_looked_at_and_what_they_declined_is_not() -> None:
    with review() as here:
        seen = services(here)
        assert [part.words for part in seen] == [Words("Harbour Advice"), Words("A clinic")]
        assert any("draft" in fact.casefold() for fact in seen[0].facts), "the referral stands beside it"
        drop_in = list(here.guide.case.services)[1]
        before = here.guide.case.seq
        with pytest.raises(Refused, match="They declined that service"):
            here.guide.do(reviewing.ReviewPart(about=f"service:{drop_in}", outcome="going_on"))
        for odd in ("service:999", "service:x", "service:-1", "service:"):
            with pytest.raises(Refused, match="no such part"):
                here.guide.do(reviewing.ReviewPart(about=odd, outcome="going_on"))
        assert here.guide.case.seq == before


def test_how_it_goes_is_kept_with_what_they_say_of_it_and_is_no_answer_to_the_offer() -> None:
    with review() as here:
        advice, *_ = here.guide.case.services
        about = f"service:{advice}"
        here.guide.do(reviewing.ReviewPart(about=about, outcome="going_on", words=Words(SAID)))
        case = here.guide.case
        (looked,) = case.reviewed.parts[about]
        assert looked.statement is not None
        assert case.statements[looked.statement].latest == Words(SAID)
        assert case.services[advice].answer == "agree"
        (told,) = parts_looked_at(case)
        assert (told.kind, told.service, told.outcome) == ("service", advice, "going_on")


def test_one_that_is_not_wanted_any_more_is_answered_so_and_stays_in_sight_today() -> None:
    with review() as here:
        advice, *_ = here.guide.case.services
        here.guide.do(
            reviewing.ReviewPart(about=f"service:{advice}", outcome="not_wanted", words=Words("No more"))
        )
        reviewed, answered = last(here, 2)
        assert isinstance(reviewed, PartReviewed)
        assert isinstance(answered, ServiceAnswered)
        assert (answered.service, answered.answer, answered.statement) == (advice, "no", reviewed.statement)
        assert f"service:{advice}" in {part.about for part in services(here)}
        here.guide.do(reviewing.ReviewPart(about=f"service:{advice}", outcome="going_on"))
        assert here.guide.case.services[advice].answer == "no", "only they take their no back, by an answer"


@pytest.mark.parametrize("outcome", [one for one in OUTCOMES["service"] if one != "not_wanted"])
def test_nothing_else_that_is_said_of_a_service_answers_the_offer(outcome: str) -> None:
    with review() as here:
        advice, *_ = here.guide.case.services
        here.guide.do(reviewing.ReviewPart(about=f"service:{advice}", outcome=outcome))  # type: ignore[arg-type]
        assert isinstance(last(here)[0], PartReviewed)
        assert here.guide.case.services[advice].answer == "agree"


def test_nothing_has_to_be_looked_at_before_the_way_on_is_open() -> None:
    with review() as here:
        assert all(move.open for move in here.guide.view().moves)


def test_a_risk_that_has_changed_is_weighed_anew_where_it_is_looked_at_and_the_old_rating_stays() -> None:
    with review() as here:
        guide = here.guide
        (name,) = guide.case.risks
        guide.do(
            reviewing.ReviewPart(about=f"risk:{name}", outcome="change", words=Words("He rings every day"))
        )
        guide.do(
            planning.RecordRisk(
                risk=name,
                domain="debt",
                summary=Words("Somebody may ask for money"),
                trend="rising",
                worry="a_lot",
            )
        )
        both = [entry.event for entry in guide.entries() if isinstance(entry.event, RiskRecorded)]
        assert [one.trend for one in both] == [None, "rising"]
        assert guide.case.risks[name].trend == "rising"
        assert ("risk", f"risk:{name}") in to_look_at(guide.case), "it is the risk that they know"


def test_a_risk_worded_otherwise_stays_in_sight_and_says_that_it_wants_explaining_again() -> None:
    with review() as here:
        guide = here.guide
        (name,) = guide.case.risks
        guide.do(reviewing.ReviewPart(about=f"risk:{name}", outcome="change"))
        view = guide.do(
            planning.RecordRisk(risk=name, domain="debt", summary=Words("They may come to the door"))
        )
        (part,) = [one for one in view.review.parts if one.kind == "risk"]
        assert part.words == Words("They may come to the door")
        assert part.facts == ("worded otherwise: explain it again",)


def test_no_new_risk_and_no_other_kind_of_one_is_written_down_where_the_plan_is_looked_at() -> None:
    with review() as here:
        (name,) = here.guide.case.risks
        for act in (
            planning.RecordRisk(domain="debt", summary=Words("Another one")),
            planning.RecordRisk(risk=name, domain="online", summary=Words("Of another kind")),
            planning.RecordRisk(risk="risk-999", domain="debt", summary=Words("Nobody knows it")),
        ):
            with pytest.raises(Refused):
                here.guide.do(act)
        assert list(here.guide.case.risks) == [name]


def test_a_risk_weighed_anew_is_a_reason_to_agree_to_the_plan_again() -> None:
    with review() as here:
        guide = here.guide
        (name,) = guide.case.risks
        guide.do(reviewing.ReviewPart(about=f"risk:{name}", outcome="change"))
        guide.do(planning.RecordRisk(risk=name, domain="debt", summary=Words("Somebody may ask for money")))
        found = {one.reason.when for one in reasons(guide.case, adult(), today="2026-03-02", plan_by=None)}
        assert "new-risk" in found
