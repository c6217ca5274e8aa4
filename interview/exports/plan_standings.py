"""How things stand in a plan: each yes and no, what was shared, and what was explained."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.exports.came_back import OPEN, came_back, points_back
from interview.exports.plan_answers import made_without
from interview.exports.plan_children import said_as
from interview.exports.plan_reached import referred_to
from interview.exports.plan_shared import shares
from interview.exports.plan_wording import wordings

if TYPE_CHECKING:
    from interview.exports.page import Page
    from interview.plan.consented import ConsentStanding
    from interview.plan.model import SupportPlan
    from interview.plan.parts import Explained


def consents(page: Page, plan: SupportPlan) -> None:
    """Each yes and no with its day: a yes is as good as what was known when it was said. Then what was shared."""
    put = [consent for consent in plan.consents if consent.standing != "not_asked"]
    if put:
        page.heading("plan-heading-consents")
    before: str | None = None
    for consent in put:
        if consent.purpose != before and consent.purpose is not None:
            page.under_heading("plan-purpose", consent.purpose)
        before = consent.purpose
        page.item(
            _asked(page, plan, consent),
            page.label(f"plan-standing-{consent.standing}"),
            page.heard(consent.said_at, consent.said_at_precision, consent.session),
        )
        said_as(
            page,
            plan,
            consent.said_as,
            ground=consent.standing == "given" and consent.scope.startswith("share:"),
        )
        page.under("plan-field-yes-to", ", ".join(page.named("shared", what) for what in consent.what))
        made_without(page, consent.rests_on)
    shares(page, plan)
    if plan.written_for:
        page.heading("plan-heading-written-for")
    for written in plan.written_for:
        name = referred_to(page, plan, written.referral) or page.named("recipient", written.recipient)
        document = None if written.document == "part" else page.label(f"document-{written.document}")
        page.item(name, document, page.day(written.written_at), page.code(written.worker))
        page.under(
            "plan-field-written", ", ".join(page.named("shared", what) for what in written.what) or None
        )


def _asked(page: Page, plan: SupportPlan, consent: ConsentStanding) -> str:
    """What they were asked; of a referral, to whom."""
    service = referred_to(page, plan, consent.referral)
    return page.label(f"consent-{consent.scope.replace(':', '-')}") if service is None else service


def explained(page: Page, plan: SupportPlan) -> None:
    """Rights and other topics, and what came back. Where nothing was asked back, nothing is said about it."""
    for heading, topics in (
        ("plan-heading-rights", plan.rights),
        ("plan-heading-explained", plan.explanations),
    ):
        if topics:
            page.heading(heading)
        if late := [topic for topic in topics if topic.past_since is not None]:
            page.fact("plan-law-past-here", "; ".join(page.named("topic", topic.topic) for topic in late))
        asked_back = [topic for topic in topics if not _only_explained(topic)]
        for topic in asked_back:
            back = came_back(page, topic.understanding, tries=topic.tries, left=topic.left, again=topic.again)
            how = _how(page, plan, topic)
            page.item(page.label(f"topic-{topic.topic}"), back, how, numbers=topic.statements)
            if topic.understanding in OPEN:
                points_back(page, topic, kind="point", name=lambda point: point.removeprefix("point-"))
        rest = [topic for topic in topics if _only_explained(topic)]
        for how in dict.fromkeys(_how(page, plan, topic) for topic in rest):
            names = [page.label(f"topic-{topic.topic}") for topic in rest if _how(page, plan, topic) == how]
            page.item(page.label("plan-only-explained"), f"{'; '.join(names)}{f' · {how}' if how else ''}")


def _only_explained(topic: Explained) -> bool:
    return topic.understanding is None and topic.left is None and not topic.statements


def _how(page: Page, plan: SupportPlan, topic: Explained) -> str | None:
    several = plan.sessions > 1
    when = page.heard(topic.explained_at, topic.explained_at_precision, topic.session) if several else None
    given = (
        page.label(f"plan-given-{topic.given}") if topic.given else None,
        page.label("plan-through-interpreter") if topic.interpreted else None,
        page.label(f"plan-paper-{topic.paper}") if topic.paper else None,
    )
    parts = (", ".join(filter(None, given)), wordings(page, topic.wordings), when)
    return " · ".join(part for part in parts if part) or None
