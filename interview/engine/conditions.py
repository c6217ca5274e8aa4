"""Conditions that a flow may name. Each is a plain question about the case; none reads anybody's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.events.recording import RECORD

if TYPE_CHECKING:
    from collections.abc import Callable

    from flows.model import Flow, Step
    from interview.engine.case import Case


def topic_settled(case: Case, flow: Flow, about: str) -> bool:
    """A topic is understood, declined or left open with a reason; or explained, where nothing is asked back."""
    standing = case.topics.get(about)
    if standing is None:
        return False
    topic = flow.topics().get(about)
    nothing_asked_back = topic is not None and topic.check is None
    return standing.settled or (nothing_asked_back and standing.explained > 0)


def every_topic_settled(case: Case, flow: Flow, step: Step) -> bool:
    """Each topic of the step is settled."""
    return all(topic_settled(case, flow, topic) for topic in step.topics)


def every_risk_settled(case: Case, flow: Flow, step: Step) -> bool:  # noqa: ARG001
    """Each risk of the case is held back, understood, declined or left open with a reason."""
    return all(
        risk.held_back is not None
        or ((standing := case.topics.get(f"risk:{risk.risk}")) is not None and standing.settled)
        for risk in case.risks.values()
    )


def no_urgent_need_open(case: Case, flow: Flow, step: Step) -> bool:  # noqa: ARG001
    """No immediate need is unmet without a decision about it. Until then nobody is invited to an account."""
    return not any(need.urgent for need in case.needs.values())


def account_may_begin(case: Case, flow: Flow, step: Step) -> bool:
    """Nothing urgent is open, and the person was asked whether what they say may be written down."""
    asked = RECORD in case.consents or RECORD in case.answers
    return asked and no_urgent_need_open(case, flow, step)


def every_line_answered(case: Case, flow: Flow, step: Step) -> bool:  # noqa: ARG001
    """The person has answered each line of the plan."""
    return all(line.answer is not None for line in case.lines.values() if not line.dropped)


def came_from_the_account(case: Case, flow: Flow, step: Step) -> bool:  # noqa: ARG001
    """The step before this one belongs to the account: what is urgent came first, and the way back is short."""
    before = case.position.back[-1:] if case.position else ()
    return any(one.id in before and one.phase == "ACCOUNT" for one in flow.step)


CONDITIONS: dict[str, Callable[[Case, Flow, Step], bool]] = {
    "every-topic-settled": every_topic_settled,
    "every-risk-settled": every_risk_settled,
    "no-urgent-need-open": no_urgent_need_open,
    "account-may-begin": account_may_begin,
    "every-line-answered": every_line_answered,
    "came-from-the-account": came_from_the_account,
}

OF_THE_WAY = frozenset({"came-from-the-account"})
"""Conditions about the way here and not about work to be done: a move that one of them closes is not shown."""
