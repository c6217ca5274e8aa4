"""The check of one question: the way in for the app, the flow lint and the command line.

Nothing here is kept, and nothing here blocks: it is software's opinion, computed again whenever it is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.questioning.elsewhere import check_elsewhere, is_covered
from interview.questioning.language import seems_english
from interview.questioning.rewording import rewording
from interview.questioning.uncompared import NothingToCompare
from interview.questioning.verdict import Verdict

if TYPE_CHECKING:
    from interview.questioning.disclosed import Disclosed

ENGLISH = "en"


def check(
    text: str,
    *,
    language: str,
    disclosed: Disclosed,
    conduct: str | None = None,
    words_alone: bool = False,
) -> Verdict:
    """What the check says of one turn of the worker, given what the person has disclosed.

    `language` is a BCP 47 tag; English is checked in full, other languages for what can be seen in the wording alone.
    `conduct` is the step's declaration (consent, comfort, logistics, needs, rights, understanding or account); without it,
    it is inferred. `words_alone` leaves out the trained reader, for what is said before anybody told anything. A turn of any
    length or script is answered; nothing is raised.
    """
    if language.split("-")[0].lower() != ENGLISH:
        return check_elsewhere(text, language, conduct)
    from interview.questioning.english.long import check_of_any_length

    comparable = disclosed.in_english
    against = disclosed if comparable else NothingToCompare()
    category, findings, content = check_of_any_length(text, against, conduct, words_alone=words_alone)
    return Verdict(
        category=category,
        findings=findings,
        instead=rewording(text, findings, content, against),
        checked_against_words=comparable and seems_english(text),
    )


def covers(language: str) -> bool:
    """Whether anything at all is checked in this language."""
    return language.split("-")[0].lower() == ENGLISH or is_covered(language)
