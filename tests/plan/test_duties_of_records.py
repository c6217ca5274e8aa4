"""Duties about records: what a yes is for, who else is named, what lies outside the program, how long it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interview.engine.acts import always, asking, considering, planning, reaching, signing
from interview.engine.words import Words
from interview.plan.duties import DutyDue, duties
from locales.catalogue import Catalogue
from tests.sitting import Sitting, adult, sitting

if TYPE_CHECKING:
    from interview.engine.terms import AgeBand, Captured


def due(here: Sitting) -> dict[str, DutyDue]:
    return {one.duty: one for one in duties(here.guide.case, adult())}


def test_a_yes_is_noted_with_what_it_is_for_and_a_no_or_a_way_out_asks_for_nothing() -> None:
    with sitting("share") as here:
        here.guide.do(asking.Refuse(scope="share:police"))
        here.guide.do(asking.Leave(question="share:lawyer", way_out="not_now"))
        assert due(here) == {}
        here.guide.do(asking.Agree(scope="share:gp"))
        assert due(here)["d41-what-the-yes-is-for"].because == ("yes-to-sharing",)
        here.guide.do(considering.DecideDuty(duty="d41-what-the-yes-is-for", decision="done"))
        assert not due(here)["d41-what-the-yes-is-for"].open
        here.guide.do(asking.Agree(scope="share:lawyer"))
        assert due(here)["d41-what-the-yes-is-for"].again
        for scope in ("share:gp", "share:lawyer"):
            here.guide.do(always.Withdraw(scope=scope))
        assert "d41-what-the-yes-is-for" not in due(here)


def test_others_who_are_named_are_left_out_when_their_account_goes_to_somebody() -> None:
    with sitting("share") as here:
        here.guide.do(asking.Agree(scope="share:lawyer"))
        here.guide.do(reaching.RecordShare(recipient="lawyer", basis="consent", scope=("needs",), told="yes"))
        assert "d46-account-shared" not in due(here)
        here.guide.do(
            reaching.RecordShare(recipient="lawyer", basis="consent", scope=("account",), told="yes")
        )
        assert due(here)["d46-account-shared"].force == "should"
        assert "d46-others-named" not in due(here)


def test_the_rule_on_others_who_are_named_asks_for_nothing_that_no_act_here_does() -> None:
    said = Catalogue.load().text("duty-others-named", "en-GB").text
    assert "Mark" not in said
    assert "whole, or not at all" in said


@pytest.mark.parametrize(
    ("captured", "kept"), [("live", False), ("memory", False), ("paper", True), ("recording", True)]
)
def test_paper_and_recordings_lie_outside_the_program_and_memory_does_not(
    captured: Captured, kept: bool
) -> None:
    with sitting("rights", captured=captured) as here:
        assert "d47-kept-outside" not in due(here)
        here.guide.do(always.Tell(words=Words("I came by bus")))
        assert ("d47-kept-outside" in due(here)) is kept


def test_a_second_sheet_of_paper_does_not_bring_the_decision_back() -> None:
    with sitting("rights", captured="paper") as here:
        here.guide.do(always.Tell(words=Words("I came by bus")))
        here.guide.do(considering.DecideDuty(duty="d47-kept-outside", decision="done"))
        here.guide.do(always.Tell(words=Words("It was late")))
        assert not due(here)["d47-kept-outside"].open


def test_how_long_it_is_kept_is_asked_once_the_record_was_signed() -> None:
    with sitting("after") as here:
        assert "d48-how-long-kept" not in due(here)
        here.guide.do(signing.SignRecord())
        assert due(here)["d48-how-long-kept"].because == ("signed-off",)


@pytest.mark.parametrize(
    ("age_band", "rule"),
    [
        ("adult", "d28-their-own-children"),
        ("child", "d28-young-parent"),
        ("possibly_child", "d28-young-parent"),
    ],
)
def test_a_young_parent_and_their_child_are_each_treated_as_a_child(age_band: AgeBand, rule: str) -> None:
    with sitting("today") as here:
        here.guide.case.age_band = age_band
        assert not [one for one in due(here) if one.startswith("d28")]
        here.guide.do(planning.RecordNeed(need="children-others", state="partly"))
        assert [one for one in due(here) if one.startswith("d28")] == [rule]


@pytest.mark.parametrize("age_band", ["adult", "child", "possibly_child"])
def test_a_place_at_a_nursery_or_school_says_of_nobody_that_they_worry_about_a_child(
    age_band: AgeBand,
) -> None:
    with sitting("today") as here:
        here.guide.case.age_band = age_band
        here.guide.do(planning.RecordNeed(domain="children", horizon="immediate", state="not_met"))
        assert not [one for one in due(here) if one.startswith("d28")]
        here.guide.do(planning.RecordNeed(need="children-others", state="met"))
        assert not [one for one in due(here) if one.startswith("d28")]


def test_a_child_noted_in_danger_has_the_duty_for_children_and_nobody_is_said_to_worry() -> None:
    with sitting("risks") as here:
        here.guide.case.age_band = "adult"
        here.guide.do(
            planning.RecordRisk(
                domain="children", whose="child", basis="person", summary=Words("They ask for the boy")
            )
        )
        assert due(here)["d27-child-protection-scotland"].because == ("child-may-be-harmed",)
        assert not [one for one in due(here) if one.startswith("d28")]


def test_another_need_about_children_does_not_bring_up_again_what_was_decided_about_a_worry() -> None:
    with sitting("today") as here:
        here.guide.case.age_band = "adult"
        here.guide.do(planning.RecordNeed(need="children-others", state="partly"))
        here.guide.do(considering.DecideDuty(duty="d28-their-own-children", decision="done"))
        here.guide.do(planning.RecordNeed(domain="children", horizon="immediate", state="not_met"))
        assert not due(here)["d28-their-own-children"].open
        here.guide.do(planning.RecordNeed(need="children-others", state="not_met"))
        assert due(here)["d28-their-own-children"].again
