"""The anchor: a small file beside the record that says how far it went, at most a second ago.

A hash chain cannot miss what was cut off its end, nor notice that the whole file is an old one: a write-ahead log left out of a
copy, a backup put back by hand. The anchor can. It holds the number and hash of the last entry, under a key that is kept
in the record itself: that outlives a new database key, and goes along in a backup.

Whoever can read the record can write an anchor, and whoever keeps the whole folder can put all of it back together. That takes
a head that was kept elsewhere (``store.heads``).
"""

import contextlib
import hmac
import json
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from store.lock import refusal
from store.rows import NOTHING, Newest

if TYPE_CHECKING:
    from sqlite3 import Connection

    from sqlite_utils import Database

NAME = "anchor.json"
EVERY = 0.75
"""Seconds between an append and the anchor that knows of it: at most this and one write."""
RETRY = 1.0
_KEY = "SELECT value FROM marks WHERE name = 'anchor'"
_HASH = "SELECT id, hash FROM events WHERE place = ?"


@dataclass(frozen=True, kw_only=True, slots=True)
class AnchorMissing:
    """There was an anchor, and it is gone."""

    @property
    def says(self) -> str:
        """One plain sentence."""
        return f"{NAME} is missing: nothing shows whether the record is the newest one."


@dataclass(frozen=True, kw_only=True, slots=True)
class AnchorUnreadable:
    """The anchor is not one that was written with this record."""

    @property
    def says(self) -> str:
        """One plain sentence."""
        return f"{NAME} was changed or damaged: it shows nothing."


