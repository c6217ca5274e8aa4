"""The cases of this vault, the one touched last first."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.binding import Binding
from textual.widgets import Input

from interview.engine.words import Words
from interview.tui.forms.unkept import places, where
from interview.tui.news import news
from interview.tui.screens.page import PAGES, Page
from interview.tui.times import moment
from interview.tui.widgets.exact import typed
from interview.tui.widgets.line import LineInput
from interview.tui.widgets.rows import Item, Plain, Rows, Spoken

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from textual.binding import BindingType
    from textual.widget import Widget

    from interview.casework.opened import CaseListed
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
        Binding("ctrl+e", "export", show=False),
        Binding("f10", "vault", show=False),
        Binding("escape", "all", show=False),
    ]

    def __init__(self, reception: Reception) -> None:
        super().__init__()
        self._reception = reception
        self._cases: tuple[CaseListed, ...] = ()
        self._find = LineInput(id="find")
        self._rows = Rows()
        self._news = Rows(classes="news")
        self._shut = Rows(id="closed")
        self._vault = Rows()

    def body(self) -> Iterator[Widget]:
        yield self._news
        yield self.worded("cases-find", classes="label")
        yield self._find
        yield self._rows
        self._shut_heading = self.worded("cases-closed", classes="label")
        yield self._shut_heading
        yield self._shut
        yield self._vault

    def on_mount(self) -> None:
        self._news.display = self._shut.display = self._shut_heading.display = False
        if self._reception.opened.keeping is not None:
            line = Plain(text=self.own.chrome("cases-vault"), tone="quiet")
            self._vault.show([Item(key="vault", pieces=(line,), opens=self.action_vault)])
        self.run_worker(self._first(), group="cases", exclusive=True)

    async def _first(self) -> None:
        await self.read()
        self._news.show(news(self, self._reception, self._cases, self._noted))
        self._news.display = bool(self._news.items)
        if self._news.items:
            self._news.focus()

    def _noted(self, key: str) -> None:
        """The worker has read a line: it goes, and the hand with the last one to the cases."""
        self._reception.unread.discard(key)
        self._news.show([item for item in self._news.items if item.key != key])
        if not self._news.items:
            self._news.display = False
            self._land()

    async def read(self, case: str | None = None) -> None:
        """Take the list anew, as after a session. The hand is on the ``case`` that was left."""
        self._cases = await self._reception.listed()
        self._draw()
        self._land()
        for rows in (self._rows, self._shut):
            if case is not None and any(item.key == case for item in rows.items):
                rows.go(case)
                rows.focus()

    @property
    def _first_rows(self) -> Rows:
        """The cases that are open; the closed ones, where there are no others."""
        return self._rows if self._rows.items or not self._shut.items else self._shut

    def _land(self) -> None:
        if self._cases and not self._find.value:
            self._first_rows.focus()
        elif not self._cases:
            self.set_focus(None)

    def _draw(self) -> None:
        found = matching(self._cases, self._find.value)
        found = sorted(found, key=lambda case: case.closed is not None)
        shown = found[:AT_MOST]
        self._rows.show([self._item(case) for case in shown if case.closed is None])
        self._shut.show([self._item(case) for case in shown if case.closed is not None])
        for widget in (self._shut_heading, self._shut):
            widget.display = bool(self._shut.items)
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
            opens=lambda: self._reception.open(case.case, to=next(iter(places(case.typed_in)), "")),
        )

    def _standing(self, case: CaseListed) -> str:
        chrome = self.own.chrome
        parts = [chrome("cases-id", id=case.case)]
        if case.closed is not None:
            when = moment(self, case.closed.at)
            parts.append(
                chrome("cases-closed-by", when=when, worker=case.closed.worker, because=case.closed_because)
            )
        elif case.opened_at is not None:
            parts.append(chrome("cases-open-since", when=moment(self, case.opened_at), step=case.step_label))
        else:
            parts.append(chrome("cases-last-change", when=moment(self, case.at)))
        if case.flow_label:
            parts.append(case.flow_label)
        if case.typed_at is not None:
            parts.append(self._typed(case))
        parts += case.waits
        if case.handed_over is not None:
            parts.append(chrome("cases-handed-over", when=moment(self, case.handed_over)))
        if case.kept_past is not None:
            parts.append(chrome("cases-kept-past", keep=case.kept_past))
        if case.agreed:
            parts.append(chrome("cases-agreed"))
        return " · ".join(parts)

    def _typed(self, case: CaseListed) -> str:
        """Where it was typed, the last place first; what is only chosen has no place of its own."""
        found = places(case.typed_in)
        if not found:
            return self.own.chrome("cases-drafts")
        return self.own.chrome("cases-drafts-at", where=where(self, found[0]), more=len(found) - 1)

    @on(Input.Changed)
    def _narrow(self) -> None:
        self._draw()

    @on(Input.Submitted)
    def _first_found(self) -> None:
        if self._first_rows.items:
            self._first_rows.action_open()

    def action_new(self) -> None:
        self._reception.new_case()

    def action_vault(self) -> None:
        self._reception.vault()

    def action_export(self) -> None:
        """Ask where the plan of the case under the hand is to be written."""
        at = self._shut.at if self._shut.has_focus else self._first_rows.at
        if at is not None:
            self._reception.export(at.key)

    def came(self, event: events.Key | events.Paste) -> bool:
        """Whatever is typed is looked for, wherever the hand is: no letter starts anything here."""
        if isinstance(event, events.Paste) or typed(event.character):
            self.set_focus(self._find)
        return True

    def action_all(self) -> None:
        self._find.value = ""
        if self._first_rows.items:
            self._first_rows.focus()
