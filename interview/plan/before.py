"""What others did before: their actions, the documents that were read, which sources were asked, and what stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.taken import differing
from interview.plan.from_others import (
    DocumentReviewed,
    PriorAction,
    SourceChecked,
    TakenFromOthers,
    ToCheck,
)
from interview.plan.origin import CompanionNoted
from interview.plan.statements import moment

if TYPE_CHECKING:
    from collections.abc import Callable

    from interview.engine.case import Case
    from interview.engine.gathered import Document


def prior_actions(case: Case) -> tuple[PriorAction, ...]:
    """What organisations did before, in the order it was noted."""
    return tuple(
        PriorAction(
            action=action.number,
            organisation=action.organisation,
            did=action.did,
            kind=action.kind,
            on=action.on,
            result=action.result,
            source=action.source,
            imported=action.imported is not None,
        )
        for action in case.prior_actions.values()
    )


def documents(case: Case, *, old: Callable[[Document], bool]) -> tuple[DocumentReviewed, ...]:
    """What the worker read, and where it is kept. ``old`` says which of it is to be checked again."""
    return tuple(
        DocumentReviewed(
            document=read.number,
            kind=read.kind,
            author=read.author,
            organisation=read.organisation,
            dated=read.dated,
            held=read.held,
            reviewed_at=moment(read.reviewed_at),
            reviewed_by=read.reviewed_by or None,
            check_again=old(read),
        )
        for read in case.documents.values()
    )


def sources(case: Case) -> tuple[SourceChecked, ...]:
    """Which sources were asked, or were not, and why. One that nobody looked at is a gap, and not here."""
    return tuple(
        SourceChecked(
            source=source.source,
            standing=source.standing,
            on=source.on,
            by=source.by,
            reason=source.reason,
        )
        for source in case.sources.values()
    )


def company(case: Case) -> tuple[CompanionNoted, ...]:
    """Whoever came with the person."""
    return tuple(
        CompanionNoted(
            code=one.code,
            came_as=one.came_as,
            wanted=one.wanted,
            why=one.why,
            session=one.session,
            left=one.apart,
        )
        for one in case.company.values()
    )


def taken(case: Case) -> tuple[TakenFromOthers, ...]:
    """What was taken from all of these, each with what rests on it."""
    return tuple(
        TakenFromOthers(
            item=one.number,
            taken_as=one.taken_as,
            fact=one.fact,
            words=one.words,
            document=one.document,
            action=one.action,
            source=one.source,
            needs=tuple(need.need for need in case.needs.values() if one.number in need.taken),
            risks=tuple(risk.risk for risk in case.risks.values() if one.number in risk.taken),
        )
        for one in case.taken.values()
    )


def to_check(case: Case) -> tuple[ToCheck, ...]:
    """Where it differs."""
    return tuple(
        ToCheck(fact=fact, items=tuple(one.number for one in found))
        for fact, found in differing(case).items()
    )
