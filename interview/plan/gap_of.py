"""One thing that is open, and the group that it belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.plan.parts import Gap

if TYPE_CHECKING:
    from flows.model import Step
    from interview.plan.parts import GapGroup, GapKind, GapStanding

THE_PERSONS_WISH = ("not_now", "declined", "unknown", "not_said_back")
LEFT_AS_THEY_WISHED = ("not_now", "rather_not")
"""Reasons for which a topic is left open that are the person's own."""
AGAIN = "another-interpreter"
"""Why something is open that came back through an interpreter with whom there was a problem."""
CARRIED = "carried"
"""Why something is open that was put off, so that no sitting asks too much."""


def gap(
    kind: GapKind,
    what: str,
    standing: GapStanding,
    *,
    message: str | None = None,
    reason: str | None = None,
    at: Step | None = None,
    reached: bool = True,
    said: tuple[int, ...] = (),
) -> Gap:
    """One thing that is open, in its group. ``at`` is the step it belongs to, and ``reached`` whether that was come to."""
    return Gap(
        kind=kind,
        group=_group(kind, standing, reason=reason, reached=reached),
        what=what,
        standing=standing,
        reason=reason,
        step=at.id if at else None,
        phase=at.phase if at else None,
        reached=reached,
        message=message,
        said=said,
    )


def _group(kind: GapKind, standing: GapStanding, *, reason: str | None, reached: bool) -> GapGroup:
    if kind == "urgent-need":
        return "urgent"
    if standing in THE_PERSONS_WISH or reason in LEFT_AS_THEY_WISHED:
        return "left_by_person"
    if kind == "topic" and reason == CARRIED:
        return "understanding"
    if kind in ("source", "question", "row", "consent") or standing == "not_explained" or not reached:
        return "not_asked"
    if kind in ("topic", "risk", "risk-understanding", "risk-parts", "line-rests-on"):
        return "understanding"
    return "plan"
