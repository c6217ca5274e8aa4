"""Whether words that are said back to a person lose what they said of them: that it was not so, was feared, or came from others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.questioning.disclosed import Disclosed, Said
from interview.questioning.language import seems_english
from interview.questioning.verdict import Why

if TYPE_CHECKING:
    from collections.abc import Mapping

_WHY: Mapping[int, Why] = {
    Said.DENIED: Why.DENIED,
    Said.NOT_CERTAIN: Why.NOT_CERTAIN,
    Said.PASSED_ON: Why.ANOTHERS_WORD,
}
"""In the order of their weight."""


def taken_out(words: str, start: int, end: int) -> Why | None:
    """Why ``words[start:end]`` says by itself what the person did not; None where it says the same, and for no English.

    "Hit me" out of "he never hit me" is one; "never hit me" is none, for the denial is said back with it.
    """
    if not 0 <= start < end <= len(words) or not seems_english(words):
        return None
    index = Disclosed()
    alone = {(start + one.start, one.key): how for one, how in index.how_said(words[start:end])}
    lost = {
        how
        for one, how in index.how_said(words)
        if start <= one.start and one.end <= end and how in _WHY and _said_of(alone, one.start, one.key)
    }
    return next((why for how, why in _WHY.items() if how in lost), None)


def _said_of(alone: Mapping[tuple[int, str], int], start: int, key: str) -> bool:
    """Whether the words by themselves assert this; what is cut so that it reads as something else does too."""
    how = alone.get((start, key))
    return how is None or how in (Said.OF_SELF, Said.OF_OTHERS)
