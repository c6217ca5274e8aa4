"""How things stand in a plan: answers, consents, what was explained, safe contact, what is open, and the statements."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interview.exports.page import Page
    from interview.plan.model import SupportPlan
    from interview.plan.parts import Answered, Choice, ContactAnswer, Explained, Gap, Preference


def answers(page: Page, plan: SupportPlan) -> None:
    """What the person chose, what matters to them, and what else they answered."""
    sections = (
        ("plan-heading-choices", plan.choices),
        ("plan-heading-preferences", plan.preferences),
        ("plan-heading-answers", plan.answers),
    )
    for heading, given in sections:
        put = [answer for answer in given if answer.standing != "not_asked"]
        if put:
            page.heading(heading)
        for answer in put:
            _answer(page, answer)


def _answer(page: Page, answer: Choice | Preference | Answered | ContactAnswer) -> None:
    answered = answer.standing in ("answered", "none")
    said = page.label(f"answer-{answer.choice}") if answer.choice is not None else None
    standing = None if answered else page.label(f"plan-standing-{answer.standing}")
    page.bullet(page.label(answer.message), said, standing, numbers=answer.statements)


def consents(page: Page, plan: SupportPlan) -> None:
    """Each yes and no, and what was shared."""
    put = [consent for consent in plan.consents if consent.standing != "not_asked"]
    if put:
        page.heading("plan-heading-consents")
    for consent in put:
        scope = consent.scope.replace(":", "-")
        page.bullet(page.label(f"consent-{scope}"), page.label(f"plan-standing-{consent.standing}"))
    if plan.shares:
        page.heading("plan-heading-shares")
    for share in plan.shares:
        told = page.label("plan-told" if share.told else "plan-not-told")
        page.bullet(page.code(share.recipient), page.label(f"plan-share-{share.basis}"), told)
        page.under("plan-field-shared", ", ".join(page.code(scope) for scope in share.scope))
        page.under("plan-field-reason", share.reason)


def explained(page: Page, plan: SupportPlan) -> None:
    """Rights and other topics, and what came back. Where nothing was asked back, nothing is said about it."""
    for heading, topics in (
        ("plan-heading-rights", plan.rights),
        ("plan-heading-explained", plan.explanations),
    ):
        if topics:
            page.heading(heading)
        for topic in topics:
            _topic(page, topic)


def _topic(page: Page, topic: Explained) -> None:
    understanding = topic.understanding and page.label(f"plan-understanding-{topic.understanding}")
    how = page.label(f"plan-given-{topic.given}") if topic.given else None
    locale = page.code(topic.locale) if topic.locale else None
    left = page.label("plan-standing-left") if topic.left else None
    title = page.label(f"topic-{topic.topic}")
    page.bullet(title, how, locale, left or understanding, numbers=topic.statements)


def contact(page: Page, plan: SupportPlan) -> None:
    """How to reach the person safely, with the words they said it in."""
    put = [answer for answer in plan.contact.safe if answer.standing != "not_asked"]
    words = {statement.number: statement.words for statement in plan.private_statements}
    if put or plan.contact.agreed:
        page.heading("plan-heading-contact")
    for answer in put:
        _answer(page, answer)
        for number in answer.statements:
            if number in words:
                page.under("plan-field-said", page.said(words[number], indent="    ", quoted=True))
    for agreed in plan.contact.agreed:
        page.bullet(
            page.label("plan-field-next-contact"),
            page.code(agreed.on) if agreed.on else None,
            page.said(agreed.how, indent="  "),
        )


def gaps(page: Page, plan: SupportPlan) -> None:
    """What is open, by kind. Open is not wrong, and a no is shown as a no."""
    if not plan.gaps:
        return
    page.heading("plan-heading-gaps")
    page.paragraph(page.label("plan-intro-gaps"))
    for kind in dict.fromkeys(gap.kind for gap in plan.gaps):
        page.heading(f"gap-{kind}", level=3)
        for gap in plan.gaps:
            if gap.kind == kind:
                page.bullet(_what(page, plan, gap), page.label(f"plan-standing-{gap.standing}"))


def _what(page: Page, plan: SupportPlan, gap: Gap) -> str | None:
    if gap.message is not None:
        return page.label(gap.message)
    support = (*plan.lines.immediate, *plan.lines.short, *plan.lines.long, *plan.safety_plan)
    words = {line.line: line.what for line in support}
    words |= {str(service.service): service.name for service in plan.services}
    if gap.what in words:
        return page.said(words[gap.what], indent="  ")
    return None


def statements(page: Page, plan: SupportPlan) -> None:
    """The statements that the numbers stand for, in the person's words, in the order they were told."""
    if plan.statements:
        page.heading("plan-heading-statements")
    for statement in plan.statements:
        how = [
            page.label(f"plan-voice-{statement.voice}"),
            page.code(statement.language),
            page.label(f"plan-fidelity-{statement.fidelity}"),
            page.label(f"plan-captured-{statement.captured}"),
        ]
        if statement.said_at is not None:
            how.append(page.code(statement.said_at))
        if statement.corrected:
            how.append(page.label("plan-corrected"))
        page.paragraph(f"**[{statement.number}]** " + " · ".join(how))
        page.quote(statement.words)
