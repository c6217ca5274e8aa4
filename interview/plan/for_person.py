"""What of a plan is for the person to hold: what they agreed to, first what they want and do, and whom they can call.

No heading of a file, no id, no risk and no name of what happened to them: whoever finds it learns as little as can be.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

from interview.engine.terms import Doer
from interview.engine.words import Words
from interview.plan.danger import DangerNumber

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interview.plan.model import PlanLine, SupportPlan

PaperSaid = Literal["safe", "not_safe", "not_asked"]

_PAPER: dict[str, PaperSaid] = {"copy_taken": "safe", "copy_not_safe": "not_safe"}
_ON_PAPER = frozenset({"people", "calm", "medicines", "ask-us", "we-do"})
"""The parts of a safety plan that may be found by anybody. A sign, a code word, a place or a way out is for no paper."""


class LineMine(msgspec.Struct, frozen=True, kw_only=True):
    """A line that they agreed to: in their language where somebody worded it so."""

    what: Words
    who: Doer
    who_name: Words | None
    by: str | None
    by_noted_at: str | None
    """When that was noted (UTC), since it may be a word such as "tomorrow"."""


class PlanMine(msgspec.Struct, frozen=True, kw_only=True):
    """The page. ``paper`` is what came of asking, when that was last asked, whether it is safe to keep a paper."""

    practice: bool
    goals: tuple[Words, ...]
    mine: tuple[LineMine, ...]
    """What they do themselves."""
    others: tuple[LineMine, ...]
    safety: tuple[LineMine, ...]
    off_paper: tuple[str, ...]
    """The parts of their safety plan that they agreed to and that are not on it: to go through together, and remember."""
    danger: tuple[DangerNumber, ...]
    paper: PaperSaid

    @property
    def empty(self) -> bool:
        """Whether there is nothing that they agreed to."""
        return not (self.mine or self.others or self.safety)


def for_person(plan: SupportPlan) -> PlanMine:
    """The part of a plan that they agreed to, line by line. What is done, put off, or was said no to, is not in it."""
    support = [
        line
        for line in (*plan.lines.immediate, *plan.lines.short, *plan.lines.long)
        if line.answer == "agree" and not line.done
    ]
    agreed = [line for line in plan.safety_plan if line.answer == "agree" and not line.done]
    parts = dict.fromkeys(line.component for line in agreed if not _worded(line).erased)
    served = {line.goal for line in (*support, *agreed)}
    return PlanMine(
        practice=plan.practice,
        goals=tuple(
            goal.words
            for goal in plan.goals
            if goal.goal in served and goal.words is not None and not goal.words.erased
        ),
        mine=_lines(line for line in support if line.who == "person"),
        others=_lines(line for line in support if line.who != "person"),
        safety=_lines(line for line in agreed if line.component is None or line.component in _ON_PAPER),
        off_paper=tuple(part for part in parts if part is not None and part not in _ON_PAPER),
        danger=plan.danger,
        paper=paper_said(plan),
    )


def paper_said(plan: SupportPlan) -> PaperSaid:
    """What they last said of keeping a paper. One yes among several that are not known to be later is no yes."""
    asked = [one for one in (*plan.rights, *plan.explanations) if one.paper in _PAPER]
    if not asked:
        return "not_asked"
    latest = max(one.explained_at or "" for one in asked)
    said = {_PAPER[one.paper or ""] for one in asked if (one.explained_at or "") == latest}
    return "not_safe" if "not_safe" in said else "safe"


def _lines(lines: Iterable[PlanLine]) -> tuple[LineMine, ...]:
    return tuple(_line(line) for line in lines if not _worded(line).erased)


def _worded(line: PlanLine) -> Words:
    return line.what if line.theirs is None else line.theirs


def _line(line: PlanLine) -> LineMine:
    return LineMine(
        what=_worded(line), who=line.who, who_name=line.who_name, by=line.by, by_noted_at=line.by_noted_at
    )
