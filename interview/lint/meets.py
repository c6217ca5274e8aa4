"""What an interview is for, all in all: each criterion of its standard is met by a step, or left to another flow by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.criteria import CRITERIA, in_order
from interview.lint.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from flows.model import Flow

_STEP = "Give it to the `meets` of a step that serves it, or name under [leaves] the flow that does."


def unmet(flow: Flow, *, file: str, other: Callable[[str], Flow | None]) -> Iterator[Finding]:
    """A line for each criterion that nobody meets, that is left to a flow without it, or that there is not.

    ``other`` finds a flow by its id.
    """

    def line(place: str, says: str, instead: str) -> Finding:
        return Finding(code="criterion", where=f"{file}: {place}", says=says, instead=instead)

    known = CRITERIA.get(flow.standard)
    if known is None:
        standards = ", ".join(sorted(CRITERIA))
        unknown = f"'{flow.standard}' is not a standard that is known here"
        yield line("standard", unknown, f"Use one of: {standards}.")
        return
    claimed = {step.id: step.meets for step in flow.step} | {topic.id: topic.meets for topic in flow.topic}
    for place, criteria in claimed.items():
        for odd in sorted(set(criteria) - known):
            yield line(f"'{place}'", f"{flow.standard} has no criterion {odd!a}", "Correct it in `meets`.")
    met = met_by(flow)
    left: set[str] = set()
    for name, criteria in flow.leaves.items():
        left |= set(criteria)
        there = other(name)
        if there is None:
            yield line("leaves", f"there is no flow {name!a} to leave anything to", "Name one that there is.")
            continue
        for criterion in criteria:
            if criterion in met:
                yield line("leaves", f"{criterion} is left to '{name}' and met here too", "Take it out.")
            elif criterion not in met_by(there):
                yield line("leaves", f"{criterion} is left to '{name}', which does not meet it", _STEP)
    for criterion in sorted(known - met - left, key=in_order):
        yield line("steps", f"nobody meets {criterion}", _STEP)


def met_by(flow: Flow) -> frozenset[str]:
    """The criteria that its steps meet."""
    return frozenset(criterion for step in flow.step for criterion in step.meets)
