"""What an agreed line of the plan has nothing for yet: a day, and what happens if it does not work."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.engine.standing import Line
    from interview.plan.parts import GapKind

COUNTED: tuple[GapKind, ...] = ("line-day", "line-fallback")
"""Kinds that are only counted where they are shown: the lines themselves stand in the plan."""


def lacking(line: Line) -> Iterator[GapKind]:
    """Both are the person's to leave out too. What they do to keep safe, and when, has neither by its nature."""
    if line.section == "support" and line.answer == "agree":
        if line.by is None:
            yield "line-day"
        if line.fallback is None:
            yield "line-fallback"
