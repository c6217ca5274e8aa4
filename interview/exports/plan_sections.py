"""What the plan is made of: goals, needs, lines, risks, services, promises. An empty section is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from interview.engine.terms import Horizon

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interview.exports.page import Page
    from interview.plan.model import PlanLine, RiskHeldBack, RiskNotTold, SupportPlan


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
                page.label(f"need-domain-{need.domain}"),
                page.label(f"plan-state-{need.state}"),
                page.label(f"plan-basis-{need.basis}"),
                numbers=need.because,
            )
            page.under("plan-field-summary", need.summary)
            page.under("plan-field-evidence", need.evidence)
            page.under("plan-field-reported", need.reported_summary)
            page.under("plan-field-reported", need.reported_evidence)
            page.under("plan-field-decision", need.decision)


def support_lines(page: Page, plan: SupportPlan) -> None:
    """The support plan: who does what, now, soon and later."""
    by_horizon = {"immediate": plan.lines.immediate, "short": plan.lines.short, "long": plan.lines.long}
    if any(by_horizon.values()):
        page.heading("plan-heading-lines")
    for horizon, lines in by_horizon.items():
        if lines:
            page.heading(f"plan-horizon-{horizon}", level=3)
            _lines(page, plan, lines)


def safety_plan(page: Page, plan: SupportPlan) -> None:
    """The safety plan, in its own section so that it can be taken out."""
    if plan.safety_plan:
        page.heading("plan-heading-safety")
        _lines(page, plan, plan.safety_plan)


def _lines(page: Page, plan: SupportPlan, lines: Iterable[PlanLine]) -> None:
    domains = {need.need: f"need-domain-{need.domain}" for need in plan.needs}
    domains |= {risk.risk: f"risk-domain-{risk.domain}" for risk in plan.risks}
    goals_by_id = {goal.goal: goal for goal in plan.goals}
    for line in lines:
        page.bullet(page.said(line.what, indent="  "), numbers=line.because)
        for answered in (line.need, line.risk):
            if answered in domains:
                page.under("plan-field-for", page.label(domains[answered]))
        goal = goals_by_id.get(line.goal or "")
        if goal is not None:
            page.under("plan-field-goal", goal.words, (goal.statement,))
        page.under("plan-field-who", page.label(f"plan-who-{line.who}"))
        page.under("plan-field-who-name", line.who_name)
        page.under("plan-field-by", page.code(line.by) if line.by else None)
        page.under("plan-field-fallback", line.fallback)
        page.under("plan-field-component", page.code(component) if (component := _component(line)) else None)
        said = () if line.answer_statement is None else (line.answer_statement,)
        page.under("plan-field-answer", page.label(f"plan-answer-{line.answer or 'none-yet'}"), said)
        if line.open_points:
            page.under(
                "plan-field-open-points",
                "; ".join(_open_point(page, plan, point) for point in line.open_points),
            )


def _component(line: PlanLine) -> str | None:
    return getattr(line, "component", None)


def _open_point(page: Page, plan: SupportPlan, point: str) -> str:
    domains = {f"risk:{risk.risk}": f"risk-domain-{risk.domain}" for risk in plan.risks}
    if point in domains:
        return page.label(domains[point])
    return page.label("plan-risk-not-told" if point.startswith("risk:") else f"topic-{point}")


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
        understanding = page.label(f"plan-understanding-{risk.understanding}")
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
        page.bullet(page.said(service.name, indent="  "), page.code(service.kind))
        page.under("plan-field-answer", page.label(f"plan-answer-{service.answer or 'none-yet'}"), said)


def promises(page: Page, plan: SupportPlan) -> None:
    """What the worker said they would do."""
    if plan.promises:
        page.heading("plan-heading-promises")
    for promise in plan.promises:
        page.bullet(page.said(promise.words, indent="  "), page.code(promise.by) if promise.by else None)
