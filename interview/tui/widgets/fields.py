"""Fields of forms: words to type, one of several, any of several. What is in them is drafted at each change."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal

from textual import on
from textual.containers import VerticalGroup
from textual.widgets import TextArea

from interview.engine.words import Words
from interview.tui.abstract import Abstract
from interview.tui.chrome import chrome
from interview.tui.pad import Drafted
from interview.tui.widgets.below import Below
from interview.tui.widgets.editor import WordsEditor
from interview.tui.widgets.exact import typed
from interview.tui.widgets.paragraph import Paragraph
from interview.tui.widgets.rows import Item, Key, Piece, Plain, Rows

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual import events
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from interview.advising.deciding import Decided


NOT_CHOSEN = "(\u00a0)"
"""Held together by a no-break space, so that no line begins in the middle of it."""


class OneLine(WordsEditor):
    """An editor for a name or a date: Enter goes on to the next field. What is pasted stays as it is."""

    async def _on_key(self, event: events.Key) -> None:
        if event.key == "enter":
            event.stop()
            event.prevent_default()
            self.screen.focus_next()
            return
        await super()._on_key(event)


class Field(VerticalGroup, metaclass=Abstract):
    """Part of a form, with a name in the form and a place among the drafts."""

    def __init__(self, name: str, draft: str, label: str = "") -> None:
        super().__init__(name=name)
        self.draft = draft
        self.label = label
        self._label = Paragraph(label, classes="label")

    def land(self) -> None:
        """Put the focus where this field is filled in."""
        next(widget for widget in (self, *self.query("*")) if widget.focusable).focus()

    def _say_how(self, message: str, *, alone: bool = False) -> None:
        """Say in the hint line of a step how this field is filled in, once the step has said its own."""

        def say() -> None:
            for below in self.screen.query(Below) if self.has_focus_within else ():
                below.say_hint(chrome(self, message), alone=alone)

        self.call_after_refresh(self.call_after_refresh, say)

    def on_descendant_focus(self) -> None:
        """Bring the label into sight with what it belongs to."""
        self.call_after_refresh(self.scroll_visible, animate=False)

    @property
    @abstractmethod
    def filled(self) -> bool:
        """Whether anything is in it that a draft holds."""

    def taken_out(self) -> Callable[[], None]:
        """What to call when that which is in it now is on the record: it goes, and nothing typed since."""
        return self.clear

    @abstractmethod
    def clear(self) -> None:
        """Back to empty, without a draft of the emptiness."""

    def decided(self) -> Decided | None:
        """What the worker decided on advice about the wording of what is in it."""
        return None

    def drafted(self, text: str) -> None:
        self.post_message(Drafted(self.draft, text))


Voiced = Literal["worker"]
"""Whose voice a box is declared to be for, where what is typed in it may be looked at."""


class WordsField(Field):
    """Words to type. Unless a box says that they are the worker's, nobody looks at them: they may be the person's."""

    voice: ClassVar[Voiced | None] = None

    def __init__(self, name: str, draft: str, words: str = "", *, label: str = "", lines: int = 3) -> None:
        super().__init__(name, draft, label)
        self._label.display = bool(label)
        self.editor = OneLine(words) if lines == 1 else WordsEditor(words)
        self._lines = lines
        self._drafted = words

    def compose(self) -> ComposeResult:
        yield self._label
        if self._lines:
            self.editor.styles.height = self._lines + 2
        yield self.editor

    def on_mount(self) -> None:
        """What is typed next goes after what was typed before."""
        self.editor.move_cursor(self.editor.document.end)

    @property
    def words(self) -> Words | None:
        """What is typed, exactly, or nothing."""
        return Words(self.editor.words) if self.editor.words else None

    @property
    def filled(self) -> bool:
        return bool(self.editor.words)

    @on(TextArea.Changed)
    def _changed(self, event: TextArea.Changed) -> None:
        event.stop()
        self.flush()

    def flush(self) -> None:
        """Draft what is typed, unless it is drafted already."""
        if self.editor.words != self._drafted:
            self._drafted = self.editor.words
            self.drafted(self._drafted)

    def taken_out(self) -> Callable[[], None]:
        sent = self.editor.words

        def out() -> None:
            now = self.editor.words
            rest = now[len(sent) :] if sent and now.startswith(sent) else now
            if not rest:
                self.clear()
            elif rest == now:
                self._drafted = now
                self.drafted(now)
            else:
                self.editor.load_words(rest)
                self.editor.move_cursor(self.editor.document.end)
                self._drafted = rest
                self.drafted(rest)

        return out

    def clear(self) -> None:
        self._drafted = ""
        self.editor.load_words("")

    def forget(self) -> None:
        """Empty, with nothing left of what was drawn or could be undone."""
        self.clear()
        self.editor.notify_style_update()


@dataclass(frozen=True, kw_only=True, slots=True)
class Option:
    """One answer of a field."""

    id: str
    pieces: tuple[Piece, ...]

    @property
    def label(self) -> str:
        return " ".join(piece.text for piece in self.pieces if isinstance(piece, Plain))


def plain_option(id: str, label: str) -> Option:  # noqa: A002 - the field's own name
    """An answer in the program's own wording."""
    return Option(id=id, pieces=(Plain(text=label),))


