"""A vault is a folder: ``keys.json``, the encrypted ``record.db``, and a lock. One program at a time has it open.

with reserve(folder) as reserved:           # refused here if it is open elsewhere, newer, or no vault
    vault = reserved.unlock(passphrase=...) # only now need anyone be asked; may be tried again
"""

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING, Self

from store import driver, keys, migrations
from store.derive import USUAL, Cost, Derivation
from store.errors import NoSuchWorker, NotAVault, StoreTrouble, VaultClosed, VaultExists, WrongPassphrase
from store.lock import NAME as LOCK
from store.lock import Lock, refusal

if TYPE_CHECKING:
    from sqlite_utils import Database

    from store.journal import Journal

RECORD = "record.db"


class Vault:
    """An open vault. Closing it saves what was being typed and lets others in."""

    def __init__(self, *, folder: Path, vault: str, worker: str, journal: "Journal", lock: Lock) -> None:
        self.folder = folder
        self.id = vault
        self.worker = worker
        """The code of the key slot that opened it: the actor of whatever is written."""
        self.journal = journal
        self._lock = lock

    def __repr__(self) -> str:
        return f"Vault({self.id!r}, worker={self.worker!r})"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the journal and release the lock, whatever happens. Twice does no harm. Raises NotSaved as the journal's does."""
        try:
            self.journal.close()
        finally:
            self._lock.release()


class Reservation:
    """The lock of a vault that is not unlocked yet, held while somebody is asked for a passphrase."""

    def __init__(self, folder: Path) -> None:
        """Take the lock. Raises NotAVault, VaultNewer, VaultBusy, FolderNotWritable."""
        self.folder = folder
        found = keys.read(folder)
        _look_at_record(folder)
        self._lock: Lock | None = Lock(folder)
        self.workers = tuple(slot.id for slot in found.slots)
        """The codes of the workers who have a key to it."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()

    def unlock(self, *, passphrase: str, worker: str | None = None) -> Vault:
        """Open the vault, which takes the lock over. After a WrongPassphrase the lock is still held: ask again.

        Without a worker's code each slot is tried, and each costs a derivation. Raises WrongPassphrase, NoSuchWorker,
        UnusablePassphrase, DerivationFailed, VaultDamaged, VaultNewer, NotSaved.
        """
        if self._lock is None:
            raise VaultClosed("This vault was let go of. Open it again.")
        found = keys.read(self.folder)
        slots = [slot for slot in found.slots if worker in (None, slot.id)]
        if not slots:
            raise NoSuchWorker(
                f"No worker of that code has a key to {self.folder}. It has: {', '.join(self.workers)}."
            )
        for slot in slots:
            with Derivation(passphrase, salt=slot.salt, cost=slot.cost) as derivation:
                prepare()  # takes about as long as the child does, and costs nothing beside it
                kek = derivation.key()
            try:
                key = keys.unwrap(slot, vault=found.vault, kek=kek)
            except WrongPassphrase:
                if slot is slots[-1]:
                    raise
                continue
            break
        else:
            raise AssertionError  # the last slot has opened or raised
        journal = _open(self.folder, key, new=False)
        vault = Vault(folder=self.folder, vault=found.vault, worker=slot.id, journal=journal, lock=self._lock)
        self._lock = None
        return vault

    def release(self) -> None:
        """Let others in, unless a vault has taken the lock over."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None


def prepare() -> None:
    """Load what unlocking needs, so that it need not be waited for later. Twice costs nothing."""
    driver.load()
    import nacl.bindings  # noqa: F401

    import store.journal  # noqa: F401


def reserve(folder: Path) -> Reservation:
    """Take a vault's lock before anyone is asked for a passphrase. Raises NotAVault, VaultNewer, VaultBusy, FolderNotWritable."""
    return Reservation(folder)


def probe(folder: Path) -> None:
    """Raise what ``reserve`` would, and hold nothing afterwards."""
    reserve(folder).release()


def unlock(folder: Path, *, passphrase: str, worker: str | None = None) -> Vault:
    """Reserve and unlock in one go; nothing is held if either fails. Raises what they raise."""
    with reserve(folder) as reserved:
        return reserved.unlock(passphrase=passphrase, worker=worker)


def create(folder: Path, *, passphrase: str, worker: str, cost: Cost = USUAL) -> Vault:
    """Make a vault with one worker in it, in a new or empty folder, and open it.

    keys.json is written last, so that a folder with keys in it has a record they open. If anything fails, what was made
    is taken away again. Raises VaultExists, NotACode, UnusablePassphrase, DerivationFailed, NotSaved.
    """
    keys.code(worker)
    vault, key, salt = os.urandom(8).hex(), os.urandom(32), keys.new_salt()
    with Derivation(passphrase, salt=salt, cost=cost) as derivation:
        made = _make_folder(folder)
        lock = Lock(folder)
        journal: Journal | None = None
        try:
            _refuse_occupied(folder)
            os.close(os.open(folder / RECORD, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
            journal = _open(folder, key, new=True)
            slot = keys.wrap(key, vault=vault, worker=worker, kek=derivation.key(), salt=salt, cost=cost)
            keys.write(keys.Keys(vault=vault, slots=(slot,)), folder)
        except VaultExists:
            lock.release()
            raise
        except BaseException as error:
            _take_away(folder, journal=journal, lock=lock, made=made)
            if isinstance(error, OSError):
                raise refusal(error, folder) from error
            raise
    return Vault(folder=folder, vault=vault, worker=worker, journal=journal, lock=lock)


def _open(folder: Path, key: bytes, *, new: bool) -> "Journal":
    from store.journal import Journal

    def open_record() -> "Database":
        db = driver.connect(folder / RECORD, key=key)
        try:
            migrations.migrate(db, new=new)
        except BaseException:
            db.conn.close()
            raise
        return db

    try:
        return Journal(open_record, where=str(folder / RECORD))
    except driver.load().Error as error:
        raise driver.plainly(error, str(folder / RECORD)) from error


def _look_at_record(folder: Path) -> None:
    try:
        size = (folder / RECORD).stat().st_size
    except OSError:
        size = 0
    if size == 0:  # SQLite would take an empty file for an empty record, and a missing one for a new one
        says = f"The record in {folder} is missing or empty: {RECORD}.\nPut it back from a backup. Nothing was changed."
        raise NotAVault(says)


def _make_folder(folder: Path) -> bool:
    made = not folder.exists()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except FileExistsError as error:
        raise VaultExists(f"{folder} is a file. Choose a new or empty folder.") from error
    except OSError as error:
        raise refusal(error, folder) from error
    _refuse_occupied(folder)
    return made


def _refuse_occupied(folder: Path) -> None:
    found = {path.name for path in folder.iterdir()} - {LOCK}
    if keys.NAME in found:
        raise VaultExists(f"There is a vault in {folder} already. Unlock it, or choose an empty folder.")
    if found:
        raise VaultExists(f"{folder} is not empty. A vault is only made in a new or empty folder.")


def _take_away(folder: Path, *, journal: "Journal | None", lock: Lock, made: bool) -> None:
    if journal is not None:
        with contextlib.suppress(StoreTrouble):
            journal.close()
    for name in (RECORD, f"{RECORD}-wal", f"{RECORD}-journal", LOCK):
        with contextlib.suppress(OSError):
            (folder / name).unlink(missing_ok=True)
    lock.release()
    if made:
        with contextlib.suppress(OSError):
            folder.rmdir()
