"""What other people and papers say: gathered by the worker alone, before anyone is asked anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.events.base import Event
from interview.engine.standing import Document, PriorAction, Source
from interview.engine.terms import SourceStanding
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry


class SourceChecked(Event, tag="source-checked", frozen=True, kw_only=True):
    """Whether a source was asked. Not asking, because it is not safe, is a fact too."""

    source: str
    standing: SourceStanding
    reason: Words | None

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        case.sources[self.source] = Source(source=self.source, standing=self.standing, reason=self.reason)


class PriorActionRecorded(Event, tag="prior-action-recorded", frozen=True, kw_only=True):
    """What an organisation has done so far, in the words of whoever reported it. ``on`` is a date or unknown."""

    organisation: Words
    did: Words
    on: str | None
    result: Words | None

    def fold(self, case: Case, entry: Entry) -> None:
        case.prior_actions[entry.seq] = PriorAction(
            number=entry.seq,
            organisation=self.organisation,
            did=self.did,
            on=self.on,
            result=self.result,
        )


class DocumentReviewed(Event, tag="document-reviewed", frozen=True, kw_only=True):
    """A report or assessment that the worker read."""

    kind: Words
    author: Words | None
    dated: str | None
    held: Words | None

    def fold(self, case: Case, entry: Entry) -> None:
        case.documents[entry.seq] = Document(
            number=entry.seq, kind=self.kind, author=self.author, dated=self.dated, held=self.held
        )
