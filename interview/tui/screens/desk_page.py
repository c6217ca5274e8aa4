"""A page of a few questions about a case that has no session open, and the act that the answers make."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from interview.engine.promised import date_of
from interview.tui.forms.parts import DAYS
from interview.tui.screens.asked import AskedPage
from interview.tui.screens.standing import closed_line
from interview.tui.widgets.days import DayField
from interview.tui.widgets.fields import WordsField

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from textual.widget import Widget

    from interview.engine.acts import AtTheDesk
    from interview.engine.words import Words
    from interview.guide import Guide
    from interview.tui.between import Between


class DeskPage(AskedPage):
    """Esc goes back to what stands in the case, and changes nothing."""

    keys = "case-new-keys"
    missing = "begin-missing"
    says_closed: ClassVar[bool] = True
    """Not where the page itself is about that."""

    def __init__(self, reception: Between, guide: Guide) -> None:
        super().__init__()
        self._reception, self._guide = reception, guide

    def body(self) -> Iterator[Widget]:
        """Before anything is asked: that the case is closed, and what that means for what is written now."""
        closed = self._guide.case.closed
        if closed is not None and self.says_closed:
            yield closed_line(self, closed)
            yield self.worded("closed-writing", classes="advice")
        yield from super().body()

    def action_back(self) -> None:
        self._reception.standing(self._guide)

    def line(self, name: str, label: str, *, before: str | None = None) -> WordsField:
        """One line to type, with what is known already: a day, where the name is that of one."""
        if name in DAYS:
            today = date_of(self._reception.opened.clock())
            return DayField(name, "", before or "", label=self.own.chrome(label), today=today)
        return WordsField(name, "", before or "", label=self.own.chrome(label), lines=1)

    def typed(self, name: str) -> Words | None:
        """What was typed there, if anything was."""
        words = self._line(name).words
        return words if words is not None and words.text.strip() else None

    def to_line(self, name: str) -> None:
        """Put the cursor where words are missing."""
        self._line(name).editor.focus()

    def _line(self, name: str) -> WordsField:
        return next(field for field in self.query(WordsField) if field.name == name)

    def done(self, act: AtTheDesk) -> None:
        self._reception.at_the_desk(self, self._guide, act, then=self.afterwards())

    def afterwards(self) -> Callable[[Guide], None]:
        """Where it leads once it is kept: back to where it was opened, for most."""
        return lambda _: self.action_back()
