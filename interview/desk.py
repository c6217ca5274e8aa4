"""Before a vault is unlocked. It imports next to nothing, for it stands behind the first screen."""

from __future__ import annotations

import contextlib
import functools
from typing import TYPE_CHECKING

from store.errors import StoreTrouble as Trouble

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from flows.model import Flow
    from interview.casework import OpenDesk, Ports
    from locales.catalogue import Catalogue
    from store import Cost, Reservation, Vault

__all__ = ["Desk", "Trouble"]

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
        cost: Cost | None = None,
    ) -> None:
        """``ports`` is asked once, when they are needed. ``first_words`` say what the wording would say, sooner."""
        self.folder = folder
        self._ports = functools.cache(ports)
        self._first_words = first_words or {}
        self._flow = functools.cache(lambda: _worded_flow(flow, self._ports().wording))
        self._cost = cost
        self._reserved: Reservation | None = None

    def exists(self) -> bool:
        """Whether there is anything there to unlock, or in the way of a new vault."""
        try:
            return self.folder.exists() and any(self.folder.iterdir())
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

    def create(self, *, passphrase: str, worker: str) -> OpenDesk:
        """Make a vault and open it. Raises Trouble, or what is wrong with wording or flow before anything is made."""
        from store import Cost, create

        self._flow()
        vault = create(self.folder, passphrase=passphrase, worker=worker, cost=self._cost or Cost())
        return self._opened(vault)

    def unlock(self, *, passphrase: str) -> OpenDesk:
        """Open the vault. Blocks for as long as the key takes to derive.

        Raises Trouble, or what is wrong with wording or flow before the passphrase is tried.
        """
        self._flow()
        self.reserve()
        if self._reserved is None:
            raise Trouble(f"The vault in {self.folder} could not be reserved. Try again.")
        vault = self._reserved.unlock(passphrase=passphrase)
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
        return _store, _casework, lambda: _say_something(self._ports().wording), self._flow

    def _opened(self, vault: Vault) -> OpenDesk:
        from interview.casework import at_vault

        try:
            return at_vault(vault, ports=self._ports(), flow=self._flow())
        except BaseException:
            with contextlib.suppress(Trouble):
                vault.close()
            raise


def _worded_flow(name: str, wording: Catalogue) -> Flow:
    from interview.casework import worded_flow

    return worded_flow(name, wording)


def _store() -> None:
    from store.vault import prepare

    prepare()


def _casework() -> None:
    import flows.loader  # noqa: F401
    import interview.casework  # noqa: F401


def _say_something(wording: Catalogue) -> None:
    wording.text(SAID_BEFORE, wording.source)
