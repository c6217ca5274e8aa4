"""What others did before: their actions, the documents that were read, and which sources were asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.plan.parts import DocumentReviewed, PriorAction, SourceChecked

if TYPE_CHECKING:
    from interview.engine.case import Case


def prior_actions(case: Case) -> tuple[PriorAction, ...]:
    """What organisations did before, in the order it was noted."""
    return tuple(
        PriorAction(organisation=action.organisation, did=action.did, on=action.on, result=action.result)
        for action in case.prior_actions.values()
    )


def documents(case: Case) -> tuple[DocumentReviewed, ...]:
    """What the worker read, and where it is kept."""
    return tuple(
        DocumentReviewed(kind=read.kind, author=read.author, dated=read.dated, held=read.held)
        for read in case.documents.values()
    )


def sources(case: Case) -> tuple[SourceChecked, ...]:
    """Which sources were asked, or were not, and why. One that nobody looked at is a gap, and not here."""
    return tuple(
        SourceChecked(source=source.source, standing=source.standing, reason=source.reason)
        for source in case.sources.values()
    )
