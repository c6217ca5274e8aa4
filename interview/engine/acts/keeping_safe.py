"""Where a person is safe, and what to do if they do not answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.base import Act, Hearing
from interview.engine.acts.recording import refuse_under_hold
from interview.engine.events import erasing, keeping_safe
from interview.engine.stage import Refused
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.events import AnyEvent
    from interview.engine.reached import PlaceKept
    from interview.engine.stage import Stage


class NotePlace(Act, tag="note-place", frozen=True, kw_only=True):
    """The address of a place of safety: who knows it, how one gets there, since when. No other field may hold it."""

    address: Words
    known_to: Words | None = None
    travel: Words | None = None
    since: Words | None = None
    service: int | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if not self.address.text.strip():
            raise Refused("The address is empty. Type it, or leave the place out.")
        if self.service is not None and self.service not in stage.case.services:
            raise Refused("That service was not offered in this case. Choose one from the list.")
        return (
            keeping_safe.PlaceNoted(
                address=self.address,
                known_to=self.known_to,
                travel=self.travel,
                since=self.since,
                service=self.service,
            ),
        )


class LeavePlace(Act, tag="leave-place", frozen=True, kw_only=True):
    """The person is not there any more."""

    number: int

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if _place(stage, self.number).left:
            raise Refused("It is noted already that they are not there any more.")
        return (keeping_safe.PlaceLeft(place=self.number),)


class ErasePlace(Act, tag="erase-place", frozen=True, kw_only=True):
    """The address goes at once, with who knows it and how one gets there. That there was a place stays."""

    number: int

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        place = _place(stage, self.number)
        refuse_under_hold(stage.case)
        words = (place.address, place.known_to, place.travel, place.since)
        passages = sum(one is not None and not one.erased for one in words)
        if not passages:
            raise Refused("There are no words left there to erase.")
        return (
            erasing.ErasureAnnounced(
                extent="passage",
                statement=None,
                place=self.number,
                session=None,
                ground="person_asked",
                passages=passages,
            ),
            erasing.WordsErased(announced=stage.number, passages=passages),
        )


def _place(stage: Stage, number: int) -> PlaceKept:
    found = stage.case.reached_out.places.get(number)
    if found is None:
        raise Refused("There is no such place in this case. Choose one from the list.")
    return found


class AgreeMissed(Hearing, tag="missed-contact", frozen=True, kw_only=True):
    """What to do if the person does not answer, agreed with them before it happens."""

    after: Words
    whom: Words | None = None
    say: Words | None = None
    never: Words | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if not self.after.text.strip():
            raise Refused("Say how long you wait before you do anything.")
        captured, said_at = self.heard(stage)
        return (
            keeping_safe.MissedContactAgreed(
                after=self.after,
                whom=self.whom,
                say=self.say,
                never=self.never,
                captured=captured,
                said_at=said_at,
            ),
        )
