"""Preparing alone: sources, what others did, documents, and what is taken from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.base import Act
from interview.engine.days import past
from interview.engine.events import prepared
from interview.engine.stage import Refused
from interview.engine.taken import held_by, noted
from interview.engine.terms import SourceStanding, TakenAs
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.events import AnyEvent
    from interview.engine.stage import Stage


class CheckSource(Act, tag="check-source", frozen=True, kw_only=True):
    """Whether a source of earlier information has it, was asked, or must not be asked."""

    source: str
    standing: SourceStanding
    reason: Words | None = None
    on: str | None = None
    by: Words | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if self.source not in stage.step.sources:
            raise Refused(f"'{self.source}' is not a source of this step. Choose one from its list.")
        if self.standing == "not_safe" and not (self.reason and self.reason.text.strip()):
            raise Refused("Say in a few words why it is not safe, or not lawful, to ask.")
        return (
            prepared.SourceChecked(
                source=self.source,
                standing=self.standing,
                reason=self.reason,
                on=past(self.on, now=stage.now),
                by=self.by,
            ),
        )


class RecordPriorAction(Act, tag="prior-action", frozen=True, kw_only=True):
    """Something an organisation has already done. ``source`` is where the worker has it from."""

    organisation: Words
    did: Words
    on: str | None = None
    result: Words | None = None
    kind: Words | None = None
    source: Words | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if not (self.organisation.text and self.did.text):
            raise Refused("An earlier action has an organisation and what it did. Fill in both.")
        return (
            prepared.PriorActionRecorded(
                organisation=self.organisation,
                did=self.did,
                on=past(self.on, now=stage.now),
                result=self.result,
                kind=self.kind,
                source=self.source,
            ),
        )


class ReviewDocument(Act, tag="review-document", frozen=True, kw_only=True):
    """A report that the worker has read. It stays where it is held."""

    kind: Words
    author: Words | None = None
    dated: str | None = None
    held: Words | None = None
    organisation: Words | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if not self.kind.text:
            raise Refused("Say what kind of document it is.")
        return (
            prepared.DocumentReviewed(
                kind=self.kind,
                author=self.author,
                dated=past(self.dated, now=stage.now),
                held=self.held,
                organisation=self.organisation,
            ),
        )


class TakeDown(Act, tag="take-from", frozen=True, kw_only=True):
    """Take a need, a risk, a preference, an unclear point or a fact from one document, earlier action or source.

    ``fact`` says what a fact is about, and belongs to nothing else.
    """

    taken_as: TakenAs
    words: Words
    fact: str | None = None
    document: int | None = None
    action: int | None = None
    source: str | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if not self.words.text.strip():
            raise Refused("There is nothing to take down yet. Type what stands there.")
        self._refuse_nowhere(stage)
        if (self.taken_as == "fact") != (self.fact is not None):
            raise Refused("A fact is about something, and nothing else is. Choose what it is about.")
        if self.fact is not None and self.fact not in stage.step.facts:
            raise Refused("That is not one of the kinds of fact of this step. Choose one from its list.")
        return (
            prepared.TakenDown(
                taken_as=self.taken_as,
                words=self.words,
                fact=self.fact,
                document=self.document,
                action=self.action,
                source=self.source,
            ),
        )

    def _refuse_nowhere(self, stage: Stage) -> None:
        case = stage.case
        named = [one for one in (self.document, self.action, self.source) if one is not None]
        if len(named) != 1:
            raise Refused(
                "What is taken down stands in one place. Name one document, earlier action or source."
            )
        there = (
            self.document in case.documents
            or self.action in case.prior_actions
            or self.source in stage.step.sources
        )
        if not there:
            raise Refused("That document, earlier action or source is not there. Choose one from the list.")


class TakeBack(Act, tag="take-back", frozen=True, kw_only=True):
    """Something was noted by mistake: from a paper, an earlier action, a report, an observation, or a ground of the choice.

    It stands in the case no more, and is evidence of nothing. That it was noted stays in the record.
    """

    item: int

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if not any(self.item in kept for kept in noted(stage.case)):
            raise Refused("There is nothing of that number to take back. Choose one from the list.")
        if (first := held_by(stage.case, self.item)) is not None:
            raise Refused(first)
        return (prepared.TakenBack(item=self.item),)
