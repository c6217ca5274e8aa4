"""A line for a day: it says where the weekday is another than that of the date, and is where the hand goes when it is refused."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from interview.engine.days import DayRefused, another_weekday
from interview.plan.named_day import named_day
from interview.tui.chrome import chrome
from interview.tui.widgets.fields import WordsField
from interview.tui.widgets.paragraph import Paragraph
from interview.tui.widgets.sheet import Sheet
from interview.tui.widgets.ways_on import seen

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.screen import Screen


class DayField(WordsField):
    """What is typed is kept as it is. A weekday that disagrees with its date is somebody's slip, and nobody here knows whose."""

    def __init__(self, name: str, draft: str, words: str = "", *, label: str = "", today: str = "") -> None:
        super().__init__(name, draft, words, label=label, lines=1)
        self._today = date.fromisoformat(today) if today else None
        self.weekday_line = Paragraph(classes="soft")

    def compose(self) -> ComposeResult:
        yield from super().compose()
        yield self.weekday_line

    def on_mount(self) -> None:
        self._say_weekday()

    def flush(self) -> None:
        super().flush()
        self._say_weekday()

    def clear(self) -> None:
        super().clear()
        self._say_weekday()

    def _say_weekday(self) -> None:
        found = another_weekday(self.editor.words, today=self._today)
        self.weekday_line.display = found is not None
        if found is not None:
            on = named_day(partial(chrome, self), found.isoformat(), noted=None)
            weekday = chrome(self, f"weekday-{found.isoweekday()}")
            self.weekday_line.show(chrome(self, "form-another-weekday", day=on, weekday=weekday), "ltr")


def to_the_day(screen: Screen[None], error: Exception) -> None:
    """Put the hand on the day that was refused, in what lies in front."""
    if isinstance(error, DayRefused):
        front = next(reversed([*screen.query(Sheet)]), screen)
        wrong = next((one for one in front.query(DayField) if one.filled and seen(one)), None)
        if wrong is not None:
            wrong.land()
