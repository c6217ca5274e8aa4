"""Languages other than English: what can be seen in the wording alone. Presupposition is not checked there."""

from __future__ import annotations

from interview.questioning.verdict import Category, Verdict


def is_covered(language: str) -> bool:
    """Whether this language has lists of its own."""
    del language
    return False


def check_elsewhere(text: str, language: str) -> Verdict:
    """What can be seen in the wording alone; never "checked against their words"."""
    del language
    asks = text.rstrip().endswith(("?", "？", "؟"))
    return Verdict(category=Category.OPTION_POSING if asks else Category.STATEMENT, checked_against_words=False)
