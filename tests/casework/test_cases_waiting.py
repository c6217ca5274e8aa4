"""The list of cases: closed ones apart, and what is due in each without opening it."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from interview.casework import erasing, outside
from interview.casework.opened import OpenDesk, Ports
from interview.engine.acts import (
    always,
    asking,
    closing,
    considering,
    contacting,
    planning,
    promising,
    reaching,
    reviewing,
)
from interview.engine.case import Case
from interview.engine.stage import Refused
from interview.engine.waiting import waiting_after
from interview.engine.words import Words
from interview.guiding.listing import Listing
from interview.guiding.worded_flows import usual_flows
from interview.plan.review_waiting import review_waiting_after, why_review
from interview.plan.to_review import reasons
from interview.walking.walk import SteadyChance, SteadyClock
from store import in_memory
from tests.served import profile
from tests.sitting import adult, sitting, wording
from tests.walks.stories import STORIES, tell

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from interview.guide import Guide
    from interview.guiding.listing import CaseListed

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


def decided(place: Place, by: str) -> None:
    place.guide.do(always.Interrupt(protocol="danger"))
    place.guide.do(asking.Answer(question="danger-now", choice="yes"))
    will_do = considering.DecideDuty(
        duty="d20-danger-now", decision="will_do", day=by, what=Words("Ring Leyla")
    )
    place.guide.do(will_do)


def test_a_duty_that_was_to_be_done_waits_and_is_late_until_it_is_noted_what_became_of_it(
    place: Place,
) -> None:
    decided(place, "2026-03-04")
    place.ends()
    assert place.says() == ["a duty is to be done"]
    place.clock.wait("2d")
    assert place.says() == ["a duty is to be done today"]
    place.clock.wait("28d")
    assert place.says() == ["a duty was to be done by 4 March 2026, and is not noted as done"]
    assert "Leyla" not in str(place.desk.journal.listed())
    plan = place.desk.plan_now(place.guide).plan
    (gap,) = (one for one in plan.gaps if one.kind == "duty-late")
    assert gap.what == "d20-danger-now"
    (told,) = (one for one in plan.duties if one.duty == "d20-danger-now")
    assert (told.standing, told.late) == ("will_do", True)
    with pytest.raises(Refused, match="why it is not"):
        outside.at_the_desk(place.guide, considering.DecideDuty(duty="d20-danger-now", decision="not"))
    outside.at_the_desk(place.guide, considering.DecideDuty(duty="d20-danger-now", decision="done"))
    assert place.says() == []


def test_a_duty_that_is_to_be_done_is_followed_up_in_the_next_sitting_too_and_may_have_another_day(
    place: Place,
) -> None:
    decided(place, "when Leyla is back")
    place.ends()
    place.clock.wait("30d")
    place.begins(place.guide)
    (up,) = place.guide.view().duties
    assert not up.open
    assert "Overdue" not in up.stands
    later = considering.DecideDuty(duty="d20-danger-now", decision="will_do", day="2026-04-02")
    place.guide.do(later)
    place.clock.wait("3d")
    (up,) = place.guide.view().duties
    assert up.stands.translate(MARKS).startswith("Overdue since 2 April 2026")
    place.guide.do(considering.DecideDuty(duty="d20-danger-now", decision="not", why=Words("He moved away")))
    assert place.guide.view().duties == ()
    assert place.says() == []
    with pytest.raises(Refused, match="does not come up"):
        place.guide.do(later)


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
        st.tuples(
            st.sampled_from(("promise", "closed", "agreed", "reached", "missed", "will_do", "done")), DAYS
        ),
        max_size=8,
    )
)
def test_the_list_always_says_what_the_whole_record_says(steps: list[tuple[str, str | None]]) -> None:
    with sitting("rights", captured="paper") as here:
        guide = here.guide
        for what, day in steps:
            waiting = [one.number for one in guide.case.promises.values() if one.open]
            if what == "promise":
                guide.do(always.MakePromise(words=Words("x"), by=day))
            elif what == "closed" and waiting:
                guide.do(promising.ClosePromise(number=waiting[0], came="kept"))
            elif what in ("will_do", "done") and day != "2026-03-05":
                guide.do(considering.NoteCircumstance(circumstance="others-held"))
                (duty,) = (one.duty for one in guide.view().duties)
                guide.do(
                    considering.DecideDuty(
                        duty=duty, decision="done" if what == "done" else "will_do", day=day or "2026-03-01"
                    )
                )
            elif what == "agreed":
                guide.do(reaching.AgreeContact(how=Words("x"), on=day))
            elif what in ("reached", "missed") and day != "2026-03-05":
                result = "reached" if what == "reached" else "no_answer"
                guide.do(contacting.LogContact(way="call", result=result, on=day))
            (row,) = here.journal.listed()
            kept = msgspec.json.decode(row.listing, type=Listing).waiting
            assert kept == waiting_after(guide.case, (), at=here.clock())


# ---------------------------------------------------------------- a plan that waits to be looked at again


def planned(place: Place, *, by: str | None = None) -> str:
    """A plan of one line that was agreed to, and the session over; the line's id."""
    while place.guide.view().step != "plan":
        moves = [one.move for one in place.guide.view().moves if one.open and one.move != "to-invite"]
        wanted = ("leave-open", "skip-account", "continue")
        place.guide.do(always.Move(move=next(one for one in wanted if one in moves)))
    place.guide.do(planning.ProposeLine(what=Words("Ring the clinic that Leyla named"), by=by))
    for _ in range(2):
        place.guide.do(always.Move(move="continue"))
    line = next(iter(place.guide.case.lines))
    place.guide.do(planning.AnswerLine(line=line, answer="agree"))
    place.guide.do(planning.AgreePlan())
    place.ends()
    return line


