"""How old the person is taken to be, from when on, and what somebody's answer speaks for. Only the worker changes the band."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.terms import AgeBand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interview.engine.case import Case

AGE = "age-under-18"
"""The question whether the person is, or may be, under 18."""

ADULT_THERE = ("child-adult", "child-adult-again", "child-adult-now")
"""What the worker is asked, alone: which adult is there for the child. Before a sitting, or as one becomes a child's."""

SAID: Mapping[str, AgeBand] = {"yes": "child", "not-sure": "possibly_child"}


class AgeNoted(msgspec.Struct, frozen=True, kw_only=True):
    """From which entry on the person was taken to be of an age band; when (UTC ms), and in which session, 0 for before any."""

    number: int
    age_band: AgeBand
    at: int
    session: int


def spoken_for(case: Case, question: str) -> AgeBand | None:
    """The age band that the answer to a question speaks for, where another one is noted.

    Nobody noted as a child, or possibly one, is taken for an adult because of one answer.
    """
    answer = case.answers.get(question)
    if question != AGE or answer is None:
        return None
    band = SAID.get(answer.choice or "")
    return None if case.age_band in (band, "child") else band


def under_18(age_band: AgeBand | None) -> bool:
    """Whether somebody of this band is treated as under 18: who may be is, until it is decided."""
    return age_band in ("child", "possibly_child")


def age_at(case: Case, number: int) -> AgeBand | None:
    """The age band that was noted as an entry was made."""
    noted = [one.age_band for one in case.ages if one.number < number]
    return noted[-1] if noted else None


def said_as_another(case: Case, number: int) -> bool:
    """Whether somebody treated as under 18 now was taken for an adult as an entry was made, or the other way about."""
    then = age_at(case, number)
    return then is not None and under_18(then) != under_18(case.age_band)


def yes_of_an_adult(case: Case, scope: str) -> bool:
    """Whether a yes was said by somebody taken for an adult who is treated as under 18 now: nothing rests on it any more."""
    asked = case.consents_asked.get(scope)
    given = case.consents.get(scope) == "given" and asked is not None
    return given and asked is not None and under_18(case.age_band) and said_as_another(case, asked.number)
