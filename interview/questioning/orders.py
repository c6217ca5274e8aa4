"""What somebody was told or made to do, and who it was: an order is said when it was given, whether or not it was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.questioning.events import SELF
from interview.questioning.lemmas import lemma
from interview.questioning.meanings import groups

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.questioning.reading import Word

_ORDERS = frozenset({"tell", "make", "ask", "order", "force", "instruct", "let", "send"})
_BARE = frozenset({"make", "let"})
_WHOM = {"me": SELF, "us": SELF, "you": SELF, "him": "he", "her": "she", "them": "they", "everyone": "they"}
_SUBJECTS = {"i": SELF, "we": SELF, "you": SELF, "he": "he", "she": "she", "they": "they"}
_BEFORE_NOUNS = frozenset({"the", "my", "his", "her", "their", "your", "our", "a"})
_PASSIVE = groups()["reading.passive"]
_BACK = 4


def orders(words: tuple[Word, ...]) -> Iterator[tuple[int, int, str]]:
    """Of each order in these words: its place, the place of the act, and who was to do it ("" where it cannot be told)."""
    lows = [word.low for word in words]
    for at, low in enumerate(lows):
        key = lemma(low)
        if key not in _ORDERS:
            continue
        whom, after = _whom(lows, at)
        ordered = after < len(lows) and lows[after] == "to"
        if ordered or (key in _BARE and after > at + 1):
            place = after + ordered
            if place < len(lows) and lows[place].isalpha():
                yield at, place, whom


def _whom(lows: list[str], at: int) -> tuple[str, int]:
    """Who is to do it, and the place of the word after them."""
    following = lows[at + 1] if at + 1 < len(lows) else ""
    if following in _WHOM and not (following == "her" and lows[at + 2 : at + 3] != ["to"]):
        return _WHOM[following], at + 2
    if following in _BEFORE_NOUNS and at + 2 < len(lows):
        return lemma(lows[at + 2]), at + 3
    return _before(lows, at), at + 1


def _before(lows: list[str], at: int) -> str:
    """Who is to do it, where they stand before the order: "I was told to", "him they made to"."""
    before = lows[max(0, at - _BACK) : at]
    if _PASSIVE & set(before[-3:]):
        return next((_SUBJECTS[low] for low in reversed(before) if low in _SUBJECTS), "")
    return _WHOM.get(before[-2], "") if len(before) > 1 and before[-1] in _SUBJECTS else ""
