"""What was written out of a case for somebody else: under a yes of the person, or on something else that stands in the record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.events.base import Event
from interview.engine.terms import Quote
from interview.engine.written_for import Document, WrittenOut

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
            document="part",
            recipient=self.recipient,
            purpose=self.purpose,
            what=self.what,
            yes=self.yes,
        )


class DocumentWritten(Event, tag="document-written", frozen=True, kw_only=True):
    """A document of its own was written for this recipient: a concern, the notice without a name, the worksheet for the NRM.

    ``rests_on`` are the numbers of the entries that it rests on: decisions of the worker, what was noted of them, or what the person
    chose. No words are in it: ``quotes`` refer to those of the person that the worker picked. The program sends nothing.
    """

    document: Document
    recipient: str
    rests_on: tuple[int, ...]
    quotes: tuple[Quote, ...] = ()

    def fold(self, case: Case, entry: Entry) -> None:
        case.written_for[entry.seq] = WrittenOut(
            number=entry.seq,
            at=entry.at,
            worker=entry.actor,
            document=self.document,
            recipient=self.recipient,
            rests_on=self.rests_on,
        )
