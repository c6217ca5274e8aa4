"""Duties to consider: each for a reason that is in the record, and none for what was not asked."""

from __future__ import annotations

import random
from datetime import date
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interview.casework.plan_now import drawn_up
from interview.engine.acts import always, asking, planning
from interview.engine.acts.considering import DecideDuty, NoteCircumstance
from interview.engine.acts.disclosing import Disclose
from interview.engine.acts.writing_up import GoTo
from interview.engine.case import Case
from interview.engine.terms import AgeBand, Circumstance, Nation
from interview.engine.words import Words
from interview.plan.duties import duties
from interview.plan.facts import FACTS, GRAVE
from tests.offered import Rolling, offers
from tests.served import profile, served
from tests.sitting import Sitting, adult, sitting


def due(here: Sitting) -> list[str]:
    return [one.duty for one in duties(here.guide.case, adult())]


def test_a_case_in_which_nothing_was_asked_gives_no_reason_for_any() -> None:
    for nation in get_args(Nation):
        for age_band in get_args(AgeBand):
            case = Case(nation=nation, age_band=age_band)
            under_18 = ["treated-as-child"] if age_band != "adult" else []
            assert [fact for fact, holds in FACTS.items() if holds(case)] == under_18
            assert {fact for one in duties(case, adult()) for fact in one.because} == set(under_18)


@settings(max_examples=15)
@given(seed=st.integers(0, 10_000))
def test_whoever_takes_every_way_out_gives_no_reason_for_any(seed: int) -> None:
    chance = Rolling(random.Random(seed))
    with sitting("record") as here:
        for _ in range(40):
            offered = [
                one for one in offers(here.guide.view(), chance) if one[0] in ("leave", "move", "tell")
            ]
            if not offered:
                break
            tag = chance.pick(sorted({tag for tag, _ in offered}))
            here.guide.do(chance.pick([make for name, make in offered if name == tag])())
        on_paper = any(one.captured in ("paper", "recording") for one in here.guide.case.statements.values())
        assert due(here) == (["d47-kept-outside"] if on_paper else [])


def test_danger_is_a_reason_when_it_breaks_in_and_none_once_it_was_answered_no() -> None:
    with sitting("rights") as here:
        here.guide.do(always.Interrupt(protocol="danger"))
        assert due(here) == ["d20-danger-now", "d07-no-yes-now"]
        here.guide.do(asking.Answer(question="danger-now", choice="no"))
        assert due(here) == []
        here.guide.do(asking.Answer(question="danger-now", choice="yes"))
        assert due(here) == ["d20-danger-now", "d07-no-yes-now"]


FACTS_THEMSELVES = ("danger", "self-harm", "child-at-risk")
"""Protocols that a fact of the same name rests on."""


@pytest.mark.parametrize("protocol", tuple(adult().protocols))
def test_what_was_opened_by_a_slip_of_the_hand_and_left_at_once_is_no_fact_and_no_duty(protocol: str) -> None:
    with sitting("rights") as here:
        before = {fact for fact, holds in FACTS.items() if holds(here.guide.case)}
        here.guide.do(always.Interrupt(protocol=protocol))
        here.guide.do(always.Pause())
        here.guide.do(always.Resume())
        here.guide.do(always.Return())
        assert {fact for fact, holds in FACTS.items() if holds(here.guide.case)} == before == set()
        assert due(here) == []


@pytest.mark.parametrize("protocol", FACTS_THEMSELVES)
def test_what_was_ticked_there_said_there_or_gone_through_is_a_fact_after_it_too(protocol: str) -> None:
    step = adult().find(adult().protocols[protocol])
    acts = (
        always.Say(message=step.says[0]),
        always.Tell(words=Words("He is at the gate")),
        always.MakeNote(words=Words("Someone shouted outside")),
        asking.Leave(question=step.questions[0].id, way_out="rather_not"),
        always.Move(move="continue"),
    )
    for act in acts:
        with sitting("rights") as here:
            here.guide.do(always.Interrupt(protocol=protocol))
            here.guide.do(act)
            here.guide.do(always.Return())
            assert here.guide.view().step == "rights"
            assert FACTS[protocol](here.guide.case), act.trigger