class OneOf(Field, can_focus=True):
    """One of a few, all in sight on one line. Left and right choose, and so do the numbers."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("left", "step(-1)", ""),
        ("right", "step(1)", ""),
        ("up", "app.focus_previous", ""),
        ("down,enter", "app.focus_next", ""),
    ]

    def __init__(
        self,
        name: str,
        draft: str,
        options: Sequence[Option],
        *,
        label: str,
        chosen: str | None = None,
        drafts: dict[str, str] | None = None,
    ) -> None:
        super().__init__(name, draft, label)
        self._options = tuple(options)
        self.at_first = chosen
        kept = (drafts or {}).get(draft)
        self.chosen = kept if kept in {option.id for option in options} else chosen
        self._line = Paragraph(classes="options")

    def compose(self) -> ComposeResult:
        yield self._label
        yield self._line

    def on_mount(self) -> None:
        self._draw()

    def on_focus(self) -> None:
        self._say_how("form-hint-one")

    @property
    def filled(self) -> bool:
        return self.chosen != self.at_first

    def choose(self, option: str) -> None:
        self.chosen = option
        self._draw()
        self.drafted(option)

    def clear(self) -> None:
        self.chosen = self.at_first
        self._draw()

    def _draw(self) -> None:
        signs = _signs(len(self._options))
        self._line.show(
            "   ".join(
                f"{sign}\u00a0{'(•)' if option.id == self.chosen else NOT_CHOSEN}\u00a0"
                + option.label.replace(" ", "\u00a0")
                for sign, option in zip(signs, self._options, strict=True)
            ),
            "ltr",
        )

    def action_step(self, by: int) -> None:
        if not self._options:
            return
        ids = [option.id for option in self._options]
        at = ids.index(self.chosen) + by if self.chosen in ids else (0 if by > 0 else -1)
        self.choose(ids[at % len(ids)])

    def on_key(self, event: events.Key) -> None:
        signs = _signs(len(self._options))
        if event.character and event.character.isdecimal() and event.character in signs:
            event.stop()
            self.choose(self._options[signs.index(event.character)].id)
        elif typed(event.character):
            self._say_how("screen-not-typed-one", alone=True)

    def on_paste(self) -> None:
        self._say_how("screen-not-typed-one", alone=True)

    def on_click(self) -> None:
        self.action_step(1)


def _signs(count: int) -> str:
    return "123456789".ljust(count, "·")[:count]


class AnyOf(Field):
    """Any of a list: the arrows walk, Enter or space ticks."""

    def __init__(
        self,
        name: str,
        draft: str,
        options: Sequence[Option],
        *,
        label: str,
        ticked: Sequence[str] = (),
        drafts: dict[str, str] | None = None,
        at_most_one: bool = False,
    ) -> None:
        super().__init__(name, draft, label)
        self._options = tuple(options)
        self._begin = tuple(ticked)
        self._at_most_one = at_most_one
        kept = (drafts or {}).get(draft)
        self.ticked = set(kept.split() if kept is not None else ticked)
        self.rows = Rows(classes="options", letters=True)

    def compose(self) -> ComposeResult:
        yield self._label
        yield self.rows

    def on_mount(self) -> None:
        self.see(self._options)

    @on(Rows.At)
    def _at(self, event: Rows.At) -> None:
        event.stop()
        self._say_how("form-hint-any")

    def on_key(self, event: events.Key) -> None:
        """Say of what is typed here that it goes nowhere: a worker who does not look types on."""
        if typed(event.character) and event.character != " ":
            self._say_how("screen-not-typed-any", alone=True)

    def on_paste(self) -> None:
        self._say_how("screen-not-typed-any", alone=True)

    @property
    def filled(self) -> bool:
        return self.ticked != set(self._begin)

    def chosen(self) -> tuple[str, ...]:
        """What is ticked, in the order of the list."""
        return tuple(option.id for option in self._options if option.id in self.ticked)

    def see(self, options: Sequence[Option]) -> None:
        """Take refreshed options; ticks stay."""
        self._options = tuple(options)
        self._label.display = self.display = bool(options)
        self.rows.show([self._item(option) for option in options])

    def clear(self) -> None:
        self.ticked = set(self._begin)
        self.see(self._options)

    def _item(self, option: Option) -> Item:
        def tick() -> None:
            others = set() if self._at_most_one else self.ticked - {option.id}
            self.ticked = others | ({option.id} - self.ticked)
            self.see(self._options)
            self.drafted(" ".join(self.chosen()))

        sign = "[x]" if option.id in self.ticked else "[ ]"
        return Item(
            key=option.id,
            sign=sign,
            pieces=option.pieces,
            keys=(Key(letter=" ", label="", run=tick),),
            opens=tick,
        )
