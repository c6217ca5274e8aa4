"""Saying what became of a promise: in a session, or between two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.base import Act
from interview.engine.days import past
from interview.engine.events import promising
from interview.engine.stage import Refused
from interview.engine.terms import PromiseCame, ToldOfIt
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.events import AnyEvent
    from interview.engine.stage import Stage


class ClosePromise(Act, tag="close-promise", frozen=True, kw_only=True):
    """What became of a promise. One that could not be kept wants the reason; it may be noted again, and the last holds."""

    number: int
    came: PromiseCame
    told: ToldOfIt = "not_yet"
    on: str | None = None
    why: Words | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if self.number not in stage.case.promises:
            raise Refused("There is no such promise in this case. Choose one from the list.")
        why = self.why if self.why is not None and self.why.text.strip() else None
        if self.came == "not_kept" and why is None:
            raise Refused("Say in a few words why it could not be kept. The person can be told then.")
        on = past(self.on, now=stage.now)
        return (promising.PromiseClosed(promise=self.number, came=self.came, told=self.told, on=on, why=why),)
