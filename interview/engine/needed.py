"""How a need stands, folded from all that was recorded of it, in the order in which it was said.

Each time is kept, a way out too: what is typed last may have been said first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.need import NeedBefore, other_state
from interview.engine.standing import Need
from interview.engine.telling import told_before
from interview.engine.terms import Captured, Moment

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interview.engine.case import Case


class NeedPart(msgspec.Struct, frozen=True, kw_only=True):
    """One time that a need was asked or seen. Without ``need`` the person took a way out of it.

    ``own`` are the statements it rests on that it did not rest on as this was typed; with ``anew``, on no other. Where it
    stands otherwise than before, they are all that it rests on now: a no has none of the words of a yes.
    ``said`` is the statement taken down with it, which tells its place in the order of telling.
    """

    session: int
    captured: Captured
    said_at: Moment
    said: int | None = None
    need: Need | None = None
    own: tuple[int, ...] = ()
    anew: bool = False


def last_of(case: Case, need: str) -> NeedPart | None:
    """What was said last of a need, or of a way out of it."""
    return next(reversed(case.needed.get(need, ())), None)


def take_in(case: Case, need: str, part: NeedPart) -> bool:
    """Put one more to what is known of a need, at its place; whether it is now what was said last."""
    parts = case.needed.get(need, ())
    place = len(parts)
    while place and told_before(case, part, parts[place - 1], session=part.session, statement=part.said):
        place -= 1
    case.needed[need] = in_order = (*parts[:place], part, *parts[place:])
    if (standing := _folded(in_order)) is None:
        case.needs.pop(need, None)
    else:
        case.needs[need] = standing
        stand_anew(case, need)
    return place == len(parts)


def stand_anew(case: Case, need: str) -> None:
    """Put to a need what is done about it now, and how that came out."""
    if (standing := case.needs.get(need)) is not None:
        actions = tuple(one for one in case.actions.values() if one.need == need)
        case.needs[need] = msgspec.structs.replace(standing, actions=actions)


def _folded(parts: Iterable[NeedPart]) -> Need | None:
    standing: Need | None = None
    earlier: tuple[NeedBefore, ...] = ()
    for part in parts:
        if part.need is None:
            earlier = (*earlier, _before(standing)) if standing is not None else earlier
            standing = None
            continue
        if other_state(standing, state=part.need.state, horizon=part.need.horizon):
            earlier = (*earlier, *((_before(standing),) if standing else ()))
            before: tuple[int, ...] = ()
        else:
            before = standing.because if standing is not None and not part.anew else ()
        because = tuple(dict.fromkeys((*before, *part.own)))
        summary = part.need.summary
        if summary is None and standing is not None:
            summary = standing.summary
        taken = part.need.taken or (standing.taken if standing is not None else ())
        standing = msgspec.structs.replace(
            part.need, summary=summary, because=because, taken=taken, earlier=earlier
        )
    return standing


def _before(standing: Need) -> NeedBefore:
    return NeedBefore(
        state=standing.state, basis=standing.basis, because=standing.because, number=standing.number
    )


def rests_on(case: Case, need: str) -> bool:
    """Whether anything that is still there was agreed or offered for this need."""
    lines = (line.need for line in case.lines.values() if not line.dropped)
    return need in {*lines, *(service.need for service in case.services.values())}
