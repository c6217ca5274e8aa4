"""That a case is closed, or was, as a document shows it; and what was seen of the setting after a break."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interview.exports.page import Page
    from interview.plan.model import SupportPlan


def closed(page: Page, plan: SupportPlan) -> None:
    """Each closing: when, by whom, why, and what was open then; and that it was opened again."""
    for one in plan.closings:
        who = page.label("plan-closed-by", worker=page.code(one.worker))
        parts = (page.time(one.closed_at), who, page.named("closed-because", one.reason))
        page.fact("plan-field-closed", " · ".join(parts))
        page.under("plan-field-reason", one.note)
        if one.told is not None:
            page.under("plan-field-told-of-closing", page.label(f"promise-told-{one.told.replace('_', '-')}"))
        page.under("plan-field-told-how", one.told_how)
        left = (page.label(f"left-{part.kind.replace('_', '-')}", count=part.times) for part in one.open)
        page.under("plan-field-open-then", " · ".join(left))
        if one.reopened_at is not None:
            by = page.label("plan-closed-by", worker=page.code(one.reopened_by))
            page.under("plan-field-reopened", f"{page.time(one.reopened_at)} · {by}")
            page.under("plan-field-reason", one.why_reopened)


def settings(page: Page, plan: SupportPlan) -> None:
    """What was seen of the setting again, with its time."""
    for one in plan.settings:
        parts = (
            page.time(one.at),
            page.label("plan-session", number=one.session),
            page.label(f"private-{one.private.replace('_', '-')}"),
            page.label(f"here-{one.here.replace('_', '-')}"),
        )
        page.fact("plan-field-setting-again", " · ".join(parts))
        page.under("plan-field-noted", one.note)
