"""What other people and papers say: gathered by the worker alone, before anyone is asked anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.events.base import Event
from interview.engine.gathered import Document, FromFile, PriorAction, Source, Taken
from interview.engine.taken import noted
from interview.engine.terms import SourceStanding, TakenAs
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry


class SourceChecked(Event, tag="source-checked", frozen=True, kw_only=True):
    """Whether a source was asked. Not asking, because it is not safe or not lawful, is a fact too.

    ``on`` is the day it was asked, as it was typed; ``by`` whoever asked.
    """

    source: str
    standing: SourceStanding
    reason: Words | None
    on: str | None = None
    by: Words | None = None

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        case.sources[self.source] = Source(
            source=self.source, standing=self.standing, reason=self.reason, on=self.on, by=self.by
        )


class PriorActionRecorded(Event, tag="prior-action-recorded", frozen=True, kw_only=True):
    """What an organisation has done so far, in the words of whoever reported it. ``on`` is a date or unknown.

    ``imported`` says that it came in with a file. Who took that in, and when, is the entry's.
    """

    organisation: Words
    did: Words
    on: str | None
    result: Words | None
    kind: Words | None = None
    source: Words | None = None
    imported: FromFile | None = None

    def fold(self, case: Case, entry: Entry) -> None:
        case.prior_actions[entry.seq] = PriorAction(
            number=entry.seq,
            organisation=self.organisation,
            did=self.did,
            on=self.on,
            result=self.result,
            kind=self.kind,
            source=self.source,
            imported=self.imported,
        )


class DocumentReviewed(Event, tag="document-reviewed", frozen=True, kw_only=True):
    """A report or assessment that the worker read. Who read it, and when, is the entry's."""

    kind: Words
    author: Words | None
    dated: str | None
    held: Words | None
    organisation: Words | None = None

    def fold(self, case: Case, entry: Entry) -> None:
        case.documents[entry.seq] = Document(
            number=entry.seq,
            kind=self.kind,
            author=self.author,
            dated=self.dated,
            held=self.held,
            organisation=self.organisation,
            reviewed_at=entry.at,
            reviewed_by=entry.actor,
        )


class TakenDown(Event, tag="taken-from-others", frozen=True, kw_only=True):
    """A need, risk, preference, unclear point or fact that stands in a document, an earlier action or with a source.

    Exactly one of the three is named. It is nobody's statement: the person was not asked.
    """

    taken_as: TakenAs
    words: Words
    fact: str | None
    document: int | None = None
    action: int | None = None
    source: str | None = None

    def fold(self, case: Case, entry: Entry) -> None:
        case.taken[entry.seq] = Taken(
            number=entry.seq,
            taken_as=self.taken_as,
            words=self.words,
            fact=self.fact,
            document=self.document,
            action=self.action,
            source=self.source,
        )


class TakenBack(Event, tag="taken-back", frozen=True, kw_only=True):
    """Something was noted by mistake, of others or of the worker's own. The entry of it stays.

    ``item`` is taken down from a document and the like, an earlier action, a report, an observation or a ground.
    """

    item: int

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        for kept in noted(case):
            kept.pop(self.item, None)


class ImportTakenBack(Event, tag="import-taken-back", frozen=True, kw_only=True):
    """The file that was taken in was the wrong one: so many of its ``rows`` stand in the case no more. Their entries stay.

    ``items`` are those rows and what was taken down from them.
    """

    rows: int
    items: tuple[int, ...]

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        for kept in noted(case):
            for item in self.items:
                kept.pop(item, None)
