"""The first screen most days: one line for the passphrase."""

from __future__ import annotations

import asyncio
import os
import time
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding
from textual.widgets import Input

from interview.tui.locking import was_locked
from interview.tui.privacy import plainly
from interview.tui.screens.page import Page
from interview.tui.widgets.line import PassphraseInput

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from textual.binding import BindingType
    from textual.message import Message
    from textual.widget import Widget

    from interview.tui.reception import Reception
    from interview.tui.widgets.who import Who

LONGEST_WAIT = 30.0


class GrowingDelay:
    """How long to wait before the next attempt: one second after a first wrong one, then two, four, at most thirty."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._wrong = 0
        self._not_before = 0.0

    def failed(self) -> None:
        """Note a wrong attempt, just now."""
        self._not_before = self._clock() + min(2.0**self._wrong, LONGEST_WAIT)
        self._wrong += 1

    def left(self) -> float:
        """Return the seconds still to wait."""
        return max(0.0, self._not_before - self._clock()) if self._wrong else 0.0

    async def over(self) -> None:
        """Return when nothing is left to wait."""
        while left := self.left():
            await asyncio.sleep(left)


class UnlockScreen(Page):
    """Opens the vault. A wrong passphrase stays, selected; the wait after it grows and is never counted down."""

    heading = "vault-unlock-heading"
    keys = "vault-unlock-keys"
    help_message = "help-unlock"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+t", "turn", show=False, priority=True),
        Binding("ctrl+r", "recover", show=False, priority=True),
    ]

    def __init__(self, reception: Reception) -> None:
        super().__init__()
        self.delay = GrowingDelay()
        self._reception = reception
        self._busy = False
        self._field = PassphraseInput(id="passphrase")
        self._who: Who | None = None

    def body(self) -> Iterator[Widget]:
        yield self.worded("vault-passphrase", classes="label")
        yield self._field
        workers = self._reception.desk.workers
        if len(workers) > 1:
            from interview.tui.widgets.who import Who

            desk = self._reception.desk
            self._who = Who(workers, label=self.own.chrome("vault-who"), expected=desk.expected)
            yield self._who

    def on_mount(self) -> None:
        self._field.focus()
        if was_locked(os.environ):
            self.say("vault-locked")

    def on_drafted(self, message: Message) -> None:
        """Who unlocks is no draft."""
        message.stop()

    def action_recover(self) -> None:
        """With the sheet that was made for the day on which nobody remembers the passphrase."""
        if self._reception.desk.has_recovery:
            from interview.tui.screens.recover import RecoverScreen

            self.own.over(RecoverScreen(self._reception, self.delay))
        else:
            self.say("vault-no-recovery")

    def action_turn(self) -> None:
        self._field.password = not self._field.password

    @on(Input.Submitted)
    def action_open(self) -> None:
        """With what stands in the line, from wherever Enter is pressed."""
        if self._field.value and not self._busy:
            self._busy = True
            self.run_worker(self._attempt(self._field.value), group="unlock")

    async def _attempt(self, passphrase: str) -> None:
        from interview.desk import Trouble

        who = self._who.chosen if self._who is not None else None
        self.say("vault-unlocking")
        await self.delay.over()
        try:
            await self.own.asked(lambda: self._reception.unlock(passphrase, who))
        except Trouble as trouble:
            self.delay.failed()
            self.tell(str(trouble))
            self._field.select_whole()
            return
        except Exception as error:  # wording or flow, and no attempt at the passphrase
            self.tell(plainly(error))
            return
        finally:
            self._busy = False
        self._field.value = ""
        self._reception.entered()
