"""What a case knows of reaching others: referrals, partners, what to do if contact is missed, and where a person is safe.

The record says it; ``Reached`` gathers it; the parts do not change.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

import msgspec

from interview.engine.terms import Captured, Doer, Moment, ReferredTo
from interview.engine.words import Words

ReferralStatus = Literal[
    "drafted", "sent", "accepted", "waiting", "refused", "attended", "did_not_attend", "ended"
]
ReferralWay = Literal["warm_handover", "together", "phone", "form", "person_goes", "other"]
"""How a referral is made. ``warm_handover``: the worker speaks with whoever takes over, with the person there if wanted."""

Wish = Literal["wants", "does_not_want", "unsure", "not_asked"]
"""What the person wants of a referral that rests on a duty. It is their view: no yes to it, and no no."""

Barrier = Literal["fare", "phone", "childcare", "interpreter", "escort", "papers", "other"]
"""What may keep a person from getting there."""

CanHelp = Literal["yes", "in_part", "no"]
"""Whether the worker's own agency can do what a need asks for."""

PartnerRole = Literal[
    "first_responder",
    "support_provider",
    "council_adults",
    "council_children",
    "housing",
    "health",
    "police",
    "legal",
    "immigration",
    "guardian",
    "advocate",
    "charity",
    "school",
    "other",
]

LineCame = Literal["done", "not_done"]
"""What became of a line of the plan, as somebody told the worker. How the person sees it is theirs to say."""

OVER: frozenset[ReferralStatus] = frozenset({"refused", "did_not_attend", "ended"})
"""After these nobody is on the way to anybody: the need is open again."""


class BarrierNoted(msgspec.Struct, frozen=True, kw_only=True):
    """Something that may keep the person from getting there, and what helps. ``line`` is the line of the plan for it."""

    barrier: Barrier
    helps: Words | None
    who: Doer | None
    line: str | None = None
    solved: bool = False


class ReferralChange(msgspec.Struct, frozen=True, kw_only=True):
    """How a referral came to stand: the day, as it was typed, and the worker's words."""

    number: int
    status: ReferralStatus
    on: str | None
    note: Words | None
    on_noted_at: int | None = None


class WishSaid(msgspec.Struct, frozen=True, kw_only=True):
    """What they said of a referral that rests on a duty; or ``why`` they were not asked, in the worker's words."""

    number: int
    wish: Wish
    statement: int | None
    why: Words | None
    said_at: Moment
    session: int


class OnDuty(msgspec.Struct, frozen=True, kw_only=True):
    """What a referral without a yes rests on: a duty that the worker decided about, and the worker's reason."""

    duty: str
    recipient: ReferredTo
    why: Words
    wishes: tuple[WishSaid, ...] = ()
    """In order; the last one holds."""


class Referral(msgspec.Struct, frozen=True, kw_only=True):
    """A referral, with all that became of it, in order: to a service that was offered and wanted, or on a duty."""

    number: int
    service: int | None
    """The offer that they said yes to; None where it rests on a duty."""

    on_duty: OnDuty | None = None
    way: ReferralWay
    changes: tuple[ReferralChange, ...]
    barriers: tuple[BarrierNoted, ...] = ()
    shares: tuple[int, ...] = ()
    """Numbers of the entries that tell what was shared for it."""

    @property
    def status(self) -> ReferralStatus:
        return self.changes[-1].status

    @property
    def begun(self) -> bool:
        """Whether it was ever sent. A draft is not."""
        return any(change.status != "drafted" and change.status != "ended" for change in self.changes)


class OwnPart(msgspec.Struct, frozen=True, kw_only=True):
    """What the worker's own agency can do about a need. ``manager`` is what was passed to a manager."""

    number: int
    need: str
    can: CanHelp
    what: Words | None
    manager: Words | None


class Adjustment(msgspec.Struct, frozen=True, kw_only=True):
    """What was changed because of what a person prefers."""

    number: int
    question: str
    words: Words


class MissedContact(msgspec.Struct, frozen=True, kw_only=True):
    """What was agreed for the case that the person does not answer. All of it in the worker's words."""

    number: int
    after: Words
    whom: Words | None
    say: Words | None
    never: Words | None
    said_at: Moment = Moment()
    captured: Captured = "live"


class PlaceKept(msgspec.Struct, frozen=True, kw_only=True):
    """A place of safety and its address. Only what takes the place of the address may stand on other screens."""

    number: int
    address: Words
    known_to: Words | None
    travel: Words | None
    since: Words | None
    service: int | None
    left: bool = False


class Partner(msgspec.Struct, frozen=True, kw_only=True):
    """An agency that is involved. ``contact`` is a role or a desk, never where the person lives."""

    partner: str
    name: Words
    role: PartnerRole
    contact: Words | None
    lead: bool
    involved: bool = True


class Meeting(msgspec.Struct, frozen=True, kw_only=True):
    """A meeting of partners. ``lines`` of the plan and ``promises`` (entries) are the actions that were agreed there."""

    number: int
    on: str | None
    who: tuple[str, ...]
    others: Words | None
    agreed: Words | None
    on_noted_at: int | None = None
    lines: tuple[str, ...] = ()
    promises: tuple[int, ...] = ()
    shares: tuple[int, ...] = ()
    """Numbers of the entries that tell what was said of the person there."""

    nothing_said: bool = False
    """Nothing was said of the person there, as the worker noted."""


class LineReport(msgspec.Struct, frozen=True, kw_only=True):
    """What became of a line, without the person there. ``partner`` is the agency that said so, ``revision`` the wording then."""

    number: int
    line: str
    came: LineCame
    on: str | None
    partner: str | None
    note: Words | None
    revision: int


@dataclass(slots=True)
class Reached:
    """By number of the entry that made it, but for needs and preferences by their own ids, and partners by theirs.

    ``waits`` names the needs that a need waits for. ``missed`` is the last that was agreed.
    """

    referrals: dict[int, Referral] = field(default_factory=dict)
    own_parts: dict[str, OwnPart] = field(default_factory=dict)
    waits: dict[str, tuple[str, ...]] = field(default_factory=dict)
    adjustments: dict[int, Adjustment] = field(default_factory=dict)
    missed: MissedContact | None = None
    places: dict[int, PlaceKept] = field(default_factory=dict)
    partners: dict[str, Partner] = field(default_factory=dict)
    meetings: dict[int, Meeting] = field(default_factory=dict)
    reports: dict[int, LineReport] = field(default_factory=dict)
