"""What was not there when the person agreed to the plan, by the order in which things were said and not typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.missing import NEXT_CONTACT, TOPIC

if TYPE_CHECKING:
    from collections.abc import Iterable

    from flows.model import Flow
    from interview.plan.heard import Heard, Hearing

SETTLES = frozenset({"explained", "left"})


def agreed_without(heard: Heard, flow: Flow) -> tuple[str, ...]:
    """As it was noted with a yes that was typed as it was said.

    Of a yes that was written up afterwards, a topic or a contact that was typed before it is missing all the same if
    it is known to have been said after it; and one that was typed after it is not, unless that is known.
    """
    agreement = heard.agreement
    if agreement is None:
        return ()
    if agreement.hearing.live:
        return agreement.missing
    contacts = not _came(heard.contacts.values(), agreement.hearing)
    after = dict.fromkeys(topic for step in flow.step if step.kind == "read_plan" for topic in step.after)
    topics = {topic: not _came(_settled(heard, topic), agreement.hearing) for topic in after}
    rest = [
        part for part in agreement.missing if part != NEXT_CONTACT and part.removeprefix(TOPIC) not in topics
    ]
    return (
        *rest,
        *(f"{TOPIC}{topic}" for topic, lacks in topics.items() if lacks),
        *((NEXT_CONTACT,) if contacts else ()),
    )


def _settled(heard: Heard, topic: str) -> Iterable[Hearing]:
    """Each time that it was explained, left open with a reason, or that they did not want to say it back."""
    return (
        taught.hearing
        for taught in heard.topics.get(topic, ())
        if taught.how in SETTLES or taught.outcome == "declined"
    )


def _came(hearings: Iterable[Hearing], agreed: Hearing) -> bool:
    """Whether any of these was there by then, as far as is known."""
    return any(not hearing.after(agreed) for hearing in hearings)
