"""What is seen instead of everything else when the worker hides the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.screen import Screen

from interview.tui.chrome import chrome
from interview.tui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from textual.app import ComposeResult


class HiddenScreen(Screen[None]):
    """Neutral and opaque. It covers; it does not lock: what it covers is still in memory, typed text and all."""

    def compose(self) -> ComposeResult:
        yield Paragraph(chrome(self, "app-hidden"), "ltr")
