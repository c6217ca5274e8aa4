"""What every event is: a fact in the past tense, with the rule that folds it into a case beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.terms import Captured, Moment

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry


class Event(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="event"):
    """Something that happened. Never edited once released; a new meaning is a new event.

    Events carry no time of their own: the entry does.
    """

    @property
    def looking(self) -> bool:
        """Whether nothing is done at a step by this alone."""
        return False


class Looking(Event, frozen=True, kw_only=True):
    """Something that only opens, shows, rests or goes back."""

    @property
    def looking(self) -> bool:
        return True


class Heard(Event, frozen=True, kw_only=True):
    """Something that happened in the room. When it was written down is the entry's time; this is when it was said.

    Sessions are often written up afterwards: yesterday's yes is not today's.
    """

    captured: Captured
    said_at: Moment


def day_noted_at(case: Case, entry: Entry) -> int | None:
    """When words such as "tomorrow" were said: now; written up afterwards, when the people sat together, if known."""
    return case.sitting.held_at.at if case.sitting is not None and case.written_up else entry.at
