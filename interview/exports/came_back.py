"""What came of asking somebody to say a thing back. How often it was tried is about the explaining, not about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from interview.engine.terms import Understanding
    from interview.exports.page import Page
    from interview.plan.parts import Explained
    from interview.plan.risk_parts import RiskTold

OPEN = ("partly", "not_yet", "not_checked")


def came_back(
    page: Page,
    understanding: Understanding | None,
    *,
    tries: int,
    left: str | None,
    again: bool = False,
    every_try: bool = False,
) -> str | None:
    """In a few words; nothing where nothing is asked back and nothing was left open.

    How often it was tried stands there while it is open; with ``every_try``, also once it was understood.
    """
    parts: list[str] = []
    if understanding is not None and (tries or left is None):
        parts.append(page.label(f"plan-understanding-{understanding}"))
    if tries and (every_try or understanding in OPEN):
        parts.append(page.label("plan-tried", count=tries))
    if again:
        parts.append(page.label("plan-left-another-interpreter"))
    if left is not None:
        opening = page.label("plan-left-open" if parts else "plan-standing-left")
        parts.append(f"{opening}: {page.named('plan-left', left)}")
    return "; ".join(parts) or None


def points_back(
    page: Page, told: Explained | RiskTold, *, kind: str, name: Callable[[str], str] = str
) -> None:
    """Which of its points came back, and which did not yet. Where nobody asked, or they did not want to, none is missing."""
    if not told.tries:
        return
    came = [page.named(kind, name(one)) for one in told.points if one in told.covered]
    page.under("plan-field-points-back", "; ".join(came))
    if told.understanding != "declined":
        open_ = [page.named(kind, name(one)) for one in told.points if one not in told.covered]
        page.under("plan-field-points-open", "; ".join(open_))
