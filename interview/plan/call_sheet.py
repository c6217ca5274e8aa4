"""What a worker says on the phone to find a bed for tonight: needs only, never the account and never a name.

It holds how needs stand and what the worker ticks. No words of the person can get in: it has no place for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

from interview.engine.terms import AgeBand, NeedState
from interview.engine.words import Words
from interview.plan.interim import URGENT, Interpreting, interpreting, languages
from interview.plan.referred import ReferredOnDuty, referred_on_duty

if TYPE_CHECKING:
    from interview.plan.model import NeedPlanned, SupportPlan

Company = Literal["0", "1", "2", "3", "more"]
Place = Literal[
    "not-this-area",
    "near-here",
    "address-secret",
    "away-from-community",
    "women-only",
    "men-only",
    "own-room",
    "staff-at-night",
    "no-alcohol",
    "cot",
]
Access = Literal["step-free", "ground-floor", "hearing", "sight", "carer", "assistance-animal"]
Health = Literal[
    "medicine-fridge",
    "pregnant",
    "near-toilet",
    "rest",
    "infection",
    "withdrawal",
    "special-food",
    "doctor-tonight",
]
A_PLACE = frozenset({"safety", "housing"})


class Ticked(msgspec.Struct, frozen=True, kw_only=True):
    """What the worker ticks for one call. It is in no record: a sheet is made for the moment."""

    place: tuple[Place, ...] = ()
    access: tuple[Access, ...] = ()
    health: tuple[Health, ...] = ()
    adults: Company | None = None
    children: Company | None = None
    not_area: Words | None = None
    """The area where it must not be: typed under "not in this area"."""

    near: Words | None = None
    """Near what it has to be: typed under "near here"."""

    route: Words | None = None
    """How to call the worker back."""


class NeedCalled(msgspec.Struct, frozen=True, kw_only=True):
    """A need by its name and how it stands, without anybody's words."""

    need: str
    domain: str
    message: str | None
    state: NeedState


class CallSheet(msgspec.Struct, frozen=True, kw_only=True):
    """One call. There is no id of the case in it: what two recipients have cannot be joined."""

    practice: bool
    drawn_up_at: str
    age_band: AgeBand | None
    languages: tuple[str, ...]
    interpreting: Interpreting
    place: tuple[NeedCalled, ...]
    place_asked: bool
    """Whether a place for tonight was talked about at all."""

    referred: tuple[ReferredOnDuty, ...]
    """Referrals on a duty that are under way: whoever is called may have to speak with them."""

    ticked: Ticked


def call_sheet(plan: SupportPlan, ticked: Ticked) -> CallSheet:
    """The sheet for one call."""
    now = [need for need in plan.needs if need.horizon == "immediate"]
    unmet = [need for need in now if need.state in URGENT]
    return CallSheet(
        practice=plan.practice,
        drawn_up_at=plan.drawn_up_at,
        age_band=plan.age_band,
        languages=languages(plan),
        interpreting=interpreting(plan),
        place=tuple(_called(need) for need in unmet if need.domain in A_PLACE),
        place_asked=any(need.domain in A_PLACE for need in now),
        referred=tuple(referred_on_duty(plan)),
        ticked=ticked,
    )


def _called(need: NeedPlanned) -> NeedCalled:
    return NeedCalled(need=need.need, domain=need.domain, message=need.message, state=need.state)
