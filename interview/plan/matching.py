"""Which needs have a service: at least one that was offered, none that could be found, or none that is wanted.

A need that no service was found for goes to a manager. Nobody is left with a blank in its place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from interview.engine.case import Case
    from interview.engine.standing import Need, Service

Matched = Literal["offered", "declined", "none_found", "not_looked", "not_wanted", "met"]
"""``declined``: all that was offered, and the person said no. ``not_looked``: nothing was offered, or looked for, yet."""


def matched(need: Need, services: Iterable[Service], *, unserved: bool) -> Matched:
    """How a need stands with services; ``unserved`` if none was found for it since the last was offered."""
    if need.state == "met" or need.state == "not_wanted":
        return need.state
    offered = [service for service in services if service.need == need.need]
    if any(service.answer != "no" for service in offered):
        return "offered"
    if unserved:
        return "none_found"
    return "declined" if offered else "not_looked"


def matching(case: Case) -> Mapping[str, Matched]:
    """How every need of a case stands with services, by its id."""
    services = tuple(case.services.values())
    return {
        need.need: matched(need, services, unserved=need.need in case.unserved)
        for need in case.needs.values()
    }
