"""A safeguarding concern for one recipient, without a yes: only what a recorded decision names, and what it rests on.

Each part is listed here by itself: what nobody listed goes to nobody. What the person told, where they are safe, their signs
of danger and code words, how to reach them and what they are called are in none of it. Of their own words there are only the
few that the worker picked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from interview.engine.purposes import SHARE
from interview.engine.reached import Wish
from interview.engine.stage import Refused
from interview.engine.terms import AgeBand, Basis, LegalBasis, ToldOfIt, Whose
from interview.engine.words import Words
from interview.plan.classes import of, time_of
from interview.plan.concern_words import picked
from interview.plan.decided_for import decided_for
from interview.plan.facts import POLICE
from interview.plan.for_recipient import OPEN, there
from interview.plan.grounds import GROUNDS
from interview.plan.law_past import past_since
from interview.plan.line_parts import PlanPart
from interview.plan.recipient_parts import NeedShared, TellingShared
from interview.plan.statements import moment, noted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from flows.model import Flow
    from interview.engine.case import Case
    from interview.engine.considered import DutyUp
    from interview.engine.shared import Share
    from interview.engine.standing import Risk
    from interview.engine.terms import Quote
    from interview.plan.decided_for import DecidedToTell
    from interview.plan.model import SupportPlan

SCHEMA_ID = "urn:ownwords:concern:0.1.0"

NO_DECISION = "No decision to tell them without a yes is recorded, or it came up again since. Decide first. Nothing was written."

Agreed = Literal["said_no", "took_back", "did_not_answer", "not_asked", "not_for_this"]
"""How the person stands to telling this recipient. None of them is a yes; ``not_for_this``: a yes of theirs does not cover it."""

TOLD_WITH = {"danger": "not-safe", "treated-as-child": "child-may-be-harmed"}
"""Facts that rest on no need or risk themselves, and what is told with them where it is noted."""


class ToldThem(PlanPart, frozen=True, kw_only=True):
    """What the worker noted of telling this recipient."""

    what: Annotated[tuple[str, ...], of("duty", "What kinds of things.")]
    said: Annotated[Words | None, of("duty", "What, in the worker's words.")]
    whom: Annotated[Words | None, of("duty", "Whom there: a role or a desk.")]
    on: Annotated[str | None, of("duty", "The day, as it was typed.")]
    on_noted_at: Annotated[
        str | None, time_of("duty", "When that was noted (UTC), since it may be a word; null if not known.")
    ]
    basis: Annotated[LegalBasis, of("duty", "What allows it.")]
    basis_named: Annotated[Words | None, of("duty", "The legal basis, in the worker's words.")]
    told: Annotated[ToldOfIt, of("duty", "Whether the person was told of it.")]
    why_not_told: Annotated[Words | None, of("duty", "Why not.")]


class Referred(PlanPart, frozen=True, kw_only=True):
    """A referral to this recipient on the decision, and what the person wants of it."""

    why: Annotated[Words | None, of("duty", "The worker's reason for it.")]
    wish: Annotated[Wish, of("choice", "What the person wants of it. It is no yes and no no.")]


class Decision(PlanPart, frozen=True, kw_only=True):
    """A decision of the worker to tell without a yes: under which rule, on what basis, and whether the person knows."""

    message: Annotated[str, of("duty", "The id of the wording of the rule.")]
    source: Annotated[str, of("duty", "Where the rule is from.")]
    checked_on: Annotated[str, of("duty", "The date of the rule that it was decided on.")]
    past_since: Annotated[
        str | None,
        of("duty", "The day by which it was to be looked at again, where that is past; null else."),
    ]
    because: Annotated[tuple[str, ...], of("duty", "The facts that gave reason for it.")]
    done: Annotated[bool, of("duty", "Whether it is done, or will be.")]
    day: Annotated[str | None, of("duty", "When it was done, or by when it will be, as it was typed.")]
    decided_at: Annotated[str, time_of("audit", "When it was decided (UTC).")]
    decided_by: Annotated[str, of("audit", "The code of the worker who decided.")]
    basis: Annotated[LegalBasis | None, of("duty", "What allows it, where it was noted with the decision.")]
    basis_named: Annotated[Words | None, of("duty", "The legal basis, in the worker's words.")]
    what: Annotated[Words | None, of("duty", "What is told or done, in the worker's words.")]
    whom: Annotated[Words | None, of("duty", "Whom there: a role or a desk.")]
    told: Annotated[ToldOfIt | None, of("duty", "Whether the person was told of it; null if not noted.")]
    why_not_told: Annotated[Words | None, of("duty", "Why not.")]
    told_them: tuple[ToldThem, ...]
    referrals: tuple[Referred, ...]


class RiskConcerned(PlanPart, frozen=True, kw_only=True):
    """A risk that the decision rests on. Signs of danger and what anybody does about it are no part of it."""

    domain: Annotated[str, of("risk", "What kind of risk.")]
    whose: Annotated[Whose, of("risk", "Who is at risk.")]
    basis: Annotated[Basis, of("risk", "On whose word.")]
    what: Annotated[Words | None, of("risk", "What might happen, in the worker's words.")]
    person_knows: Annotated[bool, of("risk", "Whether the person was told of this risk.")]


class Concern(PlanPart, frozen=True, kw_only=True, rename={"schema_id": "schema"}):
    """A safeguarding concern for one recipient. That the person did not agree to it stands in it."""

    schema_id: Annotated[str, of("structure", "The version of this schema.", const=SCHEMA_ID)]
    practice: Annotated[bool, of("structure", "Whether this is a made-up case.")]
    drawn_up_at: Annotated[str, time_of("structure", "When it was drawn up (UTC).")]
    written_by: Annotated[str, of("audit", "The code of the worker who wrote it out.")]
    organisation: Annotated[str | None, of("audit", "The worker's organisation, where its profile is known.")]
    record_digest: Annotated[
        str | None, of("structure", "How far the record went, as a digest made for this recipient alone.")
    ]
    recipient: Annotated[str, of("duty", "For whom it is.")]
    age_band: Annotated[AgeBand | None, of("circumstances", "Adult, child, or possibly a child.")]
    agreed: Annotated[Agreed, of("consent", "How the person stands to it. None of these is a yes.")]
    decisions: tuple[Decision, ...]
    words: tuple[TellingShared, ...]
    needs: tuple[NeedShared, ...]
    risks: tuple[RiskConcerned, ...]


def concern(
    plan: SupportPlan,
    case: Case,
    flow: Flow,
    recipient: str,
    up: Mapping[str, DutyUp],
    *,
    written_by: str,
    organisation: str | None,
    quotes: Sequence[Quote] = (),
) -> Concern:
    """What a recipient may be told on the decisions that stand for it. Raises Refused where there is none."""
    decided = decided_for(case, flow, recipient, up)
    if not decided:
        raise Refused(NO_DECISION)
    named = _named(decided)
    rests_on = frozenset(_rests_on(case, decided))
    return Concern(
        schema_id=SCHEMA_ID,
        practice=plan.practice,
        drawn_up_at=plan.drawn_up_at,
        written_by=written_by,
        organisation=organisation,
        record_digest=plan.record_digest,
        recipient=recipient,
        age_band=case.age_band,
        agreed=agreed(case, recipient),
        decisions=tuple(_decision(one, today=plan.drawn_up_at[:10]) for one in decided),
        words=picked(case, flow, quotes),
        needs=tuple(_needs(plan, case, rests_on)) if "needs" in named else (),
        risks=tuple(_risks(plan, case, rests_on)) if "risks" in named else (),
    )


def agreed(case: Case, recipient: str) -> Agreed:
    """How the person stands to telling a recipient. A yes that is there does not make it one under a duty."""
    scope = f"{SHARE}{recipient}"
    standing = case.consents.get(scope)
    police = case.answers.get(POLICE) if recipient == "police" else None
    if standing == "withdrawn":
        return "took_back"
    if standing == "refused" or (standing is None and police is not None and police.choice == "no"):
        return "said_no"
    if standing == "given":
        return "not_for_this"
    return "did_not_answer" if scope in case.answers else "not_asked"


def _named(decided: Iterable[DecidedToTell]) -> frozenset[str]:
    """What was told, where the worker ticked that for this recipient; else needs and risks."""
    ticked = {what for one in decided for share in one.shares for what in share.scope}
    return frozenset(ticked or ("needs", "risks"))


def _rests_on(case: Case, decided: Iterable[DecidedToTell]) -> Iterator[int]:
    for one in decided:
        for fact in one.decided.facts:
            for known in (fact, TOLD_WITH.get(fact, fact)):
                if known in GROUNDS:
                    yield from GROUNDS[known](case)


def _needs(plan: SupportPlan, case: Case, rests_on: frozenset[int]) -> Iterator[NeedShared]:
    """Those of today. What an agency or a document said of them stays out."""
    for need in plan.needs:
        if need.horizon == "immediate" and need.state in OPEN and case.needs[need.need].number in rests_on:
            yield NeedShared(
                domain=need.domain,
                row=need.need if need.message else None,
                horizon=need.horizon,
                state=need.state,
                summary=there(need.summary),
            )


def _risks(plan: SupportPlan, case: Case, rests_on: frozenset[int]) -> Iterator[RiskConcerned]:
    told = {one.risk for one in plan.risks}
    told |= {one.risk for one in plan.risks_held_back if one.explained_before}
    for name, risk in case.risks.items():
        if risk.number in rests_on:
            yield RiskConcerned(
                domain=risk.domain,
                whose=risk.whose,
                basis=risk.basis,
                what=_in_our_words(risk),
                person_knows=name in told,
            )


def _in_our_words(risk: Risk) -> Words | None:
    """What might happen, but for what an agency or a document said of it: that is theirs to tell."""
    return there(risk.summary) if risk.basis in ("person", "worker") else None


def _decision(one: DecidedToTell, *, today: str) -> Decision:
    decided = one.decided
    return Decision(
        message=one.rule.text,
        source=one.rule.source,
        checked_on=decided.checked_on,
        past_since=past_since(one.rule.review_by, today=today),
        because=decided.facts,
        done=decided.decision == "done",
        day=decided.day,
        decided_at=moment(decided.at),
        decided_by=decided.worker,
        basis=decided.basis,
        basis_named=there(decided.basis_named),
        what=there(decided.what),
        whom=there(decided.whom),
        told=decided.told,
        why_not_told=there(decided.why_not_told),
        told_them=tuple(_told_them(share) for share in one.shares),
        referrals=tuple(_referred(one)),
    )


def _told_them(share: Share) -> ToldThem:
    return ToldThem(
        what=share.scope,
        said=there(share.said),
        whom=there(share.whom),
        on=share.on,
        on_noted_at=noted(share.on_noted_at),
        basis=share.basis,
        basis_named=there(share.basis_named),
        told="yes" if share.told else "not_yet" if share.still_to_tell else "no",
        why_not_told=there(share.why_not_told),
    )


def _referred(one: DecidedToTell) -> Iterator[Referred]:
    for referral in one.referrals:
        on = referral.on_duty
        if on is not None:
            yield Referred(why=there(on.why), wish=on.wishes[-1].wish if on.wishes else "not_asked")
