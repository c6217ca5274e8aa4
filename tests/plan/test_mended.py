"""A slip of the worker's typing is not the person changing what they said; their own rewording is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview.engine.terms import Quote
from interview.engine.words import ERASED, Words
from interview.plan.mended import moved
from tests.plan.cases import Record

FIRST = "I wnat a rom of my own."
PLAIN = "I want a room of my own."


def quoting(record: Record, statement: int, text: str, words: str, *, wording: int = 0) -> None:
    """A line whose goal is this stretch of the statement, as it stood in ``text``."""
    start = text.index(words)
    record.line(goal=Quote(statement=statement, start=start, end=start + len(words), wording=wording))


def goal_gaps(record: Record) -> list[str]:
    return [gap.what for gap in record.plan().gaps if gap.kind == "goal-corrected"]


@pytest.mark.parametrize(
    ("quoted", "now"),
    [
        ("a rom of my own", "a room of my own"),
        ("of my own", "of my own"),
        ("rom", "room"),
        (FIRST, PLAIN),
        ("I wnat", "I want"),
    ],
)
def test_a_quote_is_what_the_words_are_now_when_only_slips_were_mended(quoted: str, now: str) -> None:
    record = Record().opened()
    said = record.said(FIRST)
    quoting(record, said, FIRST, quoted)
    record.corrected(said, "I want a rom of my own.", mistyped=True)
    record.corrected(said, PLAIN, mistyped=True)
    goal = record.plan().goals[0]
    assert goal.words == Words(now)
    assert not goal.corrected_since
    assert goal_gaps(record) == []


def test_a_rewording_by_the_person_after_the_quote_is_told_and_the_quote_stays() -> None:
    record = Record().opened()
    said = record.said(PLAIN)
    quoting(record, said, PLAIN, "a room")
    record.corrected(said, "I want to see my mother.")
    goal = record.plan().goals[0]
    assert (goal.words, goal.corrected_since) == (Words("a room"), True)
    assert goal_gaps(record) == ["line-1"]


def test_a_slip_mended_before_the_person_worded_it_otherwise_is_mended_in_the_quote() -> None:
    record = Record().opened()
    said = record.said(FIRST)
    quoting(record, said, FIRST, "a rom")
    record.corrected(said, PLAIN, mistyped=True)
    record.corrected(said, "I want to see my mother.")
    record.corrected(said, "I want to see my mother!", mistyped=True)
    goal = record.plan().goals[0]
    assert (goal.words, goal.corrected_since) == (Words("a room"), True)


def test_a_quote_of_the_new_wording_is_not_called_worded_otherwise() -> None:
    record = Record().opened()
    said = record.said("I want to go home.")
    record.corrected(said, "I want to see my mohter.")
    quoting(record, said, "I want to see my mohter.", "my mohter", wording=1)
    record.corrected(said, "I want to see my mother.", mistyped=True)
    goal = record.plan().goals[0]
    assert (goal.words, goal.wording, goal.corrected_since) == (Words("my mother"), 1, False)
    assert goal_gaps(record) == []


def test_the_same_stretch_of_two_wordings_is_two_goals() -> None:
    record = Record().opened()
    said = record.said("I go home.")
    record.line("line-1", goal=Quote(statement=said, start=2, end=9))
    record.corrected(said, "I do that.")
    record.line("line-2", goal=Quote(statement=said, start=2, end=9, wording=1))
    plan = record.plan()
    assert [goal.words for goal in plan.goals] == [Words("go home"), Words("do that")]
    assert [line.goal for line in plan.lines.immediate] == [goal.goal for goal in plan.goals]
    assert plan.goals[0].goal != plan.goals[1].goal


def test_erased_words_do_not_come_back_by_way_of_a_mended_slip() -> None:
    record = Record().opened()
    said = record.said(ERASED)
    record.line(goal=Quote(statement=said, start=0, end=6))
    record.corrected(said, PLAIN, mistyped=True)
    assert record.plan().goals[0].words == ERASED


@given(before=st.text(max_size=60), after=st.text(max_size=60), data=st.data())
def test_a_stretch_always_lands_inside_the_mended_words_and_is_never_empty(
    before: str, after: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(before)))
    end = data.draw(st.integers(start, len(before)))
    first, last = moved(before, after, start, end)
    assert 0 <= first <= last <= len(after)
    assert first < last or not after


@given(words=st.text("abc 👩ب.\n", min_size=1, max_size=60), data=st.data())
def test_words_that_were_not_touched_are_quoted_exactly_as_before(words: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, len(words)))
    assert moved(words, words, start, end) == (start, end)
    first, last = moved(f"teh {words}", f"the one {words} end", start + 4, end + 4)
    assert f"the one {words} end"[first:last] == words[start:end]


def test_a_word_between_is_taken_in_and_one_outside_is_not() -> None:
    assert moved("my door", "my own door", 0, 7) == (0, 11)
    assert moved("my door", "my own door", 0, 2) == (0, 2)
    assert moved("my door", "my own door", 3, 7) == (7, 11)


def test_a_quote_in_a_long_account_is_found_again_behind_slips_on_both_sides() -> None:
    told = " ".join(f"On day {day} we went to field {day * 7}." for day in range(3_000))
    before = f"Teh first. {told} I want a door. {told} Teh end."
    after = before.replace("Teh", "The one")
    start = before.index("a door")
    first, last = moved(before, after, start, start + 6)
    assert after[first:last] == "a door"
