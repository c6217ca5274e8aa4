"""A plan that is looked at again, as a view gives it: each part with how it came out, each area beside the time before."""

from __future__ import annotations

from interview.engine.reviewed import PartKind
from interview.engine.seen import Seen, Text
from interview.engine.terms import Outcome, ReviewOutcome, WayOut
from interview.engine.words import Words


class OutcomeSeen(Seen, frozen=True, kw_only=True):
    """One thing that can be said of a part, as it reads for that kind of part."""

    outcome: ReviewOutcome
    label: str


class CameOut(Seen, frozen=True, kw_only=True):
    """What was said of a part, and when: with nothing in ``words`` they gave no words, or none were written down."""

    outcome: ReviewOutcome
    label: str
    session: int
    at: int | None
    words: Words | None = None
    note: Words | None = None
    unrecorded: bool = False


class PartSeen(Seen, frozen=True, kw_only=True):
    """One part of the plan. ``now`` is what was said in this sitting; ``before``, in the last one in which it was looked at.

    ``words`` is None for a goal whose words are kept from this worker, or a need that nobody put in words.
    """

    about: str
    kind: PartKind
    title: str
    name: str | None
    words: Words | None
    facts: tuple[str, ...]
    outcomes: tuple[OutcomeSeen, ...]
    now: CameOut | None = None
    before: CameOut | None = None


class RatingSeen(Seen, frozen=True, kw_only=True):
    """How an area was rated: a word of their scale, what they said, or the way out that they took."""

    session: int
    at: int | None
    word: Words | None = None
    words: Words | None = None
    way_out: WayOut | None = None
    unrecorded: bool = False


class AreaSeen(Seen, frozen=True, kw_only=True):
    """An area of their life, and how they rate it, now and the time before. Without either nobody asked."""

    area: Outcome
    label: str
    text: Text
    now: RatingSeen | None = None
    before: RatingSeen | None = None


class ReviewSeen(Seen, frozen=True, kw_only=True):
    """Nothing, but at a step that looks at the plan again. ``scale`` are their own words, from the worst to the best."""

    parts: tuple[PartSeen, ...] = ()
    areas: tuple[AreaSeen, ...] = ()
    scale: tuple[Words, ...] = ()
