"""Preparing alone: sources, what others did, documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.base import Act
from interview.engine.events import prepared
from interview.engine.stage import Refused
from interview.engine.terms import SourceStanding
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.events import AnyEvent
    from interview.engine.stage import Stage


class CheckSource(Act, tag="check-source", frozen=True, kw_only=True):
    """Whether a source of earlier information has it, was asked, or must not be asked."""

    source: str
    standing: SourceStanding
    reason: Words | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if self.source not in stage.step.sources:
            raise Refused(f"'{self.source}' is not a source of this step. Choose one from its list.")
        return (prepared.SourceChecked(source=self.source, standing=self.standing, reason=self.reason),)


class RecordPriorAction(Act, tag="prior-action", frozen=True, kw_only=True):
    """Something an organisation has already done."""

    organisation: Words
    did: Words
    on: str | None = None
    result: Words | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:  # noqa: ARG002
        if not (self.organisation.text and self.did.text):
            raise Refused("An earlier action has an organisation and what it did. Fill in both.")
        return (
            prepared.PriorActionRecorded(
                organisation=self.organisation, did=self.did, on=self.on, result=self.result
            ),
        )


class ReviewDocument(Act, tag="review-document", frozen=True, kw_only=True):
    """A report that the worker has read. It stays where it is held."""

    kind: Words
    author: Words | None = None
    dated: str | None = None
    held: Words | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:  # noqa: ARG002
        if not self.kind.text:
            raise Refused("Say what kind of document it is.")
        return (
            prepared.DocumentReviewed(kind=self.kind, author=self.author, dated=self.dated, held=self.held),
        )
