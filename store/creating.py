"""Making a vault where there is none."""

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

from store import keys, opening, slots
from store.access import Vault, for_sheet
from store.anchor import NAME as ANCHOR
from store.derive import USUAL, Cost, Derivation
from store.errors import StoreTrouble, VaultExists
from store.keys import RECORD
from store.lock import NAME as LOCK
from store.lock import Lock, refusal
from store.recovery import Sheet
from store.refusals import Refused
from store.slots import WORKER

if TYPE_CHECKING:
    from store.journal import Journal


def create(
    folder: Path, *, passphrase: str, worker: str, cost: Cost = USUAL, sheet: Sheet | None = None
) -> Vault:
    """Make a vault with one worker in it, in a new or empty folder, and open it.

    A ``sheet`` becomes its recovery sheet: have it copied out and typed back before. keys.json is written last, so that
    a folder with keys in it has a record they open. If anything fails, what was made is taken away again. Raises
    VaultExists, NotACode, UnusablePassphrase, DerivationFailed, NotSaved.
    """
    keys.code(worker)
    vault, ring, salt = os.urandom(8).hex(), slots.first_ring(slots.new_key()), slots.new_salt()
    with Derivation(passphrase, salt=salt, cost=cost) as derivation:
        made = _make_folder(folder)
        lock = Lock(folder)
        journal: Journal | None = None
        try:
            _refuse_occupied(folder)
            os.close(os.open(folder / RECORD, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
            journal = opening.made_new(folder, ring, vault=vault)
            these = [
                slots.made(
                    ring,
                    vault=vault,
                    code=worker,
                    kind=WORKER,
                    kek=derivation.key(),
                    salt=salt,
                    cost=cost,
                )
            ]
            if sheet is not None:
                these.append(for_sheet(ring, vault=vault, sheet=sheet))
            found = keys.sealed(vault, these, ring)
            keys.write(found, folder)
        except VaultExists:
            lock.release()
            raise
        except BaseException as error:
            _take_away(folder, journal=journal, lock=lock, made=made)
            if isinstance(error, OSError):
                raise refusal(error, folder) from error
            raise
    return Vault(
        folder=folder,
        vault=vault,
        worker=worker,
        opened_by=WORKER,
        journal=journal,
        lock=lock,
        found=found,
        ring=ring,
        refused_before=Refused(),
    )


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
    for name in (RECORD, f"{RECORD}-wal", f"{RECORD}-journal", ANCHOR, f"{ANCHOR}.new", LOCK):
        with contextlib.suppress(OSError):
            (folder / name).unlink(missing_ok=True)
    lock.release()
    if made:
        with contextlib.suppress(OSError):
            folder.rmdir()
