"""The plan as a document to read, in the worker's language: DRAFT in its first line until the person has agreed.

It is the worker's own: risks that were not told, or are held back, are in it too, each marked as not told to the
person. By themselves they are a page of their own as well, ``not_shared_markdown``, where alone stands what the worker
weighed. ``label`` maps a message id to the worker's language.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.exports import plan_answers as answers
from interview.exports import plan_children as children
from interview.exports import plan_lines as lines
from interview.exports import plan_needs as needs
from interview.exports import plan_sections as sections
from interview.exports.page import Page
from interview.exports.plan_account import account
from interview.exports.plan_before import done_before
from interview.exports.plan_compared import since
from interview.exports.plan_complete import in_numbers
from interview.exports.plan_duties import duties
from interview.exports.plan_gaps import gaps
from interview.exports.plan_gone import they_left
from interview.exports.plan_head import head, marks, provenance, wished
from interview.exports.plan_order import order
from interview.exports.plan_reached import partners, referred_on_duty
from interview.exports.plan_reviewed import areas, looked_at_again
from interview.exports.plan_room import room
from interview.exports.plan_standings import consents, explained
from interview.exports.plan_statements import statements

if TYPE_CHECKING:
    from interview.exports.page import Label
    from interview.plan.model import SupportPlan
    from interview.plan.versions import Version


def plan_markdown(plan: SupportPlan, label: Label, *, before: tuple[Version, Version] | None = None) -> str:
    """The whole document. No control code, markup or direction in anybody's words can change it.

    ``before`` are a version and the one that it has become: what is otherwise stands at the end.
    """
    page = Page(label, statements=plan.statements, private=plan.private_statements)
    head(page, plan)
    needs.urgent(page, plan)
    answers.contact(page, plan)
    they_left(page, plan)
    lines.safety_plan(page, plan)
    children.adults_there(page, plan)
    room(page, plan)
    answers.in_between(page, plan)
    sections.goals(page, plan)
    answers.choices(page, plan)
    children.views(page, plan)
    lines.support_lines(page, plan)
    sections.promises(page, plan)
    lines.put_off(page, plan)
    lines.not_wanted(page, plan)
    lines.done(page, plan)
    looked_at_again(page, plan)
    areas(page, plan)
    sections.risks(page, plan)
    sections.risks_not_shared(page, plan)
    needs.needs(page, plan)
    answers.preferences(page, plan)
    sections.services(page, plan)
    referred_on_duty(page, plan)
    partners(page, plan)
    consents(page, plan)
    duties(page, plan)
    explained(page, plan)
    order(page, plan)
    done_before(page, plan)
    answers.other_answers(page, plan)
    gaps(page, plan)
    in_numbers(page, plan)
    statements(page, plan)
    provenance(page, plan)
    if before is not None:
        since(page, *before, agreed=plan.status == "agreed")
    return page.text()


def not_shared_markdown(plan: SupportPlan, label: Label) -> str:
    """A page for workers alone: risks not shared, what was weighed, and their side of the account. Empty if there is none."""
    told = any(not risk.assessment.empty for risk in plan.risks)
    if not (plan.risks_held_back or plan.risks_not_told or told) and plan.account.empty:
        return ""
    page = Page(label, statements=plan.statements, private=plan.private_statements)
    page.title(*marks(plan), "plan-heading-not-shared")
    page.paragraph(page.label("plan-intro-not-shared"))
    wished(page, plan.recording)
    sections.risks_not_shared(page, plan)
    sections.risks_assessed(page, plan)
    account(page, plan)
    return page.text()
