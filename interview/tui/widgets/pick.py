"""The letters of a row, as a list to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.tui.chrome import chrome
from interview.tui.widgets.by_letter import ByLetter
from interview.tui.widgets.rows import Item, Key, Plain, Row
from interview.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.widget import Widget


class Pick(Sheet):
    """Choosing closes it. The hand begins on how the row stands already, so that Enter twice changes nothing.

    Who types on, and does not look, closes it too: nothing is chosen, and the words go where they would have gone.
    """

    def __init__(self, title: str, item: Item) -> None:
        super().__init__(f"pick:{item.key}", title)
        self.item = item
        self.rows = ByLetter(typed_on=self._typed_on, classes="ways")

    def parts(self) -> Sequence[Widget]:
        return (Row(Item(key="chosen-for", pieces=self.item.pieces)), self.rows)

    def on_mount(self) -> None:
        self.rows.show([self._way(key) for key in self.item.keys])
        for key in self.item.keys:
            if key.present:
                self.rows.go(key.letter)

    def land(self) -> None:
        self.rows.focus()

    def _typed_on(self, pasted: bool) -> None:  # noqa: ARG002, FBT001 - typed or pasted, it is no choice
        self.action_close()
        self.post_message(self.Told(chrome(self, "screen-none-chosen"), lasting=True))

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
