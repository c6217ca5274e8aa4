"""Signing the record, and saying of a criterion that it is not appropriate in this case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.criteria import CRITERIA
from interview.engine.acts.base import Act
from interview.engine.events import signing
from interview.engine.stage import Refused
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.events import AnyEvent
    from interview.engine.stage import Stage


class SignRecord(Act, tag="sign-record", frozen=True, kw_only=True):
    """Sign the record as complete as far as the worker knows. What is open is counted with it, and holds nobody up.

    Signed again, it is for what came since.
    """

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        signed = stage.case.signed
        if signed is not None and signed.number == stage.case.seq:
            raise Refused("The record is signed, and nothing came to it since.")
        counted = (
            signing.StillOpen(standing=standing, times=times)
            for standing, times in stage.still_open().items()
        )
        return (signing.RecordSigned(open=tuple(counted)),)


class MarkNotAppropriate(Act, tag="mark-not-appropriate", frozen=True, kw_only=True):
    """A criterion is not appropriate in this case, for a reason. It may be marked again, with another one."""

    criterion: str
    reason: Words

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        _refuse_unknown(self.criterion, stage)
        if not self.reason.text.strip():
            raise Refused("Say why it is not appropriate here. A few words are enough.")
        return (signing.MarkedNotAppropriate(criterion=self.criterion, reason=self.reason),)


class MarkAppropriate(Act, tag="mark-appropriate", frozen=True, kw_only=True):
    """It is appropriate after all."""

    criterion: str

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        _refuse_unknown(self.criterion, stage)
        if self.criterion not in stage.case.set_aside:
            raise Refused("That is not marked as not appropriate. There is nothing to take back.")
        return (signing.MarkedAppropriate(criterion=self.criterion),)


def _refuse_unknown(criterion: str, stage: Stage) -> None:
    if criterion not in CRITERIA.get(stage.flow.standard, ()):
        raise Refused("The standard of this interview has no such criterion. Choose one from the list.")
