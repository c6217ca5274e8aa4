"""Any step, to write down what was said there: for a session that is written up afterwards."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from interview.engine.acts.writing_up import GoTo
from interview.tui.chrome import chrome
from interview.tui.widgets.rows import Item, Plain
from interview.tui.widgets.rows_sheet import RowsSheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.widget import Widget

    from interview.engine.view import StepSeen, View


class GoToSheet(RowsSheet):
    """The steps by their part of the interview. Enter goes there, and what is typed stays where it is."""

    def __init__(self, at: Widget, view: View) -> None:
        super().__init__("go-to", chrome(at, "screen-go-to"), view)

    def items(self, view: View) -> Iterator[Item]:
        for phase, steps in groupby(view.go_to, key=lambda step: step.phase):
            yield Item(key=f"phase:{phase}", pieces=(Plain(text=phase, tone="quiet"),), dim=True)
            yield from map(self._step, steps)

    def _step(self, step: StepSeen) -> Item:
        been = (Plain(text=chrome(self, "screen-been-there"), tone="quiet"),) if step.reached else ()
        return Item(
            key=step.step,
            sign="→",
            pieces=(Plain(text=step.label, tone="way"), *been),
            opens=lambda: self.do(GoTo(step=step.step), then=self.action_close),
        )
