"""What a view says of a plan that is looked at again: parts with how they came out, areas with what was said the time before."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

from flows.model import asked_of_area
from interview.engine.review_seen import (
    AreaSeen,
    CameOut,
    OutcomeSeen,
    PartSeen,
    RatingSeen,
    ReviewSeen,
)
from interview.engine.reviewed import OUTCOMES, goals, to_look_at, was_told
from interview.plan.mended import quoted_now
from interview.plan.named_day import named_day

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interview.composing.worder import Worder
    from interview.engine.case import Case
    from interview.engine.reviewed import LookedAt, PartKind, Rated, Told
    from interview.engine.services import Service
    from interview.engine.standing import Line
    from interview.engine.terms import Outcome, ReviewOutcome, Said
    from interview.engine.words import Words


AnyTold = TypeVar("AnyTold", bound="Told")


def review_seen(words: Worder, said: Mapping[str, Said | None], *, hidden: frozenset[int]) -> ReviewSeen:
    """Nothing, but at a step for it. ``hidden`` are statements that this worker may not read."""
    step, reviewed = words.step, words.case.reviewed
    if step.kind == "review":
        found = to_look_at(words.case)
        return ReviewSeen(parts=tuple(_part(words, kind, about, hidden) for kind, about in found))
    if step.kind == "areas":
        return ReviewSeen(
            areas=tuple(_area(words, cast("Outcome", one), said, hidden) for one in step.areas),
            scale=reviewed.scale.steps if reviewed.scale is not None else (),
        )
    return ReviewSeen()


def _part(words: Worder, kind: PartKind, about: str, hidden: frozenset[int]) -> PartSeen:
    now, before = _now_and_before(words.case, words.case.reviewed.parts.get(about, ()))
    name, text, facts = _what(words, kind, about, hidden)
    return PartSeen(
        about=about,
        kind=kind,
        title=words.label(f"review-of-{kind}"),
        name=name,
        words=text,
        facts=facts,
        outcomes=tuple(OutcomeSeen(outcome=one, label=_label(words, kind, one)) for one in OUTCOMES[kind]),
        now=_came_out(words, kind, now, hidden),
        before=_came_out(words, kind, before, hidden),
    )


def _what(
    words: Worder, kind: PartKind, about: str, hidden: frozenset[int]
) -> tuple[str | None, Words | None, tuple[str, ...]]:
    """The name of a part, what it says, and what stands beside it."""
    case, name = words.case, about.partition(":")[2]
    match kind:
        case "line" | "safety":
            line = case.lines[about]
            part = words.if_worded(f"plan-part-{line.component}") if line.component else None
            return part, line.what, tuple(_facts(words, line))
        case "need":
            need = case.needs[name]
            row = words.if_worded(f"row-{name}-name")
            state = words.label(f"row-any-{need.state.replace('_', '-')}")
            return row or words.label(f"need-domain-{need.domain}"), need.summary, (state,)
        case "service":
            service = case.services[int(name)]
            called = words.if_worded(f"service-kind-{service.kind}") or service.kind
            return called, service.name, tuple(_of_service(words, service))
        case "risk":
            risk = case.risks[name]
            again = () if was_told(case, name) else (words.label("review-risk-explain-again"),)
            return words.label(f"risk-domain-{risk.domain}"), risk.summary, again
        case "goal":
            quote = goals(case)[about].goal
            if quote is None or quote.statement in hidden:
                return None, None, (words.label("review-goal-closed"),)
            return None, quoted_now(case.statements[quote.statement], quote), ()


def _facts(words: Worder, line: Line) -> list[str]:
    facts = [words.label(f"plan-who-{line.who}")]
    if line.by:
        facts.append(named_day(words.label, line.by, noted=line.by_noted_at))
    facts.append(words.label(f"plan-answer-{line.answer or 'none-yet'}"))
    return facts


def _of_service(words: Worder, service: Service) -> list[str]:
    """What they said to the offer, and how far each referral to it is."""
    facts = [words.label(f"plan-answer-{service.answer or 'none-yet'}")]
    referrals = words.case.reached_out.referrals.values()
    sent = (one for one in referrals if one.service == service.number)
    facts += [words.label(f"referral-status-{one.status.replace('_', '-')}") for one in sent]
    return facts


def _label(words: Worder, kind: PartKind, outcome: ReviewOutcome) -> str:
    return words.label(f"review-{kind}-{outcome.replace('_', '-')}")


def _came_out(words: Worder, kind: PartKind, one: LookedAt | None, hidden: frozenset[int]) -> CameOut | None:
    if one is None:
        return None
    return CameOut(
        outcome=one.outcome,
        label=_label(words, kind, one.outcome),
        session=one.session,
        at=one.said_at.at,
        words=_statement(words.case, one.statement, hidden),
        note=one.note,
        unrecorded=one.unrecorded,
    )


def _area(words: Worder, area: Outcome, said: Mapping[str, Said | None], hidden: frozenset[int]) -> AreaSeen:
    now, before = _now_and_before(words.case, words.case.reviewed.areas.get(area, ()))
    return AreaSeen(
        area=area,
        label=words.label(f"plan-outcome-{area.replace('_', '-')}"),
        text=words.text(asked_of_area(area), said),
        now=_rating(words.case, now, hidden),
        before=_rating(words.case, before, hidden),
    )


def _rating(case: Case, one: Rated | None, hidden: frozenset[int]) -> RatingSeen | None:
    if one is None:
        return None
    return RatingSeen(
        session=one.session,
        at=one.said_at.at,
        word=case.reviewed.word(one),
        words=_statement(case, one.statement, hidden),
        way_out=one.way_out,
        unrecorded=one.unrecorded,
    )


def _now_and_before(case: Case, told: tuple[AnyTold, ...]) -> tuple[AnyTold | None, AnyTold | None]:
    """The last of this sitting, and the last of any before."""
    now = [one for one in told if one.session >= case.sat_since]
    before = [one for one in told if one.session < case.sat_since]
    return (now[-1] if now else None), (before[-1] if before else None)


def _statement(case: Case, number: int | None, hidden: frozenset[int]) -> Words | None:
    if number is None or number in hidden or number not in case.statements:
        return None
    return case.statements[number].latest
