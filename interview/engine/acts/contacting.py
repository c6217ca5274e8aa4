"""Noting that the worker tried to reach the person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.base import Act
from interview.engine.days import past
from interview.engine.events import contacting
from interview.engine.stage import Refused
from interview.engine.terms import ContactResult, ContactSafe, ContactWay
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.events import AnyEvent
    from interview.engine.stage import Stage


class LogContact(Act, tag="log-contact", frozen=True, kw_only=True):
    """An attempt to be in touch, and what came of it. Where it was not safe, what was noticed has to be said."""

    way: ContactWay
    result: ContactResult
    safe: ContactSafe = "not_known"
    on: str | None = None
    note: Words | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        note = self.note if self.note is not None and self.note.text.strip() else None
        if self.safe == "not_safe" and note is None:
            raise Refused("Say in a few words what was not safe. The next contact depends on it.")
        on = past(self.on, now=stage.now)
        return (contacting.ContactTried(way=self.way, result=self.result, safe=self.safe, on=on, note=note),)
