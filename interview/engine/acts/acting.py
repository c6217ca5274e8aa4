"""What is done about an immediate need now, and how it came out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.base import Act
from interview.engine.events import acting
from interview.engine.need import LATEST
from interview.engine.stage import Refused
from interview.engine.terms import Doer
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.events import AnyEvent
    from interview.engine.stage import Stage


class TakeAction(Act, tag="take-action", frozen=True, kw_only=True):
    """Somebody does something about an immediate need, within so many hours."""

    need: str
    what: Words
    who: Doer = "worker"
    who_name: Words | None = None
    hours: int
    fallback: Words | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        need = stage.case.needs.get(self.need)
        if need is None or not need.unmet_now:
            raise Refused("An action now is for an immediate need that is not met. Say first how it stands.")
        if not self.what.text.strip():
            raise Refused("Say what will be done, in a few words.")
        if not 1 <= self.hours <= LATEST:
            raise Refused(
                f"An action now is done within 1 to {LATEST} hours. What takes longer goes into the plan."
            )
        return (
            acting.ActionTaken(
                action=f"action-{stage.number}",
                need=self.need,
                what=self.what,
                who=self.who,
                who_name=_typed(self.who_name),
                hours=self.hours,
                fallback=_typed(self.fallback),
            ),
        )


class CloseAction(Act, tag="close-action", frozen=True, kw_only=True):
    """How an action came out: done, or not. What came to nothing is decided anew."""

    action: str
    done: bool
    result: Words

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        before = stage.case.actions.get(self.action)
        if before is None:
            raise Refused(f"There is no action '{self.action}' in this case. Choose one from the list.")
        if before.done is not None:
            raise Refused("It is noted already how that came out. Take another action, if one is needed.")
        if not self.result.text.strip():
            raise Refused("Say how it came out, in a few words.")
        return (acting.ActionClosed(action=self.action, done=self.done, result=self.result),)


def _typed(words: Words | None) -> Words | None:
    return words if words is not None and words.text.strip() else None
