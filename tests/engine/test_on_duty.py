"""A referral that rests on a duty: no yes is asked for, the worker decides and says why, and what the person wants stands beside it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, get_args

import pytest

import store
from interview.engine.acts import always, asking, changing, planning, reaching, referring
from interview.engine.acts.considering import DecideDuty, NoteCircumstance
from interview.engine.acts.on_duty import HearWish, ReferOnDuty
from interview.engine.acts.referring import Shared
from interview.engine.case import Case
from interview.engine.events import session
from interview.engine.reached import Wish
from interview.engine.stage import Refused
from interview.engine.terms import Nation
from interview.engine.words import Words
from interview.exports.plan_interim import interim_markdown
from interview.exports.plan_markdown import plan_markdown
from interview.guiding.worded_flows import load_flow
from interview.plan.call_sheet import Ticked, call_sheet
from interview.plan.draft import draft
from interview.plan.gaps import gaps
from interview.plan.interim import interim
from tests.engine.test_age_band_changes import every
from tests.sitting import CASE, Sitting, wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.engine.acts import AnyAct
    from interview.engine.reached import Referral
    from interview.engine.terms import AgeBand
    from interview.plan.interim import InterimPlan
    from interview.plan.model import SupportPlan

REFER: dict[Nation, str] = {
    "england": "d02-refer-child",
    "wales": "d02-refer-child",
    "scotland": "d02-refer-child-scotland",
    "northern_ireland": "d02-refer-child-ni",
}


@contextmanager
def sitting_with(band: AgeBand = "child", nation: Nation = "wales", step: str = "now") -> Iterator[Sitting]:
    opened = session.CaseOpened(nation=nation, age_band=band, organisation_kind="charity")
    with store.in_memory() as journal:
        here = Sitting(journal, flow=every("uk/adult" if band == "adult" else "uk/child"))
        here.guide.open_case(opened, label=session.CaseLabelled(label=Words("A made-up person")))
        here.begin()
        here.walk_to(step)
        yield here


def decided(here: Sitting, duty: str) -> None:
    here.guide.do(DecideDuty(duty=duty, decision="will_do", day="today"))


def on_duty(duty: str, **more: object) -> ReferOnDuty:
    about: dict[str, object] = {
        "recipient": "children-services",
        "way": "phone",
        "why": Words("Nobody is there."),
    }
    return ReferOnDuty(duty=duty, **{**about, **more})  # type: ignore[arg-type]


def last(here: Sitting) -> Referral:
    return next(reversed(here.guide.case.reached_out.referrals.values()))


def refused(here: Sitting, act: AnyAct) -> str:
    before = here.guide.case.seq
    with pytest.raises(Refused) as why:
        here.guide.do(act)
    assert here.guide.case.seq == before
    return str(why.value)


def plan_of(here: Sitting) -> SupportPlan:
    guide = here.guide
    return draft(
        guide.case, guide.flow, entries=guide.entries(), case_id=CASE, now=here.clock(), practice=True
    )


def page(plan: SupportPlan) -> str:
    return plan_markdown(plan, lambda message, **args: wording().text(message, "en-GB", **args).text)


def open_kinds(here: Sitting) -> list[str]:
    return [gap.kind for gap in gaps(here.guide.case, here.guide.flow)]


@pytest.mark.parametrize("nation", get_args(Nation))
@pytest.mark.parametrize("band", ["child", "possibly_child"])
@pytest.mark.parametrize("recipient", ["children-services", "police", "nrm"])
def test_in_each_nation_a_child_is_referred_on_a_decided_duty_without_a_yes_and_it_goes_its_way(
    nation: Nation, band: AgeBand, recipient: str
) -> None:
    with sitting_with(band, nation) as here:
        decided(here, REFER[nation])
        here.guide.do(on_duty(REFER[nation], recipient=recipient))
        one = last(here)
        assert one.on_duty is not None
        assert (one.service, one.on_duty.recipient, one.status) == (None, recipient, "drafted")
        for status in ("sent", "accepted", "attended"):
            here.guide.do(referring.MoveReferral(number=one.number, status=status))  # type: ignore[arg-type]
        assert [change.status for change in last(here).changes] == ["drafted", "sent", "accepted", "attended"]
        assert here.guide.case.consents == {"record": "given"}
        assert Case.replay(here.guide.entries()) == here.guide.case


def test_nothing_is_referred_on_a_duty_that_nobody_decided_or_that_is_not_to_be_done() -> None:
    with sitting_with() as here:
        assert "Decide about that duty first" in refused(here, on_duty("d02-refer-child"))
        here.guide.do(DecideDuty(duty="d02-refer-child", decision="not", why=Words("Done by the police.")))
        assert "Decide about that duty first" in refused(here, on_duty("d02-refer-child"))


@pytest.mark.parametrize("why", [None, Words(""), Words("  \n")])
def test_a_referral_without_a_yes_wants_the_reason(why: Words | None) -> None:
    with sitting_with() as here:
        decided(here, "d02-refer-child")
        assert "needs the reason" in refused(here, on_duty("d02-refer-child", why=why))


@pytest.mark.parametrize(
    ("duty", "recipient", "why_not"),
    [
        ("no-such-duty", "police", "not one in this case"),
        ("d02-refer-child-scotland", "nrm", "not one in this case"),
        ("d04-refer-yourselves", "nrm", "not one in this case"),
        ("d02-guardian", "police", "no referral to them without a yes"),
        ("d02-refer-child", "council-adults", "no referral to them without a yes"),
    ],
)
def test_only_a_rule_of_this_nation_and_age_and_only_to_whom_it_names(
    duty: str, recipient: str, why_not: str
) -> None:
    with sitting_with() as here:
        decided(here, "d02-refer-child")
        decided(here, "d02-guardian")
        assert why_not in refused(here, on_duty(duty, recipient=recipient))


@pytest.mark.parametrize("on", ["2031-01-01", "1899-12-30"])
def test_a_day_that_cannot_be_is_refused(on: str) -> None:
    with sitting_with() as here:
        decided(here, "d02-refer-child")
        assert "lies" in refused(here, on_duty("d02-refer-child", on=on))


def test_somebody_who_turns_out_to_be_grown_up_is_referred_on_no_duty_to_children() -> None:
    with sitting_with("possibly_child") as here:
        decided(here, "d02-refer-child")
        here.guide.do(on_duty("d02-refer-child"))
        here.guide.do(changing.ChangeAgeBand(age_band="adult"))
        assert "not one in this case" in refused(here, on_duty("d02-refer-child", recipient="nrm"))
        assert last(here).on_duty is not None, "what was begun stays what it was"


def test_an_adult_is_referred_to_the_nrm_on_no_duty_whatever_was_decided() -> None:
    for duty in load_flow("uk/adult").duty:
        if not duty.age_bands or "adult" in duty.age_bands:
            assert not {"nrm", "guardian"} & set(duty.refers), duty.id
        if duty.force in ("must_not", "should_not"):
            assert not duty.refers, duty.id


def test_after_an_adults_no_in_serious_harm_a_decided_duty_is_enough_and_their_other_referrals_want_a_yes() -> (
    None
):
    with sitting_with("adult", step="services") as here:
        here.guide.do(reaching.OfferService(name=Words("A refuge"), kind="counselling"))
        service = next(reversed(here.guide.case.services))
        here.guide.do(reaching.AnswerService(service=service, answer="no"))
        assert "not said yes" in refused(here, referring.Refer(service=service, way="phone"))
        assert "d25-after-a-no" not in {one.duty for one in here.guide.view().duties}
        here.walk_to("share")
        here.guide.do(asking.Refuse(scope="share:police"))
        here.guide.do(always.Interrupt(protocol="danger"))
        decided(here, "d25-after-a-no")
        here.guide.do(on_duty("d25-after-a-no", recipient="council-adults"))
        assert last(here).on_duty is not None
        assert "no referral to them without a yes" in refused(
            here, on_duty("d25-after-a-no", recipient="nrm")
        )
        assert "not said yes" in refused(here, referring.Refer(service=service, way="phone"))


def test_what_the_child_wants_is_kept_in_their_words_and_the_last_stands_and_nothing_waits_for_it() -> None:
    with sitting_with() as here:
        decided(here, "d02-refer-child")
        here.guide.do(on_duty("d02-refer-child"))
        number = last(here).number
        assert "referral-wish" in open_kinds(here)
        why = Words("She sleeps.")
        here.guide.do(HearWish(number=number, wish="not_asked", why=why))
        assert "referral-wish" in open_kinds(here), "not asked is not asked"
        here.guide.do(HearWish(number=number, wish="does_not_want", words=Words("No. I want to go home.")))
        assert "referral-wish" not in open_kinds(here)
        here.guide.do(referring.MoveReferral(number=number, status="sent"))
        plan = plan_of(here)
        ((on_a_duty,),) = (one.on_duty for one in plan.referrals)
        assert [said.wish for said in on_a_duty.wishes] == ["not_asked", "does_not_want"]
        assert [said.words.text for said in plan.statements] == ["No. I want to go home."]
        assert plan.choices == ()
        assert [said.scope for said in plan.consents if said.standing != "not_asked"] == ["record"]
        text = page(plan)
        assert "## Referrals on a duty, without a yes" in text
        assert "Their wish: they do not want it" in text
        assert "No. I want to go home." in text
        assert "Nobody is there." in text


@pytest.mark.parametrize("wish", get_args(Wish))
def test_the_call_sheet_says_who_was_told_and_what_they_want_and_none_of_their_words(wish: Wish) -> None:
    with sitting_with() as here:
        decided(here, "d02-refer-child")
        here.guide.do(on_duty("d02-refer-child"))
        number = last(here).number
        asked = wish != "not_asked"
        here.guide.do(
            HearWish(
                number=number,
                wish=wish,
                words=Words("Canary words") if asked else None,
                why=None if asked else Words("Canary reason"),
            )
        )
        assert call_sheet(plan_of(here), Ticked()).referred == ()
        here.guide.do(referring.MoveReferral(number=number, status="sent"))
        sheet = call_sheet(plan_of(here), Ticked())
        assert [(one.recipient, one.status, one.wish) for one in sheet.referred] == [
            ("children-services", "sent", wish)
        ]
        assert "anary" not in repr(sheet)
        here.guide.do(referring.MoveReferral(number=number, status="refused"))
        assert call_sheet(plan_of(here), Ticked()).referred == ()


def test_a_wish_that_cannot_be_is_refused_and_leaves_nothing() -> None:
    with sitting_with(step="services") as here:
        decided(here, "d02-refer-child")
        here.guide.do(on_duty("d02-refer-child"))
        number = last(here).number
        assert "no such referral" in refused(here, HearWish(number=number + 7, wish="wants"))
        assert "why they were not asked" in refused(here, HearWish(number=number, wish="not_asked"))
        both = HearWish(number=number, wish="not_asked", why=Words("Tired"), words=Words("No"))
        assert "They said something" in refused(here, both)
        here.guide.do(reaching.OfferService(name=Words("A youth club"), kind="community"))
        service = next(reversed(here.guide.case.services))
        here.guide.do(reaching.AnswerService(service=service, answer="agree"))
        here.guide.do(referring.Refer(service=service, way="phone"))
        assert "said yes to that service" in refused(here, HearWish(number=last(here).number, wish="wants"))


def test_what_goes_with_it_is_shared_on_another_basis_than_a_yes_and_is_told_by_its_recipient() -> None:
    with sitting_with() as here:
        decided(here, "d02-refer-child")
        here.guide.do(on_duty("d02-refer-child"))
        number = last(here).number
        assert "no yes is asked" in refused(
            here, referring.AnswerReferral(number=number, answer="yes", what=("needs",))
        )
        on_a_yes = Shared(scope=("needs",), basis="consent", told="yes")
        assert "not on a yes" in refused(
            here, referring.MoveReferral(number=number, status="sent", shared=on_a_yes)
        )
        shared = Shared(scope=("needs",), basis="statutory_duty", told="yes", reason=Words("A child."))
        here.guide.do(referring.MoveReferral(number=number, status="sent", shared=shared))
        share = here.guide.case.shares[last(here).shares[0]]
        assert (share.recipient, share.basis) == ("children-services", "statutory_duty")
        assert here.guide.case.decided["d02-refer-child"].shares == (share.number,)
        here.guide.do(DecideDuty(duty="d02-refer-child", decision="done"))
        assert "duty-told" not in open_kinds(here)
        assert "referral-share" not in open_kinds(here)


def test_what_helps_them_to_get_there_becomes_a_line_that_waits_for_their_answer() -> None:
    with sitting_with() as here:
        decided(here, "d02-guardian")
        here.guide.do(on_duty("d02-guardian", recipient="guardian"))
        number = last(here).number
        here.guide.do(
            referring.NoteBarrier(
                number=number, barrier="escort", helps=Words("We go together"), who="worker", in_plan=True
            )
        )
        (line,) = here.guide.case.lines.values()
        assert (line.what.text, line.need, line.answer) == ("We go together", None, None)


def test_an_adults_own_child_is_referred_on_a_duty_whatever_the_adult_said() -> None:
    with sitting_with("adult", nation="england") as here:
        here.guide.do(planning.RecordNeed(need="children-others", state="not_met"))
        decided(here, "d28-their-own-children")
        here.guide.do(on_duty("d28-their-own-children"))
        here.guide.do(
            HearWish(number=last(here).number, wish="does_not_want", words=Words("Leave her here."))
        )
        assert "Leave her here." in page(plan_of(here))


def test_what_was_noted_because_a_rule_may_concern_it_is_a_ground_for_an_adult_too() -> None:
    with sitting_with("adult", nation="scotland") as here:
        here.guide.do(NoteCircumstance(circumstance="missing"))
        decided(here, "d30-missing-adult")
        assert "no referral to them without a yes" in refused(
            here, on_duty("d30-missing-adult", recipient="police")
        )


def test_the_plan_for_now_names_who_was_told_on_a_duty_and_what_the_child_wants_until_it_is_over() -> None:
    with sitting_with() as here:
        decided(here, "d02-refer-child")
        here.guide.do(on_duty("d02-refer-child"))
        number = last(here).number
        assert now_of(here).referred == ()
        shared = Shared(scope=("needs",), basis="statutory_duty", told="yes", reason=Words("A child."))
        here.guide.do(referring.MoveReferral(number=number, status="sent", shared=shared))
        here.guide.do(HearWish(number=number, wish="unsure", words=Words("I do not know them")))
        (one,) = now_of(here).referred
        assert (one.recipient, one.status, one.wish) == ("children-services", "sent", "unsure")
        catalogue = wording()
        page = interim_markdown(
            now_of(here), lambda message, **args: catalogue.text(message, "en-GB", **args).text
        )
        assert "Told already, on a duty" in page
        assert "Their wish: they are not sure" in page
        assert "I do not know them" not in page
        here.guide.do(referring.MoveReferral(number=number, status="ended"))
        assert now_of(here).referred == ()


def now_of(here: Sitting) -> InterimPlan:
    return interim(plan_of(here))
