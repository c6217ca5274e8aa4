"""A copy of a vault that is known to open, and a way back to it.

A backup is a folder like a vault's: the record written anew under the same database key (``VACUUM INTO``: nothing erased is in it, not
even as free space), its anchor, ``backup.json``, and last of all ``keys.json``. What a kill leaves has no keys.json: it is no
vault, and never taken for a backup. It opens with the passphrases of the day it was made, removed workers' among them.

To write a record anew cannot be done in pieces, and would keep whoever types waiting. So its pages are copied first, some at a
time, and the copy is what is written anew. For that while a backup takes twice its room.
"""

import contextlib
import json
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from store import anchor, driver, inspection, keys, replacing
from store import staging as ready
from store.errors import BackupNotWhole, NotABackup, NotAVault, TargetTaken, VaultDamaged
from store.keys import RECORD
from store.lock import NAME as LOCK
from store.lock import refusal
from store.log import LogDamaged
from store.progress import Done, part, untold
from store.rows import Break, Newest
from store.streams import Ends

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from sqlite3 import Connection

    from sqlite_utils import Database

    from store.access import Vault
    from store.journal import Journal

NAME = "backup.json"
_UNFINISHED = f"{RECORD}.unfinished"
_DAMAGED = "The backup is damaged: it is not what was written. Nothing was changed; use another backup."
_PAGES = f"{RECORD}.pages"


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
    replaced: str | None = None
    """The head of the record that was set aside; None if there was none, or it could not be read."""


_COPIED, _LOOKED = (0, 30), (60, 100)
"""The hundredths of a backup that each part takes; between them it is written anew, which nobody can look into."""


class _Taken(NamedTuple):
    """All that must be of one moment."""

    newest: Newest
    keys: bytes
    anchor_key: bytes | None


def write(
    journal: "Journal",
    folder: Path,
    target: Path,
    *,
    connect: "Callable[[Path], Database]",
    done: Done = untold,
) -> Backup:
    """Back up the open vault in ``folder`` to a new or empty folder. ``connect`` opens a record with this vault's key.

    The vault can be used meanwhile; what is written until its last page is copied is in the backup. ``done`` is told hundredths.
    Raises TargetTaken, NotSaved and its kinds, VaultDamaged, BackupNotWhole; what was written then is taken away again.
    """
    vault = keys.read(folder).vault
    _make(target)
    record = target / RECORD
    try:
        taken = _copied(journal, folder, target, connect=connect, done=done)
        head = journal.record_head(number=taken.newest.events)
        found = _looked_through(target / _UNFINISHED, head, connect, part(done, *_LOOKED))
        (target / _UNFINISHED).replace(record)
        _sync(record)
        if taken.anchor_key is not None:
            anchor.put(target, anchor.sealed(taken.newest, vault=vault, key=taken.anchor_key))
        tree = {"what": "ownwords backup", "format": 1, "vault": vault, "head": head}
        anchor.put(target, json.dumps(tree, indent=1).encode() + b"\n", name=NAME)
        keys.sync(target)
        anchor.put(target, taken.keys, name=keys.NAME)
        keys.sync(target)
    except BaseException as error:
        _take_away(target)
        if isinstance(error, OSError):
            raise refusal(error, target) from error
        raise
    return Backup(folder=target, events=taken.newest.events, head=head, breaks=found)


def restore(
    source: Path,
    folder: Path,
    *,
    passphrase: str,
    worker: str | None = None,
    announce: "Callable[[Vault, Restored], None] | None" = None,
    done: Done = untold,
) -> Restored:
    """Put a backup back as the vault in ``folder``; an older record of the same vault that stands there is set aside.

    The backup is copied, opened and looked through before anything in ``folder`` is touched. ``announce`` may then enter in the
    copy that it is restored: it is in the record from the moment that this is in place. ``done`` is told the entries
    looked at. Raises NotABackup, BackupNotWhole, OtherVault, RecordNewer, TargetTaken, VaultBusy, NotSaved, what unlocking the
    backup does, and what ``announce`` does.
    """
    of, head = _read_marker(source)
    ready.finish(folder)
    occupied = replacing.occupied(folder, of)
    staging = ready.beside(folder)
    aside = _aside(folder) if occupied else None
    try:
        _stage(source, staging)
        with _opened(staging, passphrase=passphrase, worker=worker) as copy:
            events = _looked_at(copy, head, done)
            found = replacing.NOBODY
            if occupied:
                found = replacing.in_place(folder, copy.journal, passphrase=passphrase, worker=worker)
            restored = Restored(
                events=events, head=head, aside=aside, missing=found.missing, replaced=found.head
            )
            if announce is not None:
                announce(copy, restored)
        ready.mark(folder)
        keys.sync(staging)
        _swap(staging, folder, aside)
    except BaseException as error:
        shutil.rmtree(staging, ignore_errors=True)
        if isinstance(error, OSError):
            raise refusal(error, folder) from error
        raise
    ready.unmark(folder)
    return restored


