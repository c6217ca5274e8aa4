"""Closing a case, and opening it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.closing import Closed, LeftCounted
from interview.engine.events.base import Event
from interview.engine.terms import ToldOfIt
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry


class CaseClosed(Event, tag="case-closed", frozen=True, kw_only=True):
    """The case was closed. Nothing is erased by it.

    ``reason`` is one of the list in the flow; ``left`` counts what was open then; ``told`` is whether the person knows, and
    ``told_how`` how they were told, or why not. None where there was nobody to tell.
    """

    reason: str
    note: Words | None = None
    told: ToldOfIt | None = None
    told_how: Words | None = None
    left: tuple[LeftCounted, ...] = ()

    def fold(self, case: Case, entry: Entry) -> None:
        case.closings.append(
            Closed(
                number=entry.seq,
                at=entry.at,
                worker=entry.actor,
                reason=self.reason,
                note=self.note,
                told=self.told,
                told_how=self.told_how,
                left=self.left,
            )
        )


class CaseReopened(Event, tag="case-reopened", frozen=True, kw_only=True):
    """The case is open again, for the worker's reason. That it was closed stays in the record."""

    why: Words

    def fold(self, case: Case, entry: Entry) -> None:
        case.closings[-1] = msgspec.structs.replace(
            case.closings[-1], reopened_at=entry.at, reopened_by=entry.actor, why_reopened=self.why
        )
