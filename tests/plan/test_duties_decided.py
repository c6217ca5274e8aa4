"""Duties that came up: the worker decides, what was decided stands beside them, and new facts bring them back."""

from __future__ import annotations

from typing import get_args

import pytest

from interview.engine.acts import always, asking, company, considering, planning
from interview.engine.case import Case
from interview.engine.stage import Refused
from interview.engine.terms import Asked, CameAs, Circumstance, Nation
from interview.engine.words import Words
from interview.plan.duties import DutyDue, duties
from interview.plan.facts import AGAINST_A_CHILD
from interview.plan.grounds import GROUNDS
from tests.sitting import Sitting, adult, sitting


def due(here: Sitting, **roles: bool | None) -> dict[str, DutyDue]:
    return {one.duty: one for one in duties(here.guide.case, here.guide.flow, **roles)}


def test_a_decision_stands_until_danger_comes_up_again() -> None:
    with sitting("rights") as here:
        here.guide.do(always.Interrupt(protocol="danger"))
        here.guide.do(asking.Answer(question="danger-now", choice="yes"))
        assert due(here)["d20-danger-now"].open
        here.guide.do(considering.DecideDuty(duty="d20-danger-now", decision="done"))
        assert not due(here)["d20-danger-now"].open
        here.guide.do(always.Return())
        assert not due(here)["d20-danger-now"].open
        here.guide.do(always.Interrupt(protocol="danger"))
        up = due(here)["d20-danger-now"]
        assert up.open
        assert up.again
        assert up.decided is not None
        assert up.decided.decision == "done"


def test_a_decision_on_self_harm_comes_back_when_it_is_said_at_the_question_about_it() -> None:
    with sitting("today") as here:
        here.guide.do(always.Interrupt(protocol="self-harm"))
        here.guide.do(asking.Answer(question="self-harm-now", choice="yes"))
        here.guide.do(considering.DecideDuty(duty="d21-self-harm", decision="done"))
        here.guide.do(always.Return())
        assert not due(here)["d21-self-harm"].open
        here.guide.do(
            planning.RecordNeed(
                need="self-harm", domain="mental-health", horizon="immediate", state="not_met", basis="person"
            )
        )
        assert due(here)["d21-self-harm"].again


def test_a_rule_of_another_date_brings_a_decision_back() -> None:
    with sitting("rights") as here:
        here.guide.do(always.Interrupt(protocol="danger"))
        here.guide.do(considering.DecideDuty(duty="d20-danger-now", decision="done"))
        case = here.guide.case
        newer = [
            type(one)(
                **{name: getattr(one, name) for name in one.__struct_fields__} | {"checked_on": "2026-05-01"}
            )
            for one in adult().duty
        ]
        flow = type(adult())(
            **{name: getattr(adult(), name) for name in adult().__struct_fields__} | {"duty": tuple(newer)}
        )
        again = {one.duty: one.again for one in duties(case, flow)}
        assert again == {"d20-danger-now": True, "d07-no-yes-now": False}


def test_a_duty_that_does_not_come_up_cannot_be_decided_and_nothing_is_recorded() -> None:
    with sitting("rights") as here:
        before = here.guide.case.seq
        with pytest.raises(Refused, match="does not come up"):
            here.guide.do(considering.DecideDuty(duty="d20-danger-now", decision="done"))
        assert here.guide.case.seq == before


@pytest.mark.parametrize(
    ("act", "why"),
    [
        (considering.DecideDuty(duty="d20-danger-now", decision="not"), "why it is not"),
        (considering.DecideDuty(duty="d20-danger-now", decision="not", why=Words("  ")), "why it is not"),
        (considering.DecideDuty(duty="d20-danger-now", decision="will_do"), "by when"),
        (
            considering.DecideDuty(duty="d20-danger-now", decision="will_do", day="2030-01-01", told="no"),
            "not told",
        ),
        (
            considering.DecideDuty(
                duty="d20-danger-now", decision="will_do", day="2030-01-01", basis="other"
            ),
            "legal basis",
        ),
        (
            considering.DecideDuty(duty="d20-danger-now", decision="done", whom=Words("999")),
            "form of its own",
        ),
        (
            considering.DecideDuty(duty="d20-danger-now", decision="done", basis="vital_interest"),
            "form of its own",
        ),
        (considering.DecideDuty(duty="d20-danger-now", decision="done", told="yes"), "form of its own"),
        (considering.DecideDuty(duty="d20-danger-now", decision="done", day="2999-01-01"), "in the future"),
        (considering.DecideDuty(duty="d20-danger-now", decision="done", day="1900-01-01"), "before 1901"),
        (considering.DecideDuty(duty="d20-danger-now", decision="will_do", day="2999-01-01"), "years ahead"),
    ],
    ids=lambda one: "" if not isinstance(one, str) else one,
)
def test_what_a_decision_lacks_is_said_in_one_line(act: considering.DecideDuty, why: str) -> None:
    with sitting("rights") as here:
        here.guide.do(always.Interrupt(protocol="danger"))
        before = here.guide.case.seq
        with pytest.raises(Refused, match=why):
            here.guide.do(act)
        assert here.guide.case.seq == before


