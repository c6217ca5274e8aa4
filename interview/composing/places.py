"""The questions that an answer can stand at, worded: for one that was taken down at the wrong one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.once import found_once
from interview.engine.acts.placing import asked_of_the_person
from interview.engine.answered import answered_by
from interview.engine.recording import words_kept
from interview.engine.seen import QuestionPlace

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from flows.model import Flow, Step
    from interview.engine.case import Case


def places_seen(
    case: Case, flow: Flow, here: Step, *, hidden: Collection[int], label: Callable[[str], str]
) -> tuple[QuestionPlace, ...]:
    """In the order of the flow; none at all where nothing was answered in words that this worker may read.

    What is asked only when something breaks in is among them once that was asked.
    """
    answered = {
        one.question: tuple(
            number
            for number in dict.fromkeys(one.every_statement)
            if number not in hidden and answered_by(case, number) == one.question
        )
        for one in case.answers.values()
    }
    asked = asked_of_the_person(flow)
    if not any(answered.get(question) for question in asked):
        return ()
    return tuple(
        QuestionPlace(
            question=question,
            label=label(_texts(flow)[question]),
            phase=label(f"phase-{step.phase}"),
            here=any(one.id == question for one in here.questions),
            statements=answered.get(question, ()),
            answered=question in answered,
            may_take=words_kept(case.recording, step, about=question),
        )
        for question, step in asked.items()
        if step.protocol is None or step.id in case.reached or question in answered
    )


@found_once
def _texts(flow: Flow) -> dict[str, str]:
    return {question.id: question.text for step in flow.step for question in step.questions}
