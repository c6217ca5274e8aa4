"""Reaching others: services, sharing, promises, the next contact."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.events.base import Event, Heard
from interview.engine.promised import Promise
from interview.engine.services import NotFound, Service
from interview.engine.standing import Contact, Share
from interview.engine.terms import ContactWay, LineAnswer, ShareBasis
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
    """The worker shared something. The program never sends. ``scope`` are classes of the plan's fields."""

    recipient: str
    basis: ShareBasis
    scope: tuple[str, ...]
    told: bool
    reason: Words | None

    def fold(self, case: Case, entry: Entry) -> None:
        case.shares[entry.seq] = Share(
            number=entry.seq,
            recipient=self.recipient,
            basis=self.basis,
            scope=self.scope,
            told=self.told,
            reason=self.reason,
        )


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
