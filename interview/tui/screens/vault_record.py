"""The record itself: a backup of it, a look through all of it, and how far it goes today."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from textual import on
from textual.containers import VerticalGroup
from textual.widgets import Input

from interview.tui.screens.keeper import KeeperPage
from interview.tui.widgets.line import LineInput
from interview.tui.widgets.paragraph import Paragraph
from interview.tui.widgets.rows import Item, Plain, Rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from textual.widget import Widget

    from interview.casework.keeping import Closed, Looked
    from interview.desk import Backup
    from interview.tui.screens.vault import VaultScreen

AT_MOST = 20
"""Faults that are told one by one."""


class Told(KeeperPage):
    """A page with a place for what came of it."""

    keys = "vault-plain-keys"

    def __init__(self, under: VaultScreen) -> None:
        super().__init__(under)
        self.came = VerticalGroup(classes="written")

    def show_lines(self, lines: Sequence[str]) -> None:
        """Put lines there in place of those that were there."""
        self.came.remove_children()
        self.came.mount_all(Paragraph(line, "ltr") for line in lines)


class BackupScreen(Told):
    """Into a new or empty folder, opened again afterwards to see that it is whole."""

    heading = "vault-backup-heading"

    def __init__(self, under: VaultScreen) -> None:
        super().__init__(under)
        self._folder = LineInput(id="folder")

    def body(self) -> Iterator[Widget]:
        yield self.worded("vault-backup-what")
        yield self.worded("vault-backup-folder", classes="label")
        yield self._folder
        yield self.came

    def on_mount(self) -> None:
        self._folder.focus()

    @on(Input.Submitted)
    def _submitted(self) -> None:
        typed, keeping = self._folder.value.strip(), self.keeping
        if not typed or self.busy:
            return
        try:
            target = Path(typed).expanduser().absolute()
        except RuntimeError:  # ~somebody who has no account here
            self.say("export-no-such-home")
            return
        self.show_lines(())
        self.start_long(
            lambda done: keeping.backup(target, done=done),
            self._written,
            doing="vault-backing-up",
            so_far="vault-backing-up-so-far",
        )

    def _written(self, backup: Backup) -> None:
        lines = [
            str(backup.folder),
            self.own.chrome("vault-backed-up", events=backup.events),
            self.own.chrome("vault-head-is", head=backup.head),
        ]
        if backup.breaks:
            lines.append(self.own.chrome("vault-backup-breaks", count=len(backup.breaks)))
        self.show_lines(lines)
        self.under.done(self.own.chrome("vault-backup-done"))


class LookScreen(Told):
    """Begins at Enter. Says in plain words what was found, and from where on the record can be trusted."""

    heading = "vault-look-heading"

    def body(self) -> Iterator[Widget]:
        yield self.worded("vault-look-what")
        begin = Plain(text=self.own.chrome("vault-look-begin"))
        yield Rows([Item(key="begin", pieces=(begin,), opens=self._look)])
        yield self.came

    def on_mount(self) -> None:
        self.query_one(Rows).focus()

    def _look(self) -> None:
        if not self.busy:
            self.show_lines(())
            keeping = self.keeping
            self.start_long(
                lambda done: keeping.verify(done=done),
                self._looked,
                doing="vault-looking",
                so_far="vault-looking-so-far",
            )

    def _looked(self, looked: Looked) -> None:
        chrome, found = self.own.chrome, looked.found
        lines = [chrome("vault-looked", events=found.events)]
        if looked.whole:
            lines.append(chrome("vault-look-whole"))
        if found.pages:
            lines.append(chrome("vault-look-pages", count=found.pages))
        faults = [one.says for one in (*found.anchor, *found.breaks)]
        faults += map(self._not_as_closed, looked.closed)
        lines += faults[:AT_MOST]
        if len(faults) > AT_MOST:
            lines.append(chrome("vault-look-more", more=len(faults) - AT_MOST))
        for stream in dict.fromkeys([*(one.stream for one in found.breaks if one.stream), *found.unread]):
            upto = found.trusted(stream)
            if upto is not None:
                lines.append(chrome("vault-look-trusted", stream=stream, upto=upto))
        if not looked.whole:
            lines.append(chrome("vault-look-tell"))
        if found.head:
            lines.append(chrome("vault-head-is", head=found.head))
        self.show_lines(lines)

    def _not_as_closed(self, one: Closed) -> str:
        if one.fits is None:
            return self.own.chrome("vault-look-closed", case=one.case, at=one.at)
        return self.own.chrome("vault-look-closed-upto", case=one.case, at=one.at, fits=one.fits)


class HeadScreen(KeeperPage):
    """One line to be copied onto paper. It shows later that nothing before it was changed or cut off."""

    heading = "vault-head-heading"
    keys = "vault-plain-keys"

    def __init__(self, under: VaultScreen) -> None:
        super().__init__(under)
        self._line = Paragraph(classes="groups first")

    def body(self) -> Iterator[Widget]:
        yield self.worded("vault-head-what")
        yield self._line

    def on_mount(self) -> None:
        self.start(self.keeping.head, self._show, doing="vault-reading")

    def _show(self, head: str) -> None:
        self._line.show(head, "ltr")
