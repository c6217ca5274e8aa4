"""How much is there of what a sitting ends with: the safety plan, referrals, promises, the next contact."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from interview.engine.not_fitting import COMPONENT, not_fitting

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.model import Step
    from interview.engine.case import Case
    from interview.engine.terms import WayOut

OfTheEnd = Literal["component", "referral", "promise", "contact"]
How = Literal["there", "unknown", "declined", "not_now", "not_appropriate", "under_way", "not_asked"]

_LEFT: dict[WayOut, How] = {"rather_not": "declined", "dont_know": "unknown", "not_now": "not_now"}
_CAME_TO_AN_END = ("attended", "ended")


def of_the_end(case: Case, expected: Sequence[Step]) -> Iterator[tuple[OfTheEnd, How]]:
    """Each of these, by how it stands. ``expected`` are the steps that this interview has asked for by now."""
    filled = {line.component for line in case.lines.values() if not line.dropped}
    for part in dict.fromkeys(part for step in expected for part in step.components):
        left = case.components_left.get(part)
        if part in filled:
            yield "component", "there"
        elif left is not None:
            yield "component", _LEFT[left]
        else:
            fits = not_fitting(case, f"{COMPONENT}{part}") is None
            yield "component", "not_asked" if fits else "not_appropriate"
    for referral in case.reached_out.referrals.values():
        yield "referral", "there" if referral.status in _CAME_TO_AN_END else "under_way"
    for promise in case.promises.values():
        yield "promise", "under_way" if promise.open else "there"
    if case.contacts or any(step.phase == "CLOSE" for step in expected):
        yield "contact", "there" if case.contacts else "not_asked"
