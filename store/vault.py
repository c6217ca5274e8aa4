"""A vault is a folder: ``keys.json``, the encrypted ``record.db``, and a lock. One program at a time has it open.

with reserve(folder) as reserved:           # refused here if it is open elsewhere, newer, or no vault
    vault = reserved.unlock(passphrase=...) # only now need anyone be asked; may be tried again

A first screen waits for this module, so it loads what it takes to be refused; the rest comes while a key is worked out.
"""

import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Self

from store import driver, keys, slots, staging
from store.derive import USUAL, Derivation
from store.errors import NoSuchWorker, NotAVault, VaultClosed, WrongPassphrase
from store.key_errors import NoRecovery, WrongSheet
from store.keys import RECORD
from store.lock import Lock
from store.slots import WORKER

if TYPE_CHECKING:
    from store.access import Vault
    from store.creating import create
    from store.recovery import Sheet
    from store.slots import AnySlot, Ring

__all__ = ["Reservation", "Vault", "create", "prepare", "probe", "reserve", "unlock"]


def _utc() -> int:
    return time.time_ns() // 1_000_000


class Reservation:
    """The lock of a vault that is not unlocked yet, held while somebody is asked for a passphrase."""

    def __init__(self, folder: Path, *, clock: Callable[[], int] = _utc) -> None:
        """Take the lock. ``clock`` gives the time of a refusal. Raises NotAVault, VaultNewer, VaultBusy, FolderNotWritable."""
        self.folder = folder
        self._clock = clock
        staging.finish(folder)
        found = keys.read(folder)
        _look_at_record(folder)
        self._lock: Lock | None = Lock(folder)
        self.workers = found.workers
        """The codes of the workers who have a passphrase to it."""
        self.has_recovery = found.recovery is not None
        """Whether a recovery sheet was made for it."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()

    def unlock(self, *, passphrase: str, worker: str | None = None) -> "Vault":
        """Open the vault, which takes the lock over. After a WrongPassphrase the lock is still held: ask again.

        Without a worker's code each slot is tried, and each costs a derivation. Raises WrongPassphrase, NoSuchWorker,
        UnusablePassphrase, DerivationFailed, KeysChanged, VaultDamaged, VaultNewer, NotSaved.
        """
        lock, found = self._held(), keys.read(self.folder)
        tried = [slot for slot in found.slots if slot.kind == WORKER and worker in (None, slot.id)]
        if not tried:
            raise NoSuchWorker(
                f"No worker of that code has a key to {self.folder}. It has: {', '.join(found.workers)}."
            )
        for slot in tried:
            with Derivation(passphrase, salt=slot.salt, cost=slot.cost or USUAL) as derivation:
                prepare()  # takes about as long as the child does, and costs nothing beside it
                kek = derivation.key()
            try:
                ring = slots.opened(slot, vault=found.vault, kek=kek)
            except WrongPassphrase:
                if slot is tried[-1]:
                    self._refused()
                    raise
                continue
            return self._open(lock, found, slot=slot, ring=ring, kek=kek)
        raise AssertionError  # the last slot has opened or raised

    def recover(self, *, sheet: "Sheet") -> "Vault":
        """Open the vault with its recovery sheet; ``opened_by`` says so, and a passphrase can then be set for any worker.

        Raises NoRecovery, WrongSheet, KeysChanged, VaultDamaged, VaultNewer, NotSaved.
        """
        lock, found = self._held(), keys.read(self.folder)
        slot = found.recovery
        if slot is None:
            raise NoRecovery(f"No recovery sheet was made for {self.folder}. Only a passphrase opens it.")
        prepare()
        kek = sheet.kek(slot.salt)
        try:
            ring = slots.opened(slot, vault=found.vault, kek=kek)
        except WrongPassphrase:
            self._refused()
            raise WrongSheet(
                "That recovery sheet was typed without a mistake, but it does not open this vault.\n"
                "Look for the newest sheet of this vault; an earlier one stops working when a new one is made."
            ) from None
        return self._open(lock, found, slot=slot, ring=ring, kek=kek)

    def release(self) -> None:
        """Let others in, unless a vault has taken the lock over."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _held(self) -> Lock:
        if self._lock is None:
            raise VaultClosed("This vault was let go of. Open it again.")
        return self._lock

    def _refused(self) -> None:
        from store import refusals

        refusals.note(self.folder, at=self._clock())

    def _open(self, lock: Lock, found: keys.Keys, *, slot: "AnySlot", ring: "Ring", kek: bytes) -> "Vault":
        from store import opening, refusals
        from store.access import Vault

        keys.check(found, ring)
        opened = opening.opened(self.folder, found, slot=slot, ring=ring, kek=kek)
        self._lock = None
        return Vault(
            folder=self.folder,
            vault=found.vault,
            worker=slot.id,
            opened_by=slot.kind,
            journal=opened.journal,
            lock=lock,
            found=opened.found,
            ring=opened.ring,
            refused_before=refusals.take(self.folder),
        )


def prepare() -> None:
    """Load what unlocking needs, so that it need not be waited for later. Twice costs nothing."""
    driver.load()
    import nacl.bindings  # noqa: F401

    import store.access
    import store.anchor
    import store.journal
    import store.opening
    import store.refusals  # noqa: F401


def reserve(folder: Path, *, clock: Callable[[], int] = _utc) -> Reservation:
    """Take a vault's lock before anyone is asked for a passphrase. Raises NotAVault, VaultNewer, VaultBusy, FolderNotWritable."""
    return Reservation(folder, clock=clock)


def probe(folder: Path) -> None:
    """Raise what ``reserve`` would, and hold nothing afterwards."""
    reserve(folder).release()


def unlock(folder: Path, *, passphrase: str, worker: str | None = None) -> "Vault":
    """Reserve and unlock in one go; nothing is held if either fails. Raises what they raise."""
    with reserve(folder) as reserved:
        return reserved.unlock(passphrase=passphrase, worker=worker)


def _look_at_record(folder: Path) -> None:
    try:
        size = (folder / RECORD).stat().st_size
    except OSError:
        size = 0
    if size == 0:  # SQLite would take an empty file for an empty record, and a missing one for a new one
        says = f"The record in {folder} is missing or empty: {RECORD}.\nPut it back from a backup. Nothing was changed."
        raise NotAVault(says)


if not TYPE_CHECKING:
    _LATER = {"Vault": "store.access", "create": "store.creating"}

    def __getattr__(name: str) -> object:
        if name not in _LATER:
            raise AttributeError(f"module 'store.vault' has no attribute {name!r}")
        return globals().setdefault(name, getattr(import_module(_LATER[name]), name))
