"""Whether something may be asked about what the person has told: later, only if they want it, and not everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

from interview.engine.account import depth_of, held_up_by, police_interview
from interview.engine.events.moves import QUOTING
from interview.engine.terms import Clarifies

if TYPE_CHECKING:
    from flows.model import Flow
    from interview.engine.case import Case

KIND = "clarify"
"""The kind of step at which it is asked."""

WANTED = "clarify-wanted"
"""The question whether they want to be asked."""

TOLD_FIRST = "clarify-leave"
"""What they are told before the first: that they can leave each of them."""

MESSAGES: dict[Clarifies, str] = {ask: f"clarify-{ask}" for ask in get_args(Clarifies)}
"""What is said to ask: with the person's own words in it, and one open question."""

SAID_BACK = (QUOTING, *MESSAGES.values())
"""Every wording that has a gap for the person's own words."""

WhyNot = Literal[
    "under-18", "not-here", "police", "none", "support-only", "nothing-told", "not-read-back", "urgent"
]


def why_not(case: Case, flow: Flow) -> WhyNot | None:
    """Why nothing is asked about what was told; None where it may be offered. For the worker alone."""
    if case.age_band != "adult":
        return "under-18"
    if all(step.kind != KIND for step in flow.step):
        return "not-here"
    if police_interview(case) == "yes":
        return "police"
    depth = depth_of(case)
    if depth == "none":
        return "none"
    if depth == "support_only":
        return "support-only"
    if all(one.latest.erased for one in case.statements.values()):
        return "nothing-told"
    if not any(step.kind == "read_back" and step.id in case.reached for step in flow.step):
        return "not-read-back"
    return "urgent" if held_up_by(case) else None


def wanted(case: Case) -> bool:
    """Whether the person said in this sitting that they want to be asked."""
    answer = case.answers.get(WANTED)
    return answer is not None and answer.choice == "yes" and answer.number > case.sat_from


def told_first(case: Case) -> bool:
    """Whether they were told in this sitting that they can leave each of them."""
    return case.marked.get(TOLD_FIRST) in ("as_shown", "differently")
