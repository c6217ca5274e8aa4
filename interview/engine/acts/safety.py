"""The parts of a safety plan that are asked for and left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.base import Hearing
from interview.engine.events import safety
from interview.engine.stage import Refused
from interview.engine.terms import WayOut

if TYPE_CHECKING:
    from interview.engine.events import AnyEvent
    from interview.engine.stage import Stage


class LeaveComponent(Hearing, tag="leave-component", frozen=True, kw_only=True):
    """The person leaves a part of the safety plan: not now, rather not, don't know."""

    component: str
    way_out: WayOut

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if self.component not in stage.step.components:
            raise Refused("That is no part of the safety plan here. Choose one of its parts.")
        if any(line.component == self.component and not line.dropped for line in stage.case.lines.values()):
            raise Refused("There is a line in this part of the plan. Take the line out first.")
        captured, said_at = self.heard(stage)
        left = safety.ComponentLeft(
            component=self.component, way_out=self.way_out, captured=captured, said_at=said_at
        )
        return (left,)
