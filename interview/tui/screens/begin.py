"""Before a session: how the person is met, whether this is typed live or afterwards, and their language."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

from interview.composing.due import waiting_lines
from interview.engine.promised import date_of
from interview.engine.terms import Captured, Moment, Setting
from interview.engine.waiting import waiting_after
from interview.tui.screens.asked import AskedPage
from interview.tui.screens.language import named
from interview.tui.screens.standing import closed_line
from interview.tui.times import typed_time
from interview.tui.widgets.fields import WordsField
from interview.tui.widgets.paragraph import Paragraph
from interview.tui.widgets.rows import Item, Plain, Rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from textual.widget import Widget

    from interview.casework.before_session import BeforeSession
    from interview.guide import Guide
    from interview.tui.reception import Reception
    from interview.tui.widgets.fields import Field


class BeginScreen(AskedPage):
    """Nothing is chosen beforehand: what was written up from memory must not pass for live."""

    heading = "begin-heading"
    keys = "case-new-keys"
    help_message = "help-begin"
    why = "begin-why"
    go_on = "begin-go-on"
    missing = "begin-missing"

    def __init__(self, reception: Reception, guide: Guide, before: BeforeSession) -> None:
        """With one interview alone that is made for this person there is nothing to choose."""
        super().__init__()
        self._interviews, self._reasons = before.interviews, before.reasons
        self._reception = reception
        self._guide = guide
        self._meant = False

    def body(self) -> Iterator[Widget]:
        yield from self._standing()
        if self._guide.case.handed_over is not None:
            yield self.worded("begin-handed-over", classes="label")
        if self._reasons:
            yield self.worded("begin-reasons", classes="advice", reasons="; ".join(self._reasons))
        if self._guide.case.sessions:
            read = Plain(text=self.own.chrome("begin-read"), tone="way")
            yield Rows([Item(key="read", pieces=(read,), opens=self._read)], classes="go")
        if len(self._interviews) == 1:
            yield self.worded("begin-only", classes="advice", interview=self._interviews[0].label)
        yield from super().body()
        erase = Plain(text=self.own.chrome("begin-erase"), tone="quiet")
        yield Rows([Item(key="erase", pieces=(erase,), opens=self._erase)], classes="go apart", id="erase")

    def _standing(self) -> Iterator[Widget]:
        """Whether the case is closed, and what is due in it; both lead to what stands there."""
        case, ways = self._guide.case, []
        if case.closed is not None:
            yield closed_line(self, case.closed)
            ways.append(("reopen", "standing-reopen", self._reception.reopen_case))
        at = self._reception.opened.clock()
        waits = waiting_lines(waiting_after(case, (), at=at), label=self.own.chrome, today=date_of(at))
        if waits and case.handed_over is None:
            yield Paragraph(" · ".join(waits), "ltr", classes="advice")
        if case.sessions:
            ways.append(("standing", "begin-standing", self._reception.standing))
        if ways:
            yield Rows([self._way(*way) for way in ways], classes="go", id="standing")

    def _way(self, key: str, message: str, opens: Callable[[Guide], None]) -> Item:
        line = Plain(text=self.own.chrome(message), tone="way")
        return Item(key=key, pieces=(line,), opens=lambda: opens(self._guide))

    def on_mount(self) -> None:
        if self._guide.case.closed is not None:
            self.call_after_refresh(self.query_one("#standing", Rows).focus)

    def _erase(self) -> None:
        self._reception.erase(self._guide)

    def _read(self) -> None:
        self._reception.read(self._guide)

    def asked(self) -> Iterator[Field]:
        yield self.words("setting", "begin-setting", get_args(Setting))
        yield self.words("captured", "begin-captured", get_args(Captured))
        yield WordsField("held", "", label=self.own.chrome("begin-held", example="2026-03-04 14:30"), lines=1)
        languages = self._guide.languages()
        yield self.choice("language", "begin-language", [(each.tag, named(each)) for each in languages])
        if len(self._interviews) > 1:
            flows = [(each.id, each.label) for each in self._interviews]
            yield self.choice("interview", "begin-interview", flows)

    def go(self) -> None:
        typed = self.query_one(WordsField).editor.words.strip()
        try:
            held_at = Moment(precision="about", at=typed_time(typed)) if typed else None
        except ValueError:
            self.refused(self.own.chrome("begin-held-wrong"))
            self.query_one(WordsField).editor.focus()
            return
        if self._guide.case.handed_over is not None and not self._meant:
            self._meant = True
            self.refused(self.own.chrome("begin-handed-over-again"))
            return
        self._reception.begin(
            self,
            self._guide,
            setting=cast("Setting", self.chosen("setting")),
            captured=cast("Captured", self.chosen("captured")),
            person_locale=self.chosen("language"),
            held_at=held_at,
            although_handed_over=self._meant,
            flow=self.chosen("interview") if len(self._interviews) > 1 else None,
        )
