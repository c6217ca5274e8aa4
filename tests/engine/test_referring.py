"""Referring on: nobody is referred who has not said yes, nothing goes back in time, and "we cannot help" is not the end of it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, get_args

import msgspec
import pytest

from interview.casework.plan_now import drawn_up
from interview.engine.acts import (
    always,
    asking,
    changing,
    keeping_safe,
    partners,
    planning,
    reaching,
    referring,
)
from interview.engine.acts.referring import Shared, may_follow
from interview.engine.acts.telling_later import TellOfShare
from interview.engine.codec import Opener
from interview.engine.events.reaching import ShareRecorded
from interview.engine.reached import ReferralStatus
from interview.engine.shared import shared_for, to_tell
from interview.engine.stage import Refused
from interview.engine.words import Words
from interview.exports.plan_markdown import plan_markdown
from interview.guiding.worded_flows import load_flow
from interview.plan.gaps import gaps
from tests.engine.test_age_band_changes import every
from tests.sitting import Sitting, sitting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.engine.acts import AnyAct


@pytest.fixture
def here() -> Iterator[Sitting]:
    with sitting("services") as begun:
        yield begun


def need(here: Sitting, domain: str = "legal") -> str:
    here.guide.do(planning.RecordNeed(domain=domain, horizon="short", state="not_met"))
    return next(reversed(here.guide.case.needs))


def offered(here: Sitting, *, answer: str = "agree", of: str | None = None) -> int:
    here.guide.do(reaching.OfferService(name=Words("A law centre"), kind="legal-advice", need=of))
    number = next(reversed(here.guide.case.services))
    here.guide.do(reaching.AnswerService(service=number, answer=answer))  # type: ignore[arg-type]
    return number


def referred(here: Sitting, service: int) -> int:
    here.guide.do(referring.Refer(service=service, way="warm_handover"))
    return next(reversed(here.guide.case.reached_out.referrals))


def open_kinds(here: Sitting) -> list[str]:
    return [gap.kind for gap in gaps(here.guide.case, here.guide.flow)]


def refused(here: Sitting, act: AnyAct) -> str:
    before = here.guide.case.seq
    with pytest.raises(Refused) as why:
        here.guide.do(act)
    assert here.guide.case.seq == before
    return str(why.value)


@pytest.mark.parametrize("answer", ["no", "later"])
def test_nobody_is_referred_to_what_they_did_not_say_yes_to(here: Sitting, answer: str) -> None:
    service = offered(here, answer=answer)
    assert "not said yes" in refused(here, referring.Refer(service=service, way="phone"))


def test_a_draft_has_gone_to_nobody_and_can_only_be_sent_or_dropped(here: Sitting) -> None:
    number = referred(here, offered(here))
    for status in get_args(ReferralStatus):
        if status not in ("sent", "ended"):
            assert "cannot follow" in refused(here, referring.MoveReferral(number=number, status=status))
    assert not here.guide.case.reached_out.referrals[number].begun


@pytest.mark.parametrize("status", get_args(ReferralStatus))
def test_however_a_referral_stands_it_goes_on_from_there_and_never_back_to_a_draft(
    status: ReferralStatus,
) -> None:
    following = may_follow(status)
    assert following
    assert "drafted" not in following


def test_each_change_stays_with_its_day_and_the_last_one_holds(here: Sitting) -> None:
    number = referred(here, offered(here))
    for status, on in (("sent", "2026-02-01"), ("waiting", "2026-02-10"), ("attended", None)):
        here.guide.do(
            referring.MoveReferral(number=number, status=status, on=on)  # type: ignore[arg-type]
        )
    one = here.guide.case.reached_out.referrals[number]
    assert [(change.status, change.on) for change in one.changes] == [
        ("drafted", None),
        ("sent", "2026-02-01"),
        ("waiting", "2026-02-10"),
        ("attended", None),
    ]
    assert one.status == "attended"


@pytest.mark.parametrize("on", ["2031-01-01", "13 November 2027", "1900-01-01", "1899-12-30"])
def test_a_day_that_cannot_be_is_refused_and_any_other_words_may_stand(here: Sitting, on: str) -> None:
    number = referred(here, offered(here))
    assert "lies" in refused(here, referring.MoveReferral(number=number, status="sent", on=on))
    here.guide.do(referring.MoveReferral(number=number, status="sent", on="last Friday"))


def test_another_legal_basis_for_what_went_with_a_referral_is_named_and_the_plan_says_which(
    here: Sitting,
) -> None:
    number = referred(here, offered(here))
    other = Shared(scope=("needs",), basis="other", told="yes", reason=Words("A court asked."))
    for unnamed in (None, Words(" ")):
        shared = msgspec.structs.replace(other, basis_named=unnamed)
        move = referring.MoveReferral(number=number, status="sent", shared=shared)
        assert "which legal basis" in refused(here, move)
    named = msgspec.structs.replace(other, basis_named=Words("An order of the court"))
    here.guide.do(referring.MoveReferral(number=number, status="sent", shared=named))
    (share,) = here.guide.case.shares.values()
    assert (share.basis, share.basis_named) == ("other", Words("An order of the court"))


def test_what_went_with_a_referral_is_a_share_with_its_basis_and_without_a_yes_wants_a_reason(
    here: Sitting,
) -> None:
    number = referred(here, offered(here))
    without = Shared(scope=("needs",), basis="vital_interest", told="not_yet")
    assert "needs the reason" in refused(
        here, referring.MoveReferral(number=number, status="sent", shared=without)
    )
    unknown = Shared(scope=("everything",), basis="consent", told="yes")
    assert "from the list" in refused(
        here, referring.MoveReferral(number=number, status="sent", shared=unknown)
    )
    here.guide.do(referring.MoveReferral(number=number, status="sent"))
    assert "referral-share" in open_kinds(here)
    shared = Shared(scope=("needs", "contact"), basis="consent", told="yes")
    assert "not said yes to what goes with" in refused(
        here, referring.MoveReferral(number=number, status="accepted", shared=shared)
    )
    here.guide.do(referring.AnswerReferral(number=number, answer="yes", what=("needs", "contact")))
    here.guide.do(referring.MoveReferral(number=number, status="accepted", shared=shared))
    assert "referral-share" not in open_kinds(here)
    share = here.guide.case.shares[here.guide.case.reached_out.referrals[number].shares[0]]
    assert (share.recipient, share.basis, share.scope) == ("service", "consent", ("needs", "contact"))


def test_what_went_with_a_referral_before_they_knew_is_to_be_told_until_somebody_does(here: Sitting) -> None:
    number = referred(here, offered(here))
    asleep = Shared(
        scope=("needs",), basis="vital_interest", told="not_yet", reason=Words("They were asleep.")
    )
    here.guide.do(referring.MoveReferral(number=number, status="sent", shared=asleep))
    (share,) = to_tell(here.guide.case)
    assert (share.number, share.told) == (here.guide.case.reached_out.referrals[number].shares[0], False)
    assert "share-to-tell" in open_kinds(here)
    assert shared_for(here.guide.case.reached_out.referrals.values(), share) is not None
    here.guide.do(TellOfShare(number=share.number, told="yes"))
    assert to_tell(here.guide.case) == ()
    assert "share-to-tell" not in open_kinds(here)


def test_that_they_are_not_told_of_a_referral_wants_its_reason_and_says_no_address(here: Sitting) -> None:
    number = referred(here, offered(here))
    here.guide.do(keeping_safe.NotePlace(address=Words("4 Lanternfold Row, Farhaven")))

    def sent(why: str | None) -> referring.MoveReferral:
        because = Words("In danger")
        shared = Shared(
            scope=("needs",),
            basis="vital_interest",
            told="no",
            reason=because,
            why_not_told=None if why is None else Words(why),
        )
        return referring.MoveReferral(number=number, status="sent", shared=shared)

    for nothing in (None, "  "):
        assert "why the person is not told" in refused(here, sent(nothing))
    assert "a field of its own" in refused(here, sent("He waits at 4 Lanternfold Row"))
    here.guide.do(sent("He listens in"))
    (share,) = here.guide.case.shares.values()
    assert (share.told, share.still_to_tell, share.why_not_told) == (False, False, Words("He listens in"))


@pytest.mark.parametrize("told", [True, False])
def test_what_an_older_record_says_of_being_told_stands_as_it_was_written(*, told: bool) -> None:
    share = {"recipient": "service", "basis": "consent", "scope": ["needs"], "told": told, "reason": None}
    body = json.dumps({"event": "share-recorded", **share})
    entry = Opener({}).open(stream="abcd-2345", seq=7, at=0, actor="w", session="s", body=body.encode())
    event = entry.event
    assert isinstance(event, ShareRecorded)
    assert (event.told, event.still_to_tell, event.why_not_told) == (told, False, None)


def test_what_is_in_the_way_is_open_until_somebody_does_something_about_it(here: Sitting) -> None:
    number = referred(here, offered(here, of=need(here)))
    here.guide.do(referring.NoteBarrier(number=number, barrier="childcare"))
    assert "barrier" in open_kinds(here)
    here.guide.do(
        referring.NoteBarrier(
            number=number, barrier="childcare", helps=Words("Her sister comes"), who="other", in_plan=True
        )
    )
    assert "barrier" not in open_kinds(here)
    barrier = here.guide.case.reached_out.referrals[number].barriers[0]
    line = here.guide.case.lines[barrier.line or ""]
    assert (line.what.text, line.answer) == ("Her sister comes", None)
    here.guide.do(referring.NoteBarrier(number=number, barrier="childcare", solved=True))
    stood = here.guide.case.reached_out.referrals[number].barriers
    assert [(one.solved, one.line, one.who) for one in stood] == [(True, line.line, "other")]


def test_a_fare_to_the_food_they_need_today_is_as_near_in_the_plan_as_that_need(here: Sitting) -> None:
    here.guide.do(planning.RecordNeed(need="food-sleep", state="not_met"))
    for of, near in (("food-sleep", "immediate"), (need(here), "short"), (None, "short")):
        number = referred(here, offered(here, of=of))
        here.guide.do(
            referring.NoteBarrier(
                number=number, barrier="fare", helps=Words("A ticket"), who="worker", in_plan=True
            )
        )
        line = here.guide.case.lines[here.guide.case.reached_out.referrals[number].barriers[0].line or ""]
        assert (line.need, line.horizon) == (of, near)


def test_a_line_of_the_plan_wants_what_helps_and_who_does_it(here: Sitting) -> None:
    number = referred(here, offered(here))
    act = referring.NoteBarrier(number=number, barrier="fare", who="worker", in_plan=True)
    assert "what helps" in refused(here, act)


def test_we_cannot_help_is_open_until_it_is_with_somebody_else(here: Sitting) -> None:
    for ends in ("referred on", "declined", "a manager", "none found", "met"):
        of = need(here)
        here.guide.do(referring.NoteOwnPart(need=of, can="no"))
        assert "cannot-help" in open_kinds(here), ends
        match ends:
            case "referred on":
                number = referred(here, offered(here, of=of))
                assert "cannot-help" in open_kinds(here)  # a draft has gone to nobody
                here.guide.do(referring.MoveReferral(number=number, status="sent"))
                assert "cannot-help" not in open_kinds(here)
                here.guide.do(referring.MoveReferral(number=number, status="refused"))
                assert "cannot-help" in open_kinds(here)
                here.guide.do(referring.MoveReferral(number=number, status="accepted"))
            case "declined":
                offered(here, answer="no", of=of)
            case "a manager":
                here.guide.do(
                    referring.NoteOwnPart(need=of, can="no", manager=Words("Told the duty manager"))
                )
            case "none found":
                here.guide.do(reaching.NoService(need=of))
            case _:
                here.guide.do(planning.RecordNeed(need=of, state="met"))
        assert "cannot-help" not in open_kinds(here), ends


def test_saying_that_we_can_help_says_with_what(here: Sitting) -> None:
    assert "what you or your agency" in refused(here, referring.NoteOwnPart(need=need(here), can="in_part"))


def test_needs_that_wait_for_each_other_in_a_ring_are_shown_at_each_and_stop_nothing(here: Sitting) -> None:
    ring = [need(here, domain) for domain in ("legal", "housing", "work")]
    for one, other in zip(ring, (*ring[1:], ring[0]), strict=True):
        here.guide.do(referring.WaitFor(need=one, waits_for=(other,)))
    seen = here.guide.view().reaching
    assert [seen.waiting_for(one) for one in ring] == [(ring[1],), (ring[2],), (ring[0],)]
    assert [seen.waited_for_by(one) for one in ring] == [(ring[2],), (ring[0],), (ring[1],)]
    assert "for itself" in refused(here, referring.WaitFor(need=ring[0], waits_for=(ring[0],)))
    here.guide.do(referring.WaitFor(need=ring[0]))
    assert here.guide.view().reaching.waiting_for(ring[0]) == ()
    assert "already" in refused(here, referring.WaitFor(need=ring[0]))


def test_nothing_is_changed_for_a_preference_that_nobody_was_asked_about(here: Sitting) -> None:
    act = referring.Adjust(question="preferences-daily", words=Words("We meet in the morning"))
    assert "Ask first" in refused(here, act)
    other = referring.Adjust(question="contact-call", words=Words("We meet in the morning"))
    assert "no question about what they prefer" in refused(here, other)


def test_a_preference_that_they_would_rather_not_speak_of_may_still_change_what_we_do() -> None:
    with sitting("preferences") as here:
        here.guide.do(asking.Leave(question="preferences-people", way_out="rather_not"))
        here.guide.do(referring.Adjust(question="preferences-people", words=Words("We ask each time")))
        assert [one.words.text for one in here.guide.view().reaching.adjustments] == ["We ask each time"]


def test_what_was_asked_in_passing_may_change_what_we_do_and_stands_in_the_plan() -> None:
    with sitting("preferences") as here:
        act = referring.Adjust(question="preferences-calendar", words=Words("Dates by her calendar, too"))
        assert "Ask first" in refused(here, act)
        here.guide.do(always.Say(message="preferences-calendar"))
        here.guide.do(act)
        (one,) = [one for one in drawn_up(here.guide, now=here.clock()).plan.preferences if one.adjustments]
        assert (one.question, one.standing) == ("preferences-calendar", "asked")
        text = plan_markdown(drawn_up(here.guide, now=here.clock()).plan, here.guide.chrome)
        assert "Which calendar do you use for days, and for your age?" in text
        assert "Dates by her calendar, too" in text


def test_how_they_wish_to_talk_may_change_what_we_do_too() -> None:
    with sitting("language") as here:
        here.guide.do(asking.Answer(question="language-comfortable", choice="no"))
        act = referring.Adjust(question="language-comfortable", words=Words("We go on by phone"))
        here.guide.do(act)
        plan = drawn_up(here.guide, now=here.clock()).plan
        changed = {one.question: one.adjustments for one in plan.preferences if one.adjustments}
        assert changed == {"language-comfortable": (Words("We go on by phone"),)}


def test_one_agency_has_the_lead_and_without_one_the_plan_says_so(here: Sitting) -> None:
    here.guide.do(partners.NotePartner(name=Words("The council"), role="council_adults"))
    assert "no-lead" not in open_kinds(here)
    here.guide.do(partners.NotePartner(name=Words("The police"), role="police"))
    assert "no-lead" in open_kinds(here)
    council, police = here.guide.case.reached_out.partners
    for lead in (council, police):
        name = here.guide.case.reached_out.partners[lead].name
        here.guide.do(partners.NotePartner(partner=lead, name=name, role="other", lead=True))
        assert [one.partner for one in here.guide.view().reaching.partners if one.lead] == [lead]
    assert "no-lead" not in open_kinds(here)
    here.guide.do(partners.PartnerGoes(partner=police))
    assert "already" in refused(here, partners.PartnerGoes(partner=police))


def test_what_agencies_agree_waits_for_the_persons_own_answer(here: Sitting) -> None:
    here.guide.do(partners.RecordMeeting(others=Words("The nurse"), on="2026-02-01"))
    meeting = next(iter(here.guide.case.reached_out.meetings))
    here.guide.do(partners.AgreeAction(number=meeting, what=Words("Look at the room")))
    here.guide.do(partners.AgreeAction(number=meeting, what=Words("I tell her"), promised=True))
    held = here.guide.case.reached_out.meetings[meeting]
    assert [here.guide.case.lines[line].answer for line in held.lines] == [None]
    assert [here.guide.case.promises[number].words.text for number in held.promises] == ["I tell her"]


def test_a_meeting_has_somebody_at_it(here: Sitting) -> None:
    assert "who was there" in refused(here, partners.RecordMeeting(on="2026-02-01"))


def agreed_if_unanswered(here: Sitting) -> list[str]:
    (panel,) = [one for one in here.guide.view().panels if one.panel == "missed"]
    return [line.words.text for line in panel.lines if line.words]


@pytest.mark.parametrize("flow", ["uk/adult", "uk/brief"])
def test_what_to_do_if_they_do_not_answer_stands_beside_safe_contact_once_it_is_agreed(flow: str) -> None:
    with sitting("contact", flow=load_flow(flow)) as here:
        (panel,) = [one for one in here.guide.view().panels if one.panel == "missed"]
        assert panel.lines == ()
        assert "Nothing is agreed yet" in panel.none
        here.guide.do(reaching.AgreeContact(how=Words("A text")))
        assert "missed-contact" in open_kinds(here)
        here.guide.do(keeping_safe.AgreeMissed(after=Words("One day"), never=Words("Never ring the flat")))
        assert agreed_if_unanswered(here) == ["One day", "Never ring the flat"]
        assert "missed-contact" not in open_kinds(here)
        assert "how long" in refused(here, keeping_safe.AgreeMissed(after=Words(" ")))


def test_for_a_child_too_it_stands_beside_safe_contact_and_again_before_they_go() -> None:
    with sitting(flow=every()) as here:
        here.guide.do(changing.ChangeAgeBand(age_band="child"))
        here.walk_to("contact")
        assert agreed_if_unanswered(here) == []
        here.guide.do(keeping_safe.AgreeMissed(after=Words("Her aunt is rung the same evening")))
        assert agreed_if_unanswered(here) == ["Her aunt is rung the same evening"]
        here.walk_to("closing")
        assert agreed_if_unanswered(here) == ["Her aunt is rung the same evening"]
