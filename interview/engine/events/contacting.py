"""The log of contact: each time the worker tried to reach the person, whatever came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.contacted import Tried
from interview.engine.events.base import Event
from interview.engine.terms import ContactResult, ContactSafe, ContactWay
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry


class ContactTried(Event, tag="contact-tried", frozen=True, kw_only=True):
    """The worker tried to be in touch. Nobody reached is noted like somebody reached; the number called is not."""

    way: ContactWay
    result: ContactResult
    safe: ContactSafe
    on: str | None = None
    note: Words | None = None
    agreed: Words | None = None
    """What was agreed with the person then."""
    although: Words | None = None
    """Why a way was taken that was known as not safe."""

    def fold(self, case: Case, entry: Entry) -> None:
        case.tried[entry.seq] = Tried(
            number=entry.seq,
            at=entry.at,
            worker=entry.actor,
            way=self.way,
            result=self.result,
            safe=self.safe,
            on=self.on,
            note=self.note,
            agreed=self.agreed,
            although=self.although,
        )
