"""The agencies that are involved, and what they agreed when they met."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine import reached
from interview.engine.events.base import Event, day_noted_at
from interview.engine.reached import PartnerRole
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry


class PartnerNoted(Event, tag="partner-noted", frozen=True, kw_only=True):
    """An agency is involved, or stands otherwise than before. At most one of them has the lead."""

    partner: str
    name: Words
    role: PartnerRole
    contact: Words | None = None
    lead: bool = False

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        partners = case.reached_out.partners
        if self.lead:
            for other, one in partners.items():
                partners[other] = msgspec.structs.replace(one, lead=False)
        partners[self.partner] = reached.Partner(
            partner=self.partner, name=self.name, role=self.role, contact=self.contact, lead=self.lead
        )


class PartnerWent(Event, tag="partner-went", frozen=True, kw_only=True):
    """An agency is involved no more."""

    partner: str

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        partners = case.reached_out.partners
        partners[self.partner] = msgspec.structs.replace(partners[self.partner], involved=False, lead=False)


class MeetingHeld(Event, tag="meeting-held", frozen=True, kw_only=True):
    """Partners met. ``others`` are those who were there besides, ``agreed`` what came of it, in the worker's words."""

    on: str | None = None
    who: tuple[str, ...] = ()
    others: Words | None = None
    agreed: Words | None = None

    def fold(self, case: Case, entry: Entry) -> None:
        case.reached_out.meetings[entry.seq] = reached.Meeting(
            number=entry.seq,
            on=self.on,
            on_noted_at=None if self.on is None else day_noted_at(case, entry),
            who=self.who,
            others=self.others,
            agreed=self.agreed,
        )


class NothingSaid(Event, tag="nothing-said-there", frozen=True, kw_only=True):
    """Nothing was said of the person at a meeting."""

    meeting: int

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        meetings = case.reached_out.meetings
        meetings[self.meeting] = msgspec.structs.replace(meetings[self.meeting], nothing_said=True)


class ActionAgreed(Event, tag="action-agreed", frozen=True, kw_only=True):
    """An action that was agreed at a meeting stands as a line of the plan, or as a promise to the person."""

    meeting: int
    line: str | None = None
    promise: int | None = None

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        meetings = case.reached_out.meetings
        before = meetings[self.meeting]
        meetings[self.meeting] = msgspec.structs.replace(
            before,
            lines=before.lines if self.line is None else (*before.lines, self.line),
            promises=before.promises if self.promise is None else (*before.promises, self.promise),
        )
