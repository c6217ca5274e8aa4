"""The big quiet editor in which an account is taken down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, cast

from rich.cells import split_graphemes
from rich.segment import Segment
from rich.style import Style
from textual.actions import SkipAction
from textual.cache import LRUCache
from textual.document._document import EditResult, Location, Selection
from textual.document._document_navigator import DocumentNavigator
from textual.message import Message
from textual.strip import Strip
from textual.widgets import TextArea

from interview.tui.widgets.document import WordsDocument
from interview.tui.widgets.exact import Refusal, as_pasted, refusal, typed
from interview.tui.widgets.turned import has_leftward, reads_rightward, turned
from interview.tui.widgets.wrapping import WrappedWords

if TYPE_CHECKING:
    from textual import events
    from textual.binding import BindingType
    from textual.document._edit import Edit
    from textual.geometry import Region

_BREAKS = {"enter", "shift+enter", "ctrl+j"}
_LEFT_TO_THE_APP = {"f6", "f7", "ctrl+u,super+backspace", "ctrl+k", "ctrl+shift+k", "home,ctrl+a"}
_A_GRAPHEME = 64


REFUSALS = {
    "enter-first": "screen-refused-enter-first",
    "lone-surrogate": "screen-refused-lone-surrogate",
    "too-long": "screen-refused-too-long",
}
"""Why a paste was refused whole, and the wording that says so."""


class WordsEditor(TextArea, inherit_bindings=False):
    """A text area that gives back exactly what was put in, and whose speed does not depend on paragraphs.

    Keys that throw a whole line away are left out, and so are F6 and F7: function keys belong to the app.
    Whatever cannot be kept exactly is refused whole, with `WordsEditor.Refused`; what was there stays.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        *(each for each in TextArea.BINDINGS if getattr(each, "key", "") not in _LEFT_TO_THE_APP),
        ("home", "cursor_line_start", "Line start"),
        ("ctrl+a", "select_all", "Select all"),
    ]

    @dataclass
    class Refused(Message):
        """A text was not taken in. ``why_code`` and ``count`` are those of `exact.Refusal`."""

        editor: WordsEditor
        why_code: str
        count: int

        @property
        def wording(self) -> str:
            """The message id that says why."""
            return REFUSALS[self.why_code]

        @property
        def passing(self) -> bool:
            """Whether the next key is all that it takes: nothing was refused but that key."""
            return self.why_code == "enter-first"

        @property
        def control(self) -> WordsEditor:
            return self.editor

    def __init__(
        self,
        words: str = "",
        *,
        placeholder: str = "",
        read_only: bool = False,
        name: str | None = None,
        id: str | None = None,  # noqa: A002
        classes: str | None = None,
        disabled: bool = False,
    ) -> None:
        self._strips: LRUCache[tuple[object, ...], Strip] = LRUCache(512)
        self._styles_now = (Style.null(), Style.null(), Style.null())
        super().__init__(
            words,
            placeholder=placeholder,
            read_only=read_only,
            name=name,
            id=id,
            classes=classes,
            disabled=disabled,
            soft_wrap=True,
            tab_behavior="focus",
            show_line_numbers=False,
            max_checkpoints=500,
            highlight_cursor_line=False,
        )
        self.cursor_blink = False
        self.match_cursor_bracket = False

    @property
    def words(self) -> str:
        """All that was typed, pasted or loaded, code point for code point."""
        return self.held.text

    @property
    def held(self) -> WordsDocument:
        """The document, which counts in code points of the words."""
        return cast("WordsDocument", self.document)

    def load_words(self, words: str) -> None:
        """Put ``words`` in place of what is there, and forget what could be undone.

        Raises `NotHeldExactly` for text with a lone surrogate, and then changes nothing.
        """
        self.load_text(words)

    def selected_span(self) -> tuple[int, int] | None:
        """What is selected, as a half-open span of code points of `words`; ``None`` if nothing is."""
        start, end = sorted(self.selection)
        return None if start == end else (self.held.offset_of(start), self.held.offset_of(end))

    def select_span(self, start: int, end: int) -> None:
        """Select a half-open span of code points. Raises `ValueError` where there are no such words."""
        self.selection = Selection(self.held.location_of(start), self.held.location_of(end))

    def _turned(self, line: int, row: str) -> bool | None:
        """Which way the paragraph of a row reads, where the row has to be turned for it; None where it stands as typed."""
        if not self._turns:
            return None
        rightward = reads_rightward(self.document[line])
        return None if rightward and not has_leftward(row) else rightward

    @property
    def _turns(self) -> bool:
        return getattr(self.app, "script_order", "visual") == "visual"

    @property
    def _leftward(self) -> bool:
        """Whether the cursor is in a paragraph that is drawn from the right."""
        return self._turns and not reads_rightward(self.document[self.cursor_location[0]])

    # What follows replaces parts of TextArea.

    def load_text(self, text: str) -> None:
        WordsDocument(text)
        super().load_text(text)

    def _set_document(self, text: str, language: str | None) -> None:  # noqa: ARG002
        self.document = WordsDocument(text)
        self.wrapped_document = WrappedWords(self.document)
        self.navigator = DocumentNavigator(self.wrapped_document)
        self.move_cursor((0, 0))
        self._rewrap_and_refresh_virtual_size()

    def _build_highlight_map(self) -> None:
        """Nothing is highlighted, and a row's strip is kept by what it shows: no need to forget any."""

    def find_matching_bracket(self, bracket: str, search_from: Location) -> None:
        """Brackets in an account are not code; to look for them costs a walk through all of it."""

    def notify_style_update(self) -> None:
        self._strips.clear()
        super().notify_style_update()

    def check_consume_key(self, key: str, character: str | None = None) -> bool:
        return not self.read_only and (key in _BREAKS or typed(character))

    async def _on_key(self, event: events.Key) -> None:
        event.prevent_default()
        if event.key == "enter" and not self.read_only and not self.held.length:
            event.stop()  # no words begin with an empty line: it was one Enter too many
            self.post_message(self.Refused(self, "enter-first", 0))
        elif self.check_consume_key(event.key, event.character):
            event.stop()
            self._replace_via_keyboard(
                "\n" if event.key in _BREAKS else str(event.character), *self.selection
            )

    def action_cursor_up(self, select: bool = False) -> None:  # noqa: FBT001, FBT002 - Textual's signature
        """An empty box holds no arrow: it goes on to what stands before."""
        if self.held.length or select:
            super().action_cursor_up(select)
        else:
            self.screen.focus_previous()

    def action_cursor_down(self, select: bool = False) -> None:  # noqa: FBT001, FBT002 - Textual's signature
        """Go on to what stands after an empty box."""
        if self.held.length or select:
            super().action_cursor_down(select)
        else:
            self.screen.focus_next()

    async def _on_paste(self, event: events.Paste) -> None:
        event.prevent_default()
        event.stop()
        if self._replace_via_keyboard(as_pasted(event.text), *self.selection):
            self.focus()

    def _replace_via_keyboard(self, insert: str, start: Location, end: Location) -> EditResult | None:
        if self.read_only:
            return None
        replaced = len(self.document.get_text_range(start, end))
        found = refusal(insert, beside=self.held.length - replaced)
        if found is not None:
            self._refuse(found)
            return None
        return super()._replace_via_keyboard(insert, start, end)

    def _refuse(self, found: Refusal) -> None:
        self.post_message(self.Refused(self, found.why_code, found.count))

    def edit(self, edit: Edit) -> EditResult:
        """Make an edit, and show where it was made. The stock leaves a row that is new at the bottom out of sight."""
        result = super().edit(edit)
        self.scroll_cursor_visible()
        return result

    def action_cut(self) -> None:
        """Cut what is selected. With nothing selected nothing goes: the stock cuts the whole paragraph."""
        if self.selection.is_empty:
            raise SkipAction
        super().action_cut()

    def action_delete_left(self) -> None:
        """Take away one code point: in Hindi or Arabic a mark is corrected without its letter."""
        start, end = self.selection
        if start == end:
            end = self.navigator.get_location_left(start)
        self._delete_via_keyboard(start, end)

    def action_cursor_left(self, select: bool = False) -> None:  # noqa: FBT001, FBT002 - Textual's signature
        """To the left as it is seen, which is on in a paragraph that reads leftward."""
        (super().action_cursor_right if self._leftward else super().action_cursor_left)(select)

    def action_cursor_right(self, select: bool = False) -> None:  # noqa: FBT001, FBT002 - Textual's signature
        """To the right as it is seen."""
        (super().action_cursor_left if self._leftward else super().action_cursor_right)(select)

    def get_target_document_location(self, event: events.MouseEvent) -> Location:
        """Where in the words was clicked: in a row that was turned, the sign that is drawn there."""
        found = cast("WrappedWords", self.wrapped_document).row(
            event.y + self.scroll_offset.y - self.gutter.top
        )
        rightward = self._turned(found[0], found[2]) if found is not None else None
        if found is None or rightward is None:
            return super().get_target_document_location(event)
        cell = event.x - self.gutter.left + self.scroll_offset.x
        there = turned(found[2], rightward=rightward)
        return found[0], found[1] + there.column_at(cell, self.scrollable_content_region.width)

    def get_cursor_left_location(self) -> Location:
        row, column = self.cursor_location
        before = self.document[row][max(0, column - _A_GRAPHEME) : column]
        if not before:
            return self.navigator.get_location_left((row, column))
        return row, column - len(before) + split_graphemes(before)[0][-1][0]

    def get_cursor_right_location(self) -> Location:
        row, column = self.cursor_location
        after = self.document[row][column : column + _A_GRAPHEME]
        if not after:
            return self.navigator.get_location_right((row, column))
        return row, column + split_graphemes(after)[0][0][1]

    def render_lines(self, crop: Region) -> list[Strip]:
        theme = self._theme
        theme.apply_css(self)
        base = theme.base_style or self.rich_style
        self._styles_now = (base, base + theme.selection_style, base + theme.cursor_style)
        return super(TextArea, self).render_lines(crop)

    def render_line(self, y: int) -> Strip:
        if self.placeholder and not self.held.length:
            return super().render_line(y)
        return self._render_line(y)

    def _render_line(self, y: int) -> Strip:
        width = self.scrollable_content_region.width
        base = self._styles_now[0]
        wrapped = cast("WrappedWords", self.wrapped_document)
        found = wrapped.row(y + self.scroll_offset.y)
        if found is None:
            return Strip.blank(width, base)
        line, begin, section = found
        top, bottom = sorted(self.selection)
        ends = len(section) + wrapped.is_last(line, begin)
        marks = (
            0 if (line, begin) >= top else _within(line, begin, ends, top),
            0 if (line, begin) >= bottom else _within(line, begin, ends, bottom),
            _cursor_in(line, begin, ends, self.cursor_location) if self._draw_cursor else None,
        )
        rightward = self._turned(line, section)
        key = (section, width, rightward, *marks, *self._styles_now)
        strip = self._strips.get(key)
        if strip is None and rightward is None:
            strip = self._strips[key] = _strip(section, width, marks, self._styles_now)
        elif strip is None:
            strip = self._strips[key] = turned(section, rightward=bool(rightward)).strip(
                width, marks, self._styles_now
            )
        return strip


