"""What a plain verb brings in: "did he know?" has no word of weight, and asks for something all the same. English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.questioning.lemmas import lemma
from interview.questioning.meanings import Unit, groups

if TYPE_CHECKING:
    from interview.questioning.disclosed import Disclosed
    from interview.questioning.english.read import Read
    from interview.questioning.reading import Word

_ASKS = frozenset({"did", "does", "was", "were", "has", "had"})
_WHOM = frozenset({"he", "she", "they", "anyone", "anybody", "someone", "somebody", "anything"})


def plainly_new(read: Read, disclosed: Disclosed) -> Word | None:
    """The plain verb of a yes/no about somebody else ("did she know he took it"), where they did not use it."""
    words = [word for word in read.sentence.words if word.start >= read.sentence.start + read.form.core]
    if len(words) < 3 or words[0].low not in _ASKS:
        return None
    people = groups()["persons"] | groups()["kin"] | groups()["roles"]
    for at, word in enumerate(words[1:], start=1):
        before = words[at - 1].low
        subject = before in _WHOM or lemma(before) in people or (at == 2 and before.isalpha() and before != "you")
        key = lemma(word.low)
        if subject and key in groups()["plain_acts"]:
            known = disclosed.why_new(Unit(key, 0, 0, 0), of_person=False, denied=False) is None
            return None if known else word
    return None