def test_the_wrong_one_opened_first_counts_no_more_once_the_right_one_is_over() -> None:
    with sitting("rights") as here:
        here.guide.do(always.Interrupt(protocol="danger"))
        here.guide.do(always.Interrupt(protocol="self-harm"))
        here.guide.do(asking.Answer(question="self-harm-now", choice="yes"))
        here.guide.do(always.Return())
        here.guide.do(always.Return())
        assert due(here) == ["d21-self-harm"]


def test_a_danger_that_is_still_open_as_they_leave_stays_a_fact() -> None:
    with sitting("rights") as here:
        here.guide.do(always.Interrupt(protocol="danger"))
        here.guide.do(always.Interrupt(protocol="left"))
        here.guide.do(always.Move(move="finish"))
        assert due(here) == ["d20-danger-now"]


def test_a_slip_takes_nothing_away_from_the_danger_that_came_up_before() -> None:
    with sitting("rights") as here:
        here.guide.do(always.Interrupt(protocol="danger"))
        here.guide.do(asking.Leave(question="danger-now", way_out="rather_not"))
        here.guide.do(always.Return())
        here.guide.do(always.Interrupt(protocol="danger"))
        here.guide.do(always.Return())
        assert due(here) == ["d20-danger-now"]


def test_written_up_afterwards_a_protocol_gone_away_from_at_once_is_no_fact_either() -> None:
    with sitting("rights", captured="paper") as here:
        here.guide.do(always.Interrupt(protocol="danger"))
        here.guide.do(GoTo(step="needs"))
        assert due(here) == []
        here.guide.do(always.Interrupt(protocol="danger"))
        here.guide.do(always.MakeNote(words=Words("A car stopped")))
        here.guide.do(GoTo(step="needs"))
        assert due(here) == ["d20-danger-now"]


def test_rather_not_is_no_no_to_the_question_about_danger() -> None:
    with sitting("rights") as here:
        here.guide.do(always.Interrupt(protocol="danger"))
        here.guide.do(asking.Leave(question="danger-now", way_out="rather_not"))
        assert due(here) == ["d20-danger-now", "d07-no-yes-now"]


def test_the_danger_of_an_earlier_sitting_is_not_of_today_and_its_duty_stays_to_be_decided() -> None:
    with sitting("rights") as here:
        here.guide.do(always.Interrupt(protocol="danger"))
        here.guide.do(asking.Answer(question="danger-now", choice="yes"))
        here.guide.do(always.Stop())
        here.guide.do(always.Stop())
        here.begin()
        assert not FACTS["danger"](here.guide.case)
        assert due(here) == ["d20-danger-now"]


def test_sharing_after_a_no_needs_a_no_that_was_said_and_serious_harm() -> None:
    with sitting("share") as here:
        here.guide.do(asking.Refuse(scope="share:police"))
        assert due(here) == []
        here.guide.do(always.Interrupt(protocol="danger"))
        assert due(here) == ["d20-danger-now", "d07-no-yes-now", "d25-after-a-no"]
    with sitting("share") as here:
        here.guide.do(asking.Leave(question="share:police", way_out="not_now"))
        here.guide.do(always.Interrupt(protocol="danger"))
        assert due(here) == ["d20-danger-now", "d07-no-yes-now"]


@pytest.mark.parametrize(
    ("choice", "weighed"), [("no", True), ("yes", False), ("time", False), (None, False)]
)
def test_a_no_to_the_police_is_weighed_in_serious_harm_and_no_other_answer_is(
    choice: str | None, weighed: bool
) -> None:
    with sitting("answers") as here:
        if choice is not None:
            here.guide.do(asking.Answer(question="choice-police", choice=choice))
        else:
            here.guide.do(asking.Leave(question="choice-police", way_out="dont_know"))
        assert "d25-after-a-no" not in due(here)
        here.guide.do(always.Interrupt(protocol="danger"))
        assert ("d25-after-a-no" in due(here)) is weighed


@pytest.mark.parametrize("circumstance", GRAVE)
def test_somebody_held_missing_or_controlled_or_a_serious_crime_may_weigh_more_than_a_no(
    circumstance: Circumstance,
) -> None:
    with sitting("share") as here:
        here.guide.do(NoteCircumstance(circumstance=circumstance))
        assert "d25-after-a-no" not in due(here)
        here.guide.do(asking.Leave(question="share:police", way_out="rather_not"))
        assert "d25-after-a-no" not in due(here)
        here.guide.do(asking.Refuse(scope="share:police"))
        assert "d25-after-a-no" in due(here)
        here.guide.do(NoteCircumstance(circumstance=circumstance, holds=False))
        assert "d25-after-a-no" not in due(here)


