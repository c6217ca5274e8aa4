"""What stands above every screen: that it is practice, that nothing is being saved, that it will lock soon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import VerticalGroup

from interview.tui.chrome import chrome
from interview.tui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.geometry import Size

NARROWEST, LOWEST = 60, 16
"""Columns and rows below which a step cannot be read. Nothing is lost there; it is only covered."""


def too_small(size: Size) -> bool:
    """Whether a terminal of this size is asked to be made larger."""
    return size.width < NARROWEST or size.height < LOWEST


class Notices(VerticalGroup):
    """Put on each screen by the app, so that no screen can forget it."""

    def __init__(self, *, practice: bool, trouble: str, soon: str = "") -> None:
        super().__init__()
        self._practice = practice
        self._banner = Paragraph(classes="practice")
        self._trouble = Paragraph(classes="trouble")
        self._soon = Paragraph(classes="soon")
        self._lines = trouble, soon

    def compose(self) -> ComposeResult:
        yield self._banner
        yield self._trouble
        yield self._soon

    def on_mount(self) -> None:
        if self._practice:
            self._banner.show(chrome(self, "app-practice"), "ltr")
        self._banner.display = self._practice
        trouble, soon = self._lines
        self.show_trouble(trouble)
        self.show_soon(soon)

    def show_trouble(self, line: str) -> None:
        """Say that typing is not being saved, and why; an empty line takes it away again."""
        self._lines = line, self._lines[1]
        if line:
            self._trouble.show(chrome(self, "app-not-saved", why=line), "ltr")
        self._trouble.display = bool(line)

    def show_soon(self, line: str) -> None:
        """Say that it will lock soon; an empty line takes it away again."""
        self._lines = self._lines[0], line
        if line:
            self._soon.show(line, "ltr")
        self._soon.display = bool(line)


class TooSmall(Paragraph):
    """Covers a screen that has no room. What lies under it keeps its focus, its cursor and all that was typed."""

    def on_mount(self) -> None:
        self.show(chrome(self, "app-too-small", columns=str(NARROWEST), rows=str(LOWEST)), "ltr")
