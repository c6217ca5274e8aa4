"""The encrypted record: a vault, its keys, and a journal of rows that only ever grows.

A leaf: it knows rows, bytes and passages, and nothing of what an event means. Importing it loads neither SQLCipher nor
sqlite-utils.
"""

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
from store.journal import Journal, in_memory
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
