"""Needs as a document shows them: what is urgent on top of everything, and each by the question it answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from interview.engine.terms import Horizon
from interview.exports.plan_answers import answer

if TYPE_CHECKING:
    from interview.exports.page import Page
    from interview.plan.model import NeedPlanned, SupportPlan

UNMET = ("partly", "not_met")


def urgent(page: Page, plan: SupportPlan) -> None:
    """What cannot wait. That nothing is urgent is said only of what was talked about."""
    page.heading("plan-heading-urgent")
    undecided = [need for need in plan.needs if _immediate(need) and need.decision is None]
    decided = [need for need in plan.needs if _immediate(need) and need.decision is not None]
    rows = [gap for gap in plan.gaps if gap.kind == "row" and gap.reached]
    for need in undecided:
        _need(page, need)
    if decided:
        page.paragraph(page.label("plan-urgent-others-decided" if undecided else "plan-urgent-decided"))
    elif not undecided:
        asked = rows or any(need.horizon == "immediate" for need in plan.needs)
        page.paragraph(page.label("plan-nothing-urgent" if asked else "plan-urgent-not-asked"))
    for need in decided:
        page.item(title(page, need), _state(page, need))
        page.under("plan-field-decision", need.decision)
    for standing in dict.fromkeys(gap.standing for gap in rows):
        names = [page.label(gap.message or "") for gap in rows if gap.standing == standing]
        page.item(f"{page.label(f'plan-standing-{standing}')}:", "; ".join(names))


def _immediate(need: NeedPlanned) -> bool:
    return need.horizon == "immediate" and need.state in UNMET


def needs(page: Page, plan: SupportPlan) -> None:
    """Needs by how soon, after what the person said they need most."""
    first = [given for given in plan.answers if given.phase == "CHECKIN" and given.during is None]
    put = [given for given in first if given.standing != "not_asked"]
    if plan.needs or put:
        page.heading("plan-heading-needs")
    for given in put:
        answer(page, plan, given)
    for horizon in get_args(Horizon):
        here = [need for need in plan.needs if need.horizon == horizon]
        if here:
            page.heading(f"plan-horizon-{horizon}", level=3)
        for need in here:
            _need(page, need)


def _need(page: Page, need: NeedPlanned) -> None:
    page.item(title(page, need), _state(page, need), page.label(f"plan-basis-{need.basis}"))
    page.under_told("plan-field-said", need.because)
    page.under("plan-field-row-summary" if need.message else "plan-field-summary", need.summary)
    page.under("plan-field-evidence", need.evidence)
    page.under("plan-field-reported", need.reported_summary)
    page.under("plan-field-reported", need.reported_evidence)
    page.under("plan-field-decision", need.decision)


def title(page: Page, need: NeedPlanned) -> str:
    """The question it answers, or what it concerns."""
    return page.label(need.message or f"need-domain-{need.domain}")


def _state(page: Page, need: NeedPlanned) -> str:
    if need.message is None:
        return page.label(f"plan-state-{need.state}")
    return page.first_of(f"row-{need.need}-{need.state}", f"plan-row-{need.state}")
