"""The vault itself: who may open it, its recovery sheet, its backups, and whether the record is as it was written."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding

from interview.tui.privacy import plainly
from interview.tui.screens.page import PAGES, Page
from interview.tui.times import moment
from interview.tui.widgets.paragraph import Paragraph
from interview.tui.widgets.rows import Item, Plain, Rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from textual.binding import BindingType
    from textual.widget import Widget

    from interview.casework.keeping import Keeping
    from interview.desk import Sheet
    from interview.tui.reception import Reception


class VaultScreen(Page):
    """Each row opens a page of its own. What was done last stands in the status line."""

    heading = "vault-page-heading"
    keys = "vault-list-keys"
    help_message = "help-vault"
    CSS_PATH = PAGES
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "back", show=False)]

    def __init__(self, reception: Reception) -> None:
        super().__init__()
        self._reception = reception
        self._who = Paragraph()
        self._sheet = Paragraph()
        self._backup = Paragraph()

    @property
    def keeping(self) -> Keeping:
        return self._reception.keeping

    def body(self) -> Iterator[Widget]:
        yield self._who
        yield self._sheet
        yield self._backup
        ways: tuple[tuple[str, str, Callable[[], None]], ...] = (
            ("passphrase", "vault-way-passphrase", self._passphrase),
            ("add", "vault-way-add", self._add),
            ("remove", "vault-way-remove", self._remove),
            ("sheet", "vault-way-sheet", self._new_sheet),
            ("backup", "vault-way-backup", self._back_up),
            ("verify", "vault-way-verify", self._look_through),
            ("head", "vault-way-head", self._head),
        )
        yield Rows(
            [
                Item(key=key, pieces=(Plain(text=self.own.chrome(message)),), opens=opens)
                for key, message, opens in ways
            ],
            classes="ways",
        )

    def on_mount(self) -> None:
        self.query_one(Rows).focus()
        self._draw()

    def _draw(self) -> None:
        chrome = self.own.chrome
        keeping = self.keeping
        self._who.show(chrome("vault-page-workers", workers=", ".join(keeping.workers)), "ltr")
        has = "vault-page-has-sheet" if keeping.has_recovery else "vault-page-no-sheet"
        self._sheet.show(chrome(has), "ltr")
        self.run_worker(self._last_backup(), group="backup", exclusive=True)

    async def _last_backup(self) -> None:
        from interview.desk import last_backup

        try:
            at = await self.own.asked(lambda: last_backup(self._reception.opened))
        except Exception as error:
            self.tell(plainly(error))
            return
        if at is None:
            line = self.own.chrome("vault-page-no-backup")
        else:
            line = self.own.chrome("vault-page-backup", when=moment(self, at))
        self._backup.show(line, "ltr")

    def done(self, line: str) -> None:
        """Say what was done, and show how it stands now."""
        self.tell(line)
        self._draw()

    def action_back(self) -> None:
        self._reception.back()

    def _passphrase(self) -> None:
        from interview.tui.screens.vault_workers import ChangeScreen

        self.own.over(ChangeScreen(self))

    def _add(self) -> None:
        from interview.tui.screens.vault_workers import AddScreen

        self.own.over(AddScreen(self))

    def _remove(self) -> None:
        from interview.tui.screens.vault_workers import RemoveScreen

        self.own.over(RemoveScreen(self))

    def _new_sheet(self) -> None:
        from interview.tui.screens.recovery_sheet import SheetScreen

        self.own.over(SheetScreen(self._renew, may_skip=False))

    async def _renew(self, sheet: Sheet | None) -> None:
        if sheet is None:
            return
        keeping = self.keeping
        await self.own.asked(lambda: keeping.new_recovery(sheet))
        self.own.back_to(self)
        self.done(self.own.chrome("vault-sheet-renewed"))

    def _back_up(self) -> None:
        from interview.tui.screens.vault_record import BackupScreen

        self.own.over(BackupScreen(self))

    def _look_through(self) -> None:
        from interview.tui.screens.vault_record import LookScreen

        self.own.over(LookScreen(self))

    def _head(self) -> None:
        from interview.tui.screens.vault_record import HeadScreen

        self.own.over(HeadScreen(self))
