"""Lists whose rows say so when something typed in their forms is not kept, and a list of all that is not."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from textual import on

from interview.tui.chrome import chrome
from interview.tui.forms.unkept import concerning, typed, unkept, where
from interview.tui.pad import Discarded
from interview.tui.widgets.bodies.base import ListBody
from interview.tui.widgets.bodies.listed import adding, quiet
from interview.tui.widgets.rows import Item, Plain, Rows, Spoken

if TYPE_CHECKING:
    from collections.abc import Callable

    from interview.engine.view import Text
    from interview.tui.forms.unkept import Typed


class MarkedBody(ListBody):
    """Its rows are seen anew when the focus comes back to them: from a form that was closed with words in it, too."""

    def on_descendant_focus(self) -> None:
        self.rows.show(self.items())

    def marked(self, *keys: str) -> tuple[Plain, ...]:
        """What a row says that opens the forms of these keys."""
        return unkept(self, self.pad, *keys)

    def adding(self, message: str, key: str, opens: Callable[[], None]) -> Item:
        """A row that opens an empty form, or one in which something was typed."""
        item = adding(self, message, opens)
        return replace(item, pieces=(*item.pieces, *self.marked(key)))

    def text(self, text: Text) -> Item:
        """A wording to be said, with what was typed about how."""
        item = super().text(text)
        return replace(item, pieces=(*item.pieces, *self.marked(f"said:{text.message}")))


class UnkeptBody(MarkedBody):
    """With a list of all that was typed and not kept. One Enter asks, a second one on the same row lets it go."""

    _going: str | None = None

    def unkept(self) -> list[Item]:
        found = typed(self.pad)
        if not found:
            return []
        return [
            Item(key="unkept", pieces=(Plain(text=chrome(self, "screen-unkept"), tone="strong"),)),
            *map(self._unkept, found),
        ]

    def _unkept(self, one: Typed) -> Item:
        about = concerning(self.view, one.field)
        last = "screen-let-go-again" if one.field == self._going else "screen-let-go"
        return Item(
            key=f"unkept:{one.field}",
            pieces=(
                Spoken(words=one.words),
                quiet(where(self, one.field)),
                *((Spoken(words=about, tone="quiet"),) if about is not None else ()),
                Plain(text=chrome(self, last), tone="way"),
            ),
            opens=lambda: self._let_go(one.field),
        )

    def _let_go(self, field: str) -> None:
        if self._going == field:
            self._going = None
            self.pad.drafts.pop(field, None)
            self.post_message(Discarded(field))
        else:
            self._going = field
        self.rows.show(self.items())

    @on(Rows.At)
    def _hand_moved(self, event: Rows.At) -> None:
        if self._going is not None and (event.item is None or event.item.key != f"unkept:{self._going}"):
            self._going = None
            self.rows.show(self.items())
