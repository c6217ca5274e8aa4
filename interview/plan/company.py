"""Whoever is with the person and may not be there for them: before them, nobody is free to speak."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.ages import under_18

if TYPE_CHECKING:
    from interview.engine.case import Case

THERE_FOR_A_CHILD = frozenset({"social_worker", "advocate", "guardian", "appropriate_adult", "lawyer"})
"""Who comes as an adult that a child is to have with them."""


NOT_FREE_BESIDE = frozenset({"partner", "family", "friend", "colleague"})
"""As whom somebody may have come beside whom a yes is not relied on, whatever the person says of it while they are there."""


def company_in_doubt(case: Case) -> bool:
    """Somebody is here whom the person did not want; or, with a child, who is not there as one of the child's own adults."""
    return any(
        one.here
        and (one.wanted == "no" or (under_18(case.age_band) and one.came_as not in THERE_FOR_A_CHILD))
        for one in case.company.values()
    )


def not_free_to_speak(case: Case) -> bool:
    """Somebody in doubt is here, or the worker noted that somebody may control what they say."""
    controlled = case.circumstances.get("controlled")
    return company_in_doubt(case) or (controlled is not None and controlled.holds)


def listened_to(case: Case) -> bool:
    """Somebody is there beside whom a yes is not relied on, or whom the person did not want there."""
    return any(
        one.here and (one.came_as in NOT_FREE_BESIDE or one.wanted == "no") for one in case.company.values()
    )
