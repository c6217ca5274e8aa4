"""What waits in a case, in days and numbers alone: enough for a list of cases, and nobody's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.considered import to_do
from interview.engine.events import considering, contacting, promising, reaching, session, telling_later
from interview.engine.promised import contact_open, date_of, exact_day
from interview.engine.shared import to_tell

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interview.engine.case import Case
    from interview.engine.events import AnyEvent

NO_DAY = ""
"""In the place of a day that is not known exactly."""


class Waiting(msgspec.Struct, frozen=True, kw_only=True):
    """The days of all open promises, the first one first; of the next contact, if there is one to come; of duties to do."""

    promises: tuple[str, ...] = ()
    contact: str | None = None
    duties: tuple[str, ...] = ()
    """By when those duties will be done of which that was decided, the first one first."""
    to_tell: int = 0
    """How many things were shared that the person is still to be told of."""


NOTHING = Waiting()


def waiting_after(case: Case, events: Iterable[AnyEvent], *, at: int) -> Waiting:
    """What waits in a case once these events have happened to it, at ``at`` (UTC ms)."""
    promises = {one.number: _day(one.by) for one in case.promises.values() if one.open}
    duties = {one.duty: _day(one.day) for one in to_do(case)}
    untold = {one.number for one in to_tell(case)}
    last = contact_open(case)
    contact = None if last is None else _day(case.contacts[last].on)
    for number, event in enumerate(events, start=case.seq + 1):
        match event:
            case reaching.PromiseMade(by=by):
                promises[number] = _day(by)
            case promising.PromiseClosed(promise=promise):
                promises.pop(promise, None)
            case considering.DutyDecided(duty=duty, decision="will_do", day=by):
                duties[duty] = _day(by)
            case considering.DutyDecided(duty=duty):
                duties.pop(duty, None)
            case reaching.ShareRecorded(still_to_tell=True):
                untold.add(number)
            case telling_later.ToldOfShare(share=share):
                untold.discard(share)
            case reaching.NextContactAgreed(on=on):
                contact = _day(on)
            case contacting.ContactTried(result="reached", on=on):
                contact = _unless_reached(contact, exact_day(on) or date_of(at))
            case session.SessionOpened(continues=None, held_at=held_at):
                contact = _unless_reached(contact, date_of(at if held_at.at is None else held_at.at))
            case _:
                pass
    return Waiting(
        promises=_in_order(promises.values()),
        contact=contact,
        duties=_in_order(duties.values()),
        to_tell=len(untold),
    )


def _in_order(days: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(days, key=lambda day: day or "~"))


def _day(on: str | None) -> str:
    return exact_day(on) or NO_DAY


def _unless_reached(contact: str | None, on: str) -> str | None:
    return contact if contact is not None and on < contact else None
