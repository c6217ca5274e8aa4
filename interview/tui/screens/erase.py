"""All words of a case that has no session open: what would go, and the two steps in which it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on

from interview.casework.erasing import What
from interview.tui.forms.erasing import ErasureSheet
from interview.tui.screens.page import PAGES, Page
from interview.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.widget import Widget

    from interview.guide import Guide


class CaseErasure(ErasureSheet):
    """The same form as in a session. Once the words are gone it goes back to the list."""

    def __init__(self, guide: Guide, title: str) -> None:
        super().__init__(What(extent="case"), title)
        self._case = guide

    @property
    def guide(self) -> Guide:
        return self._case

    async def gone(self, line: str) -> None:
        self.own.erased_without_session(line)


class EraseScreen(Page):
    """Ctrl+S announces; Enter does it, or calls it off; Esc leaves it for later."""

    heading = "screen-erase"
    keys = "erase-keys"
    help_message = "help-erase"
    CSS_PATH = PAGES

    def __init__(self, guide: Guide) -> None:
        super().__init__()
        self._guide = guide

    def body(self) -> Iterator[Widget]:
        yield CaseErasure(self._guide, self.own.chrome("screen-erase-case"))

    @on(Sheet.Told)
    def _told(self, message: Sheet.Told) -> None:
        self.tell(message.line)

    @on(Sheet.Closed)
    def _sheet_closed(self) -> None:
        self.app.pop_screen()
