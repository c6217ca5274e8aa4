"""Which needs have a service: at least one that was offered, none that could be found, or none that is wanted.

A need that no service was found for goes to a manager, and once the manager was told it says so. Nobody is left with a blank in its place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from interview.engine.case import Case
    from interview.engine.standing import Need, Service

Matched = Literal["offered", "declined", "none_found", "passed_on", "not_looked", "not_wanted", "met"]
"""``declined``: all that was offered, and the person said no. ``passed_on``: none was found, and a manager was told
of the need since. ``not_looked``: nothing was offered, or looked for, yet."""


def matched(need: Need, services: Iterable[Service], *, unserved: bool, told: bool = False) -> Matched:
    """How a need stands with services; ``unserved`` if none was found for it since the last was offered.

    ``told``: a manager was told of that since.
    """
    if need.state == "met" or need.state == "not_wanted":
        return need.state
    offered = [service for service in services if service.need == need.need]
    if any(service.answer != "no" for service in offered):
        return "offered"
    if unserved:
        return "passed_on" if told else "none_found"
    return "declined" if offered else "not_looked"


def passed_on(case: Case, need: str) -> bool:
    """Whether a manager was told of a need after no service was found for it. What they were told before is not that."""
    not_found, part = case.unserved.get(need), case.reached_out.own_parts.get(need)
    if not_found is None or part is None or part.number < not_found.number:
        return False
    return part.manager is not None and (part.manager.erased or bool(part.manager.text.strip()))


def seen_to(case: Case, need: Need) -> bool:
    """Whether nobody has to look for a service: it was decided about, or the worker's own agency can do it all."""
    part = case.reached_out.own_parts.get(need.need)
    return need.decided or (part is not None and part.can == "yes")


def matching(case: Case) -> Mapping[str, Matched]:
    """How every need of a case stands with services, by its id."""
    services = tuple(case.services.values())
    return {
        need.need: matched(
            need, services, unserved=need.need in case.unserved, told=passed_on(case, need.need)
        )
        for need in case.needs.values()
    }
