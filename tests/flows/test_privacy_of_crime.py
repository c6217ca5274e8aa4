"""In Northern Ireland the law can ask anybody to tell of a serious crime; who listens there says so before."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, get_args

import pytest

import store
from interview.engine.acts import always, asking
from interview.engine.events import session
from interview.engine.stage import Refused
from interview.engine.terms import AgeBand, Nation, OrganisationKind
from interview.engine.words import Words
from interview.guiding.worded_flows import Flows, load_flow
from tests.sitting import Sitting

if TYPE_CHECKING:
    from collections.abc import Iterator

TOLD = "privacy-crime"
FLOW_OF: dict[AgeBand, str] = {"adult": "uk/adult", "child": "uk/child", "possibly_child": "uk/child"}
KINDS: tuple[OrganisationKind, ...] = get_args(OrganisationKind)
ELSEWHERE: tuple[Nation, ...] = tuple(one for one in get_args(Nation) if one != "northern_ireland")


@contextmanager
def before_the_first_question(
    nation: Nation = "northern_ireland", *, kind: OrganisationKind = "charity", band: AgeBand = "adult"
) -> Iterator[Sitting]:
    with store.in_memory() as journal:
        begun = Sitting(journal, flow=Flows(load_flow(FLOW_OF[band])))
        opened = session.CaseOpened(nation=nation, age_band=band, organisation_kind=kind)
        begun.guide.open_case(opened, label=session.CaseLabelled(label=Words("x")))
        begun.begin()
        begun.walk_to("privacy")
        yield begun


@pytest.mark.parametrize("band", sorted(FLOW_OF))
@pytest.mark.parametrize("kind", sorted(KINDS))
def test_whoever_is_not_of_the_police_says_it_there_at_every_age(
    kind: OrganisationKind, band: AgeBand
) -> None:
    with before_the_first_question(kind=kind, band=band) as here:
        told = [topic.about for topic in here.guide.view().topics]
        assert (TOLD in told) == (kind != "police")


@pytest.mark.parametrize("nation", sorted(ELSEWHERE))
def test_nobody_is_told_of_it_where_it_is_not_the_law(nation: Nation) -> None:
    with before_the_first_question(nation) as here:
        assert TOLD not in [topic.about for topic in here.guide.view().topics]
        before = here.guide.case.seq
        with pytest.raises(Refused):
            here.guide.do(asking.Explain(about=TOLD))
        assert here.guide.case.seq == before


def test_a_yes_to_notes_there_rests_on_it_too() -> None:
    with before_the_first_question() as here:
        for topic in ("privacy-limits", "privacy-notes"):
            here.guide.do(asking.LeaveTopic(about=topic, reason="not_now"))
        onward = next(one for one in here.guide.view().moves if one.move == "continue")
        assert not onward.open
        here.guide.do(always.Move(move="leave-open"))
        record = next(one for one in here.guide.view().scopes if one.scope == "record")
        assert len(record.unsettled) == 1
