"""The keys that work at every step, and those of them that only post an act."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding

from interview.engine.acts.always import LookBack, Pause, Resume, Stop
from interview.tui.chrome import chrome
from interview.tui.messages import Do
from interview.tui.screens.trusting import TrustingScreen
from interview.tui.widgets.below import Below

if TYPE_CHECKING:
    from textual.binding import BindingType

    from interview.engine.acts import AnyAct
    from interview.engine.view import View


def _key(key: str, action: str) -> Binding:
    return Binding(key, action, show=False, priority=True)


class KeyedScreen(TrustingScreen[None]):
    """Resting, stopping and looking back, wherever one is. What else the keys do, the screen of a step says."""

    BINDINGS: ClassVar[list[BindingType]] = [
        _key("f2", "rest"),
        _key("f3", "stop"),
        _key("f5", "tell"),
        _key("f6", "note"),
        _key("f7", "look_back"),
        _key("f8", "came_up"),
        _key("f9", "show_person"),
        _key("f10", "menu"),
        _key("ctrl+g", "ways_on"),
        _key("ctrl+n", "dont_write"),
        _key("ctrl+l", "turn"),
        _key("ctrl+p", "plan_now"),
        _key("ctrl+r", "advice"),
        Binding("ctrl+s", "keep_box", show=False),
    ]

    def __init__(self, view: View) -> None:
        super().__init__()
        self.view = view
        self._below = Below()

    def act(self, act: AnyAct) -> None:
        self.post_message(Do(act))

    def action_rest(self) -> None:
        self._if_open(Resume() if self.view.paused else Pause())

    def action_stop(self) -> None:
        self._if_open(Stop())

    def action_look_back(self) -> None:
        if "look-back" in self.view.acts or self.view.paused:
            self._if_open(LookBack())
        else:
            self._below.tell(self._why_no_further(), passing=True)

    def _why_no_further(self) -> str:
        """Where looking back ends, and what leads to other steps from there."""
        if self.view.go_to:
            return chrome(self, "screen-back-go-to", way=chrome(self, "screen-go-to"))
        return chrome(self, "screen-back-interrupted" if "return" in self.view.acts else "screen-back-none")

    def _if_open(self, act: AnyAct) -> None:
        if act.trigger in self.view.acts:
            self.act(act)
        else:
            why = "screen-rest-first" if self.view.paused else "screen-not-here"
            self._below.tell(chrome(self, why), passing=True)
