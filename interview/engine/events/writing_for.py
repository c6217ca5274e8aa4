"""What was written out of a plan for somebody else, under a yes of the person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.events.base import Event
from interview.engine.written_for import WrittenOut

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry


class WrittenFor(Event, tag="written-for", frozen=True, kw_only=True):
    """Files with only these parts of the plan were written, for this recipient, under the yes of entry ``yes``.

    Whether they were handed over is another event: the program sends nothing, and cannot know.
    """

    recipient: str
    purpose: str | None
    what: tuple[str, ...]
    yes: int

    def fold(self, case: Case, entry: Entry) -> None:
        case.written_for[entry.seq] = WrittenOut(
            number=entry.seq,
            at=entry.at,
            worker=entry.actor,
            recipient=self.recipient,
            purpose=self.purpose,
            what=self.what,
            yes=self.yes,
        )
