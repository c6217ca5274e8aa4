"""A plan that was looked at again, as a document shows it: what is done, how each part came out, and areas of life."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.exports.plan_needs import name
from interview.exports.plan_reached import service_name

if TYPE_CHECKING:
    from interview.exports.page import Page
    from interview.plan.model import SupportPlan
    from interview.plan.reviewed import AreaOfLife, AreaRating, PartLookedAt


def looked_at_again(page: Page, plan: SupportPlan) -> None:
    """The last session first: it is what whoever reads this acts on."""
    if plan.reviewed:
        page.heading("plan-heading-reviewed")
    for one in sorted(plan.reviewed, key=lambda one: -one.session):
        _part(page, plan, one)


def _part(page: Page, plan: SupportPlan, one: PartLookedAt) -> None:
    outcome = page.label(f"review-{one.kind}-{one.outcome}")
    when = page.heard(one.said_at, one.said_at_precision, one.session)
    page.item(f"{page.label(f'review-of-{one.kind}')}:", _what(page, plan, one), outcome, when)
    if one.statement is not None:
        page.sub(page.told((one.statement,), indent="    "))
    if one.unrecorded:
        page.sub(page.label("screen-review-unrecorded"))
    page.under("plan-field-reviewed-note", one.note)


def _what(page: Page, plan: SupportPlan, one: PartLookedAt) -> str:
    support = (*plan.lines.immediate, *plan.lines.short, *plan.lines.long)
    lines = {line.line: line for line in (*support, *plan.safety_plan)}
    needs = {need.need: need for need in plan.needs}
    risks = {risk.risk: risk for risk in plan.risks}
    goals = {goal.goal: goal for goal in plan.goals}
    if one.what is not None:
        return page.said(one.what, indent="  ")
    if one.line in lines:
        return page.said(lines[one.line].what, indent="  ")
    if one.need in needs:
        return name(page, needs[one.need])
    if one.service is not None:
        return service_name(page, next(each for each in plan.services if each.service == one.service))
    if one.risk in risks:
        return page.label(f"risk-domain-{risks[one.risk].domain}")
    if one.risk_not_shared is not None:
        return page.label("plan-risk-not-told")
    goal = goals.get(one.goal or "")
    if goal is not None and goal.words is not None:
        return page.said(goal.words, indent="  ", quoted=not goal.words.erased)
    return page.label("plan-reviewed-goal-gone")


def areas(page: Page, plan: SupportPlan) -> None:
    """Each area with what they said of it, the last time first. Nothing is counted."""
    if not plan.areas:
        return
    page.heading("plan-heading-areas")
    page.paragraph(page.label("plan-areas-note"))
    for area in plan.areas:
        _area(page, area)


def _area(page: Page, area: AreaOfLife) -> None:
    unasked = "plan-area-not-fitting" if area.standing == "not_appropriate" else "plan-area-not-asked"
    page.item(
        f"{page.label(f'plan-outcome-{area.area}')}:", page.label(unasked) if not area.ratings else None
    )
    for one in reversed(area.ratings):
        page.sub(_rating(page, one), page.heard(one.said_at, one.said_at_precision, one.session))


def _rating(page: Page, one: AreaRating) -> str:
    parts = []
    if one.word is not None:
        scale = "; ".join(page.said(each, indent="    ") for each in one.scale)
        parts.append(f"{page.said(one.word, indent='    ')} ({page.label('plan-area-word')} {scale})")
    if one.statement is not None:
        parts.append(page.told((one.statement,), indent="    ") or "")
    if one.unrecorded:
        parts.append(page.label("plan-area-asked"))
    if one.way_out is not None:
        parts.append(page.label(f"plan-word-{one.way_out}"))
    return " · ".join(filter(None, parts))
