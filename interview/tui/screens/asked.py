"""A page of a few questions to the worker, none of them answered beforehand, and one way on."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, ClassVar, cast

from textual import on
from textual.binding import Binding

from interview.tui.pad import Drafted
from interview.tui.screens.page import PAGES, Page
from interview.tui.widgets.fields import Field, OneOf, WordsField, plain_option
from interview.tui.widgets.rows import Item, Plain, Rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from textual.binding import BindingType
    from textual.widget import Widget


class AskedPage(Page):
    """``why`` says what depends on the answers, and ``go_on`` is the last line; both are message ids."""

    why: ClassVar[str]
    go_on: ClassVar[str]
    missing: ClassVar[str]
    CSS_PATH = PAGES
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "back", show=False),
        Binding("ctrl+s", "go_on", show=False, priority=True),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._busy = False
        self.fields: tuple[Field, ...] = ()

    @abstractmethod
    def asked(self) -> Iterator[Field]:
        """Return the questions, in order."""

    @abstractmethod
    def go(self) -> None:
        """Go on with the answers, all of them being there."""

    def body(self) -> Iterator[Widget]:
        self.fields = tuple(self.asked())
        yield self.worded(self.why, classes="advice")
        yield from self.fields
        yield Rows(
            [Item(key="go", pieces=(Plain(text=self.own.chrome(self.go_on)),), opens=self.action_go_on)],
            classes="go",
        )

    def choice(
        self, name: str, label: str, options: Iterable[tuple[str, str]], *, chosen: str | None = None
    ) -> OneOf:
        """One of a few, with none of them chosen, unless one is known already."""
        return self._one(name, self.own.chrome(label), options, chosen)

    def words(
        self,
        name: str,
        prefix: str,
        values: Iterable[str],
        *,
        label: str | None = None,
        chosen: str | None = None,
    ) -> OneOf:
        """One of the field's terms, each worded by the message ``<prefix>-<term>``. ``chosen`` is known already."""
        said = [(value, self.own.chrome(f"{prefix}-{value.replace('_', '-')}")) for value in values]
        return self._one(name, label or self.own.chrome(prefix), said, chosen)

    def _one(
        self, name: str, label: str, options: Iterable[tuple[str, str]], chosen: str | None = None
    ) -> OneOf:
        shown = [plain_option(value, text) for value, text in options]
        return OneOf(name, "", shown, label=label, chosen=chosen)

    def chosen(self, name: str) -> str:
        """Return the answer to a question that has one."""
        return next(cast("str", field.chosen) for field in self._choices() if field.name == name)

    def _choices(self) -> Iterator[OneOf]:
        for field in self.fields:
            if isinstance(field, OneOf):
                yield field

    def on_mount(self) -> None:
        for field in self.query(WordsField):
            field.editor.styles.height = 1
        first = self.fields[0] if self.fields else self.query(Rows).last()
        (first.editor if isinstance(first, WordsField) else first).focus()

    @on(Drafted)
    def _not_kept(self, event: Drafted) -> None:
        event.stop()

    def action_back(self) -> None:
        self.own.reception.back()

    def action_go_on(self) -> None:
        open_field = next((field for field in self._choices() if field.chosen is None), None)
        if open_field is not None:
            self.say(self.missing)
            open_field.focus()
        elif not self._busy:
            self._busy = True
            self.go()

    def refused(self, line: str) -> None:
        """Say why it did not go on. All answers stay."""
        self._busy = False
        self.tell(line)
