"""keys.json: one random database key, laid by in a slot for each worker and one for the recovery sheet.

The key is never made from a passphrase, so a passphrase can change, and a worker come or go, without the record being
written anew. Vault, slot, kind and cost are bound into each slot, so that none can be exchanged and the cost cannot be lowered.
A wrong passphrase is therefore known for certain before the record is touched, and never taken for a damaged record.

The file ends in two lines of its own. Its *sum* can be worked out by anyone and tells damage: a flipped bit is not taken
for a wrong passphrase. Its *seal* takes the database key and tells a slot that was put in, or a public half that was swapped.
Neither tells a whole folder that was put back from an earlier day: that takes a head of the record that was kept elsewhere.

The file can be read by anyone who holds the folder. It has codes in it and nothing else: no name, no hint, no passphrase.
"""

import contextlib
import hashlib
import json
import os
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeAlias

from store import slots
from store.advice import advice
from store.derive import KEY_BYTES, SALT_BYTES, Cost
from store.errors import NotACode, NotAVault, VaultNewer
from store.lock import refusal
from store.migrations import FORMAT, newer
from store.slots import RECOVERY, WORKER, AnySlot, FirstSlot, Ring, Slot

__all__ = [
    "NAME",
    "RECORD",
    "Keys",
    "advice",
    "check",
    "code",
    "put",
    "read",
    "sealed",
    "sum_of",
    "summed",
    "sync",
    "write",
]

NAME = "keys.json"
RECORD = "record.db"
"""What it is the key to."""
_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,31}")
_MOST_PASSES, _MOST_MEMORY = 64, 4 * 1024**3
_SEAL_BYTES = 32

Tree: TypeAlias = dict[str, object]


@dataclass(frozen=True, kw_only=True, slots=True)
class Keys:
    """All the slots of a vault, as they stand in its file."""

    vault: str
    slots: tuple[AnySlot, ...]
    seal: bytes | None = field(default=None, repr=False)
    """None in a file of format 1, which had none."""

    @property
    def workers(self) -> tuple[str, ...]:
        """The codes of those who have a passphrase to it."""
        return tuple(slot.id for slot in self.slots if slot.kind == WORKER)

    @property
    def recovery(self) -> AnySlot | None:
        """The slot of the recovery sheet, if one was made."""
        return next((slot for slot in self.slots if slot.kind == RECOVERY), None)

    def worker(self, code: str) -> AnySlot | None:
        """The slot of one worker."""
        return next((slot for slot in self.slots if (slot.kind, slot.id) == (WORKER, code)), None)


def code(worker: str) -> str:
    """Return the worker's code if it is one. Raises NotACode: a name has no place in a file that is not encrypted."""
    if _CODE.fullmatch(worker) is None:
        raise NotACode(
            "A worker is known here by a code of up to 32 letters and digits, with - or _ between them.\n"
            "Use a code rather than a name: this one is stored in the open."
        )
    if worker.casefold() == RECOVERY:
        raise NotACode(f"'{RECOVERY}' is what the recovery sheet goes by. Choose another code for a worker.")
    return worker


def sealed(vault: str, these: Iterable[AnySlot], ring: Ring) -> Keys:
    """Put the seal of whoever holds the ring on these slots."""
    keys = _consistent(Keys(vault=vault, slots=tuple(these)))
    return replace(keys, seal=slots.seal_of(_whole(keys), ring))


def check(keys: Keys, ring: Ring) -> None:
    """Compare the seal. Raises KeysChanged; until this has returned, nothing may be done with the ring."""
    if keys.seal is None:
        return  # format 1: its slots are locked up whole, and there is nothing else in it
    if not slots.same_seal(keys.seal, slots.seal_of(_whole(keys), ring)):
        raise slots.changed()


def write(keys: Keys, folder: Path) -> None:
    """Replace keys.json whole, so that a power cut leaves the old one or the new one. Raises FolderNotWritable, OutOfSpace."""
    tree = _tree(keys) | {"seal": None if keys.seal is None else keys.seal.hex()}
    put(folder, NAME, summed(tree))


def put(folder: Path, name: str, tree: Tree) -> None:
    """Write a small file of the vault's whole, beside the old one and then in its place. Raises FolderNotWritable, OutOfSpace."""
    beside = folder / f"{name}.new"
    try:
        beside.unlink(missing_ok=True)  # one left by a power cut might have another mode
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(json.dumps(tree, indent=1).encode() + b"\n")
            file.flush()
            os.fsync(file.fileno())
        beside.replace(folder / name)
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
        raise NotAVault(_without_keys(folder)) from error
    try:
        return _keys(json.loads(stored))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        says = f"{folder} is not a vault, or its {NAME} is damaged. If it was one, put {NAME} back from a backup."
        raise NotAVault(says) from None


def _without_keys(folder: Path) -> str:
    with contextlib.suppress(OSError):
        if folder.is_file():
            return f"{folder} is a file. A vault is a folder."
        if not folder.exists():
            return f"There is no folder {folder}. If it is on a stick or another disk, put that in and try again."
        if (folder / RECORD).exists():
            return (
                f"The vault in {folder} has no {NAME}, or it cannot be read. Its record cannot be opened without it.\n"
                f"Put {NAME} back from a backup. Nothing was changed."
            )
    return f"{folder} is not a vault: its {NAME} is missing or cannot be read."


