"""Reaching others: services, sharing, promises, the next contact."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.events.base import Event, Heard, day_noted_at
from interview.engine.promised import Promise
from interview.engine.services import NotFound, Service
from interview.engine.shared import Share, doubts
from interview.engine.standing import Contact
from interview.engine.terms import ContactWay, LegalBasis, LineAnswer
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry


class ServiceOffered(Heard, tag="service-offered", frozen=True, kw_only=True):
    """A service, or a place of safety by its kind. An address of a place of safety is never written here."""

    name: Words
    kind: str
    need: str | None
    listed: str | None = None
    last_checked: str | None = None

    def fold(self, case: Case, entry: Entry) -> None:
        case.services[entry.seq] = Service(
            number=entry.seq,
            name=self.name,
            kind=self.kind,
            need=self.need,
            listed=self.listed,
            last_checked=self.last_checked,
        )
        case.unserved.pop(self.need or "", None)


class ServiceNotFound(Event, tag="service-not-found", frozen=True, kw_only=True):
    """The worker looked for a service for a need, and there is none that fits. A manager has to be asked.

    ``domain`` is that of the need as it stood then.
    """

    need: str
    note: Words | None
    domain: str | None = None

    def fold(self, case: Case, entry: Entry) -> None:
        case.unserved[self.need] = NotFound(number=entry.seq, need=self.need, note=self.note)


class ServiceAnswered(Heard, tag="service-answered", frozen=True, kw_only=True):
    """What the person said to an offer."""

    service: int
    answer: LineAnswer
    statement: int | None

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        case.services[self.service] = msgspec.structs.replace(
            case.services[self.service], answer=self.answer, statement=self.statement
        )


class ShareRecorded(Event, tag="share-recorded", frozen=True, kw_only=True):
    """The worker shared something. The program never sends. ``scope`` are classes of the plan's fields.

    ``duty`` is the one it was done under, ``meeting`` the entry of the meeting it was said at, to these ``partners`` and, with
    ``others``, to whoever else was there.
    """

    recipient: str
    basis: LegalBasis
    scope: tuple[str, ...]
    told: bool
    reason: Words | None
    duty: str | None = None
    meeting: int | None = None
    partners: tuple[str, ...] = ()
    others: bool = False
    whom: Words | None = None
    said: Words | None = None
    on: str | None = None
    basis_named: Words | None = None
    still_to_tell: bool = False
    why_not_told: Words | None = None

    def fold(self, case: Case, entry: Entry) -> None:
        share = Share(
            number=entry.seq, on_noted_at=self._on_noted_at(case, entry), **msgspec.structs.asdict(self)
        )
        case.shares[entry.seq] = msgspec.structs.replace(share, doubts=doubts(case, share))
        decided = case.decided.get(self.duty or "")
        if decided is not None:
            case.decided[decided.duty] = msgspec.structs.replace(
                decided, shares=(*decided.shares, entry.seq), nobody_told=None
            )
        if self.meeting is not None:
            meetings = case.reached_out.meetings
            before = meetings[self.meeting]
            meetings[self.meeting] = msgspec.structs.replace(
                before, shares=(*before.shares, entry.seq), nothing_said=False
            )

    def _on_noted_at(self, case: Case, entry: Entry) -> int | None:
        """Of what was said at a meeting the day is that of the meeting, as it was noted then."""
        if self.on is None:
            return None
        if self.meeting is not None:
            return case.reached_out.meetings[self.meeting].on_noted_at
        return day_noted_at(case, entry)


class PromiseMade(Heard, tag="promise-made", frozen=True, kw_only=True):
    """What the worker said they would do. ``by`` is a date, if one was said."""

    words: Words
    by: str | None

    def fold(self, case: Case, entry: Entry) -> None:
        case.promises[entry.seq] = Promise(
            number=entry.seq, words=self.words, by=self.by, said_at=self.said_at
        )


class NextContactAgreed(Heard, tag="next-contact-agreed", frozen=True, kw_only=True):
    """When and how to be in touch next, in the way the person said is safe; and the ways that they said are not."""

    on: str | None
    how: Words
    not_safe: tuple[ContactWay, ...] = ()

    def fold(self, case: Case, entry: Entry) -> None:
        case.contacts[entry.seq] = Contact(
            number=entry.seq, on=self.on, how=self.how, said_at=self.said_at, not_safe=self.not_safe
        )
