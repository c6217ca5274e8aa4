"""The vault cannot be opened at all: what, where, and what to do now."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding

from interview.tui.screens.page import Page
from interview.tui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from textual.binding import BindingType
    from textual.widget import Widget


class TroubleScreen(Page):
    """Shows the lines of an error of the store. Enter looks once more, as after another window was closed."""

    heading = "vault-trouble-heading"
    keys = "vault-trouble-keys"
    help_message = "help-trouble"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "again", show=False)]

    def __init__(self, lines: str, again: Callable[[], None]) -> None:
        super().__init__()
        self._lines = lines
        self._again = again

    def body(self) -> Iterator[Widget]:
        yield Paragraph(self._lines, "ltr")

    def action_again(self) -> None:
        self._again()
