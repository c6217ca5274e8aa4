"""The parts of a safety plan that were asked for and left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.events.base import Heard
from interview.engine.terms import WayOut

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry


class ComponentLeft(Heard, tag="component-left", frozen=True, kw_only=True):
    """The person left a part of the safety plan, for now or altogether. It stays open to be filled in at any time."""

    component: str
    way_out: WayOut

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        case.components_left[self.component] = self.way_out
