"""Answers as a document shows them: each under its question, in the person's words, with what it was given without."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.exports.plan_children import said_as
from interview.exports.plan_earlier import answered_before, chosen
from interview.exports.plan_reached import missed_contact

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interview.exports.page import Page
    from interview.plan.in_nrm import InNrm
    from interview.plan.model import SupportPlan
    from interview.plan.parts import Answered, Choice, Preference, RestsOn

SHOWN_ELSEWHERE = ("CHECKIN", "RISK")
"""Parts of the interview whose answers stand with the needs and with the risks."""


def choices(page: Page, plan: SupportPlan) -> None:
    """The choices that are the person's alone. What one was made without stands right beside it."""
    put = [choice for choice in plan.choices if choice.standing != "not_asked"]
    if put or plan.nrm:
        page.heading("plan-heading-choices")
    for nrm in plan.nrm:
        _in_nrm(page, nrm)
    for choice in put:
        answer(page, plan, choice, dated=True)
        said_as(page, plan, choice.said_as, ground=choice.choice == "yes")
        made_without(page, choice.rests_on)
        page.under("plan-field-referral", " ".join(page.label(one) for one in choice.who_can_refer) or None)


def _in_nrm(page: Page, nrm: InNrm) -> None:
    """How they stand in the NRM, before what they want of it."""
    stage = f"nrm-stage-{nrm.stage.replace('_', '-')}" if nrm.stage is not None else "plan-nrm-stage-open"
    page.item(page.label("plan-nrm-left" if nrm.stage == "withdrawn" else "plan-nrm"), page.label(stage))
    page.under("plan-nrm-referred-by", nrm.referred_by)
    page.under("plan-nrm-referred-on", page.date(nrm.referred_on, noted=nrm.noted_at))
    page.under("plan-nrm-supported-by", nrm.supported_by)
    if nrm.as_child is not None:
        page.under("plan-nrm-as-child", page.label("word-yes" if nrm.as_child else "word-no"))
    if nrm.wants_to_leave:
        page.under("plan-nrm-leaving", page.label("word-yes"))
    page.under("plan-nrm-note", nrm.note)


def made_without(page: Page, rests_on: Iterable[RestsOn]) -> None:
    """What had not been explained, or not been understood, when an answer was given."""
    topics = list(rests_on)
    for stood in dict.fromkeys(topic.stood for topic in topics):
        names = [page.label(f"topic-{topic.topic}") for topic in topics if topic.stood == stood]
        page.under(f"plan-rests-on-{stood}", "; ".join(names))


def preferences(page: Page, plan: SupportPlan) -> None:
    """What matters to the person in how they are supported, and what was changed because of it."""
    put = [one for one in plan.preferences if one.standing != "not_asked"]
    if put:
        page.heading("plan-heading-preferences")
    for one in put:
        answer(page, plan, one)
        for adjusted in one.adjustments:
            page.under("plan-field-adjusted", adjusted)


def other_answers(page: Page, plan: SupportPlan) -> None:
    """What else was answered, and stands nowhere else."""
    rest = [given for given in plan.answers if given.during is None and given.phase not in SHOWN_ELSEWHERE]
    _answers(page, plan, "plan-heading-answers", rest)


def in_between(page: Page, plan: SupportPlan) -> None:
    """What was answered while something had broken in: it is read otherwise than what is said at rest."""
    for protocol in dict.fromkeys(given.during for given in plan.answers):
        if protocol is not None:
            page.heading("plan-heading-in-between", f"protocol-{protocol}")
            for given in plan.answers:
                if given.during == protocol:
                    answer(page, plan, given, dated=True)


def _answers(page: Page, plan: SupportPlan, heading: str, given: Iterable[Answered]) -> None:
    put = [one for one in given if one.standing != "not_asked"]
    if put:
        page.heading(heading)
    for one in put:
        answer(page, plan, one)


def answer(
    page: Page, plan: SupportPlan, given: Choice | Preference | Answered, *, dated: bool = False
) -> None:
    """One answer: the question, what was chosen or which way out was taken, and the words."""
    several = plan.sessions > 1
    page.item(
        page.label(given.message),
        chosen(page, given),
        page.told(given.statements),
        page.heard(given.said_at, given.said_at_precision, given.session) if dated or several else None,
    )
    answered_before(page, given.earlier)


def contact(page: Page, plan: SupportPlan) -> None:
    """How to reach the person safely, with the words they said it in. These words stand nowhere else."""
    put = [given for given in plan.contact.safe if given.standing != "not_asked"]
    if put or plan.contact.agreed or plan.contact.tried or plan.missed_contact:
        page.heading("plan-heading-contact")
    for ago, agreed in enumerate(reversed(plan.contact.agreed)):
        label = "plan-field-next-contact" if ago == 0 else "plan-field-earlier-contact"
        when = page.date(agreed.on, noted=agreed.said_at, precision=agreed.said_at_precision)
        how = page.said(agreed.how, indent="  ")
        page.item(f"{page.label(label)}:", when, how)
        page.under("plan-field-not-safe", _ways(page, agreed.not_safe))
    missed_contact(page, plan)
    for tried in reversed(plan.contact.tried):
        ways = (tried.way, tried.result, tried.safe)
        parts = (page.label(f"tried-{one.replace('_', '-')}") for one in ways)
        on = page.date(tried.on) or page.day(tried.noted_at)
        page.item(f"{page.label('plan-field-tried')}:", on, *parts, page.code(tried.worker))
        page.under("plan-field-tried-note", tried.note)
        page.under("plan-field-tried-agreed", tried.agreed)
        page.under("plan-field-tried-although", tried.although)
    for given in put:
        when = page.heard(given.said_at, given.said_at_precision, given.session)
        words = page.told_in_private(given.statements)
        page.item(page.label(given.message), chosen(page, given), words, when)
        answered_before(page, given.earlier)


def _ways(page: Page, ways: Iterable[str]) -> str | None:
    return ", ".join(page.label(f"tried-{one.replace('_', '-')}") for one in ways) or None
