"""A new database key: for when somebody who had the old one should not read on.

Taking a worker's slot away is not enough, because an earlier copy of keys.json still opens the old key. So the record is
encrypted anew, in steps of which any may be the last before a power cut:

1. keys.json has the new key beside the old one, sealed to everyone who stays;
2. the record is encrypted under the new key, in one transaction;
3. keys.json has the new key alone.

Between 1 and 3 whoever unlocks tries the new key, then the old one, and goes on from there. What was said is in the record all along.

The second step cannot be cut: it is one statement of the database, and nobody else gets a turn until it is done. What is typed
meanwhile is kept in memory, and saved as soon as it is.
"""

import contextlib
import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from store import driver, keys, slots
from store.errors import DiskTrouble, OutOfSpace, VaultDamaged
from store.key_errors import NotYetOpened
from store.slots import AnySlot, Ring, Slot

if TYPE_CHECKING:
    from sqlite_utils import Database

SPARE = 1024 * 1024


def laid_by(vault: str, staying: Sequence[AnySlot], ring: Ring, coming: bytes) -> tuple[keys.Keys, Ring]:
    """Seal the key that comes to everyone who stays. Raises NotYetOpened for a slot that nothing can be sealed to."""
    early = [slot.id for slot in staying if not isinstance(slot, Slot)]
    if early:
        raise NotYetOpened(
            f"{', '.join(early)} must open this vault once before its key can be exchanged. Nothing was changed.\n"
            "Ask them to unlock it, or take their key away first."
        )
    both = [slots.sealed_to(slot, key=ring.key, coming=coming) for slot in staying if isinstance(slot, Slot)]
    held = replace(ring, next=coming)
    return keys.sealed(vault, both, held), held


def settled(found: keys.Keys, ring: Ring) -> tuple[keys.Keys, Ring]:
    """Make the key that was to come the only one."""
    if ring.next is None:
        raise ValueError
    held = Ring(key=ring.next, bond=ring.bond)
    alone = [slots.sealed_to(slot, key=held.key) for slot in found.slots if isinstance(slot, Slot)]
    return keys.sealed(found.vault, alone, held), held


def connect(record: Path, ring: Ring) -> "tuple[Database, bytes]":
    """Open the record with the key that comes, if there is one, else with the one there was; say which it was.

    Raises what ``driver.connect`` does.
    """
    if ring.next is not None:
        with contextlib.suppress(VaultDamaged):
            return driver.connect(record, key=ring.next), ring.next
    return driver.connect(record, key=ring.key), ring.key


def refuse_beforehand(db: "Database", record: Path, *, as_written: bool = False) -> None:
    """Raise what would stand in the way: OutOfSpace, VaultDamaged. It reads the whole record, unless that is known to be ``as_written``."""
    _refuse_without_room(record)
    db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    if not as_written and db.conn.execute("PRAGMA cipher_integrity_check").fetchone() is not None:
        raise VaultDamaged(
            f"The key is not exchanged while {record} is damaged in places. Nothing was lost by trying.\n"
            "Restore it from a backup, or export what can still be read."
        )


def exchange(db: "Database", record: Path, ring: Ring) -> None:
    """Bring the record under the key that comes, while nobody else uses the connection; twice does no harm.

    The connection is made anew, for two reasons. SQLCipher says "ok" to a rekey that the disk did not take (measured, with
    a full disk), so that only opening it tells; and it would go on writing under the new key into a record that is not.
    Raises NotSaved, VaultDamaged: the record is then under the key it had.
    """
    if _reconnected(db, record, ring) != ring.next:
        _refuse_without_room(record)
        db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        with contextlib.suppress(driver.load().Error):  # what the disk has, and not what is said, decides
            db.conn.execute(f"PRAGMA rekey=\"x'{(ring.next or b'').hex()}'\"").fetchall()
        if _reconnected(db, record, ring) != ring.next:
            refuse_beforehand(db, record)
            raise DiskTrouble(
                f"The disk did not take {record} under its new key. It is whole, under its old key.\n"
                "Make room: it is tried again when the vault is next unlocked."
            )
    db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _refuse_without_room(record: Path) -> None:
    # the log grows by the whole record, until it is folded in
    needed = record.stat().st_size + SPARE
    if shutil.disk_usage(record.parent).free < needed:
        raise OutOfSpace(
            f"A new key takes {needed // SPARE} MB of room for a while, and the disk of {record.parent} has less.\n"
            "Nothing was lost. Make room and try again."
        )


def _reconnected(db: "Database", record: Path, ring: Ring) -> bytes:
    db.conn.close()
    anew, key = connect(record, ring)
    db.conn = anew.conn
    return key
