"""What was chosen, and what had been answered before it, as a document shows them: never one with the words of the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from interview.plan.earlier_parts import EarlierContact

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from interview.engine.terms import NeedState
    from interview.exports.page import Page
    from interview.plan.earlier_parts import EarlierAnswer, EarlierChoice, EarlierNeed, EarlierPreference
    from interview.plan.parts import Answered, Choice, ContactAnswer, Preference

Earlier: TypeAlias = "EarlierAnswer | EarlierChoice | EarlierContact | EarlierPreference"


def chosen(page: Page, given: Answered | Choice | ContactAnswer | Earlier | Preference) -> str | None:
    """What was chosen, or the way out that was taken; nothing where the words say it by themselves."""
    if given.standing not in ("answered", "none"):
        return page.label(f"plan-standing-{given.standing}")
    if given.choice is not None:
        return page.label(f"answer-{given.choice}")
    return None if given.statements else page.label("plan-not-written")


def answered_before(page: Page, earlier: Iterable[Earlier]) -> None:
    """What does not stand any more, the last first, each with its own words and its time."""
    for before in reversed(tuple(earlier)):
        when = page.heard(before.said_at, before.said_at_precision or "unknown", before.session)
        told = page.told_in_private if isinstance(before, EarlierContact) else page.told
        words = told(before.statements, indent="    ")
        how = " · ".join(part for part in (chosen(page, before), words) if part)
        page.sub(f"{page.label('plan-answered-before', when=when or '')}: {how}")


def stood_before(page: Page, earlier: Iterable[EarlierNeed], state: Callable[[NeedState], str]) -> None:
    """How a need stood before, the last first, each with its own words and its time. ``state`` words how it stood."""
    for before in reversed(tuple(earlier)):
        when = page.heard(before.said_at, before.said_at_precision or "unknown", before.session)
        words = page.told(before.statements, indent="    ")
        how = " · ".join(part for part in (state(before.state), words) if part)
        page.sub(f"{page.label('plan-answered-before', when=when or '')}: {how}")
