"""What stands where a backup is to be put back, and whether it may be set aside for it."""

import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from store import anchor, keys
from store.errors import (
    NoSuchWorker,
    NotAVault,
    OtherVault,
    RecordNewer,
    TargetTaken,
    VaultDamaged,
    WrongPassphrase,
)
from store.lock import NAME as LOCK
from store.rows import Newest

if TYPE_CHECKING:
    from store.journal import Journal


@dataclass(frozen=True, kw_only=True, slots=True)
class InPlace:
    """The record that will be set aside."""

    head: str | None
    """None if it could not be read."""
    missing: int
    """How many entries this computer had seen that are not in the backup."""


NOBODY = InPlace(head=None, missing=0)


def occupied(folder: Path, of: str) -> bool:
    """Whether a vault stands there, and it is this one. Raises TargetTaken, OtherVault."""
    try:
        names = {path.name for path in folder.iterdir()} - {LOCK}
    except FileNotFoundError:
        return False
    except NotADirectoryError as error:
        raise TargetTaken(f"{folder} is a file. Choose a new or empty folder.") from error
    if not names:
        return False
    if keys.NAME not in names:
        raise TargetTaken(f"{folder} is not empty and holds no vault. Choose a new or empty folder.")
    try:
        standing = keys.read(folder).vault
    except NotAVault as error:
        raise OtherVault(
            f"There is a vault in {folder} whose {keys.NAME} cannot be read, so nobody can tell whether it is this one.\n"
            "Move that folder away, and restore again."
        ) from error
    if standing != of:
        raise OtherVault(f"Another vault is in {folder}. Nothing was changed; choose another folder.")
    return True


def in_place(folder: Path, copy: "Journal", *, passphrase: str, worker: str | None) -> InPlace:
    """Look at the record that stands there, beside the open copy of the backup.

    The head of all of it is compared: a record may have the same last entry, and others before it that went another way.
    Raises RecordNewer if it has anything that the backup has not, or nobody can tell; VaultBusy.
    """
    from store.vault import unlock

    newest = copy.newest()
    seen = _seen(folder, copy.anchor_key())
    missing = 0 if seen is None else max(0, seen.events - newest.events)
    try:
        with unlock(folder, passphrase=passphrase, worker=worker) as vault:
            standing, head = vault.journal.newest().events, vault.journal.record_head()
    except (WrongPassphrase, NoSuchWorker) as error:
        if seen is None or not copy.holds(seen):
            raise RecordNewer(
                f"The vault in {folder} has another passphrase than the backup, and may be newer.\n"
                "Nothing was changed. Move that folder away if it is to be replaced, and restore again."
            ) from error
        return InPlace(head=None, missing=missing)
    except (VaultDamaged, NotAVault):
        return InPlace(head=None, missing=missing)
    if standing > newest.events or copy.record_head(number=standing) != head:
        raise RecordNewer(
            f"The record in {folder} has entries that the backup has not ({standing} against {newest.events}), or went another way.\n"
            "Nothing was changed. Move that folder away if it is to be replaced, and restore again."
        )
    return InPlace(head=head, missing=missing)


def _seen(folder: Path, key: bytes | None) -> Newest | None:
    if key is None:
        return None
    with contextlib.suppress(OSError, NotAVault):
        return anchor.opened((folder / anchor.NAME).read_bytes(), vault=keys.read(folder).vault, key=key)
    return None
