"""What in a flow is past the day by which it was to be looked at again. It stays usable, and is never silent about it."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Literal

import msgspec

from flows.once import found_once

if TYPE_CHECKING:
    from collections.abc import Iterable

    from flows.model import Flow

Part = Literal["topic", "duty", "referral", "closing", "reason", "areas", "step", "sign", "breaks"]


class Past(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that says something of law or conduct, and when it was to be looked at again."""

    part: Part
    id: str
    source: str
    checked_on: str
    review_by: str


def past(flow: Flow, *, today: str) -> tuple[Past, ...]:
    """Everything of a flow that is past its day, the longest past first. ``today`` is a date as 2026-11-22.

    Topics that no step explains are not looked at: nobody is told them.
    """
    return tuple(itertools.takewhile(lambda one: one.review_by < today, _in_order(flow)))


@found_once
def _in_order(flow: Flow) -> tuple[Past, ...]:
    return tuple(sorted(_dated(flow), key=lambda one: (one.review_by, one.part, one.id)))


def _dated(flow: Flow) -> Iterable[Past]:
    told = {topic for step in flow.step for topic in step.topics}
    for topic in flow.topic:
        if topic.id in told and topic.review_by is not None:
            yield _past("topic", topic.id, topic.source, topic.checked_on, topic.review_by)
    for duty in flow.duty:
        yield _past("duty", duty.id, duty.source, duty.checked_on, duty.review_by)
    for one in flow.referral:
        yield _past("referral", one.text, one.source, one.checked_on, one.review_by)
    for reason in flow.closing:
        yield _past("closing", reason.text, reason.source, reason.checked_on, reason.review_by)
    for why in flow.reason:
        yield _past("reason", why.id, why.source, why.checked_on, why.review_by)
    for area in flow.areas:
        yield _past("areas", area.nations[0].replace("_", "-"), area.source, area.checked_on, area.review_by)
    for step in flow.step:
        if step.review_by is not None:
            yield _past("step", step.id, step.source, step.checked_on, step.review_by)
    for sign in flow.sign:
        yield _past("sign", sign.id, sign.source, sign.checked_on, sign.review_by)
    if flow.breaks is not None:
        length = flow.breaks
        yield _past("breaks", "length", length.source, length.checked_on, length.review_by)
        if (signed := length.signed) is not None:
            yield _past("breaks", "signed", signed.source, signed.checked_on, signed.review_by)


def _past(part: Part, name: str, source: str | None, checked_on: str | None, review_by: str) -> Past:
    return Past(part=part, id=name, source=source or "", checked_on=checked_on or "", review_by=review_by)