def _within(line: int, begin: int, ends: int, location: Location) -> int:
    row, column = location
    return min(column - begin, ends) if row == line else ends


def _cursor_in(line: int, begin: int, ends: int, location: Location) -> int | None:
    row, column = location
    return column - begin if row == line and begin <= column < begin + ends else None


def _strip(
    shown: str, width: int, marks: tuple[int, int, int | None], styles: tuple[Style, Style, Style]
) -> Strip:
    """One row. Cut only between graphemes, for in pieces a grapheme is wider than it is whole."""
    base, selected, cursor_style = styles
    start, end, cursor = marks
    spans, cells = split_graphemes(shown)
    spans.append((len(shown), len(shown) + 1, 1))
    text = shown + " "
    pieces: list[tuple[str, Style]] = []
    if start == end and cursor is None:
        return Strip([Segment(shown + " " * (width - cells), base)], width)
    for first, last, _ in spans:
        style = selected if first < end and last > start else base
        if cursor is not None and first <= cursor < last:
            style = cursor_style
        if pieces and pieces[-1][1] is style:
            pieces[-1] = (pieces[-1][0] + text[first:last], style)
        else:
            pieces.append((text[first:last], style))
    segments = [Segment(piece, style) for piece, style in pieces]
    return Strip([*segments, Segment(" " * (width - cells - 1), base)], width)
