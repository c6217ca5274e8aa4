"""What may be done differently because of what somebody prefers: whatever of it they were asked, also in passing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flows.model import Flow, Step
    from interview.engine.case import Case

PREFERENCES = "PC13"
"""The criterion that a step serves where it asks what matters to the person in how they are supported."""

PUT = ("as_shown", "differently")
"""How a prompt was put to the person, if it was."""


def asked_about(flow: Flow) -> frozenset[str]:
    """Every question and prompt about what the person prefers, by its id."""
    return frozenset(one for step in _steps(flow) for one in (*_questions(step), *step.prompts))


def prompts_about(flow: Flow) -> tuple[str, ...]:
    """The prompts of them, in the order of the flow."""
    return tuple(prompt for step in _steps(flow) for prompt in step.prompts)


def was_asked(case: Case, about: str) -> bool:
    """Whether they answered it or left it; or, of a prompt, whether it was said to them or they told something at it."""
    return (
        about in case.answers
        or any(one.message == about and one.said in PUT for one in case.put)
        or any(one.prompt == about for one in case.statements.values())
    )


def _steps(flow: Flow) -> Iterator[Step]:
    return (
        step
        for step in flow.step
        if step.kind == "ask" and (step.phase == "NEEDS" or PREFERENCES in step.meets)
    )


def _questions(step: Step) -> Iterator[str]:
    return (question.id for question in step.questions)
