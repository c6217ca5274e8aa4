"""An open vault, and who may open it: passphrases, workers, the recovery sheet, a new database key.

Each change looks whether keys.json is still what this vault was opened with, and replaces it whole. What is acknowledged is on
the disk.
"""

import contextlib
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Self

from store import driver, keys, rotation, slots
from store.derive import USUAL, Cost, Derivation
from store.errors import NoSuchWorker, NotAVault, NotSaved, VaultClosed
from store.key_errors import LastWorker, NotAsRecovery, WorkerExists
from store.keys import RECORD
from store.progress import Done, untold
from store.recovery import Sheet
from store.refusals import Refused
from store.slots import RECOVERY, WORKER, AnySlot, Ring, Slot

if TYPE_CHECKING:
    from nacl.public import PrivateKey
    from sqlite_utils import Database

    from store.backup import Backup
    from store.card import Card
    from store.inspection import Findings
    from store.journal import Journal
    from store.lock import Lock


class Vault:
    """An open vault. Closing it saves what was being typed and lets others in.

    What changes the keys raises, beside what it says: VaultClosed, KeysChanged and NotAVault if keys.json is not what this
    vault was opened with, NotSaved.
    """

    def __init__(
        self,
        *,
        folder: Path,
        vault: str,
        worker: str,
        opened_by: str,
        journal: "Journal",
        lock: "Lock",
        found: keys.Keys,
        ring: Ring,
        refused_before: Refused,
    ) -> None:
        self.folder = folder
        self.id = vault
        self.worker = worker
        """The code of the key slot that opened it: the actor of whatever is written. ``recovery`` for the sheet."""
        self.opened_by = opened_by
        """``worker`` or ``recovery``."""
        self.journal = journal
        self.refused_before = refused_before
        """The unlocks that were refused since the last that was not. They are counted nowhere else any more."""
        self._lock = lock
        self._keys = found
        self._ring = ring
        self._gate = threading.Lock()
        self._closed = False

    def __repr__(self) -> str:
        return f"Vault({self.id!r}, worker={self.worker!r})"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the journal and release the lock, whatever happens. Twice does no harm. Raises NotSaved as the journal's does.

        A backup that is being written is given up; a new key or passphrase is waited for.
        """
        self._closed = True
        with self._gate:
            try:
                self.journal.close()
            finally:
                self._lock.release()

    @property
    def workers(self) -> tuple[str, ...]:
        """The codes of those who can open it with a passphrase."""
        return self._keys.workers

    @property
    def has_recovery(self) -> bool:
        """Whether a recovery sheet was made for it."""
        return self._keys.recovery is not None

    @property
    def exchanging(self) -> bool:
        """Whether a new database key is still waiting for room on the disk; each unlock tries again."""
        return self._ring.next is not None

    def change_passphrase(self, *, old: str, new: str, cost: Cost = USUAL) -> None:
        """Give the worker who opened it another passphrase.

        The old one still opens a copy of keys.json made before, and with it today's record: if somebody has learned
        it, ``rotate`` afterwards. Raises WrongPassphrase if the old one is not theirs, NotAsRecovery, NoSuchWorker,
        UnusablePassphrase, DerivationFailed.
        """
        if self.opened_by != WORKER:
            raise NotAsRecovery(
                "The vault was opened with the recovery sheet. Set a worker's passphrase instead."
            )
        with self._gate:
            found = self._read()
            slot = self._slot(found, self.worker)
            with Derivation(old, salt=slot.salt, cost=slot.cost or USUAL) as derivation:
                kek = derivation.key()
            slots.opened(slot, vault=self.id, kek=kek)
            self._replace(found, slot, self._for_worker(self.worker, passphrase=new, cost=cost))

    def add_worker(self, worker: str, *, passphrase: str, cost: Cost = USUAL) -> None:
        """Give another worker a key. Raises NotACode, WorkerExists, UnusablePassphrase, DerivationFailed."""
        keys.code(worker)
        with self._gate:
            found = self._read()
            if worker.casefold() in {code.casefold() for code in found.workers}:
                raise WorkerExists(
                    f"A worker of the code {worker} has a key already. Choose another code. Nothing was changed."
                )
            self._replace(found, None, self._for_worker(worker, passphrase=passphrase, cost=cost))

    def remove_worker(self, worker: str) -> None:
        """Take a worker's key away, and exchange the database key so that no copy of theirs opens what is written from now on.

        What they could read until now they may have copied. Raises NoSuchWorker, LastWorker, NotYetOpened with nothing
        changed; OutOfSpace and DiskTrouble, in which case their slot may be gone while the exchange still waits (``exchanging``).
        """
        with self._gate:
            found = self._read()
            gone = self._slot(found, worker)
            if found.workers == (worker,):
                raise LastWorker(
                    f"{worker} is the only worker with a passphrase to this vault. Add another worker first."
                )
            self._rotate(tuple(slot for slot in found.slots if slot is not gone))

    def rotate(self) -> None:
        """Exchange the database key; everybody's passphrase and the recovery sheet stay as they are.

        For when a passphrase or a sheet was learned by somebody who may also have a copy of keys.json: replace that
        first. Raises NotYetOpened, OutOfSpace, DiskTrouble.
        """
        with self._gate:
            self._rotate(self._read().slots)

    def set_passphrase(self, worker: str, *, passphrase: str, cost: Cost = USUAL) -> None:
        """Give a worker who forgot theirs another passphrase, in a vault opened with the recovery sheet.

        Raises NotAsRecovery if it was opened otherwise, NoSuchWorker, UnusablePassphrase, DerivationFailed.
        """
        if self.opened_by != RECOVERY:
            raise NotAsRecovery(
                "Another worker's passphrase is set with the recovery sheet only. Open the vault with it."
            )
        with self._gate:
            found = self._read()
            slot = self._slot(found, worker)
            self._replace(found, slot, self._for_worker(worker, passphrase=passphrase, cost=cost))

    def new_recovery(self, sheet: Sheet) -> None:
        """Have the vault open with this sheet and no earlier one; have it copied out and typed back before.

        The database key stays. So an earlier sheet opens nothing here any more, but it does open a copy of keys.json made
        before, in a backup for instance, and with that copy today's record too: if somebody else has seen the old
        sheet, ``rotate`` afterwards. Backups made before keep opening with the old sheet, whatever is done here.
        """
        with self._gate:
            found = self._read()
            self._replace(found, found.recovery, for_sheet(self._ring, vault=self.id, sheet=sheet))

    def inspect(self, *, done: Done = untold) -> "Findings":
        """Look through the whole record; others are let in between. ``done`` is told the entries looked at. Raises VaultDamaged."""
        key = self._ring.key
        return self.journal.inspect(
            as_written=lambda: driver.all_as_written(self.folder / RECORD, key=key), done=done
        )

    def card(self, name: str = "") -> "Card":
        """Return the card that other vaults seal cases for; ``name`` is what its people call themselves, in the open."""
        from store import card

        return card.card_of(self.card_key(), vault=self.id, name=name)

    def card_key(self) -> "PrivateKey":
        """Return the private half of the card, which never leaves the record but for this."""
        from store import card

        def work(db: "Database") -> "PrivateKey":
            with db.atomic():
                return card.private(db.conn)

        self._refuse_closed()
        return self.journal.ask(work)

    def backup(self, target: Path, *, done: Done = untold) -> "Backup":
        """Copy it to a new or empty folder, and look the copy through; the keys do not change meanwhile, all else may.

        ``done`` is told hundredths of it. The copy opens with the passphrases and the sheet of this moment. Raises TargetTaken, BackupNotWhole, VaultDamaged,
        VaultClosed, NotSaved.
        """
        from store import backup

        def told(hundredths: int, of: int) -> None:
            self._refuse_closed()
            done(hundredths, of)

        with self._gate:
            self._refuse_closed()
            ring = self._ring
            return backup.write(
                self.journal,
                self.folder,
                target,
                connect=lambda record: rotation.connect(record, ring)[0],
                done=told,
            )

    def _refuse_closed(self) -> None:
        if self._closed:
            raise VaultClosed("The record is closed. Open it again and go on.")

    def _read(self) -> keys.Keys:
        self._refuse_closed()
        if keys.read(self.folder) != self._keys:  # nobody else writes it while this vault has the lock
            raise slots.changed()
        if self.exchanging:
            self._settle()
        return self._keys

    def _slot(self, found: keys.Keys, worker: str) -> AnySlot:
        slot = found.worker(worker)
        if slot is None:
            raise NoSuchWorker(
                f"No worker of that code has a key to this vault. It has: {', '.join(found.workers)}."
            )
        return slot

    def _for_worker(self, worker: str, *, passphrase: str, cost: Cost) -> Slot:
        return for_worker(self._ring, vault=self.id, worker=worker, passphrase=passphrase, cost=cost)

    def _replace(self, found: keys.Keys, old: AnySlot | None, new: AnySlot) -> None:
        if old is None:
            these = (*found.slots, new)
        else:
            these = tuple(new if slot is old else slot for slot in found.slots)
        self._write(keys.sealed(self.id, these, self._ring), self._ring)

    def _rotate(self, staying: tuple[AnySlot, ...]) -> None:
        record, key = self.folder / RECORD, self._ring.key
        as_written = driver.all_as_written(record, key=key)
        self.journal.ask(lambda db: rotation.refuse_beforehand(db, record, as_written=as_written))
        self._write(*rotation.laid_by(self.id, staying, self._ring, slots.new_key()))
        self._settle()

    def _settle(self) -> None:
        ring = self._ring

        def exchange(db: "Database") -> None:
            rotation.exchange(db, self.folder / RECORD, ring)

        self.journal.ask(exchange)
        self._write(*rotation.settled(self._keys, ring))

    def _write(self, new: keys.Keys, ring: Ring) -> None:
        try:
            keys.write(new, self.folder)
        except NotSaved:
            with contextlib.suppress(NotAVault):
                if keys.read(self.folder) == new:  # it is there, and might only not outlive a power cut
                    self._keys, self._ring = new, ring
            raise
        self._keys, self._ring = new, ring


def for_worker(ring: Ring, *, vault: str, worker: str, passphrase: str, cost: Cost) -> Slot:
    """Make a worker's slot. Raises UnusablePassphrase, DerivationFailed."""
    salt = slots.new_salt()
    with Derivation(passphrase, salt=salt, cost=cost) as derivation:
        kek = derivation.key()
    return slots.made(ring, vault=vault, code=worker, kind=WORKER, kek=kek, salt=salt, cost=cost)


def for_sheet(ring: Ring, *, vault: str, sheet: Sheet) -> Slot:
    """Make the slot of a recovery sheet."""
    salt = slots.new_salt()
    return slots.made(
        ring, vault=vault, code=RECOVERY, kind=RECOVERY, kek=sheet.kek(salt), salt=salt, cost=None
    )
