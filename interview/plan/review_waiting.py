"""When a plan waits to be looked at again, in days and kinds of reasons alone: enough for a list of cases, and nobody's words.

It follows the events that are about to be written, since the list is kept with them. What only a sitting tells, such as
that another worker sits there, is not in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from flows.law import ReviewWhen
from interview.engine.by_mistake import recorded_first
from interview.engine.events import contacting, mistaken, moves, planning, reviewing, session
from interview.engine.promised import date_of, exact_day
from interview.engine.reviewed import RISK
from interview.plan.to_review import FINDS, MISSED, OPEN, Now, since

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interview.engine.case import Case
    from interview.engine.events import AnyEvent
    from interview.engine.standing import Line

SINCE: tuple[ReviewWhen, ...] = (
    "came-up",
    "contact-missed",
    "they-left",
    "age-changed",
    "new-need",
    "new-risk",
    "taken-out",
)
"""Reasons that something happened since the plan was agreed to, or last looked at."""


class ReviewWaiting(msgspec.Struct, frozen=True, kw_only=True):
    """``last`` is the day on which the plan was agreed to or last looked at, ``lines`` and ``risks`` days that come, ``since`` what happened."""

    plan: bool = False
    last: str | None = None
    lines: tuple[str, ...] = ()
    risks: tuple[str, ...] = ()
    since: tuple[ReviewWhen, ...] = ()


_BY_NAME = {"new-need", "new-risk", "taken-out"}
"""Of these it is kept which needs and risks they are: what is taken back is none any more."""

NOTHING_TO_REVIEW = ReviewWaiting()


class _Line(msgspec.Struct, frozen=True):
    """As much of a line as says whether its day counts."""

    by: str | None
    done: bool = False
    no: bool = False


def review_waiting_after(case: Case, events: Iterable[AnyEvent], *, at: int) -> ReviewWaiting:
    """What waits once these events have happened to a case, at ``at`` (UTC ms)."""
    standing = _Standing(case)
    for event in events:
        standing.follow(event, at=at)
    return standing.waiting()


class _Standing:
    """How far it is, event by event. ``agreed`` and ``looked`` are when the plan was agreed to and last looked at (UTC ms)."""

    def __init__(self, case: Case) -> None:
        now = Now(today="", plan_by=None)
        self.agreed, self.looked = case.reviewed.agreed_at, case.reviewed.last_at
        self.lines = {name: _line(line) for name, line in case.lines.items() if not line.dropped}
        self.risks = {name: exact_day(risk.review_on) for name, risk in case.risks.items()}
        self.case = case
        self.since = {when for when in SINCE if FINDS[when](case, now) is not None} - _BY_NAME
        self.new_risks = {name for name, risk in case.risks.items() if risk.number > since(case)}
        self.taken_out = {
            about
            for about, one in case.mistakes.items()
            if one.number > since(case) and one.recorded_first <= since(case)
        }
        self.needs = {
            name for name, need in case.needs.items() if need.number > since(case) and need.state in OPEN
        }
        self.held = case.position.held if case.position is not None else ()
        self.came_up = {
            number for numbers in case.broke_in.values() for number in numbers if number > since(case)
        }
        self.acted_on = case.acted_on

    def follow(self, event: AnyEvent, *, at: int) -> None:
        match event:
            case planning.LineProposed(line=name, by=by):
                self.lines[name] = _Line(by=exact_day(by))
                self._put()
            case planning.LineChanged(line=name, by=by):
                self.lines[name] = _Line(by=exact_day(by))
            case planning.LineDropped(line=name):
                self.lines.pop(name, None)
            case planning.LineAnswered(line=name, answer=answer) if name in self.lines:
                self.lines[name] = msgspec.structs.replace(self.lines[name], no=answer == "no")
                self._put()
            case planning.PlanAgreed(said_at=said_at):
                self.agreed = said_at.at or at
                self._forget()
            case reviewing.PartReviewed(about=about, outcome=outcome, said_at=said_at):
                if about in self.lines and outcome != "passed_over":
                    self.lines[about] = msgspec.structs.replace(self.lines[about], done=outcome == "done")
                self._look(said_at.at or at)
            case reviewing.AreaRated(said_at=said_at) | reviewing.AreaLeft(said_at=said_at):
                self._look(said_at.at or at)
            case planning.RiskRecorded(risk=name, review_on=review_on):
                self.risks[name] = exact_day(review_on)
                self.new_risks.add(name)
            case planning.NeedRecorded(need=name, state=state):
                (self.needs.add if state in OPEN else self.needs.discard)(name)
            case mistaken.RecordedByMistake(about=about):
                self._take_out(about)
            case mistaken.PutBackAgain(about=about):
                self._put_back(about)
            case _:
                self._happened(event)

    def _happened(self, event: AnyEvent) -> None:
        match event:
            case moves.InterruptBegan():
                self.since.add("came-up")
            case moves.InterruptEnded() if self.held and self.held[-1].number not in self.acted_on:
                if not self.came_up - {self.held[-1].number}:
                    self.since.discard("came-up")
            case contacting.ContactTried(result=result, safe=safe):
                if result in MISSED or safe == "not_safe":
                    self.since.add("contact-missed")
            case session.AgeBandChanged():
                self.since.add("age-changed")
            case session.SessionClosed(how="left"):
                self.since.add("they-left")
            case _:
                pass

    def _take_out(self, about: str) -> None:
        name = about.partition(":")[2]
        if about.startswith(RISK):
            self.risks.pop(name, None)
            self.new_risks.discard(name)
        else:
            self.needs.discard(name)
        if recorded_first(self.case, about) <= since(self.case):
            self.taken_out.add(about)

    def _put_back(self, about: str) -> None:
        one, name = self.case.mistakes[about], about.partition(":")[2]
        self.taken_out.discard(about)
        since_then = since(self.case) if self.case.reviewed.agreed <= one.number else 0
        if one.risk is not None:
            self.risks[name] = exact_day(one.risk.review_on)
            if one.risk.number > since_then:
                self.new_risks.add(name)
        elif one.need is not None and one.need.state in OPEN and one.need.number > since_then:
            self.needs.add(name)

    def _put(self) -> None:
        """A line was put or answered: while nobody agreed to the whole or looked at it again, what came before is in it."""
        if self.agreed is None and self.looked is None:
            self._forget()

    def _look(self, at: int) -> None:
        self.looked = at
        self._forget()

    def _forget(self) -> None:
        """What came before it is in it."""
        for known in (self.since, self.needs, self.new_risks, self.taken_out):
            known.clear()

    def waiting(self) -> ReviewWaiting:
        by_name = {"new-need": self.needs, "new-risk": self.new_risks, "taken-out": self.taken_out}
        found = self.since | {when for when, names in by_name.items() if names}
        last = max(self.agreed or 0, self.looked or 0)
        return ReviewWaiting(
            plan=bool(self.lines),
            last=date_of(last) if last else None,
            lines=_days(one.by for one in self.lines.values() if not one.done and not one.no),
            risks=_days(self.risks.values()),
            since=tuple(when for when in SINCE if when in found),
        )


def _line(line: Line) -> _Line:
    return _Line(by=exact_day(line.by), done=line.done, no=line.answer == "no")


def _days(days: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(sorted(day for day in days if day is not None))


def why_review(waiting: ReviewWaiting, *, today: str, plan_by: str | None) -> tuple[ReviewWhen, ...]:
    """Which reasons hold on a day, of those that are known here; none while there is no plan."""
    if not waiting.plan:
        return ()
    dated: tuple[tuple[ReviewWhen, bool], ...] = (
        ("plan-old", plan_by is not None and plan_by <= today),
        ("line-day", any(day <= today for day in waiting.lines)),
        ("risk-day", any(day <= today for day in waiting.risks)),
    )
    return (*(when for when, holds in dated if holds), *waiting.since)
