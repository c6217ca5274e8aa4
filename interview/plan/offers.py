"""Services and places of safety that were offered, as they stand in a plan."""

from __future__ import annotations

from typing import Annotated

from interview.engine.kept_apart import PLACE_OF_SAFETY
from interview.engine.terms import LineAnswer, Precision
from interview.engine.words import Words
from interview.plan.classes import of, time_of
from interview.plan.line_parts import PlanPart


class ServiceOffered(PlanPart, frozen=True, kw_only=True):
    """A service or place of safety that was offered. What a place of safety is called is kept apart with its address."""

    service: Annotated[int, of("structure", "Its number in the record.")]
    name: Annotated[
        Words | None,
        of(PLACE_OF_SAFETY, "Its name; null for a place of safety, unless this class was asked for."),
    ]
    kind: Annotated[str, of("service", "What kind of service.")]
    need: Annotated[str | None, of("need", "The need it is for.")]
    last_checked: Annotated[
        str | None,
        of("service", "The day on which it had last been asked when it was offered; null if not known."),
    ]
    answer: Annotated[
        LineAnswer | None, of("service", "What the person said to it; null if not answered yet.")
    ]
    statement: Annotated[int | None, of("structure", "The statement that the answer was given in.")]
    said_at: Annotated[
        str | None, time_of("service", "When that was said (UTC); null if not known or not said.")
    ]
    said_at_precision: Annotated[
        Precision | None, of("service", "How well that time is known; null if nothing was said.")
    ]
    session: Annotated[int | None, of("service", "In which session; null if nothing was said.")]