def sync(folder: Path) -> None:
    """Make a rename in this folder outlive a power cut, where the system can be asked for that."""
    if sys.platform == "win32":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _tree(keys: Keys) -> Tree:
    return {
        "what": "ownwords vault",
        "format": FORMAT,
        "vault": keys.vault,
        "slots": [_slot_tree(slot) for slot in keys.slots],
    }


def _slot_tree(slot: AnySlot) -> Tree:
    tree: Tree = {
        "id": slot.id,
        "kind": slot.kind,
        "kdf": slots.described(slot.cost, slot.salt),
        "nonce": slot.nonce.hex(),
    }
    if isinstance(slot, FirstSlot):
        return tree | {"wrapped": slot.wrapped.hex()}
    coming = {} if slot.next is None else {"next": slot.next.hex()}
    return tree | {"private": slot.private.hex(), "public": slot.public.hex(), "key": slot.key.hex()} | coming


def _whole(keys: Keys) -> bytes:
    return json.dumps([keys.vault, [_slot_tree(slot) for slot in keys.slots]], sort_keys=True).encode()


def summed(tree: Tree) -> Tree:
    """Return the tree with a line that tells damage; anyone can work it out, so it tells nothing else."""
    return tree | {"sum": sum_of(tree)}


def sum_of(tree: object) -> str:
    """Return what stands in that line."""
    return hashlib.sha256(json.dumps(tree, sort_keys=True).encode()).hexdigest()


def _keys(tree: object) -> Keys:
    match tree:
        case {"what": "ownwords vault", "format": int(found)} if found > FORMAT:
            raise VaultNewer(newer(found))
        case {"what": "ownwords vault", "format": 1, "vault": str(vault), "slots": [_, *_] as stored}:
            return _consistent(Keys(vault=vault, slots=tuple(_first_slot(slot) for slot in stored)))
        case {"sum": str(total), **rest} if sum_of(rest) == total:
            return _sealed_keys(rest)
        case _:
            pass
    raise ValueError


def _sealed_keys(tree: object) -> Keys:
    match tree:
        case {
            "what": "ownwords vault",
            "format": int(found),
            "vault": str(vault),
            "slots": [_, *_] as stored,
            "seal": seal,
            **rest,
        } if found > 1 and not rest:
            these = tuple(_slot(slot) for slot in stored)
            return _consistent(Keys(vault=vault, slots=these, seal=_bytes(seal, _SEAL_BYTES)))
        case _:
            raise ValueError


def _consistent(keys: Keys) -> Keys:
    names = {(slot.kind, slot.id) for slot in keys.slots}
    exchanging = {isinstance(slot, Slot) and slot.next is not None for slot in keys.slots}
    if len(names) == len(keys.slots) and len(exchanging) == 1 and keys.workers:
        return keys
    raise ValueError


def _slot(tree: object) -> AnySlot:
    match tree:
        case {"wrapped": str()}:
            return _first_slot(tree)
        case {
            "id": str(slot),
            "kind": str(kind),
            "kdf": dict(kdf),
            "nonce": str(nonce),
            "private": str(private),
            "public": str(public),
            "key": str(key),
            **rest,
        } if set(rest) <= {"next"}:
            salt, cost = _kdf(kdf)
            coming = rest.get("next")
            found = Slot(
                id=slot,
                kind=kind,
                salt=salt,
                cost=cost,
                nonce=_bytes(nonce, slots.NONCE_BYTES),
                private=_bytes(private, 2 * KEY_BYTES + slots.TAG_BYTES),
                public=_bytes(public, KEY_BYTES),
                key=_bytes(key, slots.SEALED_BYTES),
                next=None if coming is None else _bytes(coming, slots.SEALED_BYTES),
            )
            of_a_worker = kind == WORKER and cost is not None and _CODE.fullmatch(slot)
            if of_a_worker or ((kind, slot) == (RECOVERY, RECOVERY) and cost is None):
                return found
        case _:
            pass
    raise ValueError


def _first_slot(tree: object) -> FirstSlot:
    match tree:
        case {
            "id": str(slot),
            "kind": "worker" as kind,
            "kdf": dict(kdf),
            "nonce": str(nonce),
            "wrapped": str(wrapped),
            **rest,
        } if _CODE.fullmatch(slot) and not rest:
            salt, cost = _kdf(kdf)
            if cost is not None:
                return FirstSlot(
                    id=slot,
                    kind=kind,
                    salt=salt,
                    cost=cost,
                    nonce=_bytes(nonce, slots.NONCE_BYTES),
                    wrapped=_bytes(wrapped, KEY_BYTES + slots.TAG_BYTES),
                )
        case _:
            pass
    raise ValueError


def _kdf(tree: Tree) -> tuple[bytes, Cost | None]:
    match tree:
        case {"name": "blake2b", "salt": salt, **rest} if not rest:
            return _bytes(salt, SALT_BYTES), None
        case {"name": "argon2id", "salt": salt, "passes": int(passes), "memory": int(memory), **rest} if (
            not rest and 1 <= passes <= _MOST_PASSES and 8192 <= memory <= _MOST_MEMORY
        ):
            return _bytes(salt, SALT_BYTES), Cost(passes=passes, memory=memory)
        case _:
            raise ValueError


def _bytes(stored: object, length: int) -> bytes:
    if not isinstance(stored, str):
        raise ValueError  # noqa: TRY004
    found = bytes.fromhex(stored)
    if len(found) != length:
        raise ValueError
    return found
