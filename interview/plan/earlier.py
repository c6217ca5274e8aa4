"""What was answered before, and how a need stood, where it is otherwise now: each with its own words and its time."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from interview.plan.asked import WAYS_OUT
from interview.plan.earlier_parts import EarlierNeed
from interview.plan.heard import when
from interview.plan.statements import in_telling

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.standing import Answer, Need
    from interview.plan.earlier_parts import (
        EarlierAnswer,
        EarlierChoice,
        EarlierContact,
        EarlierPreference,
        EarlierStanding,
        EarlierUnplaced,
    )
    from interview.plan.heard import Heard

Kind = TypeVar(
    "Kind", "EarlierAnswer", "EarlierChoice", "EarlierContact", "EarlierPreference", "EarlierUnplaced"
)


def earlier(kind: type[Kind], case: Case, question: str, heard: Heard) -> tuple[Kind, ...]:
    """In the order in which it was said; empty where nothing else was ever answered."""
    answer = case.answers.get(question)
    return tuple(
        kind(
            standing=_stood(before),
            choice=before.choice,
            statements=in_telling(case, before.statements),
            **when(heard.by_entry.get(before.number)),
        )
        for before in (answer.earlier if answer is not None else ())
    )


def earlier_needs(case: Case, need: Need, heard: Heard) -> tuple[EarlierNeed, ...]:
    """How a need stood before, in the order in which it was said; empty where it never stood otherwise."""
    return tuple(
        EarlierNeed(
            state=before.state,
            basis=before.basis,
            statements=in_telling(case, before.because),
            **when(heard.by_entry.get(before.number)),
        )
        for before in need.earlier
    )


def _stood(before: Answer) -> EarlierStanding:
    if before.way_out is not None:
        return WAYS_OUT[before.way_out]
    return "none" if before.choice == "none" else "answered"
