"""A form for something that the worker notes, with what was noted before under its box; a mistake is taken back there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.acts.preparing import TakeBack
from interview.tui.chrome import chrome
from interview.tui.widgets.bodies.listed import quiet
from interview.tui.widgets.rows import Item, Key, Piece, Rows
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
    """A form that keeps the list of what was noted as the case has it now.

    The list stands under the first field, where the worker writes: what there is to choose from is long, and nobody looks
    below it.
    """

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
        self._at, self._noted, self._before = at, noted, Rows(classes="noted")
        self.show(view)
        first, *others = fields
        super().__init__(key, title, [first, self._before, *others], build, before=before)

    def show(self, view: View) -> None:
        listed = self._listed(view)
        self._before.show(listed)
        self._before.display = bool(listed)

    def _listed(self, view: View) -> list[Item]:
        may, titled = "take-back" in view.acts, set[str]()
        listed: list[Item] = []
        for one in self._noted(view):
            if one.title not in titled:
                titled.add(one.title)
                title = quiet(chrome(self._at, one.title))
                listed.append(Item(key=one.title, pieces=(title,), heading=True))
            listed.append(self._item(one, may=may and not one.held))
        return listed

    def _item(self, one: Noted, *, may: bool) -> Item:
        back = TakeBack(item=one.number)
        label = chrome(self._at, "screen-by-mistake")
        return Item(
            key=f"noted:{one.number}",
            pieces=one.pieces or (quiet(chrome(self._at, "screen-erased")),),
            keys=(Key(letter="b", label=label, run=lambda: self.do(back)),) if may else (),
        )
