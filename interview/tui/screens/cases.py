"""The cases of this vault, the one touched last first."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding
from textual.widgets import Input

from interview.engine.words import Words
from interview.tui.screens.page import PAGES, Page
from interview.tui.widgets.line import LineInput
from interview.tui.widgets.rows import Item, Key, Plain, Rows, Spoken

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from textual.binding import BindingType
    from textual.widget import Widget

    from interview.casework import CaseListed
    from interview.tui.reception import Reception

AT_MOST = 50
"""Cases drawn at once. The rest is found by typing part of a label."""


def matching(cases: Sequence[CaseListed], typed: str) -> list[CaseListed]:
    """Return the cases whose label or id holds what was typed, in any case of letters."""
    wanted = typed.strip().casefold()
    return [case for case in cases if wanted in case.label.casefold() or wanted in case.case.casefold()]


class CasesScreen(Page):
    """Enter opens the case under the hand; what is typed in the line above narrows the list."""

    heading = "cases-heading"
    keys = "cases-keys"
    help_message = "help-cases"
    CSS_PATH = PAGES
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+n", "new", show=False),
        Binding("n", "new", show=False),
        Binding("slash", "find", show=False),
        Binding("escape", "all", show=False),
    ]

    def __init__(self, reception: Reception) -> None:
        super().__init__()
        self._reception = reception
        self._cases: tuple[CaseListed, ...] = ()
        self._find = LineInput(id="find")
        self._rows = Rows(letters=True)

    def body(self) -> Iterator[Widget]:
        yield self.worded("cases-find", classes="label")
        yield self._find
        yield self._rows

    def on_mount(self) -> None:
        self.run_worker(self.read(), group="cases", exclusive=True)

    async def read(self) -> None:
        """Take the list anew, as after a session."""
        self._cases = await self._reception.listed()
        self._draw()
        if self._cases and not self._find.value:
            self._rows.focus()
        elif not self._cases:
            self.set_focus(None)

    def _draw(self) -> None:
        found = matching(self._cases, self._find.value)
        self._rows.show([self._item(case) for case in found[:AT_MOST]])
        if not self._cases:
            self.say("cases-none")
        elif not found:
            self.say("cases-none-like-that")
        elif len(found) > AT_MOST:
            self.say("cases-more", more=len(found) - AT_MOST)
        else:
            self.tell("")

    def _item(self, case: CaseListed) -> Item:
        return Item(
            key=case.case,
            pieces=(
                Spoken(words=Words(case.label or case.case), tone="label"),
                Plain(text=self._standing(case), tone="soft"),
            ),
            keys=(
                Key(
                    letter="e",
                    label=self.own.chrome("cases-export"),
                    run=lambda: self._reception.export(case.case),
                ),
            ),
            opens=lambda: self._reception.open(case.case),
        )

    def _standing(self, case: CaseListed) -> str:
        chrome = self.own.chrome
        parts = [chrome("cases-id", id=case.case)]
        if case.opened_at is not None:
            parts.append(chrome("cases-open-since", when=self._moment(case.opened_at), step=case.step_label))
        else:
            parts.append(chrome("cases-last-change", when=self._moment(case.at)))
        if case.has_drafts:
            parts.append(chrome("cases-drafts"))
        if case.agreed:
            parts.append(chrome("cases-agreed"))
        return " · ".join(parts)

    def _moment(self, at: int) -> str:
        here = datetime.datetime.fromtimestamp(at / 1000, datetime.UTC).astimezone()
        return self.own.chrome(
            "cases-moment",
            day=str(here.day),
            month=here.month,
            year=str(here.year),
            time=f"{here:%H:%M}",
        )

    @on(Input.Changed)
    def _narrow(self) -> None:
        self._draw()

    @on(Input.Submitted)
    def _first_found(self) -> None:
        if self._rows.items:
            self._rows.action_open()

    def action_new(self) -> None:
        self._reception.new_case()

    def action_find(self) -> None:
        self._find.focus()

    def action_all(self) -> None:
        self._find.value = ""
        if self._rows.items:
            self._rows.focus()
