"""Noting what became of a line of the plan between two sittings, as an agency or the worker knows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.base import Act
from interview.engine.days import done_on
from interview.engine.events import reporting
from interview.engine.reached import LineCame
from interview.engine.reported import reportable
from interview.engine.stage import Refused
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.events import AnyEvent
    from interview.engine.stage import Stage


class ReportLine(Act, tag="report-line", frozen=True, kw_only=True):
    """An action that somebody else does is done, or is not, and the person is not there to say so.

    One that was not done wants a few words: why, or what comes next. It may be noted again, and the last holds.
    """

    line: str
    came: LineCame
    on: str | None = None
    partner: str | None = None
    note: Words | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        case = stage.case
        if self.line not in {one.line for one in reportable(case)}:
            raise Refused(_why_not(stage, self.line))
        if self.partner is not None and self.partner not in case.reached_out.partners:
            raise Refused("No such agency is noted in this case. Choose one from the list.")
        note = self.note if self.note is not None and self.note.text.strip() else None
        if self.came == "not_done" and note is None:
            raise Refused("Say in a few words why it was not done, or what comes next.")
        on = done_on(self.on, now=stage.now, in_session=case.sitting is not None)
        return (
            reporting.LineReported(line=self.line, came=self.came, on=on, partner=self.partner, note=note),
        )


def _why_not(stage: Stage, name: str) -> str:
    line = stage.case.lines.get(name)
    if line is None or line.dropped:
        return "There is no such line in the plan. Choose one from the list."
    if line.done:
        return "The person said that this is done. Look at it again with them, if it is not."
    return "What the person does themselves is theirs to tell of. Look at it again with them."
