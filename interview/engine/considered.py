"""What the worker decided about a duty that came up, and what they noted because a rule may concern it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.terms import (
    WITHDRAWN,
    Capacity,
    Circumstance,
    DutyDecision,
    LegalBasis,
    NrmStage,
    ToldOfIt,
)
from interview.engine.words import Words

if TYPE_CHECKING:
    from flows.model import Flow
    from interview.engine.case import Case


class DutyUp(msgspec.Struct, frozen=True, kw_only=True):
    """A duty that there is reason to consider now: the facts for it, and the date of the rule. It holds nobody's words."""

    facts: tuple[str, ...]
    checked_on: str
    again: bool = False
    """It was decided, and came up once more since."""
    to_note: bool = False
    """It is done by telling somebody, and nobody noted whom, nor why nobody was told."""


class Noted(msgspec.Struct, frozen=True, kw_only=True):
    """Something that a rule may concern, as the worker noted it last. Without ``holds`` it is so no more."""

    number: int
    circumstance: Circumstance
    holds: bool
    note: Words | None
    found: Capacity | None = None
    """Of an assessment alone, as the three after it: what it found, who made it, of which decision, and when."""
    assessed_by: Words | None = None
    decision: Words | None = None
    assessed_on: str | None = None
    stage: NrmStage | None = None
    """Of the NRM alone, as the four after it: how far, who referred them, when, who supports them in it, and if as a child."""
    referred_by: Words | None = None
    referred_on: str | None = None
    supported_by: Words | None = None
    as_child: bool | None = None
    since: int = 0
    """The entry from which on it was so without a break."""
    out_at: int = 0
    """The last entry that noted that it is so no more, or that they left the NRM; 0 without one."""
    at: int | None = None
    """When it was noted last (UTC ms): a day in words counts from there."""


class Meant(msgspec.Struct, frozen=True, kw_only=True):
    """Whom the worker meant to tell, and on what basis, while it was still to be done. It says nothing of who was told."""

    basis: LegalBasis | None
    basis_named: Words | None
    whom: Words | None
    told: ToldOfIt | None
    why_not_told: Words | None


class Decided(msgspec.Struct, frozen=True, kw_only=True):
    """What was decided last about a duty, by whom, and for which facts and which date of the rule."""

    number: int
    duty: str
    decision: DutyDecision
    at: int
    worker: str
    facts: tuple[str, ...]
    checked_on: str
    day: str | None
    why: Words | None
    basis: LegalBasis | None
    basis_named: Words | None
    what: Words | None
    whom: Words | None
    told: ToldOfIt | None
    why_not_told: Words | None
    shares: tuple[int, ...] = ()
    """Numbers of the entries that tell what was shared under it since it last came up."""

    nobody_told: Words | None = None
    """Why nobody was told, though it is done."""

    meant: Meant | None = None
    """What was noted of whom and on what basis before it was done."""


def so_since(before: Noted | None, number: int) -> int:
    """From which entry on it is so without a break, where it is noted once more under this number."""
    unbroken = before is not None and before.holds and before.stage != WITHDRAWN
    return before.since if before is not None and unbroken else number


def last_out(before: Noted | None, *, out: bool, number: int) -> int:
    """The last entry with which it ended, this one among them."""
    return number if out else before.out_at if before is not None else 0


def meant_before(before: Decided | None, *, again: bool) -> Meant | None:
    """What was noted while it was to be done; kept as it is decided once more that it is done, unless it came up again."""
    if before is None:
        return None
    if before.decision != "will_do":
        return None if again else before.meant
    return Meant(
        basis=before.basis,
        basis_named=before.basis_named,
        whom=before.whom,
        told=before.told,
        why_not_told=before.why_not_told,
    )


def meant_to_tell(decided: Decided | None) -> Meant:
    """What fills in the form for the first one who was told, without words that were erased since; empty after that."""
    meant = decided.meant if decided is not None and not decided.shares else None
    if meant is None:
        return Meant(basis=None, basis_named=None, whom=None, told=None, why_not_told=None)
    named, whom, why = (
        words if words is not None and not words.erased else None
        for words in (meant.basis_named, meant.whom, meant.why_not_told)
    )
    return msgspec.structs.replace(meant, basis_named=named, whom=whom, why_not_told=why)


def to_note(case: Case, flow: Flow) -> tuple[Decided, ...]:
    """Duties that are done by telling somebody, and nobody noted whom, nor why nobody was told."""
    rules = {duty.id: duty for duty in flow.duty}
    return tuple(
        one
        for one in case.decided.values()
        if one.decision == "done"
        and one.duty in rules
        and rules[one.duty].tells
        and not one.shares
        and one.nobody_told is None
    )


def to_do(case: Case) -> tuple[Decided, ...]:
    """The duties of which it was decided last that they will be done: whatever is the reason for them now."""
    return tuple(one for one in case.decided.values() if one.decision == "will_do")
