"""A list that was opened to choose from, each choice on its letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message

from interview.tui.widgets.exact import typed
from interview.tui.widgets.rows import Item, Rows

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual import events


class ByLetter(Rows):
    """A letter chooses at once, unless another follows it at once: somebody types, and does not look.

    Nothing is chosen then. ``typed_on`` leads to where what is typed belongs, before any of it is handed on; it is told
    whether it was ``pasted``.
    """

    class NoSuch(Message):
        """A letter was typed that stands for nothing here."""

        def __init__(self, letter: str) -> None:
            super().__init__()
            self.letter = letter

    def __init__(
        self, items: Sequence[Item] = (), *, typed_on: Callable[[bool], None], classes: str | None = None
    ) -> None:
        super().__init__(items, classes=classes, letters=True)
        self.typed_on = typed_on

    def on_key(self, event: events.Key) -> None:
        """Say of a letter that it stands for nothing. Those that do are for the rows to choose by."""
        there = {key.letter for key in self.at.keys} if self.at else set()
        if event.character and typed(event.character) and event.character not in {*there, "/"}:
            self.post_message(self.NoSuch(event.character))
