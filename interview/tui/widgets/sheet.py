"""A sheet laid over the step: one thing opened, to read, fill in and close again."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.containers import VerticalGroup, VerticalScroll
from textual.message import Message

from interview.tui.chrome import chrome
from interview.tui.messages import Do
from interview.tui.pad import Discarded
from interview.tui.widgets.by_letter import ByLetter
from interview.tui.widgets.fields import AnyOf, Field, OneOf, WordsField
from interview.tui.widgets.paragraph import Paragraph
from interview.tui.widgets.rows import Item, Plain, Rows
from interview.tui.widgets.stray import Stray

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType
    from textual.widget import Widget

    from interview.advising.deciding import Decided
    from interview.engine.acts import AnyAct
    from interview.engine.view import View
    from interview.engine.words import Words


class Sheet(VerticalScroll, can_focus=False):
    """What was opened. Esc closes it; what was typed in it stays as a draft."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("escape", "close", ""),
        ("ctrl+s", "keep", ""),
    ]

    at_rest: ClassVar[bool] = False
    """Whether it can be opened while the interview rests."""

    class Open(Message):
        """Lay this sheet on top."""

        def __init__(self, sheet: Sheet) -> None:
            super().__init__()
            self.sheet = sheet

    class Closed(Message):
        """Take this sheet away."""

        def __init__(self, sheet: Sheet) -> None:
            super().__init__()
            self.sheet = sheet

    class Told(Message):
        """A plain line for the status.

        What is ``passing`` goes with the next key, and ``missing`` with the sheet that lacks something; what is
        ``lasting`` stays while somebody types.
        """

        def __init__(
            self, line: str, *, passing: bool = False, missing: bool = False, lasting: bool = False
        ) -> None:
            super().__init__()
            self.line = line
            self.passing = passing
            self.lasting = lasting
            self.missing = missing

    def __init__(self, key: str, title: str) -> None:
        super().__init__(classes="sheet")
        self.key = key
        self.title = title
        self.title_line = Paragraph(title, classes="sheet-title")

    def compose(self) -> ComposeResult:
        yield self.title_line
        yield from self.parts()

    def parts(self) -> Sequence[Widget]:
        """What the sheet is made of."""
        return ()

    def show(self, view: View) -> None:
        """Take a refreshed view. What is typed stays."""

    def land(self) -> None:
        """Put the focus on the first part that takes it."""
        for widget in self.query("*"):
            if widget.focusable:
                widget.focus()
                return

    def action_close(self) -> None:
        self.post_message(self.Closed(self))

    @on(ByLetter.NoSuch)
    def _no_such(self, message: ByLetter.NoSuch) -> None:
        self.no_such_letter(message.letter)

    def no_such_letter(self, letter: str) -> None:  # noqa: ARG002 - where it can be looked for, it is
        self.post_message(self.Told(chrome(self, "screen-no-such-letter"), passing=True))

    def action_keep(self) -> None:
        """Nothing to keep here."""

    def lay(self, sheet: Sheet) -> None:
        self.post_message(self.Open(sheet))

    def do(self, act: AnyAct, *fields: Field, then: Callable[[], None] | None = None) -> None:
        """Post an act that turns these fields into record."""
        filled = [one for one in fields if one.filled]
        outs = [one.taken_out() for one in filled]

        def done() -> None:
            for out in outs:
                out()
            if then:
                then()

        self.post_message(Do(act, tuple(one.draft for one in filled), done=done, decided=_decided(fields)))


def _decided(fields: Sequence[Field]) -> Decided | None:
    """What was decided on the wording of all these fields together."""
    all_of = [made for one in fields if (made := one.decided()) is not None]
    return reduce(lambda one, other: one.and_of(other), all_of) if all_of else None


