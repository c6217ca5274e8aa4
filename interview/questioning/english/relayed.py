"""A turn that an interpreter is asked to put: read as if it were said to the person, so that who did what is compared.

"She says he hit her. Ask her where." asks the person where he hit them. That holds only where "she" can be nobody else:
once the person has spoken of a woman, "she" may be that woman, and who did it is then not compared.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from interview.questioning.meanings import groups

if TYPE_CHECKING:
    from interview.questioning.disclosed import Disclosed
    from interview.questioning.reading import Word

_ASKED = re.compile(
    r"\b(?:ask|tell|(?:put|say) (?:it|this|that|the question)? ?to|find out from) (?:(?P<her>her|the (?:woman|lady|girl)|mrs|ms|miss)"
    r"|(?P<him>him|the (?:man|gentleman|boy|lad)|mr))\b"
)
_FORMS = {
    "her": {"she": "you", "her": "you", "hers": "yours", "herself": "yourself"},
    "him": {"he": "you", "him": "you", "his": "your", "himself": "yourself"},
}
_OTHERS = {"her": "reading.women", "him": "reading.men"}
_NOT_OWNED = groups()["generic.function"] | groups()["reading.before_verbs"]


def person_asked(low: str, disclosed: Disclosed) -> str | None:
    """Give "her" or "him" where that is the person and can be nobody else; None where it cannot be told."""
    asked = {found.lastgroup for found in _ASKED.finditer(low)}
    if len(asked) != 1:
        return None
    (whom,) = asked
    others = groups()[_OTHERS[whom]] | set(_FORMS[whom]) if whom else set()
    return whom if whom and not any(disclosed.has_said(other) for other in others) else None


def to_the_person(words: tuple[Word, ...], whom: str) -> tuple[Word, ...]:
    """The same words, at the same places, with "you" for the person."""
    forms = _FORMS[whom]
    return tuple(
        replace(word, low=_form(words, at, forms)) if word.low in forms else word
        for at, word in enumerate(words)
    )


def _form(words: tuple[Word, ...], at: int, forms: dict[str, str]) -> str:
    after = words[at + 1].low if at + 1 < len(words) else ""
    owns = words[at].low == "her" and after.isalpha() and after not in _NOT_OWNED
    return "your" if owns else forms[words[at].low]
