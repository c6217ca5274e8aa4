"""What the views say of a sitting's limits, and of what was put off: how much was asked, and what comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine import view as seen
from interview.engine.carrying import is_open, unread_lines
from interview.engine.limits import RISK

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from flows.model import Flow, Step
    from interview.engine.case import Case
    from interview.engine.limits import Load
    from interview.engine.standing import Line

URGENT_FIRST = ("immediate", "short", "long")

LOADS: dict[str, tuple[Load, ...]] = {
    "explain": ("teach_backs",),
    "risk": ("risks", "teach_backs"),
    "read_plan": ("plan_lines",),
}
"""What is counted at a step of this kind."""


def loads(case: Case, flow: Flow, step: Step) -> tuple[seen.LoadSeen, ...]:
    """How much of each kind was asked of the person in this sitting. Nothing where the step asks nothing back."""
    topics = flow.topics()
    if step.kind == "explain" and not any(topics[topic].asked_back for topic in step.topics):
        return ()
    return tuple(
        seen.LoadSeen(load=load, done=case.so_far.count(load), most=getattr(flow.limits, load))
        for load in LOADS.get(step.kind, ())
    )


def put_off_first(case: Case, abouts: Iterable[str]) -> list[str]:
    """What was put off to this session, then the rest; each in the order in which it came."""
    return sorted(abouts, key=lambda about: about not in case.first)


def in_order_of_reading(case: Case, lines: Iterable[Line]) -> list[Line]:
    """Safety first, then what is soonest; what was put off to this session before all others."""

    def order(line: Line) -> tuple[bool, bool, int]:
        return line.line not in case.first, line.section != "safety", URGENT_FIRST.index(line.horizon)

    return sorted(lines, key=order)


def to_take_up(case: Case, flow: Flow) -> Iterator[str]:
    """What was put off to this session and is open yet: topics, ``risk:<id>``, lines."""
    unread = {line.line for line in unread_lines(case)}
    for about in case.first:
        risk = case.risks.get(about.removeprefix(RISK)) if about.startswith(RISK) else None
        if about in case.lines:
            waits = about in unread
        elif about.startswith(RISK):
            waits = risk is not None and risk.held_back is None and is_open(case, flow, about)
        else:
            waits = is_open(case, flow, about)
        if waits:
            yield about
