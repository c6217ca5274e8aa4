"""Advice on a passphrase: names of what makes it weak, for the screen to word.

It is never a rule: a worker in a hurry who is refused one writes the next on the laptop.
"""

import re
import unicodedata

SHORT = "short"
REPEATED = "repeated"
CODE_IN_IT = "code-in-it"
COMMON = "common"

_WORDS = 5
_CHARACTERS = 14
_TRIED_FIRST = """
password passwort passphrase parola senha contraseña motdepasse letmein letmeinnow openup opensesame welcome
welcomeback iloveyou qwerty qwertyuiop qwertz azerty asdfgh asdfghjkl zxcvbn zxcvbnm admin administrator login
changeme default secret topsecret nosecret master monkey dragon sunshine princess football liverpool arsenal chelsea
manchester england london britain summer winter spring autumn monday january december charlie jessica ashley
michael superman batman starwars pokemon computer internet whatever trustno abc abcdef abcdefgh correcthorsebatterystaple
caseworker socialworker safeguarding ownwords interview support charity shelter refuge
"""
_COMMON = frozenset(_TRIED_FIRST.split())
_FROM_THE_KEYBOARD = (
    "qwertyuiop",
    "qwertzuiop",
    "azertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "abcdefghijklmnopqrstuvwxyz",
)
_SWAPPED = str.maketrans("013457@$!", "oieastasi")


def advice(passphrase: str, *, worker: str | None = None) -> tuple[str, ...]:
    """Name what makes a passphrase easy to guess: ``short``, ``repeated``, ``code-in-it``, ``common``; empty if nothing is seen.

    Nothing seen does not mean strong: a line from a song passes. Five words drawn by dice are the advice behind it.
    """
    plain = unicodedata.normalize("NFC", passphrase).casefold()
    if not plain:
        return (SHORT,)
    found = {
        SHORT: len(plain) < _CHARACTERS or 1 < len(plain.split()) < _WORDS,
        REPEATED: _repeated(plain),
        CODE_IN_IT: worker is not None and _alike(worker) in _alike(plain),
        COMMON: _common(plain),
    }
    return tuple(name for name, seen in found.items() if seen)


def _repeated(plain: str) -> bool:
    words = plain.split()
    unit = re.fullmatch(r"(.+?)\W*(?:\1\W*)+", plain, re.DOTALL)
    return unit is not None or len(set(plain)) < min(6, len(plain)) or len(set(words)) * 2 <= len(words)


def _common(plain: str) -> bool:
    words = [_letters(word) for word in plain.split()]
    whole = "".join(words)
    if not whole:  # nothing but digits and signs: a date, a telephone number
        return len(plain) < 2 * _CHARACTERS
    runs = any(whole in run or whole[::-1] in run for run in _FROM_THE_KEYBOARD)
    return runs or whole in _COMMON or all(not word or word in _COMMON for word in words)


def _alike(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def _letters(text: str) -> str:
    folded = text.casefold().strip("0123456789!?.,-_*#").translate(_SWAPPED)
    return "".join(letter for letter in folded if letter.isalpha())
