"""Before a vault is unlocked. It imports next to nothing, for it stands behind the first screen."""

from __future__ import annotations

import contextlib
import functools
from typing import TYPE_CHECKING

from store.errors import StoreTrouble as Trouble

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from interview.casework.opened import OpenDesk, Ports
    from interview.guiding.worded_flows import Flows
    from locales.catalogue import Catalogue
    from store import Cost, Reservation, Vault
    from store.backup import Backup as Backup
    from store.inspection import Findings as Findings
    from store.progress import Done as Done
    from store.recovery import Sheet as Sheet

__all__ = ["Desk", "Trouble", "advice", "last_backup", "new_sheet", "sheet_typed"]

SAID_BEFORE = "vault-unlocking"
"""The first sentence of a language takes as long as the next thousand."""


class Desk:
    """A vault's folder, before anything in it is unlocked."""

    def __init__(
        self,
        *,
        folder: Path,
        ports: Callable[[], Ports],
        first_words: Mapping[str, str] | None = None,
        flow: str = "uk/adult",
        worker: str | None = None,
        cost: Cost | None = None,
    ) -> None:
        """``ports`` is asked once, when they are needed. ``first_words`` say what the wording would say, sooner.

        ``worker`` is the code of who is expected to open it, if that was said.
        """
        self.folder = folder
        self.expected = worker
        self._ports = functools.cache(ports)
        self._first_words = first_words or {}
        self._flows = functools.cache(lambda: _worded_flows(flow, self._ports().wording))
        self._cost = cost
        self._reserved: Reservation | None = None

    def exists(self) -> bool:
        """Whether there is anything there to unlock, or in the way of a new vault."""
        from store.staging import waits

        try:
            return waits(self.folder) or (self.folder.exists() and any(self.folder.iterdir()))
        except OSError:
            return True

    def reserve(self) -> None:
        """Take the vault's lock, before anyone is asked for a passphrase. Raises Trouble."""
        from store import reserve

        if self._reserved is None:
            self._reserved = reserve(self.folder)

    def release(self) -> None:
        """Let others in again, if nothing was unlocked."""
        if self._reserved is not None:
            self._reserved.release()
            self._reserved = None

    @property
    def workers(self) -> tuple[str, ...]:
        """The codes of those who have a passphrase to it, while the vault is reserved."""
        return self._reserved.workers if self._reserved is not None else ()

    @property
    def has_recovery(self) -> bool:
        """Whether a recovery sheet was made for it, while the vault is reserved."""
        return self._reserved is not None and self._reserved.has_recovery

    def create(self, *, passphrase: str, worker: str, sheet: Sheet | None = None) -> OpenDesk:
        """Make a vault and open it; ``sheet`` was copied out and typed back.

        Raises Trouble, or what is wrong with wording or flow before anything is made.
        """
        from store import Cost, create

        self._flows()
        vault = create(
            self.folder, passphrase=passphrase, worker=worker, cost=self._cost or Cost(), sheet=sheet
        )
        return self._opened(vault)

    def refuse_code(self, worker: str) -> None:
        """Raise Trouble for what cannot be a worker's code."""
        from store.keys import code

        code(worker)

    def refuse_beforehand(self, worker: str) -> None:
        """Raise Trouble for what cannot be a worker's code, or what is wrong with wording or flow.

        So it is known before anybody copies out a recovery sheet for a vault that cannot be made.
        """
        self._flows()
        self.refuse_code(worker)

    def unlock(self, *, passphrase: str, worker: str | None = None) -> OpenDesk:
        """Open the vault. Blocks for as long as the key takes to derive; without a worker's code, each in turn.

        Raises Trouble, or what is wrong with wording or flow before the passphrase is tried.
        """
        self._flows()
        vault = self._held().unlock(passphrase=passphrase, worker=worker)
        self._reserved = None
        return self._opened(vault)

    def recover(self, *, sheet: Sheet) -> OpenDesk:
        """Open the vault with its recovery sheet. Raises Trouble, or what is wrong with wording or flow."""
        self._flows()
        vault = self._held().recover(sheet=sheet)
        self._reserved = None
        return self._opened(vault)

    def chrome(self, message: str, **args: str | int) -> str:
        """A wording of the program's own, before any worker has chosen a language."""
        if not args and message in self._first_words:
            return self._first_words[message]
        wording = self._ports().wording
        return wording.text(message, wording.source, **args).text

    def next_parts(self) -> tuple[Callable[[], object], ...]:
        """What unlocking and the list of cases need, in parts, each to be called and waited for.

        They raise what is wrong with wording or flow, so that it is known before anything is unlocked.
        """
        return _store, _casework, lambda: _say_something(self._ports().wording), self._flows

    def _held(self) -> Reservation:
        self.reserve()
        if self._reserved is None:
            raise Trouble(f"The vault in {self.folder} could not be reserved. Try again.")
        return self._reserved

    def _opened(self, vault: Vault) -> OpenDesk:
        from interview.casework.opened import at_vault

        try:
            return at_vault(vault, ports=self._ports(), flow=self._flows(), cost=self._cost)
        except BaseException:
            with contextlib.suppress(Trouble):
                vault.close()
            raise


def advice(passphrase: str, *, worker: str | None = None) -> tuple[str, ...]:
    """Name what makes a passphrase easy to guess."""
    from store.advice import advice as named

    return named(passphrase, worker=worker or None)


def new_sheet() -> Sheet:
    """Return a recovery sheet that nobody has seen."""
    from store.recovery import new_sheet as made

    return made()


def sheet_typed(typed: str) -> Sheet:
    """Read a recovery sheet as a person types it. Raises Trouble, which says what is missing."""
    from store.recovery import parsed

    return parsed(typed)


def last_backup(opened: OpenDesk) -> int | None:
    """Say when the last backup was written (UTC ms), if there was one. Blocks. Raises Trouble."""
    from interview.engine.events.vault import BackedUp
    from interview.engine.terms import VAULT
    from interview.guide import read_entries

    entries = read_entries(opened.journal, VAULT)
    return max((entry.at for entry in entries if isinstance(entry.event, BackedUp)), default=None)


def _worded_flows(first: str, wording: Catalogue) -> Flows:
    from interview.guiding.worded_flows import Flows, worded_flow

    return Flows.packaged(worded_flow(first, wording), wording)


def _store() -> None:
    from store.vault import prepare

    prepare()


def _casework() -> None:
    import flows.loader  # noqa: F401
    import interview.casework.opened  # noqa: F401


def _say_something(wording: Catalogue) -> None:
    wording.text(SAID_BEFORE, wording.source)
