"""From a record to the evidence in it."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from interview.plan.evidence.happened import happenings
from interview.plan.evidence.model import Evidence
from interview.plan.evidence.offered import offered
from interview.plan.evidence.order import order
from interview.plan.evidence.standing import standings
from interview.plan.statements import moment

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from flows.model import Flow
    from flows.standard import Standard
    from interview.engine.events import Entry


def evidence(
    entries: Sequence[Entry],
    *,
    standard: Standard,
    find: Callable[[str], Flow | None],
    case_id: str,
    now: int,
    practice: bool,
    look_up: Collection[str] = (),
) -> Evidence:
    """What these entries support. ``find`` gives a flow by its id; steps of one that is gone name no criterion.

    ``look_up`` are ids of what a worker can look up for the nation of the case.
    """
    happened = tuple(happenings(entries, find))
    sessions, told = order(happened)
    return Evidence(
        standard=standard.id,
        source=standard.source,
        checked_on=standard.checked_on,
        review_by=standard.review_by,
        reference=_reference(case_id),
        made_at=moment(now),
        entries=len(happened),
        practice=practice,
        criteria=standings(happened, standard),
        knowledge=offered(happened, standard, look_up=look_up),
        sessions=sessions,
        order=told,
    )


def _reference(case_id: str) -> str:
    """Another name for the case, always the same one, from which its id cannot be read off."""
    return hashlib.sha256(f"ownwords evidence {case_id}".encode()).hexdigest()[:12]
