"""What the worker is shown of breaks: that one may be due, the signs, and what may be said. Never a time to the person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.composing.calling import serving
from interview.engine.breaks import NONE_OF_ITS_OWN, Lengths, due_in, length_between
from interview.engine.seen import BreakLength, BreaksSeen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from flows.breaks import Dated
    from interview.composing.worder import Worder
    from interview.engine.breaks import Length
    from interview.engine.case import Case
    from interview.engine.terms import Said
    from interview.organisation.model import Profile


def breaks_seen(
    at: Worder, said: Mapping[str, Said | None], *, now: int, today: str, profile: Profile | None
) -> BreaksSeen:
    """Nothing is due while they rest, or where the worker is alone. ``profile`` may have lengths of its own."""
    breaks = at.flow.breaks
    if breaks is None:
        return BreaksSeen()
    case = at.case
    resting = case.position is not None and case.position.paused
    here = at.step.audience == "person" and at.step.kind != "end" and not resting
    own = own_lengths(profile, case)
    length = length_between(case, at.flow, own)
    dated: tuple[Dated, ...] = (breaks, *((breaks.signed,) if breaks.signed else ()), *at.flow.sign)
    named = dict.fromkeys((one.source, one.checked_on) for one in dated)
    sources = (at.label("duty-source", source=source, date=day) for source, day in named)
    stale = [at.label("source-stale")] if any(one.review_by < today for one in dated) else []
    return BreaksSeen(
        due_in=due_in(case, at.flow, now=now, own=own) if here else None,
        minutes=length.minutes if length is not None else None,
        length_as=_length_as(length),
        hard_part=here and at.step.phase in breaks.hard_parts,
        signs=tuple(case.breaks.signs[number] for number in case.breaks.open_signs) if here else (),
        listed=tuple((one.id, at.label(one.text)) for one in at.flow.sign),
        says=tuple(at.text(message, said) for message in breaks.says),
        source="; ".join((*sources, *stale)),
    )


def own_lengths(profile: Profile | None, case: Case) -> Lengths:
    """The organisation's own, where it works in the nation of the case."""
    if profile is None or serving(profile, case.nation) is None:
        return NONE_OF_ITS_OWN
    breaks = profile.breaks
    return Lengths(after=breaks.after, under_18=breaks.under_18, signed=breaks.signed)


def _length_as(length: Length | None) -> BreakLength:
    if length is None or not (length.signed or length.own):
        return "usual"
    return "signed" if length.signed else "own"
