"""In Northern Ireland a home and social work are two recipients. Once one yes named them both, and it still means both."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from interview.engine.acts import asking, partners, reaching
from interview.engine.events import session, told, understanding
from interview.engine.events.reaching import ShareRecorded
from interview.engine.purposes import may_have, yes_to_share
from interview.engine.shared import may_have_gone_to
from interview.engine.stage import Refused
from interview.engine.words import Words
from interview.plan.gaps import gaps
from tests.plan.cases import ADULT, NOW, Record
from tests.sitting import sitting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.engine.events import AnyEvent
    from interview.engine.terms import Nation
    from tests.sitting import Sitting

AS_ONE = "share:council"
EACH = ("share:housing-executive", "share:trust")


@contextmanager
def sharing(nation: Nation) -> Iterator[Sitting]:
    with sitting("share") as here:
        here.guide.case.nation = nation
        yield here


def as_recorded_before(*events: AnyEvent, nation: Nation = "northern_ireland") -> Record:
    """What an earlier version of the program put into a record."""
    record = Record()
    record.add(session.CaseOpened(nation=nation, age_band="adult", organisation_kind="charity"))
    record.sat_together()
    for event in events:
        record.add(event)
    return record


def yes(*what: str) -> understanding.ConsentGiven:
    return understanding.ConsentGiven(
        scope=AS_ONE, manner="spoken", purpose="home", what=what or ("needs",), **NOW
    )


@pytest.mark.parametrize("nation", ["england", "wales", "scotland"])
def test_elsewhere_the_council_is_asked_about_and_no_office_of_northern_ireland(nation: Nation) -> None:
    with sharing(nation) as here:
        asked = {one.scope for one in here.guide.view().scopes}
        assert AS_ONE in asked
        assert asked.isdisjoint(EACH)
        with pytest.raises(Refused, match="not asked at this step"):
            here.guide.do(asking.Agree(scope="share:trust"))


def test_in_northern_ireland_a_yes_to_the_housing_executive_is_none_to_the_trust() -> None:
    with sharing("northern_ireland") as here:
        asked = {one.scope for one in here.guide.view().scopes}
        assert asked >= set(EACH)
        assert AS_ONE not in asked
        here.guide.do(asking.Agree(scope="share:housing-executive"))
        assert may_have(here.guide.case) == ("housing-executive",)
        with pytest.raises(Refused, match="no yes for this recipient"):
            here.guide.do(
                reaching.RecordShare(recipient="trust", basis="consent", scope=("needs",), told="yes")
            )


def test_what_goes_to_an_agency_there_is_held_against_the_yes_to_that_agency() -> None:
    with sharing("northern_ireland") as here:
        here.guide.do(partners.NotePartner(name=Words("Adult team"), role="council_adults"))
        here.guide.do(partners.NotePartner(name=Words("Homes"), role="housing"))
        here.guide.do(asking.Agree(scope="share:trust"))
        social, homes = here.guide.view().reaching.yeses
        assert (social.doubt, homes.doubt) == (None, "not_asked")


def test_an_old_yes_to_both_is_a_yes_to_each_and_each_can_be_taken_back_by_itself() -> None:
    record = as_recorded_before(yes("needs", "contact"))
    case = record.case
    assert AS_ONE not in case.consents
    assert may_have(case) == ("housing-executive", "trust")
    assert {yes_to_share(case, one).what for one in may_have(case)} == {("needs", "contact")}
    told_in_plan = {one.scope: (one.standing, one.purpose) for one in record.plan().consents}
    assert {one: told_in_plan[one] for one in EACH} == {
        "share:housing-executive": ("given", "housing-executive"),
        "share:trust": ("given", "trust"),
    }
    assert not {gap.what for gap in gaps(case, ADULT)} & {AS_ONE, *EACH}
    back = understanding.ConsentWithdrawn(scope="share:trust", **NOW)
    assert may_have(as_recorded_before(yes(), back).case) == ("housing-executive",)


def test_an_old_no_or_one_taken_back_or_left_is_that_to_each_and_none_of_them_is_unasked() -> None:
    no = understanding.ConsentRefused(scope=AS_ONE, **NOW)
    back = understanding.ConsentWithdrawn(scope=AS_ONE, **NOW)
    left = told.QuestionLeft(question=AS_ONE, way_out="not_now", **NOW)
    for event, standing in ((no, "refused"), (back, "withdrawn")):
        assert {one: as_recorded_before(yes(), event).case.consents[one] for one in EACH} == dict.fromkeys(
            EACH, standing
        )
    case = as_recorded_before(yes(), left).case
    assert {case.answers[one].way_out for one in EACH} == {"not_now"}
    assert not set(EACH) & set(case.consents)


@pytest.mark.parametrize("nation", ["england", "wales", "scotland"])
def test_an_old_yes_to_the_council_elsewhere_stays_one_to_the_council(nation: Nation) -> None:
    assert may_have(as_recorded_before(yes(), nation=nation).case) == ("council",)


def test_what_was_shared_on_an_old_yes_to_both_may_have_gone_to_either_and_elsewhere_to_the_council() -> None:
    shared = ShareRecorded(recipient="council", basis="consent", scope=("needs",), told=True, reason=None)
    (share,) = as_recorded_before(yes(), shared).case.shares.values()
    for recipient in ("housing-executive", "trust"):
        assert may_have_gone_to(share, recipient, nation="northern_ireland")
        assert not may_have_gone_to(share, recipient, nation="wales")
    assert may_have_gone_to(share, "council", nation="wales")
    assert not may_have_gone_to(share, "gp", nation="northern_ireland")
