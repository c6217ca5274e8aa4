"""What the person may take along: is paper safe with them, what goes on the card; then the page to be read, and the files."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from textual import on
from textual.binding import Binding

from interview.exports.for_person import CARD, Card
from interview.tui.pad import Drafted
from interview.tui.screens.page import PAGES, Page
from interview.tui.widgets.fields import OneOf, WordsField, plain_option
from interview.tui.widgets.rows import Item, Plain, Rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.binding import BindingType
    from textual.widget import Widget

    from interview.exports.for_person import CardTitle
    from interview.guide import Guide
    from interview.plan.for_person import PlanMine
    from interview.tui.papers import Papers


class GoingHomeScreen(Page):
    """Nothing of it is recorded but that it was written out. Without a yes to paper nothing is written."""

    heading = "home-heading"
    keys = "home-keys"
    help_message = "help-home"
    CSS_PATH = PAGES
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "back", show=False),
        Binding("ctrl+s", "write", show=False, priority=True),
    ]

    def __init__(self, reception: Papers, guide: Guide, plan: PlanMine) -> None:
        super().__init__()
        self._reception, self._guide, self._plan = reception, guide, plan

    def body(self) -> Iterator[Widget]:
        from interview.casework.going_home import off_paper

        yield self.worded("home-why", classes="advice")
        yield self.worded(f"home-paper-{self._plan.paper.replace('_', '-')}", classes="advice strong")
        if kept_off := off_paper(self._guide, self._plan):
            yield self.worded_as(kept_off)
        answers = [plain_option(one, self.own.chrome(f"word-{one}")) for one in ("yes", "no")]
        self._safe = OneOf("safe", "", answers, label=self.own.chrome("home-safe"))
        titles = [plain_option(one, self.own.chrome(f"home-card-{one}")) for one in CARD]
        self._top = OneOf("title", "", titles, label=self.own.chrome("home-card"), chosen="appointment")
        self._called = self._typed("name")
        self._number = self._typed("number")
        self._when = self._typed("when")
        yield from (self._safe, self._top, self._called, self._number, self._when)
        if self._waiting():
            check = Plain(text=self.own.chrome("home-check"), tone="way")
            yield Rows([Item(key="check", sign="→", pieces=(check,), opens=self._check)], classes="go")
        write = Plain(text=self.own.chrome("home-write"), tone="way")
        yield Rows([Item(key="write", sign="→", pieces=(write,), opens=self.action_write)], classes="go")

    def _typed(self, name: str) -> WordsField:
        return WordsField(name, "", "", label=self.own.chrome(f"home-card-{name}"), lines=1)

    @on(Drafted)
    def _not_kept(self, event: Drafted) -> None:
        event.stop()

    def on_mount(self) -> None:
        for field in (self._called, self._number, self._when):
            field.editor.styles.height = 1
        self._safe.focus()

    def _check(self) -> None:
        """Have the interpreter read what would be printed, if somebody who interprets is noted as present."""
        from interview.casework.going_home import wordings
        from interview.tui.screens.papers_checked import PapersChecked

        if not self._waiting():
            self.say("home-checked")
            return
        self.app.push_screen(PapersChecked(self._guide.view(), lambda: wordings(self._guide)))

    def _waiting(self) -> bool:
        from interview.casework.going_home import wordings

        return any(not text.may_be_shown for text in wordings(self._guide))

    def action_write(self) -> None:
        """Ask for the folder, if paper is safe with them."""
        if self._safe.chosen != "yes":
            self.say("home-ask-first")
            return
        chosen = Card(
            title=cast("CardTitle", self._top.chosen),
            name=self._called.words,
            number=self._number.words,
            when=self._when.words,
        )
        self._reception.export_home(self._guide, chosen)

    def action_back(self) -> None:
        self.app.pop_screen()
