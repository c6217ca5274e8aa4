"""One statement opened: its wordings, its correction, and words of it to say back to the person."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Protocol, cast

from textual import on
from textual.widgets import TextArea

from interview.engine.acts.always import Say
from interview.engine.terms import Quote
from interview.guide import Refused
from interview.tui.chrome import chrome
from interview.tui.forms import telling
from interview.tui.forms.erasing import ErasureSheet
from interview.tui.forms.placing import MoveTo, can_move
from interview.tui.widgets.editor import WordsEditor
from interview.tui.widgets.paragraph import Paragraph
from interview.tui.widgets.quote import whole_words
from interview.tui.widgets.rows import Item, Plain, Rows
from interview.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.binding import BindingType
    from textual.widget import Widget

    from interview.engine.standing import Statement
    from interview.engine.terms import Clarifies
    from interview.engine.view import Text, View
    from interview.tui.pad import Pad
    from interview.tui.widgets.rows import Piece


class Quoting(Protocol):
    """What is asked of the guide: the invitation with the chosen words in its gap."""

    def quoting(self, quote: Quote, ask: Clarifies | None = None) -> Text: ...


class StatementSheet(Sheet):
    """Select words with shift and the arrows; Ctrl+T puts them into "you said ... - tell me more".

    Words are selected in the latest wording, and counted whole; earlier wordings stand above it.
    """

    BINDINGS: ClassVar[list[BindingType]] = [("ctrl+t", "quote", "")]
    HINT: ClassVar[str] = "screen-quote-hint"

    def __init__(self, at: Widget, pad: Pad, view: View, number: int) -> None:
        super().__init__(f"statement:{number}", chrome(at, "screen-statement"))
        self._pad, self._view, self._number = pad, view, number
        self._shown = Rows(classes="asked")
        self._ways = Rows(classes="ways")
        self._hint = Paragraph(chrome(at, self.HINT), classes="quiet")
        self._wording = len(self._one.corrections)
        self.editor = WordsEditor(self._one.latest.text, read_only=True, classes="quoted")
        self._quote: Quote | None = None
        self._sentence: Text | None = None

    @property
    def _one(self) -> Statement:
        return next(one for one in self._view.statements if one.number == self._number)

    def parts(self) -> Sequence[Widget]:
        return (self._hint, self._shown, self.editor, self._ways)

    def on_mount(self) -> None:
        self.show(self._view)

    def land(self) -> None:
        if not self._one.words.erased:
            self.editor.focus()

    def show(self, view: View) -> None:
        self._view = view
        if self._wording != len(self._one.corrections):
            self._wording = len(self._one.corrections)
            self._quote = self._sentence = None
            self.editor.load_words(self._one.latest.text)
        if self._quote is not None:
            self._sentence = self._worded(self._quote)
        gone = self._one.latest.erased
        self.editor.display = self._hint.display = not gone
        pieces = self._besides()
        self._shown.show([Item(key="wordings", pieces=pieces)] if pieces else [])
        self._ways.show(self._items())

    def _besides(self) -> tuple[Piece, ...]:
        """What there is besides the wording that can be selected: earlier ones, or that it was erased."""
        pieces = telling.wordings(self, self._one)
        if not self._one.latest.erased:
            return pieces[:-1]
        return pieces if self._one.corrections else pieces[1:]

    def _items(self) -> list[Item]:
        items: list[Item] = []
        if self._one.latest.erased:
            return items
        if self._sentence is not None:
            items.append(Item(key="quoting", pieces=(self._sentence, self._said()), opens=self._say))
        if "say" in self._view.acts and self._view.audience == "person":
            items.append(
                Item(
                    key="quote",
                    pieces=(Plain(text=chrome(self, "screen-quote"), tone="way"),),
                    opens=self.action_quote,
                )
            )
        if "correct" in self._view.acts:
            items.append(
                Item(
                    key="correct",
                    pieces=(Plain(text=chrome(self, "form-correct"), tone="way"),),
                    opens=lambda: self.lay(telling.correct(self, self._pad, self._one)),
                )
            )
        if can_move(self._view, self._number):
            items.append(
                Item(
                    key="move",
                    pieces=(Plain(text=chrome(self, "form-move-answer"), tone="way"),),
                    opens=lambda: self.lay(MoveTo(self, self._view, self._number)),
                )
            )
        items.append(
            Item(
                key="erase",
                pieces=(Plain(text=chrome(self, "screen-erase-passage"), tone="way"),),
                opens=lambda: self.lay(ErasureSheet.of_passage(self, self._number)),
            )
        )
        return items

    def _said(self) -> Plain:
        return Plain(text=chrome(self, "screen-quote-enter"), tone="quiet")

    @on(TextArea.Changed)
    def _loaded(self, event: TextArea.Changed) -> None:
        event.stop()

    def action_quote(self) -> None:
        selected = self.editor.selected_span()
        span = whole_words(self.editor.words, *selected) if selected else None
        if span is None:
            self.post_message(self.Told(chrome(self, "screen-quote-select")))
            return
        self.editor.select_span(*span)
        quote = Quote(statement=self._number, start=span[0], end=span[1], wording=self._wording)
        self._sentence = self._worded(quote)
        self._quote = quote if self._sentence else None
        self._ways.show(self._items())
        if self._sentence is not None:
            self._ways.go("quoting")
            self._ways.focus()

    def _worded(self, quote: Quote) -> Text | None:
        """The sentence with the words in it, or nothing and a plain line why not."""
        try:
            return self._about(quote)
        except Refused as refused:
            self.post_message(self.Told(str(refused)))
            return None

    @property
    def _guide(self) -> Quoting:
        return cast("Quoting", getattr(self.app, "guide"))  # noqa: B009 - the app is known by what it can do

    def _about(self, quote: Quote) -> Text:
        return self._guide.quoting(quote)

    def _say(self) -> None:
        if self._sentence is not None and self._quote is not None:
            act = Say(message=self._sentence.message, quote=self._quote, **self._pad.taken.put())
            self.do(act, then=self.action_close)
