"""A case that goes to another vault or came from one, that is linked with another, or that a new worker reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.events.base import Event
from interview.engine.standing import HandoverStanding
from interview.engine.terms import Relation
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry


class HandedOver(Event, tag="handed-over", frozen=True, kw_only=True):
    """The case was sealed for another vault, up to and with this entry.

    ``vault`` and ``fingerprint`` are those of the card it was sealed for, and ``name`` what its people call themselves.
    """

    vault: str
    fingerprint: str
    name: Words | None

    def fold(self, case: Case, entry: Entry) -> None:
        case.handed_over = HandoverStanding(
            number=entry.seq, at=entry.at, fingerprint=self.fingerprint, name=self.name
        )


class Received(Event, tag="received", frozen=True, kw_only=True):
    """The case came from another vault, and goes on here. ``head`` is how far it went when it was sealed.

    The codes of those who wrote before are that vault's: the same code here is somebody else.
    """

    vault: str
    fingerprint: str
    head: str

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        case.handed_over = None
        case.readers = set()
        for statement in (*case.statements.values(),):
            case.reword(msgspec.structs.replace(statement, worker=""))
        case.documents = {
            number: msgspec.structs.replace(read, reviewed_by="") for number, read in case.documents.items()
        }
        case.notes = {number: msgspec.structs.replace(note, worker="") for number, note in case.notes.items()}


class CaseLinked(Event, tag="case-linked", frozen=True, kw_only=True):
    """Another case belongs to this one. ``link`` is a random id that both have; nothing else of the other is here.

    ``relation`` is what the other person is to this one.
    """

    link: str
    relation: Relation

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        case.links[self.link] = self.relation


class AccountRead(Event, tag="account-read", frozen=True, kw_only=True):
    """A worker opened what others had taken down, although the person had not said that they may. The reason is theirs."""

    reason: Words

    def fold(self, case: Case, entry: Entry) -> None:
        case.readers.add(entry.actor)
