"""The app: which screen is in front, what screens asked for, and who may see it. It imports what the first one needs."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, TypeVar

from textual import on
from textual.binding import Binding
from textual.message import Message

from interview.tui import messages
from interview.tui.asking import forget_words
from interview.tui.hanging_up import outliving
from interview.tui.idle import Idle, minutes_for
from interview.tui.looking_up import LookingUpApp
from interview.tui.pad import Discarded, Drafted
from interview.tui.pasting import whole_pastes
from interview.tui.privacy import forget_drawn_text, keep_out_of_dumps, plainly
from interview.tui.private_app import clearing
from interview.tui.reception import Reception
from interview.tui.script.terminal import ScriptOrder, order_for
from interview.tui.theme import OWNWORDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.binding import BindingType
    from textual.driver import Driver

    from interview.casework.directory import Services
    from interview.casework.opened import OpenDesk
    from interview.desk import Desk
    from interview.engine.view import View
    from interview.guide import Guide
    from interview.tui.privacy import Fault
    from interview.tui.screens.step import StepScreen

T = TypeVar("T")

_ISOLATES = dict.fromkeys(map(ord, "\u2068\u2069"))

TRY_AGAIN = 2.0
"""Seconds between looks whether typing can be saved again."""

FIRST_KEYS = 0.3
"""Seconds after the first paint in which nothing is loaded behind it, so that the first keys are shown at once."""


class NotSaved(Message):
    """What is being typed could not be saved."""

    def __init__(self, why: str) -> None:
        super().__init__()
        self.why = why


class OwnwordsApp(LookingUpApp):
    """Opened on a desk, whose vault is asked for; or on a guide, as in practice, whose session is shown at once.

    ``opened`` is the unlocked desk that a guide belongs to: with it a plan can be exported. Raises
    ScriptOrderUnknown or LockMinutesUnknown when a setting is not one.
    """

    CSS_PATH = Path(__file__).with_name("ownwords.tcss")
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1", "help", show=False, priority=True),
        Binding("f4", "language", show=False, priority=True),
        Binding("tab", "app.focus_next", show=False, priority=True),
        Binding("shift+tab", "app.focus_previous", show=False, priority=True),
    ]

    def __init__(
        self,
        desk: Desk | None = None,
        *,
        guide: Guide | None = None,
        opened: OpenDesk | None = None,
        practice: bool = False,
        idle: Idle | None = None,
    ) -> None:
        self.script_order: ScriptOrder = order_for(os.environ)
        super().__init__(practice=practice, idle=idle or Idle(60 * minutes_for(os.environ)))
        self.guide = guide
        self.reception = Reception(self, desk, opened)
        self.animation_level = "none"
        self.register_theme(OWNWORDS)
        self.theme = OWNWORDS.name
        self._step: StepScreen | None = None
        self._unasked: set[str] = set()
        self._asked = ThreadPoolExecutor(max_workers=1, thread_name_prefix="desk")
        self._wording = guide or opened or desk

    def chrome(self, message: str, **args: str | int) -> str:
        """One sentence of the program's own, in the worker's language."""
        wording = self.guide or self._wording
        if wording is None:
            raise LookupError("The app was given neither a desk nor a guide.")
        return wording.chrome(message, **args)

    @property
    def services(self) -> Services | None:
        """The directory of services, where there is a desk."""
        from interview.casework.directory import services_at  # most steps do without it

        return services_at(self.reception.opened) if self.reception.is_open else None

    def get_driver_class(self) -> type[Driver]:
        return whole_pastes(outliving(clearing(super().get_driver_class(), os.environ)))

    def fault_words(self, fault: Fault) -> str:
        if fault.says is not None:
            return fault.says
        try:
            said = self.chrome("app-crashed", number=fault.number)
            return f"{said.translate(_ISOLATES)}\n{fault}"
        except Exception:
            return str(fault)

    def on_mount(self) -> None:
        if not self.is_headless:
            for name, leave in (("SIGTERM", self.leave_program), ("SIGHUP", self.let_go)):
                if hasattr(signal, name):
                    asyncio.get_running_loop().add_signal_handler(getattr(signal, name), leave)
        if self.guide is not None:
            self.run_worker(self._begin(self.guide), group="desk")
        else:
            self.reception.start()
        self.call_after_refresh(self._asked.submit, keep_out_of_dumps)
        self.call_after_refresh(self.set_timer, FIRST_KEYS, self._load_what_comes_next)

    def _load_what_comes_next(self) -> None:
        parts = (*self.reception.next_parts(), _next_screens)
        self.run_worker(self._load(parts), group="next")

    async def _load(self, parts: tuple[Callable[[], object], ...]) -> None:
        try:
            for part in parts:  # one by one: what the worker asks for meanwhile is done in between
                await self.asked(part)
        except Exception as error:
            self.reception.cannot_open(plainly(error), self._load_what_comes_next)
            return
        if not self.is_headless:
            gc.freeze()  # what is loaded by now stays: to look through it again would hold up a key

    async def _begin(self, guide: Guide) -> None:
        self.open_step(guide, await self.asked(guide.view))

    async def asked(self, call: Callable[[], T]) -> T:
        """Call the desk or the guide apart from the screen, after whatever was asked of them before."""
        return await asyncio.get_running_loop().run_in_executor(self._asked, call)

    def open_step(self, guide: Guide, view: View, *, instead: bool = False, to: str = "") -> None:
        """Show a session, at the field ``to``. ``instead`` of the page in front, or over it."""
        from interview.tui.screens.step import StepScreen

        self.guide = guide
        self._step = StepScreen(view, to=to)
        self._step.pad.asking.on = view.session not in self._unasked
        (self.front if instead else self.over)(self._step)

    def erased_without_session(self, line: str) -> None:
        """Go back to the list from a case whose words are gone, and let nothing that held them stay open."""
        self._clipboard = ""
        self._when_seen(lambda: self.run_worker(self.back_to_cases(line), group="leave"))
        self.call_after_refresh(gc.collect)

    def left_step(self) -> None:
        self._remember_asking()
        forget_words()
        self.guide = self._step = None

    def _remember_asking(self) -> None:
        """Whether questions are looked at holds for the session, also on the screens that it is shown on later."""
        if self._step is not None and self._step.view.session is not None:
            change = self._unasked.discard if self._step.pad.asking.on else self._unasked.add
            change(self._step.view.session)

    def open_anew(self, line: str, view: View) -> None:
        """Put a new screen in place of the step: no field, no draft and nothing to undo is left of the one before."""
        guide = self.guide
        if guide is None:
            return
        self._clipboard = ""
        self._remember_asking()
        self.back_to(self._step or self.screen)
        self.open_step(guide, view, instead=True)
        forget_drawn_text()
        forget_words()
        self.call_after_refresh(gc.collect)
        self.call_after_refresh(self.told, line)

    # What screens ask for

    @on(messages.Do)
    def _do(self, message: messages.Do) -> None:
        message.stop()
        self.run_worker(self._carry_out(message), group="acts")

    async def _carry_out(self, message: messages.Do) -> None:
        from interview.desk import Trouble
        from interview.guide import NotOpen
        from interview.tui.widgets.days import to_the_day

        guide, step = self.guide, self._step
        if guide is None or step is None:
            return
        try:
            view = await self.asked(
                lambda: guide.do(message.act, clears=message.clears, decided=message.decided)
            )
        except NotOpen:
            step.refused(self.chrome("screen-not-here"))
        except Trouble as trouble:
            self.not_saved(str(trouble))
            step.refused(str(trouble))
        except Exception as error:
            step.refused(plainly(error))
            to_the_day(step, error)
        else:
            if message.done is not None:
                message.done()
            step.show(view)

    @on(Drafted)
    def _drafted(self, message: Drafted) -> None:
        from interview.desk import Trouble

        message.stop()
        if self.guide is None:
            return
        try:
            self.guide.draft(message.field, message.text)
        except Trouble as trouble:
            if self._step is not None:
                self._step.refused(str(trouble))

    @on(Discarded)
    def _discarded(self, message: Discarded) -> None:
        message.stop()
        if self.guide is not None:
            self.run_worker(self._discard(self.guide, message.field), group="acts")

    async def _discard(self, guide: Guide, field: str) -> None:
        from interview.desk import Trouble

        try:
            await self.asked(lambda: guide.discard_draft(field))
        except Trouble as trouble:
            self.told(str(trouble))

    @on(messages.AskHelp)
    def action_help(self) -> None:
        """Help for the screen in front; a second press closes it."""
        from interview.tui.screens.help import HelpScreen

        if isinstance(self.screen, HelpScreen):
            self.screen.dismiss()
            return
        about: str | None = getattr(self.screen, "help_message", None)
        if self.screen.is_modal and about is None:
            return
        sheets = self._step.sheets if self._step is not None and self.screen is self._step else ()
        if sheets and sheets[-1].key == "interpreter":
            about = "help-form-interpreter"
        if about is None and self._step is not None:
            about = f"help-kind-{self._step.view.kind.replace('_', '-')}"
        if about is None:
            return
        try:
            self.chrome(about)
        except Exception as error:
            self.told(plainly(error))
        else:
            self.push_screen(HelpScreen(about=about, at_a_step=about.startswith("help-kind-")))

    @on(messages.AskLanguage)
    def action_language(self) -> None:
        """Let the worker choose the person's language, at any step."""
        guide, step = self.guide, self._step
        if guide is None or step is None or self.screen is not step:
            return
        from interview.engine.acts.always import SwitchLocale
        from interview.tui.screens.language import LanguageScreen

        now = step.view.person_locale

        def taken(tag: str | None) -> None:
            if tag is not None and tag != now:
                step.post_message(messages.Do(SwitchLocale(side="person", locale=tag)))

        self._when_seen(lambda: self.push_screen(LanguageScreen(guide.languages(), now=now), taken))

    @on(messages.AskExport)
    def action_export(self) -> None:
        """Write the plan of the case in front."""
        if self.guide is not None and self.reception.is_open:
            self.run_worker(self.reception.export_from(self.guide), group="desk", exclusive=True)
        else:
            self.told(self.chrome("app-no-export"))

    @on(messages.AskPlanNow)
    def _plan_now(self) -> None:
        """Show what can be had from what is there so far."""
        if self._step is not None and self._step.view.paused:
            self.told(self.chrome("screen-rest-first"))
        elif self.guide is not None and self.reception.is_open:
            self.run_worker(self.reception.plan_now(self.guide), group="desk", exclusive=True)
        else:
            self.told(self.chrome("app-no-export"))

    # Trouble with saving

    def not_saved(self, why: str) -> None:
        """Say so above every screen until it works again. May be called from any thread."""
        self.post_message(NotSaved(why))

    @on(NotSaved)
    def _not_saved(self, message: NotSaved) -> None:
        if not self.trouble:
            self.set_timer(TRY_AGAIN, self._try_saving)
        self.show_trouble(message.why)

    async def _try_saving(self) -> None:
        from interview.desk import Trouble

        try:
            await self.asked(self.reception.save)
        except Trouble as trouble:
            self.show_trouble(str(trouble))
            self.set_timer(TRY_AGAIN, self._try_saving)
        else:
            self.show_trouble("")


def _next_screens() -> None:
    """Import what the screens after the first need."""
    import interview.tui.screens.begin
    import interview.tui.screens.cases
    import interview.tui.screens.step  # noqa: F401
