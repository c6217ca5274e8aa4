"""The person's own words, chosen from a statement that is kept: never typed again, never changed."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from textual import on
from textual.widgets import TextArea

from interview.engine.terms import Quote
from interview.tui.chrome import chrome
from interview.tui.widgets.editor import WordsEditor
from interview.tui.widgets.fields import Field
from interview.tui.widgets.paragraph import Paragraph
from interview.tui.widgets.rows import Item, Rows, Spoken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from interview.engine.standing import Statement

WITHOUT_SPACES = re.compile(
    "[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u1950-\u19df\u1a20-\u1aaf\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\ua980-\ua9df\uaa60-\uaadf\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff]"
)
"""Scripts that put no space between words: where a word ends there is known to its readers only."""

WITHIN = frozenset("'\u2019-\u2010\u00ad\u200c\u200d")
"""What may stand inside a word, between two letters."""


def whole_words(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The half-open span widened to whole words, without the spaces around it. None if no more than spaces are in it.

    At an end in a script without spaces it stays as it is.
    """
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start == end:
        return None
    while start and _in_one_word(text, start):
        start -= 1
    while end < len(text) and _in_one_word(text, end):
        end += 1
    return start, end


def _in_one_word(text: str, at: int) -> bool:
    """Whether no word ends between this place and the one before it."""
    return _of_a_word(text, at - 1) and _of_a_word(text, at)


def _of_a_word(text: str, at: int) -> bool:
    if text[at] in WITHIN:
        return 0 < at < len(text) - 1 and _letter(text[at - 1]) and _letter(text[at + 1])
    return _letter(text[at])


def _letter(character: str) -> bool:
    return unicodedata.category(character)[0] in "LMN" and not WITHOUT_SPACES.match(character)


class QuoteField(Field):
    """Choose a statement with Enter, then select words in it; with none selected it is all of them.

    The wording that is offered is the latest one. What is selected counts in whole words.
    """

    def __init__(
        self,
        name: str,
        draft: str,
        statements: Sequence[Statement],
        *,
        label: str,
        drafts: dict[str, str] | None = None,
    ) -> None:
        super().__init__(name, draft, label)
        self._statements = _quotable(statements)
        self._hint = Paragraph(classes="quiet")
        self._rows = Rows(classes="options")
        self.editor = WordsEditor(read_only=True, classes="quoted")
        self._statement: int | None = None
        self._wording = 0
        self._kept = (drafts or {}).get(draft, "")

    def compose(self) -> ComposeResult:
        yield self._label
        yield self._rows
        yield self.editor
        yield self._hint

    def on_mount(self) -> None:
        self.see(tuple(self._statements.values()))
        parts = [int(part) for part in self._kept.split() if part.isdecimal()]
        if len(parts) == 4 and self._is_still_there(*parts):
            self._take(parts[0])
            self.editor.select_span(*parts[1:3])

    def _is_still_there(self, number: int, start: int, end: int, wording: int) -> bool:
        one = self._statements.get(number)
        return one is not None and wording == len(one.corrections) and start < end <= len(one.latest)

    @property
    def filled(self) -> bool:
        return self._statement is not None

    @property
    def quote(self) -> Quote | None:
        """The stretch that was chosen."""
        if self._statement is None:
            return None
        start, end = self._span() or (0, len(self.editor.words))
        return Quote(statement=self._statement, start=start, end=end, wording=self._wording)

    def _span(self) -> tuple[int, int] | None:
        span = self.editor.selected_span()
        return whole_words(self.editor.words, *span) if span else None

    def on_descendant_blur(self) -> None:
        """Show what the selection counts as, once it is made."""
        if self.is_attached and (span := self._span()) is not None:
            self.editor.select_span(*span)

    def clear(self) -> None:
        self._statement = None
        self.editor.load_words("")
        self._show()

    def see(self, statements: Sequence[Statement]) -> None:
        self._statements = _quotable(statements)
        self._rows.show(
            [
                Item(
                    key=str(number),
                    pieces=(Spoken(words=one.latest),),
                    opens=lambda number=number: self._choose(number),  # type: ignore[misc]
                )
                for number, one in self._statements.items()
            ]
        )
        self._show()

    def _choose(self, number: int) -> None:
        self._take(number)
        self.editor.focus()
        self._draft()

    def _take(self, number: int) -> None:
        one = self._statements[number]
        self._statement, self._wording = number, len(one.corrections)
        self.editor.load_words(one.latest.text)
        self._show()

    def _show(self) -> None:
        self.display = bool(self._statements)
        self.editor.display = self._hint.display = self._statement is not None
        self._hint.show(chrome(self, "form-quote-hint"), "ltr")

    @on(TextArea.SelectionChanged)
    def _draft(self) -> None:
        if (quote := self.quote) is not None:
            self.drafted(f"{quote.statement} {quote.start} {quote.end} {quote.wording}")

    @on(TextArea.Changed)
    def _loaded(self, event: TextArea.Changed) -> None:
        event.stop()


def _quotable(statements: Sequence[Statement]) -> dict[int, Statement]:
    return {one.number: one for one in statements if not one.latest.erased}
