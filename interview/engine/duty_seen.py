"""How a duty to consider is shown to the worker, with what was decided; and what may be noted because a rule concerns it."""

from __future__ import annotations

from interview.engine.considered import Decided
from interview.engine.seen import Named, Seen
from interview.engine.terms import Capacity, Circumstance, LegalBasis, NrmStage, ReferredTo
from interview.engine.words import Words


class DutySeen(Seen, frozen=True, kw_only=True):
    """A duty that came up: what it says, why it is here and where from, and how it stands.

    ``again``: it was decided, and something that it rests on came up since. ``short`` is the decision in few words.
    """

    duty: str
    label: str
    reason: str
    stands: str
    short: str
    open: bool
    again: bool
    decided: Decided | None
    refers: tuple[ReferredTo, ...] = ()
    """To whom a referral may be made on it without a yes, now that it is decided."""
    tells: tuple[Named, ...] = ()
    """Who is told where it is done by telling somebody; empty where it is done otherwise."""

    basis: LegalBasis | None = None
    to_note: bool = False
    """It is done by telling somebody, and nobody noted whom, nor why nobody was told."""


class AssessedSeen(Seen, frozen=True, kw_only=True):
    """An assessment of one decision: what it found, who made it, of which decision, and when."""

    found: Capacity | None = None
    by: Words | None = None
    decision: Words | None = None
    on: str | None = None


class NrmSeen(Seen, frozen=True, kw_only=True):
    """Being in the NRM already: how far it is, who referred them, when, who supports them in it, and whether as a child."""

    stage: NrmStage | None = None
    referred_by: Words | None = None
    referred_on: str | None = None
    supported_by: Words | None = None
    as_child: bool | None = None


class CircumstanceSeen(Seen, frozen=True, kw_only=True):
    """Something that the worker may note because a rule may concern it; ``noted`` while it holds."""

    circumstance: Circumstance
    label: str
    noted: bool
    note: Words | None
    assessed: AssessedSeen | None = None
    """Of an assessment alone: what is noted of it so far."""
    nrm: NrmSeen | None = None
    """Of the NRM alone, likewise."""
