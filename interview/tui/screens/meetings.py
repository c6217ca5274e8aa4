"""Between sessions: the meetings of agencies, what was said of the person there, and what was agreed."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast, get_args

from textual.binding import Binding

from interview.engine.acts.partners import AgreeAction, RecordMeeting, TellAtMeeting
from interview.engine.acts.told_there import SaidThere
from interview.engine.terms import Doer
from interview.tui.screens.desk_page import DeskPage
from interview.tui.screens.page import PAGES, Page
from interview.tui.screens.telling import ToldPage
from interview.tui.widgets.bodies.listed import quiet
from interview.tui.widgets.fields import AnyOf, Option, plain_option
from interview.tui.widgets.rows import Item, Plain, Rows, Spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from textual.binding import BindingType
    from textual.widget import Widget

    from interview.composing.told import MeetingNow
    from interview.engine.seen import Named
    from interview.guide import Guide
    from interview.tui.between import Between
    from interview.tui.widgets.fields import Field


class MeetingsScreen(Page):
    """Each meeting, with a line for what was said of them there and one for an action; below, one more meeting."""

    heading = "meetings-heading"
    keys = "standing-keys"
    help_message = "help-meetings"
    CSS_PATH = PAGES
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "back", show=False)]

    def __init__(self, reception: Between, guide: Guide, meetings: Sequence[MeetingNow]) -> None:
        super().__init__()
        self._reception, self._guide, self._meetings = reception, guide, meetings
        self._rows = Rows()

    def body(self) -> Iterator[Widget]:
        yield self._rows

    def on_mount(self) -> None:
        add = self._way("add", "screen-add-meeting", lambda: self._reception.meeting(self._guide))
        self._rows.show([add, *(item for one in self._meetings for item in self._of(one))])
        self._rows.focus()

    def _of(self, one: MeetingNow) -> Iterator[Item]:
        agreed = (Spoken(words=one.agreed),) if one.agreed is not None and not one.agreed.erased else ()
        there = tuple(Spoken(words=name) for name in one.there if not name.erased)
        yield Item(key=f"meeting:{one.number}", pieces=(Plain(text=one.head, tone="strong"), *there, *agreed))
        yield self._way(
            f"said:{one.number}",
            "screen-said-there",
            lambda: self._reception.said_there(self._guide, one.number),
        )
        yield self._way(
            f"action:{one.number}",
            "meetings-add-action",
            lambda: self._reception.meeting_action(self._guide, one.number),
        )

    def _way(self, key: str, message: str, opens: Callable[[], None]) -> Item:
        return Item(key=key, pieces=(Plain(text=self.own.chrome(message), tone="way"),), opens=opens)

    def action_back(self) -> None:
        self._reception.standing(self._guide)


class OfMeetings(DeskPage):
    """A page that leads back to the meetings."""

    help_message = "help-meetings"
    go_on = "promise-came-go-on"

    def action_back(self) -> None:
        self._reception.meetings(self._guide)

    def afterwards(self) -> Callable[[Guide], None]:
        return self._reception.meetings


class MeetingScreen(OfMeetings):
    """When, who, and what was agreed. What was said of the person is asked right after it."""

    heading = "form-meeting"
    why = "meetings-why"

    def asked(self) -> Iterator[Field]:
        yield self.line("on", "form-on")
        partners = self._guide.case.reached_out.partners.values()
        there = [Option(id=one.partner, pieces=(Spoken(words=one.name),)) for one in partners if one.involved]
        if there:
            yield AnyOf("who", "", there, label=self.own.chrome("form-who-met"))
        yield self.line("others", "form-others-met")
        yield self.line("agreed", "form-agreed-there")

    def go(self) -> None:
        on = self.typed("on")
        who = next((field.chosen() for field in self.query(AnyOf)), ())
        self.done(
            RecordMeeting(
                on=None if on is None else on.text.strip(),
                who=who,
                others=self.typed("others"),
                agreed=self.typed("agreed"),
            )
        )

    def afterwards(self) -> Callable[[Guide], None]:
        return lambda guide: self._reception.said_there(guide, max(guide.case.reached_out.meetings))


class SaidThereScreen(ToldPage, OfMeetings):
    """How each yes stands is above the questions. One line says that nothing was said of them."""

    heading = "form-said-there"
    why = "screen-told-by-yes"

    def __init__(
        self, reception: Between, guide: Guide, held: MeetingNow, under: Sequence[Named] = ()
    ) -> None:
        super().__init__(reception, guide)
        self._held, self._under = held, under

    def body(self) -> Iterator[Widget]:
        yield Rows([*self._yeses(), *self._nothing()])
        yield from super().body()

    def _yeses(self) -> Iterator[Item]:
        for number, one in enumerate(self._held.yeses):
            name = (Spoken(words=one.words),) if one.words is not None else (Plain(text=one.label or ""),)
            yield Item(key=f"yes:{number}", pieces=(*name, quiet(one.quiet or "")))

    def _nothing(self) -> Iterator[Item]:
        if self._held.open:
            text = Plain(text=self.own.chrome("said-there-nothing-way"), tone="way")
            yield Item(key="nothing", pieces=(text,), opens=self._nothing_said)

    def _nothing_said(self) -> None:
        self.done(TellAtMeeting(number=self._held.number, told=SaidThere(nothing=True)))

    def asked(self) -> Iterator[Field]:
        yield from self.asked_of_it()
        if self._under:
            duties = [plain_option(one.id, one.label) for one in self._under]
            yield AnyOf("duty", "", duties, label=self.own.chrome("form-under-duty"), at_most_one=True)
        if len(self._held.who) > 1:
            named = zip(self._held.who, self._held.there, strict=True)
            heard = [Option(id=one, pieces=(Spoken(words=name),)) for one, name in named]
            yield AnyOf("heard", "", heard, label=self.own.chrome("form-who-heard"))
        yield self.line("reason", "form-why-shared")

    def go(self) -> None:
        self.done(
            TellAtMeeting(
                number=self._held.number,
                told=SaidThere(
                    scope=self.ticked("scope"),
                    said=self.typed("said"),
                    basis=self.basis,
                    basis_named=self.typed("basis-named"),
                    duty=next(iter(self.ticked("duty")), None),
                    who=self.ticked("heard"),
                    reason=self.typed("reason"),
                    told=self.told,
                    why_not_told=self.typed("why-not-told"),
                ),
            )
        )


class ActionScreen(OfMeetings):
    """An action that was agreed: a line of the plan, which waits for the person's own answer."""

    heading = "form-meeting-action"
    why = "meetings-action-why"

    def __init__(self, reception: Between, guide: Guide, number: int) -> None:
        super().__init__(reception, guide)
        self._number = number

    def asked(self) -> Iterator[Field]:
        yield self.line("what", "form-what")
        yield self.words("who", "word-who", get_args(Doer), label=self.own.chrome("form-who"))
        yield self.line("by", "form-by")

    def go(self) -> None:
        what, by = self.typed("what"), self.typed("by")
        if what is None:
            self.refused(self.own.chrome("form-words-wanted", what=self.own.chrome("form-what")))
            self.to_line("what")
            return
        self.done(
            AgreeAction(
                number=self._number,
                what=what,
                who=cast("Doer", self.chosen("who")),
                by=None if by is None else by.text.strip(),
            )
        )
