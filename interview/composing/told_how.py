"""What a step that explains tells the worker of how the person wants to be told things, as they said at the beginning."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.composing.worder import Worder

FORMAT = "language-told"
"""The question how they want to be told things: aloud, on paper, in easy words, signed."""

EXPLAINING = ("explain", "risk", "consent", "read_plan")
"""Kinds of step at which something is told that is to be understood."""


def told_how(at: Worder) -> Iterator[str]:
    """One line where something is explained; nothing where they did not say."""
    answer = at.case.answers.get(FORMAT)
    if answer is None or at.step.kind not in EXPLAINING or at.step.audience != "person":
        return
    if answer.choice is not None and answer.choice != "none":
        yield at.label("told-how", how=at.label(f"answer-{answer.choice}"))
    if answer.statements:
        yield at.label("told-how-words")
