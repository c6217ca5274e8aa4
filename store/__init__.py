"""The encrypted record: a vault, its keys, and a journal of rows that only ever grows.

A leaf: it knows rows, bytes and passages, and nothing of what an event means. Importing it loads neither SQLCipher nor
sqlite-utils, and no part of it before that part is asked for: a first screen needs the lock and nothing else.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.chain import EMPTY, digest
    from store.derive import Cost
    from store.errors import (
        DerivationFailed,
        DiskTrouble,
        FolderNotWritable,
        NoSuchWorker,
        NotACode,
        NotAVault,
        NotSaved,
        OutOfSpace,
        StaleHead,
        StoreTrouble,
        UnsafeConnection,
        UnstorableText,
        UnusablePassphrase,
        VaultBusy,
        VaultClosed,
        VaultDamaged,
        VaultExists,
        VaultNewer,
        WrongPassphrase,
    )
    from store.journal import Journal
    from store.memory import in_memory
    from store.rows import Break, Head, Listed, NewRow, Passage, Row
    from store.vault import Reservation, Vault, create, probe, reserve, unlock

__all__ = [
    "EMPTY",
    "Break",
    "Cost",
    "DerivationFailed",
    "DiskTrouble",
    "FolderNotWritable",
    "Head",
    "Journal",
    "Listed",
    "NewRow",
    "NoSuchWorker",
    "NotACode",
    "NotAVault",
    "NotSaved",
    "OutOfSpace",
    "Passage",
    "Reservation",
    "Row",
    "StaleHead",
    "StoreTrouble",
    "UnsafeConnection",
    "UnstorableText",
    "UnusablePassphrase",
    "Vault",
    "VaultBusy",
    "VaultClosed",
    "VaultDamaged",
    "VaultExists",
    "VaultNewer",
    "WrongPassphrase",
    "create",
    "digest",
    "in_memory",
    "probe",
    "reserve",
    "unlock",
]

if not TYPE_CHECKING:  # a type checker takes the names from above, and refuses any other
    _PARTS = {
        "chain": ("EMPTY", "digest"),
        "derive": ("Cost",),
        "journal": ("Journal",),
        "memory": ("in_memory",),
        "rows": ("Break", "Head", "Listed", "NewRow", "Passage", "Row"),
        "vault": ("Reservation", "Vault", "create", "probe", "reserve", "unlock"),
    }

    def __getattr__(name: str) -> object:
        if name not in __all__:
            raise AttributeError(f"module 'store' has no attribute {name!r}")
        part = next((part for part, names in _PARTS.items() if name in names), "errors")
        return globals().setdefault(name, getattr(import_module(f"store.{part}"), name))