@pytest.mark.parametrize("circumstance", get_args(Circumstance))
def test_what_the_worker_noted_is_a_fact_until_it_is_taken_off(circumstance: Circumstance) -> None:
    with sitting("rights") as here:
        nation = "northern_ireland" if circumstance == "offence-known" else "england"
        here.guide.case.nation = nation
        assert due(here) == {}
        here.guide.do(considering.NoteCircumstance(circumstance=circumstance))
        up = due(here)
        assert up
        why = {(circumstance,), ("no-free-yes",)}
        if circumstance in AGAINST_A_CHILD:
            why.add(("child-may-be-harmed",))
        assert {one.because for one in up.values()} <= why
        here.guide.do(considering.NoteCircumstance(circumstance=circumstance, holds=False))
        assert due(here) == {}
        with pytest.raises(Refused, match="nothing to take off"):
            here.guide.do(considering.NoteCircumstance(circumstance=circumstance, holds=False))


@pytest.mark.parametrize("choice", ["no", "time", "lawyer-first"])
def test_whoever_did_not_say_yes_is_not_referred_and_a_way_out_says_nothing(choice: str) -> None:
    with sitting("answers") as here:
        here.guide.do(asking.Leave(question="choice-nrm", way_out="dont_know"))
        assert due(here, first_responder=True) == {}
        here.guide.do(asking.Answer(question="choice-nrm", choice=choice))
        assert {one.duty: one.force for one in due(here, first_responder=True).values()} == {
            "d06-no-referral": "should_not"
        }


def test_a_yes_is_referred_by_those_who_can_or_through_others_and_where_nobody_knows_a_manager_is_asked() -> (
    None
):
    with sitting("answers") as here:
        here.guide.do(asking.Answer(question="choice-nrm", choice="yes"))
        assert list(due(here, first_responder=True)) == ["d04-refer-yourselves"]
        assert list(due(here, first_responder=False)) == ["d05-refer-by-others"]
        assert list(due(here)) == ["d05-who-refers"]


def test_after_a_no_a_listed_body_notifies_and_where_nobody_knows_a_manager_is_asked() -> None:
    with sitting("choice") as here:
        here.guide.case.nation = "england"
        here.guide.do(asking.Explain(about="nrm-what"))
        here.walk_to("answers")
        here.guide.do(asking.Answer(question="choice-nrm", choice="no"))
        of_notices = {
            notifier: {one for one in due(here, notifier=notifier) if one.startswith("d10")}
            for notifier in (True, False, None)
        }
        assert of_notices == {
            True: {"d10-notify"},
            False: {"d10d-no-duty-to-notify"},
            None: {"d10-who-notifies"},
        }


@pytest.mark.parametrize("protocol", ["distress", "intoxication", "someone-came-in", "interpreter-problem"])
def test_no_yes_is_taken_while_something_is_going_on_and_afterwards_it_may_be(protocol: str) -> None:
    with sitting("rights") as here:
        here.guide.do(always.Interrupt(protocol=protocol))
        assert due(here)["d07-no-yes-now"].force == "should_not"
        here.guide.do(always.Return())
        assert due(here) == {}


def test_no_yes_is_taken_in_danger_until_there_is_none_any_more() -> None:
    with sitting("rights") as here:
        here.guide.do(always.Interrupt(protocol="danger"))
        assert due(here)["d07-no-yes-now"].force == "should_not"
        here.guide.do(asking.Answer(question="danger-now", choice="no"))
        assert due(here) == {}
        here.guide.do(asking.Answer(question="danger-now", choice="yes"))
        assert "d07-no-yes-now" in due(here)
        here.guide.do(always.Return())
        assert list(due(here)) == ["d20-danger-now"]


def test_somebody_who_came_along_is_a_reason_to_see_them_alone_until_they_go() -> None:
    with sitting("rights") as here:
        here.guide.do(company.CompanionComes(code="C1", came_as="friend"))
        assert list(due(here)) == ["d07-no-yes-now", "d50-see-alone"]
        here.guide.do(company.CompanionGoes(code="C1", apart="apart"))
        assert due(here) == {}


