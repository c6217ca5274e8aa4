"""Facts that came up in an earlier sitting. They are not of today; but a duty that rests on one stays to be decided."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from interview.engine.answered import folded
from interview.plan.facts import ASKED, DENIED, THREATENED, treated_as_child

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from interview.engine.case import Case
    from interview.engine.sat import Sat


class CameUp(NamedTuple):
    """The last entry that a fact of an earlier sitting rests on, and that sitting."""

    number: int
    sat: Sat


def came_up_earlier(case: Case, fact: str) -> CameUp | None:
    """When a fact that is of its sitting alone came up last before this one; None if it did not, or is no such fact.

    A no of another day takes nothing away: it says how it is then. What was answered wrongly and moved or taken out does.
    """
    of = EARLIER.get(fact)
    return max(of(case), key=lambda one: one.number, default=None) if of is not None else None


def _came_up(protocol: str) -> Callable[[Case], Iterator[CameUp]]:
    def of(case: Case) -> Iterator[CameUp]:
        began, asked = case.broke_in.get(protocol, ()), ASKED[protocol]
        if not began and asked not in case.given:
            return
        for sat, after in pairwise(case.sat):
            here = [number for number in began if sat.number < number < after.number]
            number, choice = _answered(case, asked, sat, after)
            said = number > max(here, default=0) and choice is not None
            if choice not in DENIED if said else here:
                yield CameUp(max(number, *here) if here else number, sat)

    return of


def _threatened(case: Case) -> Iterator[CameUp]:
    for sat, after in pairwise(case.sat):
        number, choice = _answered(case, "left-how", sat, after)
        if choice in THREATENED:
            yield CameUp(number, sat)


def _answered(case: Case, question: str, sat: Sat, after: Sat) -> tuple[int, str | None]:
    """How a question stood at the end of a sitting by what was given in it; 0 where nothing was."""
    given = (part for part in case.given.get(question, ()) if sat.number < part.number < after.number)
    answer = folded(case, question, given)
    return (answer.number, answer.choice) if answer is not None else (0, None)


_danger, _self_harm, _child = _came_up("danger"), _came_up("self-harm"), _came_up("child-at-risk")


def _child_harmed(case: Case) -> Iterator[CameUp]:
    yield from _child(case)
    if treated_as_child(case):
        yield from _danger(case)
        yield from _self_harm(case)


def _serious(case: Case) -> Iterator[CameUp]:
    for one in (_danger, _self_harm, _child):
        yield from one(case)


EARLIER: dict[str, Callable[[Case], Iterator[CameUp]]] = {
    "danger": _danger,
    "self-harm": _self_harm,
    "child-at-risk": _child,
    "child-may-be-harmed": _child_harmed,
    "serious-harm": _serious,
    "worker-threatened": _threatened,
}
