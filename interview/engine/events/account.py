"""The worker's own side of the account: how far it goes, what was observed, what may have affected the detail."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.account import Affected, Clarifying, Concern, Observed, PutFirst, TimelineRow
from interview.engine.events.base import Event, Heard
from interview.engine.terms import AffectsDetail, Clarifies, Depth, Precision, Quote, WayOut
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry


class DepthChosen(Event, tag="depth-chosen", frozen=True, kw_only=True):
    """How far the account goes from here on, and why. What is volunteered is taken down all the same."""

    depth: Depth
    reason: Words | None = None

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        case.account.depth = self.depth
        case.account.reason = self.reason


class IndicatorObserved(Heard, tag="indicator-observed", frozen=True, kw_only=True):
    """What the worker saw or heard. ``indicator`` is an id of the flow's list; the person never chose it."""

    indicator: str | None = None
    words: Words | None = None

    def fold(self, case: Case, entry: Entry) -> None:
        case.account.observed[entry.seq] = Observed(
            number=entry.seq,
            indicator=self.indicator,
            words=self.words,
            said_at=self.said_at,
            session=case.sessions,
            worker=entry.actor,
        )


class DetailAffected(Event, tag="detail-affected", frozen=True, kw_only=True):
    """What may have affected the detail in this session. The latest stands."""

    by: tuple[AffectsDetail, ...]
    words: Words | None = None

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        case.account.affected[case.sessions] = Affected(session=case.sessions, by=self.by, words=self.words)


class ConcernGrounded(Event, tag="concern-grounded", frozen=True, kw_only=True):
    """One ground on which the worker says that the choice may concern the person: a passage, or an observation."""

    quote: Quote | None = None
    observed: int | None = None

    def fold(self, case: Case, entry: Entry) -> None:
        case.account.concerns[entry.seq] = Concern(number=entry.seq, quote=self.quote, observed=self.observed)


class AccountPutFirst(Heard, tag="account-put-first", frozen=True, kw_only=True):
    """The account went before these urgent needs: as the person wished, and for the worker's reason.

    ``statement`` is their wish in their words; None where they want no words written down.
    """

    needs: tuple[str, ...]
    reason: Words
    statement: int | None

    def fold(self, case: Case, entry: Entry) -> None:
        case.account.put_first.append(
            PutFirst(
                number=entry.seq,
                session=case.sessions,
                needs=self.needs,
                reason=self.reason,
                statement=self.statement,
                said_at=self.said_at,
            )
        )


class ClarifyingAsked(Heard, tag="clarifying-asked", frozen=True, kw_only=True):
    """Something was asked about words that the person had said. How it was put is the entry before."""

    quote: Quote
    ask: Clarifies

    def fold(self, case: Case, entry: Entry) -> None:
        case.account.clarifying[entry.seq] = Clarifying(
            number=entry.seq, quote=self.quote, ask=self.ask, session=case.sessions
        )


class ClarifyingAnswered(Heard, tag="clarifying-answered", frozen=True, kw_only=True):
    """What came of it: a statement of the person's own, a way out, or words that they did not want written down.

    The latest way out stands until something is said; what was said stays.
    """

    clarifying: int
    statement: int | None = None
    way_out: WayOut | None = None

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        before = case.account.clarifying[self.clarifying]
        said = () if self.statement is None else (self.statement,)
        case.account.clarifying[self.clarifying] = msgspec.structs.replace(
            before,
            statements=(*before.statements, *said),
            way_out=self.way_out,
            unrecorded=before.unrecorded or (self.statement is None and self.way_out is None),
        )


class TimelineRowPlaced(Event, tag="timeline-row-placed", frozen=True, kw_only=True):
    """A row of the worker's draft timeline was put in its place, or put there anew. All of it refers to statements."""

    row: str
    what: Quote
    precision: Precision
    when: Quote | None = None
    place: Quote | None = None
    after: str | None = None

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        rows = [one for one in case.account.timeline if one.row != self.row]
        at = next((number + 1 for number, one in enumerate(rows) if one.row == self.after), 0)
        placed = TimelineRow(
            row=self.row, what=self.what, precision=self.precision, when=self.when, place=self.place
        )
        case.account.timeline = [*rows[:at], placed, *rows[at:]]


class TimelineRowDropped(Event, tag="timeline-row-dropped", frozen=True, kw_only=True):
    """A row is no longer part of the draft timeline. The statement it came from is untouched."""

    row: str

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        case.account.timeline = [one for one in case.account.timeline if one.row != self.row]
