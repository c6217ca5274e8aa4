"""The top of a plan: what it is, whether and when it was agreed, whose it is, and the sessions it comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interview.exports.page import Page
    from interview.plan.model import SupportPlan


def marks(plan: SupportPlan) -> tuple[str, ...]:
    """What stands first in the first line, whatever the document is."""
    practice = ("plan-mark-practice",) if plan.practice else ()
    return (*practice, "plan-mark-draft" if plan.status == "draft" else "plan-mark-agreed")


def head(page: Page, plan: SupportPlan) -> None:
    """Title, standing, and the few facts that a reader needs before anything else."""
    page.title(*marks(plan), "plan-heading-plan")
    if plan.practice:
        page.paragraph(page.label("plan-intro-practice"))
    page.paragraph(page.label("plan-intro-draft" if plan.status == "draft" else "plan-intro-agreed"))
    _agreed(page, plan)
    page.fact("plan-field-case", page.code(plan.case))
    page.fact("plan-field-drawn-up", page.time(plan.drawn_up_at))
    where = page.label(f"plan-nation-{plan.nation}") if plan.nation is not None else None
    who = page.label(f"plan-age-{plan.age_band}") if plan.age_band is not None else None
    if where or who:
        page.fact("plan-field-whose", " · ".join(part for part in (who, where) if part))
    if plan.wording_locale is not None:
        page.fact("plan-field-wording", page.named("language-name", plan.wording_locale))
    if plan.interpreter_used:
        page.fact("plan-field-interpreter", page.label("plan-interpreter-used"))
    _sessions(page, plan)


def _agreed(page: Page, plan: SupportPlan) -> None:
    if plan.status == "draft":
        return
    when = page.heard(plan.agreed_at, plan.agreed_at_precision, plan.agreed_session)
    language = page.named("language-name", plan.agreed_locale) if plan.agreed_locale is not None else None
    if when and language:
        page.fact("plan-field-agreed", f"{when} · {page.label('plan-read-back-in')} {language}")


def _sessions(page: Page, plan: SupportPlan) -> None:
    if not plan.sittings:
        page.fact("plan-field-sessions", str(plan.sessions))
    for sitting in plan.sittings:
        parts = (
            page.time(sitting.held_at, sitting.held_at_precision),
            page.label(f"plan-setting-{sitting.setting}"),
            page.label(f"plan-captured-{sitting.captured}"),
        )
        page.bullet(f"{page.label('plan-session', number=sitting.number)}: {' · '.join(parts)}")
