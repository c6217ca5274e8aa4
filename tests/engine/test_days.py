"""Days that somebody typed: read in the ways they are written, refused where they cannot be meant, and words are no day."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as some

from interview.engine.acts import always, partners, planning, preparing, reaching
from interview.engine.acts.contacting import LogContact
from interview.engine.days import IN_A_LIFE, another_weekday, day, past, to_come
from interview.engine.promised import dueness
from interview.engine.stage import Refused
from interview.engine.terms import Moment
from interview.engine.words import Words
from tests.sitting import Sitting, sitting

if TYPE_CHECKING:
    from collections.abc import Callable

    from interview.engine.acts.base import Act

TODAY = date(2026, 3, 2)
TWO_YEARS_ON = date(2028, 3, 2)
NOW = int(datetime(2026, 3, 2, 9, tzinfo=UTC).timestamp() * 1000)
AS = "Type it like 2026-03-09 or 09/03/2026"
since_1901 = some.dates(date(1901, 1, 1), date(2999, 12, 31))
written = some.sampled_from(
    [
        "{0.year:04}-{0.month:02}-{0.day:02}",
        "{0.day:02}/{0.month:02}/{0.year:04}",
        "{0.day}.{0.month}.{0.year:04}",
        " {0.day:02}-{0.month:02}-{0.year:04} ",
        "{0.day} {0:%B} {0.year:04}",
        "{0.day}th of {0:%B}, {0.year:04}",
        "{0.day:02}-{0:%b}-{0.year:04}",
        "{0:%b} {0.day}, {0.year:04}",
    ]
)


def typed(on: date, form: str) -> str:
    return form.format(on)


@given(since_1901, written)
def test_a_day_is_the_same_day_however_it_is_written(on: date, form: str) -> None:
    assert day(typed(on, form)) == on


@given(since_1901, written)
def test_what_is_done_lies_in_the_past_or_is_today_and_is_kept_year_first(on: date, form: str) -> None:
    if on <= TODAY:
        assert past(typed(on, form), now=NOW) == on.isoformat()
    else:
        with pytest.raises(Refused, match="lies in the future"):
            past(typed(on, form), now=NOW)


@given(since_1901, written)
def test_what_will_be_done_is_not_over_and_is_kept_year_first(on: date, form: str) -> None:
    if TODAY <= on <= TWO_YEARS_ON:
        assert to_come(typed(on, form), since=NOW, now=NOW) == on.isoformat()
    else:
        why = "lies in the past" if on < TODAY else "lies more than 2 years ahead"
        with pytest.raises(Refused, match=why):
            to_come(typed(on, form), since=NOW, now=NOW)


@pytest.mark.parametrize(
    ("today", "last", "over"),
    [
        (date(2026, 3, 2), "2028-03-02", "2028-03-03"),
        (date(2024, 2, 29), "2026-02-28", "2026-03-01"),
        (date(2026, 2, 28), "2028-02-28", "2028-02-29"),
    ],
)
def test_two_years_ahead_end_on_the_same_day_of_the_year(today: date, last: str, over: str) -> None:
    now = int(datetime(today.year, today.month, today.day, 23, tzinfo=UTC).timestamp() * 1000)
    assert to_come(last, since=now, now=now) == last
    with pytest.raises(Refused, match="more than 2 years ahead"):
        to_come(over, since=now, now=now)


def test_a_line_of_the_plan_may_take_years_and_a_slip_of_the_year_is_still_seen() -> None:
    assert to_come("2031-03-02", since=NOW, now=NOW, years=IN_A_LIFE) == "2031-03-02"
    with pytest.raises(Refused, match="more than 5 years ahead"):
        to_come("2031-03-03", since=NOW, now=NOW, years=IN_A_LIFE)


def test_a_day_too_far_ahead_may_be_said_in_words_and_what_stood_so_before_may_stay() -> None:
    with pytest.raises(Refused) as refusal:
        to_come("2999-01-01", since=NOW, now=NOW)
    assert "\n" not in str(refusal.value)
    assert str(refusal.value).endswith("with the year that is meant; or say it in words.")
    assert to_come("when her leave ends, in 2999", since=NOW, now=NOW) == "when her leave ends, in 2999"
    assert to_come("2999-01-01", since=NOW, now=NOW, before="2999-01-01") == "2999-01-01"


def test_nobody_knowing_when_it_was_said_is_no_reason_to_take_the_year_2999() -> None:
    with pytest.raises(Refused, match="more than 2 years ahead"):
        to_come("2999-01-01", since=None, now=NOW)


@given(some.dates(date(1, 1, 1), date(1900, 12, 31)), written)
def test_no_day_before_anybodys_time_is_taken_even_if_nobody_knows_when_it_was_said(
    on: date, form: str
) -> None:
    for read in (
        lambda: past(typed(on, form), now=NOW),
        lambda: to_come(typed(on, form), since=None, now=NOW),
    ):
        with pytest.raises(Refused, match="lies before 1901"):
            read()


@given(
    some.integers(0, 9999),
    some.integers(13, 99) | some.just(0),
    some.integers(0, 99),
    some.sampled_from(["{0:04}-{1:02}-{2:02}", "{2:02}/{1:02}/{0:04}", "{2}.{1}.{0:04}"]),
)
def test_a_day_that_there_is_not_is_refused_in_one_line_that_says_what_to_type(
    year: int, month: int, on: int, form: str
) -> None:
    refused_as_no_date(form.format(year, month, on))


@pytest.mark.parametrize("text", ["31 November 2025", "30th of feb 2024", "February 29, 2025", "0 May 2025"])
def test_a_day_that_there_is_not_in_a_month_that_is_named_is_refused_too(text: str) -> None:
    refused_as_no_date(text)


def refused_as_no_date(text: str) -> None:
    for read in (lambda: past(text, now=NOW), lambda: to_come(text, since=NOW, now=NOW)):
        with pytest.raises(Refused) as refusal:
            read()
        assert str(refusal.value) == f"There is no such date. {AS}, or leave it out."


@given(some.text(some.characters(categories=["L", "Zs", "P"]), max_size=40))
def test_words_are_no_day_and_never_refused(words: str) -> None:
    assert past(words, now=NOW) == words
    assert to_come(words, since=NOW, now=NOW) == words


@pytest.mark.parametrize(
    "words",
    [
        "when the shelter opens",
        "Monday 9 March",
        "before 31/03/2026",
        "in 2 weeks",
        "24/7",
        "10.30",
        "yesterday",
        "13 November",
        "November 2027",
        "by 13 November 2027",
        "Maya 3 2026",
    ],
)
def test_words_with_numbers_in_them_are_words(words: str) -> None:
    assert to_come(words, since=NOW, now=NOW) == words
    assert dueness(words, today="2030-01-01") == "no_day"


def test_a_year_of_two_numbers_is_asked_for_whole() -> None:
    with pytest.raises(Refused, match="no whole year"):
        to_come("31/03/26", since=NOW, now=NOW)


def test_what_is_left_as_it_stood_may_be_over() -> None:
    assert to_come("2026-02-01", since=NOW, now=NOW, before="2026-02-01") == "2026-02-01"
    assert to_come("01/02/2026", since=NOW, now=NOW, before="2026-02-01") == "2026-02-01"
    with pytest.raises(Refused, match="lies in the past"):
        to_come("2026-02-02", since=NOW, now=NOW, before="2026-02-01")


def meeting_action(here: Sitting, on: str, *, promised: bool) -> Act:
    here.guide.do(partners.RecordMeeting(others=Words("The nurse")))
    number = next(iter(here.guide.case.reached_out.meetings))
    return partners.AgreeAction(number=number, what=Words("Look at it"), by=on, promised=promised)


def changed_line(here: Sitting, on: str) -> Act:
    here.guide.do(planning.ProposeLine(what=Words("Ask")))
    return planning.ChangeLine(line=next(iter(here.guide.case.lines)), what=Words("Ask again"), by=on)


ACTS_TO_COME: dict[str, tuple[str, Callable[[Sitting, str], Act]]] = {
    "the next contact": ("contact", lambda _, on: reaching.AgreeContact(how=Words("By text"), on=on)),
    "a promise": ("rights", lambda _, on: always.MakePromise(words=Words("Ring"), by=on)),
    "a line of the plan": ("plan", lambda _, on: planning.ProposeLine(what=Words("Ask"), by=on)),
    "a line worded otherwise": ("plan", changed_line),
    "a look at a risk again": (
        "risks",
        lambda _, on: planning.RecordRisk(domain="found", summary=Words("They may wait"), review_on=on),
    ),
    "a line from a meeting": ("services", lambda here, on: meeting_action(here, on, promised=False)),
    "a promise from a meeting": ("services", lambda here, on: meeting_action(here, on, promised=True)),
}
ACTS_DONE: dict[str, tuple[str, Callable[[str], Act]]] = {
    "a meeting": ("services", lambda on: partners.RecordMeeting(others=Words("The nurse"), on=on)),
    "an attempt": ("contact", lambda on: LogContact(way="call", result="no_answer", on=on)),
    "an earlier action": (
        "prepare",
        lambda on: preparing.RecordPriorAction(organisation=Words("A shelter"), did=Words("A bed"), on=on),
    ),
}


@pytest.mark.parametrize(
    "on", ["1900-01-01", "01/01/1900", "2026-13-45", "31/13/2026", "01.03.2026", "2999-01-01", "02/03/2062"]
)
@pytest.mark.parametrize("what", ACTS_TO_COME)
def test_what_will_be_done_is_not_noted_for_a_day_that_is_over_or_far_off_or_is_none(
    what: str, on: str
) -> None:
    step, act = ACTS_TO_COME[what]
    with sitting(step) as here:
        asked = act(here, on)
        noted = here.guide.case.seq
        with pytest.raises(Refused, match="Type it like 2026-03-09 or 09/03/2026"):
            here.guide.do(asked)
        assert here.guide.case.seq == noted


@pytest.mark.parametrize("on", ["2026-03-31", "31/03/2026", "when the shelter opens"])
@pytest.mark.parametrize("what", ACTS_TO_COME)
def test_what_will_be_done_has_a_day_or_words_in_its_place(what: str, on: str) -> None:
    step, act = ACTS_TO_COME[what]
    with sitting(step) as here:
        noted = here.guide.case.seq
        here.guide.do(act(here, on))
        assert here.guide.case.seq > noted


@pytest.mark.parametrize(
    "on",
    ["1900-01-01", "01/01/1900", "01/01/2031", "13 November 2027", "13.11.2027", "2026-13-45", "31/13/2026"],
)
@pytest.mark.parametrize("what", ACTS_DONE)
def test_what_was_done_is_not_noted_for_a_day_that_is_to_come_or_is_none(what: str, on: str) -> None:
    step, act = ACTS_DONE[what]
    with sitting(step) as here:
        noted = here.guide.case.seq
        with pytest.raises(Refused, match="Type it like 2026-03-09 or 09/03/2026"):
            here.guide.do(act(on))
        assert here.guide.case.seq == noted


def test_a_line_that_is_late_can_be_worded_otherwise_and_keeps_its_day() -> None:
    with sitting("plan") as here:
        here.guide.do(planning.ProposeLine(what=Words("Ask"), by="09/03/2026"))
        line = next(iter(here.guide.case.lines))
        here.clock.wait("30d")
        here.guide.do(planning.ChangeLine(line=line, what=Words("Ask the desk"), by="2026-03-09"))
        assert here.guide.case.lines[line].by == "2026-03-09"
        with pytest.raises(Refused, match="lies in the past"):
            here.guide.do(planning.ChangeLine(line=line, what=Words("Ask"), by="2026-03-10"))


def test_what_is_written_up_afterwards_may_be_over_by_then() -> None:
    a_week_before = Moment(precision="about", at=NOW - 7 * 86_400_000)
    with sitting("contact") as here:
        soon = always.MakePromise(
            words=Words("Ring"), by="2026-02-27", captured="memory", said_at=a_week_before
        )
        here.guide.do(soon)
        assert [one.by for one in here.guide.case.promises.values()] == ["2026-02-27"]


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("Monday 3 March 2026", date(2026, 3, 3)),
        ("on Mon, 2026-03-03", date(2026, 3, 3)),
        ("thurs. 03/03/2026", date(2026, 3, 3)),
        ("Monday the 3rd of March", date(2026, 3, 3)),
        ("Friday 31 December", date(2025, 12, 31)),
        ("Monday 29 February 2028", date(2028, 2, 29)),
    ],
)
def test_a_weekday_that_is_not_that_of_its_date_is_noticed_and_without_a_year_the_nearest_is_meant(
    text: str, on: date
) -> None:
    assert another_weekday(text, today=TODAY) == on


@pytest.mark.parametrize(
    "text",
    [
        "Tuesday 3 March 2026",
        "tue 3 March",
        "Wednesday 31 December",
        "2026-03-03",
        "Monday",
        "Monday or the day after",
        "Monday 30 February",
        "Monday 31/02/2026",
        "Sunday school, 3 March 2026",
        "",
    ],
)
def test_where_they_agree_or_are_no_day_that_is_read_nothing_is_said(text: str) -> None:
    assert another_weekday(text, today=TODAY) is None


def test_without_a_year_and_without_today_no_day_is_made_up() -> None:
    assert another_weekday("Monday 3 March") is None


def test_a_weekday_that_disagrees_is_refused_by_nothing() -> None:
    assert past("Monday 3 March 2026", now=NOW) == "Monday 3 March 2026"
