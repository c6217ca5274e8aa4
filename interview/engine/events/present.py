"""Who else of the workers was there, by code, never by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.events.base import Event

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry


class WorkerJoined(Event, tag="worker-joined", frozen=True, kw_only=True):
    """A second worker, besides the one who writes."""

    code: str

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        case.present = (*case.present, self.code)


class WorkerLeft(Event, tag="worker-left", frozen=True, kw_only=True):
    """The second worker is no longer there."""

    code: str

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        case.present = tuple(code for code in case.present if code != self.code)
