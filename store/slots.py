"""A slot: one way to the database key, for one worker or for the recovery sheet.

A slot holds a pair of keys (X25519). The private half is locked up (XChaCha20-Poly1305) under what a passphrase or a sheet
gives; the public half lies in the open, and the database key is sealed to it. So a new database key can be laid by for a
worker who is not there, whose passphrase nobody knows, when another one is removed.

Anyone could seal a key of their own to a public half and have a worker write into a record that they can read. Therefore the
private half is locked up together with a *bond*, which every slot of a vault shares and which is never in the open:
whatever is sealed is believed only if the seal of the whole file, which takes the bond, is right (``store.keys``).

Slots of format 1 wrap the database key directly. They are still read; ``renewed`` makes today's slot of one.
"""

import hmac
import json
import os
from dataclasses import dataclass, field, replace
from hashlib import blake2b

from store.derive import KEY_BYTES, SALT_BYTES, Cost
from store.errors import WrongPassphrase
from store.key_errors import KeysChanged

NONCE_BYTES = 24
TAG_BYTES = 16
SEALED_BYTES = KEY_BYTES + 48
RECOVERY = "recovery"
"""The kind of the slot for the recovery sheet, and its id."""
WORKER = "worker"


@dataclass(frozen=True, kw_only=True, slots=True)
class Slot:
    """One way to the database key."""

    id: str
    kind: str
    salt: bytes = field(repr=False)
    cost: Cost | None
    """None for a sheet, whose 256 random bits nobody can guess however little a guess costs."""
    nonce: bytes = field(repr=False)
    private: bytes = field(repr=False)
    """The private half and the bond, locked up."""
    public: bytes = field(repr=False)
    key: bytes = field(repr=False)
    """The database key, sealed to the public half."""
    next: bytes | None = field(default=None, repr=False)
    """While the database key is being exchanged: the one that comes, sealed as well."""


@dataclass(frozen=True, kw_only=True, slots=True)
class FirstSlot:
    """A slot of format 1: the database key itself, wrapped. It is there until its worker opens the vault once."""

    id: str
    kind: str
    salt: bytes = field(repr=False)
    cost: Cost
    nonce: bytes = field(repr=False)
    wrapped: bytes = field(repr=False)


AnySlot = Slot | FirstSlot


@dataclass(frozen=True, kw_only=True, slots=True)
class Ring:
    """What a slot gives to whoever opens it."""

    key: bytes = field(repr=False)
    bond: bytes = field(repr=False)
    next: bytes | None = field(default=None, repr=False)
    """The database key that comes, if the exchange of the old one was interrupted."""


def new_key() -> bytes:
    """Return a database key."""
    return os.urandom(KEY_BYTES)


def new_salt() -> bytes:
    """Return a salt for a new slot."""
    return os.urandom(SALT_BYTES)


def first_ring(key: bytes) -> Ring:
    """Return the ring of a vault's first database key, from which its bond is made."""
    return Ring(key=key, bond=_derived(key, b"bond"))


def seal_of(whole: bytes, ring: Ring) -> bytes:
    """Return the seal that only somebody with this ring can put on a keys.json."""
    return blake2b(whole, key=_derived(ring.key + ring.bond, b"keys.json"), digest_size=32).digest()


def made(ring: Ring, *, vault: str, code: str, kind: str, kek: bytes, salt: bytes, cost: Cost | None) -> Slot:
    """Make a slot with a new pair of keys: what an earlier one of the same worker's gave does not open this one."""
    from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_encrypt as lock
    from nacl.bindings import crypto_box_keypair

    public, private = crypto_box_keypair()
    nonce = os.urandom(NONCE_BYTES)
    bound = _bound("ownwords/keys/2", vault=vault, code=code, kind=kind, salt=salt, cost=cost)
    slot = Slot(
        id=code,
        kind=kind,
        salt=salt,
        cost=cost,
        nonce=nonce,
        private=lock(private + ring.bond, bound, nonce, kek),
        public=public,
        key=b"",
    )
    return sealed_to(slot, key=ring.key, coming=ring.next)


def sealed_to(slot: Slot, *, key: bytes, coming: bytes | None = None) -> Slot:
    """Lay a database key by in a slot, and the one that comes, for whoever can open it."""
    from nacl.bindings import crypto_box_seal as seal

    return replace(
        slot, key=seal(key, slot.public), next=None if coming is None else seal(coming, slot.public)
    )


def opened(slot: AnySlot, *, vault: str, kek: bytes) -> Ring:
    """Open a slot. Raises WrongPassphrase, and KeysChanged if what is sealed in it is not for it.

    The ring is not to be trusted before the seal of the whole file has been compared.
    """
    if isinstance(slot, FirstSlot):
        return first_ring(_unlocked(slot, slot.wrapped, form="ownwords/keys/1", vault=vault, kek=kek))
    both = _unlocked(slot, slot.private, form="ownwords/keys/2", vault=vault, kek=kek)
    private, bond = both[:KEY_BYTES], both[KEY_BYTES:]
    return Ring(
        key=_unsealed(slot.key, private),
        bond=bond,
        next=None if slot.next is None else _unsealed(slot.next, private),
    )


def renewed(slot: FirstSlot, ring: Ring, *, vault: str, kek: bytes) -> Slot:
    """Make today's slot of one of format 1, under the same passphrase."""
    return made(ring, vault=vault, code=slot.id, kind=slot.kind, kek=kek, salt=slot.salt, cost=slot.cost)


def same_seal(one: bytes, other: bytes) -> bool:
    """Compare two seals without telling by the time it takes where they differ."""
    return hmac.compare_digest(one, other)


def described(cost: Cost | None, salt: bytes) -> dict[str, str | int]:
    """Say how the key of a slot is worked out, as keys.json does and as is bound into the slot."""
    if cost is None:
        return {"name": "blake2b", "salt": salt.hex()}
    return {"name": "argon2id", "salt": salt.hex(), "passes": cost.passes, "memory": cost.memory}


def _unlocked(slot: AnySlot, locked: bytes, *, form: str, vault: str, kek: bytes) -> bytes:
    from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt as unlock
    from nacl.exceptions import CryptoError

    bound = _bound(form, vault=vault, code=slot.id, kind=slot.kind, salt=slot.salt, cost=slot.cost)
    try:
        return unlock(locked, bound, slot.nonce, kek)
    except CryptoError:
        raise WrongPassphrase(
            "That passphrase does not open this vault. Nothing was changed; try again."
        ) from None


def _unsealed(sealed: bytes, private: bytes) -> bytes:
    from nacl.bindings import crypto_box_seal_open, crypto_scalarmult_base
    from nacl.exceptions import CryptoError

    try:
        key = crypto_box_seal_open(sealed, crypto_scalarmult_base(private), private)
    except CryptoError:
        raise changed() from None
    return key


def changed() -> KeysChanged:
    """Word the refusal of keys that somebody without the key has written."""
    return KeysChanged(
        "The keys.json of this vault was changed by something other than this program. Nothing was opened.\n"
        "Put keys.json back from a backup, and find out who can write to that folder."
    )


def _derived(secret: bytes, context: bytes) -> bytes:
    return blake2b(key=secret, person=b"ownwords/keys/2", salt=context, digest_size=KEY_BYTES).digest()


def _bound(form: str, *, vault: str, code: str, kind: str, salt: bytes, cost: Cost | None) -> bytes:
    return json.dumps([form, vault, code, kind, *described(cost, salt).values()]).encode()
