"""How each yes or no stands in a plan, when it was said, and what it was said without."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from interview.engine.terms import AgeBand, Precision
from interview.plan.classes import of, time_of
from interview.plan.parts import AnswerStanding, RestsOn

ConsentSaid = Literal["given", "refused", "withdrawn", AnswerStanding]


class ConsentStanding(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One thing the person is asked to say yes or no to."""

    scope: Annotated[str, of("consent", "What for.")]
    purpose: Annotated[str | None, of("consent", "The id of the purpose; null where it has none of its own.")]
    what: Annotated[
        tuple[str, ...], of("consent", "The most that may be shared under it, as they were told.")
    ]
    referral: Annotated[int | None, of("structure", "The referral that it is for; null for any other.")]
    standing: Annotated[ConsentSaid, of("consent", "How it stands.")]
    said_at: Annotated[
        str | None, time_of("consent", "When that was said (UTC); null if not known or not said.")
    ]
    said_at_precision: Annotated[
        Precision | None, of("consent", "How well that time is known; null if nothing was said.")
    ]
    session: Annotated[int | None, of("consent", "In which session; null if nothing was said.")]
    said_as: Annotated[
        AgeBand | None, of("circumstances", "What age they were taken to be then; null if nothing was said.")
    ]
    rests_on: tuple[RestsOn, ...]
