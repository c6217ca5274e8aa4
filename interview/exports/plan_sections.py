"""What the plan is made of: goals, needs, risks, services, promises. An empty section is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from interview.engine.terms import Horizon
from interview.exports.came_back import came_back

if TYPE_CHECKING:
    from interview.exports.page import Page
    from interview.plan.model import RiskHeldBack, RiskNotTold, SupportPlan


def goals(page: Page, plan: SupportPlan) -> None:
    """The person's own words come first."""
    if plan.goals:
        page.heading("plan-heading-goals")
    for goal in plan.goals:
        words = goal.words if goal.words is not None else goal.private_words
        if words is not None:
            page.quote(words, (goal.statement,))
        if goal.corrected_since:
            page.paragraph(page.label("plan-goal-corrected"))


def needs(page: Page, plan: SupportPlan) -> None:
    """Needs by how soon."""
    if plan.needs:
        page.heading("plan-heading-needs")
    for horizon in get_args(Horizon):
        here = [need for need in plan.needs if need.horizon == horizon]
        if here:
            page.heading(f"plan-horizon-{horizon}", level=3)
        for need in here:
            page.bullet(
                page.label(need.message or f"need-domain-{need.domain}"),
                page.label(f"plan-{'row' if need.message else 'state'}-{need.state}"),
                page.label(f"plan-basis-{need.basis}"),
                numbers=need.because,
            )
            page.under("plan-field-row-summary" if need.message else "plan-field-summary", need.summary)
            page.under("plan-field-evidence", need.evidence)
            page.under("plan-field-reported", need.reported_summary)
            page.under("plan-field-reported", need.reported_evidence)
            page.under("plan-field-decision", need.decision)


def risks(page: Page, plan: SupportPlan) -> None:
    """The risks that the person was told of, in the four parts they were told in."""
    if plan.risks:
        page.heading("plan-heading-risks")
    for risk in plan.risks:
        page.bullet(
            page.label(f"risk-domain-{risk.domain}"),
            page.label(f"plan-whose-{risk.whose}"),
            page.label(f"plan-basis-{risk.basis}"),
            numbers=risk.because,
        )
        page.under("plan-field-what", risk.what if risk.what is not None else risk.reported_what)
        page.under("plan-field-signs", risk.signs if risk.signs is not None else risk.reported_signs)
        page.under("plan-field-steps", risk.steps)
        page.under("plan-field-call", risk.call)
        understanding = came_back(page, risk.understanding, tries=risk.tries, left=risk.left)
        page.under("plan-field-understanding", understanding, risk.statements)


def risks_not_shared(page: Page, plan: SupportPlan) -> None:
    """Risks that the person does not know of. For a page of their own only."""
    if plan.risks_held_back:
        page.heading("plan-heading-held-back")
    for held in plan.risks_held_back:
        _not_shared(page, held)
        page.under("plan-field-reason", held.reason)
    if plan.risks_not_told:
        page.heading("plan-heading-not-told")
    for risk in plan.risks_not_told:
        _not_shared(page, risk)


def _not_shared(page: Page, risk: RiskHeldBack | RiskNotTold) -> None:
    page.bullet(
        page.label(f"risk-domain-{risk.domain}"),
        page.label(f"plan-whose-{risk.whose}"),
        page.label(f"plan-basis-{risk.basis}"),
        numbers=risk.because,
    )
    page.under("plan-field-what", risk.what)
    page.under("plan-field-signs", risk.signs)
    page.under("plan-field-steps", risk.steps)
    page.under("plan-field-call", risk.call)


def services(page: Page, plan: SupportPlan) -> None:
    """Services and places that were offered."""
    if plan.services:
        page.heading("plan-heading-services")
    for service in plan.services:
        said = () if service.statement is None else (service.statement,)
        page.bullet(page.said(service.name, indent="  "), page.named("service-kind", service.kind))
        page.under("plan-field-answer", page.label(f"plan-answer-{service.answer or 'none-yet'}"), said)


def promises(page: Page, plan: SupportPlan) -> None:
    """What the worker said they would do."""
    if plan.promises:
        page.heading("plan-heading-promises")
    for promise in plan.promises:
        page.bullet(page.said(promise.words, indent="  "), page.date(promise.by))
