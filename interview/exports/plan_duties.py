"""Duties that came up and what was decided, as the worker's plan shows them. They are on no page for the person."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interview.exports.page import Page
    from interview.plan.considered import DutyConsidered
    from interview.plan.model import SupportPlan


def duties(page: Page, plan: SupportPlan) -> None:
    """Each with its force, its source and the decision. What has no reason any more says so."""
    if plan.duties:
        page.heading("plan-heading-duties")
        page.paragraph(page.label("plan-intro-duties"))
    for one in plan.duties:
        force = page.named("duty-force", one.force.replace("_", "-")) if one.force is not None else None
        page.item(page.label(one.message) if one.message is not None else page.code(one.duty), force)
        page.under(
            "plan-field-duty-because", "; ".join(page.named("duty-because", fact) for fact in one.because)
        )
        if one.from_session is not None and one.from_day is not None:
            page.under(
                "plan-field-duty-from",
                page.label("duty-from-session", session=one.from_session, day=page.day(one.from_day)),
            )
        if one.source is not None:
            page.under(
                "plan-field-duty-source", page.label("duty-source", source=one.source, date=one.checked_on)
            )
        if one.past_since is not None:
            page.under("plan-law-past-rule", page.date(one.past_since))
        _decision(page, one)


def _decision(page: Page, one: DutyConsidered) -> None:
    standing = page.label(f"plan-duty-{one.standing.replace('_', '-')}")
    late = page.label("plan-duty-late") if one.late else None
    no_more = None if one.now else page.label("plan-duty-not-now")
    page.under(
        "plan-field-duty-decision", " · ".join(filter(None, (standing, page.date(one.day), late, no_more)))
    )
    page.under("plan-field-duty-why", one.why)
    if one.basis is not None:
        page.under("plan-field-duty-basis", page.named("legal-basis", one.basis.replace("_", "-")))
    page.under("plan-field-duty-basis-named", one.basis_named)
    page.under("plan-field-duty-what", one.what)
    page.under("plan-field-duty-whom", one.whom)
    if one.told is not None:
        page.under("plan-field-duty-told", page.named("duty-told", one.told.replace("_", "-")))
    page.under("plan-field-duty-why-not-told", one.why_not_told)
    if one.to_note:
        page.under("plan-field-duty-shared", page.label("plan-duty-whom-open"))
    elif one.shares:
        page.under("plan-field-duty-shared", page.label("plan-duty-shared", count=len(one.shares)))
    page.under("plan-field-duty-nobody", one.nobody_told)
    if one.decided_at is not None and one.decided_by is not None:
        by = " · ".join(filter(None, (page.day(one.decided_at), page.code(one.decided_by))))
        page.under("plan-field-duty-decided", by)