@pytest.mark.parametrize(
    ("came_as", "wanted", "relied_on"),
    [
        ("partner", "yes", False),
        ("family", "yes", False),
        ("advocate", "no", False),
        ("advocate", "yes", True),
    ],
)
def test_beside_some_a_yes_is_not_relied_on_and_no_referral_is_prepared(
    came_as: CameAs, wanted: Asked, *, relied_on: bool
) -> None:
    with sitting("answers") as here:
        here.guide.do(asking.Answer(question="choice-nrm", choice="yes"))
        here.guide.do(
            company.CompanionComes(code="C1", came_as=came_as, wanted=wanted, why=Words("She asks."))
        )
        up = due(here, first_responder=True)
        assert ("d04-refer-yourselves" in up) is relied_on
        assert ("d07-no-yes-now" in up) is not relied_on
        here.guide.do(company.CompanionGoes(code="C1", apart="apart"))
        assert "d04-refer-yourselves" in due(here, first_responder=True)


def test_what_the_nrm_is_wants_to_be_understood_before_a_referral_is_prepared() -> None:
    with sitting("choice") as here:
        here.guide.do(asking.Explain(about="nrm-what"))
        here.guide.do(asking.TeachBack(about="nrm-what", words=Words("It is the police."), outcome="not_yet"))
        assert "d07-no-yes-now" in due(here)
        here.walk_to("answers")
        here.guide.do(asking.Answer(question="choice-nrm", choice="yes"))
        assert "d04-refer-yourselves" not in due(here, first_responder=True)


def test_in_another_language_a_yes_wants_somebody_who_interprets_or_their_word_that_they_need_nobody() -> (
    None
):
    with sitting("choice", language="ar") as here:
        assert "d07-no-yes-now" not in due(here)
        here.guide.do(asking.Explain(about="nrm-what"))
        assert "d07-no-yes-now" in due(here)
        here.guide.case.consents["interpreter"] = "refused"
        assert "d07-no-yes-now" not in due(here)


@pytest.mark.parametrize("nation", get_args(Nation))
@pytest.mark.parametrize("circumstance", AGAINST_A_CHILD)
def test_where_an_offence_against_a_child_was_told_of_the_rules_for_children_come_up_in_each_nation(
    nation: Nation, circumstance: Circumstance
) -> None:
    with sitting("rights") as here:
        here.guide.case.nation = nation
        here.guide.do(considering.NoteCircumstance(circumstance=circumstance))
        assert any(one.startswith(("d26-child-protection", "d27-child-protection")) for one in due(here))


def test_in_scotland_an_adult_at_risk_may_be_referred_to_the_council_on_that_duty() -> None:
    with sitting("risks") as here:
        here.guide.do(
            planning.RecordRisk(domain="violence", whose="person", basis="worker", summary=Words("Threats"))
        )
        assert due(here)["d24-adult-protection-scotland"].refers == ("council-adults",)


def test_a_yes_to_notes_that_is_taken_back_says_nothing_of_leaving_the_nrm() -> None:
    with sitting("rights") as here:
        here.guide.do(always.Withdraw(scope="record"))
        assert "NRM" not in here.guide.chrome(due(here)["d08-yes-taken-back"].text)


def test_a_yes_that_is_taken_back_is_a_duty_to_stop_and_a_standing_one_to_share_the_least() -> None:
    with sitting("share") as here:
        here.guide.do(asking.Agree(scope="share:gp", manner="spoken"))
        assert "d43-the-least" in due(here)
        assert "d08-yes-taken-back" not in due(here)
        here.guide.do(always.Withdraw(scope="share:gp"))
        assert due(here)["d08-yes-taken-back"].force == "must"
        assert "d43-the-least" not in due(here)


def test_what_keeps_somebody_safe_now_comes_first_then_a_must_and_what_is_not_to_be_done() -> None:
    with sitting("rights") as here:
        here.guide.do(considering.NoteCircumstance(circumstance="others-held"))
        here.guide.do(considering.NoteCircumstance(circumstance="terrorism"))
        here.guide.do(always.Interrupt(protocol="danger"))
        forces = [one.force for one in due(here).values()]
        assert forces == ["safety", "must", "should_not", "should"]


def test_every_fact_of_a_duty_says_what_it_rests_on() -> None:
    assert {fact for duty in adult().duty for fact in duty.when} <= set(GROUNDS)
    assert all(list(of(Case())) in ([], [0]) for of in GROUNDS.values())
