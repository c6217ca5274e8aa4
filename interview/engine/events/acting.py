"""An unmet immediate need becomes an action now, and the action comes out one way or the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.events.base import Event
from interview.engine.need import ActionNow
from interview.engine.needed import stand_anew
from interview.engine.terms import Doer
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry


class ActionTaken(Event, tag="action-taken", frozen=True, kw_only=True):
    """Somebody does something about a need within so many hours; ``fallback`` is what happens if it does not work."""

    action: str
    need: str
    what: Words
    who: Doer
    who_name: Words | None = None
    hours: int
    fallback: Words | None = None

    def fold(self, case: Case, entry: Entry) -> None:
        case.actions[self.action] = ActionNow(
            action=self.action,
            need=self.need,
            what=self.what,
            who=self.who,
            who_name=self.who_name,
            hours=self.hours,
            fallback=self.fallback,
            session=case.sessions,
            taken_at=entry.at,
        )
        stand_anew(case, self.need)


class ActionClosed(Event, tag="action-closed", frozen=True, kw_only=True):
    """How an action came out. One that came to nothing leaves its need as open as it was."""

    action: str
    done: bool
    result: Words

    def fold(self, case: Case, entry: Entry) -> None:
        before = case.actions[self.action]
        case.actions[self.action] = msgspec.structs.replace(
            before, done=self.done, result=self.result, closed_at=entry.at
        )
        stand_anew(case, before.need)
