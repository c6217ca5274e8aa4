"""Keys of the least cost there is, worked out in this process instead of in a child of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nacl.pwhash import argon2id

from store import access, creating, derive, vault

if TYPE_CHECKING:
    import pytest

DERIVING = (access, creating, vault)
"""The modules that start a derivation."""
LEAST = derive.Cost(passes=1, memory=8192)


class Here:
    """A derivation in this process: the same key from the same passphrase, or the same refusal of it."""

    def __init__(self, passphrase: str, *, salt: bytes, cost: derive.Cost) -> None:
        self._key = argon2id.kdf(
            32, derive._prepared(passphrase), salt, opslimit=cost.passes, memlimit=cost.memory
        )

    def __enter__(self) -> Here:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def key(self) -> bytes:
        return self._key


def wherever_it_is_cheap(passphrase: str, *, salt: bytes, cost: derive.Cost) -> Any:
    """Here, if it costs nothing worth speaking of; otherwise in a child, as in the program."""
    made = Here if cost == LEAST else derive.Derivation
    return made(passphrase, salt=salt, cost=cost)


def derive_here(patch: pytest.MonkeyPatch, made: Any = wherever_it_is_cheap) -> None:
    for module in DERIVING:
        patch.setattr(module, "Derivation", made)
