"""Events to rows and back. Words leave the event here and come back here.

A sealed event holds ``{"words": part, "digest": ...}`` where words were; the words lie apart, so that they can be
erased while every seal stays whole. The digest is salted: a bare one of a short sentence could be guessed.
"""

from __future__ import annotations

import functools
import hashlib
import hmac
from typing import TYPE_CHECKING, Any, NoReturn

import msgspec

from interview.engine.events import AnyEvent, Entry
from interview.engine.words import ERASED, Words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class Sealed(msgspec.Struct, frozen=True, kw_only=True):
    """An event without its words, and the words: each with the random salt of its digest."""

    body: bytes
    passages: tuple[tuple[bytes, Words], ...]


class RecordUnreadable(Exception):
    """A stored event is not one this version knows. Its content is not repeated here."""

    plain = True
    """Its message is written for people, and holds nobody's words."""


def seal(event: AnyEvent, *, nonce: Callable[[], bytes]) -> Sealed:
    """Take the words out of ``event`` and leave a salted digest of each in their place."""
    passages: list[tuple[bytes, Words]] = []

    def box(words: Any) -> dict[str, Any]:
        if not isinstance(words, Words):
            raise TypeError(f"{type(words).__name__} cannot be part of an event")
        salt = nonce()
        passages.append((salt, words))
        return {"words": len(passages) - 1, "digest": digest(salt, words.text)}

    body = msgspec.json.encode(event, enc_hook=box, order="deterministic")
    return Sealed(body=body, passages=tuple(passages))


def digest(salt: bytes, text: str) -> str:
    """HMAC-SHA256 of the words under their own salt, in hex."""
    return hmac.new(salt, text.encode(), hashlib.sha256).hexdigest()


class Opener:
    """Opens sealed events; ``passages`` maps (seq, part) to text. What is not there was erased."""

    def __init__(self, passages: Mapping[tuple[int, int], str]) -> None:
        self._passages = passages
        self._seq = 0
        self._decoder = msgspec.json.Decoder(AnyEvent, dec_hook=self._unbox)

    def _unbox(self, kind: type, sealed: Any) -> Words:
        if kind is not Words or not isinstance(sealed, dict):
            raise TypeError("only words are kept apart")
        text = self._passages.get((self._seq, sealed["words"]))
        return ERASED if text is None else Words(text)

    def open(self, *, stream: str, seq: int, at: int, actor: str, session: str, body: bytes) -> Entry:
        """Raises RecordUnreadable for an event of a newer version, or a damaged one."""
        self._seq = seq
        try:
            event = self._decoder.decode(body)
        except (msgspec.MsgspecError, KeyError, TypeError, UnicodeDecodeError, RecursionError):
            _refuse(stream, seq)
        return Entry(stream=stream, seq=seq, at=at, actor=actor, session=session, event=event)


def _refuse(stream: str, seq: int) -> NoReturn:
    raise RecordUnreadable(
        f"Entry {seq} of {stream} cannot be read by this version of Ownwords. "
        "Nothing was changed. Install the version that wrote it, or a newer one."
    ) from None


def plain(value: object) -> bytes:
    """JSON with the words as plain strings, for exports that are meant to hold them."""
    return msgspec.json.encode(value, enc_hook=_unboxed, order="deterministic")


def _unboxed(value: Any) -> str:
    if isinstance(value, Words):
        return value.text
    raise TypeError(f"{type(value).__name__} has no plain form")


def boxed(kind: type, text: Any) -> Words:
    """The ``dec_hook`` for walks and tests, where words are plain strings."""
    if kind is Words and isinstance(text, str):
        return Words(text)
    raise TypeError("words are given as text")


@functools.cache
def event_tags() -> dict[str, str]:
    """Each event's tag and the name of its class, for the tables that the tests check."""
    kinds = msgspec.inspect.multi_type_info(list(AnyEvent.__args__))
    return {
        str(kind.tag): kind.cls.__name__ for kind in kinds if isinstance(kind, msgspec.inspect.StructType)
    }
