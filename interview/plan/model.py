"""The draft support and safety plan, as other agencies may read it. Its JSON Schema is made from these types.

The person's own words stand in the statements, and in goals and the worker's notes, which quote them. All else refers
to statements by number. A field that may hold different classes of words is two fields.
"""

from __future__ import annotations

from typing import Annotated, Literal

from interview.engine.reached import CanHelp
from interview.engine.terms import (
    AgeBand,
    Basis,
    Doer,
    Horizon,
    LineAnswer,
    Nation,
    NeedState,
    OrganisationKind,
    Outcome,
    Precision,
    Recording,
    WayOut,
)
from interview.engine.words import Words
from interview.plan.accounted import AccountWorked
from interview.plan.acted import ActionPlanned
from interview.plan.breaks import BreakHeld
from interview.plan.children import AdultThere, AgeSince, View
from interview.plan.classes import of, time_of
from interview.plan.closed import CaseClosing, SettingLookedAt
from interview.plan.complete import Completed
from interview.plan.consented import ConsentStanding
from interview.plan.considered import DutyConsidered
from interview.plan.danger import DangerNumber
from interview.plan.earlier_parts import EarlierNeed
from interview.plan.from_others import DocumentReviewed, PriorAction, SourceChecked, TakenFromOthers, ToCheck
from interview.plan.gone import TheyLeft
from interview.plan.in_nrm import InNrm
from interview.plan.law_past import LawPast
from interview.plan.line_parts import Because, PlanPart
from interview.plan.matching import Matched
from interview.plan.offers import ServiceOffered
from interview.plan.origin import CompanionNoted, InterpreterNoted, SittingHeld, WordingShown
from interview.plan.parts import Answered, Choice, Explained, Gap, Preference, UnplacedAnswer
from interview.plan.promised import Contact, PromiseMade
from interview.plan.quoted import Goal, PrivateStatement, StatementTold
from interview.plan.reached import (
    LineReported,
    MeetingNoted,
    MissedContactPlan,
    PartnerInvolved,
    PlaceOfSafety,
    ReferralPlanned,
)
from interview.plan.reviewed import AreaOfLife, PartLookedAt
from interview.plan.risk_parts import RiskHeldBack, RiskNotTold, RiskTold
from interview.plan.room import RoomNoted
from interview.plan.shared import PartsWritten, ShareMade

SCHEMA_ID = "urn:ownwords:plan:0.1.0"


class NeedPlanned(PlanPart, frozen=True, kw_only=True):
    """One need, how soon it is and how it stands."""

    need: Annotated[str, of("need", "Its id.")]
    domain: Annotated[str, of("need", "What it concerns.")]
    message: Annotated[
        str | None,
        of("need", "The id of the question it answers, if it is one of the immediate needs asked."),
    ]
    horizon: Annotated[Horizon, of("need", "How soon.")]
    state: Annotated[NeedState, of("need", "How it stands.")]
    basis: Annotated[Basis, of("need", "On whose word.")]
    summary: Annotated[Words | None, of("observation", "The need in the worker's words.")]
    evidence: Annotated[Words | None, of("observation", "What the worker saw or did.")]
    reported_summary: Annotated[
        Words | None, of("third-party", "The need as an agency or a document tells it.")
    ]
    reported_evidence: Annotated[Words | None, of("third-party", "What an agency or a document goes by.")]
    decision: Annotated[Words | None, of("opinion", "What was decided about a need that stays unmet.")]
    decided: Annotated[bool, of("need", "Whether something was decided about it, or is done now.")]
    actions: tuple[ActionPlanned, ...]
    because: Because
    earlier: tuple[EarlierNeed, ...]
    said: Annotated[
        tuple[int, ...], of("structure", "Of these, the statements that were said of the need itself.")
    ]
    noted_session: Annotated[
        int | None, of("need", "The session in which it was last asked or seen; null if not known.")
    ]
    noted_at: Annotated[str | None, time_of("need", "When that session was held (UTC).")]
    noted_at_precision: Annotated[
        Precision | None, of("need", "How well that time is known; null if the session is not known.")
    ]
    service: Annotated[
        Matched,
        of(
            "service",
            "How it stands with services. One that none was found for goes to a manager: passed_on, once that was done.",
        ),
    ]
    service_note: Annotated[Words | None, of("opinion", "What the worker noted when no service was found.")]
    waits_for: Annotated[tuple[str, ...], of("need", "The needs that have to be met before it can be.")]
    waited_for_by: Annotated[tuple[str, ...], of("need", "The needs that cannot be met before it is.")]
    own_can: Annotated[
        CanHelp | None, of("need", "Whether the worker's own agency can help; null if nobody noted that.")
    ]
    own_part: Annotated[Words | None, of("opinion", "What it can do, or why it cannot.")]
    own_manager: Annotated[Words | None, of("opinion", "What a manager was told of it.")]


