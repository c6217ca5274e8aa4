"""The way into a vault and out of it: unlocking, making, recovering, saving, closing; and which case is open in it."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from interview.casework.keeping import Keeping
    from interview.casework.opened import OpenDesk
    from interview.desk import Desk, Sheet
    from interview.guide import Guide
    from interview.tui.app import OwnwordsApp


class Door:
    """One vault, before and after it is unlocked. What blocks is called apart from the screen."""

    def __init__(self, app: OwnwordsApp, desk: Desk | None, opened: OpenDesk | None) -> None:
        self._app = app
        self._desk = desk
        self._opened: OpenDesk | None = None
        self._case: Guide | None = None
        self.unread: set[str] = set()
        """What happened since the vault was last open, and the worker has not taken note of: ``ended``, ``refused``."""
        self.older = False
        """Whether what is here of the last typing may be older than what was on the screen."""
        self.refused: tuple[int | None, int | None] = (0, None)
        """How many unlocks were refused since then, if anybody knows, and when the last one was (UTC ms)."""
        self.cut_off: str | None = None
        """The case that was open when the program last ended without closing."""
        if opened is not None:
            self._opened_now(opened)

    @property
    def desk(self) -> Desk:
        """The vault's folder. Raises LookupError in practice, which has none."""
        if self._desk is None:
            raise LookupError("There is no vault's folder.")
        return self._desk

    def unlock(self, passphrase: str, worker: str | None = None) -> None:
        """Open the vault. Blocks. Raises Trouble, or what is wrong with wording or flow."""
        self._opened_now(self.desk.unlock(passphrase=passphrase, worker=worker))

    def recover(self, sheet: Sheet) -> None:
        """Open the vault with its recovery sheet. Blocks. Raises Trouble, or what is wrong with wording or flow."""
        self._opened_now(self.desk.recover(sheet=sheet))

    def set_passphrase(self, worker: str, passphrase: str) -> None:
        """Give a worker a new passphrase, and open the vault anew as that worker: the record says who writes in it.

        Blocks. Raises Trouble.
        """
        self.keeping.set_passphrase(worker, passphrase=passphrase)
        refused, unread, older, cut_off = self.refused, self.unread, self.older, self.cut_off
        self.opened.close()
        self._opened = None
        self.unlock(passphrase, worker)
        self.refused, self.unread, self.older, self.cut_off = refused, unread, older, cut_off

    def create(self, passphrase: str, worker: str, sheet: Sheet | None) -> None:
        """Make a vault and open it. Blocks. Raises Trouble, or what is wrong with wording or flow."""
        self._opened_now(self.desk.create(passphrase=passphrase, worker=worker, sheet=sheet))

    def save(self) -> None:
        """Wait until what was typed is on the disk. Blocks. Raises Trouble."""
        if self._opened is not None:
            self._opened.journal.flush()

    def close(self, how: Literal["left", "locked", "idle"] = "left") -> None:
        """Let go of the vault, whether or not the last typing could be saved. Blocks."""
        from interview.desk import Trouble

        with contextlib.suppress(Trouble):
            self._leave()
        with contextlib.suppress(Trouble):
            if self._opened is not None:
                self._opened.close(how)
            elif self._desk is not None:
                self._desk.release()

    def _opened_now(self, opened: OpenDesk) -> None:
        self._opened = opened
        opened.journal.on_trouble = lambda trouble: self._app.not_saved(str(trouble))
        before = opened.refused_before
        self.refused = (before.count if before.readable else None, max(before.times, default=None))
        self.unread = set() if opened.ended_in_order else {"ended"}
        self.older, self.cut_off = opened.typing_older, opened.cut_off
        if before.count or not before.readable:
            self.unread.add("refused")

    @property
    def opened(self) -> OpenDesk:
        """The unlocked desk. Raises LookupError before there is one."""
        if self._opened is None:
            raise LookupError("No vault is open.")
        return self._opened

    @property
    def keeping(self) -> Keeping:
        """The keeper's side of the unlocked vault. Raises LookupError in practice, which has none."""
        if self.opened.keeping is None:
            raise LookupError("In practice no vault is kept.")
        return self.opened.keeping

    @property
    def is_open(self) -> bool:
        return self._opened is not None

    @property
    def case_in_front(self) -> str | None:
        """The id of the case that is open."""
        return self._case.case_id if self._case is not None else None

    def _leave(self) -> None:
        case, self._case = self._case, None
        if case is not None and self._opened is not None:
            self._opened.left(case)

    async def leave_case(self) -> None:
        """Enter how far the record of the case goes that was open, if one was."""
        from interview.desk import Trouble

        try:
            await self._app.asked(self._leave)
        except Trouble as trouble:
            self._app.told(str(trouble))

    async def _read(self, case: str) -> Guide:
        """Open a case, and remember that it has to be left. Raises Trouble, LookupError."""
        await self.leave_case()
        self._case = await self._app.asked(lambda: self.opened.open(case))
        return self._case
