"""A duty that came up in an earlier sitting stays until the worker decides on it; what it rests on is not of today."""

from __future__ import annotations

import pytest

from interview.engine.acts import always, asking, considering, planning
from interview.engine.words import Words
from interview.plan.considered import considered
from interview.plan.duties import DutyDue, duties
from interview.plan.facts import ASKED, FACTS
from interview.plan.gaps import gaps
from tests.sitting import Sitting, adult, sitting

DUTY = {
    "danger": "d20-danger-now",
    "self-harm": "d21-self-harm",
    "child-at-risk": "d27-child-protection-scotland",
}


def due(here: Sitting) -> dict[str, DutyDue]:
    return {one.duty: one for one in duties(here.guide.case, adult())}


def comes_up(here: Sitting, protocol: str = "danger", choice: str = "yes") -> None:
    here.guide.do(always.Interrupt(protocol=protocol))
    here.guide.do(asking.Answer(question=ASKED[protocol], choice=choice))
    here.guide.do(always.Return())


def next_sitting(here: Sitting) -> None:
    while here.guide.case.sitting is not None:
        here.guide.do(always.Stop())
    here.begin()


def decides(here: Sitting, duty: str = "d20-danger-now") -> None:
    here.guide.do(considering.DecideDuty(duty=duty, decision="not", why=Words("Called that evening")))


@pytest.mark.parametrize("protocol", tuple(DUTY))
def test_undecided_it_is_there_in_every_sitting_since_and_says_from_which(protocol: str) -> None:
    with sitting("rights") as here:
        comes_up(here, protocol)
        sat_at = here.guide.case.sat_at
        for _ in range(2):
            next_sitting(here)
            assert not FACTS[protocol](here.guide.case)
            one = due(here)[DUTY[protocol]]
            assert one.open
            assert not one.again
            assert one.earlier is not None
            assert (one.earlier.session, one.earlier.at) == (1, sat_at)
            assert [gap.what for gap in gaps(here.guide.case, adult(), due=[one]) if gap.kind == "duty"] == [
                one.duty
            ]
            (told,) = considered(here.guide.case, adult(), [one], today="2026-03-09")
            assert (told.standing, told.from_session) == ("undecided", 1)
            seen = next(seen for seen in here.guide.view().duties if seen.duty == one.duty)
            assert "came up in session" in seen.reason
        decides(here, DUTY[protocol])
        assert due(here) == {}
        next_sitting(here)
        assert due(here) == {}


def test_of_this_sitting_it_says_nothing_of_an_earlier_one() -> None:
    with sitting("rights") as here:
        comes_up(here)
        next_sitting(here)
        comes_up(here)
        assert due(here)["d20-danger-now"].earlier is None


def test_a_no_of_another_day_does_not_decide_about_the_danger_of_the_first_one() -> None:
    with sitting("rights") as here:
        comes_up(here)
        next_sitting(here)
        comes_up(here, choice="no")
        up = due(here)["d20-danger-now"]
        assert up.earlier is not None
        assert up.earlier.session == 1
        next_sitting(here)
        assert list(due(here)) == ["d20-danger-now"]


def test_what_was_said_no_to_in_its_own_sitting_does_not_come_back_with_the_next() -> None:
    with sitting("rights") as here:
        comes_up(here)
        comes_up(here, choice="no")
        next_sitting(here)
        assert due(here) == {}
        comes_up(here, choice="no")
        next_sitting(here)
        assert due(here) == {}


def test_decided_once_and_come_up_again_it_stays_as_come_up_again() -> None:
    with sitting("rights") as here:
        comes_up(here)
        decides(here)
        comes_up(here)
        next_sitting(here)
        up = due(here)["d20-danger-now"]
        assert up.again
        assert up.open
        assert up.earlier is not None
        decides(here)
        assert due(here) == {}


def test_opened_by_a_slip_of_the_hand_it_leaves_nothing_for_the_next_sitting() -> None:
    with sitting("rights") as here:
        here.guide.do(always.Interrupt(protocol="danger"))
        here.guide.do(always.Return())
        next_sitting(here)
        assert due(here) == {}


def test_a_no_to_sharing_and_danger_of_the_same_day_are_to_be_weighed_on_the_next_too() -> None:
    with sitting("share") as here:
        here.guide.do(asking.Refuse(scope="share:police"))
        comes_up(here)
        next_sitting(here)
        assert set(due(here)) == {"d20-danger-now", "d25-after-a-no"}
        decides(here, "d25-after-a-no")
        assert set(due(here)) == {"d20-danger-now"}


def test_somebody_who_made_them_go_is_no_less_a_reason_when_they_are_back() -> None:
    with sitting("rights") as here:
        here.guide.do(always.Interrupt(protocol="left"))
        here.guide.do(asking.Answer(question="left-how", choice="somebody-made-them"))
        next_sitting(here)
        assert list(due(here)) == ["d35-worker-in-danger"]
        decides(here, "d35-worker-in-danger")
        assert due(here) == {}


def test_the_age_counts_as_it_is_known_now() -> None:
    with sitting("rights") as here:
        comes_up(here)
        next_sitting(here)
        here.guide.case.age_band = "child"
        assert {"d20-danger-now", "d27-child-protection-scotland"} <= set(due(here))
        here.guide.case.age_band = "adult"
        assert set(due(here)) == {"d20-danger-now"}


def test_a_need_that_stands_is_of_today_and_says_no_earlier_session() -> None:
    with sitting("today") as here:
        here.guide.do(planning.RecordNeed(need="safe-tonight", state="not_met"))
        next_sitting(here)
        (up,) = due(here).values()
        assert up.earlier is None
