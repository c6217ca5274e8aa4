"""A part of the safety plan as a view gives it."""

from __future__ import annotations

from interview.engine.seen import Seen, Text
from interview.engine.terms import WayOut


class ComponentSeen(Seen, frozen=True, kw_only=True):
    """What to ask for it, and whether the person left it. Its lines are among those of the plan."""

    component: str
    label: str
    text: Text
    way_out: WayOut | None
