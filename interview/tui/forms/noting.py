"""A form for something that the worker notes, with what was noted before below it; what was a mistake is taken back there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.acts.preparing import TakeBack
from interview.tui.chrome import chrome
from interview.tui.widgets.bodies.listed import quiet
from interview.tui.widgets.rows import Item, Key, Piece
from interview.tui.widgets.sheet import Form

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from textual.widget import Widget

    from interview.engine.acts import AnyAct
    from interview.engine.view import View


class Noted(msgspec.Struct, frozen=True, kw_only=True):
    """Something that was noted before. ``held``: something else rests on it, which has to be taken back first."""

    number: int
    title: str
    pieces: tuple[Piece, ...]
    held: bool = False


class Noting(Form):
    """A form that keeps its list below it as the case has it now."""

    def __init__(
        self,
        at: Widget,
        noted: Callable[[View], Iterable[Noted]],
        view: View,
        key: str,
        title: str,
        fields: Sequence[Widget],
        build: Callable[[Form], AnyAct],
        *,
        before: Sequence[Widget] = (),
    ) -> None:
        self._at, self._noted = at, noted
        super().__init__(key, title, fields, build, before=before, after=self._listed(view))

    def show(self, view: View) -> None:
        self._after = tuple(self._listed(view))
        self.see_ways()

    def _listed(self, view: View) -> list[Item]:
        may = "take-back" in view.acts
        return [self._item(one, may=may and not one.held) for one in self._noted(view)]

    def _item(self, one: Noted, *, may: bool) -> Item:
        back = TakeBack(item=one.number)
        label = chrome(self._at, "screen-by-mistake")
        return Item(
            key=f"noted:{one.number}",
            pieces=(quiet(chrome(self._at, one.title)), *one.pieces),
            keys=(Key(letter="b", label=label, run=lambda: self.do(back)),) if may else (),
        )
