"""The lines of a plan as a document shows them: what is to be done, and apart from it what the person put off or refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.exports.plan_needs import name
from interview.plan.model import SafetyLine

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interview.engine.terms import LineAnswer
    from interview.exports.page import Page
    from interview.plan.model import PlanLine, SupportPlan

SET_APART: tuple[LineAnswer, ...] = ("later", "no")


def support_lines(page: Page, plan: SupportPlan) -> None:
    """The support plan: who does what, now, soon and later."""
    by_horizon = {
        "immediate": _to_do(plan.lines.immediate),
        "short": _to_do(plan.lines.short),
        "long": _to_do(plan.lines.long),
    }
    if any(by_horizon.values()):
        page.heading("plan-heading-lines")
    for horizon, lines in by_horizon.items():
        if lines:
            page.heading(f"plan-horizon-{horizon}", level=3)
            _lines(page, plan, lines)


def safety_plan(page: Page, plan: SupportPlan) -> None:
    """The safety plan, in its own section so that it can be taken out."""
    lines = _to_do(plan.safety_plan)
    if not lines and not plan.safety_left:
        return
    page.heading("plan-heading-safety")
    for number in plan.danger:
        phone = page.phone(number.phone)
        if number.name is None:
            page.fact("plan-danger-now", phone)
        else:
            page.fact("plan-danger-call", f"{page.code(number.name)}, {phone} ({page.code(number.hours)})")
    by_part = dict.fromkeys(line.component for line in lines if isinstance(line, SafetyLine))
    for part in sorted(by_part, key=lambda part: part is None):
        page.under_heading("plan-part", part)
        _lines(page, plan, [one for one in lines if isinstance(one, SafetyLine) and one.component == part])
    for left in plan.safety_left:
        page.bullet(
            page.named("plan-part", left.component),
            page.label("plan-part-left", how=page.label(f"plan-word-{left.way_out}")),
        )


def put_off(page: Page, plan: SupportPlan) -> None:
    """Lines that the person wants to come back to. Nobody does them before."""
    _apart(page, plan, "later")


def not_wanted(page: Page, plan: SupportPlan) -> None:
    """Lines that the person said no to, so that nobody does them or proposes them again as new."""
    _apart(page, plan, "no")


def done(page: Page, plan: SupportPlan) -> None:
    """Lines that are done, as was said when the plan was looked at again."""
    support = (*plan.lines.immediate, *plan.lines.short, *plan.lines.long)
    lines = [line for line in (*support, *plan.safety_plan) if line.done]
    if lines:
        page.heading("plan-heading-done")
        _lines(page, plan, lines)


def _to_do(lines: Iterable[PlanLine]) -> list[PlanLine]:
    return [line for line in lines if line.answer not in SET_APART and not line.done]


def _apart(page: Page, plan: SupportPlan, answer: LineAnswer) -> None:
    support = (*plan.lines.immediate, *plan.lines.short, *plan.lines.long)
    lines = [line for line in (*support, *plan.safety_plan) if line.answer == answer and not line.done]
    if lines:
        page.heading(f"plan-heading-lines-{answer}")
        _lines(page, plan, lines)


def _lines(page: Page, plan: SupportPlan, lines: Iterable[PlanLine]) -> None:
    needs = {need.need: need for need in plan.needs}
    risks = {risk.risk: f"risk-domain-{risk.domain}" for risk in plan.risks}
    goals = {goal.goal: goal for goal in plan.goals}
    for line in lines:
        page.item(page.said(line.what, indent="  "), numbers=line.because)
        _who(page, line)
        page.under("plan-field-theirs", line.theirs)
        page.under("plan-field-fallback", line.fallback)
        page.under("plan-field-known-by", line.known_by)
        if line.outcome is not None:
            page.under("plan-field-outcome", page.label(f"plan-outcome-{line.outcome}"))
        if line.need in needs:
            page.under("plan-field-need", name(page, needs[line.need]))
        if line.risk in risks:
            page.under("plan-field-risk", page.label(risks[line.risk]))
        goal = goals.get(line.goal or "")
        if goal is not None and goal.words is not None:
            quoted = page.said(goal.words, indent="    ", quoted=not goal.words.erased)
            page.under("plan-field-goal", quoted, (goal.statement,))
        page.under("plan-field-shared-action", line.shared_action)
        _answer(page, plan, line)
        _reported(page, plan, line)
        if line.open_points:
            points = "; ".join(_open_point(page, plan, point) for point in line.open_points)
            page.under("plan-field-open-points", points)


def _who(page: Page, line: PlanLine) -> None:
    """Who and by when, in a row. That there is no date yet is said, except of what holds at any time."""
    who = f"{page.label('plan-field-who')}: {page.label(f'plan-who-{line.who}')}"
    if line.who_name is not None:
        who = f"{who}, {page.said(line.who_name, indent='    ')}"
    date = page.date(line.by, noted=line.by_noted_at)
    if date is None and line.answer != "no" and not line.done and not isinstance(line, SafetyLine):
        date = page.label("plan-no-date")
    page.sub(who, f"{page.label('plan-field-by')}: {date}" if date else None)


def _answer(page: Page, plan: SupportPlan, line: PlanLine) -> None:
    """What the person said. Of a line that was put off it is said that nobody read it to them."""
    put_off = any(gap.what == line.line and gap.standing == "not_read_back" for gap in plan.gaps)
    none_yet = "not-read-back" if put_off else "none-yet"
    parts = [page.label(f"plan-answer-{line.answer or none_yet}")]
    if line.answer_statement is not None:
        parts.append(page.told((line.answer_statement,), indent="    ") or "")
    when = page.heard(line.answer_said_at, line.answer_said_at_precision, line.answer_session)
    page.under("plan-field-answer", " · ".join(filter(None, (*parts, when))))


def _reported(page: Page, plan: SupportPlan, line: PlanLine) -> None:
    """What an agency or the worker knows of it, which is not the person's own view."""
    names = {one.partner: one.name for one in plan.partners}
    for report in plan.reports:
        if report.line == line.line and report.stands:
            said_by = names.get(report.partner or "")
            parts = (
                page.label(f"plan-came-{report.came}"),
                page.date(report.on),
                page.said(said_by, indent="    ") if said_by is not None else None,
                page.said(report.note, indent="    ") if report.note is not None else None,
            )
            page.under("plan-field-came-between", " · ".join(filter(None, parts)))


def _open_point(page: Page, plan: SupportPlan, point: str) -> str:
    domains = {f"risk:{risk.risk}": f"risk-domain-{risk.domain}" for risk in plan.risks}
    if point in domains:
        return page.label(domains[point])
    return page.label("plan-risk-not-told" if point.startswith("risk:") else f"topic-{point}")
