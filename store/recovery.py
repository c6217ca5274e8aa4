"""The recovery sheet: 256 random bits on paper, for the day that nobody remembers a passphrase.

Thirteen groups of four letters, and a fourteenth that is worked out from them: so a letter typed wrong is known before
anything is tried, and a sheet typed right that opens nothing is the wrong sheet. The letters are those of Crockford's base 32,
which has no I, L, O and U; whoever types one of these, or leaves out the dashes, is understood all the same.

What is on the sheet needs no stretching, for it cannot be guessed. It opens the vault like a passphrase does, and is to be kept
where the vault is not.
"""

import hmac
import os
import unicodedata
from hashlib import blake2b

from store.derive import KEY_BYTES
from store.key_errors import NotASheet

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MEANT = str.maketrans("OILU", "011V")
_GROUP = 4
_SECRET_LETTERS = 52
_ALL_LETTERS = _SECRET_LETTERS + _GROUP


class Sheet:
    """What is on a recovery sheet. Its repr shows nothing of it."""

    __slots__ = ("_secret",)

    def __init__(self, secret: bytes) -> None:
        if len(secret) != KEY_BYTES:
            raise ValueError
        self._secret = secret

    def __repr__(self) -> str:
        return "Sheet()"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sheet) and hmac.compare_digest(self._secret, other._secret)

    __hash__ = None  # type: ignore[assignment]

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups of four, to be shown and copied one by one."""
        written = _written(int.from_bytes(self._secret, "big"), _SECRET_LETTERS) + _checked(self._secret)
        return tuple(written[at : at + _GROUP] for at in range(0, len(written), _GROUP))

    @property
    def text(self) -> str:
        """All of it, as it is printed."""
        return "-".join(self.groups)

    def differs(self, typed: str) -> tuple[int, ...]:
        """Return the numbers, from 1, of the groups that were not copied as they stand on this sheet; empty if all were."""
        letters = _meant(typed)
        copied = [letters[at : at + _GROUP] for at in range(0, _ALL_LETTERS, _GROUP)]
        wrong = [
            n for n, (group, copy) in enumerate(zip(self.groups, copied, strict=True), 1) if group != copy
        ]
        return tuple(wrong or ([len(copied)] if len(letters) > _ALL_LETTERS else []))

    def kek(self, salt: bytes) -> bytes:
        """Return the key that locks the sheet's slot up."""
        return blake2b(salt, key=self._secret, person=b"ownwords/sheet", digest_size=KEY_BYTES).digest()


def new_sheet() -> Sheet:
    """Return a sheet that nobody has seen: have it copied out and typed back before a vault relies on it."""
    return Sheet(os.urandom(KEY_BYTES))


def parsed(typed: str) -> Sheet:
    """Read a sheet as a person types it: capitals, spaces, dashes and the letters O, I, L and U do not matter.

    Raises NotASheet, which says whether letters are missing or mistyped and repeats none of them.
    """
    letters = _meant(typed)
    strange = sum(letter not in _LETTERS for letter in letters)
    if strange:
        raise NotASheet(
            f"A recovery sheet has only letters and digits; {strange} of these characters are neither. Type it again."
        )
    if len(letters) != _ALL_LETTERS:
        raise NotASheet(
            f"A recovery sheet has {_ALL_LETTERS} letters and digits, in groups of {_GROUP}; these are {len(letters)}.\n"
            "Compare it with the sheet, group by group."
        )
    number = 0
    for letter in letters[:_SECRET_LETTERS]:
        number = number * len(_LETTERS) + _LETTERS.index(letter)
    if number < 1 << 8 * KEY_BYTES:
        secret = number.to_bytes(KEY_BYTES, "big")
        if _checked(secret) == letters[_SECRET_LETTERS:]:
            return Sheet(secret)
    raise NotASheet(
        "At least one letter of the recovery sheet was mistyped. Compare it with the sheet, group by group."
    )


def _meant(typed: str) -> str:
    plain = unicodedata.normalize("NFKC", typed).upper().translate(_MEANT)
    return "".join(letter for letter in plain if unicodedata.category(letter) not in _BETWEEN)


_BETWEEN = frozenset({"Zs", "Zl", "Zp", "Pd", "Pc", "Cc", "Cf"})


def _written(number: int, letters: int) -> str:
    return "".join(_LETTERS[number >> 5 * place & 31] for place in reversed(range(letters)))


def _checked(secret: bytes) -> str:
    short = blake2b(secret, person=b"ownwords/check", digest_size=3).digest()
    return _written(int.from_bytes(short, "big") >> 4, _GROUP)