@dataclass(frozen=True, kw_only=True, slots=True)
class AnchorOfAnother:
    """The anchor says that it was written for another vault."""

    @property
    def says(self) -> str:
        """One plain sentence."""
        return (
            f"{NAME} belongs to another vault: it shows nothing about this one. Look for the one that does."
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class RecordOlder:
    """The record ends before the anchor says it does."""

    expected: int
    found: int

    @property
    def says(self) -> str:
        """One plain sentence."""
        return (
            f"This record ends at entry {self.found}; this computer had seen {self.expected}. "
            "It is an old copy, or its end is missing."
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class RecordChanged:
    """The record went on differently from before the entry that the anchor names."""

    at: int

    @property
    def says(self) -> str:
        """One plain sentence."""
        return f"Entry {self.at} of the record is not the one this computer had seen."


Anchored = AnchorMissing | AnchorUnreadable | AnchorOfAnother | RecordOlder | RecordChanged


class Anchor:
    """The anchor of one vault. All of it runs on the store thread, except ``findings``, which anyone may read."""

    def __init__(self, folder: Path, *, vault: str, clock: Callable[[], float] = time.monotonic) -> None:
        self.findings: tuple[Anchored, ...] = ()
        """What was found when the record was opened. While there is any, the file is left as it is: see ``accept``."""
        self._folder = folder
        self._vault = vault
        self._clock = clock
        self._key: bytes | None = None
        self._stands: Newest | None = None
        self._due: float | None = None
        self._in_trouble = False

    def look(self, conn: "Connection", newest: Newest) -> None:
        """Compare the file with a record that was just opened. Never raises for what is wrong with it."""
        found = conn.execute(_KEY).fetchone()
        if found is None:
            return  # a new record, or one from before there were anchors
        self._key = found[0]
        try:
            stored = (self._folder / NAME).read_bytes()
        except FileNotFoundError:
            self.findings = (AnchorMissing(),)
            return
        except OSError:
            stored = b""
        said = opened(stored, vault=self._vault, key=found[0])
        if said is None:
            other = vault_named(stored) not in (None, self._vault)
            self.findings = (AnchorOfAnother() if other else AnchorUnreadable(),)
            return
        self._stands = said
        self.findings = tuple(compared(conn, said, newest))

    def between(self, db: "Database", newest: Newest, *, tell: Callable[[Exception], None]) -> float | None:
        """Write it if it is time, and say in how many seconds it will be; None when it is up to date.

        A write that fails is told once until one succeeds, and tried again every second.
        """
        if self.findings or self._stands == newest:
            return None
        now = self._clock()
        if self._due is None:
            self._due = now + EVERY
        if now < self._due:
            return self._due - now
        try:
            self.write(db, newest)
        except Exception as trouble:
            self._due = now + RETRY
            if not self._in_trouble:
                self._in_trouble = True
                with contextlib.suppress(Exception):
                    tell(trouble)
            return RETRY
        return None

    def write(self, db: "Database", newest: Newest) -> None:
        """Bring the file up to date, unless something was found. Raises NotSaved."""
        if self.findings or self._stands == newest:
            return
        key = self._key or os.urandom(32)
        put(self._folder, sealed(newest, vault=self._vault, key=key))
        if self._key is None:  # only now: an anchor is missed from the moment that the record knows its key
            with db.atomic():
                db.conn.execute("INSERT INTO marks (name, value) VALUES ('anchor', ?)", (key,))
            self._key = key
        self._stands, self._due, self._in_trouble = newest, None, False

    def accept(self) -> None:
        """Go on from the record as it is, once what was found has been entered somewhere that stays."""
        self.findings = ()
        self._stands = None


def key_of(conn: "Connection") -> bytes | None:
    """Return the key that the anchors of this record are under; None if it never had one."""
    found = conn.execute(_KEY).fetchone()
    return None if found is None else bytes(found[0])


def compared(conn: "Connection", said: Newest, newest: Newest) -> "list[Anchored]":
    """Say whether the record still is what an anchor says it was. A record ahead of its anchor is nothing unusual."""
    if newest.events < said.events:
        return [RecordOlder(expected=said.events, found=newest.events)]
    if said.events and conn.execute(_HASH, (said.place,)).fetchone() != (said.events, said.hash):
        return [RecordChanged(at=said.events)]
    return []


def sealed(newest: Newest, *, vault: str, key: bytes) -> bytes:
    """Return the file for a record that ends like this."""
    tree: dict[str, object] = {
        "what": "ownwords anchor",
        "format": 1,
        "vault": vault,
        "events": newest.events,
        "place": newest.place,
        "hash": newest.hash.hex(),
    }
    return json.dumps({**tree, "mac": _mac(tree, key)}, indent=1).encode() + b"\n"


def vault_named(stored: bytes) -> str | None:
    """Return the vault that an anchor says it is of. Anybody can write that: it explains, and proves nothing."""
    try:
        tree = json.loads(stored)
    except (ValueError, RecursionError):
        return None
    match tree:
        case {"what": "ownwords anchor", "vault": str(vault)}:
            return vault
        case _:
            return None


def opened(stored: bytes, *, vault: str, key: bytes) -> Newest | None:
    """Return what an anchor says; None if it was not written for this vault with this key."""
    try:
        tree = json.loads(stored)
        mac = tree.pop("mac")
        if not hmac.compare_digest(str(mac).encode(), _mac(tree, key).encode()):
            return None
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    match tree:
        case {
            "what": "ownwords anchor",
            "format": 1,
            "vault": str(of),
            "events": int(events),
            "place": int(place),
            "hash": str(seal),
        } if of == vault:
            return Newest(events=events, place=place, hash=bytes.fromhex(seal)) if events else NOTHING
        case _:
            return None


def put(folder: Path, content: bytes, *, name: str = NAME) -> None:
    """Replace a small file whole, so that a power cut leaves the old one or the new one. Raises FolderNotWritable, OutOfSpace."""
    beside = folder / f"{name}.new"
    try:
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(folder / name)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise refusal(error, folder) from error


def _mac(tree: dict[str, object], key: bytes) -> str:
    plain = json.dumps(tree, sort_keys=True, separators=(",", ":")).encode()
    return blake2b(plain, key=key, digest_size=32, person=b"ownwords/anchor").hexdigest()
