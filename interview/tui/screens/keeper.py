"""What the pages about the vault itself have in common: one thing is done, apart from the screen, and told in a line."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, ClassVar, TypeVar

from textual.binding import Binding

from interview.tui.privacy import forget_drawn_text, plainly
from interview.tui.screens.page import PAGES, Page
from interview.tui.widgets.new_passphrase import NewPassphrase

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from textual.binding import BindingType

    from interview.casework.keeping import Keeping
    from interview.desk import Done
    from interview.tui.screens.vault import VaultScreen

T = TypeVar("T")
SHOWN_EVERY = 0.25
"""Seconds between two looks at how much is done."""


class KeeperPage(Page):
    """Over the page of the vault; Esc goes back there. What was done is told there too."""

    keys = "vault-page-keys"
    help_message = "help-vault"
    CSS_PATH = PAGES
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "back", show=False),
        Binding("ctrl+t", "turn", show=False, priority=True),
    ]

    def __init__(self, under: VaultScreen) -> None:
        super().__init__()
        self.under = under
        self.busy = False
        self._come: tuple[int, int] | None = None

    @property
    def keeping(self) -> Keeping:
        return self.under.keeping

    def action_back(self) -> None:
        self.own.reception.back()
        forget_drawn_text()

    def action_turn(self) -> None:
        """Show what is typed as a passphrase, or hide it again."""
        for field in self.query(NewPassphrase):
            field.turn()

    def start(self, call: Callable[[], T], done: Callable[[T], None], *, doing: str) -> None:
        """Call, and hand over what came of it; a refusal is told in a line, and all that was typed stays."""
        if not self.busy:
            self.busy = True
            self.run_worker(self._started(call, done, doing), group="keeper")

    def start_long(
        self, call: Callable[[Done], T], done: Callable[[T], None], *, doing: str, so_far: str
    ) -> None:
        """The same for what takes long: nothing else that is asked of the vault waits for it.

        It is given what to tell how much is done; ``so_far`` says that.
        """
        if not self.busy:
            self.busy = True
            self.run_worker(self._started_long(call, done, doing, so_far), group="keeper")

    async def _started_long(
        self, call: Callable[[Done], T], done: Callable[[T], None], doing: str, so_far: str
    ) -> None:
        self._come = None
        looks = self.set_interval(SHOWN_EVERY, lambda: self._show_so_far(so_far))
        try:
            await self._ended(asyncio.to_thread(call, self._note_so_far), done, doing)
        finally:
            looks.stop()

    def _note_so_far(self, done: int, of: int) -> None:
        self._come = (done, of)

    def _show_so_far(self, so_far: str) -> None:
        if self._come is not None and self.busy:
            done, of = self._come
            self.tell(self.own.chrome(so_far, done=done, of=of))

    async def _started(self, call: Callable[[], T], done: Callable[[T], None], doing: str) -> None:
        await self._ended(self.own.asked(call), done, doing)

    async def _ended(self, asked: Awaitable[T], done: Callable[[T], None], doing: str) -> None:
        self.tell(self.own.chrome(doing))
        try:
            came = await asked
        except Exception as error:
            self.tell(plainly(error))
            return
        finally:
            self.busy = False
            self.own.stirred()
        self.tell("")
        done(came)

    def go_back(self, message: str, **args: str | int) -> None:
        """Back to the page of the vault, which says what was done."""
        self.own.back_to(self.under)
        self.under.done(self.own.chrome(message, **args))
