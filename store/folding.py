"""Text as it is looked for: without case, accents or the marks that people leave out, in any script.

A script that puts no spaces between words is taken character by character, so that two characters in a row are found too.
"""

import functools
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
_UNSPACED = ("CJK", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR")


def folded(text: str) -> str:
    """Return the text as it is compared."""
    if text.isascii():
        return text.lower()
    kept: list[str] = []
    bare = False
    for character in unicodedata.normalize("NFKD", text.casefold()).translate(_ALSO):
        if not unicodedata.combining(character):
            bare = unicodedata.name(character, "").startswith(_LEFT_OUT)
        elif bare:
            continue
        kept.append(character)
    return unicodedata.normalize("NFC", "".join(kept)).translate(_ALSO)


def spaced(text: str) -> str:
    """Return the folded text with its words apart: those of a script without spaces character by character."""
    text = folded(text)
    if text.isascii():
        return text.translate(_APART)
    parts: list[str] = []
    dense = False
    for character in text:
        if unicodedata.category(character)[0] == "M":
            parts.append(character)
            continue
        before, dense = dense, unicodedata.name(character, "").startswith(_UNSPACED)
        apart = dense or before
        parts.append((f" {character}" if apart else character) if character.isalnum() else " ")
    return "".join(parts)


@functools.lru_cache(maxsize=4096)
def joined(text: str) -> str:
    """Return the folded text as one word, as a mark is kept."""
    return "".join(spaced(text).split())
