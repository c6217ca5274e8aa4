"""How a case stands in the list of cases: enough to find it again, kept in the vault beside its record."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import msgspec

from interview.engine.events import closing, erasing, handing, moves, planning, recording, reviewing, session
from interview.engine.reviewed import turns
from interview.engine.terms import AgeBand, Nation
from interview.engine.waiting import NOTHING, Waiting, waiting_after
from interview.plan.review_waiting import NOTHING_TO_REVIEW, ReviewWaiting, review_waiting_after

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from interview.engine.case import Case
    from interview.engine.events import AnyEvent
    from store import Listed

_PLAN_TOUCHED = (
    planning.LineProposed,
    planning.LineChanged,
    planning.LineDropped,
    planning.LineAnswered,
)
_MOVED = (
    moves.StepReached,
    moves.SteppedBack,
    moves.InterruptBegan,
    moves.InterruptEnded,
    session.SessionOpened,
)


class Closing(msgspec.Struct, frozen=True, kw_only=True):
    """When a case was closed (UTC ms), by whom, and for which reason of the list."""

    at: int
    worker: str
    reason: str


class Listing(msgspec.Struct, frozen=True, kw_only=True):
    """``step`` is where the last session stands or ended; ``opened_at`` (UTC ms) is None when none is open.

    ``flow`` is the interview that it was held in.
    """

    label: str
    step: str | None
    opened_at: int | None
    sessions: int
    agreed: bool
    handed_over: int | None = None
    """When it went to another vault (UTC ms), unless it came back."""

    flow: str | None = None
    closed_at: int | None = None
    """When the last session ended (UTC ms)."""

    nation: Nation | None = None
    age_band: AgeBand | None = None
    held: bool = False
    emptied: bool = False
    waiting: Waiting = NOTHING
    review: ReviewWaiting = NOTHING_TO_REVIEW
    closed: Closing | None = None
    """How the case was closed, while it is."""

    def __repr__(self) -> str:
        return "Listing()"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return []


@dataclass(frozen=True, kw_only=True, slots=True)
class CaseListed:
    """One line of the list of cases. ``label`` is shown as it is: it may be anybody's words."""

    case: str
    label: str = field(repr=False)
    at: int
    step_label: str
    opened_at: int | None
    session_open: bool
    typed_at: int | None
    """When the last of what was typed and not kept was typed (UTC ms); None if there is nothing of that kind."""
    agreed: bool
    handed_over: int | None = None
    """When it went to another vault (UTC ms), unless it came back."""
    flow_label: str = ""
    """The interview it was last held in, if that is not the usual one."""
    typed_in: tuple[str, ...] = ()
    """The fields that hold what was typed and not kept, the one typed in last first. By their ids: nobody's words."""
    waiting: Waiting = NOTHING
    """Nothing, where the case was handed over: whoever has it now keeps what was promised."""
    waits: tuple[str, ...] = ()
    """What is due or to come, worded, a line each."""
    to_review: tuple[str, ...] = ()
    """Ids of the reasons to look at the plan again."""
    closed: Closing | None = None
    closed_because: str = ""
    """The reason, worded."""
    kept_past: str | None = None
    """The time it should be kept at most, as the organisation's profile says, where that is over."""

    @property
    def has_drafts(self) -> bool:
        return self.typed_at is not None


def listing_after(case: Case, events: Sequence[AnyEvent], *, at: int, actor: str = "") -> Listing:
    """The listing of a case once these events have happened to it, by ``actor``."""
    label, step = case.label, case.position.step if case.position else None
    opened_at = case.sitting.opened_at if case.sitting else None
    sessions, agreed, flow = case.sessions, case.plan_agreed is not None, case.flow
    handed_over = case.handed_over.at if case.handed_over else None
    closed_at, nation, age_band = case.closed_at, case.nation, case.age_band
    held, emptied = case.hold is not None, case.emptied
    shut = case.closed
    closed = None if shut is None else Closing(at=shut.at, worker=shut.worker, reason=shut.reason)
    for event in events:
        match event:
            case session.CaseOpened():
                nation, age_band = event.nation, event.age_band
            case session.AgeBandChanged():
                age_band = event.age_band
            case session.SessionOpened():
                emptied = False
            case session.SessionClosed():
                closed_at = at
            case closing.CaseClosed(reason=reason):
                closed = Closing(at=at, worker=actor, reason=reason)
            case closing.CaseReopened():
                closed = None
            case recording.LegalHoldSet() | recording.LegalHoldLifted():
                held = isinstance(event, recording.LegalHoldSet)
            case erasing.WordsErased(announced=announced):
                said = case.to_erase.get(announced)
                emptied = emptied or (said is not None and said.extent == "case")
            case _:
                pass
        if isinstance(event, handing.HandedOver):
            handed_over = at
        if isinstance(event, handing.Received):
            handed_over = None
        if isinstance(event, session.CaseLabelled):
            label = event.label.text
        if isinstance(event, _MOVED):
            step = event.step
        if isinstance(event, session.SessionOpened):
            opened_at, sessions, flow = at, sessions + 1, event.flow
        if isinstance(event, session.SessionClosed):
            opened_at = None
        if isinstance(event, planning.PlanAgreed):
            agreed = True
        elif isinstance(event, _PLAN_TOUCHED) or (
            isinstance(event, reviewing.PartReviewed) and turns(case, event.about, event.outcome)
        ):
            agreed = False
    return Listing(
        label=label,
        step=step,
        opened_at=opened_at,
        sessions=sessions,
        agreed=agreed,
        handed_over=handed_over,
        flow=flow,
        closed_at=closed_at,
        nation=nation,
        age_band=age_band,
        held=held,
        emptied=emptied,
        waiting=NOTHING if emptied else waiting_after(case, events, at=at),
        review=NOTHING_TO_REVIEW if emptied else review_waiting_after(case, events, at=at),
        closed=closed,
    )


def listed(
    row: Listed,
    step_label: Callable[[str | None], str],
    flow_label: Callable[[str | None], str],
    *,
    typed: Mapping[str, int],
    past: Callable[[Listing], str | None] = lambda _: None,
    waits: Callable[[Listing], tuple[str, ...]] = lambda _: (),
    to_review: Callable[[Listing], tuple[str, ...]] = lambda _: (),
    reason: Callable[[str], str] = lambda one: one,
) -> CaseListed:
    """A line of the list from what is kept of it beside the record; ``step_label`` and ``flow_label`` word its place.

    ``typed`` is when each field was typed in that holds something not kept; ``waits`` words what is due, and ``reason`` why
    a case was closed.
    """
    known = msgspec.json.decode(row.listing, type=Listing)
    ours = known.handed_over is None
    return CaseListed(
        case=row.stream,
        label=known.label,
        at=row.at,
        step_label=step_label(known.step),
        flow_label=flow_label(known.flow),
        opened_at=known.opened_at,
        session_open=known.opened_at is not None,
        typed_at=max(typed.values(), default=None),
        typed_in=tuple(sorted(typed, key=lambda field: (-typed[field], field))),
        agreed=known.agreed,
        handed_over=known.handed_over,
        kept_past=past(known),
        waiting=known.waiting if ours else NOTHING,
        waits=waits(known) if ours else (),
        to_review=to_review(known) if ours else (),
        closed=known.closed,
        closed_because=reason(known.closed.reason) if known.closed is not None else "",
    )
