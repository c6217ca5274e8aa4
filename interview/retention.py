"""Which cases have been kept longer than the organisation says. It is said, and nothing more: only people erase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.organisation.durations import after

if TYPE_CHECKING:
    from interview.listing import Listing
    from interview.organisation.model import Profile, RecordClass


def kept_past(known: Listing, profile: Profile | None, *, now: int) -> str | None:
    """The time it should be kept at most, such as ``6 years``, where that is over since its last session ended.

    None for a case whose session is open, that is under a legal hold, or of which all words were erased; and where the
    profile says nothing of its kind. ``now`` is UTC milliseconds.
    """
    if profile is None or known.closed_at is None or known.opened_at is not None:
        return None
    if known.held or known.emptied:
        return None
    record: RecordClass = "adult_case" if known.age_band == "adult" else "child_case"
    for one in profile.retention:
        if one.record == record and (not one.nations or known.nation in one.nations):
            return one.keep if after(known.closed_at, one.keep) <= now else None
    return None
