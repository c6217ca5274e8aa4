"""At the end of a plan, if it was asked for: what is otherwise than in the version before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.plan.compared import compared
from interview.plan.statements import moment

if TYPE_CHECKING:
    from interview.engine.standing import Line
    from interview.exports.page import Page
    from interview.plan.compared import How
    from interview.plan.versions import Version

_ORDER: tuple[How, ...] = ("added", "changed", "answered_otherwise", "done", "dropped")


def since(page: Page, old: Version, new: Version, *, agreed: bool) -> None:
    """What came, reads otherwise, was answered otherwise, is done or went, line by line; then how many are as they were."""
    page.heading("plan-heading-compared")
    page.fact("plan-compared-before", _version(page, old))
    page.fact("plan-compared-after", _version(page, new) if agreed else page.label("plan-compared-now"))
    lines = compared(old, new)
    for how in _ORDER:
        of_it = [line for line in lines if line.how == how]
        if of_it:
            page.heading(f"plan-compared-{how}", level=3)
        for line in of_it:
            stands = line.after or line.before
            if stands is None:
                raise AssertionError  # a line of neither version is compared with nothing
            page.item(page.said(stands.what, indent="  "))
            if (
                how in {"changed", "answered_otherwise"}
                and line.before is not None
                and line.after is not None
            ):
                page.under("plan-compared-was", _says(page, line.before))
                page.under("plan-compared-is", _says(page, line.after))
            else:
                page.under("plan-compared-says", _says(page, stands))
    same = sum(line.how == "same" for line in lines)
    page.paragraph(page.label("plan-compared-same", count=same))


def _version(page: Page, one: Version) -> str:
    agreed = sum(line.answer == "agree" for line in one.lines)
    return page.label(
        "plan-version",
        number=one.number,
        day=page.day(moment(one.said_at if one.said_at is not None else one.at)),
        session=one.session,
        agreed=agreed,
        lines=len(one.lines),
    )


def _says(page: Page, line: Line) -> str:
    """All that a line says, in one row."""
    who = page.label(f"plan-who-{line.who}")
    named = None if line.who_name is None else page.said(line.who_name, indent="    ")
    parts = [
        page.said(line.what, indent="    "),
        who if named is None else f"{who}: {named}",
        page.date(line.by, noted=None if line.by_noted_at is None else moment(line.by_noted_at)),
        None if line.fallback is None else page.said(line.fallback, indent="    "),
        page.label(f"plan-answer-{line.answer or 'none-yet'}"),
    ]
    return " · ".join(part for part in parts if part)