class PlanLine(PlanPart, frozen=True, kw_only=True):
    """Who does what by when, with the person's own answer."""

    line: Annotated[str, of("structure", "Its id.")]
    horizon: Annotated[Horizon, of("plan", "How soon.")]
    what: Annotated[Words, of("plan", "What will be done.")]
    who: Annotated[Doer, of("plan", "Who does it.")]
    who_name: Annotated[Words | None, of("identity", "Who that is by name or role.")]
    by: Annotated[str | None, of("plan", "By when.")]
    by_noted_at: Annotated[
        str | None, time_of("plan", "When that was noted (UTC), since it may be a word; null if not known.")
    ]
    fallback: Annotated[Words | None, of("plan", "What happens if it does not work.")]
    known_by: Annotated[Words | None, of("plan", "How they will all know that it is done, or that it helps.")]
    outcome: Annotated[
        Outcome | None, of("plan", "The outcome area that it belongs to; null if none was chosen.")
    ]
    theirs: Annotated[
        Words | None, of("plan", "What will be done, as it was worded in the person's language.")
    ]
    need: Annotated[str | None, of("need", "The need it answers.")]
    risk: Annotated[str | None, of("risk", "The risk it answers, if the person was told of it.")]
    risk_not_shared: Annotated[
        str | None, of("risk-held-back", "The risk it answers, if they were not told.")
    ]
    goal: Annotated[str | None, of("structure", "The goal it serves.")]
    answer: Annotated[LineAnswer | None, of("plan", "What the person said to it; null if not answered yet.")]
    answer_statement: Annotated[int | None, of("structure", "The statement that the answer was given in.")]
    answer_said_at: Annotated[
        str | None, time_of("plan", "When that was said (UTC); null if not known or not said.")
    ]
    answer_said_at_precision: Annotated[
        Precision | None, of("plan", "How well that time is known; null if nothing was said.")
    ]
    answer_session: Annotated[int | None, of("plan", "In which session; null if nothing was said.")]
    done: Annotated[bool, of("plan", "Whether it was looked at again with the person and is done.")]
    revision: Annotated[int, of("structure", "How often it was worded, this wording included.")]
    agreed_revision: Annotated[int | None, of("plan", "The wording the person agreed to; null if none.")]
    because: Because
    open_points: Annotated[tuple[str, ...], of("open-point", "What it rests on that is not understood yet.")]
    shared_link: Annotated[
        str | None, of("structure", "The link to another case whose plan has the same action; null if none.")
    ]
    shared_action: Annotated[
        str | None,
        of("structure", "The id that the action has in both plans; null if it is in this one alone."),
    ]


class SafetyLine(PlanLine, frozen=True, kw_only=True):
    """A line of the safety plan."""

    component: Annotated[str | None, of("plan", "The part of the safety plan it belongs to.")]


class ComponentLeft(PlanPart, frozen=True, kw_only=True):
    """A part of the safety plan that the person left, for now or altogether."""

    component: Annotated[str, of("plan", "The part.")]
    way_out: Annotated[WayOut, of("plan", "How they left it: not now, rather not, or not known.")]


class Horizons(PlanPart, frozen=True, kw_only=True):
    """The lines of the support plan by how soon."""

    immediate: tuple[PlanLine, ...]
    short: tuple[PlanLine, ...]
    long: tuple[PlanLine, ...]


