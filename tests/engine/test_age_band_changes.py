"""The age band changes in the middle, one way and back: nothing is lost, nothing settled is asked twice."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interview.engine.acts import always, asking, changing, reaching
from interview.engine.ages import age_at, under_18
from interview.engine.stage import Refused
from interview.engine.words import Words
from interview.guiding.worded_flows import Flows, load_flow
from interview.plan.gaps import gaps
from tests.offered import Rolling, offers
from tests.sitting import sitting

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.terms import AgeBand
    from tests.sitting import Sitting

TOLD = "I was in the second class when I left."
FLOW_OF: dict[AgeBand, str] = {"adult": "uk/adult", "child": "uk/child", "possibly_child": "uk/child"}


def every(first: str = "uk/adult") -> Flows:
    """All flows that come with the program."""
    return Flows(load_flow(first), others=("uk/adult", "uk/brief", "uk/child"), find=load_flow)


def kept(case: Case) -> tuple[object, ...]:
    """What no change of the age band may touch."""
    consents = {scope: (case.consents[scope], case.consents_asked[scope]) for scope in case.consents}
    lines = (case.lines.copy(), case.services.copy(), case.promises.copy(), case.shares.copy())
    said = (case.statements.copy(), case.narrative(), case.notes.copy())
    settled = (case.answers.copy(), case.topics.copy(), case.needs.copy(), case.risks.copy())
    return (said, settled, consents, lines, case.recording, case.person_locale)


@settings(max_examples=12, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_whatever_was_done_a_change_of_the_age_band_there_and_back_takes_nothing_away(seed: int) -> None:
    chance = Rolling(random.Random(seed))
    with sitting("record", flow=every()) as here:
        bands: tuple[AgeBand, ...] = ("possibly_child", "adult", "child", "adult")
        for band in bands:
            _some(here, chance)
            before = kept(here.guide.case)
            if here.guide.case.position is not None and here.guide.case.position.held:
                with pytest.raises(Refused, match="not over yet"):
                    here.guide.do(changing.ChangeAgeBand(age_band=band))
                return
            view = here.guide.do(changing.ChangeAgeBand(age_band=band))
            assert kept(here.guide.case) == before
            assert (view.flow, view.age_band) == (FLOW_OF[band], band)
            assert view.step not in ("account", "invite")
        ages = [one.age_band for one in here.guide.case.ages]
        assert ages == ["adult", *bands]


def _some(here: Sitting, chance: Rolling) -> None:
    ways = ("answer", "leave", "move", "tell", "explain", "leave-topic", "agree", "refuse", "need", "note")
    for _ in range(12):
        offered = [one for one in offers(here.guide.view(), chance) if one[0] in ways]
        tags = sorted({tag for tag, _ in offered})
        if not tags or here.guide.view().step in ("after", "end"):
            break
        tag = chance.pick(tags)
        here.guide.do(chance.pick([make for name, make in offered if name == tag])())


@pytest.mark.parametrize("band", ["child", "possibly_child"])
def test_in_the_middle_of_the_account_it_stops_being_asked_for_and_what_was_told_stays(band: AgeBand) -> None:
    with sitting("account", flow=every()) as here:
        here.guide.do(always.Tell(words=Words(TOLD)))
        view = here.guide.do(changing.ChangeAgeBand(age_band=band))
        assert (view.flow, view.step) == ("uk/child", "child-adult-now")
        assert [one.latest.text for one in view.statements] == [TOLD]
        assert {move.move for move in view.moves} & {"tell", "to-account"} == set()
        here.walk_to("child-heard")
        assert [one.latest.text for one in here.guide.view().statements] == [TOLD]


def test_what_a_child_says_by_itself_is_taken_down_at_every_step_that_leads_on() -> None:
    with sitting(flow=every()) as here:
        here.guide.do(changing.ChangeAgeBand(age_band="child"))
        for step in (
            "privacy",
            "child-referral",
            "child-view",
            "more-rights",
            "child-information",
            "share",
            "closing",
        ):
            here.walk_to(step)
            here.guide.do(always.Tell(words=Words(f"At {step}")))
        told = [one.latest.text for one in here.guide.view().statements]
        assert told[-1] == "At closing"
        assert len(told) == 7


def test_who_is_told_what_is_said_anew_to_who_may_be_a_child_and_notes_are_not_asked_again() -> None:
    with sitting("privacy", flow=every()) as here:
        for topic in ("privacy-limits", "privacy-notes"):
            here.guide.do(asking.LeaveTopic(about=topic, reason="not_now"))
        here.guide.do(always.Move(move="continue"))
        here.guide.do(asking.Agree(scope="record"))
        here.guide.do(asking.Refuse(scope="interpreter"))
        view = here.guide.do(changing.ChangeAgeBand(age_band="possibly_child"))
        assert view.step == "child-adult-now"
        view = here.guide.do(always.Move(move="continue"))
        assert view.step == "privacy"
        assert [topic.about for topic in view.topics if not topic.settled] == ["child-safe", "child-privacy"]
        for topic in ("child-safe", "child-privacy"):
            here.guide.do(asking.LeaveTopic(about=topic, reason="not_now"))
        view = here.guide.do(always.Move(move="continue"))
        assert (view.step, view.passed) == ("contact", ("Notes and interpreter", "Language"))


def test_a_yes_to_sharing_that_was_said_as_an_adult_is_asked_again_and_nothing_is_shared_on_it() -> None:
    share = reaching.RecordShare(recipient="gp", basis="consent", scope=("needs",), told="yes")
    with sitting("share", flow=every()) as here:
        here.guide.do(asking.Agree(scope="share:gp"))
        here.guide.do(changing.ChangeAgeBand(age_band="possibly_child"))
        here.walk_to("share")
        scope = next(one for one in here.guide.view().scopes if one.scope == "share:gp")
        assert (scope.standing, scope.earlier, scope.open) == ("given", 1, True)
        with pytest.raises(Refused, match="taken for an adult"):
            here.guide.do(share)
        here.guide.do(asking.Agree(scope="share:gp"))
        assert here.guide.do(share).shares[-1].recipient == "gp"


def test_what_was_shared_on_a_yes_stays_shared_when_a_child_turns_out_to_be_grown_up() -> None:
    share = reaching.RecordShare(recipient="gp", basis="consent", scope=("needs",), told="yes")
    with sitting("share", flow=every()) as here:
        here.guide.do(changing.ChangeAgeBand(age_band="child"))
        here.walk_to("share")
        here.guide.do(asking.Agree(scope="share:gp"))
        here.guide.do(share)
        here.guide.do(changing.ChangeAgeBand(age_band="adult"))
        here.walk_to("share")
        assert here.guide.do(share).shares[-1].recipient == "gp"


def test_children_s_services_are_told_without_a_yes_and_a_recipient_that_there_is_not_is_refused() -> None:
    told = {"basis": "statutory_duty", "scope": ("needs",), "told": "yes", "reason": Words("A child.")}
    with sitting(flow=every()) as here:
        here.guide.do(changing.ChangeAgeBand(age_band="child"))
        here.walk_to("share")
        assert [one.id for one in here.guide.view().recipients] == [
            *("children-services", "police", "guardian", "first-responder", "nrm")
        ]
        here.guide.do(reaching.RecordShare(recipient="guardian", **told))
        with pytest.raises(Refused, match="not a recipient"):
            here.guide.do(reaching.RecordShare(recipient="newspaper", **told))
        with pytest.raises(Refused, match="not asked"):
            here.guide.do(asking.Agree(scope="share:children-services"))


def test_each_entry_knows_what_age_they_were_taken_to_be_as_it_was_made() -> None:
    with sitting("record", flow=every()) as here:
        before = here.guide.case.seq
        here.guide.do(changing.ChangeAgeBand(age_band="child"))
        case = here.guide.case
        assert (age_at(case, before), age_at(case, case.seq), age_at(case, 1)) == ("adult", "child", None)
        assert under_18(case.age_band)


@pytest.mark.parametrize("band", ["child", "possibly_child"])
def test_the_brief_interview_asks_at_once_who_is_there_and_nothing_that_was_answered_twice(
    band: AgeBand,
) -> None:
    with sitting("contact", flow=every("uk/brief")) as here:
        here.guide.do(asking.Answer(question="contact-call", words=Words("Sam")))
        for question in ("contact-safe", "contact-not-know", "contact-cut-off"):
            here.guide.do(asking.Leave(question=question, way_out="rather_not"))
        here.walk_to("now")
        here.guide.do(asking.Answer(question="now-need-most", words=Words("A bed")))
        here.walk_to("today")
        view = here.guide.do(changing.ChangeAgeBand(age_band=band))
        assert (view.flow, view.step, view.audience) == ("uk/brief", "child-adult-now", "worker")
        here.guide.do(asking.Answer(question="child-adult-now", choice="their-guardian"))
        other: AgeBand = "child" if band == "possibly_child" else "possibly_child"
        assert here.guide.do(changing.ChangeAgeBand(age_band=other)).step == "child-adult-now"
        view = here.guide.do(always.Move(move="continue"))
        assert view.step == "privacy"
        assert "child-privacy" in [topic.about for topic in view.topics if not topic.settled]
        for topic in view.topics:
            if not topic.settled:
                here.guide.do(asking.LeaveTopic(about=topic.about, reason="not_now"))
        assert here.guide.do(always.Move(move="continue")).step == "today"


def test_who_is_an_adult_comes_from_the_full_interview_to_the_brief_one_past_that_question() -> None:
    with sitting("record", flow=every()) as here:
        view = here.guide.do(changing.GoOnIn(flow="uk/brief"))
        assert "child-adult-now" not in here.guide.case.reached
        assert view.flow == "uk/brief"


def test_once_a_brief_sitting_is_being_stopped_a_change_of_age_leads_nobody_back_into_it() -> None:
    with sitting("today", flow=every("uk/brief")) as here:
        closing = here.guide.do(always.Stop()).step
        assert here.guide.do(changing.ChangeAgeBand(age_band="child")).step == closing


@pytest.mark.parametrize("band", ["child", "possibly_child"])
def test_an_age_noted_while_something_broke_in_has_the_worker_say_who_is_there_on_the_way_back(
    band: AgeBand,
) -> None:
    with sitting("today", flow=every("uk/brief")) as here:
        broke_in = here.guide.do(always.Interrupt(protocol="child-at-risk")).step
        assert here.guide.do(changing.ChangeAgeBand(age_band=band)).step == broke_in
        view = here.guide.do(always.Return())
        assert (view.flow, view.step, view.audience) == ("uk/brief", "child-adult-now", "worker")
        here.guide.do(asking.Answer(question="child-adult-now", choice="their-guardian"))
        assert here.guide.do(always.Move(move="continue")).step == "privacy"
        here.guide.do(always.Interrupt(protocol="danger"))
        assert here.guide.do(always.Return()).step == "privacy"


def test_where_two_things_broke_in_who_is_there_waits_until_both_are_over() -> None:
    with sitting("today", flow=every("uk/brief")) as here:
        first = here.guide.do(always.Interrupt(protocol="medical")).step
        here.guide.do(always.Interrupt(protocol="child-at-risk"))
        here.guide.do(changing.ChangeAgeBand(age_band="child"))
        assert here.guide.do(always.Return()).step == first
        assert here.guide.do(always.Return()).step == "child-adult-now"


def test_going_on_with_something_practical_asks_who_is_there_first_and_parting_does_not() -> None:
    for move, leads in (("something-practical", "child-adult-now"), ("end-here", "short-closing")):
        with sitting("contact", flow=every("uk/brief")) as here:
            here.guide.do(always.Interrupt(protocol="medical"))
            here.guide.do(changing.ChangeAgeBand(age_band="child"))
            here.guide.do(always.Move(move="continue"))
            assert here.guide.do(always.Move(move=move)).step == leads


def test_who_is_there_is_not_asked_on_the_way_back_where_the_age_was_noted_before_or_set_right_meanwhile() -> (
    None
):
    with sitting("today", flow=every("uk/brief")) as here:
        here.guide.do(always.Interrupt(protocol="child-at-risk"))
        here.guide.do(changing.ChangeAgeBand(age_band="child"))
        here.guide.do(changing.ChangeAgeBand(age_band="adult"))
        assert here.guide.do(always.Return()).step == "today"
    with sitting("today", flow=every("uk/brief")) as here:
        here.guide.do(changing.ChangeAgeBand(age_band="child"))
        here.guide.do(always.Interrupt(protocol="danger"))
        assert here.guide.do(always.Return()).step == "child-adult-now"
        sessions = here.guide.case.sessions
        here.guide.do(always.Interrupt(protocol="danger"))
        here.guide.do(always.Return())
        assert here.guide.case.sessions == sessions


def test_who_stopped_and_was_broken_in_upon_comes_back_to_parting_whatever_age_was_noted() -> None:
    with sitting("today", flow=every("uk/brief")) as here:
        closing = here.guide.do(always.Stop()).step
        here.guide.do(always.Interrupt(protocol="child-at-risk"))
        here.guide.do(changing.ChangeAgeBand(age_band="child"))
        assert here.guide.do(always.Return()).step == closing


@pytest.mark.parametrize("band", ["child", "possibly_child"])
def test_the_brief_interview_tells_who_may_be_a_child_who_is_told_and_asks_what_they_think(
    band: AgeBand,
) -> None:
    with sitting("today", flow=every("uk/brief")) as here:
        here.guide.do(changing.ChangeAgeBand(age_band=band))
        here.walk_to("privacy")
        assert {"child-safe", "child-privacy"} <= {topic.about for topic in here.guide.view().topics}
        here.walk_to("child-referral")
        assert [topic.about for topic in here.guide.view().topics] == ["child-referral"]
        open_now = {(gap.what, gap.standing) for gap in gaps(here.guide.case, here.guide.flow)}
        assert {("child-referral", "not_explained"), ("child-view-think", "not_asked")} <= open_now
        assert here.guide.do(always.Move(move="leave-open")).step == "child-view"
        asked = [question.question for question in here.guide.view().questions]
        assert asked == ["child-view-think", "child-view-wish", "child-view-people"]
        for question in asked:
            here.guide.do(asking.Leave(question=question, way_out="rather_not"))
        assert here.guide.do(always.Move(move="continue")).step == "next"


@pytest.mark.parametrize("step", ["privacy", "next"])
def test_to_an_adult_the_brief_interview_says_nothing_of_a_child_and_nothing_of_it_is_missed(
    step: str,
) -> None:
    with sitting(step, flow=every("uk/brief")) as here:
        assert not {"child-safe", "child-referral", "child-view"} & here.guide.case.reached
        missed = {gap.what for gap in gaps(here.guide.case, here.guide.flow)}
        assert not {one for one in missed if one.startswith("child-")}


def test_with_a_child_nobody_misses_the_question_whether_they_are_one_however_early_they_leave() -> None:
    with sitting("privacy", flow=every("uk/brief")) as here:
        here.guide.do(changing.ChangeAgeBand(age_band="child"))
        assert "age-under-18" not in {gap.what for gap in gaps(here.guide.case, here.guide.flow)}
