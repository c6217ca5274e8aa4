"""What is left for another day, and what has been put off to it. Put off is open, and is nobody's failure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.events.carrying import CarriedForward
from interview.engine.limits import RISK
from interview.engine.offered import topics_here

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flows.model import Flow, Step
    from interview.engine.case import Case
    from interview.engine.standing import Line


def carried_now(case: Case, about: str) -> bool:
    """Whether it was carried forward in the sitting that is going on, or in the last one if none is."""
    return about in case.carried and case.carried[about] >= case.sat_since


def is_open(case: Case, flow: Flow, about: str) -> bool:
    """Whether a topic or risk is neither understood nor declined nor left with a reason; carried forward or not.

    Explaining settles what need not be asked back, unless it was and not all of it came.
    """
    standing = case.topics.get(about)
    if standing is None or standing.settled:
        return standing is None and not for_workers_alone(case, about)
    topic = flow.topics().get(about)
    if topic is None or topic.asked_back:
        return True
    return not standing.explained or standing.again or standing.understanding in ("partly", "not_yet")


def for_workers_alone(case: Case, about: str) -> bool:
    """Whether it is a risk to the worker that the person was not told of. They are told only where that is needed."""
    risk = case.risks.get(about.removeprefix(RISK)) if about.startswith(RISK) else None
    standing = case.topics.get(about)
    return risk is not None and risk.whose == "worker" and (standing is None or not standing.explained)


def open_risks(case: Case, flow: Flow) -> Iterator[str]:
    """Risks that the person is to be told of and that are not settled, as ``risk:<id>``."""
    for risk in case.risks.values():
        if risk.held_back is None and is_open(case, flow, f"{RISK}{risk.risk}"):
            yield f"{RISK}{risk.risk}"


def unread_lines(case: Case) -> Iterator[Line]:
    """Lines of the plan without an answer."""
    return (line for line in case.lines.values() if not (line.dropped or line.done or line.answer))


def open_topics(case: Case, flow: Flow) -> Iterator[str]:
    """Topics that were explained and are open yet."""
    for about, standing in case.topics.items():
        if not about.startswith(RISK) and standing.explained and is_open(case, flow, about):
            yield about


def open_here(case: Case, flow: Flow, step: Step) -> tuple[str, ...]:
    """What could be carried forward from this step: topics or risks that are not settled, lines without an answer."""
    match step.kind:
        case "risk":
            return tuple(open_risks(case, flow))
        case "read_plan":
            return tuple(line.line for line in unread_lines(case))
        case "explain":
            return tuple(topic for topic in topics_here(case, flow, step) if is_open(case, flow, topic))
        case _:
            return ()


def left_open(case: Case, flow: Flow) -> tuple[CarriedForward, ...]:
    """As the session closes: all that was begun and is open yet is carried forward, unless it was already."""
    found = (
        *open_topics(case, flow),
        *open_risks(case, flow),
        *(line.line for line in unread_lines(case)),
    )
    rest = tuple(about for about in found if not carried_now(case, about))
    return (CarriedForward(abouts=rest),) if rest else ()
