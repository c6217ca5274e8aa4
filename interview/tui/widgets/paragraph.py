"""The one widget that shows wording, in any direction."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from textual.strip import Strip
from textual.widget import Widget

from interview.tui.script.wrap import wrapped

if TYPE_CHECKING:
    from textual.geometry import Size

    from interview.tui.script.bidi import Base
    from interview.tui.script.terminal import ScriptOrder
    from interview.tui.script.wrap import Line


class Paragraph(Widget):
    """Sentences of ours, as wrapped, joined and ordered as this terminal needs them.

    Square brackets are square brackets: markup is never read. Not for what a person said. The order of script is
    the app's ``script_order`` where it has one. Text cannot be selected: what would be copied is in drawn order.
    """

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    Paragraph {
        width: 1fr;
        height: auto;
    }
    """

    script_order: ClassVar[ScriptOrder] = "visual"

    def __init__(
        self,
        text: str = "",
        direction: Base = "ltr",
        *,
        name: str | None = None,
        id: str | None = None,  # noqa: A002 - Textual's name for it
        classes: str | None = None,
        disabled: bool = False,
    ) -> None:
        super().__init__(name=name, id=id, classes=classes, disabled=disabled)
        self._text = text
        self._direction: Base = direction
        self._wrapped: tuple[int, ScriptOrder, list[Line]] | None = None

    @property
    def text(self) -> str:
        """The wording as it was given, in the order it is read."""
        return self._text

    @property
    def direction(self) -> Base:
        """The direction the wording was given with."""
        return self._direction

    def show(self, text: str, direction: Base) -> None:
        """Put other wording in place of this one, as when the locale is switched."""
        if (text, direction) == (self._text, self._direction):
            return
        self._text, self._direction = text, direction
        before, self._wrapped = self._wrapped, None
        self.refresh(layout=not (before and self.is_attached and self._as_tall(before)))

    def _as_tall(self, before: tuple[int, ScriptOrder, list[Line]]) -> bool:
        """Whether nothing else on the screen has to move for it."""
        width = self.styles.width
        stays = width is not None and not width.is_auto
        return stays and len(self._lines(before[0])) == len(before[2])

    def get_content_width(self, container: Size, viewport: Size) -> int:  # noqa: ARG002 - Textual's signature
        """Return the width of the longest line, as if there were room for it."""
        return max((cell_len(line.text) for line in self._lines(max(1, cell_len(self._text)))), default=0)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        """Return how many lines the wording takes in so many cells."""
        return len(self._lines(width))

    def render_line(self, y: int) -> Strip:
        """Return one line, padded on the side it does not start from."""
        width, style = self.content_size.width, self.rich_style
        lines = self._lines(width)
        if y >= len(lines):
            return Strip.blank(width, style)
        line = lines[y]
        strip = Strip([Segment(line.text, style)], cell_len(line.text))
        gap = width - strip.cell_length
        if gap > 0 and not line.rightward and self._order() == "visual":
            return Strip([Segment(" " * gap, style), *strip], width)
        return strip.adjust_cell_length(width, style)

    def _order(self) -> ScriptOrder:
        order: ScriptOrder = getattr(self.app, "script_order", self.script_order)
        return order

    def _lines(self, width: int) -> list[Line]:
        order = self._order()
        if self._wrapped is None or self._wrapped[:2] != (width, order):
            self._wrapped = (width, order, wrapped(self._text, width, self._direction, order=order))
        return self._wrapped[2]
