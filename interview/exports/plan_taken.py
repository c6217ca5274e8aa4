"""What was taken from documents, earlier actions and sources, each with where it stands; and where these differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interview.exports.page import Page
    from interview.plan.from_others import TakenFromOthers
    from interview.plan.model import SupportPlan


def taken(page: Page, plan: SupportPlan) -> None:
    """Needs, risks, preferences and unclear points that stand there, and facts."""
    if plan.taken:
        page.heading("plan-heading-taken", level=3)
    for one in plan.taken:
        label = page.named("fact", one.fact) if one.fact else page.label(f"taken-{one.taken_as}")
        used = page.label("plan-taken-used") if one.needs or one.risks else None
        page.bullet(page.said(one.words, indent="  "), label, used)
        origin(page, plan, one)


def to_check(page: Page, plan: SupportPlan) -> None:
    """Where others wrote different things about one and the same. Nothing says which is right."""
    if plan.to_check:
        page.heading("plan-heading-to-check", level=3)
        page.paragraph(page.label("plan-intro-to-check"))
    by_number = {one.item: one for one in plan.taken}
    for check in plan.to_check:
        for one in (by_number[number] for number in check.items):
            page.bullet(page.named("fact", check.fact), page.said(one.words, indent="  "))
            origin(page, plan, one)


def rests_on(page: Page, plan: SupportPlan, *, need: str | None = None, risk: str | None = None) -> None:
    """From which documents a need or a risk is, below it."""
    for one in plan.taken:
        if need in one.needs or risk in one.risks:
            page.under("plan-field-taken", one.words)
            origin(page, plan, one)


def origin(page: Page, plan: SupportPlan, one: TakenFromOthers) -> None:
    """Where it stands: a labelled part of the item before."""
    if one.source is not None:
        page.under("plan-field-from-source", page.named("source", one.source))
    for read in plan.documents:
        if read.document == one.document:
            date = page.date(read.dated)
            page.under(
                "plan-field-from-document",
                " · ".join(filter(None, (page.said(read.kind, indent="    "), date))),
            )
    for action in plan.prior_actions:
        if action.action == one.action:
            date = page.date(action.on)
            named = page.said(action.organisation, indent="    ")
            page.under("plan-field-from-action", " · ".join(filter(None, (named, date))))
