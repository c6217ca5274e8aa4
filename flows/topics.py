"""Topics in a flow file, checked: where and for whom each is true, what speaks for it, and when to look again."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from flows.model import Flow, Topic

AGE_BANDS = ("adult", "child", "possibly_child")
ORGANISATIONS = ("police", "local_authority", "immigration", "health", "charity", "other")


def topic_problems(flow: Flow, *, facts: Collection[str]) -> Iterable[str]:
    """Everything wrong with the topics of a flow, a plain line each. ``facts`` are those the program can tell."""
    for topic in flow.topic:
        here = f"topic '{topic.id}':"
        yield from (f"{here} {problem}" for problem in (*_for_whom(topic, flow, facts), *_dates(topic)))


def asked_back_problems(flow: Flow) -> Iterable[str]:
    """What cannot be of asking topics back, a plain line each."""
    for topic in flow.topic:
        yield from (f"topic '{topic.id}': {problem}" for problem in _asked_back(topic))
    if len(flow.reserved()) >= flow.limits.teach_backs:
        yield "limits: every teach-back of a sitting is reserved. Raise `teach_backs`, or reserve fewer topics."


def _asked_back(topic: Topic) -> Iterable[str]:
    if topic.check is None and (topic.reserved or not topic.always):
        yield "it is never asked back. Take `always` and `reserved` out, or add a `check`."
    elif topic.reserved and not topic.always:
        yield "a place is kept for what is asked back only if wished. Take `reserved` out."


def _for_whom(topic: Topic, flow: Flow, facts: Collection[str]) -> Iterable[str]:
    for nation in topic.nations:
        if nation not in flow.nations:
            yield f"'{nation}' is no nation of this flow. Use one of: {', '.join(flow.nations)}."
    for kind in topic.organisations:
        if kind not in ORGANISATIONS:
            yield f"'{kind}' is no kind of organisation. Use one of: {', '.join(ORGANISATIONS)}."
    for band in topic.age_bands:
        if band not in AGE_BANDS:
            yield f"'{band}' is no age band. Use one of: {', '.join(AGE_BANDS)}."
    for fact in topic.situations:
        if fact not in facts:
            yield f"'{fact}' is not a fact. Use one of: {', '.join(sorted(facts)) or 'none is known here'}."


def _dates(topic: Topic) -> Iterable[str]:
    dates = []
    for key, text in (("checked_on", topic.checked_on), ("review_by", topic.review_by)):
        if text is not None:
            try:
                dates.append(date.fromisoformat(text))
            except ValueError:
                yield f"{key} {text!a} is not a date. Write it as 2026-11-22."
    if len(dates) == 2 and dates[0] >= dates[1]:
        yield "review_by is not after checked_on. Correct one of them."
