"""Whom the worker can call, in words: managers, out of hours and others, from the organisation's profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.seen import ContactSeen, OrganisationSeen
from interview.organisation.durations import day_after

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from interview.engine.terms import Nation
    from interview.organisation.model import Contact, Profile, Served


def serving(profile: Profile | None, nation: Nation | None) -> Served | None:
    """What holds of the organisation in a nation; None without a profile, and where it does not serve the nation."""
    return profile.serves(nation) if profile is not None and nation is not None else None


def seen(profile: Profile | None, nation: Nation | None, *, day: date) -> OrganisationSeen | None:
    """What a screen is given of the profile; None without one, and where it does not serve the nation.

    ``day`` is that of the sitting, from which the next look at the plan is counted.
    """
    served = serving(profile, nation)
    if profile is None or served is None:
        return None
    return OrganisationSeen(
        name=profile.name,
        first_responder=served.first_responder,
        notifier=served.notifier,
        managers=tuple(map(_contact, served.managers)),
        out_of_hours=_contact(served.out_of_hours) if served.out_of_hours else None,
        alternatives=tuple(map(_contact, served.alternatives)),
        risk_scale=profile.risk_scale,
        plan_review=profile.plan_review,
        review_by=day_after(day, profile.plan_review),
        legal_basis=served.legal_basis,
    )


def worded(
    organisation: OrganisationSeen | None, *, profile: Profile | None, say: Callable[..., str]
) -> Iterator[str]:
    """A line for each to call, in the order of whom to try first; or that no profile says whom."""
    if organisation is None:
        yield say("call-no-profile" if profile is None else "call-not-served")
        return
    for one in organisation.managers:
        yield say("call-manager", name=one.name, phone=one.phone, hours=one.hours)
    if (out := organisation.out_of_hours) is not None:
        yield say("call-out-of-hours", name=out.name, phone=out.phone, hours=out.hours)
    for one in organisation.alternatives:
        yield say("call-alternative", name=one.name, phone=one.phone, hours=one.hours)


def at_once(organisation: OrganisationSeen | None, lines: Sequence[str]) -> tuple[str, ...]:
    """Of those lines, what has to be in sight when something cannot wait: the first manager, and out of hours."""
    if organisation is None or organisation.out_of_hours is None:
        return tuple(lines[:1])
    return (lines[0], lines[len(organisation.managers)])


def _contact(one: Contact) -> ContactSeen:
    return ContactSeen(name=one.name, phone=one.phone, hours=one.hours)
