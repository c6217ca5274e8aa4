"""Rules that were held against their texts: for whom each nation's law means them, and what of it nobody has read."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, get_args

import pytest

from interview.engine.acts.considering import NoteCircumstance
from interview.engine.case import Case
from interview.engine.terms import Circumstance, Nation, OrganisationKind
from interview.guiding.worded_flows import load_flow
from interview.plan.duties import duties
from tests.sitting import ENGLISH, adult, sitting, wording

if TYPE_CHECKING:
    from flows.law import Duty
    from interview.engine.terms import AgeBand

LAW = re.compile(
    r"(UK GDPR|[^;:,]* (Act|Order|Regulations)\b[^;:,]* \d{4}(, S\.I\. \d+/\d+)?), (sections?|articles?|regulations?) \d",
    re.IGNORECASE,
)
"""How a source begins that is an act, an order or a regulation: its name, its year, and where in it."""
HALF_A_YEAR = timedelta(days=183)
UNREAD = ("not yet compared", "not read", "not found", "opening only", "openings only")
"""What a source says where the text itself was not read."""


def forces(case: Case) -> dict[str, str]:
    return {one.duty: one.force for one in duties(case, adult())}


def after(
    circumstance: Circumstance,
    nation: Nation,
    age_band: AgeBand = "adult",
    kind: OrganisationKind = "charity",
) -> dict[str, str]:
    with sitting("rights") as here:
        here.guide.do(NoteCircumstance(circumstance=circumstance))
        case = here.guide.case
        case.nation, case.age_band, case.organisation_kind = nation, age_band, kind
        return {one.text: one.force for one in duties(case, adult()) if one.because == (circumstance,)}


@pytest.mark.parametrize(
    ("nation", "rule", "bound"),
    [
        ("england", "d01-age-in-doubt", {"police", "local_authority", "immigration", "health"}),
        ("wales", "d01-age-in-doubt", {"police", "local_authority", "immigration", "health"}),
        ("scotland", "d01-age-in-doubt-scotland", {"local_authority", "health"}),
        ("northern_ireland", "d01-age-in-doubt-ni", set()),
    ],
)
def test_where_an_age_is_in_doubt_each_of_three_laws_has_its_own_rule_and_binds_those_it_names(
    nation: Nation, rule: str, bound: set[str]
) -> None:
    for kind in (*get_args(OrganisationKind), None):
        found = forces(Case(nation=nation, age_band="possibly_child", organisation_kind=kind))
        force = "must" if kind in bound else "should"
        assert {name: one for name, one in found.items() if name.startswith("d01")} == {rule: force}


@pytest.mark.parametrize("flow", ["uk/adult", "uk/child", "uk/brief"])
def test_only_what_the_law_asks_of_everybody_is_a_must_for_a_charity_and_danger_now_is_safety_first(
    flow: str,
) -> None:
    musts = {one.id for one in load_flow(flow).duty if one.force_for("charity") == "must"}
    assert musts == {
        "d08-yes-taken-back",
        "d09-capacity",
        "d13-anonymous",
        "d34-terrorism",
        "d49-complaint",
    }
    safety = {one.id for one in load_flow(flow).duty if one.force_for("charity") == "safety"}
    assert safety == {"d20-danger-now", "d21-self-harm", "d35-worker-in-danger"}


@pytest.mark.parametrize("flow", ["uk/adult", "uk/child", "uk/brief"])
def test_a_must_whose_text_nobody_read_binds_nobody(flow: str) -> None:
    unread = [
        one.id for one in load_flow(flow).duty if one.force == "must" and "not yet compared" in one.source
    ]
    assert unread == []


def test_what_is_looked_into_by_the_council_is_a_duty_of_the_council_and_expected_of_all_others() -> None:
    (rule,) = [one for one in adult().duty if one.id == "d26-child-protection"]
    assert {kind: rule.force_for(kind) for kind in get_args(OrganisationKind)} == {
        "police": "should",
        "local_authority": "must",
        "immigration": "should",
        "health": "should",
        "charity": "should",
        "other": "should",
    }


@pytest.mark.parametrize("nation", get_args(Nation))
@pytest.mark.parametrize("age_band", ["child", "possibly_child"])
@pytest.mark.parametrize("kind", get_args(OrganisationKind))
def test_that_a_child_is_referred_is_guidance_and_nobody_is_told_that_it_is_a_duty_of_theirs(
    nation: Nation, age_band: AgeBand, kind: OrganisationKind
) -> None:
    case = Case(nation=nation, age_band=age_band, organisation_kind=kind)
    up = duties(case, adult(), first_responder=True)
    assert [one.force for one in up if one.duty.startswith("d02-refer-child")] == ["should"]


@pytest.mark.parametrize("duty", adult().duty, ids=lambda one: one.id)
def test_only_what_rests_first_on_an_act_or_a_regulation_is_called_a_duty_or_forbidden(duty: Duty) -> None:
    assert duty.force not in ("must", "must_not") or LAW.match(duty.source)


def test_what_guidance_says_is_not_to_be_done_is_said_as_guidance() -> None:
    said = wording().text("duty-force-should-not", ENGLISH).text
    assert said == "Not to be done, by guidance or good practice"
    assert {one.id for one in adult().duty if one.force == "should_not"} == {
        "d03-no-notice-for-child",
        "d06-no-referral",
        "d07-no-yes-now",
    }


@pytest.mark.parametrize("nation", get_args(Nation))
def test_scots_law_asks_for_benefit_and_the_other_three_for_best_interests(nation: Nation) -> None:
    asked = "duty-benefit-scotland" if nation == "scotland" else "duty-best-interests"
    assert after("capacity-assessed", nation) == {asked: "should"}
    doubted = "duty-capacity-scotland" if nation == "scotland" else "duty-capacity"
    in_force = nation in ("england", "wales")
    assert after("capacity-in-doubt", nation) == {doubted: "must" if in_force else "should"}


def test_an_unwise_choice_is_named_where_the_law_names_it_and_not_for_scotland() -> None:
    assert "unwise" in wording().text("duty-capacity", ENGLISH).text
    assert "unwise" not in wording().text("duty-capacity-scotland", ENGLISH).text


@pytest.mark.parametrize("nation", get_args(Nation))
def test_the_meeting_on_domestic_abuse_is_for_adults_and_for_the_young_childrens_services_come_first(
    nation: Nation,
) -> None:
    assert after("domestic-abuse", nation) == {"duty-domestic-abuse": "should"}
    for age_band in ("child", "possibly_child"):
        assert after("domestic-abuse", nation, age_band) == {"duty-domestic-abuse-young": "should"}


@pytest.mark.parametrize("nation", get_args(Nation))
@pytest.mark.parametrize("kind", get_args(OrganisationKind))
def test_what_binds_the_police_when_they_ask_is_told_to_all_others_and_in_england_and_wales_alone(
    nation: Nation, kind: OrganisationKind
) -> None:
    told = "duty-police-ask" in after("asked-from-outside", nation, kind=kind)
    assert told is (nation in ("england", "wales") and kind != "police")


@pytest.mark.parametrize("nation", get_args(Nation))
def test_a_complaint_about_records_is_answered_by_law_in_all_four(nation: Nation) -> None:
    assert after("records-complaint", nation) == {"duty-records-complaint": "must"}


@pytest.mark.parametrize(
    "duty",
    [one for one in adult().duty if any(words in one.source for words in UNREAD)],
    ids=lambda one: one.id,
)
def test_what_nobody_has_read_yet_is_looked_at_again_within_half_a_year(duty: Duty) -> None:
    checked, again = date.fromisoformat(duty.checked_on), date.fromisoformat(duty.review_by)
    assert again - checked <= HALF_A_YEAR
