"""Text as it is looked for: without case, accents or the marks that people leave out, in any script.

A script that puts no spaces between words is taken character by character, so that two characters in a row are found too.
"""

import functools
import re
import unicodedata

_ALSO = str.maketrans(
    {
        "đ": "d",
        "ð": "d",
        "ħ": "h",
        "ı": "i",
        "ł": "l",
        "ø": "o",
        "ŧ": "t",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ى": "ي",
        "ی": "ي",
        "ک": "ك",
        "ة": "ه",
        "ـ": None,
        "\u200c": None,
        "\u200d": None,
    }
)
"""Letters that Unicode takes for letters of their own, and people type one for the other."""

_LEFT_OUT = ("LATIN", "GREEK", "CYRILLIC", "ARABIC", "HEBREW")
"""Scripts whose marks are mostly left out in typing. In others a mark is a vowel, and stays."""

_APART = str.maketrans({chr(code): " " for code in range(128) if not chr(code).isalnum()})
_NOT_ASCII = re.compile(r"\S*[^\x00-\x7f\s]\S*")
_UNSPACED = ("CJK", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR")


def folded(text: str) -> str:
    """Return the text as it is compared, its words one space apart."""
    return " ".join(word.lower() if word.isascii() else _folded(word) for word in text.split())


def spaced(text: str) -> str:
    """Return the text for an index that folds and divides ASCII by itself: all other words folded, and divided where they must be."""
    return text if text.isascii() else _NOT_ASCII.sub(lambda found: _spaced(found[0]), text)


def words_of(text: str) -> list[str]:
    """Return the words that the index has of a text: letters and digits alone."""
    return spaced(text).lower().translate(_APART).split()


@functools.lru_cache(maxsize=4096)
def _folded(word: str) -> str:
    kept: list[str] = []
    bare = False
    for character in unicodedata.normalize("NFKD", word.casefold()).translate(_ALSO):
        if not unicodedata.combining(character):
            bare = _is_of(character, _LEFT_OUT)
        elif bare:
            continue
        kept.append(character)
    return unicodedata.normalize("NFC", "".join(kept)).translate(_ALSO)


@functools.lru_cache(maxsize=4096)
def _spaced(word: str) -> str:
    parts: list[str] = []
    dense = False
    for character in _folded(word):
        if unicodedata.category(character)[0] == "M":
            parts.append(character)
            continue
        before, dense = dense, _is_of(character, _UNSPACED)
        apart = dense or before
        parts.append((f" {character}" if apart else character) if character.isalnum() else " ")
    return "".join(parts)


@functools.lru_cache(maxsize=4096)
def _is_of(character: str, scripts: tuple[str, ...]) -> bool:
    return unicodedata.name(character, "").startswith(scripts)


@functools.lru_cache(maxsize=4096)
def joined(text: str) -> str:
    """Return the folded text as one word, as a mark is kept."""
    return "".join(words_of(text))
