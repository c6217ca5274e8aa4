"""What else the plan is made of: goals, risks, services, promises. An empty section is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.exports.came_back import came_back, points_back
from interview.exports.plan_answers import answer
from interview.exports.plan_needs import name as need_name
from interview.exports.plan_reached import places, referrals
from interview.exports.plan_taken import rests_on

if TYPE_CHECKING:
    from interview.exports.page import Page
    from interview.plan.model import SupportPlan
    from interview.plan.promised import PromiseMade
    from interview.plan.risk_parts import RiskHeldBack, RiskNotTold, RiskTold


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


def risks(page: Page, plan: SupportPlan) -> None:
    """The person's own view, then the risks they were told of, in the four parts they were told in."""
    view = [given for given in plan.answers if given.phase == "RISK" and given.during is None]
    put = [given for given in view if given.standing != "not_asked"]
    if plan.risks or put:
        page.heading("plan-heading-risks")
    for given in put:
        answer(page, plan, given)
    for risk in plan.risks:
        page.item(
            page.label(f"risk-domain-{risk.domain}"),
            _whose(page, risk),
            page.label(f"plan-basis-{risk.basis}"),
            numbers=risk.because,
        )
        page.under("plan-field-what", risk.what if risk.what is not None else risk.reported_what)
        page.under("plan-field-signs", risk.signs if risk.signs is not None else risk.reported_signs)
        page.under("plan-field-steps", risk.steps)
        page.under("plan-field-call", risk.call)
        page.under("plan-field-not-told", not_told(page, risk))
        back = came_back(
            page, risk.understanding, tries=risk.tries, left=risk.left, again=risk.again, every_try=True
        )
        page.under("plan-field-understanding", back)
        points_back(page, risk, kind="point-risk")
        page.under_told("plan-field-said", risk.statements)
        rests_on(page, plan, risk=risk.risk)


def not_told(page: Page, risk: RiskTold) -> str | None:
    """The parts of a risk that nobody told, since nothing is noted for them; nothing where all four were told."""
    return "; ".join(page.label(f"plan-field-{part}") for part in risk.not_told) or None


def risks_not_shared(page: Page, plan: SupportPlan) -> None:
    """Risks that the person does not know of, each marked so: for workers alone."""
    if plan.risks_held_back:
        page.heading("plan-heading-held-back")
    for held in plan.risks_held_back:
        _not_shared(page, held)
        page.under("plan-field-reason", held.reason)
        rests_on(page, plan, risk=held.risk)
    to_the_worker = [risk for risk in plan.risks_not_told if risk.whose == "worker"]
    rest = [risk for risk in plan.risks_not_told if risk.whose != "worker"]
    for heading, risks in (("plan-heading-not-told", rest), ("plan-heading-worker-risks", to_the_worker)):
        if risks:
            page.heading(heading)
        for risk in risks:
            _not_shared(page, risk)
            rests_on(page, plan, risk=risk.risk)


ASSESSED = ("why", "likelihood", "severity", "unknown", "choice", "who-told")
"""The worker's parts of a risk, in their order."""


def risks_assessed(page: Page, plan: SupportPlan) -> None:
    """What the worker weighed in each risk. For a page of their own only."""
    every: tuple[RiskTold | RiskNotTold | RiskHeldBack, ...] = (
        *plan.risks,
        *plan.risks_not_told,
        *plan.risks_held_back,
    )
    weighed = [risk for risk in every if not risk.assessment.empty]
    if weighed:
        page.heading("plan-heading-assessed")
    for risk in weighed:
        page.item(page.label(f"risk-domain-{risk.domain}"), _whose(page, risk))
        for name in ASSESSED:
            if (on := getattr(risk.assessment, f"{name}_on", None)) is not None:
                step = page.label("plan-on-scale", step=on.step, steps=on.steps)
                page.under(f"plan-assessed-{name}", f"{page.code(on.name)} ({step})")
            page.under(f"plan-assessed-{name}", getattr(risk.assessment, name.replace("-", "_")))
        for name in ("trend", "confidence", "worry"):
            if (value := getattr(risk.assessment, name)) is not None:
                page.under(f"plan-assessed-{name}", page.label(f"plan-{name}-{value}"))
        page.under("plan-assessed-review-on", page.date(risk.assessment.review_on))
        page.under("plan-assessed-own-view", page.told(risk.assessment.own_view, indent="    "))


def _whose(page: Page, risk: RiskTold | RiskNotTold | RiskHeldBack) -> str:
    """Who is at risk, and by what name the worker calls them if there is one."""
    whose = page.label(f"plan-whose-{risk.whose}")
    return whose if risk.whose_name is None else f"{whose} ({page.said(risk.whose_name, indent='    ')})"


def _not_shared(page: Page, risk: RiskHeldBack | RiskNotTold) -> None:
    page.item(
        page.label(f"risk-domain-{risk.domain}"),
        _whose(page, risk),
        page.label(f"plan-basis-{risk.basis}"),
        page.label("plan-not-told-the-person"),
        numbers=risk.because,
    )
    page.under("plan-field-what", risk.what)
    page.under("plan-field-signs", risk.signs)
    page.under("plan-field-steps", risk.steps)
    page.under("plan-field-call", risk.call)


def services(page: Page, plan: SupportPlan) -> None:
    """Services and places that were offered."""
    needs = {need.need: need for need in plan.needs}
    if plan.services or any(not place.left for place in plan.places):
        page.heading("plan-heading-services")
    for service in plan.services:
        kind = page.named("service-kind", service.kind)
        if service.name is None:
            page.item(kind, page.label("plan-name-apart"))
        else:
            page.item(page.said(service.name, indent="  "), kind)
        parts = (
            page.label(f"plan-answer-{service.answer or 'none-yet'}"),
            page.told(() if service.statement is None else (service.statement,), indent="    "),
            page.heard(service.said_at, service.said_at_precision, service.session),
        )
        page.under("plan-field-answer", " · ".join(filter(None, parts)))
        page.under("plan-field-last-checked", page.date(service.last_checked))
        if service.need in needs:
            page.under("plan-field-need", need_name(page, needs[service.need]))
        referrals(page, plan, service)
    places(page, plan)


def promises(page: Page, plan: SupportPlan) -> None:
    """What the worker said they would do."""
    if plan.promises:
        page.heading("plan-heading-promises")
    for promise in plan.promises:
        date = page.date(promise.by, noted=promise.said_at, precision=promise.said_at_precision)
        by = f"{page.label('plan-field-by')}: {date or page.label('plan-no-date')}"
        page.item(page.said(promise.words, indent="  "), by)
        made_by = page.code(promise.worker) if promise.worker is not None else None
        when = page.heard(promise.said_at, promise.said_at_precision, promise.session)
        page.under("plan-field-made-by", " · ".join(filter(None, (made_by, when))))
        came_to(page, promise)


def came_to(page: Page, promise: PromiseMade) -> None:
    """What became of a promise, why, and whether the person knows. Nothing was noted is said too."""
    if not promise.came_to:
        page.under("plan-field-came-to", page.label("plan-promise-open"))
    for found in promise.came_to:
        noted = page.date(found.on, noted=found.noted_at) or page.day(found.noted_at)
        told = page.label(f"promise-told-{found.told.replace('_', '-')}")
        how = page.label(f"promise-{found.came.replace('_', '-')}")
        page.under("plan-field-came-to", " · ".join((how, noted, told)))
        page.under("plan-field-reason", found.why)
