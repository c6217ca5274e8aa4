"""What was shared of the person: with whom, on what basis, under which duty or at which meeting, and what their yes covered.

``doubts`` are worked out as a share is folded in, from the yeses as they stood then. They are advice, and are in no event.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

from interview.engine.ages import yes_of_an_adult
from interview.engine.purposes import SHARE
from interview.engine.terms import LegalBasis, Nation
from interview.engine.words import Words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from interview.engine.case import Case
    from interview.engine.reached import PartnerRole, Referral

WHAT = frozenset({"needs", "plan", "safety-plan", "risks", "contact", "account"})
"""What can be shared: the classes that the sharing step has."""

MEETING = "meeting"
"""The recipient of what was said at a meeting, whoever was there."""

OTHER = "other"
"""The recipient that is in no list: the worker says who."""

OTHERS = "others"
"""Whoever was at a meeting and is no agency of the case."""

REFERS = frozenset({"first-responder", "nrm"})
"""Recipients of whom the yes to a referral speaks, and none to sharing."""

REFERRAL_CHOICE = "choice-nrm"

Doubt = Literal["not_asked", "refused", "withdrawn", "as_an_adult", "beyond", "no_question"]
"""Why a yes does not cover it. ``beyond`` is more than the yes was for; ``no_question`` that no yes is asked for such a recipient."""

_OF_ROLE: dict[PartnerRole, str] = {
    "support_provider": "support-provider",
    "council_adults": "council",
    "housing": "council",
    "health": "gp",
    "police": "police",
    "legal": "lawyer",
    "school": "school",
    "first_responder": "first-responder",
}
"""The recipient that a yes names, for an agency in such a role."""

_OF_ROLE_IN: dict[Nation, dict[PartnerRole, str]] = {
    "northern_ireland": {"council_adults": "trust", "housing": "housing-executive"}
}
"""In Northern Ireland no council houses anybody or does social work."""

_NAMED_IN: dict[tuple[Nation | None, str], tuple[str, ...]] = {
    ("northern_ireland", "share:council"): ("share:housing-executive", "share:trust")
}
"""A yes that was once asked for as one, and named two recipients there: what was said of it was said of each of them."""


def recipient_of(case: Case, role: PartnerRole) -> str | None:
    """The recipient that a yes names, for an agency in such a role; None where no yes is asked for one like it."""
    here = _OF_ROLE_IN.get(case.nation, {}) if case.nation is not None else {}
    return here.get(role, _OF_ROLE.get(role))


def named_by(nation: Nation | None, scope: str) -> tuple[str, ...]:
    """The yeses that an answer to this one is an answer to, as its wording named them in a nation."""
    return _NAMED_IN.get((nation, scope), (scope,))


def may_have_gone_to(share: Share, recipient: str, *, nation: Nation | None) -> bool:
    """Whether it was shared with a recipient; or with one of two that were once named as one."""
    return f"{SHARE}{recipient}" in named_by(nation, f"{SHARE}{share.recipient}")


class Doubtful(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody whom the yes that it was shared on does not cover: the id of a partner, a recipient, or ``others``."""

    whom: str
    doubt: Doubt


class Share(msgspec.Struct, frozen=True, kw_only=True):
    """That something was shared: with whom, on what basis, what, and whether the person was told.

    ``scope`` are classes of the plan's fields, ``said`` what was told in the worker's words, ``whom`` a role or desk there.
    ``partners`` are those at a meeting to whom it was said. ``told_on`` and ``told_how`` are there where the person was told later.
    A day may be a word such as "yesterday": when each was noted stands beside it.
    """

    number: int
    recipient: str
    basis: LegalBasis
    scope: tuple[str, ...]
    told: bool
    reason: Words | None
    duty: str | None = None
    meeting: int | None = None
    partners: tuple[str, ...] = ()
    others: bool = False
    whom: Words | None = None
    said: Words | None = None
    on: str | None = None
    basis_named: Words | None = None
    still_to_tell: bool = False
    why_not_told: Words | None = None
    told_on: str | None = None
    told_how: Words | None = None
    on_noted_at: int | None = None
    told_on_noted_at: int | None = None
    doubts: tuple[Doubtful, ...] = ()


def doubts(case: Case, share: Share) -> tuple[Doubtful, ...]:
    """Whom the yes does not cover, as things stand; nothing where it was shared on another basis than a yes."""
    if share.basis != "consent" or (share.duty is None and share.meeting is None):
        return ()
    return tuple(
        Doubtful(whom=whom, doubt=doubt)
        for whom, recipient in _told(case, share)
        if (doubt := doubt_of(case, recipient, share.scope)) is not None
    )


def _told(case: Case, share: Share) -> Iterator[tuple[str, str | None]]:
    if share.meeting is None:
        yield share.recipient, share.recipient
        return
    for partner in share.partners:
        yield partner, recipient_of(case, case.reached_out.partners[partner].role)
    if share.others:
        yield OTHERS, None


def doubt_of(case: Case, recipient: str | None, what: Collection[str]) -> Doubt | None:
    """Why a yes does not cover telling these things to a recipient; None where it does. ``None`` is one that no yes names."""
    if recipient in REFERS:
        return _of_referral(case)
    if recipient is None:
        return "no_question"
    scope = f"{SHARE}{recipient}"
    standing = case.consents.get(scope)
    if standing == "given":
        if yes_of_an_adult(case, scope):
            return "as_an_adult"
        allowed = case.consents_asked[scope].what
        return "beyond" if allowed and set(what) - set(allowed) else None
    return "withdrawn" if standing == "withdrawn" else "refused" if standing == "refused" else "not_asked"


def _of_referral(case: Case) -> Doubt | None:
    answer = case.answers.get(REFERRAL_CHOICE)
    choice = answer.choice if answer is not None else None
    return None if choice == "yes" else "refused" if choice == "no" else "not_asked"


def to_tell(case: Case) -> tuple[Share, ...]:
    """What the person is still to be told of, in order."""
    return tuple(one for one in case.shares.values() if one.still_to_tell)


def shared_for(referrals: Iterable[Referral], share: Share) -> Referral | None:
    """The referral that it was shared for, if it was for one."""
    return next((one for one in referrals if share.number in one.shares), None)


def under(shares: Iterable[Share], duty: str) -> tuple[Share, ...]:
    """What was shared under a duty, in order."""
    return tuple(one for one in shares if one.duty == duty)
