"""Languages as a plan names them: never without saying how far the wording in them had been checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interview.exports.page import Page
    from interview.plan.model import SupportPlan
    from interview.plan.origin import WordingShown


def wording(page: Page, shown: WordingShown, *, counted: bool = False) -> str:
    """One language with the standing of its texts, and if wanted how many. English from the source needs no more."""
    name = page.named("language-name", shown.locale)
    if shown.standing != "source":
        name = f"{name}: {page.label(f'plan-wording-{shown.standing}')}"
    return f"{name} ({page.label('plan-texts', count=shown.texts)})" if counted else name


def wordings(page: Page, shown: Sequence[WordingShown]) -> str | None:
    """All of these in a row. How many texts is said only where they do not stand alike."""
    return "; ".join(wording(page, one, counted=len(shown) > 1) for one in shown) or None


def on_the_screen(page: Page, plan: SupportPlan) -> None:
    """What the wording of the whole case was worth."""
    if len(plan.wordings) > 1:
        page.bullet(f"{page.label('plan-field-wording')}:")
        for one in plan.wordings:
            page.sub(wording(page, one, counted=True))
    elif plan.wordings:
        page.fact("plan-field-wording", wording(page, plan.wordings[0]))
    elif plan.wording_locale is not None:
        name = page.named("language-name", plan.wording_locale)
        page.fact("plan-field-wording", f"{name}: {page.label('plan-wording-not-recorded')}")


def read_back(page: Page, plan: SupportPlan) -> str | None:
    """How the lines came to the person: they exist in the worker's language alone, whatever the screen was in."""
    if plan.agreed_written_in is None:
        return None
    written = f"{page.label('plan-lines-written-in')} {page.named('language-name', plan.agreed_written_in)}"
    if plan.agreed_interpreted:
        return f"{written}, {page.label('plan-through-interpreter')}"
    if plan.agreed_screen_locale != plan.agreed_written_in:
        return f"{written}, {page.label('plan-no-interpreter-noted')}"
    return written
