"""What is still open in a plan, as a document shows it: the urgent first, and a line a step for what was not reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interview.exports.page import Page
    from interview.plan.model import SupportPlan
    from interview.plan.parts import Gap


def gaps(page: Page, plan: SupportPlan) -> None:
    """What is open. Open is not wrong, and a no is shown as a no."""
    if not plan.gaps:
        return
    page.heading("plan-heading-gaps")
    page.paragraph(page.label("plan-intro-gaps"))
    by_kind = [gap for gap in plan.gaps if gap.group in ("urgent", "understanding", "plan")]
    left = [gap for gap in plan.gaps if gap.group == "left_by_person"]
    urgent = [gap for gap in by_kind if gap.group == "urgent"]
    _kinds(page, plan, urgent)
    if left:
        page.heading("plan-gaps-left-by-person", level=3)
    for gap in left:
        page.bullet(_what(page, plan, gap), _standing(page, gap))
    _kinds(page, plan, [gap for gap in by_kind if gap.group != "urgent"])
    _not_asked(page, plan, [gap for gap in plan.gaps if gap.group == "not_asked"])


def _kinds(page: Page, plan: SupportPlan, open_here: Sequence[Gap]) -> None:
    for kind in dict.fromkeys(gap.kind for gap in open_here):
        page.heading(f"gap-{kind}", level=3)
        for gap in open_here:
            if gap.kind == kind:
                page.bullet(_what(page, plan, gap), _standing(page, gap))


def _not_asked(page: Page, plan: SupportPlan, open_here: Sequence[Gap]) -> None:
    """A step that nobody came to is one line, and so are the sources that nobody looked at."""
    if open_here:
        page.heading("plan-gaps-not-asked", level=3)
    unchecked = [gap for gap in open_here if gap.kind == "source" and gap.standing == "not_asked"]
    if unchecked:
        names = "; ".join(page.named("source", gap.what) for gap in unchecked)
        page.fact("plan-sources-not-asked", names)
    for gap in open_here:
        if gap.reached and gap not in unchecked:
            about = page.label("gap-source") + ": " if gap.kind == "source" else ""
            page.bullet(f"{about}{_what(page, plan, gap)}", _standing(page, gap))
    for step in dict.fromkeys(gap.step for gap in open_here if not gap.reached and gap not in unchecked):
        page.fact("plan-not-reached", page.named("step", step or ""))


def _standing(page: Page, gap: Gap) -> str:
    standing = page.label(f"plan-standing-{gap.standing}")
    return f"{standing}: {page.named('plan-left', gap.reason)}" if gap.reason else standing


def _what(page: Page, plan: SupportPlan, gap: Gap) -> str | None:
    if gap.message is not None:
        return page.label(gap.message)
    support = (*plan.lines.immediate, *plan.lines.short, *plan.lines.long, *plan.safety_plan)
    words = {line.line: line.what for line in support}
    words |= {str(service.service): service.name for service in plan.services}
    if gap.what in words:
        return page.said(words[gap.what], indent="  ")
    return None
