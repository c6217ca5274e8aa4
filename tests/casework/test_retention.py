"""How long a case is kept: the organisation says it, the list names what is past it, and nothing goes by itself."""

from __future__ import annotations

import datetime
from importlib import resources
from typing import TYPE_CHECKING

import msgspec
import pytest

from interview.casework import erasing, outside
from interview.casework.opened import OpenDesk, Ports
from interview.engine.acts import always, closing
from interview.engine.words import Words
from interview.guiding.worded_flows import usual_flows
from interview.organisation.durations import after
from interview.organisation.model import Retention
from interview.organisation.reader import read_profile
from interview.walking.walk import SteadyChance, SteadyClock
from store import in_memory
from tests.sitting import wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.engine.terms import AgeBand
    from interview.organisation.model import Profile


class Place:
    """A desk whose organisation keeps an adult's case for six years in Wales, and a child's for ten."""

    def __init__(self) -> None:
        self.clock, chance = SteadyClock(), SteadyChance()
        ports = Ports(clock=self.clock, nonce=chance.nonce, new_id=chance.new_id, wording=wording())
        self.desk = OpenDesk(journal=in_memory(), worker="AB1", ports=ports, flow=usual_flows(wording()))
        self.desk.import_organisation(profile())

    def closed_case(self, age_band: AgeBand = "adult") -> str:
        case = self.desk.new_case(
            label="One", nation="wales", age_band=age_band, organisation_kind=profile().kind
        )
        guide = self.desk.open(case)
        self.desk.begin(guide, setting="in_person", captured="live", person_locale="en-GB")
        guide.do(always.Tell(words=Words("It rained")))
        while guide.case.sitting is not None:
            guide.do(always.Stop())
        return case

    def past(self) -> dict[str, str | None]:
        return {one.case: one.kept_past for one in self.desk.cases()}


def profile() -> Profile:
    sample = resources.files("interview.organisation") / "sample.toml"
    made = read_profile(sample, name=sample.name)
    served = msgspec.structs.replace(made.nation[0], nation="wales")
    kept = (
        Retention(record="adult_case", keep="6 years", review="1 year", nations=("wales",)),
        Retention(record="child_case", keep="10 years", review="1 year"),
    )
    return msgspec.structs.replace(made, nation=(served,), retention=kept)


@pytest.fixture
def place() -> Iterator[Place]:
    place = Place()
    yield place
    place.desk.close()


def test_a_closed_case_is_named_once_its_time_is_over_and_stays_whole(place: Place) -> None:
    case = place.closed_case()
    place.clock.wait("2190d")
    assert place.past() == {case: None}
    place.clock.wait("3d")
    assert place.past() == {case: "6 years"}
    said = place.desk.open(case).case.statements.values()
    assert [one.words.text for one in said] == ["It rained"]


def test_a_childs_case_has_its_own_time_and_so_has_one_that_may_be_a_childs(place: Place) -> None:
    child, perhaps, adult = (place.closed_case(age) for age in ("child", "possibly_child", "adult"))
    place.clock.wait("2200d")
    assert place.past() == {child: None, perhaps: None, adult: "6 years"}
    place.clock.wait("1460d")
    assert place.past() == {child: "10 years", perhaps: "10 years", adult: "6 years"}


def test_what_is_open_or_held_or_erased_is_not_named(place: Place) -> None:
    opened, held, gone = (place.closed_case() for _ in range(3))
    outside.hold(place.desk.open(held), Words("The court asked"))
    guide = place.desk.open(gone)
    announced = erasing.announce(guide, erasing.What(extent="case"), ground="retention")
    place.clock.wait("2200d")
    assert place.past()[gone] == "6 years"
    place.desk.erase(guide, announced)
    again = place.desk.open(opened)
    place.desk.begin(again, setting="phone", captured="live", person_locale="en-GB")
    assert place.past() == {opened: None, held: None, gone: None}
    outside.release(place.desk.open(held), Words("The court said so"))
    assert place.past()[held] == "6 years"


def day(*date: int) -> int:
    return int(datetime.datetime(*date, tzinfo=datetime.UTC).timestamp() * 1000)  # type: ignore[misc, arg-type]


@pytest.mark.parametrize(
    ("start", "duration", "end"),
    [
        ((2024, 2, 29), "1 year", (2025, 2, 28)),
        ((2026, 1, 31), "1 month", (2026, 2, 28)),
        ((2026, 11, 30), "3 months", (2027, 2, 28)),
        ((2026, 3, 2), "28 days", (2026, 3, 30)),
        ((2026, 3, 2), "2 weeks", (2026, 3, 16)),
    ],
)
def test_a_time_is_counted_by_the_calendar(
    start: tuple[int, ...], duration: str, end: tuple[int, ...]
) -> None:
    assert after(day(*start), duration) == day(*end)


def test_where_the_time_counts_from_closing_only_a_closed_case_is_named_and_from_that_day(
    place: Place,
) -> None:
    from_closing = msgspec.structs.replace(
        profile(),
        retention=tuple(msgspec.structs.replace(one, counts_from="closing") for one in profile().retention),
    )
    place.desk.import_organisation(from_closing)
    case = place.closed_case()
    place.clock.wait("3000d")
    assert place.past() == {case: None}, "its session ended long ago, and it was never closed"
    outside.at_the_desk(place.desk.open(case), closing.CloseCase(reason="died"))
    place.clock.wait("2190d")
    assert place.past() == {case: None}
    place.clock.wait("3d")
    assert place.past() == {case: "6 years"}
    outside.at_the_desk(place.desk.open(case), closing.ReopenCase(why=Words("It was another person")))
    assert place.past() == {case: None}


def test_where_it_counts_from_the_last_session_closing_changes_nothing(place: Place) -> None:
    case = place.closed_case()
    place.clock.wait("2180d")
    outside.at_the_desk(place.desk.open(case), closing.CloseCase(reason="died"))
    place.clock.wait("13d")
    assert place.past() == {case: "6 years"}
