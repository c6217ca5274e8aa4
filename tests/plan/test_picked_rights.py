"""Which rights are offered in whose case: true where the person is, told by who may say so, and nobody's guess."""

from __future__ import annotations

from typing import get_args

import pytest

from flows.topics import ORGANISATIONS
from interview.engine.case import Case
from interview.engine.offered import topics_here
from interview.engine.standing import Need, Risk
from interview.engine.terms import Nation, NeedState, OrganisationKind
from interview.engine.words import Words
from interview.plan.picked import missed_by_nobody, speaks_for
from tests.sitting import adult

NATIONS: tuple[Nation, ...] = get_args(Nation)
KINDS: tuple[OrganisationKind, ...] = get_args(OrganisationKind)
TELLS_THE_GOVERNMENT = "nrm-public-bodies"


def offered(nation: Nation | None, kind: OrganisationKind | None) -> tuple[str, ...]:
    here = Case(nation=nation, organisation_kind=kind)
    return topics_here(here, adult(), adult().find("rights-later"))


def test_the_kinds_of_organisation_that_a_topic_may_name_are_those_of_a_case() -> None:
    assert ORGANISATIONS == KINDS


@pytest.mark.parametrize("nation", NATIONS)
@pytest.mark.parametrize("kind", KINDS)
def test_what_public_bodies_still_tell_is_said_by_them_alone_and_in_england_and_wales_alone(
    nation: Nation, kind: OrganisationKind
) -> None:
    public = kind in ("police", "local_authority", "immigration")
    there = nation in ("england", "wales")
    assert (TELLS_THE_GOVERNMENT in offered(nation, kind)) == (public and there)
    assert ("nrm-some-bodies" in offered(nation, kind)) == (kind == "other" and there)


def test_a_case_that_does_not_say_where_it_is_is_told_nothing_that_holds_only_somewhere() -> None:
    assert TELLS_THE_GOVERNMENT not in offered(None, "police")
    assert TELLS_THE_GOVERNMENT not in offered("england", None)
    assert "nrm-recovery" in offered(None, None)


def test_all_that_describes_exploitation_comes_after_the_account() -> None:
    flow = adult()
    telling = [step.id for step in flow.step].index("account")
    for place, step in enumerate(flow.step):
        described = [topic for topic in step.topics if flow.topics()[topic].of_exploitation]
        assert not described or place > telling, step.id


def test_a_noted_need_speaks_for_a_right_and_a_met_one_does_not() -> None:
    doctor = adult().topics()["rights-doctor"]
    case = Case()
    assert speaks_for(doctor, case) == ()
    stands: tuple[tuple[NeedState, tuple[str, ...]], ...] = (
        ("not_met", ("health-noted",)),
        ("met", ()),
        ("partly", ("health-noted",)),
    )
    for state, speaks in stands:
        case.needs["health"] = Need(
            need="health",
            domain="health",
            horizon="short",
            state=state,
            summary=None,
            evidence=None,
            decision=None,
            basis="person",
            because=(),
        )
        assert speaks_for(doctor, case) == speaks


def test_what_nobody_picked_is_missed_only_once_something_noted_speaks_for_it() -> None:
    law = adult().topics()["rights-law-breaking"]
    case = Case()
    assert missed_by_nobody(law, case)
    case.risks["court"] = Risk(
        risk="court",
        domain="criminalisation",
        whose="person",
        basis="person",
        summary=Words("A letter from a court"),
        signs=None,
        steps=None,
        call=None,
        because=(),
    )
    assert not missed_by_nobody(law, case)


def test_a_right_that_everybody_is_told_is_missed_by_whoever_was_not() -> None:
    assert not missed_by_nobody(adult().topics()["rights-stop"], Case())
