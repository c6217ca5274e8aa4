"""The shape of the record, one named step after another, each in a transaction of its own.

``FORMAT`` is the vault's format number: it stands in keys.json, where it can be read before anyone is asked for a passphrase,
and in the record itself, which has the last word. A step that is released is never edited; a new one raises the number.

The tables are not append-only by good manners. Triggers refuse every UPDATE of the record, a gap, a fork, and the deletion of
words that no erasure speaks for. (A gap has no row before it, a fork has its place taken.) They stop a mistake, not somebody who has the key: for that there is the hash chain.
"""

from typing import TYPE_CHECKING

from store import driver
from store.errors import VaultDamaged, VaultNewer

if TYPE_CHECKING:
    from sqlite_utils import Database

FORMAT = 1

_TABLES = """
CREATE TABLE events (
    stream TEXT NOT NULL, seq INTEGER NOT NULL CHECK (seq >= 1), session TEXT NOT NULL, at INTEGER NOT NULL,
    actor TEXT NOT NULL, body BLOB NOT NULL,
    prev BLOB NOT NULL CHECK (length(prev) = 32), hash BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (stream, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE words (
    stream TEXT NOT NULL, seq INTEGER NOT NULL, part INTEGER NOT NULL CHECK (part >= 0),
    nonce BLOB NOT NULL CHECK (length(nonce) >= 16), text TEXT NOT NULL,
    PRIMARY KEY (stream, seq, part), FOREIGN KEY (stream, seq) REFERENCES events
) STRICT, WITHOUT ROWID;
CREATE TABLE erasures (
    stream TEXT NOT NULL, seq INTEGER NOT NULL, part INTEGER NOT NULL, at INTEGER NOT NULL, actor TEXT NOT NULL,
    PRIMARY KEY (stream, seq, part), FOREIGN KEY (stream, seq) REFERENCES events
) STRICT, WITHOUT ROWID;
CREATE TABLE drafts (
    stream TEXT NOT NULL, field TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (stream, field)
) STRICT, WITHOUT ROWID;
CREATE TABLE listings (
    stream TEXT NOT NULL PRIMARY KEY, seq INTEGER NOT NULL, at INTEGER NOT NULL, listing TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX listings_newest ON listings (at DESC, stream);
"""

_TRIGGERS = """
CREATE TRIGGER events_continue BEFORE INSERT ON events WHEN NEW.prev IS NOT CASE NEW.seq WHEN 1 THEN zeroblob(32) ELSE (
    SELECT hash FROM events WHERE stream = NEW.stream AND seq = NEW.seq - 1
) END BEGIN SELECT RAISE(ABORT, 'the stream does not go on like that'); END;
CREATE TRIGGER events_stay BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END;
CREATE TRIGGER events_stand BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;
CREATE TRIGGER words_stay BEFORE DELETE ON words WHEN NOT EXISTS (
    SELECT 1 FROM erasures WHERE stream = OLD.stream AND seq = OLD.seq AND part = OLD.part
) BEGIN SELECT RAISE(ABORT, 'no erasure speaks for these words'); END;
CREATE TRIGGER words_stand BEFORE UPDATE ON words BEGIN SELECT RAISE(ABORT, 'words are never changed'); END;
CREATE TRIGGER words_gone BEFORE INSERT ON words WHEN EXISTS (
    SELECT 1 FROM erasures WHERE stream = NEW.stream AND seq = NEW.seq AND part = NEW.part
) BEGIN SELECT RAISE(ABORT, 'these words were erased'); END;
CREATE TRIGGER erasures_stay BEFORE DELETE ON erasures BEGIN SELECT RAISE(ABORT, 'an erasure is never deleted'); END;
CREATE TRIGGER erasures_stand BEFORE UPDATE ON erasures BEGIN SELECT RAISE(ABORT, 'an erasure is never changed'); END;
"""


def migrate(db: "Database", *, new: bool) -> None:
    """Bring a record up to this program's format; for one that is there already this costs one read.

    Raises VaultNewer, and touches nothing, if the record is ahead of the program; VaultDamaged if a record that is not new
    is empty, which is how SQLite takes a file that was cut down to a few bytes.
    """
    found = db.conn.execute("PRAGMA user_version").fetchone()[0]
    if found > FORMAT:
        raise VaultNewer(newer(found))
    if found == 0 and not new:
        raise VaultDamaged(
            "The passphrase is right, but the record behind it is empty. Restore it from a backup."
        )
    if found == FORMAT:
        return
    driver.load()
    from sqlite_utils import Migrations

    steps = Migrations("ownwords")
    steps()(m001_record)
    steps.apply(db)


def newer(found: int) -> str:
    """Word the refusal of a vault from the future."""
    return (
        f"This vault was written by a newer Ownwords (format {found}; this one reads up to {FORMAT}).\n"
        "Update the program. Nothing was changed."
    )


def m001_record(db: "Database") -> None:
    """Make the tables of format 1. A script would commit halfway, so the statements go one by one."""
    for statement in _TABLES.strip().split(";\n"):
        if statement:
            db.conn.execute(statement)
    for trigger in _TRIGGERS.strip().split("END;\n"):
        db.conn.execute(trigger.removesuffix("END;") + "END")
    db.conn.execute("PRAGMA user_version = 1")
