"""The list of cases, worded: what stands in each, what is due, and which of them are closed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from interview.due_seen import waiting_lines
from interview.engine.promised import date_of
from interview.listing import listed
from interview.retention import kept_past

if TYPE_CHECKING:
    from collections.abc import Callable

    from interview.listing import CaseListed
    from interview.organisation.model import Profile
    from store import Journal


def cases_listed(
    journal: Journal,
    *,
    profile: Profile | None,
    now: int,
    label: Callable[..., str],
    if_worded: Callable[[str], str],
    flow_label: Callable[[str | None], str],
) -> tuple[CaseListed, ...]:
    """The cases, the one touched last first. ``now`` is UTC milliseconds; ``if_worded`` gives nothing for what has no wording."""
    typed = journal.typed_at()
    return tuple(
        listed(
            row,
            lambda step: if_worded(f"step-{step}") if step else "",
            flow_label,
            typed=typed.get(row.stream, {}),
            past=partial(kept_past, profile=profile, now=now),
            waits=partial(waiting_lines, label=label, today=date_of(now)),
            reason=lambda reason: if_worded(f"closed-because-{reason}") or reason,
        )
        for row in journal.listed()
    )
