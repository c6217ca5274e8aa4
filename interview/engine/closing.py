"""A case that is closed: why, by whom, and what was open then. Nothing is erased by it, and it can be reopened."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Literal

import msgspec

from interview.engine.promised import contact_open, date_of, promises_open
from interview.engine.reported import report_of
from interview.engine.shared import to_tell
from interview.engine.terms import ToldOfIt
from interview.engine.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from interview.engine.case import Case
    from interview.engine.considered import DutyUp
    from interview.engine.standing import Line

LeftKind = Literal[
    "urgent",
    "action",
    "promise",
    "contact",
    "duty",
    "duty_to_do",
    "duty_told",
    "to_tell",
    "need",
    "referral",
    "line",
    "line_to_do",
]
"""What may be open as a case is closed, what matters soonest first. A line to do is agreed, and nobody said or
reported that it is done; ``duty_told`` is done by telling somebody, and nobody noted whom; of
``to_tell`` the person is still to be told.
"""

_UNMET = ("partly", "not_met")
_REFERRAL_ENDS = ("attended", "ended")


class LeftOpen(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that is open: ``about`` is the id of a need, action, duty or line, or the number of an entry."""

    kind: LeftKind
    about: str


class LeftCounted(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How many things of one kind were open."""

    kind: LeftKind
    times: int


class Closed(msgspec.Struct, frozen=True, kw_only=True):
    """One closing of a case; ``reopened_at``, ``reopened_by`` and ``why_reopened`` once it was opened again."""

    number: int
    at: int
    worker: str
    reason: str
    note: Words | None
    told: ToldOfIt | None
    told_how: Words | None
    left: tuple[LeftCounted, ...]
    reopened_at: int | None = None
    reopened_by: str | None = None
    why_reopened: Words | None = None


def left_open_now(case: Case, duties: Mapping[str, DutyUp]) -> tuple[LeftOpen, ...]:
    """All that would stay open if the case were closed now. ``duties`` are those that there is reason to consider."""
    return tuple(LeftOpen(kind=kind, about=about) for kind, about in _left(case, duties))


def nothing_asked(case: Case) -> bool:
    """Whether nothing was asked of the person, or told by them, so far. That nothing is open says nothing of such a case."""
    noted = (case.statements, case.unrecorded, case.answers, case.consents_asked, case.topics, case.needs)
    return not any((*noted, case.risks, case.lines, case.services, case.promises, case.contacts))


def counted(left: tuple[LeftOpen, ...]) -> tuple[LeftCounted, ...]:
    """The same in numbers, as the record keeps it."""
    return tuple(
        LeftCounted(kind=kind, times=times) for kind, times in Counter(one.kind for one in left).items()
    )


def is_closed(closed: Closed) -> str:
    """That the case is closed, in one plain line: when, by whom, and what can be done."""
    return (
        f"This case was closed on {date_of(closed.at)} by {closed.worker}. "
        "Closing it erased nothing. Reopen it first, and say why."
    )


def _kept_to(line: Line) -> bool:
    """Whether it is the person's own, of their safety plan: a sign or a code word is never done."""
    return line.section == "safety" and line.who == "person" and line.answer == "agree"


def _reported_done(case: Case, line: Line) -> bool:
    found = report_of(case, line) if line.answer == "agree" else None
    return found is not None and found.came == "done"


def _left(case: Case, duties: Mapping[str, DutyUp]) -> Iterator[tuple[LeftKind, str]]:
    yield from (("urgent", need.need) for need in case.needs.values() if need.urgent)
    yield from (("action", one.action) for one in case.actions.values() if one.done is None)
    yield from (("promise", str(one.number)) for one in promises_open(case.promises.values()))
    contact = contact_open(case)
    if contact is not None:
        yield "contact", str(contact)
    for duty, up in duties.items():
        decided = case.decided.get(duty)
        if decided is None or up.again:
            yield "duty", duty
        elif decided.decision == "will_do":
            yield "duty_to_do", duty
        elif up.to_note:
            yield "duty_told", duty
    yield from (("to_tell", str(one.number)) for one in to_tell(case))
    for need in case.needs.values():
        if need.state in _UNMET and not need.urgent:
            yield "need", need.need
    for referral in case.reached_out.referrals.values():
        if referral.status not in _REFERRAL_ENDS:
            yield "referral", str(referral.number)
    for line in case.lines.values():
        if not (
            line.dropped or line.done or line.answer == "no" or _kept_to(line) or _reported_done(case, line)
        ):
            yield "line_to_do" if line.answer == "agree" else "line", line.line
