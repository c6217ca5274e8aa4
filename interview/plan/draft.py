"""A case drawn up as a support plan: at any step, from an empty account too. Nothing stands in it without its event."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, TypedDict

from interview.engine.kept_apart import PLACE_OF_SAFETY
from interview.engine.promised import date_of
from interview.plan import answers, before, explained, reached
from interview.plan.accounted import account_worked
from interview.plan.agreed import agreed_without
from interview.plan.asked import interpreter_took_part, private_statements
from interview.plan.breaks import breaks_held
from interview.plan.children import adults_there, ages
from interview.plan.closed import closings, settings
from interview.plan.complete import completeness
from interview.plan.considered import considered
from interview.plan.danger import danger_numbers
from interview.plan.duties import duties
from interview.plan.facts import broke_in
from interview.plan.gaps import gaps, open_points, was_told
from interview.plan.gaps_lines import live_lines
from interview.plan.gone import they_left
from interview.plan.heard import Heard, when
from interview.plan.in_nrm import nrm_of
from interview.plan.interpreting import interpreters_noted
from interview.plan.law_past import law_past
from interview.plan.model import (
    SCHEMA_ID,
    ComponentLeft,
    Horizons,
    PlanLine,
    SafetyLine,
    SupportPlan,
)
from interview.plan.needs import needs
from interview.plan.offers import ServiceOffered
from interview.plan.promised import Contact, PromiseMade, agreed_contacts, came_to, tried
from interview.plan.reviewed import areas, parts_looked_at
from interview.plan.room import room_noted
from interview.plan.shared import shares, written_for
from interview.plan.statements import goal_id, goals, in_telling, moment, private, told
from interview.plan.statements_used import statements_used

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from flows.model import Flow
    from interview.engine.case import Case
    from interview.engine.events import Entry
    from interview.engine.gathered import Document
    from interview.engine.promised import Promise
    from interview.engine.standing import Line
    from interview.engine.terms import Doer, Horizon, LineAnswer, Outcome, Precision
    from interview.engine.words import Words
    from interview.plan.children import View
    from interview.plan.danger import DangerNumber
    from interview.plan.parts import Answered, Choice, Preference, UnplacedAnswer


def draft(
    case: Case,
    flow: Flow,
    *,
    entries: Iterable[Entry],
    case_id: str,
    now: int,
    practice: bool,
    digest: str | None = None,
    first_responder: bool | None = None,
    numbers: tuple[DangerNumber, ...] = (),
    disclosing: Collection[str] = (),
    notifier: bool | None = None,
    old: Callable[[Document], bool] | None = None,
) -> SupportPlan:
    """The plan as the case stands. It is a draft until the person has agreed to it. ``now`` is UTC milliseconds.

    ``entries`` are the record that the case was folded from. They alone know when a yes was said, and in which
    session, who wrote, and what the wording on the screen was worth: a plan drawn up without them says none of that.
    ``digest`` is of the record's head. ``first_responder`` says whether the organisation can refer to the NRM itself,
    ``notifier`` whether it has a duty to notify; None, where no profile says so. ``old`` says which documents are too old for it,
    ``numbers`` are those that it gives to people. ``disclosing`` are classes only to be had by name: ``place-of-safety``.
    """
    heard = Heard.of(entries).settle(case)
    kept_in = private_statements(case, flow)
    lines = live_lines(case)
    support = tuple(line for line in lines if line.section == "support")
    by_kind = _Answers(
        choices=answers.choices(case, flow, heard, first_responder=first_responder),
        views=answers.views(case, flow, heard),
        preferences=answers.preferences(case, flow, heard),
        answers=answers.other_answers(case, flow, heard),
        unplaced_answers=answers.unplaced_answers(case, flow, heard),
    )
    safe = answers.contact_answers(case, flow, heard)
    answered = (
        safe,
        by_kind["choices"],
        by_kind["views"],
        by_kind["preferences"],
        by_kind["answers"],
        by_kind["unplaced_answers"],
    )
    due = duties(case, flow, notifier=notifier, first_responder=first_responder)
    still_open = gaps(case, flow, due=due, today=date_of(now))
    referred = statements_used(case, chain.from_iterable(answered))
    referred |= {number for gap in still_open for number in gap.said}
    agreement = heard.agreement if case.plan_agreed is not None else None
    agreed = when(agreement.hearing if agreement else None)
    return SupportPlan(
        schema_id=SCHEMA_ID,
        status="draft" if case.plan_agreed is None else "agreed",
        agreed_entry=case.plan_agreed,
        agreed_at=agreed["said_at"],
        agreed_at_precision=agreed["said_at_precision"],
        agreed_session=agreed["session"],
        agreed_written_in=agreement.written_in if agreement else None,
        agreed_screen_locale=agreement.locale if agreement else None,
        agreed_interpreted=agreement.interpreter is not None if agreement else None,
        agreed_without=agreed_without(heard, flow) if agreement else (),
        record_head=case.seq,
        practice=practice,
        case=case_id,
        drawn_up_at=moment(now),
        workers=tuple(heard.workers),
        organisation_kind=case.organisation_kind,
        sessions=case.sessions,
        sittings=tuple(heard.sittings),
        nation=case.nation,
        age_band=case.age_band,
        ages=ages(case),
        adults_there=adults_there(case, heard),
        recording=case.recording,
        wording_locale=case.person_locale,
        wordings=heard.screen.all(),
        interpreter_used=interpreter_took_part(case),
        interpreters=interpreters_noted(case, heard),
        company=before.company(case),
        goals=goals(case, lines, kept_in),
        needs=needs(case, flow, heard),
        lines=Horizons(
            immediate=_lines(case, heard, support, "immediate"),
            short=_lines(case, heard, support, "short"),
            long=_lines(case, heard, support, "long"),
        ),
        safety_plan=tuple(
            SafetyLine(**_line(case, heard, line), component=line.component)
            for line in lines
            if line.section == "safety"
        ),
        safety_left=tuple(
            ComponentLeft(component=part, way_out=way) for part, way in case.components_left.items()
        ),
        reviewed=parts_looked_at(case),
        areas=areas(case, flow),
        danger=danger_numbers(flow, numbers),
        risks=explained.risks_told(case, heard),
        risks_not_told=explained.risks_not_told(case),
        risks_held_back=explained.risks_held_back(case),
        services=_services(case, heard, disclosing),
        referrals=reached.referrals(case),
        places=reached.places(case, disclosing),
        **reached.with_others(case),
        nrm=nrm_of(case),
        **by_kind,
        consents=answers.consents(case, flow, heard),
        broke_in=broke_in(case),
        duties=considered(
            case,
            flow,
            due,
            today=date_of(now),
        ),
        shares=shares(case),
        written_for=written_for(case),
        law_past=law_past(flow, today=date_of(now)),
        rights=explained.rights(case, flow, heard, today=date_of(now)),
        explanations=explained.explanations(case, flow, heard, today=date_of(now)),
        left=they_left(case),
        contact=Contact(
            safe=safe,
            agreed=agreed_contacts(case, heard),
            tried=tried(case),
        ),
        missed_contact=reached.missed_contact(case),
        promises=tuple(_promise(made, heard) for made in case.promises.values()),
        closings=closings(case),
        room=room_noted(case, flow, heard),
        settings=settings(case),
        prior_actions=before.prior_actions(case),
        documents=before.documents(case, old=old or _never),
        sources=before.sources(case),
        taken=before.taken(case),
        to_check=before.to_check(case),
        account=account_worked(case),
        breaks=breaks_held(case),
        record_digest=digest,
        statements_recorded=len(case.statements),
        statements=told(case, referred - kept_in),
        private_statements=private(case, referred & kept_in),
        gaps=still_open,
        completeness=completeness(case, flow),
    )


def _never(_: Document) -> bool:
    return False


class _Answers(TypedDict):
    choices: tuple[Choice, ...]
    views: tuple[View, ...]
    preferences: tuple[Preference, ...]
    answers: tuple[Answered, ...]
    unplaced_answers: tuple[UnplacedAnswer, ...]


class _Line(TypedDict):
    line: str
    horizon: Horizon
    what: Words
    who: Doer
    who_name: Words | None
    by: str | None
    by_noted_at: str | None
    fallback: Words | None
    known_by: Words | None
    outcome: Outcome | None
    theirs: Words | None
    need: str | None
    risk: str | None
    risk_not_shared: str | None
    goal: str | None
    answer: LineAnswer | None
    answer_statement: int | None
    answer_said_at: str | None
    answer_said_at_precision: Precision | None
    answer_session: int | None
    done: bool
    revision: int
    agreed_revision: int | None
    because: tuple[int, ...]
    open_points: tuple[str, ...]
    shared_link: str | None
    shared_action: str | None


def _lines(case: Case, heard: Heard, lines: Iterable[Line], horizon: Horizon) -> tuple[PlanLine, ...]:
    return tuple(PlanLine(**_line(case, heard, line)) for line in lines if line.horizon == horizon)


def _line(case: Case, heard: Heard, line: Line) -> _Line:
    risk = case.risks.get(line.risk or "")
    shared = risk is not None and was_told(case, risk)
    said = when(heard.lines.get(line.line) if line.answer else None)
    return _Line(
        line=line.line,
        horizon=line.horizon,
        what=line.what,
        who=line.who,
        who_name=line.who_name,
        by=line.by,
        by_noted_at=moment(line.by_noted_at) if line.by and line.by_noted_at is not None else None,
        fallback=line.fallback,
        known_by=line.known_by,
        outcome=line.outcome,
        theirs=line.theirs,
        need=line.need,
        risk=line.risk if shared else None,
        risk_not_shared=None if shared else line.risk,
        goal=goal_id(line.goal) if line.goal else None,
        answer=line.answer,
        answer_statement=line.answer_statement,
        answer_said_at=said["said_at"],
        answer_said_at_precision=said["said_at_precision"],
        answer_session=said["session"],
        done=line.done,
        revision=line.revision,
        agreed_revision=line.revision if line.answer == "agree" else None,
        because=in_telling(case, line.because),
        open_points=open_points(case, line),
        shared_link=line.link,
        shared_action=line.action,
    )


def _promise(made: Promise, heard: Heard) -> PromiseMade:
    worker, hearing = heard.promises.get(made.number, (None, None))
    return PromiseMade(words=made.words, by=made.by, worker=worker, came_to=came_to(made), **when(hearing))


def _services(case: Case, heard: Heard, disclosing: Collection[str]) -> tuple[ServiceOffered, ...]:
    return tuple(
        ServiceOffered(
            service=offered.number,
            name=offered.name if offered.kind != PLACE_OF_SAFETY or PLACE_OF_SAFETY in disclosing else None,
            kind=offered.kind,
            need=offered.need,
            last_checked=offered.last_checked,
            answer=offered.answer,
            statement=offered.statement,
            **when(heard.services.get(offered.number)),
        )
        for offered in case.services.values()
    )
