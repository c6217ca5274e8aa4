"""Taking out a need or a risk that was recorded by mistake, and putting it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.base import Act
from interview.engine.by_mistake import there
from interview.engine.events import mistaken
from interview.engine.stage import Refused
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.events import AnyEvent
    from interview.engine.stage import Stage


class MarkMistake(Act, tag="mark-mistake", frozen=True, kw_only=True):
    """A need or a risk was recorded by mistake, by a slip of the hand or in the wrong case. ``about`` is ``need:<id>`` or ``risk:<id>``.

    What rests on it stays without it; actions now go with their need. What changed of itself is no mistake: it is recorded anew.
    """

    about: str
    reason: Words

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if not there(stage.case, self.about):
            raise Refused("There is no such need or risk in this case. Choose one from the list.")
        if not self.reason.text.strip():
            raise Refused("Say shortly how the mistake came about. A few words are enough.")
        return (mistaken.RecordedByMistake(about=self.about, reason=self.reason),)


class PutBack(Act, tag="put-back", frozen=True, kw_only=True):
    """It was no mistake."""

    about: str

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if self.about not in stage.case.mistakes:
            raise Refused("That was not taken out as a mistake. Choose from the list.")
        if there(stage.case, self.about):
            raise Refused("It was recorded anew since. What stands now can be changed where it stands.")
        return (mistaken.PutBackAgain(about=self.about),)
