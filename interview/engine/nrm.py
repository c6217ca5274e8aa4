"""Whether somebody is in the National Referral Mechanism (NRM) already, how far it is, and what they are asked of it then.

It is known where the worker noted it, or where it was told to the NRM and that stands in this record. An adult chooses whether
to stay in it (First Responder Toolkit, Home Office, April 2026, section 5), and so does who was referred as a child and is taken
for an adult now (Safeguarding partnership of Bury, on changes of the referral form, live from 13 February 2026).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from interview.engine.ages import age_at, said_as_another, under_18
from interview.engine.shared import REFERRAL_CHOICE
from interview.engine.terms import WITHDRAWN

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.considered import Noted
    from interview.engine.terms import Circumstance, NrmStage

NRM = "nrm"
"""The recipient that a referral goes to."""

IN_NRM: Circumstance = "in-nrm"
STAY = "nrm-stay"
"""The question whether they want to stay in it."""

SUPPORT = "choice-support"
_GOING_ON: frozenset[NrmStage | None] = frozenset({None, "referred", "positive_reasonable_grounds"})
"""Stages at which there is something to stay in: no last decision is there yet."""

_REFUSED: frozenset[NrmStage | None] = frozenset(
    {"negative_reasonable_grounds", "negative_conclusive_grounds"}
)


def standing(case: Case) -> Noted | None:
    """What the worker noted of it, if that holds."""
    noted = case.circumstances.get(IN_NRM)
    return noted if noted is not None and noted.holds else None


HowFar = Literal["not_in_nrm", "in_nrm", "nrm_decided"]
"""What a wording about the NRM may differ by: ``nrm_decided`` where it came to a no, or to its last decision."""


def how_far(case: Case) -> HowFar:
    """How they stand in it, as far as a wording is concerned."""
    if not in_nrm(case):
        return "not_in_nrm"
    return "in_nrm" if _stage(case) in _GOING_ON else "nrm_decided"


def noted_in(case: Case) -> bool:
    """The worker noted that they are in it, whatever was decided there; not that they left it."""
    noted = standing(case)
    return noted is not None and noted.stage != WITHDRAWN


def left_at(case: Case) -> int:
    """The entry that notes that they left it; 0 without one."""
    noted = standing(case)
    return noted.number if noted is not None and noted.stage == WITHDRAWN else 0


def was_referred(case: Case) -> bool:
    """They were referred once, in it still or not: a referral takes the place of a notice."""
    return standing(case) is not None or any(share.recipient == NRM for share in case.shares.values())


def in_nrm_since(case: Case) -> int | None:
    """The number of the entry from which on it is known that they were referred; None where it is not, or they left it."""
    noted = case.circumstances.get(IN_NRM)
    out_at = noted.out_at if noted is not None else 0
    told = [one.number for one in case.shares.values() if one.recipient == NRM and one.number > out_at]
    if noted is not None and noted.number > out_at:
        told.append(noted.since)
    return min(told, default=None)


def in_nrm(case: Case) -> bool:
    """They were referred to the NRM, and nothing says that they left it. A decision may be there already."""
    return in_nrm_since(case) is not None


def asked_to_be_referred(case: Case) -> bool:
    """Not in the NRM as this sitting began, nor noted as in it: whether they want to be referred is theirs to say.

    Who said in this sitting that they want to leave it is not asked to come back to it.
    """
    since, stay = in_nrm_since(case), case.answers.get(STAY)
    if since is None and stay is not None and stay.choice == "leave" and stay.number > case.sat_from:
        return False
    return since is None or not (noted_in(case) or since <= case.sat_from)


def asked_to_stay(case: Case) -> bool:
    """In the NRM before, with no last decision yet: not asked whether they want to be referred, but whether they stay."""
    return (
        in_nrm(case) and not asked_to_be_referred(case) and (not noted_in(case) or _stage(case) in _GOING_ON)
    )


def needs_no_asking(case: Case, question: str) -> bool:
    """Their own yes to being referred stands: that they were not asked whether they stay leaves nothing open."""
    chosen = case.answers.get(REFERRAL_CHOICE)
    own = chosen is not None and chosen.choice == "yes" and not said_as_another(case, chosen.number)
    return question == STAY and own


def leaving_nrm(case: Case) -> bool:
    """They were asked about it when it was known that they are in the NRM, and want to leave it; they may have by now."""
    stay, noted = case.answers.get(STAY), standing(case)
    since = noted.since if left_at(case) and noted is not None else in_nrm_since(case)
    if since is None:
        return False
    if stay is not None and stay.choice == "leave" and stay.number > since:
        return True
    said = case.answers.get(REFERRAL_CHOICE)
    return not left_at(case) and said is not None and said.choice == "no" and said.number > since


def refused_by_nrm(case: Case) -> bool:
    """A decision of the NRM said no."""
    return in_nrm(case) and _stage(case) in _REFUSED


def turned_18_in_nrm(case: Case) -> bool:
    """Referred as a child, taken for an adult now, no last decision yet, and not asked both: to stay, and its support."""
    grown = in_nrm(case) and case.age_band == "adult" and referred_as_child(case)
    return grown and _stage(case) in _GOING_ON and not all(_asked(case, one) for one in (STAY, SUPPORT))


def referred_as_child(case: Case) -> bool:
    """The worker noted so; or it was told to the NRM while they were treated as under 18."""
    noted = standing(case)
    if noted is not None and noted.as_child is not None:
        return noted.as_child
    return any(
        share.recipient == NRM and under_18(age_at(case, share.number)) for share in case.shares.values()
    )


def _asked(case: Case, question: str) -> bool:
    answer = case.answers.get(question)
    return answer is not None and not said_as_another(case, answer.number)


def _stage(case: Case) -> NrmStage | None:
    noted = standing(case)
    return noted.stage if noted is not None else None
