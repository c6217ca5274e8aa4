"""Whether words seem to be English: by its commonest words, and by those of the languages that are in use beside it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from interview.questioning.lemmas import is_english
from interview.questioning.meanings import groups, table
from interview.questioning.reading import level, words_of

if TYPE_CHECKING:
    from interview.questioning.reading import Word

ENOUGH = 6
"""Words from which on English shows by its own commonest words."""
_COMMON = groups()["reading.commonest"]
_SHARE, _SHARE_KNOWN, _SHARE_OF_ANOTHER, _LATIN = 0.2, 0.6, 0.35, 0.8
_LAST_LATIN = "\u024f"
_VIETNAMESE = range(0x1E00, 0x1F00)
_TELLING = 5
_MISSPELT = ("ed", "ing", "er", "ly", "s", "y")
"""What an English word that is spelled amiss ends with as often."""
_LOOKED_AT = 4000


def seems_english(text: str) -> bool:
    """True for English, and for a text too short to tell that has no word or letter of another language.

    What may as well be English is taken for it. Offline; a long text is looked at where it begins.
    """
    there = text[:_LOOKED_AT]
    words = [
        word for word in words_of(level(there)) if word.low[0].isalpha() or word.low[0] == "'" != word.low
    ]
    if not words:
        return True
    if sum(1 for word in words if _is_latin(word.low)) < _LATIN * len(words):
        return False
    telling = [word for word in words if word.low not in _lists()["shared"]]
    of_english = sum(1 for word in telling if word.low in _COMMON)
    of_another = sum(1 for word in telling if _of_another(word, there))
    if of_another > of_english and of_another > _SHARE_OF_ANOTHER * len(telling):
        return False
    if len(words) < ENOUGH:
        return bool(of_english) or len(words) == 1 or not _mostly_unknown(telling, there)
    known = sum(1 for word in words if is_english(word.low))
    common = sum(1 for word in words if word.low in _COMMON)
    return common >= _SHARE * len(words) or known >= _SHARE_KNOWN * len(words)


def _is_latin(low: str) -> bool:
    return all(sign <= _LAST_LATIN or ord(sign) in _VIETNAMESE or sign in "\u2019\u2018" for sign in low)


def _is_name(word: Word, text: str) -> bool:
    return text[word.start].isupper() and word.low not in _lists()["commonest"]


def _of_another(word: Word, text: str) -> bool:
    """Whether a word is common in another language, or is written with a letter that English has not; names tell nothing."""
    if word.low in _lists()["commonest"]:
        return True
    accented = word.low.isalpha() and not word.low.isascii() and word.low not in _lists()["english"]
    return accented and not _is_name(word, text)


def _mostly_unknown(words: list[Word], text: str) -> bool:
    """Whether at least half of these words, names left out, are in no English word list and no slip for one that is."""
    told = [word.low for word in words if not _is_name(word, text)]
    unknown = [
        low for low in told if len(low) >= _TELLING and not is_english(low) and low not in _lists()["english"]
    ]
    return any(unknown) and 2 * sum(1 for low in unknown if not low.endswith(_MISSPELT)) >= len(told)


@lru_cache(maxsize=1)
def _lists() -> dict[str, frozenset[str]]:
    return {
        name: frozenset(word for words in part.values() for word in words.split())
        for name, part in table("not_english.toml").items()
    }
