"""How much has been asked of the person in this sitting, against what the flow allows. A limit closes no move."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from flows.model import Flow
    from interview.engine.case import Case

RISK = "risk:"

Load = Literal["teach_backs", "risks", "risks_told_back", "plan_lines"]
"""What is counted: by the names that a flow gives its limits."""


@dataclass(slots=True)
class SoFar:
    """What came up in the sitting that is going on, each thing once however often: topics, ``risk:<id>``, lines."""

    told_back: set[str] = field(default_factory=set)
    risks_explained: set[str] = field(default_factory=set)
    lines_answered: set[str] = field(default_factory=set)

    def count(self, load: Load) -> int:
        """How many different things there were."""
        match load:
            case "teach_backs":
                return len(self.told_back)
            case "risks":
                return len(self.risks_explained)
            case "risks_told_back":
                return sum(about.startswith(RISK) for about in self.told_back)
            case "plan_lines":
                return len(self.lines_answered)


def may_explain(case: Case, flow: Flow, about: str) -> bool:
    """Whether one more risk may be explained. What is no risk always may be."""
    so_far = case.so_far.risks_explained
    return not about.startswith(RISK) or about in so_far or len(so_far) < flow.limits.risks


def may_tell_back(case: Case, flow: Flow, about: str) -> bool:
    """Whether one more thing may be asked back. A place that is reserved is never taken by another topic."""
    so_far = case.so_far.told_back
    reserved = flow.reserved()
    if about in so_far or about in reserved:
        return True
    if about.startswith(RISK) and case.so_far.count("risks_told_back") >= flow.limits.risks_told_back:
        return False
    return len(so_far - reserved) < flow.limits.teach_backs - len(reserved)


def may_be_read(case: Case, flow: Flow, line: str) -> bool:
    """Whether one more line of the plan may be read and answered."""
    so_far = case.so_far.lines_answered
    return line in so_far or len(so_far) < flow.limits.plan_lines
