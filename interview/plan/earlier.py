"""What was answered before to a question that is answered otherwise now, each time with its own words and its time."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from interview.plan.asked import WAYS_OUT
from interview.plan.heard import when
from interview.plan.statements import in_telling

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.standing import Answer
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


def _stood(before: Answer) -> EarlierStanding:
    if before.way_out is not None:
        return WAYS_OUT[before.way_out]
    return "none" if before.choice == "none" else "answered"