@pytest.mark.parametrize("circumstance", ["others-named", "asked-from-outside", "records-complaint"])
def test_what_harms_nobody_weighs_no_more_than_a_no(circumstance: Circumstance) -> None:
    with sitting("share") as here:
        here.guide.do(asking.Refuse(scope="share:police"))
        here.guide.do(NoteCircumstance(circumstance=circumstance))
        assert "d25-after-a-no" not in due(here)


def test_a_decision_after_a_no_comes_back_for_a_new_reason_and_not_when_one_is_taken_off() -> None:
    def decided() -> bool:
        after_a_no = [one for one in duties(here.guide.case, adult()) if one.duty == "d25-after-a-no"]
        return not after_a_no[0].open

    with sitting("share") as here:
        here.guide.do(asking.Refuse(scope="share:police"))
        here.guide.do(NoteCircumstance(circumstance="controlled"))
        here.guide.do(NoteCircumstance(circumstance="missing"))
        keep_it = DecideDuty(
            duty="d25-after-a-no", decision="not", why=Words("She is safe with us."), told="yes"
        )
        here.guide.do(keep_it)
        here.guide.do(NoteCircumstance(circumstance="missing", holds=False))
        assert decided()
        here.guide.do(NoteCircumstance(circumstance="others-held"))
        assert not decided()


def test_a_child_who_is_missing_has_the_rule_for_children_in_the_case_of_an_adult_too() -> None:
    with sitting("today") as here:
        here.guide.do(NoteCircumstance(circumstance="missing"))
        assert {one for one in due(here) if one.startswith("d30")} == {"d30-missing-adult"}
        here.guide.do(NoteCircumstance(circumstance="missing", holds=False))
        here.guide.do(NoteCircumstance(circumstance="child-missing", note=Words("Her son, since Friday")))
        assert {one for one in due(here) if one.startswith("d30")} == {"d30-other-child-missing"}
        (rule,) = [one for one in duties(here.guide.case, adult()) if one.duty == "d30-other-child-missing"]
        assert "police" in rule.refers
        assert rule.tells == ("police", "children-services")


def test_a_child_who_is_missing_may_weigh_more_than_a_no() -> None:
    with sitting("share") as here:
        here.guide.do(asking.Refuse(scope="share:police"))
        here.guide.do(NoteCircumstance(circumstance="child-missing"))
        assert "d25-after-a-no" in due(here)


def test_a_risk_of_domestic_abuse_is_as_good_a_reason_as_a_note_of_it() -> None:
    with sitting("risks") as here:
        here.guide.do(
            planning.RecordRisk(domain="domestic", basis="person", summary=Words("He finds her phone"))
        )
        assert "d36-domestic-abuse" in due(here)
        here.guide.do(NoteCircumstance(circumstance="domestic-abuse"))
        here.guide.do(NoteCircumstance(circumstance="domestic-abuse", holds=False))
        assert "d36-domestic-abuse" in due(here), "the risk still stands"
        here.walk_to("share")
        here.guide.do(asking.Refuse(scope="share:police"))
        assert "d25-after-a-no" in due(here)


@pytest.mark.parametrize("nation", get_args(Nation))
@pytest.mark.parametrize("age_band", get_args(AgeBand))
def test_each_nation_has_its_own_way_for_adults_and_for_children(nation: Nation, age_band: AgeBand) -> None:
    with sitting("today") as here:
        here.guide.do(planning.RecordNeed(need="safe-tonight", state="not_met"))
        here.guide.case.nation, here.guide.case.age_band = nation, age_band
        due_now = duties(here.guide.case, adult())
        found = [one for one in due_now if one.because != ("treated-as-child",)]
        assert len(found) == 1
        assert found[0].force == ("check" if age_band == "adult" else "should")
        assert found[0].because == (("not-safe",) if age_band == "adult" else ("child-may-be-harmed",))


