"""How things stand in a plan: answers, consents, what was explained, safe contact, and the statements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.exports.came_back import came_back

if TYPE_CHECKING:
    from interview.exports.page import Page
    from interview.plan.model import StatementTold, SupportPlan
    from interview.plan.parts import Answered, Choice, ContactAnswer, Explained, Preference


def answers(page: Page, plan: SupportPlan) -> None:
    """What the person chose, what matters to them, and what else they answered."""
    sections = (
        ("plan-heading-choices", plan.choices),
        ("plan-heading-preferences", plan.preferences),
        ("plan-heading-answers", tuple(answer for answer in plan.answers if answer.during is None)),
    )
    for heading, given in sections:
        put = [answer for answer in given if answer.standing != "not_asked"]
        if put:
            page.heading(heading)
        for answer in put:
            _answer(page, answer)
    _in_between(page, plan)


def _in_between(page: Page, plan: SupportPlan) -> None:
    """What was answered while something had broken in: it is read otherwise than what is said at rest."""
    for protocol in dict.fromkeys(answer.during for answer in plan.answers):
        if protocol is not None:
            page.heading("plan-heading-in-between", f"protocol-{protocol}")
            for answer in plan.answers:
                if answer.during == protocol:
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
        recipient = page.named("recipient", share.recipient)
        page.bullet(recipient, page.label(f"plan-share-{share.basis}"), told)
        page.under("plan-field-shared", ", ".join(page.named("shared", scope) for scope in share.scope))
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
    how = page.label(f"plan-given-{topic.given}") if topic.given else None
    locale = page.named("language-name", topic.locale) if topic.locale else None
    back = came_back(page, topic.understanding, tries=topic.tries, left=topic.left)
    page.bullet(page.label(f"topic-{topic.topic}"), how, locale, back, numbers=topic.statements)


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
    for ago, agreed in enumerate(reversed(plan.contact.agreed)):
        label = "plan-field-next-contact" if ago == 0 else "plan-field-earlier-contact"
        when = page.date(agreed.on)
        how = page.said(agreed.how, indent="  ")
        page.fact(label, f"{when} · {how}" if when else how)


def statements(page: Page, plan: SupportPlan) -> None:
    """The statements that the numbers stand for, in the person's words, in the order they were told."""
    if not plan.statements_recorded:
        return
    page.heading("plan-heading-statements")
    page.paragraph(page.label("plan-intro-statements" if plan.statements else "plan-intro-no-statements"))
    for statement in plan.statements:
        how = [
            _voice(page, statement),
            None if statement.manner == "spoken" else page.label(f"plan-manner-{statement.manner}"),
            f"{page.label('plan-taken-down-in')} {page.named('language-name', statement.language)}",
            page.label(f"plan-fidelity-{statement.fidelity}"),
            page.label(f"plan-captured-{statement.captured}"),
            page.time(statement.said_at, statement.said_at_precision),
        ]
        if statement.corrected:
            when = page.time(statement.corrected_at, statement.corrected_at_precision or "unknown")
            how.append(f"{page.label('plan-corrected')}, {when}")
        page.paragraph(f"**[{statement.number}]** " + " · ".join(part for part in how if part))
        page.quote(statement.words)


def _voice(page: Page, statement: StatementTold) -> str:
    voice = page.label(f"plan-voice-{statement.voice}")
    if statement.interpreted_from is None:
        return voice
    return f"{voice}, {page.label('plan-from')} {page.named('language-name', statement.interpreted_from)}"
