"""How somebody stands in the National Referral Mechanism, as the worker noted it or as it was told from this record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from interview.engine.nrm import NRM, in_nrm_since, leaving_nrm, left_at, referred_as_child, standing
from interview.engine.terms import NrmStage
from interview.engine.words import Words
from interview.plan.classes import of, time_of
from interview.plan.line_parts import PlanPart
from interview.plan.statements import moment

if TYPE_CHECKING:
    from interview.engine.case import Case


class InNrm(PlanPart, frozen=True, kw_only=True):
    """That they were referred to the NRM, by whom, when, and how far it is. What they want of it stands with their choices."""

    stage: Annotated[NrmStage | None, of("choice", "How far it is; null if nobody noted it.")]
    referred_by: Annotated[Words | None, of("choice", "Who referred them, as the worker noted it.")]
    referred_on: Annotated[str | None, of("choice", "When, as the worker noted it.")]
    noted_at: Annotated[
        str | None, time_of("choice", "When the worker noted that (UTC); null if they did not.")
    ]
    supported_by: Annotated[Words | None, of("choice", "Who supports them in it, as the worker noted it.")]
    as_child: Annotated[
        bool | None, of("choice", "Whether they were referred as a child; null if that is not known.")
    ]
    note: Annotated[Words | None, of("observation", "What else the worker noted of it.")]
    shares: Annotated[
        tuple[int, ...], of("structure", "The entries that tell what was told to the NRM from this record.")
    ]
    wants_to_leave: Annotated[bool, of("choice", "Whether they said that they want to leave it.")]


def nrm_of(case: Case) -> tuple[InNrm, ...]:
    """One, or none where nothing says that they were ever referred."""
    if in_nrm_since(case) is None and not left_at(case):
        return ()
    noted = standing(case)
    told = tuple(one.number for one in case.shares.values() if one.recipient == NRM)
    known = noted is not None and noted.as_child is not None
    there = InNrm(
        stage=noted.stage if noted else None,
        referred_by=noted.referred_by if noted else None,
        referred_on=noted.referred_on if noted else None,
        noted_at=moment(noted.at) if noted and noted.at is not None else None,
        supported_by=noted.supported_by if noted else None,
        as_child=referred_as_child(case) if known or told else None,
        note=noted.note if noted else None,
        shares=told,
        wants_to_leave=leaving_nrm(case),
    )
    return (there,)
