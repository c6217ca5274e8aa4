"""Something came up: which of the flow's protocols to open, from any step, at rest too, and over whatever is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from interview.engine.acts.always import Interrupt
from interview.tui.chrome import chrome
from interview.tui.widgets.pick import Pick
from interview.tui.widgets.rows import Item, Key, Plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from interview.tui.screens.step import StepScreen

NUMBERS = "1234567890"
"""Each protocol has its number, in the order of the flow; it keeps it while another is closed."""


class CameUp(Pick):
    """What is open of the protocols. The first, which is immediate danger, is under the hand."""

    at_rest: ClassVar[bool] = True

    def __init__(self, step: StepScreen) -> None:
        keys = tuple(
            Key(letter=number, label=protocol.label, run=_opening(step, protocol.id))
            for number, protocol in zip(NUMBERS, step.view.protocols, strict=False)
            if protocol.open
        )
        line = Plain(text=chrome(step, "screen-came-up-how"), tone="quiet")
        super().__init__(chrome(step, "screen-came-up"), Item(key="came-up", pieces=(line,), keys=keys))

    def choose_first(self) -> None:
        """As if the first had been chosen: the same key twice is immediate danger."""
        self._choosing(self.item.keys[0])()


def come_up(step: StepScreen) -> None:
    """Open the chooser; where it is open already, take what is under its hand at first."""
    there = next((sheet for sheet in step.sheets if isinstance(sheet, CameUp)), None)
    if there is not None:
        there.choose_first()
    elif any(protocol.open for protocol in step.view.protocols):
        step.lay(CameUp(step))
    else:
        step.tell(chrome(step, "screen-not-here"))


def _opening(step: StepScreen, protocol: str) -> Callable[[], None]:
    return lambda: step.act(Interrupt(protocol=protocol))
