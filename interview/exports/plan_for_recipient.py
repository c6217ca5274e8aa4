"""Parts of a plan for one recipient, as a document and for case systems. Its first line says for whom, and under which yes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.exports.page import Page
from interview.plan.recipient_parts import SafetyShared

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interview.exports.page import Label
    from interview.plan.recipient_parts import LineShared, NeedShared, PlanForRecipient, TellingShared


def for_recipient_markdown(plan: PlanForRecipient, label: Label) -> str:
    """The whole document. What the yes covers and is empty says so; what it does not cover is not even a heading."""
    page = Page(label)
    _head(page, plan)
    if plan.needs is not None:
        needs_shared(page, plan.needs)
    if plan.lines is not None:
        _section(page, "plan-heading-lines", plan.lines)
    if plan.safety_plan is not None:
        _section(page, "plan-heading-safety", plan.safety_plan)
    _risks(page, plan)
    _contact(page, plan)
    if plan.account is not None:
        account_shared(page, plan.account)
    if plan.record_digest is not None:
        page.heading("plan-heading-made-from")
        page.fact("plan-field-digest", page.code(plan.record_digest))
    return page.text()


def who_for(page: Page, plan: PlanForRecipient) -> str:
    """The recipient by name; of a referral, the service."""
    if plan.under.service is not None and not plan.under.service.erased:
        return page.code(plan.under.service.text)
    return page.named("recipient", plan.under.recipient)


def _head(page: Page, plan: PlanForRecipient) -> None:
    under = plan.under
    marks = ["plan-mark-practice"] if plan.practice else []
    marks.append("plan-mark-draft" if plan.status == "draft" else "plan-mark-agreed")
    first = (
        *(page.label(mark) for mark in marks),
        f"{page.label('plan-for-whom')} {who_for(page, plan)}",
        _yes_of(page, plan),
        page.label("plan-for-rest"),
    )
    page.headline(" · ".join(first))
    if plan.practice:
        page.paragraph(page.label("plan-intro-practice"))
    page.paragraph(page.label("plan-for-draft" if plan.status == "draft" else "plan-for-agreed"))
    if under.purpose is not None:
        page.fact("plan-for-purpose", page.named("plan-purpose", under.purpose))
    page.fact("plan-field-yes-to", ", ".join(page.named("shared", one) for one in under.what))
    page.fact("plan-field-drawn-up", page.time(plan.drawn_up_at))
    page.paragraph(page.label("plan-for-with-care"))


def _yes_of(page: Page, plan: PlanForRecipient) -> str:
    if plan.under.said_at is None:
        return page.label("plan-for-under-unknown")
    day = page.day(plan.under.said_at, plan.under.said_at_precision or "unknown")
    return page.label("plan-for-under", day=day)


def needs_shared(
    page: Page,
    needs: Iterable[NeedShared],
    *,
    heading: str = "plan-heading-needs",
    none: str = "plan-for-none",
) -> None:
    """Needs as another agency reads them."""
    page.heading(heading)
    there = list(needs)
    for need in there:
        page.item(_need(page, need), _state(page, need), page.label(f"plan-horizon-{need.horizon}"))
        page.under("plan-field-row-summary" if need.row else "plan-field-summary", need.summary)
    if not there:
        page.paragraph(page.label(none))


def _need(page: Page, need: NeedShared) -> str:
    kind = f"need-domain-{need.domain}"
    return page.label(kind) if need.row is None else page.first_of(f"row-{need.row}-name", kind)


def _state(page: Page, need: NeedShared) -> str:
    if need.row is None:
        return page.label(f"plan-state-{need.state}")
    return page.first_of(f"row-{need.row}-{need.state}", f"plan-row-{need.state}")


def _section(page: Page, heading: str, lines: Iterable[LineShared]) -> None:
    page.heading(heading)
    there = list(lines)
    for line in there:
        part = None
        if isinstance(line, SafetyShared) and line.component is not None:
            part = page.named("plan-part", line.component)
        page.item(page.said(line.what, indent="  "), part)
        by = page.date(line.by, noted=line.by_noted_at)
        page.sub(
            f"{page.label('plan-field-who')}: {page.label(f'plan-who-{line.who}')}",
            f"{page.label('plan-field-by')}: {by}" if by else None,
            None if part else page.label(f"plan-horizon-{line.horizon}"),
        )
        page.under("plan-field-fallback", line.fallback)
        if line.need is not None:
            page.under("plan-field-need", page.named("need-domain", line.need))
        page.under("plan-field-answer", page.label(f"plan-answer-{line.answer or 'none-yet'}"))
    if not there:
        page.paragraph(page.label("plan-for-none"))


def _risks(page: Page, plan: PlanForRecipient) -> None:
    if plan.risks is None:
        return
    page.heading("plan-heading-risks")
    for risk in plan.risks:
        page.item(
            page.label(f"risk-domain-{risk.domain}"),
            page.label(f"plan-whose-{risk.whose}"),
            page.label(f"plan-basis-{risk.basis}"),
        )
        page.under("plan-field-what", risk.what)
        page.under("plan-field-signs", risk.signs)
        page.under("plan-field-steps", risk.steps)
        page.under("plan-field-call", risk.call)
    if not plan.risks:
        page.paragraph(page.label("plan-for-none"))


def _contact(page: Page, plan: PlanForRecipient) -> None:
    if plan.contact is None:
        return
    page.heading("plan-heading-contact")
    if plan.contact.agreed is not None:
        page.item(f"{page.label('plan-for-way')}:", page.said(plan.contact.agreed, indent="  "))
    if plan.contact.not_safe:
        ways = ", ".join(page.label(f"tried-{one.replace('_', '-')}") for one in plan.contact.not_safe)
        page.item(f"{page.label('plan-field-not-safe')}:", ways)
    for words in plan.contact.said:
        page.item(f"{page.label('plan-field-said')}:", page.said(words, indent="  "))
    if plan.contact.agreed is None and not plan.contact.said:
        page.paragraph(page.label("plan-for-no-way"))


def account_shared(
    page: Page, account: Iterable[TellingShared], *, heading: str = "plan-heading-statements"
) -> None:
    """What the person told, in their order, as another agency reads it."""
    page.heading(heading)
    there = list(account)
    for number, one in enumerate(there, 1):
        tell(page, one, f"**[{number}]** ")
    if not there:
        page.paragraph(page.label("plan-for-none"))


def tell(page: Page, one: TellingShared, before: str = "") -> None:
    """One thing that they told: how it was taken down, and the words."""
    page.paragraph(f"{before}{_how(page, one)}")
    page.quote(one.words, quoted=one.voice != "summary" and one.fidelity != "summary")


def _how(page: Page, one: TellingShared) -> str:
    return " · ".join(
        (
            page.label(f"plan-voice-{one.voice}"),
            f"{page.label('plan-taken-down-in')} {page.named('language-name', one.language)}",
            page.label(f"plan-fidelity-{one.fidelity}"),
        )
    )
