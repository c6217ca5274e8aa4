"""What was said before exploitation was explained, and what after. Where the record cannot tell, it says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.events import understanding
from interview.engine.terms import Moment
from tests.plan.cases import NEXT_WEEK, NOW, Record

if TYPE_CHECKING:
    from interview.plan.parts import Explained

UNKNOWN = {"captured": "memory", "said_at": Moment()}


def explain(record: Record, topic: str, **more: object) -> None:
    record.add(
        understanding.TopicExplained(topic=topic, locale="en-GB", given="read_aloud", **{**NOW, **more})  # type: ignore[arg-type]
    )


def told(record: Record, topic: str) -> Explained:
    plan = record.plan()
    return next(one for one in (*plan.rights, *plan.explanations) if one.topic == topic)


def test_words_before_and_after_are_told_apart() -> None:
    record = Record().opened()
    before = record.said("He had the list.")
    explain(record, "information-what")
    after = record.said("And the keys.")
    around = told(record, "information-what")
    assert (around.said_before, around.said_after, around.said_order_unknown) == ((before,), (after,), ())


def test_what_counts_is_the_first_time_that_it_was_explained() -> None:
    record = Record().opened()
    explain(record, "information-what")
    after = record.said("He had the list.")
    explain(record, "information-what", another_way=True)
    around = told(record, "information-what")
    assert (around.explained, around.said_before, around.said_after) == (2, (), (after,))


def test_of_what_was_written_down_later_with_no_times_nobody_can_tell() -> None:
    record = Record().opened()
    told_then = record.said("He had the list.", **UNKNOWN)
    explain(record, "information-what", **UNKNOWN)
    around = told(record, "information-what")
    assert (around.said_before, around.said_after, around.said_order_unknown) == ((), (), (told_then,))


def test_words_of_an_earlier_session_came_before_what_is_explained_in_a_later_one() -> None:
    record = Record().opened()
    before = record.said("He had the list.", **UNKNOWN)
    record.sat_together(held_at=NEXT_WEEK["said_at"])
    explain(record, "rights-compensation", **NEXT_WEEK)
    assert told(record, "rights-compensation").said_before == (before,)


def test_of_a_right_that_describes_no_exploitation_no_order_is_kept() -> None:
    record = Record().opened()
    record.said("He had the list.")
    explain(record, "rights-doctor")
    around = told(record, "rights-doctor")
    assert around.describes_exploitation is False
    assert (around.said_before, around.said_after, around.said_order_unknown) == ((), (), ())


def test_the_reason_for_explaining_it_early_stays_when_it_is_explained_again() -> None:
    record = Record().opened()
    explain(record, "information-what", why_now="they_asked")
    explain(record, "information-what")
    assert told(record, "information-what").why_before_account == "they_asked"


def test_what_was_last_said_of_a_paper_holds() -> None:
    record = Record().opened()
    explain(record, "rights-doctor", paper="copy_taken")
    explain(record, "rights-doctor", paper="copy_not_safe")
    explain(record, "rights-doctor")
    assert told(record, "rights-doctor").paper == "copy_not_safe"
