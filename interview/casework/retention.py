"""Which cases have been kept longer than the organisation says. It is said, and nothing more: only people erase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.organisation.durations import after

if TYPE_CHECKING:
    from interview.engine.terms import AgeBand, Nation
    from interview.guiding.listing import Listing
    from interview.organisation.model import Profile, RecordClass, Retention


def kept_past(known: Listing, profile: Profile | None, *, now: int) -> str | None:
    """The time it should be kept at most, such as ``6 years``, where that is over since its last session, or its closing.

    None for a case whose session is open, that is under a legal hold, or of which all words were erased; for one that is not
    closed, where the time counts from its closing; and where the profile says nothing of its kind. ``now`` is UTC milliseconds.
    """
    if known.closed_at is None or known.opened_at is not None or known.held or known.emptied:
        return None
    rule = kept_for(profile, nation=known.nation, age_band=known.age_band)
    if rule is None:
        return None
    closed = known.closed.at if known.closed is not None else None
    since = closed if rule.counts_from == "closing" else known.closed_at
    return rule.keep if since is not None and after(since, rule.keep) <= now else None


def kept_for(profile: Profile | None, *, nation: Nation | None, age_band: AgeBand | None) -> Retention | None:
    """What the profile says of how long a case of this nation and age is kept; None where it says nothing."""
    record: RecordClass = "adult_case" if age_band == "adult" else "child_case"
    for one in profile.retention if profile is not None else ():
        if one.record == record and (not one.nations or nation in one.nations):
            return one
    return None
