"""A copy of a vault that is known to open, and a way back to it.

A backup is a folder like a vault's: the record written anew under the same database key (``VACUUM INTO``: nothing erased is in it, not
even as free space), its anchor, ``backup.json``, and last of all ``keys.json``. What a kill leaves has no keys.json: it is no
vault, and never taken for a backup. It opens with the passphrases of the day it was made, removed workers' among them.
"""

import contextlib
import json
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from store import anchor, heads, inspection, keys
from store import staging as ready
from store.errors import (
    BackupNotWhole,
    NoSuchWorker,
    NotABackup,
    NotAVault,
    OtherVault,
    RecordNewer,
    TargetTaken,
    VaultDamaged,
    WrongPassphrase,
)
from store.keys import RECORD
from store.lock import NAME as LOCK
from store.lock import refusal
from store.rows import Break, Newest
from store.streams import Ends

if TYPE_CHECKING:
    from collections.abc import Callable
    from sqlite3 import Connection

    from sqlite_utils import Database

    from store.access import Vault
    from store.journal import Journal

NAME = "backup.json"
_UNFINISHED = f"{RECORD}.unfinished"


@dataclass(frozen=True, kw_only=True, slots=True)
class Backup:
    """A backup that was written, opened again and looked through."""

    folder: Path
    events: int
    head: str
    breaks: tuple[Break, ...]
    """What was wrong with the record already, and therefore is in the copy."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Restored:
    """A vault that was put back."""

    events: int
    head: str
    aside: Path | None
    """Where the vault that stood in its place is now; None if there was none."""
    missing: int
    """How many entries this computer had seen that are not in the backup: more than 0 only if the record in place was damaged."""


class _Taken(NamedTuple):
    """All that must be of one moment."""

    newest: Newest
    head: str
    keys: bytes
    anchor_key: bytes | None


def write(journal: "Journal", folder: Path, target: Path, *, connect: "Callable[[Path], Database]") -> Backup:
    """Back up the open vault in ``folder`` to a new or empty folder. ``connect`` opens a record with this vault's key.

    Raises TargetTaken, NotSaved and its kinds, VaultDamaged, BackupNotWhole; what was written then is taken away again.
    """
    vault = keys.read(folder).vault
    _make(target)
    record = target / RECORD
    try:
        taken = journal.copy_into(target / _UNFINISHED, lambda conn: _taken(conn, folder))
        found = _looked_through(target / _UNFINISHED, taken, connect)
        (target / _UNFINISHED).replace(record)
        _sync(record)
        if taken.anchor_key is not None:
            anchor.put(target, anchor.sealed(taken.newest, vault=vault, key=taken.anchor_key))
        tree = {"what": "ownwords backup", "format": 1, "vault": vault, "head": taken.head}
        anchor.put(target, json.dumps(tree, indent=1).encode() + b"\n", name=NAME)
        keys.sync(target)
        anchor.put(target, taken.keys, name=keys.NAME)
        keys.sync(target)
    except BaseException as error:
        _take_away(target)
        if isinstance(error, OSError):
            raise refusal(error, target) from error
        raise
    return Backup(folder=target, events=taken.newest.events, head=taken.head, breaks=found)


def restore(source: Path, folder: Path, *, passphrase: str, worker: str | None = None) -> Restored:
    """Put a backup back as the vault in ``folder``; an older record of the same vault that stands there is set aside.

    The backup is copied, opened and looked through before anything in ``folder`` is touched. Raises NotABackup, BackupNotWhole,
    OtherVault, RecordNewer, TargetTaken, VaultBusy, NotSaved, and what unlocking the backup does.
    """
    of, head = _read_marker(source)
    ready.finish(folder)
    occupied = _occupied(folder, of)
    staging = ready.beside(folder)
    try:
        _stage(source, staging)
        newest, key = _checked(staging, head, passphrase=passphrase, worker=worker)
        missing = 0
        if occupied:
            missing = _older(folder, staging, newest, key, passphrase=passphrase, worker=worker)
        ready.mark(folder)
        keys.sync(staging)
        aside = _swap(staging, folder, occupied=occupied)
    except BaseException as error:
        shutil.rmtree(staging, ignore_errors=True)
        if isinstance(error, OSError):
            raise refusal(error, folder) from error
        raise
    ready.unmark(folder)
    return Restored(events=newest.events, head=head, aside=aside, missing=missing)


def _make(target: Path) -> None:
    try:
        target.mkdir(mode=0o700, parents=True, exist_ok=True)
        found = any(target.iterdir())
    except (FileExistsError, NotADirectoryError) as error:
        raise TargetTaken(f"{target} is a file. Choose a new or empty folder.") from error
    except OSError as error:
        raise refusal(error, target) from error
    if (target / _UNFINISHED).exists():
        raise TargetTaken(
            f"{target} holds a backup that was never finished. Delete that folder, or choose another."
        )
    if found:
        raise TargetTaken(f"{target} is not empty. A backup is only written into a new or empty folder.")


def _taken(conn: "Connection", folder: Path) -> _Taken:
    ends = Ends()
    ends.look(conn)
    return _Taken(
        newest=ends.newest,
        head=heads.of_record(ends.newest.events, inspection.ends_then(conn, ends.newest.events)),
        keys=(folder / keys.NAME).read_bytes(),
        anchor_key=anchor.key_of(conn),
    )


def _looked_through(record: Path, taken: _Taken, connect: "Callable[[Path], Database]") -> tuple[Break, ...]:
    copy = connect(record)
    try:
        found = inspection.inspect(lambda work: work(copy.conn))
    finally:
        copy.conn.close()
    if found.pages or found.head != taken.head:
        raise BackupNotWhole(
            f"The copy in {record.parent} is not what the record is. Check that disk, or use another one."
        )
    return found.breaks


def _take_away(target: Path) -> None:
    for name in (keys.NAME, NAME, anchor.NAME, RECORD, _UNFINISHED):
        for file in (name, f"{name}-wal", f"{name}-journal", f"{name}.new"):
            with contextlib.suppress(OSError):
                (target / file).unlink(missing_ok=True)
    with contextlib.suppress(OSError):
        target.rmdir()


def _read_marker(source: Path) -> tuple[str, str]:
    try:
        tree = json.loads((source / NAME).read_bytes())
        found = keys.read(source).vault
    except (OSError, ValueError, RecursionError, NotAVault):
        tree, found = None, ""
    match tree:
        case {"what": "ownwords backup", "format": 1, "vault": str(of), "head": str(head)} if of == found:
            if (source / RECORD).is_file():
                return of, head
        case _:
            pass
    raise NotABackup(f"{source} is not a backup, or one that was never finished. Nothing was changed.")


def _occupied(folder: Path, of: str) -> bool:
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


def _stage(source: Path, staging: Path) -> None:
    if staging.exists():  # of a restore that was killed; what it copied is still in the backup
        shutil.rmtree(staging)
    staging.mkdir(mode=0o700, parents=True)
    for name in (RECORD, anchor.NAME, keys.NAME):
        with contextlib.suppress(FileNotFoundError):
            shutil.copyfile(source / name, staging / name)
            (staging / name).chmod(0o600)
            _sync(staging / name)


def _checked(staging: Path, head: str, *, passphrase: str, worker: str | None) -> tuple[Newest, bytes | None]:
    from store.vault import unlock

    says = "The backup is damaged: it is not what was written. Nothing was changed; use another backup."
    try:
        with unlock(staging, passphrase=passphrase, worker=worker) as vault:
            found = vault.journal.inspect()
            end = _end(vault)
    except (VaultDamaged, NotAVault) as error:
        raise BackupNotWhole(says) from error
    if found.pages or found.anchor or found.head != head:
        raise BackupNotWhole(says)
    return end


def _older(
    folder: Path, staging: Path, newest: Newest, key: bytes | None, *, passphrase: str, worker: str | None
) -> int:
    from store.vault import unlock

    seen = _seen(folder, key)
    try:
        with unlock(folder, passphrase=passphrase, worker=worker) as vault:
            standing, _ = _end(vault)
            goes_on = standing.events < newest.events and _holds(staging, standing, passphrase, worker)
    except (WrongPassphrase, NoSuchWorker) as error:
        if seen is None or seen.events > newest.events:
            raise RecordNewer(
                f"The vault in {folder} has another passphrase than the backup, and may be newer.\n"
                "Nothing was changed. Move that folder away if it is to be replaced, and restore again."
            ) from error
        return 0
    except (VaultDamaged, NotAVault):
        return 0 if seen is None else max(0, seen.events - newest.events)
    if standing != newest and not goes_on:
        raise RecordNewer(
            f"The record in {folder} has entries that the backup has not ({standing.events} against {newest.events}).\n"
            "Nothing was changed. Move that folder away if it is to be replaced, and restore again."
        )
    return 0 if seen is None else max(0, seen.events - newest.events)


def _holds(staging: Path, standing: Newest, passphrase: str, worker: str | None) -> bool:
    from store.vault import unlock

    with unlock(staging, passphrase=passphrase, worker=worker) as vault:
        return vault.journal.holds(standing)


def _seen(folder: Path, key: bytes | None) -> Newest | None:
    if key is None:
        return None
    with contextlib.suppress(OSError, NotAVault):
        return anchor.opened((folder / anchor.NAME).read_bytes(), vault=keys.read(folder).vault, key=key)
    return None


def _end(vault: "Vault") -> tuple[Newest, bytes | None]:
    return vault.journal.newest(), vault.journal.anchor_key()


def _swap(staging: Path, folder: Path, *, occupied: bool) -> Path | None:
    if not occupied:
        with contextlib.suppress(FileNotFoundError):
            (folder / LOCK).unlink(missing_ok=True)
            folder.rmdir()
        staging.replace(folder)
        keys.sync(folder.parent)
        return None
    number = 1
    while (aside := folder.with_name(f"{folder.name}.before-restore-{number}")).exists():
        number += 1
    folder.replace(aside)
    try:
        staging.replace(folder)
    except OSError:
        aside.replace(folder)
        raise
    keys.sync(folder.parent)
    return aside


def _sync(file: Path) -> None:
    with file.open("r+b") as opened:
        os.fsync(opened.fileno())
