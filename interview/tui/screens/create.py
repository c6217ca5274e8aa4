"""The very first time: a new vault, with a passphrase that cannot be found again."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding
from textual.widgets import Input

from interview.tui.privacy import plainly
from interview.tui.screens.page import Page
from interview.tui.widgets.line import LineInput, PassphraseInput

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from textual.binding import BindingType
    from textual.widget import Widget

    from interview.tui.reception import Reception

SHORTEST = 12
"""Code points. Five words that have nothing to do with each other are far more, and easier to keep in mind."""


class CreateScreen(Page):
    """Makes a vault. Whatever is refused stays in its field."""

    heading = "vault-create-heading"
    keys = "vault-create-keys"
    help_message = "help-create"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+t", "turn", show=False, priority=True),
        Binding("down", "app.focus_next", show=False),
        Binding("up", "app.focus_previous", show=False),
    ]

    def __init__(self, reception: Reception, folder: Path) -> None:
        super().__init__()
        self._reception = reception
        self._folder = folder
        self._busy = False
        self._worker = LineInput(id="worker")
        self._first = PassphraseInput(id="passphrase")
        self._again = PassphraseInput(id="again")

    def body(self) -> Iterator[Widget]:
        yield self.worded("vault-create-where", folder=str(self._folder))
        yield self.worded("vault-worker", classes="label")
        yield self._worker
        yield self.worded("vault-passphrase-new", classes="label")
        yield self._first
        yield self.worded("vault-passphrase-again", classes="label")
        yield self._again
        yield self.worded("vault-advice", classes="advice")
        yield self.worded("vault-keep-apart", classes="advice strong")

    def on_mount(self) -> None:
        self._worker.focus()

    def action_turn(self) -> None:
        for field in (self._first, self._again):
            field.password = not field.password

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        if event.input is not self._again:
            self.focus_next()
        elif not self._busy and self._fit():
            self._busy = True
            self.run_worker(self._create(self._worker.value.strip(), self._first.value), group="create")

    def _fit(self) -> bool:
        wrong: tuple[str, PassphraseInput | LineInput] | None = None
        if not self._worker.value.strip():
            wrong = "vault-worker-missing", self._worker
        elif len(self._first.value) < SHORTEST:
            wrong = "vault-passphrase-short", self._first
        elif self._first.value != self._again.value:
            wrong = "vault-passphrase-differs", self._again
        if wrong is None:
            return True
        message, field = wrong
        if message == "vault-passphrase-short":
            self.say(message, shortest=str(SHORTEST))
        else:
            self.say(message)
        field.focus()
        return False

    async def _create(self, worker: str, passphrase: str) -> None:
        self.say("vault-creating")
        try:
            await self.own.asked(lambda: self._reception.create(passphrase, worker))
        except Exception as error:
            self.tell(plainly(error))
            return
        finally:
            self._busy = False
        self._first.value = self._again.value = ""
        self._reception.list()
