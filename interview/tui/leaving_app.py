"""Leaving: back to the list, out of the program, and locking, by a key or because nobody is there."""

from __future__ import annotations

import sys
from abc import abstractmethod
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from textual import events, on
from textual.binding import Binding

from interview.tui import messages
from interview.tui.abstract import Abstract
from interview.tui.in_turn import InTurnApp
from interview.tui.locking import begin_anew, hush
from interview.tui.privacy import forget_drawn_text
from interview.tui.widgets.line import PassphraseInput

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Literal

    from textual.binding import BindingType

    from interview.tui.idle import Idle
    from interview.tui.reception import Reception

T = TypeVar("T")

LOOKS = 1.0
"""Seconds between looks at the clock: so long a laptop that wakes shows what it showed before."""


class LeavingApp(InTurnApp, inherit_bindings=False, metaclass=Abstract):
    """Nothing that was typed is lost by leaving. ``locked`` says that the same command is to begin anew."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+q", "leave", show=False, priority=True)]
    reception: Reception

    def __init__(self, *, practice: bool, idle: Idle) -> None:
        super().__init__(practice=practice)
        self.locked = False
        self.idle = idle
        self._locking = False
        self._line_after = ""

    @abstractmethod
    def chrome(self, message: str, **args: str | int) -> str:
        """A wording of the program's own."""

    @abstractmethod
    async def asked(self, call: Callable[[], T]) -> T:
        """Call something that blocks, apart from the screen."""

    def run(self, *args: Any, **kwargs: Any) -> int | None:
        """Run to the end. After a lock this does not return, but where the platform cannot begin anew."""
        code = super().run(*args, **kwargs)
        if self.locked and not code:
            begin_anew()
            if sys.__stderr__ is not None:
                sys.__stderr__.write(f"{self._line_after}\n")
        return code

    def on_mount(self) -> None:
        if self.idle.after and not self.practice:
            self.set_interval(LOOKS, self.look_at_the_clock)

    async def on_event(self, event: events.Event) -> None:
        if isinstance(event, (events.InputEvent, events.Paste)) and not event.is_forwarded:
            if self._locking:
                return
            if self._would_lock():  # it slept, and this key came before the next look at the clock
                self.lock("idle")
                return
            if isinstance(event, events.Key) and event.key == "ctrl+k":
                self.lock("locked")
                return
            if not self.is_hidden or (isinstance(event, events.Key) and event.key == "f12"):
                self.stirred()
        await super().on_event(event)

    # Leaving

    @on(messages.AskLeave)
    def action_leave(self) -> None:
        """From a step to the list of cases; from a page over the list to the list; from there out of the program."""
        if self.practice:
            self.ask(self.chrome("app-leave-practice"), self.leave_program)
        elif len(self.screen_stack) > 2:
            self.run_worker(self.back_to_cases(), group="leave", exclusive=True)
        else:
            self.leave_program()

    def ask(self, question: str, yes: Callable[[], None]) -> None:
        """Ask a question with a yes and a no over the page in front, unless one is asked already."""
        from interview.tui.screens.confirm import ConfirmScreen

        def answered(answer: bool | None) -> None:  # noqa: FBT001 - Textual hands it over so
            if answer:
                yes()

        if not isinstance(self.screen, ConfirmScreen):
            self.push_screen(ConfirmScreen(question), answered)

    async def back_to_cases(self, line: str = "") -> None:
        """Leave the case, whatever page is in front, and say ``line`` over the list."""
        await self.typed_through()
        while len(self.screen_stack) > 2:
            await self.pop_screen()
        self.left_step()
        forget_drawn_text()
        case = self.reception.case_in_front
        await self.reception.leave_case()
        read = getattr(self.screen, "read", None)
        if callable(read):
            await read(case)
        if line:
            self.told(line)

    @abstractmethod
    def told(self, line: str) -> None:
        """Show a line on whatever page is in front."""

    def left_step(self) -> None:
        """No step is in front any more."""

    def leave_program(self) -> None:
        """Save what was typed, let go of the vault, and end. When it cannot be saved, ask first."""
        self.run_worker(self._leave_program(), group="leave", exclusive=True)

    async def _leave_program(self) -> None:
        from interview.desk import Trouble

        await self.typed_through()
        try:
            await self.asked(self.reception.save)
        except Trouble as trouble:
            question = self.chrome("app-leave-unsaved", why=str(trouble))
            self._when_seen(lambda: self.ask(question, self.let_go))
            return
        await self.asked(self.reception.close)
        self.exit(0)

    def let_go(self) -> None:
        """Save what can be saved and end, without a question. A second call does no harm."""
        self.run_worker(self._end(), group="end")

    async def _end(self) -> None:
        await self.asked(self.reception.close)
        self.exit(0)

    # Locking

    @on(messages.AskLock)
    def _asked_to_lock(self) -> None:
        self.lock("locked")

    def stirred(self) -> None:
        """Somebody is there, or something they had asked for has only now been done."""
        self.idle.stirred()
        if self.soon:
            self.show_soon("")

    def _would_lock(self) -> bool:
        return self.idle.due and not self.practice and self._holds_something()

    def look_at_the_clock(self) -> None:
        """Lock if nobody was there for too long, and say so before."""
        if self._locking:
            return
        if self._would_lock():
            self.lock("idle")
        elif self.idle.due:
            self.idle.stirred()
        elif self.idle.soon and not self.soon and self._holds_something():
            self.show_soon(self.chrome("app-lock-soon"))

    def _holds_something(self) -> bool:
        """Whether there is anything here that nobody else may see."""
        return self.reception.is_open or any(
            getattr(screen, "secret", False) or any(field.value for field in screen.query(PassphraseInput))
            for screen in self.screen_stack
        )

    def lock(self, how: Literal["locked", "idle"]) -> None:
        """Save what was typed, close the vault, and have the program begin anew."""
        if self.practice:
            tell = getattr(self.screen, "tell", None)
            if callable(tell):
                tell(self.chrome("app-lock-practice"))
        elif not self._locking:
            self._locking = True
            self.run_worker(self._lock(how), group="leave", exclusive=True)

    async def _lock(self, how: Literal["locked", "idle"]) -> None:
        from interview.desk import Trouble

        await self.typed_through()
        try:
            await self.asked(self.reception.save)
        except Trouble as trouble:
            self._locking = False
            self.stirred()
            if how == "idle":  # nobody is there to ask: what would be lost stays, and is covered
                if not self.is_hidden:
                    self.action_hide()
                return
            question = self.chrome("app-lock-unsaved", why=str(trouble))
            self._when_seen(lambda: self.ask(question, lambda: self._lock_all_the_same(how)))
            return
        await self._close_and_begin_anew(how)

    def _lock_all_the_same(self, how: Literal["locked", "idle"]) -> None:
        self._locking = True
        self.run_worker(self._close_and_begin_anew(how), group="end")

    async def _close_and_begin_anew(self, how: Literal["locked", "idle"]) -> None:
        self._line_after = self.chrome("app-locked")
        await self.asked(lambda: self.reception.close(how))
        self.locked = True
        hush(getattr(self._driver, "attrs_before", None))
        self.exit(0)
