"""What was taken from what others wrote: what rests on it, and where it differs about one thing.

Where it differs, that is listed as something to check with care, and no more.

Only what was taken from documents, earlier actions and sources is looked at. What the person said never is.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
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


def _plain(one: Taken) -> str:
    return " ".join(unicodedata.normalize("NFC", one.words.text).casefold().split())