def test_a_case_without_a_plan_waits_for_no_review_whatever_came_up(place: Place) -> None:
    place.guide.do(always.Interrupt(protocol="danger"))
    place.guide.do(always.MakeNote(words=Words("A car outside")))
    place.ends()
    assert place.listed().to_review == ()


def test_the_list_says_that_a_plan_waits_to_be_looked_at_and_why_and_in_nobodys_words(place: Place) -> None:
    planned(place, by="2026-03-10")
    assert place.listed().to_review == ()
    outside.at_the_desk(place.guide, contacting.LogContact(way="call", result="no_answer"))
    assert place.listed().to_review == ("contact-missed",)
    place.clock.wait("10d")
    (line,) = place.says()
    assert line.startswith("to look at the plan again: The day has come by which something was to be done; ")
    assert line.endswith("They were not reached since, or being in touch was not safe")
    assert "Leyla" not in str(place.desk.journal.listed())


def test_what_was_looked_at_since_is_no_reason_any_more_and_a_day_that_is_done_neither(place: Place) -> None:
    line = planned(place, by="2026-03-10")
    place.clock.wait("10d")
    outside.at_the_desk(place.guide, contacting.LogContact(way="call", result="no_answer"))
    assert place.listed().to_review == ("line-day", "contact-missed")
    place.begins(place.guide)
    for move in ("continue", "to-review"):
        place.guide.do(always.Move(move=move))
    place.guide.do(reviewing.ReviewPart(about=line, outcome="going_on"))
    assert place.listed().to_review == ("line-day",)
    place.guide.do(reviewing.ReviewPart(about=line, outcome="done"))
    assert place.listed().to_review == ()


def test_the_organisations_own_time_for_a_plan_counts_from_the_day_it_was_agreed_to(place: Place) -> None:
    place.desk.import_organisation(profile("wales"))
    planned(place)
    place.clock.wait("27d")
    assert place.listed().to_review == ()
    place.clock.wait("1d")
    assert place.listed().to_review == ("plan-old",)
    assert "Your organisation's own time for a plan is over" in place.says()[0]


def test_a_closed_case_and_one_whose_words_are_erased_wait_for_no_review(place: Place) -> None:
    planned(place, by="2026-03-10")
    place.clock.wait("10d")
    assert place.listed().to_review == ("line-day",)
    close = closing.CloseCase(reason="contact-lost", note=Words("Three letters came back"))
    outside.at_the_desk(place.guide, close)
    assert place.listed().to_review == ()
    outside.at_the_desk(place.guide, closing.ReopenCase(why=Words("He wrote")))
    assert place.listed().to_review == ("line-day",)
    announced = erasing.announce(place.guide, erasing.What(extent="case"), ground="person_asked")
    place.desk.erase(place.guide, announced)
    assert place.listed().to_review == ()


TURNS = ('"review-part"', '"log-contact"', '"change-age-band"', '"rate-area"', '"leave-now"')
"""Acts of stories in which what a list keeps of a review changes most."""

TURNING = tuple(story for story in STORIES if any(turn in story.read_text("utf-8") for turn in TURNS))


@pytest.mark.parametrize("story", TURNING, ids=lambda story: f"{story.parent.name}-{story.stem}")
def test_what_the_list_keeps_of_a_review_is_what_the_whole_case_says(story: Path) -> None:
    """Row by row of a walk: followed event by event, it is as if the case had been looked at afterwards."""
    case = Case()
    for at, together in groupby(tell(story).entries, key=lambda entry: entry.at):
        entries = list(together)
        followed = review_waiting_after(case, [entry.event for entry in entries], at=at)
        for entry in entries:
            case.apply(entry)
        assert followed == review_waiting_after(case, (), at=at), entries[-1].seq
        known = why_review(followed, today="2026-06-01", plan_by=None)
        whole = {one.reason.when for one in reasons(case, adult(), today="2026-06-01", plan_by=None)}
        assert set(known) == whole - {"another-worker", "worker-knows"}


def test_what_came_before_the_last_line_is_no_reason_while_nobody_agreed_to_the_whole(place: Place) -> None:
    place.guide.do(always.Interrupt(protocol="danger"))
    place.guide.do(always.MakeNote(words=Words("A car outside")))
    place.ends()
    place.begins(place.guide)
    while place.guide.view().step != "plan":
        place.guide.do(always.Move(move=next(one.move for one in place.guide.view().moves if one.open)))
    place.guide.do(planning.ProposeLine(what=Words("Ask the clinic for a time")))
    assert place.listed().to_review == ()
    place.guide.do(always.Interrupt(protocol="danger"))
    assert place.listed().to_review == ("came-up",)
