"""What a worker promised has a day, or the words that were said; and what became of it is noted, also why not."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview.engine.acts import always, contacting, promising, reaching
from interview.engine.promised import contact_open, dueness, exact_day, promises_open
from interview.engine.words import Words
from interview.guide import Refused
from tests.sitting import Sitting, sitting

DAYS = st.dates(min_value=date(2020, 1, 1), max_value=date(2035, 12, 31))


def promised(here: Sitting, words: str, by: str | None = None) -> int:
    here.guide.do(always.MakePromise(words=Words(words), by=by))
    return here.guide.case.seq


@given(DAYS, DAYS)
def test_a_day_is_late_only_when_it_is_past(named: date, today: date) -> None:
    found = dueness(named.isoformat(), today=today.isoformat())
    assert found == ("overdue" if named < today else "today" if named == today else "later")


@given(st.text().filter(lambda text: exact_day(text) is None), DAYS)
def test_what_is_no_exact_day_is_never_called_late(said: str, today: date) -> None:
    assert dueness(said, today=today.isoformat()) == "no_day"


def test_promises_stand_by_their_day_and_those_without_one_last() -> None:
    with sitting("rights") as here:
        some_day = promised(here, "Ask about the class", "before the holidays")
        later = promised(here, "Ring the council", "2026-03-20")
        soon = promised(here, "Bring the form", "2026-03-04")
        here.guide.do(promising.ClosePromise(number=later, came="kept", told="yes"))
        assert [one.number for one in promises_open(here.guide.case.promises.values())] == [soon, some_day]


def test_one_that_could_not_be_kept_wants_the_reason_and_can_be_noted_again() -> None:
    with sitting("rights") as here:
        made = promised(here, "Ring the council", "2026-03-04")
        for empty in (None, Words("  ")):
            with pytest.raises(Refused, match="why it could not be kept"):
                here.guide.do(promising.ClosePromise(number=made, came="not_kept", why=empty))
        why = Words("The office is shut")
        here.guide.do(promising.ClosePromise(number=made, came="not_kept", why=why))
        assert here.guide.case.promises[made].came.told == "not_yet"
        here.guide.do(promising.ClosePromise(number=made, came="kept_late", told="yes"))
        came = here.guide.case.promises[made].came
        assert (came.came, came.told, came.why) == ("kept_late", "yes", None)
        assert here.guide.case.promises[made].words == Words("Ring the council")


@pytest.mark.parametrize("day", ["2126-01-01", "1900-01-01"])
def test_the_day_it_was_kept_cannot_lie_where_no_day_can(day: str) -> None:
    with sitting("rights") as here:
        made = promised(here, "Ring the council")
        with pytest.raises(Refused, match="The date lies"):
            here.guide.do(promising.ClosePromise(number=made, came="kept", on=day))
        assert here.guide.case.promises[made].open


def agreed(here: Sitting, on: str | None) -> int:
    here.guide.do(reaching.AgreeContact(how=Words("Message first"), on=on))
    return here.guide.case.seq


def tried(here: Sitting, result: contacting.ContactResult, on: str | None = None) -> None:
    here.guide.do(contacting.LogContact(way="call", result=result, on=on))


def test_the_next_contact_waits_until_they_were_reached_on_its_day_or_later() -> None:
    with sitting("rights") as here:
        assert contact_open(here.guide.case) is None
        one = agreed(here, "2026-03-04")
        tried(here, "reached", "2026-03-02")
        assert contact_open(here.guide.case) == one, "reached, but before the day"
        here.clock.wait("4d")
        tried(here, "no_answer")
        assert contact_open(here.guide.case) == one
        tried(here, "reached", "2026-03-05")
        assert contact_open(here.guide.case) is None


def test_without_an_exact_day_any_time_they_were_reached_is_the_next_contact() -> None:
    with sitting("rights") as here:
        agreed(here, "after Friday prayers")
        tried(here, "reached")
        assert contact_open(here.guide.case) is None


@pytest.mark.parametrize(("wait", "open_still"), [("1d", True), ("7d", False)])
def test_a_sitting_on_the_day_or_later_is_the_next_contact_and_an_earlier_one_is_not(
    wait: str, open_still: bool
) -> None:
    with sitting("rights") as here:
        one = agreed(here, "2026-03-07")
        while here.guide.case.sitting is not None:
            here.guide.do(always.Stop())
        here.clock.wait(wait)
        here.begin()
        assert contact_open(here.guide.case) == (one if open_still else None)


def test_a_next_contact_agreed_anew_takes_the_place_of_the_one_before() -> None:
    with sitting("rights") as here:
        agreed(here, "2026-03-04")
        second = agreed(here, "2026-04-04")
        assert contact_open(here.guide.case) == second


def test_the_panel_says_what_is_overdue_and_what_became_of_the_others() -> None:
    with sitting("rights") as here:
        promised(here, "Ring the council", "2026-03-04")
        kept = promised(here, "Bring the form", "2026-03-03")
        here.clock.wait("3d")
        here.guide.do(promising.ClosePromise(number=kept, came="kept_late", told="yes", on="2026-03-05"))
        here.guide.do(always.Interrupt(protocol="left"))
        panels = {panel.panel: panel for panel in here.guide.view().panels}
        plain = {ord("\u2068"): None, ord("\u2069"): None}
        assert [(line.stands or "").translate(plain) for line in panels["promises"].lines] == [
            "Overdue since 4 March 2026",
            "Kept, later than was said · 5 March 2026 · they know",
        ]
