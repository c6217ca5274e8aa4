"""What the person had said before exploitation was explained to them, and what they said after: computed, never scored.

Whoever reads their words later can ask whether they were told first what to look for. The record can answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from flows.model import Flow
    from interview.engine.case import Case
    from interview.plan.heard import Heard


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """The numbers of the statements around the first time that a topic was explained.

    ``unknown`` are those of which the record cannot tell: written up afterwards, with no times that settle it.
    """

    before: tuple[int, ...] = ()
    after: tuple[int, ...] = ()
    unknown: tuple[int, ...] = ()


def order(case: Case, flow: Flow, heard: Heard, topic: str) -> Order | None:
    """How the person's words lie around a topic; None where it was not explained, or describes no exploitation."""
    known = flow.topics().get(topic)
    times = [taught.hearing for taught in heard.every_explanation(topic)]
    if known is None or not known.of_exploitation or not times:
        return None
    first = next((one for one in times if all(other is one or other.after(one) for other in times)), times[0])
    before, after, unknown = [], [], []
    for number in case.narrative():
        said = heard.by_entry.get(number)
        if said is not None and first.after(said):
            before.append(number)
        elif said is not None and said.after(first):
            after.append(number)
        else:
            unknown.append(number)
    return Order(before=tuple(before), after=tuple(after), unknown=tuple(unknown))
