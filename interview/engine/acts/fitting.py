"""Saying of a step, or of something that it asks, that it does not fit this person; and taking that back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.base import Act
from interview.engine.events import fitting
from interview.engine.not_fitting import STEP, answered, asked_at
from interview.engine.stage import Refused
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.events import AnyEvent
    from interview.engine.stage import Stage


class DoesNotFit(Act, tag="does-not-fit", frozen=True, kw_only=True):
    """The step, or the ``item`` of it, does not fit this person, for the worker's reason. Nothing asks for it to go on.

    Open only where the flow says so. Said again, the last reason stands. What was answered stays answered.
    """

    reason: Words
    item: str | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        every = asked_at(stage.step)
        if self.item is not None and self.item not in every:
            raise Refused("That is not asked at this step. Choose something from the list.")
        if not self.reason.text.strip():
            raise Refused("Say why it does not fit here. A few words are enough.")
        items = tuple(
            one for one in ((self.item,) if self.item is not None else every) if not answered(stage.case, one)
        )
        if every and not items:
            raise Refused("That has its answer, and it stays. There is nothing to mark.")
        return (
            fitting.FoundNotToFit(
                about=self.item or f"{STEP}{stage.step.id}",
                items=items,
                reason=self.reason,
            ),
        )


class FitsAfterAll(Act, tag="fits-after-all", frozen=True, kw_only=True):
    """It fits after all. ``about`` is ``step:<id>``, or the item that was marked."""

    about: str

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if self.about not in stage.case.not_fitting:
            raise Refused("That is not marked as not fitting. There is nothing to take back.")
        return (fitting.FoundToFit(about=self.about),)
