"""Which of two things was said first, where both are known. When they were typed plays no part in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interview.engine.answered import GivenPart
    from interview.engine.case import Case
    from interview.engine.events.base import Heard
    from interview.engine.needed import NeedPart
    from interview.engine.standing import Answer, ConsentAsked


def told_before(
    case: Case,
    event: Heard | GivenPart | NeedPart,
    standing: Answer | ConsentAsked | GivenPart | NeedPart | None,
    *,
    session: int,
    statement: int | None = None,
) -> bool:
    """Whether what is typed now is known to have been said before what stands.

    By the times, where both are exact or of two sessions; else by the places of what they said then, in the order of
    telling. Where neither is known, what is typed later counts as said later.
    """
    if standing is None:
        return False
    same_session = standing.session == session
    if same_session and event.captured == standing.captured == "live":
        return False
    now, then = event.said_at, standing.said_at
    exact = now.precision == then.precision == "exact"
    if now.at is not None and then.at is not None and now.at != then.at and (exact or not same_session):
        return now.at < then.at
    last = standing.said
    if statement in case.told and last in case.told:
        return case.told.index(statement) < case.told.index(last)
    return False
