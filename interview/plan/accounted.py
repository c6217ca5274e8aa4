"""The worker's own side of the account. A class of its own to disclose, on no copy that is made for the person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from interview.engine.account import depth_of, police_interview
from interview.engine.by_mistake import but_mistakes
from interview.engine.terms import AffectsDetail, Clarifies, Depth, Precision, WayOut
from interview.engine.words import Words
from interview.plan.classes import of, time_of
from interview.plan.line_parts import PlanPart
from interview.plan.mended import quoted_now
from interview.plan.statements import moment

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.terms import Quote

PoliceInterview = Literal["yes", "no", "unknown", "not_asked"]


class ObservedByWorker(PlanPart, frozen=True, kw_only=True):
    """Something that a worker saw or heard. The person was not asked by any list."""

    indicator: Annotated[
        str | None, of("account-work", "The id of it on the worker's list; null for words alone.")
    ]
    words: Annotated[Words | None, of("account-work", "What they saw or heard, in the worker's words.")]
    at: Annotated[str | None, time_of("account-work", "When that was (UTC); null if not known.")]
    at_precision: Annotated[Precision, of("account-work", "How well that time is known.")]
    session: Annotated[int, of("account-work", "In which session it was noted.")]


class SignSeen(PlanPart, frozen=True, kw_only=True):
    """Something that a worker took for a sign that it was too much. It says nothing about what was told."""

    sign: Annotated[
        str | None, of("account-work", "The id of it on the worker's list; null for words alone.")
    ]
    words: Annotated[Words | None, of("account-work", "What they saw or heard, in the worker's words.")]
    at: Annotated[str | None, time_of("account-work", "When that was (UTC); null if not known.")]
    at_precision: Annotated[Precision, of("account-work", "How well that time is known.")]
    session: Annotated[int, of("account-work", "In which session.")]


class DetailAffected(PlanPart, frozen=True, kw_only=True):
    """What may have affected the detail of what was said in one session. It says nothing about whether it is so."""

    session: Annotated[int, of("account-work", "In which session.")]
    by: Annotated[tuple[AffectsDetail, ...], of("account-work", "What the worker ticked.")]
    words: Annotated[Words | None, of("account-work", "The same in the worker's words.")]


class Passage(PlanPart, frozen=True, kw_only=True):
    """A passage of a statement, which the record holds as a reference. Erased there, it is gone here."""

    statement: Annotated[int, of("account-work", "The number of the statement in the record.")]
    start: Annotated[int, of("account-work", "Where it begins, in code points.")]
    end: Annotated[int, of("account-work", "Where it ends, half-open.")]
    wording: Annotated[int, of("account-work", "Of which wording: how many corrections there were.")]
    words: Annotated[Words, of("account-work", "The words there, cut out as the plan is drawn up.")]


class ConcernSaid(PlanPart, frozen=True, kw_only=True):
    """Why a worker said that the choice may concern the person: a passage, or an observation of their own."""

    passage: Annotated[Passage | None, of("account-work", "What they said; null for an observation.")]
    observed: Annotated[int | None, of("account-work", "Which of what was observed, counted from 0.")]


class Clarified(PlanPart, frozen=True, kw_only=True):
    """What was asked, later, about words that they had said; and what they said to it, or that they left it.

    With neither it was asked, and nothing is noted of an answer. Leaving it is no failure.
    """

    passage: Passage
    ask: Annotated[Clarifies, of("account-work", "What was asked about it.")]
    statements: Annotated[
        tuple[int, ...], of("account-work", "What they said, by the numbers of the statements.")
    ]
    way_out: Annotated[WayOut | None, of("account-work", "How they left it; null if they did not.")]
    unrecorded: Annotated[bool, of("account-work", "They answered, and wanted no words written down.")]
    session: Annotated[int, of("account-work", "In which session.")]


class PutFirstNoted(PlanPart, frozen=True, kw_only=True):
    """That the account went before something urgent, as the person wished, and why the worker went along with it."""

    needs: Annotated[tuple[str, ...], of("account-work", "What was urgent then, by the ids of the needs.")]
    reason: Annotated[Words, of("account-work", "Why, in the worker's words.")]
    statement: Annotated[
        int | None,
        of("account-work", "Their wish, by the number of the statement; null where no words are kept."),
    ]
    session: Annotated[int, of("account-work", "In which session.")]


class TimelineDrafted(PlanPart, frozen=True, kw_only=True):
    """A row of the worker's draft timeline, in the order that the worker gave it. Nothing is computed from it."""

    row: Annotated[str, of("account-work", "Its id.")]
    what: Passage
    precision: Annotated[
        Precision, of("account-work", "How well the person knows when: exact, about, unknown.")
    ]
    when: Annotated[Passage | None, of("account-work", "When, in their words; null if not known.")]
    place: Annotated[Passage | None, of("account-work", "Where, in their words; null if not said.")]


