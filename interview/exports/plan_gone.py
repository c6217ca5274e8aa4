"""How the person was gone before a session was over, as a document shows it: facts and the worker's notes, no story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.exports.plan_needs import name

if TYPE_CHECKING:
    from interview.exports.page import Page
    from interview.plan.gone import TheyLeft
    from interview.plan.model import SupportPlan


def they_left(page: Page, plan: SupportPlan) -> None:
    """The last time first: it is what whoever reads this acts on."""
    if plan.left:
        page.heading("plan-heading-left")
    for left in reversed(plan.left):
        how = page.label(f"answer-{left.how}") if left.how else page.label("plan-gone-how-not-noted")
        page.item(
            f"{page.label('plan-session', number=left.session)}:",
            how,
            None if left.left_at is None else page.time(left.left_at),
        )
        for words in left.seen:
            page.under("plan-field-evidence", words)
        page.under("plan-gone-at", page.named("step", left.step))
        page.under("plan-gone-broken-in", "; ".join(page.label(f"protocol-{one}") for one in left.broken_in))
        page.under("plan-gone-urgent", "; ".join(_needs(page, plan, left)))
        for words in left.risks:
            page.under("plan-gone-risks", words)
        for words in left.next:
            page.under("plan-gone-next", words)


def _needs(page: Page, plan: SupportPlan, left: TheyLeft) -> list[str]:
    return [name(page, need) for need in plan.needs if need.need in left.urgent]
