"""What became of a line of the plan, as an agency or the worker knows it between two sittings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.events.base import Event
from interview.engine.reached import LineCame, LineReport
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry


class LineReported(Event, tag="line-reported", frozen=True, kw_only=True):
    """What is to be done by a line was done, or was not, as somebody told the worker.

    It is nobody's answer to the line and changes nothing that was agreed: the person says how they see it when the plan
    is looked at again. ``partner`` is who said so, where it is one of the agencies that are noted.
    """

    line: str
    came: LineCame
    on: str | None = None
    partner: str | None = None
    note: Words | None = None

    def fold(self, case: Case, entry: Entry) -> None:
        case.reached_out.reports[entry.seq] = LineReport(
            number=entry.seq,
            line=self.line,
            came=self.came,
            on=self.on,
            partner=self.partner,
            note=self.note,
            revision=case.lines[self.line].revision,
        )
