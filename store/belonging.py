"""Do the files in a vault's folder belong together? Copying and putting back by hand can mix those of two vaults.

A write-ahead log of another vault is the worst of it: SQLite folds it into the record without being able to tell, and then there
is no record any more. So it is looked at before anything is opened. Each page in it ends in what SQLCipher made of the page, its
number and the key: nobody else's log has one that fits.
"""

import hashlib
import hmac
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from store import anchor
from store.errors import FilesOfTwoVaults
from store.keys import NAME as KEYS
from store.keys import RECORD

LOG = f"{RECORD}-wal"
_HEADER, _FRAME, _SALT, _SEAL, _RESERVED = 32, 24, 16, 64, 80
_MOST = 8
"""Pages looked at: of one's own log the first fits already, unless the disk bent it."""


def refuse_foreign_log(folder: Path, keys: Sequence[bytes]) -> None:
    """Raise FilesOfTwoVaults for a log of which no page was written with any of these keys.

    One that cannot be read, or has nothing in it, is left to the database.
    """
    try:
        with (folder / RECORD).open("rb") as record, (folder / LOG).open("rb") as log:
            salt, pages = record.read(_SALT), list(_pages(log))
    except OSError:
        return
    if pages and not any(_fits(page, number, salt, key) for key in keys for number, page in pages):
        raise FilesOfTwoVaults(
            f"{LOG} in {folder} belongs to another vault than {RECORD}. Nothing was changed.\n"
            "Put it back where it was, or move it away if nobody knows where that is, and try again."
        )


def refuse_foreign_keys(folder: Path, vault: str) -> None:
    """Raise FilesOfTwoVaults if a record that these keys do not open has the anchor of another vault beside it."""
    try:
        other = anchor.vault_named((folder / anchor.NAME).read_bytes())
    except OSError:
        return
    if other is not None and other != vault:
        raise FilesOfTwoVaults(
            f"The files in {folder} belong to two vaults: {KEYS} is of one, {RECORD} of another. Nothing was changed.\n"
            "Put the one that does not belong there back where it was, or restore this vault from a backup."
        )


def _pages(log: BinaryIO) -> Iterator[tuple[int, bytes]]:
    header = log.read(_HEADER)
    size = int.from_bytes(header[8:12], "big")
    if len(header) < _HEADER or not 512 <= size <= 65536:
        return
    for _ in range(_MOST):
        frame, page = log.read(_FRAME), log.read(size)
        if len(page) < size or frame[8:16] != header[16:24]:  # what follows is of an earlier round
            return
        yield int.from_bytes(frame[:4], "big"), page


def _fits(page: bytes, number: int, salt: bytes, key: bytes) -> bool:
    sealing = hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, len(key))
    begin, end = _SALT if number == 1 else 0, len(page) - _RESERVED + _SALT
    seal = hmac.digest(sealing, page[begin:end] + number.to_bytes(4, "little"), "sha512")
    return hmac.compare_digest(seal, page[end : end + _SEAL])
