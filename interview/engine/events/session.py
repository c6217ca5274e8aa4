"""Opening, resting, stopping, closing; languages and interpreters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

from interview.engine.ages import AgeNoted
from interview.engine.case import Position, Sitting
from interview.engine.events.base import Event, Looking
from interview.engine.held import Gone
from interview.engine.interpreting import part_with
from interview.engine.limits import SoFar
from interview.engine.sat import Sat
from interview.engine.setting import break_over
from interview.engine.standing import Interpreter
from interview.engine.terms import (
    AgainstRelying,
    AgeBand,
    Apart,
    Asked,
    Captured,
    GenderOfInterpreter,
    GenderWished,
    Interprets,
    Moment,
    Nation,
    OrganisationKind,
    Setting,
    Side,
    StoppedBy,
    Tie,
)
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry


class CaseOpened(Event, tag="case-opened", frozen=True, kw_only=True):
    """The first event of every case. Nation, age and organisation fork words and duties, so they come first."""

    nation: Nation
    age_band: AgeBand
    organisation_kind: OrganisationKind

    def fold(self, case: Case, entry: Entry) -> None:
        case.nation = self.nation
        _take_for(case, self.age_band, entry)
        case.organisation_kind = self.organisation_kind


class CaseLabelled(Event, tag="case-labelled", frozen=True, kw_only=True):
    """A label that the worker knows the case by. Sealed like words: it may be a name."""

    label: Words

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        case.label = self.label.text


class SessionOpened(Event, tag="session-opened", frozen=True, kw_only=True):
    """One sitting began, on a flow that is pinned by the hash of its decoded pack.

    ``held_at`` is when the people sat together, which for a session written up afterwards is not now.
    ``continues`` names the session that this one goes on from in another flow, in the same sitting; ``passed`` are the
    steps that need not be gone through, since all they ask was settled before.
    """

    flow: str
    pack: str
    step: str
    setting: Setting
    captured: Captured
    held_at: Moment
    worker_locale: str
    person_locale: str
    continues: str | None = None
    passed: tuple[str, ...] = ()

    def fold(self, case: Case, entry: Entry) -> None:
        case.sessions += 1
        case.emptied = False
        case.flow = self.flow
        case.stopped = False
        case.not_asked = ()
        case.rests_since = case.setting_due = None
        case.reached_here = set()
        if self.continues is None:
            case.sat_since, case.sat_from = case.sessions, entry.seq
            case.sat_at = entry.at if self.held_at.at is None else self.held_at.at
            case.sat.append(Sat(number=entry.seq, session=case.sessions, at=case.sat_at))
            case.reached_sitting = set()
            case.marked = {}
            case.last_put = None
            part_with(case)
            case.present = ()
            _went_home(case)
            case.wording_checked = set()
            case.so_far = SoFar()
            case.first = tuple(case.carried)
            case.breaks.sit_down()
        case.sitting = Sitting(
            id=entry.session,
            number=case.sessions,
            flow=self.flow,
            pack=self.pack,
            opened_at=entry.at,
            setting=self.setting,
            captured=self.captured,
            held_at=self.held_at,
            worker_locale=self.worker_locale,
            person_locale=self.person_locale,
            worker=entry.actor,
        )
        case.position = Position(step=self.step, back=self.passed, passed=self.passed)
        case.reach(self.step)
        case.passed_over.update(self.passed)
        case.person_locale = self.person_locale


class SessionPaused(Looking, tag="session-paused", frozen=True, kw_only=True):
    """Rest. Nothing but going on or stopping is open until then."""

    def fold(self, case: Case, entry: Entry) -> None:
        case.rests_since = entry.at
        if case.position:
            case.position = msgspec.structs.replace(case.position, paused=True)
        if case.breaks.since is not None and not case.written_up:
            case.breaks.begin(entry.seq, at=entry.at, session=case.sessions)


class SessionResumed(Looking, tag="session-resumed", frozen=True, kw_only=True):
    """Going on after a rest."""

    def fold(self, case: Case, entry: Entry) -> None:
        break_over(case, "pause", since=case.rests_since, at=entry.at)
        case.rests_since = None
        case.breaks.end(entry.at)
        if case.position:
            case.position = msgspec.structs.replace(case.position, paused=False)


class SessionStopped(Event, tag="session-stopped", frozen=True, kw_only=True):
    """Somebody asked to stop. No reason is asked."""

    by: StoppedBy

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        case.stopped = True


class SessionClosed(Event, tag="session-closed", frozen=True, kw_only=True):
    """The sitting is over. The case goes on. ``left``: the person was gone before it was closed with them."""

    how: Literal["finished", "stopped", "left", "flow_changed"]

    def fold(self, case: Case, entry: Entry) -> None:
        if self.how == "left" and case.held_last:
            case.gone.append(_gone(case, until=entry.seq))
        case.sitting = None
        case.closed_at = entry.at
        case.breaks.end(entry.at)
        if self.how != "flow_changed":
            part_with(case)
            case.present = ()
            _went_home(case)
        if case.position:
            case.position = msgspec.structs.replace(case.position, ended=True, paused=False)


def _went_home(case: Case) -> None:
    """Nobody is with the person any more. How they left is not known."""
    case.company = {code: msgspec.structs.replace(one, here=False) for code, one in case.company.items()}


def _gone(case: Case, *, until: int) -> Gone:
    *before, last = case.held_last
    return Gone(
        session=case.sessions,
        at=last.at,
        step=case.held_last[0].step,
        broken_in=tuple(held.protocol for held in before),
        urgent=tuple(need.need for need in case.needs.values() if need.urgent),
        since=last.number,
        until=until,
    )


class AgeBandChanged(Event, tag="age-band-changed", frozen=True, kw_only=True):
    """The person is, or may be, of another age than was thought. Nothing that was recorded before is undone."""

    age_band: AgeBand

    def fold(self, case: Case, entry: Entry) -> None:
        _take_for(case, self.age_band, entry)


def _take_for(case: Case, age_band: AgeBand, entry: Entry) -> None:
    case.age_band = age_band
    case.ages.append(AgeNoted(number=entry.seq, age_band=age_band, at=entry.at, session=case.sessions))


class LocaleChanged(Looking, tag="locale-changed", frozen=True, kw_only=True):
    """From here on, this side is worded in another language."""

    side: Side
    locale: str

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        if case.sitting and self.side == "person":
            case.sitting = msgspec.structs.replace(case.sitting, person_locale=self.locale)
            case.person_locale = self.locale
        elif case.sitting:
            case.sitting = msgspec.structs.replace(case.sitting, worker_locale=self.locale)


class InterpreterJoined(Event, tag="interpreter-joined", frozen=True, kw_only=True):
    """An interpreter, by code. ``comfortable`` is the person's own answer, asked not through the interpreter.

    ``tie`` is what the interpreter said, asked apart, and ``although`` why the worker goes on with somebody who has one;
    ``briefed`` whether they were told beforehand how it goes, and
    ``first_person`` that they say "I" where the person does; ``wished`` is whom the person wished for;
    ``interprets`` whether in a spoken or a signed language; ``gender`` is their own.
    """

    code: str
    language: str
    dialect: Words | None = None
    mode: Setting
    qualified: Literal["yes", "no", "unknown"]
    comfortable: Literal["yes", "no", "not_asked"]
    agency: Words | None = None
    tie: Tie = "not_asked"
    although: Words | None = None
    briefed: Asked = "not_asked"
    first_person: Asked = "not_asked"
    wished: GenderWished = "not_asked"
    interprets: Interprets = "spoken"
    gender: GenderOfInterpreter = "not_noted"

    @property
    def against(self) -> tuple[AgainstRelying, ...]:
        """What stands against relying on them. What was not asked is not among it."""
        as_wished = self.gender == "not_noted" or self.wished in ("either", "not_asked", self.gender)
        found: dict[AgainstRelying, bool] = {
            "not_comfortable": self.comfortable == "no",
            "knows_them": self.tie == "known",
            "not_qualified": self.qualified == "no",
            "not_briefed": self.briefed == "no",
            "not_first_person": self.first_person == "no",
            "not_as_wished": not as_wished,
        }
        return tuple(one for one, stands in found.items() if stands)

    def fold(self, case: Case, entry: Entry) -> None:
        here = case.interpreter
        same = here is not None and here.code == self.code
        if not same:
            part_with(case)
        case.interpreter = Interpreter(
            code=self.code,
            language=self.language,
            mode=self.mode,
            interprets=self.interprets,
            against=self.against,
            number=here.number if here is not None and same else entry.seq,
        )
        case.interpreters[self.code] = case.interpreter


class InterpreterLeft(Event, tag="interpreter-left", frozen=True, kw_only=True):
    """The interpreter is no longer there. What was taught back through them is known by its entries."""

    code: str
    apart: Apart = "not_noted"

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        part_with(case)
