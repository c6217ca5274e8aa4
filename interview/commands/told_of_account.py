"""The story of the worker's own side of the account, and of what is done now, a plain line for each event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.events import account, acting

if TYPE_CHECKING:
    from collections.abc import Callable

    from interview.engine.events import AnyEvent
    from interview.engine.terms import Depth

_DEPTH: dict[Depth, str] = {
    "none": "none is invited",
    "support_only": "what they want help with",
    "fuller": "a fuller one",
}


def told_of_account(event: AnyEvent, *, named: Callable[[str], str]) -> str | None:
    """One sentence, or nothing for any other event. What was observed is not in it: only that it was noted."""
    match event:
        case acting.ActionTaken():
            return f"Something is done now about {named(event.need)}, within {event.hours} hours."
        case acting.ActionClosed():
            return f"An action now came out: {'done' if event.done else 'not done'}."
        case account.DepthChosen():
            why = ", for a reason that is noted" if event.reason is not None else ""
            return f"The worker chose how far the account goes: {_DEPTH[event.depth]}{why}."
        case account.IndicatorObserved():
            return "The worker noted something that they observed."
        case account.DetailAffected():
            return "The worker noted what may have affected the detail in this session."
        case account.ConcernGrounded():
            from_ = "words of the person" if event.quote is not None else "something that was observed"
            return f"The worker noted why the choice may concern the person: {from_}."
        case account.ClarifyingAsked():
            return f"They were asked, about words of theirs: {event.ask}."
        case account.ClarifyingAnswered():
            return f"What came of it: {_clarified(event)}."
        case account.AccountPutFirst():
            before = ", ".join(named(need) for need in event.needs)
            return f"They wished to tell first, before {before}; the worker noted why."
        case account.TimelineRowPlaced():
            return "A row was put into the worker's draft timeline."
        case account.TimelineRowDropped():
            return "A row was taken out of the worker's draft timeline."
        case _:
            return None


def _clarified(event: account.ClarifyingAnswered) -> str:
    if event.way_out is not None:
        return {
            "not_now": "not now",
            "rather_not": "they would rather not say",
            "dont_know": "they do not know",
        }[event.way_out]
    return (
        f"statement {event.statement}"
        if event.statement is not None
        else "an answer that is not written down"
    )
