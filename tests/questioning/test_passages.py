"""In a long account, what a question brings together must have been said together."""

from __future__ import annotations

import pytest

from interview.questioning.check import check
from interview.questioning.disclosed import Disclosed
from interview.questioning.verdict import Why

OTHER_TALK = (
    "The bus was late and it rained. I like the radio in the kitchen, they play songs from home. "
    "My cousin has a garden with beans and a blue chair. We had rice for lunch. "
) * 8
FAR_APART = f"My brother hit me with a belt. {OTHER_TALK}The foreman had a white van. {OTHER_TALK}"
TOGETHER = f"The foreman had a white van and he hit me. {OTHER_TALK}"


def reasons(question: str, *turns: str) -> set[Why]:
    disclosed = Disclosed()
    for turn in turns:
        disclosed.add(turn)
    return {one.because for one in check(question, language="en-GB", disclosed=disclosed).findings}


@pytest.mark.parametrize(
    "question", ["When did the foreman hit you?", "What happened when the foreman hit you?"]
)
def test_what_was_said_of_two_far_apart_is_not_said_of_them_together(question: str) -> None:
    assert reasons(question, FAR_APART) == {Why.APART}
    assert not reasons(question, TOGETHER)


def test_it_makes_no_difference_in_how_many_turns_it_was_told() -> None:
    turns = [f"{sentence}." for sentence in FAR_APART.split(".") if sentence.strip()]
    assert reasons("When did the foreman hit you?", *turns) == {Why.APART}


def test_what_was_only_feared_where_it_was_spoken_of_is_not_said_by_being_said_elsewhere() -> None:
    told = f"My brother hit me. {OTHER_TALK}The foreman had a van. I was scared that the foreman would hit me. {OTHER_TALK}"
    assert reasons("When did the foreman hit you?", told) == {Why.NOT_CERTAIN}


def test_a_question_that_names_nobody_and_nothing_else_may_go_back_to_anything_said() -> None:
    assert not reasons("Tell me more about when he hit you.", FAR_APART)


def test_people_and_things_count_as_said_wherever_they_were_spoken_of() -> None:
    assert not reasons("Tell me about the belt and the white van.", FAR_APART)


def test_two_parts_of_a_question_may_go_back_to_two_parts_of_the_account() -> None:
    assert not reasons(
        "You told me about the white van, and before that you said your brother hit you.", FAR_APART
    )


def test_what_was_just_said_needs_nothing_beside_it() -> None:
    assert not reasons(
        "When did the foreman hit you?", f"The foreman was tall. {OTHER_TALK}One day he hit me."
    )
