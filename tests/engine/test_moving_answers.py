"""An answer that was typed at the wrong question: its words go to the right one, and nothing else about them changes."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import msgspec
import pytest

from interview.engine.acts import always, asking, placing, recording
from interview.engine.case import Case
from interview.engine.stage import Refused
from interview.engine.words import Words
from interview.plan.draft import draft
from tests.offered import Rolling, offers
from tests.sitting import sitting

if TYPE_CHECKING:
    from interview.plan.model import SupportPlan
    from tests.sitting import Sitting

WORDS = "Only the green phone, and never on Fridays."


def answer(begun: Sitting, question: str, *, choice: str | None = None, words: str | None = WORDS) -> int:
    before = begun.guide.case.seq
    said = None if words is None else Words(words)
    begun.guide.do(asking.Answer(question=question, choice=choice, words=said))
    return before + 1


def move(begun: Sitting, statement: int, question: str) -> None:
    begun.guide.do(placing.MoveAnswer(statement=statement, question=question))


def plan(begun: Sitting) -> SupportPlan:
    """The plan, but for how far the record went."""
    guide = begun.guide
    drawn_up = draft(guide.case, guide.flow, entries=guide.entries(), case_id="c", now=0, practice=False)
    return msgspec.structs.replace(drawn_up, record_head=0)


def test_the_question_it_stood_at_is_open_again_and_was_not_declined() -> None:
    with sitting("language") as begun:
        number = answer(begun, "language-name")
        move(begun, number, "contact-safe")
        asked = {one.question: one for one in begun.guide.view().questions}
        assert (asked["language-name"].statements, asked["language-name"].way_out) == ((), None)
        assert begun.guide.case.answers["contact-safe"].statements == (number,)
        standing = {gap.what: gap.standing for gap in plan(begun).gaps}
        assert standing["language-name"] == "not_asked"
        assert "contact-safe" not in standing


def test_what_was_chosen_stays_and_only_the_words_go() -> None:
    with sitting("now") as begun:
        begun.guide.do(always.Interrupt(protocol="danger"))
        number = answer(begun, "danger-now", choice="no", words="At home, on Sunday")
        move(begun, number, "now-need-most")
        left = begun.guide.case.answers["danger-now"]
        assert (left.choice, left.statements) == ("no", ())
        assert begun.guide.case.answers["now-need-most"].choice is None


def test_it_comes_to_what_stands_there_already_in_the_order_of_telling() -> None:
    with sitting("contact") as begun:
        first = answer(begun, "contact-call", words="After six")
        second = answer(begun, "contact-safe", words="My friend")
        move(begun, first, "contact-safe")
        assert begun.guide.case.answers["contact-safe"].statements == (first, second)
        assert begun.guide.case.narrative() == (first, second)


def test_the_plan_is_the_one_of_an_answer_that_was_typed_at_the_right_question_from_the_first() -> None:
    with sitting("contact") as wrong, sitting("contact") as right:
        move(wrong, answer(wrong, "contact-call"), "contact-safe")
        answer(right, "contact-safe")
        assert plan(wrong) == plan(right)


def test_words_that_are_no_answer_stay_where_they_are() -> None:
    with sitting("contact") as begun:
        begun.guide.do(always.Tell(words=Words("I came by bus")))
        told = begun.guide.case.seq
        for statement, question, why in (
            (told, "contact-safe", "no answer to a question"),
            (99, "contact-safe", "no statement number 99"),
            (answer(begun, "contact-call"), "record", "no question to the person"),
            (answer(begun, "contact-call"), "contact-call", "stands at this question already"),
        ):
            with pytest.raises(Refused, match=why):
                move(begun, statement, question)


def test_nothing_goes_to_a_question_whose_words_the_person_does_not_want_written_down() -> None:
    with sitting("contact") as begun:
        number = answer(begun, "contact-safe")
        begun.guide.do(recording.ChooseRecord(extent="plan_only"))
        with pytest.raises(Refused, match="do not want what they say to that question written down"):
            move(begun, number, "language-name")
        places = {place.question: place.may_take for place in begun.guide.view().places}
        assert (places["language-name"], places["contact-call"]) == (False, True)


NOT_HERE = ("stop", "choose-record")
"""Ends the sitting; or may leave no words to move."""


def wander(begun: Sitting, chance: random.Random, acts: int) -> None:
    """A sitting in which anything may be done that the screen offers."""
    for _ in range(acts):
        view = begun.guide.view()
        if view.finished:
            return
        offered = [make for tag, make in offers(view, Rolling(chance)) if tag not in NOT_HERE]
        try:
            begun.guide.do(chance.choice(offered)())
        except Refused:
            continue


@pytest.mark.parametrize("seed", range(12))
def test_moving_an_answer_there_and_back_is_the_same_plan_and_nothing_said_is_lost(seed: int) -> None:
    chance = random.Random(seed)
    moved = 0
    with sitting("language") as begun:
        answer(begun, "language-name")
        for _ in range(20):
            if moved == 10:
                break
            wander(begun, chance, 12)
            view = begun.guide.view()
            takes = [place.question for place in view.places if place.may_take]
            holds = [
                (number, place.question)
                for place in view.places
                for number in place.statements
                if place.may_take
            ]
            if view.finished:
                begun.guide.begin(setting="in_person", captured="live", person_locale="en-GB")
            if view.finished or view.paused or not holds:
                continue
            statement, home = chance.choice(holds)
            before, case = plan(begun), begun.guide.case
            said = {one.number: (one.words.text, one.latest.text) for one in case.statements.values()}
            told, answers = case.narrative(), dict(case.answers)
            there = {one.question for one in case.answers.values() if statement in one.every_statement}
            move(begun, statement, chance.choice([one for one in takes if one not in there]))
            case = begun.guide.case
            assert {n: (one.words.text, one.latest.text) for n, one in case.statements.items()} == said
            assert case.narrative() == told
            assert {n for one in plan(begun).private_statements for n in (one.number,)} | {
                one.number for one in plan(begun).statements
            } >= {statement}
            move(begun, statement, home)
            assert begun.guide.case.answers == answers
            assert plan(begun) == before
            assert Case.replay(begun.guide.entries()).answers == answers
            moved += 1
    assert moved
