"""Needs as a document shows them: what is urgent on top of everything, and each by the question it answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from interview.engine.terms import Horizon
from interview.exports.plan_answers import answer
from interview.exports.plan_earlier import stood_before
from interview.exports.plan_reached import own_part
from interview.exports.plan_taken import rests_on

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interview.engine.terms import NeedState
    from interview.exports.page import Page
    from interview.plan.acted import ActionPlanned
    from interview.plan.model import NeedPlanned, SupportPlan

UNMET = ("partly", "not_met")
NO_SERVICE = {
    "none_found": "plan-no-service",
    "passed_on": "plan-no-service-passed-on",
    "not_looked": "plan-service-not-looked",
}


def urgent(page: Page, plan: SupportPlan) -> None:
    """What cannot wait. Nothing reassuring is said while any of what is needed today was not asked, or is put off."""
    page.heading("plan-heading-urgent")
    undecided = [need for need in plan.needs if _immediate(need) and not need.decided]
    decided = [need for need in plan.needs if _immediate(need) and need.decided]
    rows = [gap for gap in plan.gaps if gap.kind == "row"]
    for need in undecided:
        _need(page, plan, need)
        _told_first(page, plan, need)
    reached = [gap for gap in rows if gap.reached]
    for standing in dict.fromkeys(gap.standing for gap in reached):
        alike = [gap for gap in reached if gap.standing == standing]
        names = [page.label(gap.message or "") for gap in alike]
        page.item(f"{page.label(f'plan-standing-{standing}')}:", "; ".join(names))
        page.under_told("plan-field-said", (number for gap in alike for number in gap.said))
    if rows and not reached:
        page.paragraph(page.label("plan-urgent-not-asked"))
    if decided:
        page.paragraph(
            page.label("plan-urgent-others-decided" if undecided or rows else "plan-urgent-decided")
        )
    elif not undecided and not rows:
        page.paragraph(page.label("plan-nothing-urgent"))
    for need in decided:
        page.item(title(page, need), _state(page, need), _noted(page, plan, need))
        page.under("plan-field-decision", need.decision)
        actions(page, need.actions)
        _told_first(page, plan, need)


def _told_first(page: Page, plan: SupportPlan, need: NeedPlanned) -> None:
    """That the account came before this, as the person wished: in which sessions."""
    for one in plan.account.put_first:
        if need.need in one.needs:
            page.under("plan-put-first", page.label("plan-session", number=str(one.session)))


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
            _need(page, plan, need)


def _need(page: Page, plan: SupportPlan, need: NeedPlanned) -> None:
    basis = page.label(f"plan-basis-{need.basis}")
    page.item(title(page, need), _state(page, need), basis, _noted(page, plan, need))
    page.under_told("plan-field-said", need.because)
    stood_before(page, need.earlier, lambda stood: _state_of(page, need, stood))
    page.under("plan-field-row-summary" if need.message else "plan-field-summary", need.summary)
    page.under("plan-field-evidence", need.evidence)
    page.under("plan-field-reported", need.reported_summary)
    page.under("plan-field-reported", need.reported_evidence)
    page.under("plan-field-decision", need.decision)
    rests_on(page, plan, need=need.need)
    own_part(page, need, {one.need: name(page, one) for one in plan.needs})
    seen_to = need.service == "not_looked" and (need.decided or need.own_can == "yes")
    if need.service in NO_SERVICE and not seen_to:
        page.under("plan-field-no-service", page.label(NO_SERVICE[need.service]))
        page.under("plan-field-no-service-note", need.service_note)
    actions(page, need.actions)


def actions(page: Page, taken: Iterable[ActionPlanned]) -> None:
    """What is done about it now, below the need: by whom and by when, or how it came out."""
    for one in taken:
        named = page.said(one.who_name, indent="    ") if one.who_name is not None else None
        who = " · ".join(filter(None, (page.label(f"plan-who-{one.who}"), named)))
        due = page.label("plan-action-due", time=page.time(one.due_at))
        said = page.said(one.what, indent="    ")
        page.under("plan-action-now", " · ".join((said, who, due)))
        page.under("plan-field-fallback", one.fallback if one.done is not True else None)
        if one.done is not None and one.result is not None:
            how = page.label("plan-action-done" if one.done else "plan-action-failed")
            page.under("plan-action-out", f"{how} · {page.said(one.result, indent='    ')}")


def title(page: Page, need: NeedPlanned) -> str:
    """The question it answers, or what it concerns."""
    return page.label(need.message or f"need-domain-{need.domain}")


def name(page: Page, need: NeedPlanned) -> str:
    """What it is called in passing: a row of the grid by its own name, since two may concern the same."""
    domain = f"need-domain-{need.domain}"
    return page.label(domain) if need.message is None else page.first_of(f"row-{need.need}-name", domain)


def _noted(page: Page, plan: SupportPlan, need: NeedPlanned) -> str | None:
    """When it was last asked, or seen, where there was more than one session to do it in."""
    if need.noted_session is None or plan.sessions < 2:
        return None
    asked = "plan-last-asked" if need.basis == "person" else "plan-last-noted"
    day = page.day(need.noted_at, need.noted_at_precision or "unknown")
    return page.label(asked, session=need.noted_session, day=day)


def _state(page: Page, need: NeedPlanned) -> str:
    return _state_of(page, need, need.state)


def _state_of(page: Page, need: NeedPlanned, state: NeedState) -> str:
    if need.message is None:
        return page.label(f"plan-state-{state}")
    return page.first_of(f"row-{need.need}-{state}", f"plan-row-{state}")
