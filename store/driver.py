"""The only place that makes a database connection, so that none is ever unkeyed or half set up.

sqlite-utils looks for a driver called ``pysqlite3`` before it takes the standard one, and catches the exceptions of the one
it found. So SQLCipher's is registered under that name before sqlite-utils is imported. Both imports wait until a record is
opened: a screen that only asks for a passphrase need not pay for them.

``cipher_memory_security`` stays OFF. ON wipes and locks SQLCipher's own buffers, and makes an append about three times as
slow; the same words and the passphrase live on beside them in Python's strings, which it cannot reach and which survive it
(measured, both ways). What does clear them is a new process image, which is how the program locks.
"""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from store.errors import (
    DiskTrouble,
    FolderNotWritable,
    OutOfSpace,
    StoreTrouble,
    UnsafeConnection,
    VaultBusy,
    VaultDamaged,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from sqlite3 import Connection

    from sqlite_utils import Database

_SETTINGS: tuple[tuple[str, str, object], ...] = (
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", 2),
    ("fullfsync", "ON", 1),  # on macOS a plain fsync leaves it in the drive's cache
    ("secure_delete", "ON", 1),
    ("temp_store", "MEMORY", 2),  # FILE would spill sorted rows to the disk in plain text
    ("foreign_keys", "ON", 1),
    ("recursive_triggers", "ON", 1),  # otherwise INSERT OR REPLACE deletes behind the triggers' back
    ("trusted_schema", "OFF", 0),
    ("cipher_memory_security", "OFF", "0"),
    ("busy_timeout", "500", 500),
)
_IN_MEMORY = {"journal_mode": "memory"}
_UNNUMBERED = {
    "attempt to write a readonly database": 8,
    "disk I/O error": 10,
    "database disk image is malformed": 11,
    "database or disk is full": 13,
    "unable to open database file": 14,
    "file is not a database": 26,
}
"""SQLite's own words for what the driver gives no number to: what goes wrong while pages are copied."""
_PAGES = 128
"""Copied at a time: half a megabyte."""
_READING = (10 | 1 << 8, 10 | 2 << 8)
"""SQLITE_IOERR_READ and SQLITE_IOERR_SHORT_READ."""


def load() -> Any:
    """Import the driver and sqlite-utils, in the order they need, and return the driver."""
    import sqlcipher3
    from sqlcipher3 import dbapi2

    sys.modules["pysqlite3"] = sqlcipher3
    sys.modules["pysqlite3.dbapi2"] = dbapi2
    import sqlite_utils.utils

    if vars(sqlite_utils.utils)["sqlite3"] is not sqlcipher3:
        raise UnsafeConnection(
            "sqlite_utils was imported before store; import store.driver and load it first."
        )
    return dbapi2


def connect(path: Path | None, *, key: bytes | None) -> "Database":
    """Open a record with its key, or one in memory; set every pragma and read each one back.

    Raises VaultDamaged if the key does not open it (the key is right by the time we come here), VaultBusy, NotSaved,
    UnsafeConnection.
    """
    dbapi2 = load()
    from sqlite_utils import Database

    where = str(path or ":memory:")
    try:
        conn: Connection = dbapi2.connect(where, isolation_level=None, check_same_thread=False)
        try:
            _make_safe(conn, key=key, in_memory=path is None)
            return Database(conn, execute_plugins=False)  # a plugin would get the decrypted connection
        except BaseException:
            conn.close()
            raise
    except dbapi2.Error as error:
        raise plainly(error, where) from error


def _make_safe(conn: "Connection", *, key: bytes | None, in_memory: bool) -> None:
    conn.execute("PRAGMA cipher_log_level=NONE")  # it would write to stderr, over the screen
    if key is not None:
        conn.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    for name, value, expected in _SETTINGS:
        wanted = _IN_MEMORY.get(name, expected) if in_memory else expected
        conn.execute(f"PRAGMA {name}={value}").fetchall()
        got = conn.execute(f"PRAGMA {name}").fetchone()
        if got is None or got[0] != wanted:
            raise UnsafeConnection(
                f"The database driver did not accept the setting {name}. Reinstall the program."
            )
    conn.execute("SELECT count(*) FROM sqlite_schema").fetchone()


def plainly(error: Exception, where: str) -> StoreTrouble:
    """Translate the driver's error into ours."""
    match _code(error):
        case 5 | 6:
            return VaultBusy(f"{where} is open in another window. Close it there first.")
        case 8 | 10 | 11 | 14 | 26 if not _reachable(Path(where).parent):
            # SQLCipher calls a record whose disk was pulled out damaged, and everything after that as well
            return DiskTrouble(
                f"The disk of {where} cannot be reached. Nothing saved so far is lost.\n"
                "Put the disk in again, or look for its folder; then close the vault and open it again."
            )
        case 8 | 14:
            return FolderNotWritable(f"{where} cannot be written to. Check who may write to that folder.")
        case 10 if not _writable(where):
            return FolderNotWritable(f"{where} cannot be written to. Check who may write to that file.")
        case 10:
            return DiskTrouble(
                f"The disk refused to save to {where}. Nothing saved so far is lost; check the disk."
            )
        case 11 | 26:
            return VaultDamaged(f"The passphrase is right, but {where} is damaged. Restore it from a backup.")
        case 13:
            return OutOfSpace(
                f"There is no room left on the disk of {where}. Nothing saved so far is lost; make room."
            )
        case _:
            return StoreTrouble(f"The record refused this: {where}. Nothing was changed.")


def _code(error: Exception) -> int:
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return _UNNUMBERED.get(str(error), 0) if code is None else code & 0xFF


def all_as_written(path: Path, *, key: bytes) -> bool:
    """Whether each page of a record is what was written to the disk; whoever has it open is not kept waiting.

    It is read without a lock, as if nobody wrote to it. So a page that is being written may look wrong: False means that it has
    to be asked again, on the connection itself.
    """
    dbapi2 = load()
    try:
        conn = dbapi2.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
        try:
            conn.execute("PRAGMA cipher_log_level=NONE")
            conn.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
            return conn.execute("PRAGMA cipher_integrity_check").fetchone() is None
        finally:
            conn.close()
    except dbapi2.Error:
        return False


def copy_pages(
    conn: "Connection", where: str, copy: "Connection", file: Path, *, between: "Callable[[int, int], None]"
) -> None:
    """Copy the record at ``where``, some pages at a time, into the empty one at ``file``.

    ``between`` may let others use ``conn``: what they write is brought into the copy as well. It is told the pages that are
    done, of how many. Raises as ``copy_anew`` does, and what ``between`` raises; the copy is worth nothing then.
    """

    def stepped(_: int, left: int, pages: int) -> None:
        if left:
            between(pages - left, pages)

    try:
        for setting in ("journal_mode", "synchronous"):  # it counts as nothing until it was written anew
            copy.execute(f"PRAGMA {setting}=OFF").fetchall()
        conn.backup(copy, pages=_PAGES, progress=stepped)
    except load().Error as error:
        raise _plainly_of_copy(error, where, str(file)) from error


def copy_anew(conn: "Connection", where: str, file: Path) -> None:
    """Write the record at ``where`` anew to a file. Raises NotSaved and its kinds, naming the disk that refused; VaultDamaged."""
    try:  # as bytes, for a name need not be text
        conn.execute("VACUUM INTO CAST(? AS TEXT)", (os.fsencode(file),))
    except load().Error as error:
        raise _plainly_of_copy(error, where, str(file)) from error


def _plainly_of_copy(error: Exception, where: str, target: str) -> StoreTrouble:
    says = plainly(error, target)
    reading = getattr(error, "sqlite_errorcode", 0) in _READING
    if isinstance(says, VaultDamaged | VaultBusy) or (reading and _reachable(Path(target).parent)):
        return plainly(error, where)
    return says if _reachable(Path(where).parent) else plainly(error, where)


def _reachable(folder: Path) -> bool:
    if sys.platform == "win32":
        return folder.exists()
    try:
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)  # what was read before is still remembered; only this asks the disk itself
        finally:
            os.close(opened)
    except PermissionError:
        return True
    except OSError:
        return False
    return True


def _writable(where: str) -> bool:
    own = os.access in os.supports_effective_ids
    return not Path(where).exists() or os.access(where, os.W_OK, effective_ids=own)
