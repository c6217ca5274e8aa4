"""What a person may take home: the page and the card are written out only if it is safe for them to keep paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from interview.composing.worder import Worder
from interview.engine.stage import Refused
from interview.exports import for_person_files as files
from interview.exports.for_person import CARD, PAGE, Card, Sheet, card, page
from interview.plan.for_person import for_person

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from interview.casework.opened import OpenDesk
    from interview.engine.view import Text
    from interview.exports.addressed import Beware
    from interview.guide import Guide
    from interview.plan.for_person import PlanMine

ASK_AGAIN = (
    "They have not said that a paper is safe with them. Ask them now, and say so here before it is written."
)
NOTHING_AGREED = "They have agreed to no line of the plan yet: there is nothing for the page."


@dataclass(frozen=True, kw_only=True, slots=True)
class Written:
    """What was written, and the sheet that it was written from."""

    paths: tuple[Path, ...]
    sheet: Sheet
    off_paper: str = ""
    """Which parts of what they agreed to are kept off the page, worded for the worker; empty if none."""


def export(
    desk: OpenDesk, guide: Guide, out: Path, chosen: Card, *, safe_now: bool, beware: Beware | None = None
) -> tuple[Path, ...]:
    """Write both into a new folder. Raises Refused, ExportRefused."""
    desk.refuse_unread(guide)
    plan = mine(desk, guide)
    return desk.write_out(
        guide, out, lambda _: take_home(guide, plan, chosen, safe_now=safe_now), beware=beware
    )


def export_page(
    desk: OpenDesk,
    guide: Guide,
    out: Path,
    *,
    safe_now: bool,
    locale: str | None,
    beware: Beware | None = None,
) -> Written:
    """Write the page alone. ``locale``: another language than theirs. Raises Refused, ExportRefused."""
    desk.refuse_unread(guide)
    return _export_one(desk, guide, out, Card(), safe_now=safe_now, locale=locale, beware=beware)


def export_card(
    desk: OpenDesk,
    guide: Guide,
    out: Path,
    chosen: Card,
    *,
    safe_now: bool,
    locale: str | None,
    beware: Beware | None = None,
) -> Written:
    """Write the card alone, on which is nothing but what was chosen for it. Raises Refused, ExportRefused."""
    return _export_one(desk, guide, out, chosen, safe_now=safe_now, locale=locale, beware=beware)


def _export_one(
    desk: OpenDesk,
    guide: Guide,
    out: Path,
    chosen: Card,
    *,
    safe_now: bool,
    locale: str | None,
    beware: Beware | None = None,
) -> Written:
    plan = mine(desk, guide)
    refuse_unsafe(plan, safe_now=safe_now)
    page_made, card_made = sheets(guide, plan, chosen, locale=locale)
    if not chosen.empty:
        page_made = None
    one = card_made or page_made
    if one is None:
        raise Refused(off_paper(guide, plan) or NOTHING_AGREED)
    paths = desk.write_out(guide, out, lambda _: _files(page_made, card_made), beware=beware)
    return Written(paths=paths, sheet=one, off_paper="" if page_made is None else off_paper(guide, plan))


def off_paper(guide: Guide, plan: PlanMine) -> str:
    """Which parts of their safety plan are kept off the page, and what to do about it; empty if none."""
    if not plan.off_paper:
        return ""
    source = guide.wording.source
    parts = ", ".join(guide.wording.text(f"plan-part-{part}", source).text for part in plan.off_paper)
    return guide.wording.text("home-off-paper", source, parts=parts).text


def wordings(guide: Guide) -> tuple[Text, ...]:
    """All that the page and the card can say, in both languages, as it stands in this sitting. Gaps are left as gaps."""
    position = guide.case.position
    if position is None:
        return ()
    step = msgspec.structs.replace(guide.flow.find(position.step), audience="person")
    worder = Worder(case=guide.case, flow=guide.flow, step=step, wording=guide.wording)
    gaps = {
        message: dict.fromkeys(guide.wording.variables(message, guide.wording.source), "…")
        for message in (*PAGE, *CARD.values())
    }
    return tuple(worder.text(message, None, **named) for message, named in gaps.items())


def mine(desk: OpenDesk, guide: Guide) -> PlanMine:
    """What of the case's plan is for the person. Nothing is written."""
    return for_person(desk.plan_now(guide).plan)


def sheets(
    guide: Guide, plan: PlanMine, chosen: Card, *, locale: str | None = None
) -> tuple[Sheet | None, Sheet | None]:
    """The page, if they agreed to anything, and the card, if anything was chosen for it; in their language, or ``locale``."""

    def checked(message: str, locale: str, digest: str) -> bool:
        return (message, locale, digest) in guide.case.wording_checked

    locale = locale or guide.case.person_locale or guide.wording.source
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
    refuse_unsafe(plan, safe_now=safe_now)
    written = _files(*sheets(guide, plan, chosen))
    if not written:
        raise Refused(
            off_paper(guide, plan) or "They have agreed to no line yet, and nothing is chosen for the card."
        )
    return written


def refuse_unsafe(plan: PlanMine, *, safe_now: bool) -> None:
    """Raise Refused unless a paper is safe with them: they said so when it was last asked, or now."""
    if plan.paper != "safe" and not safe_now:
        raise Refused(ASK_AGAIN)


def _files(one: Sheet | None, other: Sheet | None) -> Mapping[str, bytes]:
    written: dict[str, bytes] = {}
    if one is not None:
        written |= {"my-plan.html": files.html(one), "my-plan.md": files.text(one)}
    if other is not None:
        written |= {"card.html": files.html(other, card=True), "card.md": files.text(other)}
    return written
