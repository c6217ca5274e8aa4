"""A step that asks about what was told, checked: first that each may be left, whether it is wanted, and after the read-back."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from flows.model import Flow, Step

KIND = "clarify"
TOLD_FIRST, WANTED = "clarify-leave", "clarify-wanted"


def clarifying_problems(flow: Flow) -> Iterable[str]:
    """Everything in a flow that would ask about an account too early or without a way out, a plain line each."""
    asking = [step for step in flow.step if step.kind == KIND]
    for step in asking:
        yield from (f"step '{step.id}': {problem}" for problem in _of(step))
    if asking and all(step.kind != "read_back" for step in flow.step):
        yield f"step '{asking[0].id}': it asks about an account that is never read back. Add a read_back step before it."


def _of(step: Step) -> Iterable[str]:
    if TOLD_FIRST not in step.says:
        yield f"it does not say first that each question can be left. Add '{TOLD_FIRST}' to says."
    if all(question.id != WANTED for question in step.questions):
        yield f"it does not ask whether the person wants it. Add the question '{WANTED}'."
    if step.needless is None:
        yield 'it is come to whatever the worker chose. Add needless = "clarifying-is-not-offered".'
