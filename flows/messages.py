"""What a flow asks of the wording."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.purposes import purpose_messages

if TYPE_CHECKING:
    from flows.model import Flow


def messages_of(flow: Flow) -> tuple[str, ...]:
    """Every message id that a flow names, in order, once."""
    named: dict[str, None] = {}
    for step in flow.step:
        for message in (f"step-{step.id}", *step.says, *step.prompted, *step.parting, *step.advice):
            named[message] = None
        for question in step.questions:
            named[question.text] = None
            if question.still is not None:
                named["still-ask"] = None
        for row in step.rows:
            named[row.text] = None
    named.update(dict.fromkeys(duty.text for duty in flow.duty))
    named.update(dict.fromkeys(one.text for one in flow.referral))
    named.update(dict.fromkeys(one.text for one in flow.indicator))
    named.update(dict.fromkeys(one.text for one in flow.closing))
    named.update(dict.fromkeys(sign.text for sign in flow.sign))
    named.update(dict.fromkeys(flow.breaks.says if flow.breaks is not None else ()))
    named.update(dict.fromkeys(one.text for one in flow.reason))
    asked = {scope for step in flow.step for scope in step.scopes}
    for one in flow.purpose:
        named.update(dict.fromkeys(purpose_messages(one) if asked & set(one.scopes) else ()))
    for topic in flow.topic:
        group = f"topics-{topic.group}" if topic.group else ""
        for message in (f"topic-{topic.id}", group, *topic.text, topic.check or "", *topic.points):
            if message:
                named[message] = None
    return tuple(named)
