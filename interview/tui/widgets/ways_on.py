"""The ways on from a step, at the bottom; closed ones too, with the reason, so that nobody looks for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.always import Move, Resume, Return, Stop
from interview.engine.acts.changing import GoOnIn
from interview.tui.chrome import chrome
from interview.tui.messages import Do
from interview.tui.widgets.rows import Item, Plain, Rows

if TYPE_CHECKING:
    from interview.engine.acts import AnyAct
    from interview.engine.view import View


class WaysOn(Rows):
    """Moves of the step; going on after a rest, or in a fuller interview; going back to what was interrupted.

    The hand is on the first that is open, wherever it was before, until the worker is here and moves it.
    """

    _seen = ("", False)

    def see(self, view: View) -> None:
        items = []
        if "resume" in view.acts:
            items.append(self._way("resume", chrome(self, "screen-resume"), Resume()))
        for move in view.moves:
            if move.open:
                items.append(self._way(f"move:{move.move}", move.label, Move(move=move.move)))
            elif not view.paused:
                why = f" ({move.closed_because})" if move.closed_because else ""
                items.append(
                    Item(
                        key=f"move:{move.move}",
                        sign="–",
                        pieces=(Plain(text=f"{move.label}{why}"),),
                        dim=True,
                    )
                )
        for flow in () if view.paused else view.go_on_now:
            label = chrome(self, "screen-go-on-in", flow=flow.label)
            items.append(self._way(f"flow:{flow.id}", label, GoOnIn(flow=flow.id)))
        if "return" in view.acts:  # last: nothing goes on by itself
            items.append(self._way("return", chrome(self, "screen-return"), Return()))
        if view.paused and "stop" in view.acts:
            items.append(self._way("stop", chrome(self, "screen-stop"), Stop()))
        self.show(items)
        first = next((item.key for item in items if not item.dim), None)
        if first and (
            (view.step, view.paused) != self._seen or not self.has_focus or self.at is None or self.at.dim
        ):
            self.go(first)
        self._seen = (view.step, view.paused)

    def _way(self, key: str, label: str, act: AnyAct) -> Item:
        return Item(
            key=key,
            sign="→",
            pieces=(Plain(text=label),),
            opens=lambda: self._post(act),
        )

    def _post(self, act: AnyAct) -> None:
        self.post_message(Do(act))
