"""The ways on from a step, at the bottom; closed ones too, with the reason, so that nobody looks for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.always import Move, Resume, Return, Stop
from interview.engine.acts.asking import REASONS
from interview.engine.acts.changing import GoOnIn
from interview.tui.chrome import chrome, word
from interview.tui.messages import Do
from interview.tui.widgets.editor import WordsEditor
from interview.tui.widgets.rows import Item, Key, Plain, Rows
from interview.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from textual.widget import Widget

    from interview.engine.acts import AnyAct
    from interview.engine.view import MoveSeen, View


def seen(widget: Widget) -> bool:
    """Whether neither it nor what it is in is hidden."""
    return all(getattr(one, "display", True) for one in widget.ancestors_with_self)


class WaysOn(Rows):
    """Moves of the step; going on after a rest, or in a fuller interview; going back to what was interrupted.

    The hand is on the one that an answer asks for, else on the first, open or closed, wherever it was before, until the
    worker is here and moves it: who goes on by habit is told what is open, and leaves it open only on purpose.
    """

    _seen = ("", False)
    _came_from: Widget | None = None

    def came_from(self, widget: Widget) -> None:
        """Remember what had the focus last besides this, to lead back there."""
        if widget is not self:
            self._came_from = widget

    def there_and_back(self) -> None:
        """Take the focus; or give it back, with the cursor where it was in a box."""
        back = self._came_from
        if not self.has_focus:
            self.focus()
        elif back is not None and back.is_attached and seen(back):
            back.focus()

    def box(self) -> WordsEditor | None:
        """The box with words in it that are not kept, from which the worker came: what is typed here goes on there."""
        back = self._came_from
        back = back.words_go_to if isinstance(back, Rows) else back
        return back if isinstance(back, WordsEditor) and back.is_attached and back.words else None

    def see(self, view: View) -> None:
        items = []
        if "resume" in view.acts:
            items.append(self._way("resume", chrome(self, "screen-resume"), Resume()))
        for move in view.moves:
            if move.open and move.leaves:
                items.append(self._leaving(move))
            elif move.open:
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
        before = self.items
        self.show(items)
        opened = {item.key for item in before if item.dim} - {item.key for item in items if item.dim}
        if items and ((view.step, view.paused) != self._seen or not self.has_focus or opened):
            self.go(_asked_for(view) or items[0].key)
        self._seen = (view.step, view.paused)

    def _way(self, key: str, label: str, act: AnyAct) -> Item:
        return Item(
            key=key,
            sign="→",
            pieces=(Plain(text=label),),
            opens=lambda: self._post(act),
        )

    def _leaving(self, move: MoveSeen) -> Item:
        """Going on with something open asks for the worker's reason; to give none is the first of the answers."""
        none = Key(letter="0", label=word(self, "none_given"), run=lambda: self._post(Move(move=move.move)))
        return Item(
            key=f"move:{move.move}",
            sign="→",
            pieces=(Plain(text=move.label),),
            keys=(none, *(self._reason(move.move, place, reason) for place, reason in enumerate(REASONS, 1))),
        )

    def _reason(self, move: str, place: int, reason: str) -> Key:
        return Key(
            letter=str(place),
            label=word(self, reason),
            run=lambda: self._post(Move(move=move, reason=reason)),
        )

    def action_open(self) -> None:
        if self.at is not None and self.at.dim:
            self.post_message(
                Sheet.Told(chrome(self, "screen-way-closed", way=_label(self.at)), passing=True)
            )
        else:
            super().action_open()

    def _post(self, act: AnyAct) -> None:
        self.post_message(Do(act))


def _asked_for(view: View) -> str | None:
    """The way that an answer asks for, where it is there."""
    ways = (dict(one.leads).get(one.choice or "") for one in view.questions)
    moves = {one.move for one in view.moves}
    keys = (f"move:{way}" if way in moves else way for way in ways if way in moves | ({"return"} & view.acts))
    return next(keys, None)


def _label(item: Item) -> str:
    return " ".join(piece.text for piece in item.pieces if isinstance(piece, Plain))
