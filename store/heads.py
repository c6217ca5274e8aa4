"""Heads: how far the record went, in a line that fits on paper and can be typed in again.

``812-4F7K-...`` is the head of the whole record as of its entry 812: SHA-256 over the form, that number, and the name, seq and
hash of every stream as it ended then, in the order of their names. A stream's own is over its name, its seq and its hash. Both
are cut to 160 bits. Whoever holds the key can write the whole record anew; not so that it still has a head that was kept
elsewhere.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from store.chain import field
from store.errors import NotAHead
from store.rows import Head

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_BYTES = 20
_TYPED = str.maketrans("OIL", "011", "-")
_HEAD = re.compile(r"\s*(\d{1,18})\s*-([0-9A-Za-z\s-]*)")


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """How a head that was kept elsewhere fits the record of today."""

    number: int
    """How far the record went when the head was taken."""
    now: int
    """How far it goes today. If that is less, the record is older than the head."""
    fits: bool
    """Whether today's record goes on from exactly what it was then."""


def of_record(events: int, heads: Iterable[tuple[str, Head]]) -> str:
    """Return the head of the record as of an entry, from where each stream ended then, sorted by name."""
    said = sha256(field(b"ownwords/head/1") + field(b"%d" % events))
    for stream, head in heads:
        said.update(field(stream.encode()) + field(b"%d" % head.seq) + field(head.hash))
    return _written(events, said.digest())


def of_stream(stream: str, head: Head) -> str:
    """Return the head of one stream."""
    fields = (b"ownwords/stream-head/1", stream.encode(), b"%d" % head.seq, head.hash)
    return _written(head.seq, sha256(b"".join(map(field, fields))).digest())


def for_recipient(head: str, *, salt: bytes) -> str:
    """Return what one recipient is given in the place of a head, without its number.

    Two recipients cannot tell from them that they were given parts of one record. Who kept the salt, at least 16 random bytes,
    and still has the head can show which one it was made from. Raises NotAHead, ValueError.
    """
    if len(salt) < 16:
        raise ValueError("a salt has 16 bytes or more")
    number, letters = parsed(head)
    said = sha256(b"".join(map(field, (b"ownwords/recipient/1", salt, b"%d" % number, letters.encode()))))
    return _grouped(lettered(said.digest()))


def parsed(typed: str) -> tuple[int, str]:
    """Return the number and the letters of a head as somebody typed it: case, spaces, dashes and O for 0 are forgiven.

    Raises NotAHead.
    """
    found = _HEAD.fullmatch(typed)
    if found is not None:
        letters = "".join(found[2].split()).upper().translate(_TYPED)
        if len(letters) == _BYTES * 8 // 5 and set(letters) <= set(_LETTERS):
            return int(found[1]), letters
    raise NotAHead(
        "That is not a head: it is a number and eight groups of four letters or digits, with dashes between.\n"
        "Copy the whole line from where it was kept, and try again."
    )


def same(typed: str, head: str) -> bool:
    """Whether somebody typed this head. Raises NotAHead."""
    return parsed(typed) == parsed(head)


def _written(number: int, said: bytes) -> str:
    return f"{number}-{_grouped(lettered(said))}"


def lettered(said: bytes) -> str:
    """Return the first 160 bits as letters and digits that are not taken for one another."""
    bits = int.from_bytes(said[:_BYTES], "big")
    return "".join(_LETTERS[bits >> shift & 31] for shift in range(_BYTES * 8 - 5, -1, -5))


def _grouped(letters: str) -> str:
    return "-".join(letters[start : start + 4] for start in range(0, len(letters), 4))
