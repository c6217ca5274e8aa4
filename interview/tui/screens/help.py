"""Help where one is: what this screen is for, and every key."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding
from textual.containers import VerticalGroup, VerticalScroll
from textual.screen import ModalScreen

from interview.tui.chrome import chrome
from interview.tui.screens.page import PAGES
from interview.tui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

STEP_KEYS = ("f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8", "f9", "f10", "f12", "ctrl-q")
PAGE_KEYS = ("f1", "f12", "ctrl-q")
MOVING_KEYS = ("tab", "arrows", "escape", "copy")


class HelpScreen(ModalScreen[None]):
    """Opened by F1 over any screen; F1 or Esc closes it, and nothing under it has changed."""

    CSS_PATH = PAGES
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss", show=False)]

    def __init__(self, *, about: str, at_a_step: bool) -> None:
        super().__init__()
        self._about = about
        self._keys = (STEP_KEYS if at_a_step else PAGE_KEYS) + MOVING_KEYS

    def compose(self) -> ComposeResult:
        with VerticalGroup(classes="box tall"):
            yield Paragraph(chrome(self, "help-heading"), "ltr", classes="heading")
            with VerticalScroll():
                yield Paragraph(" ".join(chrome(self, self._about).split()), "ltr")
                yield Paragraph(chrome(self, "help-keys-heading"), "ltr", classes="label")
                for key in self._keys:
                    yield Paragraph(chrome(self, f"key-{key}"), "ltr", classes="key")
            yield Paragraph(chrome(self, "help-close"), "ltr", classes="keys")

    def on_mount(self) -> None:
        self.query_one(VerticalScroll).focus()

    async def action_dismiss(self, result: None = None) -> None:
        self.dismiss(result)
