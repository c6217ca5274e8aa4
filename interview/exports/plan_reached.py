"""Reaching others as a document shows it: referrals beside their service, partners, and what to do if contact is missed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interview.exports.page import Page
    from interview.plan.model import NeedPlanned, SupportPlan
    from interview.plan.offers import ServiceOffered
    from interview.plan.reached import MissedContactPlan, ReferralOnDuty, ReferralPlanned


def service_name(page: Page, service: ServiceOffered, *, indent: str = "  ") -> str:
    """What a service is called; of a place of safety only what it is, unless this copy was asked to say more."""
    return (
        page.named("service-kind", service.kind)
        if service.name is None
        else page.said(service.name, indent=indent)
    )


def referred_to(page: Page, plan: SupportPlan, referral: int | None) -> str | None:
    """The service that a referral goes to; nothing where it rests on a duty."""
    service = next((one.service for one in plan.referrals if one.referral == referral), None)
    offered = (one for one in plan.services if one.service == service)
    return next((service_name(page, one) for one in offered), None)


def referrals(page: Page, plan: SupportPlan, service: ServiceOffered) -> None:
    """What became of an offer that was wanted: how it stands, every change with its day, and what helps them get there."""
    for one in plan.referrals:
        if one.service == service.service:
            way = page.label(f"referral-way-{one.way.replace('_', '-')}")
            page.under("plan-field-referred", f"{_status(page, one.status)} · {way}")
            _changes(page, one)
            _barriers(page, one)


def referred_on_duty(page: Page, plan: SupportPlan) -> None:
    """Referrals without a yes: to whom, on which duty and why, what the person wants of it, and what became of it."""
    found = [(one, on_duty) for one in plan.referrals for on_duty in one.on_duty]
    if found:
        page.heading("plan-heading-on-duty")
    rules = {one.duty: one.message for one in plan.duties}
    for one, on_duty in found:
        way = page.label(f"referral-way-{one.way.replace('_', '-')}")
        page.item(
            page.label(f"recipient-{on_duty.recipient}"),
            page.label("plan-on-duty"),
            _status(page, one.status),
            way,
        )
        rule = rules.get(on_duty.duty)
        page.under("plan-field-duty", page.label(rule) if rule is not None else page.code(on_duty.duty))
        page.under("plan-field-reason", on_duty.why)
        _wishes(page, on_duty)
        _changes(page, one)
        _barriers(page, one)


def _wishes(page: Page, on_duty: ReferralOnDuty) -> None:
    """What they want, in their words; that nobody asked them is said as well."""
    for said in on_duty.wishes:
        told = page.told(() if said.statement is None else (said.statement,), indent="    ")
        why = page.said(said.why_not_asked, indent="    ") if said.why_not_asked is not None else None
        when = page.heard(said.said_at, said.said_at_precision, said.session)
        wish = page.label(f"referral-wish-{said.wish.replace('_', '-')}")
        page.under("plan-field-wish", " · ".join(filter(None, (wish, told, why, when))))
    if not on_duty.wishes:
        page.under("plan-field-wish", page.label("referral-wish-not-asked"))


def _changes(page: Page, one: ReferralPlanned) -> None:
    for change in one.changes:
        if change.note is not None or change.on is not None:
            note = page.said(change.note, indent="    ") if change.note is not None else None
            parts = (_status(page, change.status), page.date(change.on, noted=change.on_noted_at), note)
            page.under("plan-field-became", " · ".join(filter(None, parts)))


def _barriers(page: Page, one: ReferralPlanned) -> None:
    for barrier in one.barriers:
        helps = page.said(barrier.helps, indent="    ") if barrier.helps is not None else None
        who = page.label(f"plan-who-{barrier.who}") if barrier.who is not None else None
        solved = page.label("plan-barrier-solved") if barrier.solved else None
        parts = (page.label(f"barrier-{barrier.barrier}"), helps, who, solved)
        page.under("plan-field-barrier", " · ".join(filter(None, parts)))


def _status(page: Page, status: str) -> str:
    return page.label(f"referral-status-{status.replace('_', '-')}")


def own_part(page: Page, need: NeedPlanned, names: dict[str, str]) -> None:
    """What the agency can do, and which needs wait for which."""
    if need.own_can is not None:
        can = page.label(f"own-can-{need.own_can.replace('_', '-')}")
        what = page.said(need.own_part, indent="    ") if need.own_part is not None else None
        page.under("plan-field-own-part", " · ".join(filter(None, (can, what))))
    page.under("plan-field-own-manager", need.own_manager)
    for message, others in (
        ("plan-field-waits-for", need.waits_for),
        ("plan-field-waited-for-by", need.waited_for_by),
    ):
        page.under(message, "; ".join(names[other] for other in others if other in names) or None)


def partners(page: Page, plan: SupportPlan) -> None:
    """Who is involved, who has the lead, and what was agreed when they met."""
    if plan.partners or plan.meetings:
        page.heading("plan-heading-partners")
    for one in plan.partners:
        page.item(
            page.said(one.name, indent="  "),
            page.label(f"partner-role-{one.role.replace('_', '-')}"),
            page.label("plan-partner-lead") if one.lead else None,
            None if one.involved else page.label("plan-partner-not-involved"),
        )
        page.under("plan-field-partner-contact", one.contact)
    names = {one.partner: page.said(one.name, indent="  ") for one in plan.partners}
    for meeting in plan.meetings:
        who = "; ".join(names[one] for one in meeting.who if one in names) or None
        page.item(page.label("plan-meeting"), page.date(meeting.on, noted=meeting.on_noted_at), who)
        page.under("plan-field-others-there", meeting.others)
        page.under("plan-field-agreed-there", meeting.agreed)
        if meeting.nothing_said or not meeting.shares:
            said = "plan-meeting-nothing-said" if meeting.nothing_said else "meeting-told-unnoted"
            page.under("plan-field-said-there", page.label(said))
        actions = len(meeting.lines) + meeting.promises
        page.under("plan-field-actions", page.label("plan-actions", count=actions) if actions else None)


def missed_contact(page: Page, plan: SupportPlan) -> None:
    """What was agreed with the person before it happens."""
    for agreed in plan.missed_contact:
        missed(page, agreed=agreed)


def missed(page: Page, *, agreed: MissedContactPlan) -> None:
    """How long, whom, which words, and what never."""
    when = page.day(agreed.said_at, agreed.said_at_precision)
    page.item(f"{page.label('plan-field-missed')}:", page.said(agreed.after, indent="  "), when)
    page.under("plan-field-missed-whom", agreed.whom)
    page.under("plan-field-missed-say", agreed.say)
    page.under("plan-field-missed-never", agreed.never)


def places(page: Page, plan: SupportPlan) -> None:
    """That there is a place of safety, and where it is if this copy was asked to say so."""
    there = [one for one in plan.places if not one.left]
    for one in there:
        if one.address is None:
            page.item(page.label("service-kind-place-of-safety"), page.label("plan-place-apart"))
        else:
            page.item(page.label("service-kind-place-of-safety"), page.said(one.address, indent="  "))
            page.under("plan-field-place-since", one.since)
            page.under("plan-field-place-known-to", one.known_to)
            page.under("plan-field-place-travel", one.travel)
