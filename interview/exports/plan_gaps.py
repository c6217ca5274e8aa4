"""What is still open in a plan, as a document shows it. Not asked, declined, not known and not understood stay apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.exports.plan_reached import service_name
from interview.exports.plan_sections import not_told
from interview.plan.gaps_lines import COUNTED
from interview.plan.gaps_reaching import OF_A_REFERRAL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interview.exports.page import Page
    from interview.plan.model import SupportPlan
    from interview.plan.parts import Gap

OF_A_DUTY = frozenset({"duty", "duty-late", "duty-told"})
"""Kinds that are rules: each stands in full, with what was decided, among the duties of the same plan."""
IN_PASSING = ("topic", "risk-understanding")
"""Kinds whose names are ours and short: those that stand alike go into one row."""


def gaps(page: Page, plan: SupportPlan) -> None:
    """What is open. Open is not wrong, and a no is shown as a no. What is urgent stands on top of the plan."""
    shown = [gap for gap in plan.gaps if gap.group != "urgent" and not (gap.kind == "row" and gap.reached)]
    if not (shown or plan.unplaced_answers):
        return
    page.heading("plan-heading-gaps")
    page.paragraph(page.label("plan-intro-gaps"))
    _to_go_back_to(page, plan, [gap for gap in shown if gap.group in ("understanding", "plan")])
    _left_by_the_person(page, plan, [gap for gap in shown if gap.group == "left_by_person"])
    _not_talked_about(page, [gap for gap in shown if gap.group == "not_asked"])
    if plan.unplaced_answers:
        page.paragraph(page.label("plan-unplaced", count=len(plan.unplaced_answers)))


def _to_go_back_to(page: Page, plan: SupportPlan, open_here: Sequence[Gap]) -> None:
    if open_here:
        page.heading("plan-gaps-go-back", level=3)
    in_passing = [gap for gap in open_here if gap.kind in IN_PASSING]
    _rows(page, in_passing)
    rest = [gap for gap in open_here if gap.kind not in IN_PASSING]
    for kind in dict.fromkeys(gap.kind for gap in rest):
        _kind(page, plan, [gap for gap in rest if gap.kind == kind])


def _kind(page: Page, plan: SupportPlan, alike: Sequence[Gap]) -> None:
    """Things that are open in the same way. Lines and offers are somebody's words, so each has a row of its own."""
    kind = f"{page.label(f'gap-{alike[0].kind}')}:"
    if alike[0].kind in OF_A_REFERRAL:
        page.item(kind)
        for gap in alike:
            page.sub(_whose(page, plan, gap), _name(page, gap))
    elif alike[0].kind in OF_A_DUTY and {gap.what for gap in alike} <= {one.duty for one in plan.duties}:
        where = page.label("plan-heading-duties")
        page.item(kind, page.label("plan-gaps-stand-under", count=len(alike), section=where))
    elif all(gap.message is not None for gap in alike):
        page.item(kind, "; ".join(_name(page, gap) for gap in alike))
    elif alike[0].kind == "risk" or alike[0].kind in COUNTED:
        page.item(kind, str(len(alike)))  # what they are stands among the risks, or the lines
    elif alike[0].kind == "risk-parts":
        page.item(kind)
        for risk in (risk for risk in plan.risks if risk.risk in {gap.what for gap in alike}):
            page.sub(page.label(f"risk-domain-{risk.domain}"), not_told(page, risk))
    elif len(alike) == 1:
        page.item(kind, _what(page, plan, alike[0]), _how_it_stands(page, alike[0]))
    else:
        page.item(kind)
        for gap in alike:
            page.sub(_what(page, plan, gap), _how_it_stands(page, gap))


def _how_it_stands(page: Page, gap: Gap) -> str | None:
    """Nothing where the title has said it already."""
    return None if gap.standing == "open" else _standing(page, gap)


