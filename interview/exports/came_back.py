"""What came of asking somebody to say a thing back. How often it was tried is about the explaining, not about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interview.engine.terms import Understanding
    from interview.exports.page import Page

OPEN = ("partly", "not_yet", "not_checked")


def came_back(page: Page, understanding: Understanding | None, *, tries: int, left: str | None) -> str | None:
    """In a few words; nothing where nothing is asked back and nothing was left open."""
    parts: list[str] = []
    if understanding is not None and (tries or left is None):
        parts.append(page.label(f"plan-understanding-{understanding}"))
    if tries and understanding in OPEN:
        parts.append(page.label("plan-tried", count=tries))
    if left is not None:
        opening = page.label("plan-left-open" if parts else "plan-standing-left")
        parts.append(f"{opening}: {page.named('plan-left', left)}")
    return "; ".join(parts) or None
