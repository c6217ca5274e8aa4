"""What in a plan rests on texts of law or procedure that are past the day by which they were to be looked at again.

Such a plan is drawn up all the same. It says so on its first page, and beside each right and each duty that it concerns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from flows.stale import past
from interview.plan.classes import of
from interview.plan.line_parts import PlanPart

if TYPE_CHECKING:
    from flows.model import Flow
    from flows.stale import Part

OF_LAW: tuple[Part, ...] = ("topic", "duty", "referral", "step")
"""What states law or procedure. Signs, breaks and reasons are practice, and say so where they stand."""


class LawPast(PlanPart, frozen=True, kw_only=True):
    """How much of the flow's law and procedure was past its day when the plan was drawn up."""

    texts: Annotated[int, of("structure", "How many of its texts.")]
    since: Annotated[str, of("structure", "The first day by which one of them was to be looked at again.")]


def law_past(flow: Flow, *, today: str) -> tuple[LawPast, ...]:
    """One, or none while nothing is past its day. ``today`` is a date as 2026-11-22."""
    late = [one for one in past(flow, today=today) if one.part in OF_LAW]
    return (LawPast(texts=len(late), since=late[0].review_by),) if late else ()


def past_since(review_by: str | None, *, today: str) -> str | None:
    """The day by which one text was to be looked at again, where that is past."""
    return review_by if review_by is not None and review_by < today else None
