"""Putting something off to another day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.base import Act
from interview.engine.carrying import carried_now, open_here
from interview.engine.events.carrying import CarriedForward
from interview.engine.stage import Refused

if TYPE_CHECKING:
    from interview.engine.events import AnyEvent
    from interview.engine.stage import Stage


class CarryForward(Act, tag="carry-forward", frozen=True, kw_only=True):
    """Leave something for next time: a topic, ``risk:<id>`` or a line of this step. Left out, all that is open here."""

    about: str | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        case = stage.case
        here = open_here(case, stage.flow, stage.step)
        if self.about is not None and self.about not in here:
            raise Refused("That is not open at this step. There is nothing to carry forward.")
        wanted = here if self.about is None else (self.about,)
        rest = tuple(about for about in wanted if not carried_now(case, about))
        if not rest:
            raise Refused("All that is open here is carried forward already.")
        return (CarriedForward(abouts=rest),)
