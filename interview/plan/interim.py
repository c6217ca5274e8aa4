"""A plan from whatever is there so far, for the next hours: what is urgent first, and nothing of the account.

It is cut out of a support plan and adds no fact to it. The person's words in it are goals that they gave for the plan,
and what they said of an urgent need that nothing is decided about yet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from interview.engine.standing import LIFE_AT_RISK
from interview.engine.terms import (
    AgeBand,
    Doer,
    Fidelity,
    Horizon,
    LineAnswer,
    Nation,
    NeedState,
    Recording,
    Section,
    Voice,
)
from interview.engine.words import Words
from interview.plan.acted import ActionPlanned
from interview.plan.classes import of, time_of
from interview.plan.line_parts import PlanPart
from interview.plan.model import SafetyLine
from interview.plan.promised import NextContact, PromiseMade
from interview.plan.reached import MissedContactPlan
from interview.plan.referred import ReferredOnDuty, referred_on_duty

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from interview.plan.model import PlanLine, SupportPlan
    from interview.plan.origin import InterpreterNoted

Interpreting = Literal["now", "before", "never"]
SCHEMA_ID = "urn:ownwords:plan-interim:0.1.0"
URGENT = ("not_met", "partly")
_ORDER: tuple[NeedState, ...] = ("not_met", "partly", "not_wanted")
SET_APART: tuple[LineAnswer, ...] = ("later", "no")
"""Answers to a line after which nobody does it now."""


class SaidNow(PlanPart, frozen=True, kw_only=True):
    """What the person said of an urgent need as they were asked about it."""

    words: Annotated[Words, of("person-words", "What was said.")]
    voice: Annotated[Voice, of("person-words", "Whether they are their own words or came through somebody.")]
    fidelity: Annotated[Fidelity, of("person-words", "How near the words are to what was said.")]


class CameUp(PlanPart, frozen=True, kw_only=True):
    """Danger, self-harm or a child at risk, as it stands now: somebody said so or saw it, and nobody has said no since."""

    what: Annotated[str, of("duty", "The fact that gives reason for a duty.")]
    decided: Annotated[bool, of("duty", "Whether anything was decided about it.")]


class NeedNow(PlanPart, frozen=True, kw_only=True):
    """A need of the first three days that is not met."""

    need: Annotated[str, of("need", "Its id.")]
    domain: Annotated[str, of("need", "What it concerns.")]
    message: Annotated[
        str | None, of("need", "The id of the question it answers, if it is one of those asked.")
    ]
    state: Annotated[NeedState, of("need", "How it stands.")]
    decision: Annotated[Words | None, of("opinion", "What was decided about it for now.")]
    decided: Annotated[bool, of("need", "Whether something was decided about it, or is done now.")]
    agreed: Annotated[bool, of("service", "Whether they said yes to a service for it.")]
    actions: tuple[ActionPlanned, ...]
    summary: Annotated[
        Words | None, of("observation", "The need in the worker's words; null once something is decided.")
    ]
    said: Annotated[
        tuple[SaidNow, ...],
        of("person-words", "What they said as they were asked about it; none once something is decided."),
    ]


class RowNow(PlanPart, frozen=True, kw_only=True):
    """Something urgent that has no answer yet."""

    row: Annotated[str, of("open-point", "The id of the row.")]
    message: Annotated[str | None, of("open-point", "The id of its wording.")]
    standing: Annotated[str, of("open-point", "Not asked, declined, unknown: how it stands.")]
    said: Annotated[tuple[SaidNow, ...], of("person-words", "What they said all the same.")]


class LineNow(PlanPart, frozen=True, kw_only=True):
    """Who does what by when."""

    line: Annotated[str, of("structure", "Its id.")]
    section: Annotated[Section, of("structure", "Whether it belongs to the safety plan.")]
    component: Annotated[str | None, of("plan", "The part of the safety plan it belongs to.")]
    horizon: Annotated[Horizon, of("plan", "How soon.")]
    what: Annotated[Words, of("plan", "What will be done.")]
    who: Annotated[Doer, of("plan", "Who does it.")]
    who_name: Annotated[Words | None, of("identity", "Who that is by name or role.")]
    by: Annotated[str | None, of("plan", "By when.")]
    by_noted_at: Annotated[
        str | None, time_of("plan", "When that was noted (UTC), since it may be a word; null if not known.")
    ]
    fallback: Annotated[Words | None, of("plan", "What happens if it does not work.")]
    answer: Annotated[LineAnswer | None, of("plan", "What the person said to it; null if not answered yet.")]


class GoalNow(PlanPart, frozen=True, kw_only=True):
    """What the person wants, in the words that a line of the plan quotes."""

    goal: Annotated[str, of("structure", "The id that lines name it by.")]
    words: Annotated[Words, of("person-words", "The quoted words.")]


class InterimPlan(PlanPart, frozen=True, kw_only=True, rename={"schema_id": "schema"}):
    """What holds until there was time for a whole plan. It is never agreed: a whole plan is."""

    schema_id: Annotated[str, of("structure", "The version of this schema.", const=SCHEMA_ID)]
    status: Annotated[Literal["interim"], of("structure", "That it is no whole plan, and not agreed.")]
    practice: Annotated[bool, of("structure", "Whether this is a made-up case.")]
    case: Annotated[str, of("identity", "The id of the case.")]
    drawn_up_at: Annotated[str, time_of("structure", "When it was drawn up (UTC).")]
    record_head: Annotated[int, of("audit", "How far the record went when it was drawn up.")]
    record_digest: Annotated[str | None, of("audit", "That, as a digest made for this recipient alone.")]
    workers: Annotated[tuple[str, ...], of("audit", "The codes of those who wrote the record.")]
    nation: Annotated[Nation | None, of("circumstances", "The nation whose law applies.")]
    age_band: Annotated[AgeBand | None, of("circumstances", "Adult, child, or possibly a child.")]
    recording: Annotated[Recording, of("consent", "How much of what they say the person wants written down.")]
    languages: Annotated[tuple[str, ...], of("access", "What is interpreted; else what the screen was in.")]
    interpreting: Annotated[
        Interpreting,
        of("access", "Whether somebody interprets: in the last sitting, only before it, or never."),
    ]
    came_up: tuple[CameUp, ...]
    urgent: tuple[NeedNow, ...]
    urgent_asked: Annotated[bool, of("structure", "Whether what is needed today was talked about at all.")]
    no_answer_yet: tuple[RowNow, ...]
    lines: tuple[LineNow, ...]
    goals: tuple[GoalNow, ...]
    referred: tuple[ReferredOnDuty, ...]
    next_contact: NextContact | None
    missed_contact: MissedContactPlan | None
    safe_contact: Annotated[bool, of("structure", "Whether safe contact was talked about.")]
    promises: tuple[PromiseMade, ...]
    set_apart: Annotated[int, of("plan", "How many lines the person put off or said no to.")]
    open_points: Annotated[int, of("open-point", "How many points are open in the whole plan.")]


def interim(plan: SupportPlan, *, closed: Collection[int] = ()) -> InterimPlan:
    """The part of a plan that holds for now. From nothing at all it says what was not asked.

    ``closed`` are statements that whoever reads it may not read yet: nothing is quoted from them.
    """
    lines = _lines(plan)
    told = {
        one.number: SaidNow(words=one.words, voice=one.voice, fidelity=one.fidelity)
        for one in plan.statements
        if one.number not in closed
    }
    agreed = plan.contact.agreed
    return InterimPlan(
        schema_id=SCHEMA_ID,
        status="interim",
        practice=plan.practice,
        case=plan.case,
        drawn_up_at=plan.drawn_up_at,
        record_head=plan.record_head,
        record_digest=plan.record_digest,
        workers=plan.workers,
        nation=plan.nation,
        age_band=plan.age_band,
        recording=plan.recording,
        languages=languages(plan),
        interpreting=interpreting(plan),
        came_up=tuple(_came_up(plan)),
        urgent=_urgent(plan, told),
        urgent_asked=any(need.horizon == "immediate" for need in plan.needs),
        no_answer_yet=tuple(
            RowNow(row=gap.what, message=gap.message, standing=gap.standing, said=_of(gap.said, told))
            for gap in plan.gaps
            if gap.kind == "row"
        ),
        lines=tuple(line for line in lines if line.answer not in SET_APART),
        goals=tuple(
            GoalNow(goal=goal.goal, words=goal.words)
            for goal in plan.goals
            if goal.words is not None and goal.statement not in closed
        ),
        referred=tuple(referred_on_duty(plan)),
        next_contact=agreed[-1] if agreed else None,
        missed_contact=next(iter(plan.missed_contact), None),
        safe_contact=any(given.standing not in ("not_asked", "asked") for given in plan.contact.safe),
        promises=tuple(one for one in plan.promises if not one.came_to),
        set_apart=sum(line.answer in SET_APART for line in lines),
        open_points=len(plan.gaps),
    )


def interpreting(plan: SupportPlan) -> Interpreting:
    """Whether somebody interprets. Where nobody is noted who did, it is taken to be so now."""
    if not plan.interpreter_used:
        return "never"
    return "now" if _interpret_now(plan) or not plan.interpreters else "before"


def languages(plan: SupportPlan) -> tuple[str, ...]:
    """The languages that somebody interprets now; else the one that the wording was last shown in, and earlier ones."""
    now = dict.fromkeys(noted.language for noted in _interpret_now(plan))
    if now:
        return tuple(now)
    shown = () if plan.wording_locale is None else (plan.wording_locale,)
    return tuple(dict.fromkeys((*shown, *(noted.language for noted in plan.interpreters))))


def _interpret_now(plan: SupportPlan) -> tuple[InterpreterNoted, ...]:
    """Those who interpreted in the last sitting."""
    last: set[int] = set()
    for sitting in reversed(plan.sittings):
        last.add(sitting.number)
        if sitting.goes_on_from is None:
            break
    return tuple(noted for noted in plan.interpreters if not last.isdisjoint(noted.sessions))


def _of(numbers: Iterable[int], told: Mapping[int, SaidNow]) -> tuple[SaidNow, ...]:
    return tuple(told[number] for number in numbers if number in told)


def _came_up(plan: SupportPlan) -> Iterator[CameUp]:
    """What broke in and was not denied since, whatever else its duty rests on, such as a risk that they were not told.

    An earlier session's is told under its duty in the whole plan.
    """
    here = [one for one in plan.duties if one.now and one.from_session is None]
    for what in plan.broke_in:
        decided = any(one.decided_at is not None for one in here if what in one.because)
        yield CameUp(what=what, decided=decided)


def _urgent(plan: SupportPlan, told: Mapping[int, SaidNow]) -> tuple[NeedNow, ...]:
    """Those about which nothing is decided yet first, and among them the unmet ones; these in their own words too.

    Where a life may be at risk, a need with which no help is wanted is among them.
    """
    agreed = {service.need for service in plan.services if service.answer == "agree"}
    here = [
        need
        for need in plan.needs
        if need.horizon == "immediate"
        and (need.state in URGENT or (need.state == "not_wanted" and need.domain in LIFE_AT_RISK))
    ]
    here.sort(key=lambda need: (need.decided, _ORDER.index(need.state)))
    return tuple(
        NeedNow(
            need=need.need,
            domain=need.domain,
            message=need.message,
            state=need.state,
            decision=need.decision,
            decided=need.decided,
            agreed=need.need in agreed,
            actions=need.actions,
            summary=need.summary if not need.decided else None,
            said=_of(need.said, told) if not need.decided else (),
        )
        for need in here
    )


def _lines(plan: SupportPlan) -> tuple[LineNow, ...]:
    """The safety plan first, then what is to be done by how soon. What is done already is not among it."""
    support = (*plan.lines.immediate, *plan.lines.short, *plan.lines.long)
    return tuple(_line(line) for line in (*plan.safety_plan, *support) if not line.done)


def _line(line: PlanLine) -> LineNow:
    return LineNow(
        line=line.line,
        section="safety" if isinstance(line, SafetyLine) else "support",
        component=line.component if isinstance(line, SafetyLine) else None,
        horizon=line.horizon,
        what=line.what,
        who=line.who,
        who_name=line.who_name,
        by=line.by,
        by_noted_at=line.by_noted_at,
        fallback=line.fallback,
        answer=line.answer,
    )
