"""A bare app with one line to type in: what the start of the program is measured against."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import App
from textual.widgets import Input, Label

from tests.benchmarks.children import end_with_terminal

if TYPE_CHECKING:
    from textual.app import ComposeResult


class Bare(App[None]):
    ENABLE_COMMAND_PALETTE = False

    def compose(self) -> ComposeResult:
        yield Label("Your passphrase")
        yield Input(password=True)


if __name__ == "__main__":
    end_with_terminal()
    Bare().run()
