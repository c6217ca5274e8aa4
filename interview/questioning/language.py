"""Whether words seem to be English: by the share of its commonest words. Offline, and only for long enough texts."""

from __future__ import annotations

from interview.questioning.meanings import groups
from interview.questioning.reading import level, words_of

_COMMON = groups()["reading.commonest"]
_ENOUGH = 6
_SHARE = 0.2


def seems_english(text: str) -> bool:
    """True for English, and for a text too short to tell that is in Latin letters without foreign signs."""
    words = [word.low for word in words_of(level(text[:4000])) if word.is_word and not word.low[0].isdigit()]
    if not words:
        return True
    latin = sum(1 for word in words if all(sign.isascii() or sign in "\u2019\u2018éèïöüç" for sign in word))
    if latin < 0.8 * len(words):
        return False
    if len(words) < _ENOUGH:
        return True
    return sum(1 for word in words if word in _COMMON) >= _SHARE * len(words)