def _left_by_the_person(page: Page, plan: SupportPlan, left: Sequence[Gap]) -> None:
    """What the person left. What has a line or an offer of its own stands in their words, the rest in a row."""
    if left:
        page.heading("plan-gaps-left-by-person", level=3)
    _rows(page, [gap for gap in left if gap.message is not None])
    for gap in left:
        if gap.message is None:
            page.item(f"{page.label(f'gap-{gap.kind}')}:", _what(page, plan, gap), _standing(page, gap))


def _not_talked_about(page: Page, open_here: Sequence[Gap]) -> None:
    """Steps that nobody came to are named in one row; of the others, what is missing, by the part it belongs to."""
    if open_here:
        page.heading("plan-gaps-not-asked", level=3)
    ahead = [gap for gap in open_here if not gap.reached and gap.kind != "source"]
    steps = dict.fromkeys(gap.step for gap in ahead if gap.step is not None)
    if steps:
        page.item(f"{page.label('plan-not-reached')}:", "; ".join(page.named("step", step) for step in steps))
    rest = [gap for gap in ahead if gap.step is None]
    for kind in dict.fromkeys(gap.kind for gap in rest):
        names = [_name(page, gap) for gap in rest if gap.kind == kind]
        page.item(f"{page.label(f'gap-{kind}')}:", "; ".join(names))
    missing = [gap for gap in open_here if gap.reached and gap.kind != "source"]
    for standing in dict.fromkeys(gap.standing for gap in missing):
        alike = [gap for gap in missing if gap.standing == standing]
        page.item(f"{page.label(f'plan-standing-{standing}')}:")
        for phase in dict.fromkeys(gap.phase for gap in alike):
            names = list(dict.fromkeys(_name(page, gap) for gap in alike if gap.phase == phase))
            opening = f"{page.named('phase', phase)}: " if phase else ""
            page.sub(f"{opening}{'; '.join(names)}")
    for standing in ("asked", "not_asked"):
        sources = [gap for gap in open_here if gap.kind == "source" and gap.standing == standing]
        if sources:
            names = [page.named("source", gap.what) for gap in sources]
            page.item(f"{page.label(f'plan-sources-{standing}')}:", "; ".join(names))


def _rows(page: Page, alike: Sequence[Gap]) -> None:
    for standing in dict.fromkeys(_standing(page, gap) for gap in alike):
        names = dict.fromkeys(_name(page, gap) for gap in alike if _standing(page, gap) == standing)
        page.item(f"{standing}:", "; ".join(names))


def _standing(page: Page, gap: Gap) -> str:
    standing = page.label(f"plan-standing-{gap.standing}")
    return f"{standing}, {page.named('plan-left', gap.reason)}" if gap.reason else standing


def _name(page: Page, gap: Gap) -> str:
    return page.label(gap.message) if gap.message is not None else page.code(gap.what)


def _whose(page: Page, plan: SupportPlan, gap: Gap) -> str | None:
    """To whom the referral goes that a gap is about; nothing where this copy does not say."""
    number = gap.what.partition(":")[0]
    one = next((one for one in plan.referrals if str(one.referral) == number), None)
    if one is None:
        return None
    for on_duty in one.on_duty:
        return page.label(f"recipient-{on_duty.recipient}")
    offered = next((service for service in plan.services if service.service == one.service), None)
    return service_name(page, offered, indent="    ") if offered is not None else None


def _what(page: Page, plan: SupportPlan, gap: Gap) -> str | None:
    if gap.message is not None:
        return page.label(gap.message)
    support = (*plan.lines.immediate, *plan.lines.short, *plan.lines.long, *plan.safety_plan)
    words = {line.line: line.what for line in support}
    offered = next((one for one in plan.services if str(one.service) == gap.what), None)
    if offered is not None:
        return service_name(page, offered, indent="    ")
    if gap.what in words:
        return page.said(words[gap.what], indent="    ")
    return None
