"""Who was told what, as the worker's plan shows it: on what basis, under which duty or at which meeting, and what no yes covered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.shared import OTHERS
from interview.exports.plan_reached import referred_to

if TYPE_CHECKING:
    from interview.exports.page import Page
    from interview.plan.model import SupportPlan
    from interview.plan.shared import NotCovered, ShareMade


def shares(page: Page, plan: SupportPlan) -> None:
    """All that was shared, in its order, each once."""
    if plan.shares:
        page.heading("plan-heading-shares")
    for share in plan.shares:
        _share(page, plan, share)


def _share(page: Page, plan: SupportPlan, share: ShareMade) -> None:
    told = "plan-told" if share.told else "plan-to-tell" if share.still_to_tell else "plan-not-told"
    basis = page.label(f"legal-basis-{share.basis}")
    referral = next((one.referral for one in plan.referrals if share.share in one.shares), None)
    whom = referred_to(page, plan, referral) or page.named("recipient", share.recipient)
    page.item(whom, page.date(share.on, noted=share.on_noted_at), basis, page.label(told))
    page.under("plan-field-shared-with", share.whom)
    heard = [_name(page, plan, partner) for partner in share.partners]
    heard += [page.label("plan-others-there")] if share.others else []
    page.under("plan-field-heard-by", "; ".join(heard) or None)
    page.under("plan-field-shared", ", ".join(page.named("shared", scope) for scope in share.scope) or None)
    page.under("plan-field-shared-said", share.said)
    page.under("plan-field-shared-under", _rule(page, plan, share.duty))
    page.under("plan-field-duty-basis-named", share.basis_named)
    page.under("plan-field-reason", share.reason)
    page.under("plan-field-shared-told-on", page.date(share.told_on, noted=share.told_on_noted_at))
    page.under("plan-field-shared-told-how", share.told_how)
    page.under("plan-field-duty-why-not-told", share.why_not_told)
    for one in share.doubts:
        page.under("plan-field-not-covered", _doubt(page, plan, one))


def _rule(page: Page, plan: SupportPlan, duty: str | None) -> str | None:
    """The wording of the rule; its id where it is not there any more."""
    if duty is None:
        return None
    message = next((one.message for one in plan.duties if one.duty == duty), None)
    return page.label(message) if message is not None else page.code(duty)


def _doubt(page: Page, plan: SupportPlan, one: NotCovered) -> str:
    return f"{_whom(page, plan, one.whom)}: {page.label(f'yes-doubt-{one.doubt}')}"


def _whom(page: Page, plan: SupportPlan, whom: str) -> str:
    if whom == OTHERS:
        return page.label("plan-others-there")
    if any(one.partner == whom for one in plan.partners):
        return _name(page, plan, whom)
    return page.named("recipient", whom)


def _name(page: Page, plan: SupportPlan, partner: str) -> str:
    found = next((one.name for one in plan.partners if one.partner == partner), None)
    return page.said(found, indent="    ") if found is not None else page.code(partner)
