"""The story of looking at a plan again, a plain line for each event: how a part came out, never in whose words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.events import reviewing
from interview.engine.reviewed import GOAL, NEED, RISK, SERVICE

if TYPE_CHECKING:
    from collections.abc import Callable

    from interview.engine.events import AnyEvent


def told_of_reviewing(
    event: AnyEvent, *, plain: Callable[[str], str], named: Callable[[str], str]
) -> str | None:
    """What was looked at or rated; nothing for any other event."""
    match event:
        case reviewing.PartReviewed():
            return f"Looked at again: {_part(event.about, named)}: {plain(event.outcome)}."
        case reviewing.ScaleChosen():
            return f"The person chose their own words for a scale of {len(event.steps)} steps."
        case reviewing.AreaRated():
            return f"The person said how an area of their life is: {plain(event.area)}."
        case reviewing.AreaLeft():
            return f"Not rated, and need not be: {plain(event.area)} ({plain(event.way_out)})."
        case _:
            return None


def _part(about: str, named: Callable[[str], str]) -> str:
    for prefix, kind in ((NEED, "the need"), (RISK, "the risk"), (SERVICE, "the service of entry")):
        if about.startswith(prefix):
            return f"{kind} {named(about.removeprefix(prefix))}"
    return "something that they want" if about.startswith(GOAL) else f"the line {named(about)}"
