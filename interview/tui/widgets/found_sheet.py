"""A long list with a line to find something in it. The line stays in sight while the list is walked through."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.containers import VerticalGroup
from textual.widgets import Input

from interview.tui.abstract import Abstract
from interview.tui.chrome import chrome
from interview.tui.widgets.by_letter import ByLetter
from interview.tui.widgets.line import LineInput
from interview.tui.widgets.paragraph import Paragraph
from interview.tui.widgets.rows import Item, Plain, Rows
from interview.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType
    from textual.widget import Widget


class FindLine(LineInput):
    """Where the name of something is typed. ``hint`` names what is said below while it has the focus."""

    hint = "screen-hint-find"


class FoundSheet(Sheet, metaclass=Abstract):
    """What is typed narrows the list; Esc takes it away again, and then closes. What is typed there is kept nowhere.

    Where ``letters`` act in the list, a stroke leads to the line, and so do a letter that stands for nothing there and
    letters that follow each other at once; elsewhere any letter does.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        ("slash", "find", ""),
        ("down", "to_rows", ""),
    ]

    def __init__(self, key: str, title: str, *, hint: str, look: str = "ways", letters: bool = False) -> None:
        """``hint`` is the line beside the place to type."""
        super().__init__(key, title)
        self.find = FindLine(id="find")
        self.rows = (
            ByLetter(typed_on=self.typed_on, classes=look)
            if letters
            else Rows(classes=look, words_go_to=self.find)
        )
        self._hint = Paragraph(hint, "ltr", classes="find-hint")

    def compose(self) -> ComposeResult:
        yield VerticalGroup(self.title_line, self._hint, self.find, classes="sheet-head")
        yield from self.parts()

    def parts(self) -> Sequence[Widget]:
        return (self.rows,)

    def on_mount(self) -> None:
        self.draw()

    def land(self) -> None:
        self.rows.focus()

    def draw(self) -> None:
        """Make the rows anew, of what is looked for now. A stroke that was typed on with a word only led there."""
        wanted = tuple(self.find.value.casefold().removeprefix("/").split())
        items = [*self.found(wanted)]
        if wanted:
            none = Item(key="nothing", pieces=(Plain(text=chrome(self, "find-here-nothing"), tone="quiet"),))
            items = [*(items or [none]), *self.after_found()]
        self.rows.show(items)

    @abstractmethod
    def found(self, wanted: tuple[str, ...]) -> Iterable[Item]:
        """The rows that have all these words in them, in small letters; every row for none."""

    def after_found(self) -> Iterable[Item]:
        """What else can be done with what is typed, below all that was found by it."""
        return ()

    def to_best(self) -> None:
        """Put the hand on what is most likely looked for: the first of it."""
        self.rows.to_top()

    def say_hint(self, hint: str) -> None:
        """Put another line beside the place to type."""
        self._hint.show(hint, "ltr")

    def action_find(self) -> None:
        self.find.focus()

    def typed_on(self, pasted: bool) -> None:  # noqa: FBT001 - as ByLetter tells it
        """Letters came one after the other: they are looked for. What is pasted is no name, and belongs elsewhere."""
        if pasted:
            self.post_message(self.Closed(self))
        else:
            self.find.focus()

    def no_such_letter(self, letter: str) -> None:
        """Whoever types what stands for nothing does not choose: it is looked for, and so is what follows."""
        if not letter.strip():
            super().no_such_letter(letter)
            return
        self.typed_on(False)  # noqa: FBT003 - as ByLetter tells it
        self.find.value += letter
        self.find.cursor_position = len(self.find.value)

    def action_to_rows(self) -> None:
        if self.find.has_focus:
            self.rows.focus()

    def action_close(self) -> None:
        if self.find.value:
            self.find.value = ""
            self.rows.focus()
        else:
            super().action_close()

    @on(Input.Changed, "#find")
    def _narrow(self, event: Input.Changed) -> None:
        event.stop()
        self.draw()
        self.to_best()

    @on(Input.Submitted, "#find")
    def _first_found(self, event: Input.Submitted) -> None:
        event.stop()
        self.rows.focus()


def has(wanted: tuple[str, ...], *texts: str) -> bool:
    """Whether these texts together have all these words in them, or words that hold them."""
    text = " ".join(texts).casefold()
    return all(word in text for word in wanted)
