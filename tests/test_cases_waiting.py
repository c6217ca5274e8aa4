"""The list of cases: closed ones apart, and what is due in each without opening it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from interview import erasing, outside
from interview.casework import OpenDesk, Ports
from interview.engine.acts import always, closing, contacting, promising, reaching
from interview.engine.waiting import waiting_after
from interview.engine.words import Words
from interview.listing import Listing
from interview.walk import SteadyChance, SteadyClock
from interview.worded_flows import usual_flows
from store import in_memory
from tests.sitting import sitting, wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.guide import Guide
    from interview.listing import CaseListed

MARKS = dict.fromkeys(map(ord, "\u2068\u2069"))


class Place:
    """A desk with one case, whose first session has begun."""

    def __init__(self) -> None:
        self.clock, chance = SteadyClock(), SteadyChance()
        ports = Ports(clock=self.clock, nonce=chance.nonce, new_id=chance.new_id, wording=wording())
        self.desk = OpenDesk(journal=in_memory(), worker="AB1", ports=ports, flow=usual_flows(wording()))
        self.guide = self.opens()

    def opens(self) -> Guide:
        case = self.desk.new_case(label="One", nation="wales", age_band="adult", organisation_kind="charity")
        guide = self.desk.open(case)
        self.begins(guide)
        return guide

    def begins(self, guide: Guide) -> None:
        self.desk.begin(guide, setting="in_person", captured="live", person_locale="en-GB")

    def ends(self) -> None:
        while self.guide.case.sitting is not None:
            self.guide.do(always.Stop())

    def listed(self) -> CaseListed:
        return next(one for one in self.desk.cases() if one.case == self.guide.case_id)

    def says(self) -> list[str]:
        return [line.translate(MARKS) for line in self.listed().waits]


@pytest.fixture
def place() -> Iterator[Place]:
    place = Place()
    yield place
    place.desk.close()


def test_what_is_late_comes_first_then_today_then_what_is_open(place: Place) -> None:
    for words, by in (("a", "2026-03-03"), ("b", "2026-03-04"), ("c", "2026-03-06"), ("d", "after Easter")):
        place.guide.do(always.MakePromise(words=Words(words), by=by))
    place.guide.do(reaching.AgreeContact(how=Words("Message first"), on="2026-03-20"))
    assert place.says() == ["4 promises are open", "next contact by 20 March 2026"]
    place.clock.wait("4d")
    assert place.says() == [
        "2 promises are overdue, the first since 3 March 2026",
        "a promise is due today",
        "a promise is open",
        "next contact by 20 March 2026",
    ]
    place.clock.wait("20d")
    assert place.says()[-1] == "next contact overdue since 20 March 2026"


def test_a_case_in_which_nothing_waits_says_nothing(place: Place) -> None:
    assert place.says() == []


def test_nobodys_words_are_in_what_the_list_keeps_of_days(place: Place) -> None:
    place.guide.do(always.MakePromise(words=Words("Ring Leyla"), by="when Leyla is back"))
    place.guide.do(reaching.AgreeContact(how=Words("Leyla knows"), on="when Leyla is back"))
    (row,) = place.desk.journal.listed()
    assert "Leyla" not in str(row.listing)
    assert place.says() == ["a promise is open", "next contact agreed, no exact day"]


def test_a_closed_case_says_who_closed_it_and_keeps_what_is_late_in_sight(place: Place) -> None:
    place.guide.do(always.MakePromise(words=Words("Ring"), by="2026-03-03"))
    place.ends()
    place.clock.wait("3d")
    close = closing.CloseCase(reason="contact-lost", note=Words("Three letters came back"))
    outside.at_the_desk(place.guide, close)
    one = place.listed()
    assert one.closed is not None
    assert (one.closed.worker, one.closed_because) == ("AB1", "Contact was lost")
    assert place.says() == ["a promise is overdue since 3 March 2026"]
    outside.at_the_desk(place.guide, closing.ReopenCase(why=Words("He wrote")))
    assert place.listed().closed is None


def test_after_all_words_of_a_case_are_erased_nothing_is_due_in_it(place: Place) -> None:
    place.guide.do(always.MakePromise(words=Words("Ring"), by="2026-03-03"))
    place.ends()
    announced = erasing.announce(place.guide, erasing.What(extent="case"), ground="person_asked")
    place.desk.erase(place.guide, announced)
    assert place.says() == []


DAYS = st.sampled_from((None, "2026-03-01", "2026-03-02", "2026-03-05", "some day"))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.tuples(st.sampled_from(("promise", "closed", "agreed", "reached", "missed")), DAYS), max_size=8
    )
)
def test_the_list_always_says_what_the_whole_record_says(steps: list[tuple[str, str | None]]) -> None:
    with sitting("rights") as here:
        guide = here.guide
        for what, day in steps:
            waiting = [one.number for one in guide.case.promises.values() if one.open]
            if what == "promise":
                guide.do(always.MakePromise(words=Words("x"), by=day))
            elif what == "closed" and waiting:
                guide.do(promising.ClosePromise(number=waiting[0], came="kept"))
            elif what == "agreed":
                guide.do(reaching.AgreeContact(how=Words("x"), on=day))
            elif what in ("reached", "missed") and day != "2026-03-05":
                result = "reached" if what == "reached" else "no_answer"
                guide.do(contacting.LogContact(way="call", result=result, on=day))
            (row,) = here.journal.listed()
            kept = msgspec.json.decode(row.listing, type=Listing).waiting
            assert kept == waiting_after(guide.case, (), at=here.clock())
