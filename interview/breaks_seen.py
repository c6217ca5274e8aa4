"""What the worker is shown of breaks: that one may be due, the signs, and what may be said. Never a time to the person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.breaks import due_in, minutes_between
from interview.engine.seen import BreaksSeen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from flows.breaks import Dated
    from interview.engine.terms import Said
    from interview.worder import Worder


def breaks_seen(at: Worder, said: Mapping[str, Said | None], *, now: int, today: str) -> BreaksSeen:
    """Nothing is due while they rest, or where the worker is alone."""
    breaks = at.flow.breaks
    if breaks is None:
        return BreaksSeen()
    case = at.case
    resting = case.position is not None and case.position.paused
    here = at.step.audience == "person" and at.step.kind != "end" and not resting
    dated: tuple[Dated, ...] = (breaks, *at.flow.sign)
    named = dict.fromkeys((one.source, one.checked_on) for one in dated)
    sources = (at.label("duty-source", source=source, date=day) for source, day in named)
    stale = [at.label("source-stale")] if any(one.review_by < today for one in dated) else []
    return BreaksSeen(
        due_in=due_in(case, at.flow, now=now) if here else None,
        minutes=minutes_between(case, at.flow),
        signs=tuple(case.breaks.signs[number] for number in case.breaks.open_signs) if here else (),
        listed=tuple((one.id, at.label(one.text)) for one in at.flow.sign),
        says=tuple(at.text(message, said) for message in breaks.says),
        source="; ".join((*sources, *stale)),
    )
