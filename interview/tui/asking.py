"""What is thought of a question or a note while it is typed: looked at on a thread, on the worker's screen only, and kept nowhere."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from interview.advising.asking_well import Opinion
    from interview.advising.noting_well import NoteOpinion
    from interview.engine.standing import Statement
    from interview.engine.terms import Quote
    from interview.engine.view import View

LONGEST = 2_000
"""Characters: nobody asks a longer question, and to look through one would hold up the next key."""

LONGEST_NOTE = 12_000
"""Characters of a note, which is read through in a tenth of a second on a slow laptop."""


def forget_words() -> None:
    """Empty what the check, if it was ever loaded, remembers of single words of whoever was in front."""
    lemmas = sys.modules.get("interview.questioning.lemmas")
    if lemmas is not None:
        lemmas.lemma.cache_clear()


@dataclass(kw_only=True, slots=True)
class Asking:
    """One for each step screen: whether questions and notes are looked at, and the index of the person's words.

    A check is loaded at the first text, and not before. ``on`` holds for the session.
    """

    on: bool = True
    _said: Any = field(default=None, repr=False)

    def look(self, text: str, view: View, *, own: bool) -> Callable[[Callable[..., str]], Opinion]:
        """Look at a question; what comes back says it in words. May be called on any thread.

        ``own`` is a question of the worker's, which may be about anything whatever the step is for. Other words for a
        prompt are for what its step declares.
        """
        from interview.advising.asking_well import look, opinion
        from interview.advising.said_so_far import SaidSoFar, Turn, language_of

        if self._said is None:
            self._said = SaidSoFar()
        turns = [
            Turn(number=one.number, language=_written_in(one.language, one.corrections), words=one.latest)
            for one in view.statements
        ]
        language = language_of(text, worker=view.worker_locale, person=view.person_locale)
        whole = not (view.unread or view.unrecorded)
        disclosed = self._said.disclosed(turns, language=language, whole=whole)
        conduct = None if own else view.conduct
        verdict = look(text, language=language, disclosed=disclosed, conduct=conduct)
        return lambda say: opinion(text, verdict, language=language, say=say, disclosed=disclosed)

    def taken_out(self, one: Statement, quote: Quote) -> str | None:
        """Why words of theirs say by themselves what they did not say; None where there is nothing to warn of.

        May be called on any thread. Only English is looked at.
        """
        from interview.advising.said_so_far import ENGLISH, tongue
        from interview.questioning.taken_out import taken_out

        words = one.worded(quote.wording)
        language = one.corrections[quote.wording - 1].language if quote.wording else one.language
        if not self.on or words.erased or tongue(language) != ENGLISH:
            return None
        return taken_out(words.text, quote.start, quote.end)

    def look_at_note(self, text: str, view: View) -> Callable[[Callable[..., str]], NoteOpinion]:
        """Look at what the worker wrote in their own voice. May be called on any thread."""
        from interview.advising.noting_well import look_at_note, note_opinion

        found = look_at_note(text, worker=view.worker_locale, person=view.person_locale)
        return lambda say: note_opinion(found, say)


def _written_in(language: str, corrections: tuple[Any, ...]) -> str:
    return str(corrections[-1].language) if corrections else language
