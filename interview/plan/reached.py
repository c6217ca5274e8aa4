"""Reaching others, as it stands in a plan: referrals, partners and meetings, places of safety, and a missed contact."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypedDict

from interview.engine.reached import Barrier, LineCame, PartnerRole, ReferralStatus, ReferralWay, Wish
from interview.engine.reported import report_of
from interview.engine.terms import Doer, Precision, ReferredTo
from interview.engine.words import Words
from interview.plan.classes import of, time_of
from interview.plan.line_parts import PlanPart
from interview.plan.statements import moment, noted

if TYPE_CHECKING:
    from collections.abc import Collection

    from interview.engine.case import Case
    from interview.engine.reached import OnDuty, Referral

PLACE = "place-of-safety"
"""The class that has to be asked for by its name before an address stands in a plan."""


class ReferralChange(PlanPart, frozen=True, kw_only=True):
    """How a referral came to stand, and on which day."""

    status: Annotated[ReferralStatus, of("service", "How it stood.")]
    on: Annotated[str | None, of("service", "The day, as it was typed; null if none was.")]
    on_noted_at: Annotated[
        str | None,
        time_of("service", "When that was noted (UTC), since it may be a word; null if not known."),
    ]
    note: Annotated[Words | None, of("opinion", "What the worker noted of it.")]


class BarrierFound(PlanPart, frozen=True, kw_only=True):
    """Something that may keep the person from getting there, and what helps."""

    barrier: Annotated[Barrier, of("service", "What.")]
    helps: Annotated[Words | None, of("service", "What helps.")]
    who: Annotated[Doer | None, of("service", "Who does that.")]
    line: Annotated[str | None, of("structure", "The line of the plan for it.")]
    solved: Annotated[bool, of("service", "Whether it is out of the way.")]


class WishTold(PlanPart, frozen=True, kw_only=True):
    """What the person wants of a referral that rests on a duty. It is no yes and no no."""

    wish: Annotated[Wish, of("preference", "What they want; not_asked, where nobody asked them.")]
    statement: Annotated[int | None, of("structure", "The statement that it was said in.")]
    why_not_asked: Annotated[Words | None, of("opinion", "Why they were not asked.")]
    said_at: Annotated[str | None, time_of("preference", "When that was said (UTC); null if not known.")]
    said_at_precision: Annotated[Precision, of("preference", "How well that time is known.")]
    session: Annotated[int, of("preference", "In which session.")]


class ReferralOnDuty(PlanPart, frozen=True, kw_only=True):
    """What a referral without a yes rests on, and what the person wants of it."""

    duty: Annotated[str, of("duty", "The id of the rule, which stands among the duties.")]
    recipient: Annotated[ReferredTo, of("duty", "To whom.")]
    why: Annotated[Words, of("duty", "The worker's reason.")]
    wishes: tuple[WishTold, ...]


class ReferralPlanned(PlanPart, frozen=True, kw_only=True):
    """A referral, with all that became of it, in order: to a service that was offered and wanted, or on a duty."""

    referral: Annotated[int, of("structure", "Its number in the record.")]
    service: Annotated[
        int | None, of("structure", "The number of the service; null where it rests on a duty.")
    ]
    on_duty: tuple[ReferralOnDuty, ...]
    way: Annotated[ReferralWay, of("service", "How it is made.")]
    status: Annotated[ReferralStatus, of("service", "How it stands.")]
    changes: tuple[ReferralChange, ...]
    barriers: tuple[BarrierFound, ...]
    shares: Annotated[tuple[int, ...], of("structure", "The numbers of what was shared for it.")]


class PartnerInvolved(PlanPart, frozen=True, kw_only=True):
    """An agency that is involved, or was."""

    partner: Annotated[str, of("structure", "Its id.")]
    name: Annotated[Words, of("partner", "Its name.")]
    role: Annotated[PartnerRole, of("partner", "In which role.")]
    contact: Annotated[Words | None, of("partner", "The role or desk to ask for there.")]
    lead: Annotated[bool, of("partner", "Whether it has the lead.")]
    involved: Annotated[bool, of("partner", "Whether it is involved now.")]


class MeetingNoted(PlanPart, frozen=True, kw_only=True):
    """A meeting of agencies, and what they agreed. Its actions stand as lines of the plan and as promises."""

    meeting: Annotated[int, of("structure", "Its number in the record.")]
    on: Annotated[str | None, of("partner", "The day, as it was typed; null if none was.")]
    on_noted_at: Annotated[
        str | None,
        time_of("partner", "When that was noted (UTC), since it may be a word; null if not known."),
    ]
    who: Annotated[tuple[str, ...], of("structure", "The ids of the partners that were there.")]
    others: Annotated[Words | None, of("partner", "Who else was there.")]
    agreed: Annotated[Words | None, of("partner", "What was agreed.")]
    lines: Annotated[tuple[str, ...], of("structure", "The lines of the plan that came of it.")]
    promises: Annotated[int, of("partner", "How many promises came of it.")]
    shares: Annotated[tuple[int, ...], of("structure", "The numbers of what was said of the person there.")]
    nothing_said: Annotated[bool, of("partner", "Whether the worker noted that nothing was said of them.")]


class LineReported(PlanPart, frozen=True, kw_only=True):
    """What became of a line between two sittings, as somebody told the worker. The person's own view stands elsewhere."""

    report: Annotated[int, of("structure", "Its number in the record.")]
    line: Annotated[str, of("structure", "The line of the plan.")]
    came: Annotated[LineCame, of("partner", "Done, or not.")]
    on: Annotated[str | None, of("partner", "The day; null if none was noted.")]
    partner: Annotated[str | None, of("structure", "The agency that said so; null for the worker.")]
    note: Annotated[Words | None, of("opinion", "What the worker noted of it.")]
    stands: Annotated[
        bool,
        of("partner", "Whether it holds: it is the last one, and the person has not said since how it is."),
    ]