def _make(target: Path) -> None:
    try:
        target.mkdir(mode=0o700, parents=True, exist_ok=True)
        found = any(target.iterdir())
    except (FileExistsError, NotADirectoryError) as error:
        raise TargetTaken(f"{target} is a file. Choose a new or empty folder.") from error
    except OSError as error:
        raise refusal(error, target) from error
    if any((target / name).exists() for name in (_PAGES, _UNFINISHED)):
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
        keys=(folder / keys.NAME).read_bytes(),
        anchor_key=anchor.key_of(conn),
    )


def _copied(
    journal: "Journal", folder: Path, target: Path, *, connect: "Callable[[Path], Database]", done: Done
) -> _Taken:
    pages = target / _PAGES
    copy = connect(pages)
    try:
        taken = journal.copy_into(copy, pages, lambda conn: _taken(conn, folder), done=part(done, *_COPIED))
        driver.copy_anew(copy.conn, str(pages), target / _UNFINISHED)
    finally:
        copy.conn.close()
    _drop(target, _PAGES)
    return taken


def _looked_through(
    record: Path, head: str, connect: "Callable[[Path], Database]", done: Done
) -> tuple[Break, ...]:
    copy = connect(record)
    try:
        found = inspection.inspect(lambda work: work(copy.conn), done=done)
    finally:
        copy.conn.close()
    if found.pages or found.head != head:
        raise BackupNotWhole(
            f"The copy in {record.parent} is not what the record is. Check that disk, or use another one."
        )
    return found.breaks


def _take_away(target: Path) -> None:
    for name in (keys.NAME, NAME, anchor.NAME, RECORD, _UNFINISHED, _PAGES):
        _drop(target, name)
    with contextlib.suppress(OSError):
        target.rmdir()


def _drop(target: Path, name: str) -> None:
    for file in (name, f"{name}-wal", f"{name}-journal", f"{name}.new"):
        with contextlib.suppress(OSError):
            (target / file).unlink(missing_ok=True)


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


def _stage(source: Path, staging: Path) -> None:
    if staging.exists():  # of a restore that was killed; what it copied is still in the backup
        shutil.rmtree(staging)
    staging.mkdir(mode=0o700, parents=True)
    for name in (RECORD, anchor.NAME, keys.NAME):
        with contextlib.suppress(FileNotFoundError):
            shutil.copyfile(source / name, staging / name)
            (staging / name).chmod(0o600)
            _sync(staging / name)


@contextlib.contextmanager
def _opened(staging: Path, *, passphrase: str, worker: str | None) -> "Iterator[Vault]":
    from store.vault import unlock

    try:
        opened = unlock(staging, passphrase=passphrase, worker=worker)
    except (VaultDamaged, NotAVault) as error:
        raise BackupNotWhole(_DAMAGED) from error
    with opened:
        yield opened


def _looked_at(copy: "Vault", head: str, done: Done) -> int:
    try:
        found = copy.inspect(done=done)
    except VaultDamaged as error:
        raise BackupNotWhole(_DAMAGED) from error
    doubts = [one for one in found.anchor if not isinstance(one, LogDamaged)]  # that one is of its own day
    if found.pages or doubts or found.head != head:
        raise BackupNotWhole(_DAMAGED)
    return found.events


def _aside(folder: Path) -> Path:
    number = 1
    while (aside := folder.with_name(f"{folder.name}.before-restore-{number}")).exists():
        number += 1
    return aside


def _swap(staging: Path, folder: Path, aside: Path | None) -> None:
    if aside is None:
        with contextlib.suppress(FileNotFoundError):
            (folder / LOCK).unlink(missing_ok=True)
            folder.rmdir()
        staging.replace(folder)
    else:
        try:
            folder.replace(aside)
            staging.replace(folder)
        except BaseException:  # Ctrl+C between the two as well
            if not folder.exists():
                aside.replace(folder)
            raise
    keys.sync(folder.parent)


def _sync(file: Path) -> None:
    with file.open("r+b") as opened:
        os.fsync(opened.fileno())
