"""The worker's own side of the account, for the page that is for workers alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.exports.plan_needs import name

if TYPE_CHECKING:
    from interview.exports.page import Page
    from interview.plan.accounted import Clarified, ObservedByWorker, Passage, PutFirstNoted
    from interview.plan.model import SupportPlan


def account(page: Page, plan: SupportPlan) -> None:
    """How far an account was invited, what was observed, and what may have affected the detail."""
    work = plan.account
    if work.empty:
        return
    page.heading("plan-heading-account-work")
    page.fact("plan-account-depth", page.label(f"plan-depth-{work.depth}"))
    page.under("plan-account-why", work.depth_reason)
    page.fact("plan-account-police", page.label(f"plan-police-{work.police_interview}"))
    if work.observed:
        page.heading("plan-heading-observed", level=3)
    for one in work.observed:
        page.bullet(*_observed(page, one), page.heard(one.at, one.at_precision, one.session))
    if work.signs:
        page.heading("plan-heading-signs", level=3)
    for sign in work.signs:
        label = page.named("sign", sign.sign) if sign.sign is not None else None
        words = page.said(sign.words, indent="  ") if sign.words is not None else None
        page.bullet(label, words, page.heard(sign.at, sign.at_precision, sign.session))
    if work.detail_affected:
        page.heading("plan-heading-detail-affected", level=3)
    for noted in work.detail_affected:
        ticked = [page.label(f"plan-affects-{one}") for one in noted.by]
        session = page.label("plan-session", number=str(noted.session))
        words = page.said(noted.words, indent="  ") if noted.words is not None else None
        page.item(session, "; ".join(ticked) or None, words)
    if work.concerns:
        page.heading("plan-heading-concerns", level=3)
    for ground in work.concerns:
        if ground.passage is not None:
            page.bullet(_quoted(page, ground.passage), numbers=(ground.passage.statement,))
        elif ground.observed is not None:
            page.bullet(*_observed(page, work.observed[ground.observed]))
    if work.clarified:
        page.heading("plan-heading-clarified", level=3)
    for asked in work.clarified:
        _clarified(page, asked)
    for put_first in work.put_first:
        _put_first(page, plan, put_first)
    if work.timeline:
        page.heading("plan-heading-timeline", level=3)
        page.paragraph(page.label("plan-timeline-draft"))
    for row in work.timeline:
        when = page.label("plan-timeline-unknown")
        if row.when is not None:
            when = f"{page.label(f'plan-timeline-{row.precision}')} {_quoted(page, row.when)}"
        page.bullet(when, _quoted(page, row.what), numbers=(row.what.statement,))
        if row.place is not None:
            page.under("plan-timeline-place", _quoted(page, row.place))


def _clarified(page: Page, one: Clarified) -> None:
    """The words it was about, what was asked, and their answer; or that they left it, which needs no reason."""
    page.bullet(
        _quoted(page, one.passage), page.label(f"plan-clarify-{one.ask}"), numbers=(one.passage.statement,)
    )
    page.under_told("plan-clarify-said", one.statements)
    if one.way_out is not None:
        page.under("plan-clarify-left", page.label(f"plan-clarify-{one.way_out.replace('_', '-')}"))
    elif not one.statements:
        page.under(
            "plan-clarify-left",
            page.label("plan-clarify-unwritten" if one.unrecorded else "plan-clarify-open"),
        )


def _put_first(page: Page, plan: SupportPlan, one: PutFirstNoted) -> None:
    """That the account went before something urgent: what that was, their wish in their words, and why."""
    names = [name(page, need) for need in plan.needs if need.need in one.needs]
    page.item(
        page.label("plan-put-first"), "; ".join(names), page.label("plan-session", number=str(one.session))
    )
    if one.statement is not None:
        page.under_told("plan-put-first-wish", (one.statement,))
    page.under("plan-put-first-why", one.reason)


def _observed(page: Page, one: ObservedByWorker) -> tuple[str | None, str | None]:
    named = page.named("indicator", one.indicator) if one.indicator is not None else None
    return named, page.said(one.words, indent="  ") if one.words is not None else None


def _quoted(page: Page, passage: Passage) -> str:
    return page.said(passage.words, indent="  ", quoted=True)