class Form(Sheet):
    """Fields and what becomes of them. ``build`` says which act they make, or tells why there is none yet."""

    def __init__(
        self,
        key: str,
        title: str,
        fields: Sequence[Widget],
        build: Callable[[Form], AnyAct],
        *,
        before: Sequence[Widget] = (),
        after: Sequence[Item] = (),
        more: Sequence[Field] = (),
        more_named: str = "form-more",
        see: Callable[[Form, View], None] | None = None,
    ) -> None:
        """``more`` are fields of a second page, which opens by itself when something is in one of them."""
        super().__init__(key, title)
        self._parts = [*before, *fields]
        self._second = tuple(more)
        self._more_named = more_named
        self._more = VerticalGroup(*more)
        self._more.display = any(field.filled for field in more)
        self._build = build
        self._after = tuple(after)
        self._see = see
        self._clearing = False
        self._stray: Stray | None = None
        self._ways = Rows(classes="ways")

    def parts(self) -> Sequence[Widget]:
        boxes = [field.editor for field in self.fields if isinstance(field, WordsField)]
        self._ways = Rows(self._items(), classes="ways", words_go_to=boxes[0] if boxes else None)
        return (*self._parts, *([self._more] if self._second else []), self._ways)

    def show(self, view: View) -> None:
        if self._see:
            self._see(self, view)

    @on(events.DescendantFocus)
    def _in_a_box(self, event: events.DescendantFocus) -> None:
        """What is typed on at keeping it belongs to the box that the hand was in last."""
        if any(isinstance(field, WordsField) and field.editor is event.widget for field in self.fields):
            self._ways.words_go_to = event.widget

    def land(self) -> None:
        for part in self._parts:
            for widget in (part, *part.query("*")):
                if widget.focusable:
                    widget.focus()
                    self.call_after_refresh(self.call_after_refresh, self.scroll_home, animate=False)
                    return
        super().land()

    @property
    def fields(self) -> list[Field]:
        return [part for part in (*self._parts, *self._second) if isinstance(part, Field)]

    def field(self, name: str) -> Field:
        return next(field for field in self.fields if field.name == name)

    def also(self, item: Item) -> None:
        """Offer another way out of the form, below keeping it."""
        self._after = (*self._after, item)

    def words(self, name: str) -> Words | None:
        field = self.field(name)
        return field.words if isinstance(field, WordsField) else None

    def text(self, name: str) -> str | None:
        """A date or the like, without the spaces around it."""
        words = self.words(name)
        return (words.text.strip() or None) if words else None

    def one(self, name: str) -> str | None:
        field = self.field(name)
        return field.chosen if isinstance(field, OneOf) else None

    def chosen(self, name: str) -> str:
        """The choice that the act cannot do without. Raises Unfilled."""
        chosen = self.one(name)
        if chosen is None:
            raise Unfilled("form-choice-missing", field=name)
        return chosen

    def wanted(self, name: str) -> Words:
        """The words that the act cannot do without. Raises Unfilled."""
        words = self.words(name)
        if words is None:
            raise Unfilled("form-words-wanted", field=name)
        return words

    def words_if(self, name: str, *, wanted: bool) -> Words | None:
        """The words, without which the act cannot be where they are ``wanted``. Raises Unfilled."""
        return self.wanted(name) if wanted else self.words(name)

    def some(self, name: str) -> tuple[str, ...]:
        """What is ticked, of which there must be something. Raises Unfilled."""
        ticked = self.any(name)
        if not ticked:
            raise Unfilled("form-choice-missing", field=name)
        return ticked

    def any(self, name: str) -> tuple[str, ...]:
        field = self.field(name)
        return field.chosen() if isinstance(field, AnyOf) else ()

    def begin_anew(self, name: str) -> None:
        """Take away what was chosen in one field, and was chosen before: nobody has chosen anything there now."""
        field = self.field(name)
        if isinstance(field, OneOf):
            field.at_first = None
            field.clear()
            self.post_message(Discarded(field.draft))

    def opened_by_letter(self) -> None:
        """It was opened by a letter typed beside a list, which may have been meant for the list."""
        self._stray = Stray(self)

    def action_close(self) -> None:
        if self._stray is None or not self._stray.asks_before_leaving():
            super().action_close()

    def leave(self, message: str) -> None:
        """Close without keeping, and say what becomes of what was typed."""
        super().action_close()
        self.post_message(self.Told(chrome(self, message, what=self.title), passing=True))

    def action_keep(self) -> None:
        if self._stray is not None and self._stray.asks_before_keeping():
            return
        try:
            act = self._build(self)
        except Unfilled as missing:
            field = self.field(missing.field)
            named = {"what": field.label} if missing.named else {}
            self.post_message(self.Told(chrome(self, missing.message, **named), missing=True))
            field.land()
            return
        self.do(act, *self.fields, then=self._close_if_empty)

    def _close_if_empty(self) -> None:
        """Close, unless something was typed since: that is in its box, and nobody has kept it."""
        if not any(isinstance(field, WordsField) and field.filled for field in self.fields):
            self.action_close()

    def _items(self) -> list[Item]:
        clear = "form-clear-again" if self._clearing else "form-clear"
        keep = self._stray.keep_label if self._stray is not None else chrome(self, "form-keep")
        return [
            *(self._stray.ways() if self._stray is not None else []),
            Item(key="keep", pieces=(Plain(text=keep),), opens=self.action_keep),
            *self._after,
            *self._to_second(),
            Item(key="clear", pieces=(Plain(text=chrome(self, clear)),), opens=self._clear),
        ]

    def _to_second(self) -> list[Item]:
        if not self._second or self._more.display:
            return []
        return [
            Item(key="more", pieces=(Plain(text=chrome(self, self._more_named)),), opens=self._open_second)
        ]

    def _open_second(self) -> None:
        self._more.display = True
        self._ways.show(self._items())
        self.call_after_refresh(self._to_first_of_second)

    def _to_first_of_second(self) -> None:
        """Where nothing was said yet there are no statements to choose from, and the words come first."""
        next(field for field in self._second if field.display).land()

    def _clear(self) -> None:
        if self._clearing:
            for field in self.fields:
                if field.filled:
                    field.clear()
                self.post_message(Discarded(field.draft))
        self._clearing = not self._clearing
        self.see_ways()

    def see_ways(self, first: str = "") -> None:
        """Show the ways out anew, as when one of those below keeping it has changed; with the hand on the ``first``."""
        self._ways.show(self._items())
        if first:
            self._ways.go(first)
            self._ways.focus()


class Unfilled(Exception):
    """A form lacks what the act cannot be made without. ``message`` is the wording that says so, of that field.

    ``named`` says whether the wording has the name of the field in it.
    """

    def __init__(self, message: str, *, field: str, named: bool = True) -> None:
        super().__init__(message)
        self.named = named
        self.message = message
        self.field = field
