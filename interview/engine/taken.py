"""What was taken from what others wrote: what rests on it, where it differs, and what of all this can be taken back.

Where it differs, that is listed as something to check with care, and no more.

Only what was taken from documents, earlier actions and sources is looked at. What the person said never is.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from interview.engine.case import Case
    from interview.engine.gathered import Taken


def differing(case: Case) -> dict[str, tuple[Taken, ...]]:
    """For each kind of fact that stands there in more than one way: all that was taken of it, as it was noted.

    Letters large or small, and spaces, are no difference. What was erased says nothing any more.
    """
    of_kind: dict[str, list[Taken]] = {}
    for one in case.taken.values():
        if one.fact is not None and not one.words.erased:
            of_kind.setdefault(one.fact, []).append(one)
    return {fact: tuple(found) for fact, found in of_kind.items() if len({_plain(one) for one in found}) > 1}


def used(case: Case) -> frozenset[int]:
    """The numbers of those that a need or a risk rests on."""
    of_needs = {item for need in case.needs.values() for item in need.taken}
    return frozenset(of_needs | {item for risk in case.risks.values() for item in risk.taken})


def noted(case: Case) -> tuple[dict[int, Any], ...]:
    """What the worker may have noted by mistake, by number: of others, and of their own. No number is in two of these."""
    return (case.taken, case.prior_actions, case.documents, case.account.observed, case.account.concerns)


def held_by(case: Case, number: int) -> str | None:
    """What has to go first, before something that was noted can be taken back; nothing where it can go now."""
    if number in used(case):
        return "A need or a risk rests on it. Say first how that stands otherwise, or that it was a mistake."
    if any(number in (one.document, one.action) for one in case.taken.values()):
        return "Something was taken down from it. Take that back first."
    if any(number == one.observed for one in case.account.concerns.values()):
        return "It is named as why the choice may concern them. Take that back first."
    return None


def _plain(one: Taken) -> str:
    return " ".join(unicodedata.normalize("NFC", one.words.text).casefold().split())
