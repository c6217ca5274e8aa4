"""The shape of the record, one named step after another, each in a transaction of its own.

``FORMAT`` is the vault's format number: it stands in keys.json, where it can be read before anyone is asked for a passphrase,
and in the record itself, which has the last word. A step that is released is never edited; a new one raises the number.

The tables are not append-only by good manners. Triggers refuse every UPDATE of the record, a gap, a fork, and the deletion of
words that no erasure speaks for. (A gap has no row before it, a fork has its place taken.) They stop a mistake, not somebody who has the key: for that there is the hash chain.

Since format 2 an entry stands at a place (``store.places``) and has a number, ``id``, in the record as a whole: 1, 2, ... with
none left out. No index is kept of the numbers, because it would cost every append a page; ``recent`` names streams of which
one has the highest, so that it is found without reading them all.

Since format 3 there is a directory of services (``store.directory``). It is no part of the record, and can be changed.
"""

from typing import TYPE_CHECKING

from store import driver
from store.errors import VaultDamaged, VaultNewer

if TYPE_CHECKING:
    from sqlite_utils import Database

FORMAT = 3

_TABLES_1 = """
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

_TRIGGERS_1 = """
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

_TABLES_2 = """
CREATE TABLE streams (no INTEGER PRIMARY KEY CHECK (no >= 1), stream TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE events (
    place INTEGER PRIMARY KEY, id INTEGER NOT NULL CHECK (id >= 1), session TEXT NOT NULL, at INTEGER NOT NULL,
    actor TEXT NOT NULL, body BLOB NOT NULL,
    prev BLOB NOT NULL CHECK (length(prev) = 32), hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE TABLE words (
    place INTEGER PRIMARY KEY, nonce BLOB NOT NULL CHECK (length(nonce) >= 16), text TEXT NOT NULL
) STRICT;
CREATE TABLE erasures (
    place INTEGER PRIMARY KEY, at INTEGER NOT NULL, actor TEXT NOT NULL, ground TEXT NOT NULL,
    event INTEGER REFERENCES events
) STRICT;
CREATE TABLE recent (no INTEGER PRIMARY KEY REFERENCES streams) STRICT;
CREATE TABLE marks (name TEXT NOT NULL PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
"""

_TRIGGERS_2 = """
CREATE TRIGGER events_continue BEFORE INSERT ON events WHEN NEW.prev IS NOT CASE NEW.place & 1099511627775
WHEN 65536 THEN zeroblob(32) ELSE (SELECT hash FROM events WHERE place = NEW.place - 65536)
END BEGIN SELECT RAISE(ABORT, 'the stream does not go on like that'); END;
CREATE TRIGGER events_stay BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END;
CREATE TRIGGER events_stand BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;
CREATE TRIGGER streams_stay BEFORE DELETE ON streams BEGIN SELECT RAISE(ABORT, 'a stream is never deleted'); END;
CREATE TRIGGER streams_stand BEFORE UPDATE ON streams BEGIN SELECT RAISE(ABORT, 'a stream is never renamed'); END;
CREATE TRIGGER words_belong BEFORE INSERT ON words WHEN EXISTS (SELECT 1 FROM erasures WHERE place = NEW.place)
OR NOT EXISTS (SELECT 1 FROM events WHERE place = NEW.place >> 16 << 16)
BEGIN SELECT RAISE(ABORT, 'these words were erased, or belong to no entry'); END;
CREATE TRIGGER words_stay BEFORE DELETE ON words WHEN NOT EXISTS (SELECT 1 FROM erasures WHERE place = OLD.place)
BEGIN SELECT RAISE(ABORT, 'no erasure speaks for these words'); END;
CREATE TRIGGER words_stand BEFORE UPDATE ON words BEGIN SELECT RAISE(ABORT, 'words are never changed'); END;
CREATE TRIGGER erasures_speak BEFORE INSERT ON erasures WHEN NEW.event IS NULL OR NEW.event <= NEW.place
OR NEW.event >> 40 <> NEW.place >> 40
BEGIN SELECT RAISE(ABORT, 'a later entry of its stream announces an erasure'); END;
CREATE TRIGGER erasures_stay BEFORE DELETE ON erasures BEGIN SELECT RAISE(ABORT, 'an erasure is never deleted'); END;
CREATE TRIGGER erasures_stand BEFORE UPDATE ON erasures BEGIN SELECT RAISE(ABORT, 'an erasure is never changed'); END;
"""

_COPY_2 = """
INSERT INTO streams (no, stream) SELECT row_number() OVER (ORDER BY stream), stream FROM events_1 GROUP BY stream;
INSERT INTO events (place, id, session, at, actor, body, prev, hash)
SELECT (no << 40) + (seq << 16), row_number() OVER (ORDER BY latest, no, seq), session, at, actor, body, prev, hash FROM (
    SELECT *, max(at) OVER (PARTITION BY stream ORDER BY seq) AS latest FROM events_1 JOIN streams USING (stream)
) ORDER BY no, seq;
INSERT INTO words (place, nonce, text)
SELECT (no << 40) + (seq << 16) + part, nonce, text FROM words_1 JOIN streams USING (stream) ORDER BY no, seq, part;
INSERT INTO erasures (place, at, actor, ground)
SELECT (no << 40) + (seq << 16) + part, at, actor, '' FROM erasures_1 JOIN streams USING (stream);
INSERT INTO recent (no) SELECT place >> 40 FROM events ORDER BY id DESC LIMIT 1;
ALTER TABLE drafts ADD COLUMN at INTEGER NOT NULL DEFAULT 0;
"""

_TABLES_3 = """
CREATE TABLE services (no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, sorted TEXT NOT NULL) STRICT;
CREATE TABLE service_bodies (no INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;
CREATE VIRTUAL TABLE service_text USING fts5 (
    text, marks, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co M*'"
);
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
    steps()(m002_places)
    steps()(m003_services)
    steps.apply(db)


def newer(found: int) -> str:
    """Word the refusal of a vault from the future."""
    return (
        f"This vault was written by a newer Ownwords (format {found}; this one reads up to {FORMAT}).\n"
        "Update the program. Nothing was changed."
    )


def m001_record(db: "Database") -> None:
    """Make the tables of format 1."""
    _each(db, _TABLES_1)
    _each(db, _TRIGGERS_1, end="END;\n")
    db.conn.execute("PRAGMA user_version = 1")


def m002_places(db: "Database") -> None:
    """Give every entry its place, and a number in the record as a whole.

    No number was kept before, so they follow the clock as far as the order within each stream allows. Hashes stay.
    """
    for (trigger,) in db.conn.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        db.conn.execute(f"DROP TRIGGER {trigger}")
    old = ("words", "erasures", "events")
    for table in old:
        db.conn.execute(f"ALTER TABLE {table} RENAME TO {table}_1")
    _each(db, _TABLES_2)
    _each(db, _COPY_2)
    for table in old:
        db.conn.execute(f"DROP TABLE {table}_1")
    _each(db, _TRIGGERS_2, end="END;\n")
    db.conn.execute("PRAGMA user_version = 2")


def m003_services(db: "Database") -> None:
    """Make room for the directory of services."""
    _each(db, _TABLES_3)
    db.conn.execute("PRAGMA user_version = 3")


def _each(db: "Database", script: str, *, end: str = ";\n") -> None:
    # one by one: a script would commit halfway
    for statement in script.strip().removesuffix(end.strip()).split(end):
        db.conn.execute(statement + end.strip())
