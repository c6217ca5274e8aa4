"""The letters of a row, as a list to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.tui.widgets.rows import Item, Key, Plain, Row, Rows
from interview.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.widget import Widget


class Pick(Sheet):
    """Choosing closes it. The hand begins on how the row stands already, so that Enter twice changes nothing."""

    def __init__(self, title: str, item: Item) -> None:
        super().__init__(f"pick:{item.key}", title)
        self.item = item
        self.rows = Rows(classes="ways", letters=True)

    def parts(self) -> Sequence[Widget]:
        return (Row(Item(key="chosen-for", pieces=self.item.pieces)), self.rows)

    def on_mount(self) -> None:
        self.rows.show([self._way(key) for key in self.item.keys])
        for key in self.item.keys:
            if key.present:
                self.rows.go(key.letter)

    def land(self) -> None:
        self.rows.focus()

    def _way(self, key: Key) -> Item:
        run = self._choosing(key)
        return Item(
            key=key.letter,
            sign=key.letter,
            pieces=(Plain(text=key.label),),
            keys=tuple(Key(letter=one.letter, label="", run=self._choosing(one)) for one in self.item.keys),
            opens=run,
        )

    def _choosing(self, key: Key) -> Callable[[], None]:
        def run() -> None:
            self.action_close()
            key.run()

        return run