class WithOthers(TypedDict):
    """What a plan says of the work with other agencies."""

    partners: tuple[PartnerInvolved, ...]
    meetings: tuple[MeetingNoted, ...]
    reports: tuple[LineReported, ...]


class PlaceOfSafety(PlanPart, frozen=True, kw_only=True):
    """That there is a place of safety. Where it is stands here only for whoever asked for that class by its name."""

    place: Annotated[int, of("structure", "Its number in the record.")]
    left: Annotated[bool, of("service", "Whether the person is there no more.")]
    since: Annotated[Words | None, of(PLACE, "Since when; null unless this class was asked for.")]
    address: Annotated[Words | None, of(PLACE, "The address; null unless this class was asked for.")]
    known_to: Annotated[Words | None, of(PLACE, "Who knows it; null unless this class was asked for.")]
    travel: Annotated[Words | None, of(PLACE, "How to get there; null unless this class was asked for.")]


class MissedContactPlan(PlanPart, frozen=True, kw_only=True):
    """What was agreed with the person for the case that they do not answer."""

    after: Annotated[Words, of("identity", "How long to wait.")]
    whom: Annotated[Words | None, of("identity", "Whom to call then.")]
    say: Annotated[Words | None, of("identity", "The words that were agreed.")]
    never: Annotated[Words | None, of("identity", "What must not be done.")]
    said_at: Annotated[str | None, time_of("identity", "When that was agreed (UTC); null if not known.")]
    said_at_precision: Annotated[Precision, of("identity", "How well that time is known.")]


def referrals(case: Case) -> tuple[ReferralPlanned, ...]:
    """Every referral, a dropped one too."""
    return tuple(map(_referral, case.reached_out.referrals.values()))


