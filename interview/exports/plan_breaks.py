"""Breaks of a session, below it: how long each was, and those that were offered and not wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interview.exports.page import Page
    from interview.plan.breaks import BreakHeld
    from interview.plan.model import SupportPlan


def breaks_of(page: Page, plan: SupportPlan, session: int) -> None:
    """One line for all of a session; none where there were none and none was offered."""
    told = [_told(page, one) for one in plan.breaks if one.session == session]
    page.under("plan-breaks", "; ".join(told) or None)


def _told(page: Page, one: BreakHeld) -> str:
    answer = page.label(f"plan-break-{one.answer.replace('_', '-')}")
    if one.minutes is not None:
        answer = page.label("plan-break-of", minutes=one.minutes)
    if one.why is None:
        return answer
    offered = ", ".join(page.label(f"plan-break-{what}") for what in one.offered)
    why = page.label(f"plan-why-break-{one.why.replace('_', '-')}")
    return f"{offered} ({why}): {answer}"
