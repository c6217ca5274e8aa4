"""The worker's own side of the account: how far it goes, what they observed, and what may have affected the detail.

None of it is said or shown to the person, and none of it judges what they said.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec

from interview.engine.terms import AffectsDetail, Clarifies, Depth, Moment, Precision, Quote, WayOut
from interview.engine.words import Words

if TYPE_CHECKING:
    from flows.model import Flow
    from interview.engine.case import Case

POLICE_INTERVIEW = "police-interview"
"""The question to the worker whether a police interview is under way or likely."""


class Observed(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that the worker saw or heard: of the list, in their words, or both."""

    number: int
    indicator: str | None
    words: Words | None
    said_at: Moment
    session: int
    worker: str


class Affected(msgspec.Struct, frozen=True, kw_only=True):
    """What may have affected the detail of what was said in one session, and is nobody's fault."""

    session: int
    by: tuple[AffectsDetail, ...]
    words: Words | None


class Concern(msgspec.Struct, frozen=True, kw_only=True):
    """Why the worker thinks that the choice may concern the person: words of theirs, or what the worker observed."""

    number: int
    quote: Quote | None
    observed: int | None


class Clarifying(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that was asked about words of the person's, and what they said to it, or the way out they took.

    With none of these it was asked, and nothing is noted of an answer.
    """

    number: int
    quote: Quote
    ask: Clarifies
    session: int
    statements: tuple[int, ...] = ()
    way_out: WayOut | None = None
    unrecorded: bool = False
    """They answered, and the words were not written down, as they wished."""

    @property
    def open(self) -> bool:
        return not (self.statements or self.way_out or self.unrecorded)


class PutFirst(msgspec.Struct, frozen=True, kw_only=True):
    """That the account went before something urgent: the worker's reason, and the person's own wish, in their words.

    ``needs`` are what was urgent then; no other need is passed by because of it. ``statement`` is None where their words
    are not written down, as they wish.
    """

    number: int
    session: int
    needs: tuple[str, ...]
    reason: Words
    statement: int | None
    said_at: Moment = Moment()


class TimelineRow(msgspec.Struct, frozen=True, kw_only=True):
    """One row of the worker's draft: a passage of the person's words, and when and where in words of theirs too."""

    row: str
    what: Quote
    precision: Precision
    when: Quote | None
    place: Quote | None

    @property
    def quotes(self) -> tuple[Quote, ...]:
        return tuple(one for one in (self.what, self.when, self.place) if one is not None)


@dataclass(slots=True)
class AccountWork:
    """What the worker decided and noted of the account. ``affected`` is by the number of the session.

    ``timeline`` is in the order that the worker put it in: nothing computes one, and a gap is a gap.
    """

    depth: Depth | None = None
    reason: Words | None = None
    observed: dict[int, Observed] = field(default_factory=dict)
    affected: dict[int, Affected] = field(default_factory=dict)
    concerns: dict[int, Concern] = field(default_factory=dict)
    timeline: list[TimelineRow] = field(default_factory=list)
    put_first: list[PutFirst] = field(default_factory=list)
    clarifying: dict[int, Clarifying] = field(default_factory=dict)


def depth_of(case: Case) -> Depth:
    """How far the account goes; what the person wants help with, unless the worker chose otherwise."""
    return case.account.depth or "support_only"


def may_invite(case: Case, flow: Flow) -> bool:
    """Whether an account is invited at all: this flow has a place for one, and the worker did not choose otherwise."""
    return depth_of(case) != "none" and any(step.kind == "narrate" for step in flow.step)


def held_up_by(case: Case) -> tuple[str, ...]:
    """What is urgent and keeps the account waiting, by the ids of the needs.

    What the account was put before in this sitting does not, until that need is recorded anew.
    """
    put_first = {
        need: one.number
        for one in case.account.put_first
        if one.session >= case.sat_since
        for need in one.needs
    }
    return tuple(
        need.need for need in case.needs.values() if need.urgent and need.number > put_first.get(need.need, 0)
    )


def police_interview(case: Case) -> str | None:
    """Whether a police interview is under way or likely, as far as the worker answered: yes, no, unknown or nothing."""
    answer = case.answers.get(POLICE_INTERVIEW)
    return answer.choice if answer is not None else None
