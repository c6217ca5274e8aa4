"""The story of breaks: what was offered and what came of it, a plain line for each event. None is a failure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.events import resting

if TYPE_CHECKING:
    from interview.engine.events import AnyEvent
    from interview.engine.terms import BreakAnswer, BreakOffer, WhyBreak

_OFFERED: dict[BreakOffer, str] = {
    "break": "a break",
    "quiet": "something to come to rest by",
    "drink": "something to drink",
    "air": "some air",
}
_WHY: dict[WhyBreak, str] = {
    "time": "for the time that had passed",
    "sign": "on a sign that was noted",
    "asked": "as they asked for it",
    "hard_part": "beside a part that is hard",
}
_ANSWER: dict[BreakAnswer, str] = {
    "taken": "it was taken",
    "later": "they wanted it later",
    "not_wanted": "they did not want it",
}


def told_of_breaks(event: AnyEvent) -> str | None:
    """One sentence, or nothing for any other event. Which sign it was is not in it."""
    match event:
        case resting.SignNoted():
            return "The worker noted a sign that it may be too much."
        case resting.BreakOffered():
            what = " and ".join(_OFFERED[one] for one in event.offered)
            after = f", after {event.minutes} minutes" if event.minutes is not None else ""
            return f"Offered: {what}, {_WHY[event.why]}{after}; {_ANSWER[event.answer]}."
        case _:
            return None
