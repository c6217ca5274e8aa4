"""From a passphrase to a key, in a child process of its own: 256 MiB of memory that the program does not keep afterwards.

The child is the file ``stretch.py`` beside this one.
"""

import contextlib
import subprocess
import sys
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from store.stretch import KEY_BYTES as KEY_BYTES

SALT_BYTES = 16
_CHILD = str(Path(__file__).with_name("stretch.py"))


@dataclass(frozen=True, kw_only=True, slots=True)
class Cost:
    """What one guess at a passphrase costs. The least that libsodium takes (1, 8192) is for tests alone."""

    passes: int = 3
    memory: int = 256 * 1024 * 1024


USUAL = Cost()


class Derivation:
    """A derivation under way: started at once, so that the caller can do something else until ``key()`` waits for it."""

    def __init__(self, passphrase: str, *, salt: bytes, cost: Cost) -> None:
        """Start it. Raises UnusablePassphrase, DerivationFailed."""
        from store.errors import DerivationFailed

        order = f"{salt.hex()} {cost.passes} {cost.memory}\n"
        prepared = _prepared(passphrase)
        self._cost = cost
        # -P: a file "nacl.py" where the program happens to be started must not be imported
        command = [sys.executable, "-P", _CHILD]
        try:
            self._child = subprocess.Popen(  # noqa: S603
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
            )
        except OSError as error:
            raise DerivationFailed(
                "A second process could not be started to work out the key. Try again."
            ) from error
        assert self._child.stdin is not None  # noqa: S101
        with contextlib.suppress(BrokenPipeError), self._child.stdin as pipe:  # if it died, key() says so
            pipe.write(order.encode() + prepared)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._child.kill()  # it has nothing more to say; a finished one does not mind
        with self._child:
            pass

    def key(self) -> bytes:
        """Wait for the key. Raises DerivationFailed, mostly for want of memory."""
        from store.errors import DerivationFailed

        assert self._child.stdout is not None  # noqa: S101
        key = self._child.stdout.read()
        if self._child.wait() != 0 or len(key) != KEY_BYTES:
            memory = self._cost.memory // (1024 * 1024)
            raise DerivationFailed(
                f"The key could not be worked out. This takes {memory} MB of free memory: close other programs, try again."
            )
        return key


def derive(passphrase: str, *, salt: bytes, cost: Cost) -> bytes:
    """Argon2id in a child process, waited for. Raises UnusablePassphrase, DerivationFailed."""
    with Derivation(passphrase, salt=salt, cost=cost) as derivation:
        return derivation.key()


def _prepared(passphrase: str) -> bytes:
    # NFC, because one keyboard composes an accent that another leaves apart, for the same passphrase
    from store.errors import UnusablePassphrase

    try:
        prepared = unicodedata.normalize("NFC", passphrase).encode()
    except UnicodeEncodeError:
        prepared = b""
    if prepared:
        return prepared
    raise UnusablePassphrase("The passphrase is empty or holds a character that is not one. Type it again.")
