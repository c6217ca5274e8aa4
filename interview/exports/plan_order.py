"""What a person had said before exploitation was explained to them, and what after, by the numbers of their statements."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from interview.exports.page import cited

if TYPE_CHECKING:
    from interview.exports.page import Page
    from interview.plan.model import SupportPlan
    from interview.plan.parts import Explained


def order(page: Page, plan: SupportPlan) -> None:
    """A line for each time that something was explained; nothing where nothing that describes exploitation was."""
    topics = [
        one for one in (*plan.rights, *plan.explanations) if one.describes_exploitation and one.explained
    ]
    if topics:
        page.heading("plan-heading-order")
    for around, together in groupby(topics, key=lambda one: _around(page, one)):
        page.item("; ".join(page.label(f"topic-{one.topic}") for one in together), *around)


def _around(page: Page, topic: Explained) -> tuple[str, ...]:
    nothing = f" {page.label('plan-order-nothing')}"
    unknown = topic.said_order_unknown
    return (
        *([page.label(f"plan-early-{topic.why_before_account}")] if topic.why_before_account else []),
        f"{page.label('plan-order-before')}:{cited(topic.said_before) or nothing}",
        f"{page.label('plan-order-after')}:{cited(topic.said_after) or nothing}",
        *([f"{page.label('plan-order-unknown')}:{cited(unknown)}"] if unknown else []),
    )
