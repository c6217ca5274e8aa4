"""The day somebody named, as people read it: in the same words on a screen and on paper."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from interview.engine.days import day as day

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date


def named_day(label: Callable[..., str], typed: str, *, noted: int | None) -> str:
    """A date in words; anything else, such as "tomorrow", as it was typed, with the day that it was said on.

    ``noted`` is UTC milliseconds; where nobody knows it, only what was typed is left to say.
    """
    found = day(typed)
    if found is not None:
        return label("plan-date", **day_parts(label, found))
    if noted is None:
        return typed
    on = datetime.fromtimestamp(noted / 1000, UTC)
    return f"{typed} ({label('plan-said-on')} {label('plan-date', **day_parts(label, on))})"


def day_parts(label: Callable[..., str], of: date) -> dict[str, str]:
    """What the wording of a day is put together from."""
    return {"day": str(of.day), "month": label(f"plan-month-{of.month}"), "year": str(of.year)}
