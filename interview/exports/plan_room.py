"""The setting as a document shows it: what to arrange before the person is met again, then what else was noted."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interview.exports.page import Page
    from interview.plan.model import SupportPlan
    from interview.plan.room import RoomNoted


def room(page: Page, plan: SupportPlan) -> None:
    """As each thing was noted last. What was noted in earlier sessions stands in the data of the plan."""
    last = {one.question: one for one in plan.room}
    if last:
        page.heading("plan-heading-room")
    _under(page, "plan-room-see-to", [one for one in last.values() if one.see_to])
    _under(page, "plan-room-noted", [one for one in last.values() if not one.see_to])


def _under(page: Page, message: str, found: Iterable[RoomNoted]) -> None:
    for number, one in enumerate(found):
        if not number:
            page.item(f"{page.label(message)}:")
        chosen = page.label(f"answer-{one.choice}") if one.choice is not None else None
        session = page.label("plan-session", number=one.session)
        asked = f"{page.label(one.message)} {chosen}" if chosen else page.label(one.message)
        page.sub(asked, *(page.said(words, indent="    ") for words in one.noted), session)
