"""One case as one file for one vault.

The file, front to back: the line ``ownwords handover 1``; eight bytes, how many follow before the sum; sixteen bytes that
name the card it is sealed for; the sealed case; SHA-256 over all of it. The sum takes no key: it tells a file that was cut
or damaged on the way from one for somebody else, before anything is tried. What nobody can change is within: the case is
in a box from the sender's key to the receiver's (X25519, XSalsa20, Poly1305), and that, with the sender's card, in a sealed
box, so that nobody on the way can tell who sent it. The receiver learns the sender's fingerprint, to be compared like any.
"""

import hashlib
import hmac
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from store import card as cards
from store.card import Card
from store.carried import Carried, packed, unpacked
from store.handover_errors import HandoverDamaged, HandoverForAnother, NotACard, NotAHandover, OwnCard

if TYPE_CHECKING:
    from nacl.public import PrivateKey

FIRST = b"ownwords handover 1\n"
_LENGTH, _FOR, _SUM = 8, 16, 32
_BEFORE = len(FIRST) + _LENGTH
MOST_BYTES = 256 * 1024 * 1024
"""More than any case has: what is larger is something else, and is not read."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Handed:
    """What was in a file: the case, and the card of whoever sent it."""

    carried: Carried = field(repr=False)
    sender: Card


def sealed(carried: Carried, *, key: "PrivateKey", sender: Card, to: Card) -> bytes:
    """Return the file. Raises OwnCard."""
    from nacl.public import Box, SealedBox

    if to.vault == sender.vault:
        raise OwnCard(
            "That is the card of this vault. Ask the other one for theirs. Nothing was handed over."
        )
    tree = {"what": "ownwords handover", "format": 1, "to": to.vault, **packed(carried)}
    inside = bytes(Box(key, to.key).encrypt(json.dumps(tree, ensure_ascii=False).encode()))
    said = sender.written()
    body = bytes(SealedBox(to.key).encrypt(len(said).to_bytes(_LENGTH, "big") + said + inside))
    content = _named(to.public) + body
    content = FIRST + len(content).to_bytes(_LENGTH, "big") + content
    return content + hashlib.sha256(content).digest()


def read(file: Path, *, key: "PrivateKey", vault: str) -> Handed:
    """Open a file with the private half of this vault's card.

    Raises NotAHandover, HandoverDamaged, HandoverForAnother.
    """
    none = NotAHandover(f"{file} is not a case that was handed over. Check the path. Nothing was changed.")
    return opened(cards.content_of(file, most=MOST_BYTES, else_=none), key=key, vault=vault, none=none)


def opened(content: bytes, *, key: "PrivateKey", vault: str, none: NotAHandover) -> Handed:
    """As ``read``, for what is in the file."""
    if not content.startswith(FIRST):
        raise none
    length = int.from_bytes(content[len(FIRST) : _BEFORE], "big")
    whole, total = content[:-_SUM], content[-_SUM:]
    if len(content) != _BEFORE + length + _SUM or not hmac.compare_digest(
        hashlib.sha256(whole).digest(), total
    ):
        raise HandoverDamaged(
            "The file is cut off, or was damaged on the way. Nothing was changed; ask for it once more."
        )
    body = whole[_BEFORE:]
    if body[:_FOR] != _named(bytes(key.public_key)):
        raise HandoverForAnother(
            "The file is whole, but was sealed for another vault, or for an older card of this one. Nothing was changed.\n"
            "Send the card of this vault to whoever handed it over: `ownwords vault card --out FILE`."
        )
    return _unsealed(body[_FOR:], key=key, vault=vault)


def _unsealed(body: bytes, *, key: "PrivateKey", vault: str) -> Handed:
    from nacl.exceptions import CryptoError
    from nacl.public import Box, SealedBox

    try:
        said = bytes(SealedBox(key).decrypt(body))
        upto = _LENGTH + int.from_bytes(said[:_LENGTH], "big")
        sender = cards.parsed(said[_LENGTH:upto])
        tree = json.loads(Box(key, sender.key).decrypt(said[upto:]))
        match tree:
            case {"what": "ownwords handover", "format": 1, "to": to, **rest} if to == vault:
                return Handed(carried=unpacked(rest), sender=sender)
            case _:
                raise ValueError  # noqa: TRY301
    except (ValueError, TypeError, OverflowError, RecursionError, CryptoError, NotACard):
        pass  # raised below and not here: what went wrong may quote what is in it
    raise HandoverDamaged(
        "The file was not made by Ownwords for this vault, or was changed on the way. Nothing was changed here."
    )


def _named(public: bytes) -> bytes:
    return hashlib.blake2b(public, person=b"ownwords/for", digest_size=_FOR).digest()
