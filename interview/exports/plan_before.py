"""What others have done so far, as a document shows it. What they say stays theirs: it is nobody's account."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from interview.engine.terms import SourceStanding

if TYPE_CHECKING:
    from interview.exports.page import Page
    from interview.plan.model import SupportPlan


def done_before(page: Page, plan: SupportPlan) -> None:
    """Actions of others, documents that were read, and which sources were asked."""
    if plan.prior_actions or plan.documents or plan.sources:
        page.heading("plan-heading-before")
    for action in plan.prior_actions:
        page.bullet(page.said(action.organisation, indent="  "), page.date(action.on))
        page.under("plan-field-did", action.did)
        page.under("plan-field-result", action.result)
    if plan.documents:
        page.heading("plan-heading-documents", level=3)
    for read in plan.documents:
        page.bullet(page.said(read.kind, indent="  "), page.date(read.dated))
        page.under("plan-field-author", read.author)
        page.under("plan-field-held", read.held)
    if plan.sources:
        page.heading("plan-heading-sources", level=3)
    for standing in get_args(SourceStanding):
        alike = [source for source in plan.sources if source.standing == standing]
        bare = [source.source for source in alike if source.reason is None]
        if bare:
            page.fact(f"plan-source-{standing}", "; ".join(page.named("source", name) for name in bare))
        for source in alike:
            if source.reason is not None:
                page.fact(f"plan-source-{standing}", page.named("source", source.source))
                page.under("plan-field-reason", source.reason)