class AccountWorked(PlanPart, frozen=True, kw_only=True):
    """How far the account went, and what the worker noted beside it. Nothing here weighs what the person said."""

    depth: Annotated[Depth, of("account-work", "How far an account was invited, as it was last chosen.")]
    depth_chosen: Annotated[
        bool, of("account-work", "Whether a worker chose that; else it is what is usual.")
    ]
    depth_reason: Annotated[Words | None, of("account-work", "Why they chose it.")]
    police_interview: Annotated[
        PoliceInterview, of("account-work", "Whether a police interview is under way or likely.")
    ]
    observed: tuple[ObservedByWorker, ...]
    signs: tuple[SignSeen, ...]
    detail_affected: tuple[DetailAffected, ...]
    concerns: tuple[ConcernSaid, ...]
    clarified: tuple[Clarified, ...]
    put_first: tuple[PutFirstNoted, ...]
    timeline: tuple[TimelineDrafted, ...]

    @property
    def empty(self) -> bool:
        """Whether the worker chose and noted nothing."""
        asked = self.police_interview != "not_asked"
        noted = self.observed or self.signs or self.detail_affected or self.concerns
        return not (self.depth_chosen or asked or noted or self.clarified or self.put_first or self.timeline)


def account_worked(case: Case) -> AccountWorked:
    """The worker's own side of the account, as the case has it."""
    work = case.account
    answer = police_interview(case)
    return AccountWorked(
        depth=depth_of(case),
        depth_chosen=work.depth is not None,
        depth_reason=work.reason,
        police_interview=_POLICE.get(answer or "", "not_asked"),
        observed=tuple(
            ObservedByWorker(
                indicator=one.indicator,
                words=one.words,
                at=moment(one.said_at.at) if one.said_at.at is not None else None,
                at_precision=one.said_at.precision,
                session=one.session,
            )
            for one in work.observed.values()
        ),
        signs=tuple(
            SignSeen(
                sign=one.sign,
                words=one.words,
                at=moment(one.said_at.at) if one.said_at.at is not None else None,
                at_precision=one.said_at.precision,
                session=one.session,
            )
            for one in case.breaks.signs.values()
        ),
        detail_affected=tuple(
            DetailAffected(session=one.session, by=one.by, words=one.words) for one in work.affected.values()
        ),
        concerns=tuple(
            ConcernSaid(
                passage=_passage(case, one.quote),
                observed=None if one.observed is None else [*work.observed].index(one.observed),
            )
            for one in work.concerns.values()
        ),
        clarified=tuple(
            Clarified(
                passage=_of(case, one.quote),
                ask=one.ask,
                statements=one.statements,
                way_out=one.way_out,
                unrecorded=one.unrecorded,
                session=one.session,
            )
            for one in work.clarifying.values()
        ),
        put_first=tuple(
            PutFirstNoted(
                needs=but_mistakes(case, one.needs),
                reason=one.reason,
                statement=one.statement,
                session=one.session,
            )
            for one in work.put_first
        ),
        timeline=tuple(
            TimelineDrafted(
                row=one.row,
                what=_of(case, one.what),
                precision=one.precision,
                when=_passage(case, one.when),
                place=_passage(case, one.place),
            )
            for one in work.timeline
        ),
    )


def _of(case: Case, quote: Quote) -> Passage:
    return Passage(
        statement=quote.statement,
        start=quote.start,
        end=quote.end,
        wording=quote.wording,
        words=quoted_now(case.statements[quote.statement], quote),
    )


def _passage(case: Case, quote: Quote | None) -> Passage | None:
    return None if quote is None else _of(case, quote)


_POLICE: dict[str, PoliceInterview] = {"yes": "yes", "no": "no", "unknown": "unknown"}
