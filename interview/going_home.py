"""What a person may take home: the page and the card are written out only if it is safe for them to keep paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.stage import Refused
from interview.exports import for_person_files as files
from interview.exports.for_person import Card, Sheet, card, page
from interview.plan.for_person import for_person

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from interview.casework import OpenDesk
    from interview.guide import Guide
    from interview.plan.for_person import PlanMine

ASK_AGAIN = (
    "They have not said that a paper is safe with them. Ask them now, and say so here before it is written."
)


def export(desk: OpenDesk, guide: Guide, out: Path, chosen: Card, *, safe_now: bool) -> tuple[Path, ...]:
    """Write both into a new folder. Raises Refused, ExportRefused."""
    desk.refuse_unread(guide)
    plan = mine(desk, guide)
    return desk.write_out(guide, out, lambda _: take_home(guide, plan, chosen, safe_now=safe_now))


def mine(desk: OpenDesk, guide: Guide) -> PlanMine:
    """What of the case's plan is for the person. Nothing is written."""
    return for_person(desk.plan_now(guide).plan)


def sheets(guide: Guide, plan: PlanMine, chosen: Card) -> tuple[Sheet | None, Sheet | None]:
    """The page, if they agreed to anything, and the card, if anything was chosen for it."""

    def checked(message: str, locale: str, digest: str) -> bool:
        return (message, locale, digest) in guide.case.wording_checked

    locale = guide.case.person_locale or guide.wording.source
    return (
        None if plan.empty else page(plan, guide.wording, locale=locale, checked=checked),
        None
        if chosen.empty
        else card(chosen, guide.wording, locale=locale, checked=checked, practice=plan.practice),
    )


def take_home(guide: Guide, plan: PlanMine, chosen: Card, *, safe_now: bool) -> Mapping[str, bytes]:
    """Both as files. ``safe_now`` says that they were asked again, and said that a paper is safe with them.

    Raises Refused without that, unless they said so when it was last asked; and where there is nothing to write.
    """
    if plan.paper != "safe" and not safe_now:
        raise Refused(ASK_AGAIN)
    one, other = sheets(guide, plan, chosen)
    written: dict[str, bytes] = {}
    if one is not None:
        written |= {"my-plan.html": files.html(one), "my-plan.md": files.text(one)}
    if other is not None:
        written |= {"card.html": files.html(other, card=True), "card.md": files.text(other)}
    if not written:
        raise Refused("They have agreed to no line yet, and nothing is chosen for the card.")
    return written
