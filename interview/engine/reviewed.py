"""What a case knows of looking at its plan again: how each part came out, and how the person rates areas of their life.

A part is named by what it is: the id of a line, ``need:<id>``, ``risk:<id>``, ``service:<number>`` or ``goal:<place of the quote>``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeVar

import msgspec

from interview.engine.terms import Moment, NeedState, Outcome, ReviewOutcome, WayOut
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.standing import Line

PartKind = Literal["line", "safety", "need", "service", "risk", "goal"]

NEED, RISK, GOAL, SERVICE = "need:", "risk:", "goal:", "service:"

AREA = "area:"
"""What a statement is about that was said as an area was rated: ``area:<its id>``."""

OUTCOMES: dict[PartKind, tuple[ReviewOutcome, ...]] = {
    "line": ("done", "going_on", "not_done", "not_wanted", "change", "later", "passed_over"),
    "safety": ("going_on", "done", "not_wanted", "change", "later", "passed_over"),
    "need": ("done", "going_on", "not_done", "not_wanted", "change", "later", "passed_over"),
    "service": ("going_on", "change", "not_done", "done", "not_wanted", "later", "passed_over"),
    "goal": ("done", "going_on", "not_done", "not_wanted", "change", "later", "passed_over"),
    "risk": ("done", "going_on", "change", "later", "passed_over"),
}
"""What can be said of each kind of part. A risk is not done or wanted: it is there, over, or different.

A service goes on and helps, goes on and does not help enough (``change``), stopped or never began, or is over.
"""

STATES: dict[ReviewOutcome, NeedState] = {
    "done": "met",
    "going_on": "partly",
    "not_done": "not_met",
    "not_wanted": "not_wanted",
}
"""How a need stands after its review. Nothing else that is said of it changes how it stands."""

MOST_STEPS = 10
"""Of a scale of their own: more is no scale that anybody has before their eyes."""


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """One thing said in a review: in which entry and session, and when, as well as it is known."""

    number: int
    session: int
    said_at: Moment


class LookedAt(Told, frozen=True, kw_only=True):
    """How one part came out, as the person said; ``what`` is what a line said then, in that ``revision``."""

    about: str
    outcome: ReviewOutcome
    statement: int | None
    note: Words | None
    revision: int | None = None
    what: Words | None = None
    unrecorded: bool = False


class Scale(msgspec.Struct, frozen=True, kw_only=True):
    """The person's own words for how something is, from the worst to the best. ``number`` is its entry."""

    number: int
    steps: tuple[Words, ...]


class Rated(Told, frozen=True, kw_only=True):
    """What the person said of one area: a step of their scale, their words, or a way out of it. Never a number to add up."""

    area: Outcome
    scale: int | None = None
    step: int | None = None
    statement: int | None = None
    way_out: WayOut | None = None
    unrecorded: bool = False


@dataclass(slots=True)
class Reviewed:
    """All that was looked at again, and all ratings, each in the order in which it was said, as far as that is known."""

    parts: dict[str, tuple[LookedAt, ...]] = field(default_factory=dict)
    scales: dict[int, Scale] = field(default_factory=dict)
    areas: dict[Outcome, tuple[Rated, ...]] = field(default_factory=dict)
    last: int = 0
    """The entry in which something was last looked at or rated."""
    last_at: int | None = None
    """When that was said (UTC ms), or typed where nobody knows."""
    agreed: int = 0
    """The entry in which the person last agreed to a plan, whatever has been changed in it since."""
    agreed_at: int | None = None
    agreed_with: str | None = None
    """The worker then, by code."""
    agreed_through: str | None = None
    """The interpreter then, by code; None for nobody."""
    put: int = 0
    """The entry in which a line was last put into the plan, or answered."""

    @property
    def scale(self) -> Scale | None:
        """The one that they chose last."""
        return next(reversed(self.scales.values()), None)

    def look(self, one: LookedAt) -> None:
        """Take in how a part came out."""
        self.parts[one.about] = placed(self.parts.get(one.about, ()), one)

    def rate(self, one: Rated) -> None:
        """Take in what was said of an area."""
        self.areas[one.area] = placed(self.areas.get(one.area, ()), one)

    def at(self, number: int, *, said: int) -> None:
        """Note that something was looked at again, in this entry and at this time."""
        self.last, self.last_at = number, said

    def agree(self, number: int, *, said: int, worker: str, interpreter: str | None) -> None:
        """Note that they agreed to a plan."""
        self.agreed, self.agreed_at = number, said
        self.agreed_with, self.agreed_through = worker, interpreter

    def word(self, one: Rated) -> Words | None:
        """The word of their scale that they chose."""
        scale = self.scales.get(one.scale or 0)
        return scale.steps[one.step - 1] if scale is not None and one.step is not None else None


