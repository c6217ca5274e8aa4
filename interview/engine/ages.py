"""What somebody says of their age, and which age band that speaks for. Only the worker changes the band."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interview.engine.case import Case
    from interview.engine.terms import AgeBand

AGE = "age-under-18"
"""The question whether the person is, or may be, under 18."""

SAID: Mapping[str, AgeBand] = {"yes": "child", "not-sure": "possibly_child"}


def spoken_for(case: Case, question: str) -> AgeBand | None:
    """The age band that the answer to a question speaks for, where another one is noted.

    Nobody noted as a child, or possibly one, is taken for an adult because of one answer.
    """
    answer = case.answers.get(question)
    if question != AGE or answer is None:
        return None
    band = SAID.get(answer.choice or "")
    return None if case.age_band in (band, "child") else band
