"""What the plan has nothing for yet: a horizon without a line, an agreed line without a day or what happens if it does not work."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from interview.engine.terms import Horizon
from interview.plan.gap_of import gap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flows.model import Flow
    from interview.engine.case import Case
    from interview.engine.standing import Line
    from interview.plan.parts import Gap, GapKind

COUNTED: tuple[GapKind, ...] = ("line-day", "line-fallback")
"""Kinds that are only counted where they are shown: the lines themselves stand in the plan."""


def lacking(line: Line) -> Iterator[GapKind]:
    """Both are the person's to leave out too. What they do to keep safe, and when, has neither by its nature."""
    if line.section == "support" and line.answer == "agree":
        if line.by is None:
            yield "line-day"
        if line.fallback is None:
            yield "line-fallback"


def live_lines(case: Case) -> tuple[Line, ...]:
    """The lines that have not been taken out."""
    return tuple(line for line in case.lines.values() if not line.dropped)


def horizons(case: Case, flow: Flow) -> Iterator[Gap]:
    """Immediate, short and long, of which nothing was thought."""
    thought_of = {line.horizon for line in live_lines(case)} | {need.horizon for need in case.needs.values()}
    planning = [step for step in flow.step if step.kind in ("needs", "plan")]
    reached = any(step.id in case.reached for step in planning)
    for horizon in get_args(Horizon):
        if horizon not in thought_of:
            yield gap(
                "horizon",
                horizon,
                "not_recorded",
                message=f"plan-horizon-{horizon}",
                at=planning[0] if planning else None,
                reached=reached,
            )
