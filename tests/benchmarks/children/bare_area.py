"""A bare TextArea with the cursor at the end of an account: what the editor is measured against."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, cast

from textual.app import App
from textual.widgets import TextArea

from tests.benchmarks.children import Shape, account, end_with_terminal

if TYPE_CHECKING:
    from textual.app import ComposeResult


class Bare(App[None]):
    ENABLE_COMMAND_PALETTE = False

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text

    def compose(self) -> ComposeResult:
        yield TextArea(self._text)

    def on_mount(self) -> None:
        area = self.query_one(TextArea)
        area.cursor_blink = False  # each blink of it paints, and would be counted as work for a key
        area.focus()
        self.set_timer(0.3, lambda: area.move_cursor(area.document.end))


if __name__ == "__main__":
    end_with_terminal()
    Bare(account(cast("Shape", sys.argv[1]), int(sys.argv[2]))).run()
