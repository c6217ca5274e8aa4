"""What an answer rests on: topics that should have been understood before it, and how they stood when it was given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.plan.parts import RestsOn

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from flows.model import Flow
    from interview.plan.heard import Heard, Hearing, Taught
    from interview.plan.parts import StoodThen


def rests_on(
    flow: Flow, topics: Iterable[str], heard: Heard, answered: Hearing | None
) -> tuple[RestsOn, ...]:
    """Those of these topics that were not understood when the answer was given.

    Understood since does not undo that. Nothing rests on them while there is no answer.
    """
    if answered is None:
        return ()
    stood = ((topic, _stood(flow, topic, heard.topics.get(topic, ()), answered)) for topic in topics)
    return tuple(RestsOn(topic=topic, stood=how) for topic, how in stood if how is not None)


def _stood(flow: Flow, topic: str, taught: Sequence[Taught], answered: Hearing) -> StoodThen | None:
    by_then = [one for one in taught if not one.hearing.after(answered)]
    if not any(one.how == "explained" for one in by_then):
        if by_then and by_then[-1].how == "left":
            return "left"
        return "explained_later" if any(one.how == "explained" for one in taught) else "not_explained"
    outcomes = [one.outcome for one in by_then if one.outcome is not None]
    supported = [outcome for outcome in outcomes if outcome != "not_checked"]
    match supported[-1] if supported else "not_checked":
        case "understood":
            return None
        case "declined":
            return "not_said_back"
        case "not_checked":
            known = flow.topics().get(topic)
            return None if known is not None and not known.asked_back else "not_checked"
        case partly:
            return partly
