"""The seals: a hash chain for each stream, and a salted digest for each passage.

A row's hash is SHA-256 over these, each preceded by its length as eight big-endian bytes: ``ownwords/1``, stream, seq, at,
actor, session, SHA-256 of the body, hash of the row before (32 zero bytes for the first). Text is UTF-8 and numbers are
decimal digits, so that anyone can recompute it. It needs no key: a keyed chain adds nothing against someone who has the
vault's key, and only they can write to it at all.
"""

import hmac
import json
import re
from collections.abc import Iterator
from hashlib import sha256

from store.rows import Head

EMPTY = Head(seq=0, hash=bytes(32))
_FORM = b"ownwords/1"
_HEX = re.compile(r"[0-9a-f]{64}")


def link(*, stream: str, seq: int, at: int, actor: str, session: str, body: bytes, prev: bytes) -> bytes:
    """Return the hash of one row, given the hash of the row before it."""
    fields = (
        _FORM,
        stream.encode(),
        b"%d" % seq,
        b"%d" % at,
        actor.encode(),
        session.encode(),
        sha256(body).digest(),
        prev,
    )
    return sha256(b"".join([len(field).to_bytes(8, "big") + field for field in fields])).digest()


def digest(nonce: bytes, text: str) -> str:
    """Return the digest that a sealed body must hold in the place of these words."""
    return hmac.digest(nonce, text.encode(), "sha256").hex()


def sealed(body: bytes) -> dict[int, str]:
    """Find the passages that a body speaks for: every object of exactly ``{"words": part, "digest": 64 hex digits}``.

    Raises ValueError or RecursionError if the body is not JSON that this program could have written.
    """
    if b'"digest"' not in body:
        return {}
    return dict(_digests(json.loads(body)))


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
