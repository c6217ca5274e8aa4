"""One line to type where the words are not kept: a passphrase, a filter, a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widgets import Input

from interview.tui.widgets.exact import typed

if TYPE_CHECKING:
    from textual import events


class LineInput(Input):
    """An input that takes every character that can be typed, joiners and wide spaces too."""

    def __init__(self, value: str = "", *, password: bool = False, id: str | None = None) -> None:  # noqa: A002
        super().__init__(value, password=password, id=id, select_on_focus=False)
        self.cursor_blink = False

    async def _on_key(self, event: events.Key) -> None:
        if typed(event.character) and event.character:
            event.stop()
            event.prevent_default()
            self.replace(event.character, *sorted(self.selection))
            return
        await super()._on_key(event)


class PassphraseInput(LineInput):
    """A line that can be shown or hidden, and that cannot be copied from."""

    def __init__(self, value: str = "", *, password: bool = True, id: str | None = None) -> None:  # noqa: A002
        super().__init__(value, password=password, id=id)

    def select_whole(self) -> None:
        """Leave what was typed in place, so that the next key replaces it or an arrow mends it."""
        self.action_select_all()

    def action_copy(self) -> None:
        """A passphrase stays where it was typed."""

    def action_cut(self) -> None:
        """A passphrase stays where it was typed."""