def test_a_risk_to_the_worker_and_somebody_who_made_them_go_are_reasons() -> None:
    with sitting("risks") as here:
        here.guide.do(
            planning.RecordRisk(domain="violence", whose="worker", basis="worker", summary=Words("Threats"))
        )
        assert due(here) == ["d35-worker-in-danger"]
    with sitting("rights") as here:
        here.guide.do(always.Interrupt(protocol="left"))
        here.guide.do(asking.Answer(question="left-how", choice="not-known"))
        assert due(here) == []
        here.guide.do(asking.Answer(question="left-how", choice="somebody-made-them"))
        assert due(here) == ["d35-worker-in-danger"]


def test_every_duty_names_its_source_and_when_to_look_again() -> None:
    for duty in adult().duty:
        assert duty.source
        assert date.fromisoformat(duty.checked_on) < date.fromisoformat(duty.review_by)


def test_every_protocol_says_where_its_conduct_is_from_and_when_to_look_again() -> None:
    steps = [adult().find(adult().protocols[one]) for one in adult().protocols if one != "left"]
    assert [one.id for one in steps if not (one.source and one.checked_on and one.review_by)] == []


def referred_already(here: Sitting) -> None:
    here.guide.do(NoteCircumstance(circumstance="in-nrm"))


def due_where_one_notifies(here: Sitting) -> set[str]:
    return {one.duty for one in duties(here.guide.case, adult(), notifier=True)}


@pytest.mark.parametrize("already", [False, True], ids=["not in the NRM", "in the NRM"])
def test_somebody_who_was_referred_before_is_led_to_no_second_referral_and_to_no_notice(
    *, already: bool
) -> None:
    with served("answers", profile("england", notifier=True)) as here:
        if already:
            referred_already(here)
        here.guide.do(asking.Answer(question="nrm-stay" if already else "choice-nrm", choice="time"))
        assert ("d06-no-referral" in due_where_one_notifies(here)) is not already
        here.guide.do(always.Stop())
        here.guide.do(always.Stop())
        assert ("d10-notify-undecided" in due_where_one_notifies(here)) is not already
        assert ("d10c-in-nrm" in due_where_one_notifies(here)) is already


def test_who_is_in_the_nrm_and_wants_to_leave_it_is_no_reason_for_a_notice() -> None:
    with served("answers", profile("england", notifier=True)) as here:
        referred_already(here)
        here.guide.do(asking.Answer(question="nrm-stay", choice="leave"))
        assert {"d10c-in-nrm", "d08-leaving-nrm"} <= due_where_one_notifies(here)
        assert not {"d10-notify", "d06-no-referral"} & due_where_one_notifies(here)
        here.guide.do(NoteCircumstance(circumstance="in-nrm", holds=False))
        assert not {"d08-leaving-nrm", "d10c-in-nrm"} & set(due(here))


def test_a_no_from_before_it_was_known_that_they_are_in_it_is_not_taken_for_leaving() -> None:
    with sitting("answers") as here:
        here.guide.do(asking.Answer(question="choice-nrm", choice="no"))
        referred_already(here)
        assert not {"d08-leaving-nrm", "d06-no-referral"} & set(due(here))


def test_what_was_told_to_the_nrm_here_is_that_they_are_in_it() -> None:
    with served("answers", profile("england", first_responder=True)) as here:
        here.guide.do(asking.Answer(question="choice-nrm", choice="yes"))
        here.guide.do(DecideDuty(duty="d04-refer-yourselves", decision="done"))
        here.guide.do(
            Disclose(
                duty="d04-refer-yourselves",
                recipient="nrm",
                basis="consent",
                told="yes",
                said=Words("The referral"),
                scope=(),
            )
        )
        assert FACTS["in-nrm"](here.guide.case)
        here.guide.do(asking.Answer(question="choice-nrm", choice="no"))
        assert "d08-leaving-nrm" in due(here)


def test_nobody_in_the_nrm_is_said_not_to_have_been_asked_about_a_referral() -> None:
    def open_questions() -> set[str]:
        return {gap.what for gap in drawn_up(here.guide, now=here.clock()).plan.gaps}

    with sitting("answers") as here:
        assert "choice-nrm" in open_questions()
        referred_already(here)
        assert "choice-nrm" not in open_questions()
