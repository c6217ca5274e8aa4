"""The body of a step and the sheets that lie over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Container

from interview.tui.widgets.fields import WordsField

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.app import ComposeResult
    from textual.widget import Widget

    from interview.engine.view import View
    from interview.tui.widgets.bodies.base import Body
    from interview.tui.widgets.sheet import Sheet


class Layers(Container):
    """Only what is on top is seen; what lies under it keeps all it holds."""

    def __init__(self, body: Body) -> None:
        super().__init__(id="main")
        self.body = body
        self.sheets: list[Sheet] = []
        self._before: list[Widget | None] = []
        self._coming = 0
        self.to = ""
        """The place among the drafts of the field that has the focus in the next sheet; nothing means its first one."""

    @property
    def on_its_way(self) -> bool:
        """Whether what was opened or closed is not as it will be, nor the focus where it belongs."""
        return self._coming > 0

    @property
    def top(self) -> Body | Sheet:
        """What is seen."""
        return self._all()[-1]

    def compose(self) -> ComposeResult:
        yield self.body

    def show(self, view: View) -> None:
        """Take a refreshed view of the same step."""
        for layer in self._all():
            layer.show(view)

    def change(self, body: Body, land: Callable[[], None]) -> None:
        """Put the body of another step in place of everything. ``land`` is called when it is there."""
        before = self._all()
        self.body, self.sheets, self._before = body, [], []
        self._coming += 1
        self.call_next(self._changing, before, body, land)

    async def _changing(self, before: Sequence[Body | Sheet], body: Body, land: Callable[[], None]) -> None:
        """One layout and one paint, with the focus where it belongs."""
        try:
            with self.app.batch_update():
                for layer in before:
                    layer.remove()
                if body is self.body:
                    await self.mount(body)
                    land()
        finally:
            self._coming -= 1

    def lay(self, sheet: Sheet, *, back: Widget | None) -> None:
        """Open a sheet over the rest, unless it is open already. ``back`` is what had the focus."""
        if any(one.key == sheet.key for one in self.sheets):
            return
        self._before.append(back)
        self.sheets.append(sheet)
        self._coming += 1
        self.call_next(self._laying, sheet)

    async def _laying(self, sheet: Sheet) -> None:
        try:
            with self.app.batch_update():
                if sheet in self.sheets:
                    await self.mount(sheet)
                    self.see()
                    self._land(sheet)
        finally:
            self._coming -= 1

    def _land(self, sheet: Sheet) -> None:
        to, self.to = self.to, ""
        found = next((field for field in sheet.query(WordsField) if to and field.draft == to), sheet)
        found.land()

    def then(self, call: Callable[[], None]) -> None:
        """Call something once what is being opened is there and has the focus."""
        self._coming += 1
        self.call_next(self._calling, call)

    async def _calling(self, call: Callable[[], None]) -> None:
        try:
            call()
        finally:
            self._coming -= 1

    def close(self, sheet: Sheet, land: Callable[[], None]) -> None:
        """Take a sheet away. The focus goes back to what had it, or ``land`` says where."""
        if sheet not in self.sheets:
            return
        at = self.sheets.index(sheet)
        sheet.remove()
        before = self._before[at]
        del self.sheets[at], self._before[at]
        self.see()
        self._coming += 1
        self.call_after_refresh(self._go_back, before, at, land)

    def _go_back(self, before: Widget | None, at: int, land: Callable[[], None]) -> None:
        self._coming -= 1
        if at < len(self.sheets):  # it opened another, which stands in its place
            self._before[at] = before
        elif before is not None and before.is_attached:
            before.focus()
        else:
            land()

    def see(self) -> None:
        """Show what is on top, and nothing under it."""
        layers = self._all()
        for layer in layers:
            layer.display = layer is layers[-1]

    def _all(self) -> list[Body | Sheet]:
        return [self.body, *self.sheets]