def _referral(one: Referral) -> ReferralPlanned:
    return ReferralPlanned(
        referral=one.number,
        service=one.service,
        on_duty=() if one.on_duty is None else (_on_duty(one.on_duty),),
        way=one.way,
        status=one.status,
        changes=tuple(
            ReferralChange(
                status=change.status,
                on=change.on,
                on_noted_at=noted(change.on_noted_at),
                note=change.note,
            )
            for change in one.changes
        ),
        barriers=tuple(
            BarrierFound(
                barrier=barrier.barrier,
                helps=barrier.helps,
                who=barrier.who,
                line=barrier.line,
                solved=barrier.solved,
            )
            for barrier in one.barriers
        ),
        shares=one.shares,
    )


def _on_duty(one: OnDuty) -> ReferralOnDuty:
    return ReferralOnDuty(
        duty=one.duty,
        recipient=one.recipient,
        why=one.why,
        wishes=tuple(
            WishTold(
                wish=said.wish,
                statement=said.statement,
                why_not_asked=said.why,
                said_at=None if said.said_at.at is None else moment(said.said_at.at),
                said_at_precision=said.said_at.precision,
                session=said.session,
            )
            for said in one.wishes
        ),
    )


def wished_of_referrals(case: Case) -> frozenset[int]:
    """The statements in which the person said what they want of a referral that rests on a duty."""
    duties = (one.on_duty for one in case.reached_out.referrals.values() if one.on_duty is not None)
    return frozenset(said.statement for one in duties for said in one.wishes if said.statement is not None)


def with_others(case: Case) -> WithOthers:
    """Partners, their meetings, and what was reported."""
    return WithOthers(partners=partners(case), meetings=meetings(case), reports=reports(case))


def reports(case: Case) -> tuple[LineReported, ...]:
    """Every report, in order."""
    holding = {found.number for line in case.lines.values() if (found := report_of(case, line))}
    return tuple(
        LineReported(
            report=one.number,
            line=one.line,
            came=one.came,
            on=one.on,
            partner=one.partner,
            note=one.note,
            stands=one.number in holding,
        )
        for one in case.reached_out.reports.values()
    )


def partners(case: Case) -> tuple[PartnerInvolved, ...]:
    """Every agency, whoever has the lead first."""
    ordered = sorted(case.reached_out.partners.values(), key=lambda one: (not one.lead, not one.involved))
    return tuple(
        PartnerInvolved(
            partner=one.partner,
            name=one.name,
            role=one.role,
            contact=one.contact,
            lead=one.lead,
            involved=one.involved,
        )
        for one in ordered
    )


def meetings(case: Case) -> tuple[MeetingNoted, ...]:
    """Every meeting, as it was entered."""
    return tuple(
        MeetingNoted(
            meeting=one.number,
            on=one.on,
            on_noted_at=noted(one.on_noted_at),
            who=one.who,
            others=one.others,
            agreed=one.agreed,
            lines=one.lines,
            promises=len(one.promises),
            shares=one.shares,
            nothing_said=one.nothing_said,
        )
        for one in case.reached_out.meetings.values()
    )


def places(case: Case, disclosing: Collection[str]) -> tuple[PlaceOfSafety, ...]:
    """That there are places; and where, if the class ``place-of-safety`` is among those that were asked for."""
    asked = PLACE in disclosing
    return tuple(
        PlaceOfSafety(
            place=one.number,
            left=one.left,
            since=one.since if asked else None,
            address=one.address if asked else None,
            known_to=one.known_to if asked else None,
            travel=one.travel if asked else None,
        )
        for one in case.reached_out.places.values()
    )


def missed_contact(case: Case) -> tuple[MissedContactPlan, ...]:
    """What was agreed last, or nothing."""
    agreed = case.reached_out.missed
    if agreed is None:
        return ()
    at = agreed.said_at.at
    return (
        MissedContactPlan(
            after=agreed.after,
            whom=agreed.whom,
            say=agreed.say,
            never=agreed.never,
            said_at=None if at is None else moment(at),
            said_at_precision=agreed.said_at.precision,
        ),
    )
