"""A list to walk through with the arrows: texts, questions, lines of a plan. Enter opens, the right arrow offers more.

No letter acts here, but in a list that was opened to choose from: a worker types what is being said without looking,
and what is typed must never mark or answer anything.

All rows are drawn by one widget: a widget for each row, piece and language would have to be mounted, styled and laid
out at each step, and that is what a worker would wait for.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Any, ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Region, Size
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from interview.tui.chrome import chrome
from interview.tui.trusted import otherwise
from interview.tui.widgets.paging import Place, a_page, read_on, to_end
from interview.tui.widgets.pieces import Draughtsman, Item, Key, Piece, Plain, Spans, Spoken
from interview.tui.widgets.tones import toned

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from textual import events
    from textual.binding import BindingType

    from interview.engine.view import Text

__all__ = ["Item", "Key", "Piece", "Plain", "Row", "Rows", "Spoken"]

HAND = "▌"
EDGES = 2
"""The column of the hand at the left, and one at the right."""

READ_ON = 3
"""Lines that an arrow scrolls in a row that is taller than what is in sight."""


class Rows(Widget, can_focus=True):
    """Rows with one of them under the hand. Past the first or last, the arrows go on to what comes next.

    The space between rows is ``grid-gutter`` in the style. What is drawn cannot be selected: a terminal puts what is
    selected where other programs read it.
    """

    ALLOW_SELECT = False
    DEFAULT_CSS = "Rows { height: auto; }"
    BINDINGS: ClassVar[list[BindingType]] = [
        ("up", "step(-1)", ""),
        ("down", "step(1)", ""),
        ("home", "jump(0)", ""),
        ("end", "jump(-1)", ""),
        ("ctrl+home", "end(False)", ""),
        ("ctrl+end", "end(True)", ""),
        ("pageup", "page(-1)", ""),
        ("pagedown", "page(1)", ""),
        ("enter", "open", ""),
        ("right", "more", ""),
    ]

    class At(Message):
        """The hand is on another row, or its keys have changed."""

        def __init__(self, item: Item | None, *, letters: bool = False) -> None:
            super().__init__()
            self.item = item
            self.letters = letters

    class Choose(Message):
        """A row was opened that has nothing but letters: they are to be offered as a list."""

        def __init__(self, item: Item) -> None:
            super().__init__()
            self.item = item

    def __init__(
        self,
        items: Sequence[Item] = (),
        *,
        id: str | None = None,  # noqa: A002 - Textual's name for it
        classes: str | None = None,
        person_first: bool = False,
        letters: bool = False,
        words_go_to: Widget | None = None,
    ) -> None:
        """``letters`` act, where a list was opened to choose from; ``words_go_to`` is where what is typed belongs."""
        super().__init__(id=id, classes=classes)
        self._letters = letters
        self.words_go_to = words_go_to
        self._person_first = person_first
        self._items = tuple(items)
        self._at = self._beside_heading(0)
        self._kept: dict[tuple[Item, int], list[Spans]] = {}
        self._laid: tuple[int, int] | None = None
        self._tops: list[int] = []
        self._lines: list[tuple[int, Spans | None]] = []
        self._ground = Style.null()

    @property
    def items(self) -> tuple[Item, ...]:
        return self._items

    @property
    def at(self) -> Item | None:
        """The item under the hand."""
        return self._items[self._at] if self._items else None

    def show(self, items: Sequence[Item]) -> None:
        """Put refreshed items in place. The hand stays on the item it was on."""
        here, before, tall = self.at, self._items, len(self._lines) if self._laid else None
        self._items = tuple(items)
        self._can_have_focus()
        found = [number for number, item in enumerate(items) if here and item.key == here.key]
        self._at = self._beside_heading(found[0] if found else min(self._at, max(0, len(items) - 1)))
        if self._items != before:
            self._draw_again(tall)
        self._mark()

    def go(self, key: str) -> None:
        """Put the hand on the item of this key, if it is there."""
        for number, item in enumerate(self._items):
            if item.key == key:
                self._at = number
                self._mark()

    def to_top(self) -> None:
        """Put the hand on the first row, as after the list was made another one."""
        self._at = self._beside_heading(0)
        self._mark()

    def turn(self, *, person_first: bool) -> None:
        """Put the person's language first, or the worker's."""
        if person_first != self._person_first:
            self._person_first = person_first
            self.trust_anew()

    def trust_anew(self) -> None:
        """What is said above the page has changed: so may what is said under each text."""
        self._kept.clear()
        self._draw_again(None)

    def _can_have_focus(self) -> None:
        self.can_focus = any(not item.heading for item in self._items)

    def _beside_heading(self, at: int, by: int = 1) -> int:
        """Return the nearest place that is no heading: from ``at`` on by steps of ``by``, else the other way."""
        places = range(len(self._items))
        ahead, back = (places[at:], places[:at][::-1]) if by > 0 else (places[at::-1], places[at + 1 :])
        return next((place for place in (*ahead, *back) if not self._items[place].heading), at)

    def _draw_again(self, tall: int | None) -> None:
        width, self._laid = self._laid[0] if self._laid else 0, None
        if not self.is_attached:
            return
        if tall is not None:
            self._lay(width)
        self.refresh(layout=tall is None or len(self._lines) != tall)

    # The hand

    def on_focus(self) -> None:
        self._mark(focused=True)

    def _mark(self, *, focused: bool = False) -> None:
        if (focused or self.has_focus) and self._items:
            self.refresh()
            self.call_after_refresh(self._into_sight)
            self.post_message(self.At(self.at, letters=self._letters))

    def scroll_visible(self, *_: Any, **__: Any) -> None:
        """Bring the row under the hand into sight. All of the rows may be more than fits, and nothing glides."""
        self.call_after_refresh(self._into_sight)

    def _into_sight(self) -> None:
        if not self.is_attached or not self._items or not self.size:
            return
        self._lay(self.content_size.width)
        first = self._at
        while first and self._items[first - 1].heading:
            first -= 1
        top = self._tops[first]
        below = self._tops[self._at + 1] if self._at + 1 < len(self._tops) else len(self._lines)
        region = Region(0, top, self.size.width, below - top).translate(self.virtual_region.offset)
        widget: Widget = self
        while isinstance(widget.parent, Widget) and region:
            holder = widget.parent
            moved = holder.scroll_to_region(region, spacing=widget.dock_gutter, animate=False)
            seen = holder.virtual_region
            inside = holder.styles.border.spacing.top_left
            region = region.translate(-moved).translate(inside).translate(seen.offset).intersection(seen)
            widget = holder

    def on_click(self, event: events.Click) -> None:
        if not self._items or not self.can_focus:
            return
        inside = event.get_content_offset(self)
        if inside is not None and inside.y < len(self._lines):
            clicked = bisect_right(self._tops, inside.y) - 1
            if self._items[clicked].heading:
                return
            self._at = clicked
            self._mark()
            self.action_open()

    def action_step(self, by: int) -> None:
        if read_on(self, by, lines=READ_ON):
            return
        to = self._at + by
        while 0 <= to < len(self._items) and self._items[to].heading:
            to += by
        if 0 <= to < len(self._items):
            self._at = to
            self._mark()
            return
        beside = self.screen.focus_next() if by > 0 else self.screen.focus_previous()
        if isinstance(beside, Rows) and beside is not self:
            beside.action_jump(0 if by > 0 else -1)

    def action_jump(self, to: int) -> None:
        self._at = self._beside_heading(to % max(1, len(self._items)), 1 if to >= 0 else -1)
        self._mark()

    def action_end(self, last: bool) -> None:  # noqa: FBT001 - Textual's way to hand it over
        to_end(self, last=last)

    def action_page(self, by: int) -> None:
        a_page(self, by)

    @property
    def number(self) -> int:
        """Which of the rows is under the hand."""
        return self._at

    def put(self, number: int) -> None:
        """Put the hand on the row of this number."""
        self._at = number
        self._mark()

    def places(self) -> Iterator[Place]:
        """Each row that is no heading, with the lines of the screen it takes."""
        self._lay(self.content_size.width)
        above = self.content_region.y
        for number, item in enumerate(self._items):
            if not item.heading:
                following = self._tops[number + 1] if number + 1 < len(self._tops) else len(self._lines)
                yield Place(self, number, above + self._tops[number], above + following)

    def action_open(self) -> None:
        item = self.at
        if item is None:
            return
        if item.opens is not None:
            item.opens()
        else:
            self.action_more()

    def action_more(self) -> None:
        """Offer all that can be done to the row, as a list to choose from."""
        if self.at and self.at.keys and not self._letters:
            self.post_message(self.Choose(self.at))

    @property
    def takes_letters(self) -> bool:
        return self._letters

    def on_key(self, event: events.Key) -> None:
        for key in self.at.keys if self.at and self._letters else ():
            if event.character == key.letter:
                event.stop()
                event.prevent_default()
                key.run()
                return

    # Drawing

    def get_content_width(self, container: Size, viewport: Size) -> int:  # noqa: ARG002 - Textual's signature
        """Return all the width there is."""
        return container.width

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        """Return how many lines the rows take in so many cells."""
        self._lay(width)
        return len(self._lines)

    def render_lines(self, crop: Region) -> list[Strip]:
        """Find the style once for all lines: it is put together from every ancestor's."""
        self._ground = self.rich_style
        return super().render_lines(crop)

    def render_line(self, y: int) -> Strip:
        """Return one line, with the bar of the hand before it where the hand is."""
        width, ground = self.content_size.width, self._ground
        self._lay(width)
        if y >= len(self._lines):
            return Strip.blank(width, ground)
        row, spans = self._lines[y]
        if spans is None:
            return Strip.blank(width, ground)
        here = self.has_focus and row == self._at
        colours = self.app.theme_variables
        segments = [Segment(HAND if here else " ", ground + toned("hand", colours))]
        segments += [Segment(span.text, ground + toned(span.tone, colours)) for span in spans]
        return Strip([*segments, Segment(" ", ground)]).adjust_cell_length(width, ground)

    def _lay(self, width: int) -> None:
        gap = self.styles.grid_gutter_horizontal
        if self._laid == (width, gap):
            return
        self._laid = (width, gap)
        draughtsman = Draughtsman(
            order=getattr(self.app, "script_order", "visual"),
            person_first=self._person_first,
            missing=lambda text: chrome(self, "screen-no-text-yet", language=text.person_locale),
            beside=self._beside,
        )
        kept, self._kept = self._kept, {}
        self._tops, self._lines = [], []
        for number, item in enumerate(self._items):
            if number:
                self._lines += [(number - 1, None)] * gap
            self._tops.append(len(self._lines))
            place = (item, width)
            lines = kept.get(place) or draughtsman.row(item, max(1, width - EDGES))
            self._kept[place] = lines
            self._lines += [(number, spans) for spans in lines]

    def _beside(self, text: Text) -> str:
        """The state of the translation, unless it stands above the page, and whether the text was said, in words."""
        said = chrome(self, f"screen-said-{text.said}") if text.said else ""
        return " · ".join(filter(None, (otherwise(self, text), said)))


class Row(Rows, can_focus=False):
    """One item that is only read, above what is filled in."""

    def __init__(self, item: Item) -> None:
        super().__init__((item,))

    def _can_have_focus(self) -> None:
        """Not even when it is shown anew."""
