"""The recovery sheet: shown once, copied onto paper, and typed back from there with the sheet out of sight."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding
from textual.widgets import Input

from interview.tui.privacy import forget_drawn_text, plainly
from interview.tui.screens.page import PAGES, Page
from interview.tui.widgets.line import PassphraseInput
from interview.tui.widgets.paragraph import Paragraph
from interview.tui.widgets.rows import Item, Plain, Rows

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from textual.binding import BindingType
    from textual.widget import Widget

    from interview.desk import Sheet

    Make = Callable[[Sheet | None], Awaitable[None]]
    """Called with the sheet that was typed back, or with none. Raises what is told in a line."""

IN_A_LINE = 5
"""Groups side by side."""


def written(groups: tuple[str, ...]) -> list[str]:
    """Return the groups with their numbers, some to a line, each held together so that none is broken."""
    numbered = [f"{number:>2}\u00a0{group}" for number, group in enumerate(groups, 1)]
    return [
        "\u00a0\u00a0\u00a0".join(numbered[at : at + IN_A_LINE]) for at in range(0, len(groups), IN_A_LINE)
    ]


class SheetScreen(Page):
    """Shows a sheet that nobody has seen yet. It relies on nothing before it was typed back."""

    heading = "vault-sheet-heading"
    keys = "vault-sheet-keys"
    help_message = "help-sheet"
    secret = True
    CSS_PATH = PAGES
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "back", show=False)]

    def __init__(self, make: Make, *, may_skip: bool) -> None:
        from interview.desk import new_sheet

        super().__init__()
        self.sheet = new_sheet()
        self.typed = ""
        """What was typed back so far, while the sheet is looked at again."""
        self._make = make
        self._may_skip = may_skip
        self._busy = False

    def body(self) -> Iterator[Widget]:
        yield self.worded("vault-sheet-why")
        yield self.worded("vault-sheet-write", classes="advice strong")
        for number, line in enumerate(written(self.sheet.groups)):
            yield Paragraph(line, "ltr", classes="groups first" if number == 0 else "groups")
        yield self.worded("vault-sheet-letters", classes="advice")
        ways = [
            Item(
                key="copied", pieces=(Plain(text=self.own.chrome("vault-sheet-copied")),), opens=self._copied
            )
        ]
        if self._may_skip:
            skip = self.own.chrome("vault-sheet-skip")
            ways.append(Item(key="skip", pieces=(Plain(text=skip, tone="quiet"),), opens=self._skip))
        yield Rows(ways)

    def on_mount(self) -> None:
        self.query_one(Rows).focus()

    def _copied(self) -> None:
        if not self._busy:
            self.own.over(TypedBackScreen(self, self._make))

    def _skip(self) -> None:
        if not self._busy:
            self.own.ask(self.own.chrome("vault-sheet-skip-sure"), self._without)

    def _without(self) -> None:
        if not self._busy:
            self._busy = True
            self.run_worker(self._made_without(), group="create")

    async def _made_without(self) -> None:
        self.say("vault-creating")
        try:
            await self._make(None)
        except Exception as error:
            self.tell(plainly(error))
        finally:
            self._busy = False

    def action_back(self) -> None:
        if not self._busy:
            self.own.reception.back()
            forget_drawn_text()


class TypedBackScreen(Page):
    """Compares what is typed with the sheet, group by group. Esc shows the sheet again, and what was typed stays."""

    heading = "vault-typed-back-heading"
    keys = "vault-typed-back-keys"
    help_message = "help-sheet"
    secret = True
    CSS_PATH = PAGES
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "back", show=False),
        Binding("ctrl+t", "turn", show=False, priority=True),
    ]

    def __init__(self, shown: SheetScreen, make: Make) -> None:
        super().__init__()
        self._shown = shown
        self._make = make
        self._busy = False
        self._field = PassphraseInput(shown.typed, password=False)

    def body(self) -> Iterator[Widget]:
        yield self.worded("vault-typed-back-how", classes="label")
        yield self._field

    def on_mount(self) -> None:
        self._field.focus()
        forget_drawn_text()

    def action_turn(self) -> None:
        self._field.password = not self._field.password

    def action_back(self) -> None:
        if not self._busy:
            self._shown.typed = self._field.value
            self.own.reception.back()

    @on(Input.Submitted)
    def _submitted(self) -> None:
        if self._busy:
            return
        if not self._field.value.strip():
            self.say("vault-typed-back-empty")
            return
        wrong = self._shown.sheet.differs(self._field.value)
        if wrong:
            numbers = ", ".join(map(str, wrong))
            self.say("vault-typed-back-wrong", count=len(wrong), numbers=numbers)
            return
        self._busy = True
        self.run_worker(self._right(), group="create")

    async def _right(self) -> None:
        self.say("vault-creating")
        try:
            await self._make(self._shown.sheet)
        except Exception as error:
            self.tell(plainly(error))
        finally:
            self._busy = False
