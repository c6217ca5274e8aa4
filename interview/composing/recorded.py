"""What a view holds of how much is written down, and of a legal hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from interview.engine.events.recording import RECORD
from interview.engine.recording import RECORD_SAYS, words_kept

if TYPE_CHECKING:
    from collections.abc import Iterable

    from flows.model import Step
    from interview.engine.case import Case
    from interview.engine.standing import LegalHold
    from interview.engine.terms import Recording
    from interview.engine.view import Text

__all__ = ["RECORD_SAYS", "RecordSeen", "record_seen"]


class RecordSeen(TypedDict):
    """The fields of a view that are about the record itself."""

    recording: Recording
    record_open: bool
    record_says: tuple[Text, ...]
    account_kept: bool
    unrecorded: int
    hold: LegalHold | None


def record_seen(case: Case, step: Step, says: Iterable[Text]) -> RecordSeen:
    """How much is written down at this step. ``says`` are the wordings of ``RECORD_SAYS``."""
    return RecordSeen(
        recording=case.recording,
        record_open=RECORD in case.consents and not case.recording_settled,
        record_says=tuple(says),
        account_kept=words_kept(case.recording, step, about=None),
        unrecorded=len(case.unrecorded),
        hold=case.hold,
    )
