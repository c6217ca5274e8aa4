"""Areas of life of somebody under 18: those that the law of each nation names, as the child says, or not at all."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, get_args

import msgspec
import pytest

from flows.duties import duty_problems
from flows.stale import past
from interview.engine.acts import always, changing, planning, reviewing, writing_up
from interview.engine.case import Case
from interview.engine.events.moves import PromptsShown
from interview.engine.offered import areas_of
from interview.engine.stage import Refused
from interview.engine.terms import Nation, OfAdults, OfChildren, Outcome
from interview.engine.words import Words
from interview.exports.sheet import sheet
from interview.guiding.worded_flows import load_flow
from interview.plan.facts import FACTS
from interview.plan.reviewed import areas
from tests.engine.test_age_band_changes import every
from tests.sitting import sitting, wording

if TYPE_CHECKING:
    from flows.model import Flow
    from interview.engine.terms import AgeBand
    from tests.sitting import Sitting

HOW_MANY = {"england": 5, "wales": 9, "scotland": 8, "northern_ireland": 8}
NOT_OF = {
    "england": "included",
    "wales": "nurtured",
    "scotland": "relationships",
    "northern_ireland": "learning",
}


def child() -> Flow:
    return load_flow("uk/child")


def named(nation: Nation) -> tuple[str, ...]:
    there = child().areas_in(nation)
    assert there is not None
    return there.areas


def at_areas(here: Sitting, nation: Nation, band: AgeBand = "child") -> None:
    """The same case, in this nation, with somebody under 18."""
    here.guide.case.nation = nation
    here.guide.do(changing.ChangeAgeBand(age_band=band))
    here.guide.do(writing_up.GoTo(step="areas"))


@pytest.mark.parametrize("nation", get_args(Nation))
@pytest.mark.parametrize("band", ["child", "possibly_child"])
def test_a_child_is_asked_about_what_the_law_of_the_nation_names_in_its_order_and_of_nothing_else(
    nation: Nation, band: AgeBand
) -> None:
    with sitting("record", flow=every(), captured="paper") as here:
        at_areas(here, nation, band)
        view = here.guide.view()
        seen = [one.area for one in view.review.areas]
        assert (view.flow, tuple(seen), len(seen)) == ("uk/child", named(nation), HOW_MANY[nation])
        assert view.source == child().areas_in(nation).source  # type: ignore[union-attr]
        assert view.areas == named(nation)
        with pytest.raises(Refused, match="not asked about here"):
            here.guide.do(reviewing.LeaveArea(area=NOT_OF[nation], way_out="not_now"))  # type: ignore[arg-type]
        here.guide.do(reviewing.LeaveArea(area=seen[0], way_out="rather_not"))
        told = areas(here.guide.case, child())
        assert [one.area for one in told] == seen
        assert [one.standing for one in told] == ["declined", *["not_asked"] * (len(seen) - 1)]


def test_only_what_a_child_is_asked_about_here_is_noted_as_shown_to_them() -> None:
    with sitting(flow=every()) as here:  # in Scotland
        here.guide.do(changing.ChangeAgeBand(age_band="child"))
        here.walk_to("plan")
        here.guide.do(planning.ProposeLine(what=Words("Ask the school for a place")))
        here.guide.do(always.Stop())
        here.guide.do(always.Stop())
        here.begin()
        for move in ("continue", "continue", "to-review", "continue"):
            here.guide.do(always.Move(move=move))
        assert here.guide.view().step == "areas"
        shown = [entry.event for entry in here.guide.entries() if isinstance(entry.event, PromptsShown)][-1]
        asked = [one.message for one in shown.prompts if one.message.startswith("area-")]
        assert asked == [f"area-{area}" for area in named("scotland")]


@pytest.mark.parametrize("flow", ["uk/adult", "uk/child", "uk/brief"])
@pytest.mark.parametrize("nation", get_args(Nation))
def test_a_line_belongs_to_an_area_of_their_age_and_nation(flow: str, nation: Nation) -> None:
    adult = Case(nation=nation, age_band="adult")
    assert areas_of(adult, load_flow(flow)) == get_args(OfAdults)
    for band in ("child", "possibly_child"):
        if band in load_flow(flow).age_bands:
            assert areas_of(Case(nation=nation, age_band=band), load_flow(flow)) == named(nation)
    assert areas_of(Case(age_band="child"), load_flow(flow)) == ()


@pytest.mark.parametrize("nation", get_args(Nation))
def test_the_blank_sheet_for_a_child_has_the_areas_of_that_nation_alone(nation: Nation) -> None:
    paper = sheet(
        child(),
        wording(),
        locale="en-GB",
        case=Case(nation=nation, age_band="child", organisation_kind="charity"),
    )
    lines = {
        line.said.ours
        for part in paper.parts
        for section in part.sections
        for line in section.lines
        if line.said is not None
    }
    for area in get_args(OfChildren):
        asked = wording().text(f"area-{area.replace('_', '-')}", "en-GB").text
        assert (asked in lines) is (area in named(nation)), area


def test_every_area_of_a_child_is_named_by_some_nation_and_none_is_an_adults() -> None:
    law = {area for one in child().areas for area in one.areas}
    assert law == set(get_args(OfChildren))
    assert not law & set(get_args(OfAdults))
    assert set(get_args(Outcome)) == law | set(get_args(OfAdults))


@pytest.mark.parametrize("nation", get_args(Nation))
def test_where_the_areas_are_from_is_dated_and_says_when_it_is_past(nation: Nation) -> None:
    law = child().areas_in(nation)
    assert law is not None
    assert "20" in law.source
    assert date.fromisoformat(law.checked_on) < date.fromisoformat(law.review_by)
    late = [one.id for one in past(child(), today="2030-01-01") if one.part == "areas"]
    assert nation.replace("_", "-") in late


def test_a_nation_without_areas_and_an_area_that_nobody_asks_about_are_found_by_the_checks() -> None:
    flow = child()
    fewer = msgspec.structs.replace(flow, areas=flow.areas[1:])
    assert list(duty_problems(fewer, facts=FACTS)) == [
        "areas: nothing names those of england. Add an [[areas]] for it."
    ]
    twice = msgspec.structs.replace(flow, areas=(*flow.areas, flow.areas[0]))
    assert list(duty_problems(twice, facts=FACTS)) == [
        "areas: more than one names those of england. Leave one."
    ]
    first, *rest = flow.areas
    odd = msgspec.structs.replace(first, areas=(*first.areas, "circus"), source=" ", review_by="")
    assert list(duty_problems(msgspec.structs.replace(flow, areas=(odd, *rest)), facts=FACTS)) == [
        "areas 'england': it has no source. Say which law they are from.",
        "areas 'england': no step asks about 'circus'. Name it there, or take it out.",
        "areas 'england': review_by '' is not a date. Write it as 2026-11-22.",
    ]
    lost = msgspec.structs.replace(
        next(one for one in flow.areas if "northern_ireland" in one.nations), areas=("healthy",)
    )
    others = tuple(one for one in flow.areas if "northern_ireland" not in one.nations)
    found = list(duty_problems(msgspec.structs.replace(flow, areas=(*others, lost)), facts=FACTS))
    assert (
        "areas: 'play' is asked about, and no nation names it. Take it out of the step, or name it." in found
    )
