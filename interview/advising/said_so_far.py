"""What a question is compared with: the person's own words so far, in the language of the question.

It loads the check, which is slow the first time: import it where a question is looked at, and not before.
"""

from __future__ import annotations

from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

from interview.questioning.disclosed import Disclosed
from interview.questioning.language import seems_english

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interview.engine.words import Words

ENGLISH = "en"


def tongue(locale: str) -> str:
    """The language of a locale, without its region or script."""
    return locale.split("-", maxsplit=1)[0].lower()


def language_of(text: str, *, worker: str, person: str) -> str:
    """The locale in which a worker typed a question: their own, or the person's where it cannot be theirs.

    Only English is told apart by its words; a few words without foreign letters pass for it.
    """
    if tongue(worker) != ENGLISH or tongue(worker) == tongue(person) or seems_english(text):
        return worker
    return person


@dataclass(frozen=True, kw_only=True, slots=True)
class Turn:
    """One thing the person said, and the language it is written in."""

    number: int
    language: str
    words: Words


class Incomparable(Disclosed):
    """Stands for words of which some cannot be looked at: nothing is then called new, and nothing said."""

    @property
    def in_english(self) -> bool:
        return False


class SaidSoFar:
    """An index of the person's words that grows with them. It is made anew only where an earlier turn has changed."""

    def __init__(self) -> None:
        self._turns: tuple[Turn, ...] = ()
        self._index = Disclosed()
        self._one_at_a_time = Lock()

    def disclosed(self, turns: Sequence[Turn], *, language: str, whole: bool) -> Disclosed:
        """What may be compared with a question in this language. Erased words are not there.

        Where the person said something in another language too, or not all they said is there to be looked at (``whole``
        is false), nothing is compared at all: it might be the very thing that the question names.
        """
        there = tuple(turn for turn in turns if not turn.words.erased)
        if not whole or any(tongue(turn.language) != tongue(language) for turn in there):
            return Incomparable()
        with self._one_at_a_time:
            if there[: len(self._turns)] != self._turns:
                self._turns, self._index = (), Disclosed()
            for turn in there[len(self._turns) :]:
                self._index.add(turn.words.text)
            self._turns = there
            return self._index
