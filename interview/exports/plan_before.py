"""What others have done so far, as a document shows it. What they say stays theirs: it is nobody's account."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from interview.engine.terms import SourceStanding
from interview.exports.plan_taken import taken, to_check

if TYPE_CHECKING:
    from interview.exports.page import Page
    from interview.plan.from_others import SourceChecked
    from interview.plan.model import SupportPlan


def done_before(page: Page, plan: SupportPlan) -> None:
    """Actions of others, documents that were read, which sources were asked, and what stands there."""
    if plan.prior_actions or plan.documents or plan.sources or plan.taken:
        page.heading("plan-heading-before")
    for action in plan.prior_actions:
        imported = page.label("plan-action-imported") if action.imported else None
        page.bullet(page.said(action.organisation, indent="  "), page.date(action.on), imported)
        page.under("plan-field-did", action.did)
        page.under("plan-field-action-kind", action.kind)
        page.under("plan-field-result", action.result)
        page.under("plan-field-from", action.source)
    if plan.documents:
        page.heading("plan-heading-documents", level=3)
    for read in plan.documents:
        again = page.label("plan-document-check-again") if read.check_again else None
        page.bullet(page.said(read.kind, indent="  "), page.date(read.dated), again)
        page.under("plan-field-author", read.author)
        page.under("plan-field-from-organisation", read.organisation)
        page.under("plan-field-held", read.held)
        by = None if read.reviewed_by is None else page.code(read.reviewed_by)
        page.under("plan-field-read", " · ".join(filter(None, (page.day(read.reviewed_at), by))))
    taken(page, plan)
    to_check(page, plan)
    if plan.sources:
        page.heading("plan-heading-sources", level=3)
    for standing in get_args(SourceStanding):
        alike = [source for source in plan.sources if source.standing == standing]
        bare = [source.source for source in alike if _bare(source)]
        if bare:
            page.fact(f"plan-source-{standing}", "; ".join(page.named("source", name) for name in bare))
        for source in alike:
            if not _bare(source):
                page.fact(f"plan-source-{standing}", page.named("source", source.source))
                page.under("plan-field-asked-on", page.date(source.on))
                page.under("plan-field-asked-by", source.by)
                page.under("plan-field-reason", source.reason)


def _bare(source: SourceChecked) -> bool:
    return source.reason is None and source.by is None and not source.on
