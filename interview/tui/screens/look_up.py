"""What a worker can look up: panels by nation, the field's words, and what is past its day. For their eyes alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.binding import Binding
from textual.containers import VerticalGroup, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Input

from interview.tui.chrome import chrome
from interview.tui.screens.page import PAGES
from interview.tui.widgets.exact import typed
from interview.tui.widgets.line import LineInput
from interview.tui.widgets.paragraph import Paragraph
from interview.tui.widgets.rows import Item, Plain, Rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.app import ComposeResult
    from textual.binding import BindingType

    from interview.composing.looked_up import Subject


class LookUpScreen(ModalScreen[None]):
    """Opened by F11 over any of the worker's screens. Enter unfolds a row; what is typed narrows the list.

    Nothing in it comes from a case, and nothing of it is recorded. It is never opened over the person's page.
    """

    CSS_PATH = PAGES
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "back", show=False),
        Binding("down", "to_rows", show=False),
    ]
    help_message = "help-look-up"

    def __init__(self, subjects: tuple[Subject, ...], *, late: tuple[str, ...]) -> None:
        """``late`` are lines about what the flow in use says and is past its day."""
        super().__init__()
        self._subjects = subjects
        self._late = late
        self._open: set[str] = set()
        self._find = LineInput(id="find")
        self._rows = Rows(classes="found")
        self._status = Paragraph(classes="status")

    def compose(self) -> ComposeResult:
        with VerticalGroup(classes="box tall look-up"):
            yield Paragraph(chrome(self, "look-up-heading"), "ltr", classes="heading")
            yield self._find
            with VerticalScroll(can_focus=False):
                yield self._rows
            yield self._status
            yield Paragraph(chrome(self, "look-up-keys"), "ltr", classes="keys")

    def on_mount(self) -> None:
        self._draw()
        self._rows.focus()

    def _draw(self) -> None:
        self._rows.show([*self._found(self._find.value.strip().casefold())])
        self._status.show("" if self._rows.items else chrome(self, "look-up-nothing"), "ltr")

    def _found(self, wanted: str) -> Iterator[Item]:
        """The panels, then the glossary, then what is past its day: those that have what is looked for in them."""
        group = ""
        for subject in self._subjects:
            if subject.has(wanted):
                yield self._item(subject, heading=subject.group if subject.group != group else None)
                group = subject.group
        late = [line for line in self._late if wanted in line.casefold()]
        for place, line in enumerate(late):
            over = [Plain(text=chrome(self, "look-up-late"), tone="label")] if place == 0 else []
            yield Item(key=f"late:{place}", pieces=(*over, Plain(text=line, tone="quiet")))

    def _item(self, subject: Subject, *, heading: str | None) -> Item:
        pieces = [Plain(text=heading, tone="label")] if heading else []
        pieces.append(Plain(text=subject.title, tone="strong"))
        if subject.key in self._open:
            pieces += [Plain(text=line) for line in subject.lines]
            pieces += [Plain(text=subject.source, tone="quiet")] if subject.source else []
        return Item(key=subject.key, pieces=tuple(pieces), opens=lambda: self._fold(subject.key))

    def _fold(self, key: str) -> None:
        self._open ^= {key}
        self._draw()

    @on(Input.Changed)
    def _narrow(self) -> None:
        self._draw()

    @on(Input.Submitted)
    def _first_found(self) -> None:
        self._rows.focus()
        if self._rows.items:
            self._rows.action_open()

    def action_to_rows(self) -> None:
        self._rows.focus()

    def action_back(self) -> None:
        """Take away what was typed, and then the page."""
        if self._find.value:
            self._find.value = ""
            self._rows.focus()
        else:
            self.dismiss(None)

    def came(self, event: events.Key | events.Paste) -> bool:
        """Whatever is typed is looked for, wherever the hand is."""
        if isinstance(event, events.Paste) or typed(event.character):
            self.set_focus(self._find)
        return True
