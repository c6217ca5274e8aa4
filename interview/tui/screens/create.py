"""The very first time: a new vault, with a passphrase and a recovery sheet. Only then is it made."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding
from textual.widgets import Input

from interview.tui.privacy import forget_drawn_text, plainly
from interview.tui.screens.page import Page
from interview.tui.widgets.line import LineInput
from interview.tui.widgets.new_passphrase import NewPassphrase
from interview.tui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from textual.binding import BindingType
    from textual.widget import Widget

    from interview.desk import Sheet
    from interview.tui.reception import Reception


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
        self._amiss = Paragraph(id="code-amiss", classes="strong")
        self._new = NewPassphrase(label="vault-passphrase-new", worker=self._typed_code)

    def body(self) -> Iterator[Widget]:
        yield self.worded("vault-create-where", folder=str(self._folder))
        yield self.worded("vault-worker", classes="label")
        yield self._worker
        yield self._amiss
        yield self._new
        yield self.worded("vault-keep-apart", classes="advice strong")

    def on_mount(self) -> None:
        self._amiss.display = False
        self._worker.focus()

    def _typed_code(self) -> str:
        return self._worker.value.strip()

    def action_turn(self) -> None:
        self._new.turn()

    @on(Input.Changed)
    def _changed(self, event: Input.Changed) -> None:
        """What was said to mend is said until it is mended, or until something else was typed."""
        self.tell("")
        if event.input is self._worker and self._amiss.display:
            self._see_code()

    def _see_code(self) -> bool:
        """Say at the code why it is none, if so."""
        amiss = self._amiss_with_code()
        self._amiss.show(amiss, "ltr")
        self._amiss.display = bool(amiss)
        return not amiss

    def _amiss_with_code(self) -> str:
        if not self._typed_code():
            return self.own.chrome("vault-worker-missing")
        try:
            self._reception.desk.refuse_code(self._typed_code())
        except Exception as error:
            return plainly(error)
        return ""

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        if event.input is self._worker:
            if self._see_code():
                self.focus_next()
        elif event.input is not self._new.again:
            self.focus_next()
        elif not self._busy and self._fit():
            self._busy = True
            self.run_worker(self._go_on(), group="create")

    def _fit(self) -> bool:
        if not self._see_code():
            self._worker.focus()
            return False
        amiss = self._new.amiss()
        if amiss is not None:
            self.say(amiss)
        return amiss is None

    async def _go_on(self) -> None:
        """To the recovery sheet, once nothing else is in the way."""
        from interview.tui.screens.recovery_sheet import SheetScreen

        desk, worker = self._reception.desk, self._typed_code()
        try:
            await self.own.asked(lambda: desk.refuse_beforehand(worker))
        except Exception as error:
            self.tell(plainly(error))
            return
        finally:
            self._busy = False
        self.tell("")
        self.own.over(SheetScreen(self._make, may_skip=True))

    async def _make(self, sheet: Sheet | None) -> None:
        worker, passphrase = self._typed_code(), self._new.first.value
        await self.own.asked(lambda: self._reception.create(passphrase, worker, sheet))
        self._new.empty()
        self._reception.list()
        forget_drawn_text()
