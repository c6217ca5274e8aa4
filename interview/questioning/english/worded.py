"""Another wording of what the person said is no new detail: a general verb between a doer and a thing they spoke of. English."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from interview.questioning.events import asked_doer
from interview.questioning.meanings import groups
from interview.questioning.verdict import Why

if TYPE_CHECKING:
    from interview.questioning.content import Brought, Content
    from interview.questioning.disclosed import Disclosed
    from interview.questioning.reading import Word

_TOWARDS = frozenset(
    {"to", "from", "at", "in", "into", "of", "inside", "outside", "near", "around", "through", "round"}
)
_UNDONE = frozenset({"back", "out", "up", "away"})
"""With one of these after it, a general verb is a particular one: "gave it back", "found out"."""
_AFTER = 5
_POINTS = frozenset({"the", "that", "this", "your", "his", "her", "their"})


def reworded(content: Content, words: tuple[Word, ...], disclosed: Disclosed) -> Content:
    """The content without what only words differently what was said; all of it where any new word is more than that."""
    new = content.new
    if not new or any(one.because is not Why.NOT_SAID for one in new):
        return content
    said = [unit for unit in content.held if all(unit is not one.unit for one in new)]
    if all(_same_deed(one, words, disclosed, len(said)) or _where_only(one, words, len(said)) for one in new):
        return replace(content, new=())
    return content


def _same_deed(one: Brought, words: tuple[Word, ...], disclosed: Disclosed, said: int) -> bool:
    """Whether a general verb stands between somebody and something that they spoke of."""
    if one.unit.key not in groups()["general_acts"] or not said:
        return False
    if _UNDONE & {word.low for word in words[one.unit.at + 1 : one.unit.at + 1 + _AFTER]}:
        return False
    doer = asked_doer(words, one.unit.at)
    return bool(doer) and (disclosed.people or doer in {"self", "we"})


def _where_only(one: Brought, words: tuple[Word, ...], said: int) -> bool:
    """Whether a word as general as "house" only says where it was, beside what they spoke of."""
    at = one.unit.at
    if one.unit.key not in groups()["general_places"] or not said or at < 2:
        return False
    return words[at - 1].low in _POINTS and words[at - 2].low in _TOWARDS
