"""One question with a yes and a no, for what cannot be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding
from textual.containers import VerticalGroup
from textual.screen import ModalScreen

from interview.tui.chrome import chrome
from interview.tui.screens.page import PAGES
from interview.tui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType


class ConfirmScreen(ModalScreen[bool]):
    """Enter is yes, Esc is no."""

    CSS_PATH = PAGES
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "dismiss(True)", show=False),
        Binding("escape", "dismiss(False)", show=False),
    ]

    def __init__(self, question: str) -> None:
        super().__init__()
        self._question = question

    def compose(self) -> ComposeResult:
        with VerticalGroup(classes="box"):
            yield Paragraph(self._question, "ltr")
            yield Paragraph(chrome(self, "app-confirm-keys"), "ltr", classes="keys")
