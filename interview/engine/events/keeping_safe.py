"""Where a person is safe, kept apart from all else; and what was agreed for the case that they do not answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.events.base import Event, Heard
from interview.engine.reached import MissedContact, PlaceKept
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry

APART = frozenset({"address", "known_to", "travel", "since"})
"""Fields that stand in no story and in no list of a record, also where its words are asked for."""


class PlaceNoted(Event, tag="place-noted", frozen=True, kw_only=True):
    """The address of a place of safety, who knows it, how one gets there, and since when.

    ``service`` is the offer that it came from, if it was one. It goes to nobody but who asks for this class by its name.
    """

    address: Words
    known_to: Words | None = None
    travel: Words | None = None
    since: Words | None = None
    service: int | None = None

    def fold(self, case: Case, entry: Entry) -> None:
        case.reached_out.places[entry.seq] = PlaceKept(
            number=entry.seq,
            address=self.address,
            known_to=self.known_to,
            travel=self.travel,
            since=self.since,
            service=self.service,
        )


class PlaceLeft(Event, tag="place-left", frozen=True, kw_only=True):
    """The person is not there any more. The address stays as guarded as before."""

    place: int

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        places = case.reached_out.places
        places[self.place] = msgspec.structs.replace(places[self.place], left=True)


class MissedContactAgreed(Heard, tag="missed-contact-agreed", frozen=True, kw_only=True):
    """What to do if the person does not answer, agreed with them before it happens.

    ``after`` is how long to wait, ``whom`` to call then, ``say`` the words that were agreed, ``never`` what must not be done.
    """

    after: Words
    whom: Words | None = None
    say: Words | None = None
    never: Words | None = None

    def fold(self, case: Case, entry: Entry) -> None:
        case.reached_out.missed = MissedContact(
            number=entry.seq,
            after=self.after,
            whom=self.whom,
            say=self.say,
            never=self.never,
            said_at=self.said_at,
            captured=self.captured,
        )
