"""Something for somebody else: on whose yes or which decision, what exactly they would get, and the way to write it out."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding

from interview.tui.forms.parts import labelled
from interview.tui.privacy import plainly
from interview.tui.screens.asked import AskedPage
from interview.tui.screens.page import PAGES, Page
from interview.tui.screens.reading import ReadingScreen
from interview.tui.times import moment
from interview.tui.widgets.bodies.listed import quiet
from interview.tui.widgets.quote import QuoteField
from interview.tui.widgets.rows import Item, Plain, Rows, Spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from textual.binding import BindingType
    from textual.widget import Widget

    from interview.casework.for_others import MayHave
    from interview.engine.standing import Statement
    from interview.engine.terms import Quote
    from interview.tui.widgets.fields import Field
    from interview.tui.widgets.rows import Piece


class ForOthersScreen(Page):
    """Enter shows what a recipient would get. Nobody else is listed: without a yes or a decision there is nothing to choose."""

    heading = "for-others-heading"
    keys = "standing-keys"
    help_message = "help-for-others"
    CSS_PATH = PAGES
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "back", show=False)]

    def __init__(self, found: Sequence[MayHave], read: Callable[[MayHave], None]) -> None:
        super().__init__()
        self._found, self._read = tuple(found), read
        self._rows = Rows()

    def body(self) -> Iterator[Widget]:
        yield self.worded("for-others-why" if self._found else "for-others-none", classes="advice")
        yield self._rows

    def on_mount(self) -> None:
        self._rows.show([self._item(one) for one in self._found])
        self._rows.focus()

    def _item(self, one: MayHave) -> Item:
        return Item(
            key=one.key,
            sign="→",
            pieces=(self._called(one), quiet(self._yes(one))),
            opens=lambda: self._read(one),
        )

    def _called(self, one: MayHave) -> Piece:
        if one.service is not None:
            return Spoken(words=one.service, tone="label")
        return Plain(text=labelled(self, f"recipient-{one.recipient}", "recipient-service"), tone="label")

    def _yes(self, one: MayHave) -> str:
        if one.document != "part":
            return self.own.chrome(f"for-others-{one.document}")
        what = ", ".join(self.own.chrome(f"shared-{part}") for part in one.what)
        if one.said_at is None:
            return self.own.chrome("for-others-yes", what=what)
        return self.own.chrome("for-others-yes-of", what=what, when=moment(self, one.said_at))

    def action_back(self) -> None:
        self.app.pop_screen()


class PartScreen(ReadingScreen):
    """All that they would get, to be read first, best with the person. Nothing is recorded until it is written out."""

    heading = "for-others-read"
    help_message = "help-for-others"

    def __init__(
        self, text: str, write: Callable[[], None], *, pick: Callable[[], None] | None = None
    ) -> None:
        """``pick`` is there where words of theirs may be picked to go with it."""
        super().__init__(text)
        self._write_out, self._pick = write, pick

    def ways(self) -> Sequence[Item]:
        """The ways on, above what is read."""
        ways = [self._way("write", self._write_out)]
        if self._pick is not None:
            ways.append(self._way("pick", self._pick))
        return ways

    def _way(self, name: str, then: Callable[[], None]) -> Item:
        line = Plain(text=self.own.chrome(f"for-others-{name}"), tone="way")
        return Item(key=name, sign="→", pieces=(line,), opens=then)


class PickWordsScreen(AskedPage):
    """A passage of what the person said, to go with a concern: chosen, never typed again."""

    heading = "for-others-pick"
    help_message = "help-for-others"
    keys = "case-new-keys"
    why = "for-others-pick-why"
    go_on = "for-others-pick-go-on"
    missing = "for-others-pick-missing"

    def __init__(self, statements: Sequence[Statement], take: Callable[[Quote], None]) -> None:
        """``take`` may raise Refused, which is said here."""
        super().__init__()
        self._statements, self._take = statements, take

    def asked(self) -> Iterator[Field]:
        yield QuoteField("words", "", self._statements, label=self.own.chrome("for-others-pick-words"))

    def on_mount(self) -> None:
        self.query_one(QuoteField).land()

    def go(self) -> None:
        quote = self.query_one(QuoteField).quote
        try:
            if quote is None:
                self.refused(self.own.chrome(self.missing))
            else:
                self._take(quote)
        except Exception as error:
            self.refused(plainly(error))

    def action_back(self) -> None:
        self.app.pop_screen()
