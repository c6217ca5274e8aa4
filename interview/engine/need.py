"""One need, and what is done about it now: who does what within how many hours, and how that came out."""

from __future__ import annotations

import msgspec

from interview.engine.terms import Basis, Doer, Horizon, NeedState
from interview.engine.words import Words

LIFE_AT_RISK = frozenset({"safety", "children", "mental-health"})
"""Kinds of need about which something is decided with the person even when they want no help."""

LATEST = 72
"""Hours: what takes longer is no action now, and belongs into the plan."""


class ActionNow(msgspec.Struct, frozen=True, kw_only=True):
    """What is done about an immediate need. ``done`` is None while it is not known how it came out.

    ``taken_at`` and ``closed_at`` are UTC milliseconds, as they were written down.
    """

    action: str
    need: str
    what: Words
    who: Doer
    who_name: Words | None
    hours: int
    fallback: Words | None
    session: int
    taken_at: int
    done: bool | None = None
    result: Words | None = None
    closed_at: int | None = None

    @property
    def due_at(self) -> int:
        """By when it is to be done, in UTC milliseconds."""
        return self.taken_at + self.hours * 3_600_000


class NeedBefore(msgspec.Struct, frozen=True, kw_only=True):
    """How a need stood before it stood otherwise, with the words it stood on then and no others."""

    state: NeedState
    basis: Basis
    because: tuple[int, ...]
    number: int
    """The entry that it was recorded in last while it stood so."""


def other_state(standing: Need | None, *, state: NeedState, horizon: Horizon) -> bool:
    """Whether an immediate need stands otherwise than before, so that the words of before are no words of now.

    Of what is needed later the words say what it is, and not how it stands: they stay.
    """
    return standing is not None and standing.state != state and horizon == standing.horizon == "immediate"


def words_of_now(standing: Need | None, *, state: NeedState, horizon: Horizon) -> tuple[int, ...]:
    """The words that a need rests on and goes on to rest on, as it is noted anew: none where it stands otherwise now."""
    if standing is None or other_state(standing, state=state, horizon=horizon):
        return ()
    return standing.because


class Need(msgspec.Struct, frozen=True, kw_only=True):
    """One need: what it concerns, how soon, how it stands, and on whose word.

    Of an immediate need ``because`` are the words of how it stands now, and of no state before. Those are in ``earlier``,
    each with its own.
    """

    need: str
    domain: str
    horizon: Horizon
    state: NeedState
    summary: Words | None
    evidence: Words | None
    decision: Words | None
    basis: Basis
    because: tuple[int, ...]
    session: int = 0
    """The session in which it was last asked or seen, counted from 1."""

    taken: tuple[int, ...] = ()
    """What it rests on that was taken from documents, by the number of each entry."""

    number: int = 0
    """The entry in which it was recorded last."""

    actions: tuple[ActionNow, ...] = ()
    earlier: tuple[NeedBefore, ...] = ()

    @property
    def every_statement(self) -> tuple[int, ...]:
        """The words of how it stands and of all that it stood in before."""
        return (*(number for before in self.earlier for number in before.because), *self.because)

    @property
    def urgent(self) -> bool:
        """Immediate, not met, nothing decided about it yet, and nothing being done about it now."""
        return self.unmet_now and not self.decided

    @property
    def decided(self) -> bool:
        """Whether something is decided, or is done now. What came to nothing is neither."""
        return self.decision is not None or self.covered

    @property
    def covered(self) -> bool:
        """Whether an action stands that was taken since it was last asked in an earlier session, and did not fail."""
        return any(one.done is not False and one.session >= self.session for one in self.actions)

    @property
    def unmet_now(self) -> bool:
        """Immediate and not met, whatever is decided about it.

        Where a life may be at risk, wanting no help with it does not settle it either.
        """
        open_ = self.state in ("partly", "not_met") or (
            self.state == "not_wanted" and self.domain in LIFE_AT_RISK
        )
        return self.horizon == "immediate" and open_
