"""Breaks: counted from when the person is there, shorter for a child, and whatever they say to one is an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interview.engine.acts import always
from interview.engine.acts.changing import ChangeAgeBand
from interview.engine.acts.resting import NoteSign, OfferBreak
from interview.engine.breaks import MINUTE, minutes_between
from interview.engine.case import Case
from interview.engine.words import Words
from interview.guide import NotOpen, Refused
from interview.guiding.worded_flows import Flows, load_flow
from interview.plan.breaks import breaks_held
from locales.isolates import without_isolates
from tests.sitting import adult, sitting, wording

if TYPE_CHECKING:
    from tests.sitting import Sitting

NO = OfferBreak(answer="not_wanted")
YES = OfferBreak(answer="taken")


def due_in(here: Sitting) -> int | None:
    """In how many minutes a break may be due."""
    found = here.guide.view().breaks.due_in
    return None if found is None else found // MINUTE


def test_nothing_is_due_while_the_worker_prepares_alone_however_long_that_takes() -> None:
    with sitting() as here:
        here.clock.wait("3h")
        assert due_in(here) is None
        here.walk_to("welcome")
        assert due_in(here) == 25
        here.clock.wait("24m")
        assert due_in(here) == 1
        here.clock.wait("2h")
        assert due_in(here) == 0


def test_after_a_break_the_time_begins_anew_and_at_rest_nothing_is_due() -> None:
    with sitting("welcome") as here:
        here.clock.wait("30m")
        view = here.guide.do(YES)
        assert (view.paused, view.breaks.due_in) == (True, None)
        here.clock.wait("12m")
        here.guide.do(always.Resume())
        assert due_in(here) == 25
        (held,) = breaks_held(here.guide.case)
        assert (held.after_minutes, held.minutes, held.answer) == (30, 12, "taken")


def test_a_break_that_is_not_wanted_is_kept_and_nobody_is_asked_again_at_once() -> None:
    with sitting("welcome") as here:
        here.clock.wait("30m")
        view = here.guide.do(NO)
        assert not view.paused
        assert due_in(here) == 25
        (held,) = breaks_held(here.guide.case)
        assert (held.answer, held.began_at, held.minutes) == ("not_wanted", None, None)


def test_something_quiet_that_is_taken_is_no_rest_and_nothing_closes() -> None:
    with sitting("welcome") as here:
        view = here.guide.do(OfferBreak(answer="taken", offered=("quiet", "drink", "quiet")))
        assert not view.paused
        assert here.guide.case.breaks.asked[-1].offered == ("quiet", "drink")


def test_it_is_sooner_for_somebody_who_is_or_may_be_under_18() -> None:
    child = load_flow("uk/child")
    flows = Flows(adult(), others=("uk/adult", "uk/child"), find=load_flow)
    with sitting("welcome", flow=flows) as here:
        assert due_in(here) == 25
        here.clock.wait("10m")
        here.guide.do(ChangeAgeBand(age_band="possibly_child"))
        assert here.guide.flow.id == child.id
        assert due_in(here) is None, "the worker looks first, alone, who is there for them"
        here.guide.do(always.Move(move="continue"))
        assert due_in(here) == 5, "the sitting goes on, and so does the time"


@pytest.mark.parametrize("flow", ["uk/adult", "uk/brief", "uk/child"])
def test_every_interview_knows_after_how_long_and_a_child_never_later_than_a_grown_up(flow: str) -> None:
    case, loaded = Case(), load_flow(flow)
    case.age_band = "child"
    child = minutes_between(case, loaded)
    case.age_band = "adult"
    grown_up = minutes_between(case, loaded)
    assert child is not None
    assert grown_up is not None
    assert child < grown_up
    assert loaded.sign


def test_what_is_written_up_afterwards_is_never_due_and_a_break_of_it_is_no_rest_of_today() -> None:
    with sitting("welcome", captured="paper") as here:
        here.clock.wait("3h")
        assert due_in(here) is None
        view = here.guide.do(OfferBreak(answer="taken", words=Words("Yes, air")))
        assert not view.paused
        (held,) = breaks_held(here.guide.case)
        assert (held.answer, held.after_minutes, held.began_at) == ("taken", None, None)
        here.guide.do(always.Pause())
        here.guide.do(always.Resume())
        assert len(breaks_held(here.guide.case)) == 1, "the worker rested from typing"


def test_a_sign_stands_beside_the_work_until_something_was_offered() -> None:
    with sitting("welcome") as here:
        view = here.guide.do(NoteSign(sign="tired"))
        assert [one.sign for one in view.breaks.signs] == ["tired"]
        view = here.guide.do(NoteSign(words=Words("She holds on to the chair")))
        assert len(view.breaks.signs) == 2
        numbers = tuple(one.number for one in view.breaks.signs)
        view = here.guide.do(OfferBreak(answer="later", why="sign"))
        assert view.breaks.signs == ()
        assert here.guide.case.breaks.asked[-1].signs == numbers
        assert len(here.guide.case.breaks.signs) == 2


@pytest.mark.parametrize(
    "act", [always.Pause(), always.Interrupt(protocol="distress")], ids=["rest", "distress"]
)
def test_a_rest_or_what_breaks_in_for_distress_answers_a_sign_too(
    act: always.Pause | always.Interrupt,
) -> None:
    with sitting("welcome") as here:
        here.guide.do(NoteSign(sign="crying"))
        assert here.guide.do(act).breaks.signs == ()
        assert here.guide.case.breaks.open_signs == ()


@pytest.mark.parametrize(
    ("act", "why"),
    [
        (NoteSign(), "No sign is noted yet"),
        (NoteSign(words=Words("  ")), "No sign is noted yet"),
        (NoteSign(sign="lying"), "not on the list"),
        (OfferBreak(answer="taken", offered=()), "Nothing is chosen"),
    ],
    ids=["nothing", "blank", "not on the list", "nothing offered"],
)
def test_what_lacks_something_is_refused_in_a_plain_line_and_leaves_nothing(
    act: NoteSign | OfferBreak, why: str
) -> None:
    with sitting("welcome") as here:
        before = here.guide.case.seq
        with pytest.raises(Refused, match=why):
            here.guide.do(act)
        assert here.guide.case.seq == before


def test_at_rest_nobody_is_offered_another_break() -> None:
    with sitting("welcome") as here:
        here.guide.do(always.Pause())
        with pytest.raises(NotOpen):
            here.guide.do(NO)


def test_whoever_stops_out_of_a_break_has_ended_it() -> None:
    with sitting("welcome") as here:
        here.guide.do(always.Pause())
        here.clock.wait("6m")
        here.guide.do(always.Stop())
        (held,) = breaks_held(here.guide.case)
        assert (held.why, held.minutes) == (None, 6)


def test_a_case_that_was_left_open_overnight_says_nothing_and_counts_from_when_they_go_on() -> None:
    with sitting("welcome") as here:
        here.guide.do(NoteSign(sign="tired"))
        here.clock.wait("14h")
        assert due_in(here) is None
        view = here.guide.do(always.Say(message="welcome-hello"))
        assert (view.breaks.due_in, view.breaks.signs) == (25 * MINUTE, ())


def test_another_day_the_time_begins_with_that_day() -> None:
    with sitting("welcome") as here:
        here.guide.do(NoteSign(sign="pain"))
        here.guide.do(always.Stop())
        here.guide.do(always.Stop())
        here.clock.wait("1d")
        here.begin()
        view = here.guide.do(always.Move(move="continue"))
        assert (view.breaks.due_in, view.breaks.signs) == (25 * MINUTE, ())


@settings(max_examples=40)
@given(st.lists(st.sampled_from(["pause", "resume", "no", "yes", "sign", "wait"]), max_size=14))
def test_no_order_of_rests_and_offers_loses_one_or_makes_one_that_ends_before_it_began(
    acts: list[str],
) -> None:
    with sitting("welcome") as here:
        asked = rests = 0
        for act in acts:
            open_now = here.guide.view().acts
            if act == "wait":
                here.clock.wait("7m")
            elif act == "pause" and "pause" in open_now:
                here.guide.do(always.Pause())
                rests += 1
            elif act == "resume" and "resume" in open_now:
                here.guide.do(always.Resume())
            elif act in ("no", "yes") and "offer-break" in open_now:
                here.guide.do(YES if act == "yes" else NO)
                asked += 1
            elif act == "sign" and "note-sign" in open_now:
                here.guide.do(NoteSign(sign="tired"))
        held = breaks_held(here.guide.case)
        assert len(held) == asked + rests
        assert len([one for one in held if one.began_at is not None and one.ended_at is None]) <= 1
        assert all(one.minutes is None or one.minutes >= 0 for one in held)
        assert Case.replay(here.guide.entries()).breaks == here.guide.case.breaks


@pytest.mark.parametrize(
    ("minutes", "said"),
    [(0, "a break of less than a minute"), (1, "a break of one minute"), (12, "a break of 12 minutes")],
)
def test_a_plan_says_how_long_a_break_was_in_plain_english(minutes: int, said: str) -> None:
    assert without_isolates(wording().text("plan-break-of", "en-GB", minutes=minutes).text) == said


@pytest.mark.parametrize("step", ["invite", "account", "read-back", "worries", "risks"])
def test_before_and_after_the_account_and_the_risks_a_break_is_to_be_offered_whatever_the_time(
    step: str,
) -> None:
    with sitting(step) as here:
        assert here.guide.view().breaks.hard_part
        here.guide.do(YES)
        assert not here.guide.view().breaks.hard_part, "they rest"


@pytest.mark.parametrize("step", ["prepare", "welcome", "needs", "closing"])
def test_where_nothing_hard_is_spoken_of_no_break_is_named_before_its_time(step: str) -> None:
    with sitting(step) as here:
        assert not here.guide.view().breaks.hard_part


def test_a_child_who_speaks_of_risks_is_to_be_offered_a_break_too() -> None:
    assert load_flow("uk/child").breaks.hard_parts == ("ACCOUNT", "RISK")
    assert {"worries", "risks"} <= {
        step.id for step in load_flow("uk/child").step if step.phase in ("ACCOUNT", "RISK")
    }
