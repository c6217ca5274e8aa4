"""How a plan came out when it was looked at again, and how the person rates areas of their life, as a plan tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, cast

from interview.engine.not_fitting import not_fitting
from interview.engine.reviewed import AREA, GOAL, NEED, RISK, SERVICE, PartKind, was_told
from interview.engine.terms import Outcome, Precision, ReviewOutcome, WayOut
from interview.engine.words import Words
from interview.plan.classes import of, time_of
from interview.plan.line_parts import PlanPart
from interview.plan.statements import moment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flows.model import Flow
    from interview.engine.case import Case
    from interview.engine.reviewed import LookedAt, Rated

AreaStanding = Literal["rated", "declined", "not_now", "unknown", "not_appropriate", "not_asked"]
"""How an area stands: not asked, declined, not known and not fitting this person are different things; none is a rating."""

_LEFT: dict[WayOut, AreaStanding] = {"not_now": "not_now", "rather_not": "declined", "dont_know": "unknown"}


class PartLookedAt(PlanPart, frozen=True, kw_only=True):
    """One part of the plan that was looked at again with the person, and how it came out."""

    kind: Annotated[PartKind, of("structure", "What kind of part it is.")]
    line: Annotated[str | None, of("structure", "The line, if it is one.")]
    goal: Annotated[str | None, of("structure", "The goal, if it is one.")]
    need: Annotated[str | None, of("need", "The need, if it is one.")]
    service: Annotated[int | None, of("structure", "The number of the service, if it is one.")]
    risk: Annotated[str | None, of("risk", "The risk, if it is one that the person knows of.")]
    risk_not_shared: Annotated[
        str | None, of("risk-held-back", "The risk, if it has been held back from them since.")
    ]
    outcome: Annotated[ReviewOutcome, of("plan", "How it came out, as the person said.")]
    revision: Annotated[int | None, of("structure", "The wording of the line that was looked at.")]
    what: Annotated[
        Words | None, of("plan", "What the line said then, if it reads otherwise now or was taken out.")
    ]
    statement: Annotated[int | None, of("structure", "The statement in which they said so.")]
    unrecorded: Annotated[bool, of("plan", "Whether they said why, and wanted it not written down.")]
    note: Annotated[Words | None, of("observation", "What the worker noted of it.")]
    said_at: Annotated[str | None, time_of("plan", "When that was said (UTC); null if not known.")]
    said_at_precision: Annotated[Precision, of("plan", "How well that time is known.")]
    session: Annotated[int, of("plan", "In which session.")]


class AreaRating(PlanPart, frozen=True, kw_only=True):
    """What the person said of an area at one time. A step of their own scale is no number to add up."""

    word: Annotated[Words | None, of("person-words", "The word of their own scale that they chose.")]
    scale: Annotated[
        tuple[Words, ...], of("person-words", "All the words of that scale, from the worst to the best.")
    ]
    way_out: Annotated[WayOut | None, of("answer", "How they left it; null if they did not.")]
    statement: Annotated[int | None, of("structure", "The statement in which they said so.")]
    unrecorded: Annotated[bool, of("answer", "Whether they said it, and wanted it not written down.")]
    said_at: Annotated[str | None, time_of("answer", "When that was said (UTC); null if not known.")]
    said_at_precision: Annotated[Precision, of("answer", "How well that time is known.")]
    session: Annotated[int, of("answer", "In which session.")]


class AreaOfLife(PlanPart, frozen=True, kw_only=True):
    """An area of the person's life, with all that they ever said of it, in order."""

    area: Annotated[Outcome, of("answer", "Which.")]
    standing: Annotated[AreaStanding, of("answer", "How it stands since it was last asked.")]
    ratings: tuple[AreaRating, ...]


def parts_looked_at(case: Case) -> tuple[PartLookedAt, ...]:
    """Every time that a part was looked at, in the order of the record."""
    every = (one for told in case.reviewed.parts.values() for one in told)
    return tuple(_part(case, one) for one in sorted(every, key=lambda one: one.number))


def areas(case: Case, flow: Flow) -> tuple[AreaOfLife, ...]:
    """Each area that was asked for; those that were not, too, once the step for it was come to."""
    rated = case.reviewed.areas
    reached = (flow.in_nation(step, case.nation) for step in flow.step if step.id in case.reached)
    asked = dict.fromkeys((*(cast("Outcome", area) for step in reached for area in step.areas), *rated))
    return tuple(
        AreaOfLife(
            area=area,
            standing=_standing(case, area, rated.get(area, ())),
            ratings=tuple(_rating(case, one) for one in rated.get(area, ())),
        )
        for area in asked
    )


def statements_in_review(case: Case) -> Iterator[int | None]:
    """The statements that a review refers to."""
    for parts in case.reviewed.parts.values():
        yield from (one.statement for one in parts)
    for ratings in case.reviewed.areas.values():
        yield from (one.statement for one in ratings)


def _part(case: Case, one: LookedAt) -> PartLookedAt:
    about, name = one.about, one.about.partition(":")[2]
    line = case.lines.get(about)
    risk = name if about.startswith(RISK) else None
    known = risk is not None and was_told(case, risk)
    return PartLookedAt(
        kind=_kind(case, about),
        line=line.line if line is not None else None,
        goal=name if about.startswith(GOAL) else None,
        need=name if about.startswith(NEED) else None,
        service=int(name) if about.startswith(SERVICE) else None,
        risk=risk if known else None,
        risk_not_shared=None if known else risk,
        outcome=one.outcome,
        revision=one.revision,
        what=one.what if line is not None and (line.dropped or line.revision != one.revision) else None,
        statement=one.statement,
        unrecorded=one.unrecorded,
        note=one.note,
        said_at=None if one.said_at.at is None else moment(one.said_at.at),
        said_at_precision=one.said_at.precision,
        session=one.session,
    )


def _kind(case: Case, about: str) -> PartKind:
    prefixes: dict[str, PartKind] = {GOAL: "goal", NEED: "need", RISK: "risk", SERVICE: "service"}
    named = next((kind for prefix, kind in prefixes.items() if about.startswith(prefix)), None)
    return named or ("safety" if case.lines[about].section == "safety" else "line")


def _rating(case: Case, one: Rated) -> AreaRating:
    scale = case.reviewed.scales.get(one.scale or 0)
    return AreaRating(
        word=case.reviewed.word(one),
        scale=scale.steps if scale is not None else (),
        way_out=one.way_out,
        statement=one.statement,
        unrecorded=one.unrecorded,
        said_at=None if one.said_at.at is None else moment(one.said_at.at),
        said_at_precision=one.said_at.precision,
        session=one.session,
    )


def _standing(case: Case, area: Outcome, ratings: tuple[Rated, ...]) -> AreaStanding:
    if not ratings:
        return "not_asked" if not_fitting(case, f"{AREA}{area}") is None else "not_appropriate"
    way_out = ratings[-1].way_out
    return "rated" if way_out is None else _LEFT[way_out]
