"""A vault's card: what another vault needs to seal a case for it, and nothing else.

The card has the public half of a key pair whose private half lies in the record, among its marks: so it outlives a new
database key, and goes along in a backup. Whoever exchanges cards reads the fingerprint to the other over a telephone: a card that
somebody put in the place of another has another one. A card holds no words of a case, and may be sent in the open.
"""

import json
import os
import re
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from store.errors import StoreTrouble
from store.handover_errors import FileTaken, NotACard
from store.heads import lettered
from store.keys import sum_of, summed, sync
from store.lock import refusal

if TYPE_CHECKING:
    from sqlite3 import Connection

    from nacl.public import PrivateKey, PublicKey

KEY_BYTES = 32
MOST_BYTES = 64 * 1024
MOST_NAME = 200
_VAULT = re.compile(r"[0-9a-f]{16}")
_PRIVATE = "SELECT value FROM marks WHERE name = 'card'"
_LETTERS = 16


@dataclass(frozen=True, kw_only=True, slots=True)
class Card:
    """Whom a case can be sealed for."""

    vault: str
    public: bytes = field(repr=False)
    name: str = field(default="", repr=False)
    """What the people there call themselves, as whoever made the card typed it."""

    @property
    def fingerprint(self) -> str:
        """Four groups of four letters, to be compared over a telephone. It speaks for vault and key, not for the name."""
        said = blake2b(self.vault.encode() + self.public, person=b"ownwords/card", digest_size=20).digest()
        letters = lettered(said)[:_LETTERS]
        return "-".join(letters[at : at + 4] for at in range(0, _LETTERS, 4))

    @property
    def key(self) -> "PublicKey":
        """The public half, for sealing."""
        from nacl.public import PublicKey

        return PublicKey(self.public)

    def written(self) -> bytes:
        """The card as a file."""
        tree: dict[str, object] = {
            "what": "ownwords vault card",
            "format": 1,
            "vault": self.vault,
            "public": self.public.hex(),
            "name": self.name,
        }
        return json.dumps(summed(tree), indent=1).encode() + b"\n"


def private(conn: "Connection") -> "PrivateKey":
    """Return the private half of this vault's card, made the first time that it is asked for."""
    from nacl.public import PrivateKey

    found = conn.execute(_PRIVATE).fetchone()
    if found is None:
        made = os.urandom(KEY_BYTES)
        conn.execute("INSERT INTO marks (name, value) VALUES ('card', ?)", (made,))
        return PrivateKey(made)
    return PrivateKey(bytes(found[0]))


def card_of(key: "PrivateKey", *, vault: str, name: str = "") -> Card:
    """Return the card that goes with a private half."""
    return Card(vault=vault, public=bytes(key.public_key), name=name)


def parsed(stored: bytes) -> Card:
    """Read a card strictly. Raises NotACard."""
    try:
        tree = json.loads(stored)
        total = tree.pop("sum")
        if total == sum_of(tree):
            return _card(tree)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        pass
    raise NotACard("This is not the card of a vault, or it was changed or damaged. Ask for it once more.")


def _card(tree: dict[str, object]) -> Card:
    match tree:
        case {
            "what": "ownwords vault card",
            "format": 1,
            "vault": str(vault),
            "public": str(public),
            "name": str(name),
            **rest,
        } if not rest and _VAULT.fullmatch(vault) and len(name) <= MOST_NAME:
            key = bytes.fromhex(public)
            name.encode()
            if len(key) == KEY_BYTES and _usable(key):
                return Card(vault=vault, public=key, name=name)
        case _:
            pass
    raise ValueError


def _usable(public: bytes) -> bool:
    """Whether something can be sealed to it that not everybody could open."""
    from nacl.bindings import crypto_scalarmult
    from nacl.exceptions import CryptoError

    try:
        return any(crypto_scalarmult(os.urandom(KEY_BYTES), public))
    except (CryptoError, RuntimeError):
        return False


def read(file: Path) -> Card:
    """Read the card in a file. Raises NotACard."""
    return parsed(
        content_of(file, most=MOST_BYTES, else_=NotACard(f"{file} cannot be read as the card of a vault."))
    )


def content_of(file: Path, *, most: int, else_: StoreTrouble) -> bytes:
    """Read a plain file that is no larger than it can be. Raises ``else_``."""
    try:
        if file.is_file():  # and no pipe, which would be waited for
            with file.open("rb") as opened:
                content = opened.read(most + 1)
            if len(content) <= most:
                return content
    except (OSError, ValueError):
        pass
    raise else_


def write_new(file: Path, content: bytes) -> None:
    """Write a file where there is none, for this account alone. Raises FileTaken, FolderNotWritable, OutOfSpace."""
    beside = unfinished(file, content)
    finish(beside, file)


def unfinished(file: Path, content: bytes) -> Path:
    """Write it under another name first, so that the file is there whole or not at all. Raises as ``write_new``."""
    refuse_taken(file)
    beside = file.with_name(f"{file.name}.unfinished")
    try:
        beside.unlink(missing_ok=True)
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as opened:
            opened.write(content)
            opened.flush()
            os.fsync(opened.fileno())
    except (OSError, ValueError) as error:
        give_up(beside)
        raise refusal(error if isinstance(error, OSError) else OSError(), file.parent) from error
    return beside


def refuse_taken(file: Path) -> None:
    """Raise FileTaken, or FolderNotWritable for a folder that is not there."""
    try:
        taken, place = os.path.lexists(file), file.parent.is_dir()
    except (OSError, ValueError):
        taken, place = False, False
    if taken:
        raise FileTaken(f"{file} is there already, and is not written over. Choose another name.")
    if not place or not file.name:
        raise refusal(OSError(), file.parent)


def finish(beside: Path, file: Path) -> None:
    """Give a file that was written whole its name. Raises FolderNotWritable, FileTaken."""
    refuse_taken(file)
    try:
        beside.replace(file)
        sync(file.parent)
    except OSError as error:
        give_up(beside)
        raise refusal(error, file.parent) from error


def give_up(beside: Path) -> None:
    """Take away what was not finished."""
    try:
        beside.unlink(missing_ok=True)
    except (OSError, ValueError):
        return
