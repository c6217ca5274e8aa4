"""What the worker says of the record as a whole: complete as far as they know, and what was not to be done in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.events.base import Event
from interview.engine.signed import SetAside, Signed
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry


class StillOpen(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How many things stood like this, such as not asked or declined."""

    standing: str
    times: int


class RecordSigned(Event, tag="record-signed", frozen=True, kw_only=True):
    """The worker signed the record as complete as far as they know. What was open then is counted, and is no failure."""

    open: tuple[StillOpen, ...]

    def fold(self, case: Case, entry: Entry) -> None:
        case.signed = Signed(
            number=entry.seq,
            at=entry.at,
            worker=entry.actor,
            open=sum(one.times for one in self.open),
        )


class MarkedNotAppropriate(Event, tag="marked-not-appropriate", frozen=True, kw_only=True):
    """A criterion of the standard is not appropriate in this case, for the worker's reason."""

    criterion: str
    reason: Words

    def fold(self, case: Case, entry: Entry) -> None:
        case.set_aside[self.criterion] = SetAside(
            criterion=self.criterion, reason=self.reason, number=entry.seq
        )


class MarkedAppropriate(Event, tag="marked-appropriate", frozen=True, kw_only=True):
    """It is appropriate after all. What was marked before stays in the record."""

    criterion: str

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        case.set_aside.pop(self.criterion, None)
