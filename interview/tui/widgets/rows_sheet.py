"""A sheet that is a list: rows made from the view, and made anew with each one."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from interview.tui.abstract import Abstract
from interview.tui.widgets.rows import Rows
from interview.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from textual.widget import Widget

    from interview.engine.view import View
    from interview.tui.widgets.rows import Item


class RowsSheet(Sheet, metaclass=Abstract):
    """What its list holds is said by `items`."""

    def __init__(
        self, key: str, title: str, view: View, *, look: str = "ways", person_first: bool = False
    ) -> None:
        super().__init__(key, title)
        self._view = view
        self.rows = Rows(classes=look, person_first=person_first)

    def parts(self) -> Sequence[Widget]:
        return (self.rows,)

    def on_mount(self) -> None:
        self.show(self._view)

    def show(self, view: View) -> None:
        self._view = view
        self.rows.show([*self.items(view)])

    @abstractmethod
    def items(self, view: View) -> Iterable[Item]:
        """The rows for this view."""
