"""A yes is for one purpose, one recipient and what was named; and one that goes with a referral is for that alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from flows.purposes import Purpose, purpose_problems
from interview.engine.acts import always, asking, planning, reaching, referring
from interview.engine.case import Case
from interview.engine.purposes import referral_of, referral_scope
from interview.engine.stage import Refused
from interview.engine.words import Words
from interview.plan.draft import draft
from interview.plan.facts import FACTS
from tests.sitting import CASE, Sitting, adult, sitting

if TYPE_CHECKING:
    from interview.plan.model import SupportPlan


def plan(here: Sitting) -> SupportPlan:
    return draft(
        here.guide.case, here.guide.flow, entries=here.guide.entries(), case_id=CASE, now=0, practice=False
    )


def referral(here: Sitting, name: str = "Eastwick Talking Room") -> int:
    here.guide.do(reaching.OfferService(name=Words(name), kind="counselling"))
    service = next(reversed(here.guide.case.services))
    here.guide.do(reaching.AnswerService(service=service, answer="agree"))
    here.guide.do(referring.Refer(service=service, way="phone"))
    return next(reversed(here.guide.case.reached_out.referrals))


def test_each_yes_to_sharing_of_the_shipped_flow_is_for_one_purpose() -> None:
    scopes = [scope for step in adult().step for scope in step.scopes if scope.startswith("share:")]
    assert [scope for scope in scopes if adult().purpose_of(scope) is None] == []


def test_a_yes_says_what_it_is_for_and_how_far_it_reaches() -> None:
    with sitting("share") as here:
        here.guide.do(asking.Agree(scope="share:gp"))
        asked = here.guide.case.consents_asked["share:gp"]
        assert (asked.purpose, asked.what) == ("health", ("needs", "contact"))
        again = Case.replay(here.guide.entries()).consents_asked["share:gp"]
        assert again == asked
        with pytest.raises(Refused, match="less than that"):
            here.guide.do(
                reaching.RecordShare(recipient="gp", basis="consent", scope=("account",), told="yes")
            )
        here.guide.do(reaching.RecordShare(recipient="gp", basis="consent", scope=("needs",), told="yes"))


def test_they_may_say_yes_to_a_part_of_it_and_no_more_than_was_asked() -> None:
    with sitting("share") as here:
        here.guide.do(asking.Agree(scope="share:gp", what=("contact",)))
        with pytest.raises(Refused, match="less than that"):
            here.guide.do(reaching.RecordShare(recipient="gp", basis="consent", scope=("needs",), told="yes"))
        with pytest.raises(Refused, match="not asked for this purpose"):
            here.guide.do(asking.Agree(scope="share:gp", what=("account",)))


def test_a_no_to_one_takes_nothing_from_a_yes_to_another() -> None:
    with sitting("share") as here:
        here.guide.do(asking.Agree(scope="share:council"))
        here.guide.do(asking.Refuse(scope="share:gp"))
        assert here.guide.case.consents["share:council"] == "given"
        assert here.guide.case.consents["share:gp"] == "refused"


def test_what_nothing_gives_a_reason_for_comes_last_and_is_no_gap() -> None:
    with sitting("share") as here:
        seen = {one.scope: one.needed for one in here.guide.view().scopes}
        assert seen["share:support-provider"]
        assert not seen["share:police"]
        gone = {gap.what for gap in plan(here).gaps if gap.kind == "consent"}
        assert "share:police" not in gone
        here.guide.do(planning.RecordNeed(domain="health", horizon="short", state="not_met", basis="person"))
        assert {one.scope: one.needed for one in here.guide.view().scopes}["share:gp"]
        assert "share:gp" in {gap.what for gap in plan(here).gaps if gap.kind == "consent"}


def test_it_may_be_asked_all_the_same_and_then_it_stands_like_any_other() -> None:
    with sitting("share") as here:
        here.guide.do(asking.Refuse(scope="share:police"))
        (police,) = (one for one in here.guide.view().scopes if one.scope == "share:police")
        assert (police.needed, police.standing) == (True, "refused")


def test_each_referral_has_a_yes_of_its_own_that_is_taken_back_by_itself() -> None:
    with sitting("services") as here:
        first, second = referral(here), referral(here, "Northam Counselling")
        for number in (first, second):
            here.guide.do(referring.AnswerReferral(number=number, answer="yes", what=("needs",)))
        here.guide.do(always.Withdraw(scope=referral_scope(first)))
        shared = referring.Shared(scope=("needs",), basis="consent", told="yes")
        with pytest.raises(Refused, match="not said yes"):
            here.guide.do(referring.MoveReferral(number=first, status="sent", shared=shared))
        with pytest.raises(Refused, match="took that yes back already"):
            here.guide.do(always.Withdraw(scope=referral_scope(first)))
        here.guide.do(referring.MoveReferral(number=second, status="sent", shared=shared))
        standing = {one.referral: (one.standing, one.what) for one in plan(here).consents if one.referral}
        assert standing == {first: ("withdrawn", ()), second: ("given", ("needs",))}
        assert f"referral \u2068{second}\u2069" in " ".join(one.label for one in here.guide.view().given)


def test_a_yes_to_a_referral_names_what_and_is_for_one_that_is_there() -> None:
    with sitting("services") as here:
        number = referral(here)
        for what in ((), ("everything",)):
            with pytest.raises(Refused, match="what they said yes to"):
                here.guide.do(referring.AnswerReferral(number=number, answer="yes", what=what))
        with pytest.raises(Refused, match="no such referral"):
            here.guide.do(referring.AnswerReferral(number=10**6, answer="no"))


@pytest.mark.parametrize("scope", ["share:gp", "record", "share:referral:", "share:referral:x", "referral:3"])
def test_no_other_yes_is_taken_for_one_to_a_referral(scope: str) -> None:
    assert referral_of(scope) is None
    assert referral_of(referral_scope(7)) == 7


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"id": "Health"}, "small letters"),
        ({"scopes": ()}, "names nobody"),
        ({"what": ()}, "what is shared"),
        ({"what": ("gossip",)}, "not what can be shared there"),
        ({"needs": ("gossip",)}, "no kind of need of this flow"),
        ({"when": ("moon",)}, "is not a fact"),
        ({"scopes": ("record",)}, "no yes to sharing"),
    ],
)
def test_a_purpose_that_cannot_be_is_named_in_one_line(wrong: dict[str, object], says: str) -> None:
    right = {"id": "health", "text": "purpose-health", "scopes": ("share:gp",), "what": ("needs",)}
    flow = msgspec.structs.replace(adult(), purpose=(Purpose(**(right | wrong)),))  # type: ignore[arg-type]
    (problem,) = purpose_problems(flow, facts=FACTS)
    assert says in problem


def test_two_purposes_for_one_recipient_and_one_id_are_named() -> None:
    one = Purpose(id="health", text="purpose-health", scopes=("share:gp",), what=("needs",))
    flow = msgspec.structs.replace(adult(), purpose=(one, one))
    assert len(list(purpose_problems(flow, facts=FACTS))) == 2


def test_another_legal_basis_for_sharing_is_named() -> None:
    with sitting("share") as here:
        unnamed = reaching.RecordShare(
            recipient="gp", basis="other", scope=("needs",), told="yes", reason=Words("Asked by a court.")
        )
        with pytest.raises(Refused, match="which legal basis"):
            here.guide.do(unnamed)
        here.guide.do(msgspec.structs.replace(unnamed, basis_named=Words("An order of the court")))
        (share,) = here.guide.case.shares.values()
        assert share.basis_named == Words("An order of the court")
