"""The plan for now, at any step: one page from whatever is there, a call sheet for a bed, and both as files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.tui.screens.call_sheet import CallSheetScreen
from interview.tui.screens.reading import ReadingScreen
from interview.tui.widgets.rows import Item, Plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interview.casework.plan_now import PlanNow
    from interview.guide import Guide
    from interview.tui.reception import Reception


class PlanNowScreen(ReadingScreen):
    """Only looking: nothing of it is recorded until it is written out."""

    heading = "now-heading"
    help_message = "help-now"
    look = "one-page"

    def __init__(self, reception: Reception, guide: Guide, now: PlanNow) -> None:
        super().__init__(now.plan_text())
        self._reception, self._guide, self._now = reception, guide, now

    def ways(self) -> Sequence[Item]:
        """What can be done with it, before it is read."""
        return (
            Item(
                key="call",
                sign="→",
                pieces=(Plain(text=self.own.chrome("now-call"), tone="way"),),
                opens=lambda: self.own.over(CallSheetScreen(self._reception, self._guide, self._now)),
            ),
            Item(
                key="write",
                sign="→",
                pieces=(Plain(text=self.own.chrome("now-write"), tone="way"),),
                opens=lambda: self._reception.export_now(self._guide),
            ),
            Item(
                key="home",
                sign="→",
                pieces=(Plain(text=self.own.chrome("now-home"), tone="way"),),
                opens=lambda: self._reception.going_home(self._guide),
            ),
            Item(
                key="versions",
                sign="→",
                pieces=(Plain(text=self.own.chrome("now-versions"), tone="way"),),
                opens=lambda: self._reception.plan_versions(self._guide),
            ),
        )
