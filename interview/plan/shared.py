"""What was shared with others, as it stands in a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from interview.engine.terms import ShareBasis
from interview.engine.words import Words
from interview.plan.classes import of
from interview.plan.line_parts import PlanPart

if TYPE_CHECKING:
    from interview.engine.case import Case


class ShareMade(PlanPart, frozen=True, kw_only=True):
    """What the worker shared, with whom, and on what basis."""

    share: Annotated[int, of("structure", "Its number in the record.")]
    recipient: Annotated[str, of("duty", "With whom.")]
    basis: Annotated[ShareBasis, of("duty", "What allowed it.")]
    scope: Annotated[tuple[str, ...], of("duty", "What was shared.")]
    told: Annotated[bool, of("duty", "Whether the person was told.")]
    reason: Annotated[Words | None, of("duty", "Why, where there was no yes.")]


def shares(case: Case) -> tuple[ShareMade, ...]:
    """All that was shared, in its order."""
    return tuple(
        ShareMade(
            share=share.number,
            recipient=share.recipient,
            basis=share.basis,
            scope=share.scope,
            told=share.told,
            reason=share.reason,
        )
        for share in case.shares.values()
    )
