"""A need stands one way and then another: each has its own words, and what stands now has no others."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview.engine.acts import asking, planning
from interview.engine.terms import Moment, NeedState
from interview.engine.words import Words
from interview.exports.plan_markdown import plan_markdown
from tests.plan.cases import NOW, STARTED, Record
from tests.sitting import sitting, wording

PHONE = "phone"
STATES: tuple[NeedState, ...] = ("met", "partly", "not_met", "not_wanted")


def stands(record: Record, state: NeedState, words: str | None = None, heard: Any = NOW) -> int | None:
    """Write down how the phone is; the statement, if there were words."""
    number = None if words is None else record.said(words, about=PHONE, **heard)
    before = record.case.needs.get(PHONE)
    kept = before.because if before is not None and before.state == state else ()
    because = kept if number is None else (*kept, number)
    record.need(PHONE, state=state, domain="communication", because=because, statement=number, **heard)
    return number


def label(message: str, **named: object) -> str:
    return wording().text(message, "en-GB", **named).text


def test_a_state_without_words_has_none_of_the_words_of_the_one_before() -> None:
    record = Record().opened()
    bad = stands(record, "not_met", "He has it.")
    stands(record, "met")
    need = record.case.needs[PHONE]
    assert (need.state, need.because) == ("met", ())
    assert [(one.state, one.because) for one in need.earlier] == [("not_met", (bad,))]
    assert need.every_statement == (bad,)


def test_what_is_said_later_while_it_stands_the_same_stays_with_it() -> None:
    record = Record().opened()
    first = stands(record, "not_met", "He has it.")
    later = record.said("He reads it too.", about=PHONE)
    record.need(PHONE, state="not_met", because=(first, later), statement=later)
    need = record.case.needs[PHONE]
    assert (need.because, need.earlier) == ((first, later), ())


def test_what_was_said_before_and_typed_after_is_how_it_stood_before() -> None:
    on_paper: Any = {"captured": "paper", "said_at": Moment(precision="exact", at=STARTED - 60_000)}
    record = Record().opened()
    now = stands(record, "met", "I have a new one.")
    then = stands(record, "not_met", "He has it.", on_paper)
    need = record.case.needs[PHONE]
    assert (need.state, need.because) == ("met", (now,))
    assert [(one.state, one.because) for one in need.earlier] == [("not_met", (then,))]


def test_out_of_a_way_out_it_comes_back_with_what_it_was_before() -> None:
    with sitting("today") as here:
        here.guide.do(planning.RecordNeed(need=PHONE, state="not_met", words=Words("He has it.")))
        here.guide.do(asking.Leave(question=PHONE, way_out="rather_not"))
        view = here.guide.do(planning.RecordNeed(need=PHONE, state="met", words=Words("It is fine.")))
        need = next(one for one in view.needs if one.need == PHONE)
        first, last = (one.number for one in view.statements)
        assert need.because == (last,)
        assert [(one.state, one.because) for one in need.earlier] == [("not_met", (first,))]


def test_through_the_program_a_changed_answer_carries_none_of_the_words_along() -> None:
    with sitting("today") as here:
        here.guide.do(planning.RecordNeed(need=PHONE, state="not_met", words=Words("He has it.")))
        view = here.guide.do(planning.RecordNeed(need=PHONE, state="met", words=Words("I have a new one.")))
        (need,) = (one for one in view.needs if one.need == PHONE)
        assert need.because == (view.statements[-1].number,)


def test_in_the_plan_each_state_stands_with_its_own_words() -> None:
    record = Record().opened()
    stands(record, "not_met", "He has it.")
    stands(record, "met", "I have a new one.")
    text = plan_markdown(record.plan(), label)
    under = text.partition("Is your phone safe for you to use?")[2].partition("\n- ")[0]
    now, _, before = under.partition("Before (")
    assert "I have a new one." in now
    assert "He has it." not in now
    assert "not safe, or no phone" in before
    assert "He has it." in before


@given(st.lists(st.tuples(st.sampled_from(STATES), st.booleans()), min_size=1, max_size=8))
def test_no_word_is_lost_and_none_stands_in_two_states(told: list[tuple[NeedState, bool]]) -> None:
    record = Record().opened()
    said = [stands(record, state, "words" if with_words else None) for state, with_words in told]
    need = record.case.needs[PHONE]
    assert sorted(need.every_statement) == [number for number in said if number is not None]
    assert need.state == told[-1][0]
    spells = [told[0][0], *(now for (then, _), (now, _) in pairwise(told) if now != then)]
    assert [*(one.state for one in need.earlier), need.state] == spells


@pytest.mark.parametrize("state", STATES)
def test_a_need_that_never_stood_otherwise_has_nothing_before(state: NeedState) -> None:
    record = Record().opened()
    stands(record, state, "As it is.")
    assert record.case.needs[PHONE].earlier == ()
    assert [one.earlier for one in record.plan().needs] == [()]


def test_what_is_needed_later_keeps_the_words_that_say_what_it_is() -> None:
    record = Record().opened()
    wish = record.said("To sleep in one place for longer than a week.")
    record.need("need-7", horizon="short", because=(wish,))
    better = record.said("Two weeks in one bed now.")
    record.need("need-7", horizon="short", state="partly", because=(wish, better))
    need = record.case.needs["need-7"]
    assert (need.because, need.earlier) == ((wish, better), ())
