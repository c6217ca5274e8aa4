"""What a worker chooses from, and is told, before a session on a case is begun."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from interview.composing.calling import serving
from interview.composing.reasons import reasons_told
from interview.guiding.going_on import interviews

if TYPE_CHECKING:
    from collections.abc import Callable

    from interview.engine.view import Named
    from interview.guide import Guide
    from interview.guiding.worded_flows import Flows


@dataclass(frozen=True, kw_only=True, slots=True)
class BeforeSession:
    """``interviews`` can be held with this person, the full one first; ``reasons`` are to look at their plan again."""

    interviews: tuple[Named, ...]
    reasons: tuple[str, ...]


def before_session(guide: Guide, flows: Flows, if_worded: Callable[[str], str], *, now: int) -> BeforeSession:
    """For a case that is in front. ``if_worded`` gives a message in the worker's language, or nothing; ``now`` is UTC ms."""
    profile = guide.organisation if serving(guide.organisation, guide.case.nation) is not None else None
    today = datetime.fromtimestamp(now / 1000, UTC).date().isoformat()
    every = profile.plan_review if profile is not None else None
    return BeforeSession(
        interviews=interviews(guide.case, flows, if_worded),
        reasons=reasons_told(guide.case, guide.flow, guide.chrome, today=today, every=every),
    )
