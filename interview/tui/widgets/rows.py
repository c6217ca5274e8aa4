"""A list to walk through with the arrows: texts, questions, lines of a plan. Enter opens, letters act."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from textual.containers import VerticalGroup
from textual.message import Message

from interview.engine.view import Text
from interview.tui.widgets.bilingual import Bilingual
from interview.tui.widgets.paragraph import Paragraph
from interview.tui.widgets.words import SpokenWords

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual import events
    from textual.app import ComposeResult
    from textual.binding import BindingType
    from textual.widget import Widget

    from interview.engine.words import Words


@dataclass(frozen=True, kw_only=True, slots=True)
class Plain:
    """Wording of the program's own."""

    text: str
    tone: str = "plain"


@dataclass(frozen=True, kw_only=True, slots=True)
class Spoken:
    """Somebody's words."""

    words: Words
    tone: str = "spoken"


Piece = Text | Plain | Spoken


@dataclass(frozen=True, kw_only=True, slots=True)
class Key:
    """A letter that does something to the row it stands on."""

    letter: str
    label: str
    run: Callable[[], None] = field(repr=False, compare=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class Item:
    """One row: what it shows, with a sign before it; what Enter opens; what letters do."""

    key: str
    pieces: tuple[Piece, ...] = field(repr=False)
    sign: str = ""
    keys: tuple[Key, ...] = ()
    opens: Callable[[], None] | None = field(default=None, repr=False, compare=False)
    dim: bool = False


class Row(VerticalGroup):
    """One item as it is drawn. Whether it has a sign does not change while it is there."""

    def __init__(self, item: Item, *, person_first: bool = False) -> None:
        super().__init__()
        self.item = item
        self._person_first = person_first
        self._sign = Paragraph(item.sign, classes="sign")
        self._pieces: Widget = VerticalGroup(classes="pieces") if item.sign else self
        self.set_class(bool(item.sign), "signed")
        self.set_class(item.dim, "dim")

    def compose(self) -> ComposeResult:
        drawn = map(self._drawn, self.item.pieces)
        if not self.item.sign:
            yield from drawn
            return
        yield self._sign
        with self._pieces:
            yield from drawn

    def _drawn(self, piece: Piece) -> Widget:
        match piece:
            case Text():
                return Bilingual(piece, person_first=self._person_first)
            case Spoken():
                return SpokenWords(piece.words, classes=piece.tone)
            case Plain():
                return Paragraph(piece.text, classes=piece.tone)

    def show(self, item: Item) -> None:
        """Put a refreshed item in place; a piece that is still of its kind is changed where it stands."""
        before, self.item = self.item, item
        self.set_class(item.dim, "dim")
        self._sign.show(item.sign, "ltr")
        if not self._pieces.is_attached or not self._pieces.children:
            return  # not composed yet: it will be, from the item that is here now
        if [*map(_shape, before.pieces)] != [*map(_shape, item.pieces)]:
            self._pieces.remove_children()
            self._pieces.mount_all(map(self._drawn, item.pieces))
            return
        for widget, piece in zip(self._pieces.children, item.pieces, strict=True):
            if isinstance(widget, Bilingual) and isinstance(piece, Text):
                widget.show(piece)
            elif isinstance(widget, Paragraph) and isinstance(piece, Plain):
                widget.show(piece.text, "ltr")

    def turn(self, *, person_first: bool) -> None:
        self._person_first = person_first
        for bilingual in self.query(Bilingual):
            bilingual.turn(person_first=person_first)

    def on_click(self) -> None:
        if isinstance(self.parent, Rows):
            self.parent.clicked(self)


def _shape(piece: Piece) -> object:
    match piece:
        case Text():
            return Text
        case Spoken():
            return piece
        case Plain():
            return piece.tone


class Rows(VerticalGroup, can_focus=True):
    """Rows with one of them under the hand. Past the first or last, the arrows go on to what comes next."""

    DEFAULT_CSS = """
    Rows { height: auto; }
    Row.signed { layout: horizontal; }
    Row { height: auto; border-left: blank; padding: 0 1 0 0; }
    Row > .sign { width: auto; margin-right: 1; }
    Row > .pieces { width: 1fr; height: auto; }
    Rows:focus > Row.at { border-left: outer $border; }
    Row.dim { color: $text-muted; }
    Row .quiet, Row .standing { color: $text-muted; }
    Row .heading { color: $text-muted; }
    Row .strong { text-style: bold; }
    Row .way { color: $text-primary; }
    Row SpokenWords { color: $text-accent; }
    Row SpokenWords.quiet { color: $text-muted; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        ("up", "step(-1)", ""),
        ("down", "step(1)", ""),
        ("home", "jump(0)", ""),
        ("end", "jump(-1)", ""),
        ("enter", "open", ""),
    ]

    class At(Message):
        """The hand is on another row, or its keys have changed."""

        def __init__(self, item: Item | None) -> None:
            super().__init__()
            self.item = item

    class Choose(Message):
        """A row was opened that has nothing but letters: they are to be offered as a list."""

        def __init__(self, item: Item) -> None:
            super().__init__()
            self.item = item

    def __init__(
        self,
        items: Sequence[Item] = (),
        *,
        id: str | None = None,  # noqa: A002 - Textual's name for it
        classes: str | None = None,
        person_first: bool = False,
    ) -> None:
        super().__init__(id=id, classes=classes)
        self._person_first = person_first
        self._rows = [Row(item, person_first=person_first) for item in items]
        self._at = 0

    def compose(self) -> ComposeResult:
        yield from self._rows

    def on_mount(self) -> None:
        self._mark()

    @property
    def items(self) -> tuple[Item, ...]:
        return tuple(row.item for row in self._rows)

    @property
    def at(self) -> Item | None:
        """The item under the hand."""
        return self._rows[self._at].item if self._rows else None

    def show(self, items: Sequence[Item]) -> None:
        """Put refreshed items in place. The hand stays on the item it was on."""
        here = self.at.key if self.at else None
        same = 0
        for row, item in zip(self._rows, items, strict=False):
            if row.item.key != item.key:
                break
            row.show(item)
            same += 1
        gone, fresh = self._rows[same:], [Row(item, person_first=self._person_first) for item in items[same:]]
        self._rows[same:] = fresh
        if self.is_attached:
            for row in gone:
                row.remove()
            self.mount_all(fresh)
        self.can_focus = bool(self._rows)
        found = [number for number, item in enumerate(items) if item.key == here]
        self._at = found[0] if found else min(self._at, max(0, len(self._rows) - 1))
        self._mark()

    def go(self, key: str) -> None:
        """Put the hand on the item of this key, if it is there."""
        for number, row in enumerate(self._rows):
            if row.item.key == key:
                self._at = number
                self._mark()

    def turn(self, *, person_first: bool) -> None:
        self._person_first = person_first
        for row in self._rows:
            row.turn(person_first=person_first)

    def clicked(self, row: Row) -> None:
        self._at = self._rows.index(row)
        self._mark()
        self.action_open()

    def on_focus(self) -> None:
        self._mark(focused=True)

    def _mark(self, *, focused: bool = False) -> None:
        for number, row in enumerate(self._rows):
            row.set_class(number == self._at, "at")
        if (focused or self.has_focus) and self._rows:
            self.call_after_refresh(self._rows[self._at].scroll_visible, animate=False)
            self.post_message(self.At(self.at))

    def action_step(self, by: int) -> None:
        if 0 <= self._at + by < len(self._rows):
            self._at += by
            self._mark()
        elif by > 0:
            self.screen.focus_next()
        else:
            self.screen.focus_previous()

    def action_jump(self, to: int) -> None:
        self._at = to % max(1, len(self._rows))
        self._mark()

    def action_open(self) -> None:
        item = self.at
        if item is None:
            return
        if item.opens is not None:
            item.opens()
        elif item.keys:
            self.post_message(self.Choose(item))

    def on_key(self, event: events.Key) -> None:
        for key in self.at.keys if self.at else ():
            if event.character == key.letter:
                event.stop()
                event.prevent_default()
                key.run()
                return