class SupportPlan(PlanPart, frozen=True, kw_only=True, rename={"schema_id": "schema"}):
    """A draft support and safety plan. Agreement is a property of the plan, never of the export."""

    schema_id: Annotated[str, of("structure", "The version of this schema.", const=SCHEMA_ID)]
    status: Annotated[Literal["draft", "agreed"], of("structure", "Whether the person has agreed to it.")]
    agreed_entry: Annotated[int | None, of("audit", "The entry of the record that says so.")]
    agreed_at: Annotated[str | None, time_of("plan", "When the person agreed to it (UTC).")]
    agreed_at_precision: Annotated[
        Precision | None, of("plan", "How well that time is known; null if they have not agreed.")
    ]
    agreed_session: Annotated[int | None, of("plan", "In which session they agreed.")]
    agreed_written_in: Annotated[
        str | None, of("access", "The worker's language then, in which alone the text of the lines exists.")
    ]
    agreed_screen_locale: Annotated[
        str | None, of("access", "The language of the wording around the lines on the person's side then.")
    ]
    agreed_interpreted: Annotated[
        bool | None, of("access", "Whether an interpreter was there then; null if they have not agreed.")
    ]
    agreed_without: Annotated[
        tuple[str, ...],
        of(
            "plan",
            "What was not there yet when they agreed: a part of it; topic:<id>; need:<id>, urgent and not decided; "
            "row:<id>, urgent and not answered.",
        ),
    ]
    record_head: Annotated[int, of("audit", "How far the record went when the plan was drawn up.")]
    practice: Annotated[bool, of("structure", "Whether this is a made-up case.")]
    case: Annotated[str, of("identity", "The id of the case.")]
    drawn_up_at: Annotated[str, time_of("structure", "When it was drawn up (UTC).")]
    workers: Annotated[tuple[str, ...], of("audit", "The codes of those who wrote the record.")]
    organisation_kind: Annotated[
        OrganisationKind | None, of("audit", "What kind of organisation the case was opened in.")
    ]
    sessions: Annotated[int, of("structure", "How many sessions there were.")]
    sittings: tuple[SittingHeld, ...]
    nation: Annotated[Nation | None, of("circumstances", "The nation whose law applies.")]
    age_band: Annotated[AgeBand | None, of("circumstances", "Adult, child, or possibly a child.")]
    ages: tuple[AgeSince, ...]
    adults_there: tuple[AdultThere, ...]
    recording: Annotated[
        Recording,
        of("consent", "How much of what they say the person wants written down, as they last said."),
    ]
    wording_locale: Annotated[
        str | None, of("access", "The language the wording was last shown in, whatever the person speaks.")
    ]
    wordings: tuple[WordingShown, ...]
    interpreter_used: Annotated[bool, of("access", "Whether an interpreter took part.")]
    interpreters: tuple[InterpreterNoted, ...]
    company: tuple[CompanionNoted, ...]
    goals: tuple[Goal, ...]
    needs: tuple[NeedPlanned, ...]
    lines: Horizons
    safety_plan: tuple[SafetyLine, ...]
    safety_left: tuple[ComponentLeft, ...]
    reviewed: tuple[PartLookedAt, ...]
    areas: tuple[AreaOfLife, ...]
    danger: tuple[DangerNumber, ...]
    risks: tuple[RiskTold, ...]
    risks_not_told: tuple[RiskNotTold, ...]
    risks_held_back: tuple[RiskHeldBack, ...]
    services: tuple[ServiceOffered, ...]
    referrals: tuple[ReferralPlanned, ...]
    places: tuple[PlaceOfSafety, ...]
    partners: tuple[PartnerInvolved, ...]
    meetings: tuple[MeetingNoted, ...]
    reports: tuple[LineReported, ...]
    nrm: tuple[InNrm, ...]
    choices: tuple[Choice, ...]
    views: tuple[View, ...]
    preferences: tuple[Preference, ...]
    answers: tuple[Answered, ...]
    unplaced_answers: tuple[UnplacedAnswer, ...]
    consents: tuple[ConsentStanding, ...]
    shares: tuple[ShareMade, ...]
    written_for: tuple[PartsWritten, ...]
    broke_in: Annotated[
        tuple[str, ...],
        of("duty", "Facts of duties that broke in or were said in this sitting, with no no since."),
    ]
    duties: tuple[DutyConsidered, ...]
    law_past: tuple[LawPast, ...]
    rights: tuple[Explained, ...]
    explanations: tuple[Explained, ...]
    contact: Contact
    missed_contact: tuple[MissedContactPlan, ...]
    left: tuple[TheyLeft, ...]
    promises: tuple[PromiseMade, ...]
    closings: tuple[CaseClosing, ...]
    room: tuple[RoomNoted, ...]
    settings: tuple[SettingLookedAt, ...]
    prior_actions: tuple[PriorAction, ...]
    documents: tuple[DocumentReviewed, ...]
    sources: tuple[SourceChecked, ...]
    taken: tuple[TakenFromOthers, ...]
    to_check: tuple[ToCheck, ...]
    account: AccountWorked
    breaks: tuple[BreakHeld, ...]
    record_digest: Annotated[
        str | None,
        of(
            "audit",
            "How far the record went, as a digest made for this recipient alone. The vault can show what it was made from.",
        ),
    ]
    statements_recorded: Annotated[int, of("audit", "How many statements the record has, here or not.")]
    statements: tuple[StatementTold, ...]
    private_statements: tuple[PrivateStatement, ...]
    gaps: tuple[Gap, ...]
    completeness: tuple[Completed, ...]
