"""A safeguarding concern as a document and for case systems. Its first line says that it rests on a decision, and on no yes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.exports.page import Page
from interview.exports.plan_for_recipient import needs_shared, tell

if TYPE_CHECKING:
    from interview.exports.page import Label
    from interview.plan.concern import Concern, Decision, ToldThem


def concern_markdown(concern: Concern, label: Label) -> str:
    """The whole document: what it rests on, how the person stands to it, what it is about, who wrote it and when."""
    page = Page(label)
    _head(page, concern)
    for one in concern.decisions:
        _decision(page, one)
    page.heading("concern-heading-person")
    page.bullet(page.label(f"concern-agreed-{concern.agreed}"))
    for one in concern.decisions:
        for referral in one.referrals:
            page.fact("concern-wish", page.label(f"referral-wish-{referral.wish}"))
    for words in concern.words:
        page.paragraph(page.label("concern-words"))
        tell(page, words)
    needs_shared(page, concern.needs, heading="concern-heading-needs", none="concern-no-needs")
    _risks(page, concern)
    page.heading("concern-heading-made")
    page.fact("plan-field-drawn-up", page.time(concern.drawn_up_at))
    page.fact("concern-by", page.code(concern.written_by))
    if concern.organisation is not None:
        page.fact("concern-organisation", page.code(concern.organisation))
    if concern.record_digest is not None:
        page.fact("plan-field-digest", page.code(concern.record_digest))
    return page.text()


def _head(page: Page, concern: Concern) -> None:
    marks = [page.label("plan-mark-practice")] if concern.practice else []
    whom = f"{page.label('plan-for-whom')} {page.named('recipient', concern.recipient)}"
    page.headline(
        " · ".join((*marks, page.label("document-concern"), whom, page.label("concern-without-yes")))
    )
    if concern.practice:
        page.paragraph(page.label("plan-intro-practice"))
    page.paragraph(page.label("concern-left-out"))
    page.paragraph(page.label("concern-with-care"))
    if concern.age_band is not None:
        page.fact("concern-age", page.label(f"plan-age-{concern.age_band}"))
    page.heading("concern-heading-decided")


def _decision(page: Page, one: Decision) -> None:
    standing = page.label("plan-duty-done" if one.done else "plan-duty-will-do")
    page.item(page.label("concern-decision"), standing, page.date(one.day, noted=one.decided_at))
    page.under("concern-rule", page.label(one.message))
    page.under("plan-field-duty-because", "; ".join(page.named("duty-because", fact) for fact in one.because))
    page.under("plan-field-duty-source", page.label("duty-source", source=one.source, date=one.checked_on))
    page.under("plan-law-past-rule", page.date(one.past_since))
    if one.basis is not None:
        page.under("plan-field-duty-basis", _basis(page, one.basis))
    page.under("plan-field-duty-basis-named", one.basis_named)
    page.under("plan-field-duty-what", one.what)
    page.under("plan-field-duty-whom", one.whom)
    if one.told is not None:
        page.under("plan-field-duty-told", _told(page, one.told))
    page.under("plan-field-duty-why-not-told", one.why_not_told)
    for referral in one.referrals:
        page.under("concern-referred-why", referral.why)
    page.under("plan-field-duty-decided", " · ".join((page.day(one.decided_at), page.code(one.decided_by))))
    for told in one.told_them:
        _told_them(page, told)


def _told_them(page: Page, one: ToldThem) -> None:
    page.item(page.label("concern-told-them"), page.date(one.on, noted=one.on_noted_at))
    page.under("plan-field-shared-with", one.whom)
    page.under("plan-field-shared", ", ".join(page.named("shared", what) for what in one.what) or None)
    page.under("plan-field-shared-said", one.said)
    page.under("plan-field-duty-basis", _basis(page, one.basis))
    page.under("plan-field-duty-basis-named", one.basis_named)
    page.under("plan-field-duty-told", _told(page, one.told))
    page.under("plan-field-duty-why-not-told", one.why_not_told)


def _basis(page: Page, basis: str) -> str:
    return page.named("legal-basis", basis.replace("_", "-"))


def _told(page: Page, told: str) -> str:
    return page.named("duty-told", told.replace("_", "-"))


def _risks(page: Page, concern: Concern) -> None:
    page.heading("concern-heading-risks")
    for risk in concern.risks:
        page.item(
            page.label(f"risk-domain-{risk.domain}"),
            page.label(f"plan-whose-{risk.whose}"),
            page.label(f"plan-basis-{risk.basis}"),
        )
        page.under("plan-field-what", risk.what)
        page.under(
            "concern-person", page.label("concern-knows" if risk.person_knows else "concern-knows-not")
        )
    if not concern.risks:
        page.paragraph(page.label("concern-no-risks"))
