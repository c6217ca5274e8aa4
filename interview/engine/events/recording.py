"""How much the person wants written down, what was therefore not written, and a hold under which nothing is erased."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.events.base import Event, Heard
from interview.engine.standing import LegalHold
from interview.engine.terms import Recording
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry

RECORD = "record"
"""What a person says yes or no to when they are asked whether their words may be written down."""


class RecordChosen(Heard, tag="record-chosen", frozen=True, kw_only=True):
    """What the person wants written down from here on. What was kept before stays until it is erased."""

    extent: Recording

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        case.recording = self.extent
        case.recording_settled = True


class SaidUnrecorded(Heard, tag="said-unrecorded", frozen=True, kw_only=True):
    """The person said something, and none of it was written down, as they wished. It can be no statement of theirs."""

    step: str
    about: str | None

    def fold(self, case: Case, entry: Entry) -> None:
        case.unrecorded.append(entry.seq)


class LegalHoldSet(Event, tag="legal-hold-set", frozen=True, kw_only=True):
    """From here on nothing of the case is erased. The reason is the worker's."""

    reason: Words

    def fold(self, case: Case, entry: Entry) -> None:
        case.hold = LegalHold(since=entry.at, reason=self.reason)


class LegalHoldLifted(Event, tag="legal-hold-lifted", frozen=True, kw_only=True):
    """The hold has ended, for this reason."""

    reason: Words

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        case.hold = None
