"""keys.json: one random database key, wrapped once for each worker.

The key is never made from a passphrase, so a passphrase can change, and a worker come or go, without the record being
written anew. A slot is Argon2id over the passphrase, then XChaCha20-Poly1305 around the key; vault, slot, kind and cost are
bound in, so that none can be exchanged and the cost cannot be lowered. A wrong passphrase is therefore known for certain before
the record is touched, and never taken for a damaged record.

The file can be read by anyone who holds the folder. It has codes in it and nothing else: no name, no hint, no passphrase.
"""

import contextlib
import json
import os
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

from store.derive import KEY_BYTES, SALT_BYTES, Cost
from store.errors import NotACode, NotAVault, VaultNewer, WrongPassphrase
from store.lock import refusal
from store.migrations import FORMAT, newer

NAME = "keys.json"
_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,31}")
_NONCE_BYTES = 24
_MOST_PASSES, _MOST_MEMORY = 64, 4 * 1024**3


@dataclass(frozen=True, kw_only=True, slots=True)
class Slot:
    """One way to the database key."""

    id: str
    kind: str
    salt: bytes = field(repr=False)
    cost: Cost
    nonce: bytes = field(repr=False)
    wrapped: bytes = field(repr=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class Keys:
    """All the slots of a vault."""

    vault: str
    slots: tuple[Slot, ...]


def new_salt() -> bytes:
    """Return a salt for a new slot."""
    return os.urandom(SALT_BYTES)


def code(worker: str) -> str:
    """Return the worker's code if it is one. Raises NotACode: a name has no place in a file that is not encrypted."""
    if _CODE.fullmatch(worker) is None:
        raise NotACode(
            "A worker is known here by a code of up to 32 letters and digits, with - or _ between them.\n"
            "Use a code rather than a name: this one is stored in the open."
        )
    return worker


def wrap(key: bytes, *, vault: str, worker: str, kek: bytes, salt: bytes, cost: Cost) -> Slot:
    """Make the slot of one worker."""
    from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_encrypt as seal

    nonce = os.urandom(_NONCE_BYTES)
    bound = _bound(vault=vault, slot=worker, kind="worker", salt=salt, cost=cost)
    wrapped = seal(key, bound, nonce, kek)
    return Slot(id=worker, kind="worker", salt=salt, cost=cost, nonce=nonce, wrapped=wrapped)


def unwrap(slot: Slot, *, vault: str, kek: bytes) -> bytes:
    """Take the database key out of a slot. Raises WrongPassphrase."""
    from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt as unseal
    from nacl.exceptions import CryptoError

    bound = _bound(vault=vault, slot=slot.id, kind=slot.kind, salt=slot.salt, cost=slot.cost)
    try:
        return unseal(slot.wrapped, bound, slot.nonce, kek)
    except CryptoError:
        raise WrongPassphrase(
            "That passphrase does not open this vault. Nothing was changed; try again."
        ) from None


def write(keys: Keys, folder: Path) -> None:
    """Replace keys.json whole, so that a power cut leaves the old one or the new one. Raises FolderNotWritable, OutOfSpace."""
    tree = {
        "what": "ownwords vault",
        "format": FORMAT,
        "vault": keys.vault,
        "slots": [
            {
                "id": slot.id,
                "kind": slot.kind,
                "kdf": {
                    "name": "argon2id",
                    "salt": slot.salt.hex(),
                    "passes": slot.cost.passes,
                    "memory": slot.cost.memory,
                },
                "nonce": slot.nonce.hex(),
                "wrapped": slot.wrapped.hex(),
            }
            for slot in keys.slots
        ],
    }
    beside = folder / f"{NAME}.new"
    try:
        beside.unlink(missing_ok=True)  # one left by a power cut might have another mode
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(json.dumps(tree, indent=1).encode() + b"\n")
            file.flush()
            os.fsync(file.fileno())
        beside.replace(folder / NAME)
        sync(folder)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise refusal(error, folder) from error


def read(folder: Path) -> Keys:
    """Read keys.json strictly. Raises NotAVault, VaultNewer."""
    try:
        stored = (folder / NAME).read_bytes()
    except OSError as error:
        raise NotAVault(f"{folder} is not a vault: its {NAME} is missing or cannot be read.") from error
    try:
        return _keys(json.loads(stored))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        says = f"{folder} is not a vault, or its {NAME} is damaged. If it was one, put {NAME} back from a backup."
        raise NotAVault(says) from None


def sync(folder: Path) -> None:
    """Make a rename in this folder outlive a power cut, where the system can be asked for that."""
    if sys.platform == "win32":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _keys(tree: object) -> Keys:
    match tree:
        case {"what": "ownwords vault", "format": int(found)} if found > FORMAT:
            raise VaultNewer(newer(found))
        case {
            "what": "ownwords vault",
            "format": int(found),
            "vault": str(vault),
            "slots": [_, *_] as stored,
        }:
            slots = tuple(_slot(slot) for slot in stored)
            if found >= 1 and len({slot.id for slot in slots}) == len(slots):
                return Keys(vault=vault, slots=slots)
        case _:
            pass
    raise ValueError


def _slot(tree: object) -> Slot:
    match tree:
        case {
            "id": str(slot),
            "kind": "worker" as kind,
            "kdf": {"name": "argon2id", "salt": str(salt), "passes": int(passes), "memory": int(memory)},
            "nonce": str(nonce),
            "wrapped": str(wrapped),
        } if _CODE.fullmatch(slot) and 1 <= passes <= _MOST_PASSES and 8192 <= memory <= _MOST_MEMORY:
            found = Slot(
                id=slot,
                kind=kind,
                salt=bytes.fromhex(salt),
                cost=Cost(passes=passes, memory=memory),
                nonce=bytes.fromhex(nonce),
                wrapped=bytes.fromhex(wrapped),
            )
            lengths = len(found.salt), len(found.nonce), len(found.wrapped)
            if lengths == (SALT_BYTES, _NONCE_BYTES, KEY_BYTES + 16):
                return found
        case _:
            pass
    raise ValueError


def _bound(*, vault: str, slot: str, kind: str, salt: bytes, cost: Cost) -> bytes:
    return json.dumps(
        ["ownwords/keys/1", vault, slot, kind, "argon2id", salt.hex(), cost.passes, cost.memory]
    ).encode()
