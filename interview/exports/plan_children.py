"""Somebody under 18, or who may be, as a document shows it: their age as it was noted, their views, the adult who was there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.ages import under_18
from interview.exports.plan_earlier import answered_before

if TYPE_CHECKING:
    from interview.engine.terms import AgeBand
    from interview.exports.page import Page
    from interview.plan.model import SupportPlan


def ages(page: Page, plan: SupportPlan) -> None:
    """Every age band that was noted, where there was more than one."""
    for noted in plan.ages if len(plan.ages) > 1 else ():
        age = page.label(f"plan-age-{noted.age_band}")
        page.fact("plan-field-age-noted", f"{age} · {page.heard(noted.since, 'exact', noted.session)}")


def views(page: Page, plan: SupportPlan) -> None:
    """What they think of what others decide: their words, and never a yes or a no."""
    put = [view for view in plan.views if view.standing != "not_asked"]
    if put:
        page.heading("plan-heading-views")
    for view in put:
        way_out = page.label(f"plan-standing-{view.standing}") if view.standing != "answered" else None
        kept = way_out or (None if view.statements else page.label("plan-not-written"))
        when = page.heard(view.said_at, view.said_at_precision, view.session)
        page.item(page.label(view.message), kept, page.told(view.statements), when)
        answered_before(page, view.earlier)
        said_as(page, plan, view.said_as)


def said_as(page: Page, plan: SupportPlan, age_band: AgeBand | None, *, ground: bool = False) -> None:
    """That something was said when they were taken for older, or younger; ``ground``: it could have been acted on."""
    if age_band is None or under_18(age_band) == under_18(plan.age_band):
        return
    no_ground = page.label("plan-said-as-no-ground") if ground and under_18(plan.age_band) else ""
    then = page.label(f"plan-said-as-{age_band}")
    page.under("plan-field-said-as", f"{then}. {no_ground}".strip() if no_ground else then)


def adults_there(page: Page, plan: SupportPlan) -> None:
    """Which adult was there for them in each session, or why nobody was."""
    if plan.adults_there:
        page.heading("plan-heading-adult-there")
    for there in plan.adults_there:
        who = page.label(f"plan-adult-{there.who}" if there.who else "plan-adult-not-noted")
        page.bullet(page.label("plan-session", number=there.session), who)
        for words in there.noted:
            page.under("plan-field-adult-who", words)
        for words in there.why_nobody:
            page.under("plan-field-adult-none", words)
        for words in there.responsible:
            page.under("plan-field-adult-responsible", words)
