"""The seals: a hash chain for each stream, and a salted digest for each passage.

A row's hash is SHA-256 over these, each preceded by its length as eight big-endian bytes: ``ownwords/1``, stream, seq, at,
actor, session, SHA-256 of the body, hash of the row before (32 zero bytes for the first). Text is UTF-8 and numbers are
decimal digits, so that anyone can recompute it. It needs no key: a keyed chain adds nothing against someone who has the
vault's key, and only they can write to it at all.
"""

import json
import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from hashlib import sha256

from store.places import MOST_PARTS
from store.rows import Head

EMPTY = Head(seq=0, hash=bytes(32))
_BLOCK = 64
_INNER, _OUTER = (bytes(byte ^ pad for byte in range(256)) for pad in (0x36, 0x5C))
_HEX = re.compile(r"[0-9a-f]{64}")
_SEAL = re.compile(
    rb'\{\s*(?:"digest"\s*:\s*"([0-9a-f]{64})"\s*,\s*"words"\s*:\s*(\d+)'
    rb'|"words"\s*:\s*(\d+)\s*,\s*"digest"\s*:\s*"([0-9a-f]{64})")\s*\}'
)


def field(content: bytes) -> bytes:
    """Return the content after its length, so that no two lists of fields run together into the same bytes."""
    return len(content).to_bytes(8, "big") + content


_FORM = field(b"ownwords/1")
_LENGTHS = tuple(length.to_bytes(8, "big") for length in range(64))


@lru_cache(maxsize=1024)  # ids and codes, which come back with every row; never anybody's words
def _name(text: str) -> bytes:
    return field(text.encode())


def link(*, stream: str, seq: int, at: int, actor: str, session: str, body: bytes, prev: bytes) -> bytes:
    """Return the hash of one row, given the hash of the row before it."""
    return linker(stream)(seq, at, _name(actor) + _name(session), body, prev)


def who(actor: str, session: str) -> bytes:
    """Return the two fields between the time and the body, which stay the same over many rows."""
    return _name(actor) + _name(session)


def linker(stream: str) -> Callable[[int, int, bytes, bytes, bytes], bytes]:
    """Return ``link`` for many rows of one stream: it takes seq, at, ``who``, body, prev."""
    start, lengths, hashed = _FORM + _name(stream), _LENGTHS, _LENGTHS[32]

    def seal(seq: int, at: int, who: bytes, body: bytes, prev: bytes) -> bytes:
        count, time = b"%d" % seq, b"%d" % at
        fields = (
            start,
            lengths[len(count)],
            count,
            lengths[len(time)],
            time,
            who,
            hashed,
            sha256(body).digest(),
            hashed,
            prev,
        )
        return sha256(b"".join(fields)).digest()

    return seal


def digest(nonce: bytes, text: str) -> str:
    """Return the digest that a sealed body must hold in the place of these words."""
    if len(nonce) > _BLOCK:
        nonce = sha256(nonce).digest()
    key = nonce.ljust(
        _BLOCK, b"\0"
    )  # HMAC-SHA256 by its definition: asking OpenSSL for it takes three times as long
    inner = sha256(key.translate(_INNER) + text.encode()).digest()
    return sha256(key.translate(_OUTER) + inner).hexdigest()


def sealed(body: bytes) -> dict[int, str]:
    """Find the passages that a body speaks for: every object of exactly ``{"words": part, "digest": 64 hex digits}``.

    Raises ValueError or RecursionError if the body is not JSON that this program could have written; a part that has no
    place would be looked for among another entry's words.
    """
    if b'"digest"' not in body:
        return {}
    # a quote within a JSON string is escaped, so what looks like such an object is one
    found, spoken = _SEAL.findall(body), body.count(b'"digest"')
    if len(found) == spoken == 1:  # nearly every entry that has words
        ((first, before, after, last),) = found
        seals = {int(before or after): (first or last).decode()}
    elif len(found) == spoken:
        seals = {int(before or after): (first or last).decode() for first, before, after, last in found}
    else:
        seals = dict(_digests(json.loads(body)))
    if seals and not 0 <= min(seals) <= max(seals) < MOST_PARTS:
        raise ValueError
    return seals


def _digests(tree: object) -> Iterator[tuple[int, str]]:
    waiting = [tree]
    while waiting:
        match waiting.pop():
            case {"words": int(part), "digest": str(seal), **rest} if not (
                rest or isinstance(part, bool) or _HEX.fullmatch(seal) is None
            ):
                yield part, seal
            case dict() as fields:
                waiting.extend(fields.values())
            case list() as items:
                waiting.extend(items)
            case _:
                pass
