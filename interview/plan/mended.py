"""A quote of the person's words, found again once slips of the worker's typing have been put right.

A slip is not the person changing their account: they said it so from the first.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interview.engine.standing import Statement
    from interview.engine.terms import Quote
    from interview.engine.words import Words

_PIECE = re.compile(r"\w+|\W", re.DOTALL)


def reworded_since(statement: Statement, quote: Quote) -> bool:
    """Whether the person worded the statement otherwise after they were quoted."""
    return any(not one.mistyped for one in statement.corrections[quote.wording :])


def quoted_now(statement: Statement, quote: Quote) -> Words:
    """The quoted words with the slips mended that were found since, up to where the person worded it otherwise."""
    words, start, end = statement.worded(quote.wording), quote.start, quote.end
    for correction in statement.corrections[quote.wording :]:
        if not correction.mistyped or words.erased:
            break
        start, end = moved(words.text, correction.words.text, start, end)
        words = correction.words
    return words.cut(start, end)


def moved(before: str, after: str, start: int, end: int) -> tuple[int, int]:
    """Where a stretch of ``before`` stands in ``after``, in code points.

    Whole words are compared: one that was changed is taken with all that stands in its place. Where nothing of the
    stretch is left, it is the whole of ``after``.
    """
    old, new = _PIECE.findall(before), _PIECE.findall(after)
    old_at, new_at = _places(old), _places(new)
    found: list[tuple[int, int]] = []
    for kind, first, last, new_first, new_last in SequenceMatcher(None, old, new).get_opcodes():
        begins, stops = old_at[first], old_at[last]
        if kind == "insert":
            if start < begins < end:
                found.append((new_at[new_first], new_at[new_last]))
        elif start < stops and begins < end:
            if kind == "equal":
                shift = new_at[new_first] - begins
                found.append((max(start, begins) + shift, min(end, stops) + shift))
            else:
                found.append((new_at[new_first], new_at[new_last]))
    if not found or found[0][0] == found[-1][1]:
        return 0, len(after)
    return found[0][0], found[-1][1]


def _places(pieces: list[str]) -> list[int]:
    places = [0]
    for piece in pieces:
        places.append(places[-1] + len(piece))
    return places
