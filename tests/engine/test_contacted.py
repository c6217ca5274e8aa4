"""Being in touch between sessions: which ways are not safe, how often somebody was missed, and what is not tried unawares."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from interview.casework import outside
from interview.engine.acts.always import Stop
from interview.engine.acts.contacting import LogContact
from interview.engine.acts.reaching import AgreeContact
from interview.engine.contacted import MISSED, Tried, missed_in_a_row, unsafe_ways
from interview.engine.stage import Refused
from interview.engine.standing import Contact
from interview.engine.words import Words
from tests.sitting import sitting

if TYPE_CHECKING:
    from interview.engine.terms import ContactResult
    from interview.guide import Guide


def tried(
    number: int, result: ContactResult = "no_answer", *, way: Any = "call", safe: Any = "not_known"
) -> Tried:
    return Tried(number=number, at=0, worker="w", way=way, result=result, safe=safe, on=None, note=None)


def agreed(number: int, *not_safe: Any) -> Contact:
    return Contact(number=number, on=None, how=Words("By message"), not_safe=not_safe)


def over(guide: Guide) -> None:
    while guide.case.sitting is not None:
        guide.do(Stop())


def test_a_way_that_they_named_is_not_safe_until_they_say_otherwise() -> None:
    assert unsafe_ways([agreed(3, "call", "letter")], []) == {"call": "said", "letter": "said"}
    assert unsafe_ways([agreed(3, "call"), agreed(9)], []) == {}
    tries = [tried(4, safe="safe"), tried(5, way="email", safe="not_safe")]
    assert unsafe_ways([agreed(3, "call")], tries) == {"call": "said", "email": "tried"}


def test_what_an_attempt_showed_stands_until_a_later_one_by_the_same_way_or_until_they_speak_of_it() -> None:
    bad = tried(4, safe="not_safe")
    assert unsafe_ways([], [bad]) == {"call": "tried"}
    assert unsafe_ways([], [bad, tried(5, way="email", safe="safe")]) == {"call": "tried"}
    assert unsafe_ways([], [bad, tried(5, safe="safe")]) == {}
    assert unsafe_ways([agreed(6)], [bad]) == {}
    assert unsafe_ways([agreed(3)], [bad]) == {"call": "tried"}


@given(
    some.lists(some.sampled_from(["reached", "no_answer", "message_left", "somebody_else", "did_not_want"]))
)
def test_missed_in_a_row_are_all_since_somebody_spoke_with_them(results: list[ContactResult]) -> None:
    tries = [tried(number, result) for number, result in enumerate(results, 1)]
    missed = missed_in_a_row(reversed(tries))
    assert missed == tuple(tries[len(tries) - len(missed) :])
    assert all(one.result in MISSED for one in missed)
    before = tries[: len(tries) - len(missed)]
    assert not before or before[-1].result not in MISSED


def test_a_sitting_counts_as_having_spoken() -> None:
    tries = [tried(4), tried(8), tried(9)]
    assert [one.number for one in missed_in_a_row(tries, since=4)] == [8, 9]


@pytest.mark.parametrize("although", [None, Words("  ")], ids=["nothing", "blank"])
def test_an_unsafe_way_is_not_noted_without_the_reason_for_it(although: Words | None) -> None:
    with sitting("rights") as here:
        guide = here.guide
        guide.do(AgreeContact(how=Words("By message"), not_safe=("call",)))
        over(guide)
        with pytest.raises(Refused, match="They said that this way is not safe"):
            outside.at_the_desk(guide, LogContact(way="call", result="no_answer", although=although))
        assert guide.case.tried == {}
        outside.at_the_desk(guide, LogContact(way="message", result="no_answer", although=Words("no need")))
        outside.at_the_desk(
            guide, LogContact(way="call", result="reached", safe="safe", although=Words("The clinic asked"))
        )
        by_message, by_call = guide.case.tried.values()
        assert by_message.although is None, "a way that is safe needs none"
        assert by_call.although == Words("The clinic asked")


def test_what_was_agreed_in_a_talk_between_sessions_is_kept_and_in_no_repr() -> None:
    with sitting("rights") as here:
        over(here.guide)
        act = LogContact(way="message", result="reached", safe="safe", agreed=Words("Monday at the library"))
        outside.at_the_desk(here.guide, act)
        (one,) = here.guide.case.tried.values()
        assert one.agreed == Words("Monday at the library")
        assert "library" not in repr(one) + repr(act)
        (again,) = here.opened_again().case.tried.values()
        assert again == one


@pytest.mark.parametrize(
    ("on", "says"),
    [("2999-01-01", "lies in the future"), ("1900-01-01", "before 1901")],
)
def test_a_day_that_cannot_be_is_refused_and_nothing_is_noted(on: str, says: str) -> None:
    with sitting("rights") as here:
        over(here.guide)
        with pytest.raises(Refused, match=says):
            outside.at_the_desk(here.guide, LogContact(way="call", result="no_answer", on=on))
        assert here.guide.case.tried == {}
