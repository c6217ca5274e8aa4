"""The organisation that a vault belongs to: its profile in the vault, and what it does not take on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.events.vault import OrganisationImported
from interview.engine.stage import Refused
from interview.engine.terms import VAULT
from interview.engine.words import Words
from interview.guiding.entries import read_entries
from interview.organisation.reader import OrganisationInvalid, stored, to_store

if TYPE_CHECKING:
    from interview.engine.terms import Nation, OrganisationKind
    from interview.organisation.model import Profile
    from store.journal import Journal


def imported(profile: Profile) -> OrganisationImported:
    """The event that keeps a profile."""
    return OrganisationImported(profile=Words(to_store(profile)))


def latest_profile(journal: Journal) -> Profile | None:
    """The profile that holds now. None if there is none, or if it is not one that this version can read."""
    try:
        return profile_in(journal)
    except OrganisationInvalid:
        return None


def profile_in(journal: Journal) -> Profile | None:
    """The profile that holds now. Raises OrganisationInvalid for one that this version cannot read."""
    taken_in = (
        entry.event.profile
        for entry in reversed(read_entries(journal, VAULT))
        if isinstance(entry.event, OrganisationImported)
    )
    newest = next(taken_in, None)
    return None if newest is None else stored(newest.text)


def refuse_unserved(profile: Profile | None, *, nation: Nation, kind: OrganisationKind) -> None:
    """Refuse a case for a nation, or a kind of organisation, that the profile does not name. Raises Refused."""
    if profile is None:
        return
    if profile.serves(nation) is None:
        served = ", ".join(one.replace("_", " ") for one in profile.nations)
        raise Refused(
            f"Your organisation's profile does not name {nation.replace('_', ' ')}, only: {served}. "
            "Ask your manager who can help there, or import a profile that names it."
        )
    if kind != profile.kind:
        raise Refused(
            f"Your organisation's profile says that it is of another kind: {profile.kind.replace('_', ' ')}. "
            "Choose that one, or import a profile that is right."
        )
