"""The list of cases, worded: what stands in each, what is due, and which of them are closed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from interview.casework.retention import kept_past
from interview.composing.calling import serving
from interview.composing.due import waiting_lines
from interview.engine.promised import date_of
from interview.guiding.listing import listed
from interview.organisation.durations import next_look
from interview.plan.review_waiting import why_review

if TYPE_CHECKING:
    from collections.abc import Callable

    from flows.law import Reason
    from interview.guiding.listing import CaseListed, Listing
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
    reasons: tuple[Reason, ...] = (),
) -> tuple[CaseListed, ...]:
    """The cases, the one touched last first. ``now`` is UTC milliseconds; ``if_worded`` gives nothing for what has no wording.

    ``reasons`` are those for which a plan may want looking at again.
    """
    typed, today = journal.typed_at(), date_of(now)
    holding = partial(_holding, reasons=reasons, profile=profile, today=today)

    def waits(known: Listing) -> tuple[str, ...]:
        return (*waiting_lines(known.waiting, label=label, today=today), *_review(holding(known), label))

    return tuple(
        listed(
            row,
            lambda step: if_worded(f"step-{step}") if step else "",
            flow_label,
            typed=typed.get(row.stream, {}),
            past=partial(kept_past, profile=profile, now=now),
            waits=waits,
            to_review=lambda known: tuple(one.id for one in holding(known)),
            reason=lambda reason: if_worded(f"closed-because-{reason}") or reason,
        )
        for row in journal.listed()
    )


def _holding(
    known: Listing, *, reasons: tuple[Reason, ...], profile: Profile | None, today: str
) -> tuple[Reason, ...]:
    """The reasons that hold in a case as it is listed; none in one that is closed."""
    if known.closed is not None:
        return ()
    every = profile.plan_review if profile is not None and serving(profile, known.nation) else None
    found = why_review(known.review, today=today, plan_by=next_look(known.review.last, every))
    return tuple(
        one for one in reasons if one.when in found and (not one.nations or known.nation in one.nations)
    )


def _review(holding: tuple[Reason, ...], label: Callable[..., str]) -> tuple[str, ...]:
    if not holding:
        return ()
    return (label("waiting-review", reasons="; ".join(label(one.text) for one in holding)),)
