"""How much is there in a plan's record, in numbers. What nobody has begun on is left out here: it stands among what is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interview.exports.page import Page
    from interview.plan.model import SupportPlan


def in_numbers(page: Page, plan: SupportPlan) -> None:
    """A row for each kind of which something came up: what is there beside what is not."""
    begun = dict.fromkeys(one.kind for one in plan.completeness if one.standing != "not_asked")
    if begun:
        page.heading("complete-title")
    for kind in begun:
        alike = [one for one in plan.completeness if one.kind == kind]
        counted = (page.label(f"complete-{one.standing}", count=one.times) for one in alike)
        page.item(f"{page.named('complete-kind', kind)}:", " · ".join(counted))
