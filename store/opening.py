"""Opening the record behind a set of keys, and finishing there what a power cut interrupted."""

import contextlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from store import belonging, driver, keys, migrations, rotation, slots
from store.errors import NotSaved, StoreTrouble, VaultDamaged
from store.keys import RECORD as RECORD
from store.slots import AnySlot, FirstSlot, Ring

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

    from store.journal import Journal


@dataclass(frozen=True, kw_only=True, slots=True)
class Opened:
    """A record that is open, and keys.json with its ring as they are now."""

    journal: "Journal"
    found: keys.Keys
    ring: Ring = field(repr=False)


def made_new(folder: Path, ring: Ring, *, vault: str) -> "Journal":
    """Make the tables of a new record in an empty file. Raises NotSaved and its kinds."""

    def open_record() -> "Database":
        return _migrated(driver.connect(folder / RECORD, key=ring.key), new=True)

    return _journal(open_record, folder, vault=vault)


def opened(folder: Path, found: keys.Keys, *, slot: AnySlot, ring: Ring, kek: bytes) -> Opened:
    """Open a record with a ring whose seal was compared. Raises VaultDamaged, FilesOfTwoVaults, VaultNewer, NotSaved.

    Only once the record has opened are the keys written anew: slots of format 1 as today's, and an exchange of the
    database key that was interrupted is finished. Where the disk has no room for that, it waits for the next time.
    """
    exchanged = ring.next is None

    def open_record() -> "Database":
        nonlocal exchanged
        db = _migrated(rotation.connect(folder / RECORD, ring)[0], new=False)
        if not exchanged:
            with contextlib.suppress(StoreTrouble, driver.load().Error):
                rotation.exchange(db, folder / RECORD, ring)
                exchanged = True
        return db

    belonging.refuse_foreign_log(folder, [key for key in (ring.next, ring.key) if key is not None])
    try:
        journal = _journal(open_record, folder, vault=found.vault)
    except VaultDamaged:
        belonging.refuse_foreign_keys(folder, found.vault)
        raise
    try:
        with contextlib.suppress(NotSaved):
            if isinstance(slot, FirstSlot):
                anew = _renewed(found, slot=slot, ring=ring, kek=kek)
                keys.write(anew, folder)
                found = anew
            elif ring.next is not None and exchanged:
                settled, held = rotation.settled(found, ring)
                keys.write(settled, folder)
                found, ring = settled, held
    except BaseException:
        with contextlib.suppress(StoreTrouble):
            journal.close()
        raise
    return Opened(journal=journal, found=found, ring=ring)


def _renewed(found: keys.Keys, *, slot: FirstSlot, ring: Ring, kek: bytes) -> keys.Keys:
    anew = slots.renewed(slot, ring, vault=found.vault, kek=kek)
    return keys.sealed(found.vault, [anew if other is slot else other for other in found.slots], ring)


def _journal(open_record: "Callable[[], Database]", folder: Path, *, vault: str) -> "Journal":
    from store.anchor import Anchor
    from store.journal import Journal

    where = str(folder / RECORD)
    try:
        return Journal(open_record, where=where, anchor=Anchor(folder, vault=vault))
    except driver.load().Error as error:
        raise driver.plainly(error, where) from error


def _migrated(db: "Database", *, new: bool) -> "Database":
    try:
        migrations.migrate(db, new=new)
    except BaseException:
        db.conn.close()
        raise
    return db
