"""The yes to the whole plan: first what is urgent and open, then what is not there yet, then Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.planning import AgreePlan
from interview.tui.chrome import chrome
from interview.tui.widgets.rows import Item, Plain
from interview.tui.widgets.rows_sheet import RowsSheet

if TYPE_CHECKING:
    from textual.widget import Widget

    from interview.engine.view import View


class AgreeSheet(RowsSheet):
    """What is missing stops nobody, but lines without an answer: they are read first."""

    def __init__(self, at: Widget, view: View) -> None:
        super().__init__("agree-plan", chrome(at, "screen-agree-plan"), view)

    def on_mount(self) -> None:
        super().on_mount()
        self.rows.action_jump(-1)

    def land(self) -> None:
        self.rows.focus()

    def items(self, view: View) -> list[Item]:
        unanswered = sum(seen.line.answer is None and not seen.line.done for seen in view.lines)
        urgent = [chrome(self, "screen-plan-urgent", what=what) for what in view.urgent_open]
        lines = [chrome(self, "screen-plan-lacks", what=what) for what in view.missing]
        if unanswered:
            lines.append(chrome(self, "screen-plan-unanswered", lines=unanswered))
        items = [Item(key=line, pieces=(Plain(text=line, tone="strong"),)) for line in urgent]
        items += [Item(key=line, pieces=(Plain(text=line),)) for line in lines or self._nothing_missing()]
        if not unanswered and "agree-plan" in view.acts:
            yes = Plain(text=chrome(self, "screen-agree-plan-yes"), tone="way")
            items.append(Item(key="agree", sign="→", pieces=(yes,), opens=self._agree))
        return items

    def _nothing_missing(self) -> list[str]:
        return [chrome(self, "screen-plan-lacks-nothing")]

    def _agree(self) -> None:
        self.do(AgreePlan(), then=self.action_close)
