"""A screen of the program's own, outside a step: a heading, some lines, a status line, the keys."""

from __future__ import annotations

from abc import abstractmethod
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, cast

from textual.containers import VerticalScroll

from interview.tui.abstract import Abstract
from interview.tui.screens.still import StillScreen
from interview.tui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.app import ComposeResult
    from textual.widget import Widget

    from interview.tui.app import OwnwordsApp


PAGES = Path(__file__).parent.with_name("pages.tcss")
"""The style of all pages but the first. Not read before it is needed."""


class Page(StillScreen[None], metaclass=Abstract):
    """``heading``, ``keys`` and ``help_message`` are message ids. ``body`` gives what stands between."""

    heading: ClassVar[str]
    keys: ClassVar[str]
    help_message: ClassVar[str]
    AUTO_FOCUS: ClassVar[str | None] = ""

    def __init__(self) -> None:
        super().__init__()
        self.status = Paragraph(classes="status")

    @property
    def own(self) -> OwnwordsApp:
        """The app, by its own type."""
        return cast("OwnwordsApp", self.app)

    def compose(self) -> ComposeResult:
        yield self.worded(self.heading, classes="heading")
        with VerticalScroll(classes="page", can_focus=False):
            yield from self.body()
        yield self.status
        yield self.worded(self.keys, classes="keys")

    @abstractmethod
    def body(self) -> Iterator[Widget]:
        """Return the widgets of this page, in order."""

    def worded(self, message: str, *, classes: str = "", **args: str | int) -> Paragraph:
        """One sentence of the program's own."""
        return Paragraph(self.own.chrome(message, **args), "ltr", classes=classes)

    def worded_as(self, text: str) -> Paragraph:
        """A sentence that has been worded elsewhere, above the questions."""
        return Paragraph(text, "ltr", classes="label")

    def say(self, message: str, **args: str | int) -> None:
        """Put a sentence into the status line."""
        self.tell(self.own.chrome(message, **args))

    def tell(self, line: str) -> None:
        """Put a line into the status line that has been worded elsewhere, as by an error."""
        self.status.show(line, "ltr")
