"""Nobody remembers the passphrase: the recovery sheet opens the vault, and a worker gets a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding
from textual.widgets import Input

from interview.tui.pad import Drafted
from interview.tui.privacy import forget_drawn_text, plainly
from interview.tui.screens.page import PAGES, Page
from interview.tui.widgets.fields import OneOf, plain_option
from interview.tui.widgets.line import PassphraseInput
from interview.tui.widgets.new_passphrase import NewPassphrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.binding import BindingType
    from textual.widget import Widget

    from interview.tui.reception import Reception
    from interview.tui.screens.unlock import GrowingDelay


class RecoverScreen(Page):
    """Takes the sheet as a person types it. A slip is said before anything is tried, and costs no wait."""

    heading = "vault-recover-heading"
    keys = "vault-recover-keys"
    help_message = "help-recover"
    CSS_PATH = PAGES
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "back", show=False),
        Binding("ctrl+t", "turn", show=False, priority=True),
    ]

    def __init__(self, reception: Reception, delay: GrowingDelay) -> None:
        super().__init__()
        self._reception = reception
        self._delay = delay
        self._busy = False
        self._field = PassphraseInput(password=False, id="sheet")

    def body(self) -> Iterator[Widget]:
        yield self.worded("vault-recover-how", classes="label")
        yield self._field

    def on_mount(self) -> None:
        self._field.focus()

    def action_turn(self) -> None:
        self._field.password = not self._field.password

    def action_back(self) -> None:
        self._reception.back()
        forget_drawn_text()

    @on(Input.Submitted)
    def _submitted(self) -> None:
        if not self._field.value.strip():
            self.say("vault-recover-empty")
        elif not self._busy:
            self._busy = True
            self.run_worker(self._recover(self._field.value), group="unlock")

    async def _recover(self, typed: str) -> None:
        from interview.desk import Trouble, sheet_typed

        try:
            sheet = sheet_typed(typed)
        except Trouble as mistyped:
            self._busy = False
            self.tell(str(mistyped))
            return
        self.say("vault-unlocking")
        await self._delay.over()
        try:
            await self.own.asked(lambda: self._reception.recover(sheet))
        except Trouble as trouble:
            self._delay.failed()
            self.tell(str(trouble))
            return
        except Exception as error:  # wording or flow, and no attempt at the sheet
            self.tell(plainly(error))
            return
        finally:
            self._busy = False
        self._field.value = ""
        self._reception.entered()
        forget_drawn_text()


class NewPassphraseScreen(Page):
    """After the sheet: whose passphrase is to be set, and which. The vault then opens as theirs."""

    heading = "vault-renew-heading"
    keys = "vault-renew-keys"
    help_message = "help-recover"
    CSS_PATH = PAGES
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+t", "turn", show=False, priority=True)]

    def __init__(self, reception: Reception, workers: tuple[str, ...]) -> None:
        super().__init__()
        self._reception = reception
        self._workers = workers
        self._busy = False
        self._new = NewPassphrase(label="vault-passphrase-theirs", worker=lambda: self._who or "")
        self._choice: OneOf | None = None

    @property
    def _who(self) -> str | None:
        return self._workers[0] if self._choice is None else self._choice.chosen

    def body(self) -> Iterator[Widget]:
        yield self.worded("vault-renew-why")
        if len(self._workers) > 1:
            options = [plain_option(code, code) for code in self._workers]
            self._choice = OneOf("who", "", options, label=self.own.chrome("vault-renew-who"))
            yield self._choice
        else:
            yield self.worded("vault-renew-of", worker=self._workers[0], classes="label")
        yield self._new

    def on_mount(self) -> None:
        (self._choice or self._new.first).focus()

    def action_turn(self) -> None:
        self._new.turn()

    @on(Drafted)
    def _not_kept(self, event: Drafted) -> None:
        event.stop()

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        if event.input is not self._new.again:
            self.focus_next()
            return
        who = self._who
        if who is None and self._choice is not None:
            amiss: str | None = "vault-renew-missing"
            self._choice.focus()
        else:
            amiss = self._new.amiss()
        if amiss is not None:
            self.say(amiss)
        elif who is not None and not self._busy:
            self._busy = True
            self.run_worker(self._set(who, self._new.first.value), group="unlock")

    async def _set(self, worker: str, passphrase: str) -> None:
        self.say("vault-changing")
        try:
            await self.own.asked(lambda: self._reception.set_passphrase(worker, passphrase))
        except Exception as error:
            self.tell(plainly(error))
            if not self._reception.is_open:  # it was set, and only could not be opened with it at once
                self._reception.start()
            return
        finally:
            self._busy = False
        self._new.empty()
        self._reception.past_doubts()