AnyTold = TypeVar("AnyTold", bound=Told)


def placed(before: tuple[AnyTold, ...], one: AnyTold) -> tuple[AnyTold, ...]:
    """In the order of saying: what was written up later, and is known to have been said before, goes before."""
    at = one.said_at.at
    for place, other in enumerate(before):
        if at is not None and other.said_at.at is not None and other.said_at.at > at:
            return (*before[:place], one, *before[place:])
    return (*before, one)


def part_named(case: Case, about: str) -> str:
    """The part itself. A goal may be named by a line that quotes it."""
    line = case.lines.get(about.removeprefix(GOAL)) if about.startswith(GOAL) else None
    return about if line is None or line.goal is None else f"{GOAL}{line.goal.place}"


def turns(case: Case, about: str, outcome: ReviewOutcome) -> bool:
    """Whether a line is done by this and was not, or the other way about: then the plan is not what they agreed to."""
    line = case.lines.get(about)
    return line is not None and outcome != "passed_over" and line.done != (outcome == "done")


def kind_of(case: Case, about: str) -> PartKind | None:
    """What kind of part this is, if there is such a part to look at with the person."""
    if about in case.lines:
        line = case.lines[about]
        return None if line.dropped else "safety" if line.section == "safety" else "line"
    name = about.partition(":")[2]
    if about.startswith(NEED) and name in case.needs:
        return "need"
    if about.startswith(SERVICE) and name.isdecimal() and int(name) in case.services:
        return "service" if is_looked_at(case, int(name)) else None
    if about.startswith(RISK) and name in case.risks:
        return "risk" if known_to_them(case, name) else None
    return "goal" if about in goals(case) else None


def was_told(case: Case, risk: str) -> bool:
    """Whether the person knows of this risk: what they were not told is not looked at with them."""
    standing = case.topics.get(f"{RISK}{risk}")
    return case.risks[risk].held_back is None and standing is not None and standing.explained > 0


def known_to_them(case: Case, risk: str) -> bool:
    """Whether they know of this risk, be it that it was worded otherwise since they looked at it today."""
    looked_at = case.reviewed.parts.get(f"{RISK}{risk}", ())
    today = any(one.session >= case.sat_since for one in looked_at)
    return was_told(case, risk) or (today and case.risks[risk].held_back is None)


def is_looked_at(case: Case, service: int) -> bool:
    """Whether a service is part of what is looked at: not where they declined it, unless that was said as it was looked at."""
    return case.services[service].answer != "no" or f"{SERVICE}{service}" in case.reviewed.parts


def goals(case: Case) -> dict[str, Line]:
    """Each goal that a line of the plan quotes, with the first line that does."""
    found: dict[str, Line] = {}
    for line in case.lines.values():
        if line.goal is not None and not line.dropped:
            found.setdefault(f"{GOAL}{line.goal.place}", line)
    return found


def to_look_at(case: Case) -> tuple[tuple[PartKind, str], ...]:
    """All that can be looked at again, in order: goals, lines, the safety plan, needs, services, risks that they know of."""
    lines = [line for line in case.lines.values() if not line.dropped]
    return (
        *(("goal", about) for about in goals(case)),
        *(("line", line.line) for line in lines if line.section == "support"),
        *(("safety", line.line) for line in lines if line.section == "safety"),
        *(("need", f"{NEED}{need}") for need in case.needs),
        *(("service", f"{SERVICE}{number}") for number in case.services if is_looked_at(case, number)),
        *(("risk", f"{RISK}{risk}") for risk in case.risks if known_to_them(case, risk)),
    )
