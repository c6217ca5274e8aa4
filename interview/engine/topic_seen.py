"""A topic or a risk as a view gives it: what to say, what came back, and where its facts are from."""

from __future__ import annotations

from interview.engine.risk_points import RiskPart
from interview.engine.seen import Seen, Text
from interview.engine.terms import Understanding


class PointSeen(Seen, frozen=True, kw_only=True):
    """A point that should come back. For the worker's eyes."""

    point: str
    label: str
    covered: bool


class TopicSeen(Seen, frozen=True, kw_only=True):
    """A topic or a risk to explain, and what came back so far."""

    about: str
    title: str
    texts: tuple[Text, ...]
    check: Text | None
    points: tuple[PointSeen, ...]
    explained: int
    tries: int
    understanding: Understanding | None
    left: str | None
    settled: bool
    statements: tuple[int, ...]
    checked_on: str | None = None
    stale: bool = False
    asked_back: bool = True
    """Whether it is asked back as a matter of course, and not only where the person wishes."""

    may_explain: bool = True
    may_tell_back: bool = True
    """False where that is more than is usual in one sitting: then only if the person wishes."""

    again: bool = False
    """It came back through an interpreter with whom there was a problem: it is asked back through another."""

    carried: bool = False
    """Put off to another day, in this session."""

    group: str | None = None
    """The heading that it stands under."""

    because: tuple[str, ...] = ()
    """What was noted that speaks for it, worded. It can be explained without."""

    not_noted: tuple[RiskPart, ...] = ()
    """The parts of a risk that nothing is noted for: it can be told without them."""

    source: str | None = None
    review_by: str | None = None
    wants_a_reason: bool = False
    """It describes exploitation, and the person has not been asked to tell yet."""
