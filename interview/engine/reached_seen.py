"""What a screen is given of referrals, partners and places. An address is not among it."""

from __future__ import annotations

from interview.engine.reached import Adjustment, Meeting, MissedContact, OwnPart, Partner, Referral
from interview.engine.seen import Seen
from interview.engine.shared import Doubt


class ReferralSeen(Seen, frozen=True, kw_only=True):
    """A referral, and what may become of it next, in the order in which to offer it."""

    referral: Referral
    next: tuple[str, ...]
    said: str | None = None
    """What they said to what would go with it; None while they were not asked."""

    what: tuple[str, ...] = ()
    """What they said yes to."""


class YesOf(Seen, frozen=True, kw_only=True):
    """How the yes stands now for an agency: what it covers, or why it covers nothing."""

    partner: str
    doubt: Doubt | None
    what: tuple[str, ...]


class PlaceSeen(Seen, frozen=True, kw_only=True):
    """That a place of safety is noted. ``erased``: its address is gone."""

    number: int
    left: bool
    erased: bool


class WaitsSeen(Seen, frozen=True, kw_only=True):
    """A need and those that it waits for."""

    need: str
    waits_for: tuple[str, ...]


class ReachingSeen(Seen, frozen=True, kw_only=True):
    """All of it, in the order of the record."""

    referrals: tuple[ReferralSeen, ...] = ()
    own_parts: tuple[OwnPart, ...] = ()
    waits: tuple[WaitsSeen, ...] = ()
    adjustments: tuple[Adjustment, ...] = ()
    missed: MissedContact | None = None
    places: tuple[PlaceSeen, ...] = ()
    partners: tuple[Partner, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    yeses: tuple[YesOf, ...] = ()
    """One for each agency."""

    def waiting_for(self, need: str) -> tuple[str, ...]:
        """The needs that this one waits for."""
        return next((one.waits_for for one in self.waits if one.need == need), ())

    def waited_for_by(self, need: str) -> tuple[str, ...]:
        """The needs that wait for this one."""
        return tuple(one.need for one in self.waits if need in one.waits_for)

    def own_part(self, need: str) -> OwnPart | None:
        """What the agency can do about it, if somebody noted that."""
        return next((one for one in self.own_parts if one.need == need), None)
