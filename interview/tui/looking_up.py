"""Looking something up at any moment, but never where the person may see it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding

from interview.tui import messages
from interview.tui.leaving_app import LeavingApp
from interview.tui.privacy import plainly

if TYPE_CHECKING:
    from textual.binding import BindingType

    from interview.tui.screens.step import StepScreen


class LookingUpApp(LeavingApp):
    """F11 opens what a worker can look up, over the screen in front, and closes it."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("f11", "look_up", show=False, priority=True)]
    _step: StepScreen | None

    @on(messages.AskLookUp)
    def action_look_up(self) -> None:
        """Open it; not over a page for the person, nor over the page that hides everything."""
        from interview.composing.looked_up import subjects
        from interview.tui.screens.look_up import LookUpScreen
        from interview.tui.screens.show import ShowScreen

        if isinstance(self.screen, LookUpScreen):
            self.screen.dismiss()
            return
        if self.is_hidden or any(isinstance(screen, ShowScreen) for screen in self.screen_stack):
            return
        view = self._step.view if self._step is not None else None
        try:
            found = subjects(
                self.chrome, nation=view.nation if view else None, today=view.today if view else None
            )
        except Exception as error:
            self.told(plainly(error))
        else:
            self.push_screen(LookUpScreen(found, late=view.past_review if view else ()))

    def told(self, line: str) -> None:
        """Say a line on the screen in front, if it has a place for one."""
        tell = getattr(self.screen, "tell", None)
        if callable(tell):
            tell(line)
