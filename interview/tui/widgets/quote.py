"""The person's own words, chosen from a statement that is kept: never typed again, never changed."""

from __future__ import annotations

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


class QuoteField(Field):
    """Choose a statement with Enter, then select words in it; with none selected it is all of them."""

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
        self._statements = {one.number: one for one in statements if not one.words.erased}
        self._hint = Paragraph(classes="quiet")
        self._rows = Rows(classes="options")
        self.editor = WordsEditor(read_only=True, classes="quoted")
        self._statement: int | None = None
        self._kept = (drafts or {}).get(draft, "")

    def compose(self) -> ComposeResult:
        yield self._label
        yield self._rows
        yield self.editor
        yield self._hint

    def on_mount(self) -> None:
        self.see(tuple(self._statements.values()))
        parts = [int(part) for part in self._kept.split() if part.isdecimal()]
        if len(parts) == 3 and parts[0] in self._statements:
            self._take(parts[0])
            self.editor.select_span(*parts[1:])

    @property
    def filled(self) -> bool:
        return self._statement is not None

    @property
    def quote(self) -> Quote | None:
        """The stretch that was chosen."""
        if self._statement is None:
            return None
        start, end = self.editor.selected_span() or (0, len(self.editor.words))
        return Quote(statement=self._statement, start=start, end=end)

    def clear(self) -> None:
        self._statement = None
        self.editor.load_words("")
        self._show()

    def see(self, statements: Sequence[Statement]) -> None:
        self._statements = {one.number: one for one in statements if not one.words.erased}
        self._rows.show(
            [
                Item(
                    key=str(number),
                    pieces=(Spoken(words=one.words),),
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
        self._statement = number
        self.editor.load_words(self._statements[number].words.text)
        self._show()

    def _show(self) -> None:
        self.display = bool(self._statements)
        self.editor.display = self._hint.display = self._statement is not None
        self._hint.show(chrome(self, "form-quote-hint"), "ltr")

    @on(TextArea.SelectionChanged)
    def _draft(self) -> None:
        if (quote := self.quote) is not None:
            self.drafted(f"{quote.statement} {quote.start} {quote.end}")

    @on(TextArea.Changed)
    def _loaded(self, event: TextArea.Changed) -> None:
        event.stop()
