"""The plan as a document to read, in the worker's language: DRAFT in its first line until the person has agreed.

Risks that were not told, or are held back, are never in it: it may be read to the person, or lie on a table.
They are a page of their own, ``not_shared_markdown``. ``label`` maps a message id to the worker's language.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.exports import plan_lines as lines
from interview.exports import plan_sections as sections
from interview.exports.page import Page
from interview.exports.plan_before import done_before
from interview.exports.plan_gaps import gaps
from interview.exports.plan_standings import answers, consents, contact, explained, statements

if TYPE_CHECKING:
    from interview.exports.page import Label
    from interview.plan.model import SupportPlan


def plan_markdown(plan: SupportPlan, label: Label) -> str:
    """The whole document. No control code, markup or direction in anybody's words can change it."""
    page = Page(label)
    _head(page, plan)
    sections.goals(page, plan)
    sections.needs(page, plan)
    lines.support_lines(page, plan)
    lines.safety_plan(page, plan)
    lines.put_off(page, plan)
    lines.not_wanted(page, plan)
    sections.risks(page, plan)
    sections.services(page, plan)
    answers(page, plan)
    consents(page, plan)
    explained(page, plan)
    contact(page, plan)
    sections.promises(page, plan)
    done_before(page, plan)
    gaps(page, plan)
    statements(page, plan)
    return page.text()


def not_shared_markdown(plan: SupportPlan, label: Label) -> str:
    """A page for workers alone, with the risks that the person does not know of. Empty if there are none."""
    if not (plan.risks_held_back or plan.risks_not_told):
        return ""
    page = Page(label)
    page.title(*_marks(plan), "plan-heading-not-shared")
    page.paragraph(page.label("plan-intro-not-shared"))
    sections.risks_not_shared(page, plan)
    return page.text()


def _marks(plan: SupportPlan) -> tuple[str, ...]:
    practice = ("plan-mark-practice",) if plan.practice else ()
    return (*practice, "plan-mark-draft" if plan.status == "draft" else "plan-mark-agreed")


def _head(page: Page, plan: SupportPlan) -> None:
    page.title(*_marks(plan), "plan-heading-plan")
    if plan.practice:
        page.paragraph(page.label("plan-intro-practice"))
    page.paragraph(page.label("plan-intro-draft" if plan.status == "draft" else "plan-intro-agreed"))
    page.fact("plan-field-case", page.code(plan.case))
    page.fact("plan-field-drawn-up", page.time(plan.drawn_up_at))
    page.fact("plan-field-sessions", str(plan.sessions))
    if plan.nation is not None:
        page.fact("plan-field-nation", page.label(f"plan-nation-{plan.nation}"))
    if plan.age_band is not None:
        page.fact("plan-field-age", page.label(f"plan-age-{plan.age_band}"))
    if plan.wording_locale is not None:
        page.fact("plan-field-wording", page.named("language-name", plan.wording_locale))
    if plan.interpreter_used:
        page.fact("plan-field-interpreter", page.label("plan-interpreter-used"))
