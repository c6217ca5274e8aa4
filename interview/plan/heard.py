"""When each thing was said, and in which session. A case keeps how things stand; the record also has when they came to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypedDict

import msgspec

from interview.engine.events import moves, planning, reaching, recording, told, understanding
from interview.engine.events.base import Heard as HeardEvent
from interview.engine.events.session import InterpreterJoined, LocaleChanged, SessionOpened
from interview.engine.terms import Moment, Paper, Precision, Understanding, WhyNow
from interview.plan.origin import InterpreterNoted, SittingHeld
from interview.plan.shown import Screen
from interview.plan.statements import moment

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interview.engine.case import Case
    from interview.engine.events import Entry


class Hearing(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that was heard: where it stands in the record, in which session, and when it was said."""

    entry: int
    session: int | None
    live: bool
    said_at: Moment

    def after(self, other: Hearing) -> bool:
        """Whether this is known to have been said later. What was typed later was not always said later."""
        here, there = self.said_at, other.said_at
        if here.precision == there.precision == "exact" and here.at != there.at:
            return _later(here.at, there.at)
        if self.session == other.session:
            return self.live and other.live and self.entry > other.entry
        if here.at is not None and there.at is not None:
            return here.at > there.at
        return _later(self.session, other.session)


def _later(one: int | None, other: int | None) -> bool:
    return one is not None and other is not None and one > other


class Taught(msgspec.Struct, frozen=True, kw_only=True):
    """A topic that was explained, checked, or left open on purpose. ``outcome`` is null unless it was checked.

    ``written_in`` is the worker's language then, and the interpreter whoever was there; both of what was explained.
    """

    hearing: Hearing
    how: str
    outcome: Understanding | None = None
    written_in: str | None = None
    interpreter: str | None = None
    paper: Paper | None = None
    why_now: WhyNow | None = None


class Agreement(msgspec.Struct, frozen=True, kw_only=True):
    """The yes to the plan as a whole."""

    hearing: Hearing
    locale: str
    written_in: str | None
    interpreter: str | None
    missing: tuple[str, ...] = ()


class When(TypedDict):
    """When something was said, as the parts of a plan hold it."""

    said_at: str | None
    said_at_precision: Precision | None
    session: int | None


class Answering(msgspec.Struct, frozen=True, kw_only=True):
    """Something given in answer to a question: the statement, if it was one; and what had broken in then."""

    hearing: Hearing
    during: str | None
    statement: int | None = None


@dataclass(slots=True)
class Heard:
    """The last hearing of each answer, and every one of each topic.

    ``answers`` has questions and everything to say yes or no to, by id; ``topics`` has ``risk:<id>`` as well;
    ``given`` all that was given in answer to each question; ``promises`` who made each; ``needs`` the session in
    which each was last noted; ``workers`` the codes of those who wrote; ``numbers`` the
    sessions by id, and ``written_in`` the language that each is worked in; ``during`` what had broken in when a
    question was last answered, and ``broken_in`` what has and is not over yet.
    """

    answers: dict[str, Hearing] = field(default_factory=dict)
    given: dict[str, tuple[Answering, ...]] = field(default_factory=dict)
    by_entry: dict[int, Hearing] = field(default_factory=dict)
    lines: dict[str, Hearing] = field(default_factory=dict)
    services: dict[int, Hearing] = field(default_factory=dict)
    promises: dict[int, tuple[str, Hearing]] = field(default_factory=dict)
    contacts: dict[int, Hearing] = field(default_factory=dict)
    topics: dict[str, list[Taught]] = field(default_factory=dict)
    agreement: Agreement | None = None
    recording: Hearing | None = None
    sittings: list[SittingHeld] = field(default_factory=list)
    numbers: dict[str, int] = field(default_factory=dict)
    workers: dict[str, None] = field(default_factory=dict)
    interpreters: dict[str, InterpreterNoted] = field(default_factory=dict)
    written_in: dict[str, str] = field(default_factory=dict)
    during: dict[str, str] = field(default_factory=dict)
    broken_in: list[str] = field(default_factory=list)
    screen: Screen = field(default_factory=Screen)

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> Heard:
        """What these entries tell. They are the whole record of one case, in order."""
        heard = cls()
        for entry in entries:
            heard.take_in(entry)
        return heard

    def take_in(self, entry: Entry) -> None:
        """Note who wrote one entry; and what it says, if a plan dates that."""
        self.workers[entry.actor] = None
        self.screen.take_in(entry)
        match entry.event:
            case SessionOpened() as opened:
                self._open(entry, opened)
                self.broken_in.clear()
            case moves.InterruptBegan(protocol=protocol):
                self.broken_in.append(protocol)
            case moves.InterruptEnded():
                del self.broken_in[-1:]
            case moves.StepReached(move=move, last=last, left_interrupt=left):
                if left or last or move == "stop":
                    self.broken_in.clear()
            case LocaleChanged(side="worker", locale=locale):
                self.written_in[entry.session] = locale
            case InterpreterJoined() as joined:
                self._join(entry, joined)
            case told.AnswerMoved() as moved:
                self._move(moved)
            case HeardEvent() as event:
                self._hear(entry, event, self._hearing(entry, event))
            case _:
                pass

    def settle(self, case: Case) -> Heard:
        """Date each answer by the one that stands: it was said last, and was not always typed last."""
        standing = {
            about: asked.number for about, asked in case.consents_asked.items() if about in case.consents
        }
        standing |= {about: answer.number for about, answer in case.answers.items()}
        for about, number in standing.items():
            if number in self.by_entry:
                self.answers[about] = self.by_entry[number]
        return self

    def sitting(self, number: int) -> SittingHeld | None:
        """The session of that number, counted from 1; None for what was noted in none."""
        return self.sittings[number - 1] if 0 < number <= len(self.sittings) else None

    def explained(self, topic: str) -> Taught | None:
        """The last time a topic was explained."""
        times = self.every_explanation(topic)
        return times[-1] if times else None

    def every_explanation(self, topic: str) -> list[Taught]:
        """Each time that a topic was explained, as it was noted."""
        return [taught for taught in self.topics.get(topic, ()) if taught.how == "explained"]

    def _open(self, entry: Entry, opened: SessionOpened) -> None:
        number = len(self.sittings) + 1
        self.numbers[entry.session] = number
        self.written_in[entry.session] = opened.worker_locale
        self.sittings.append(
            SittingHeld(
                number=number,
                goes_on_from=self.numbers.get(opened.continues) if opened.continues is not None else None,
                flow=opened.flow,
                held_at=None if opened.held_at.at is None else moment(opened.held_at.at),
                held_at_precision=opened.held_at.precision,
                setting=opened.setting,
                captured=opened.captured,
            )
        )

    def _join(self, entry: Entry, joined: InterpreterJoined) -> None:
        before = self.interpreters.get(joined.code)
        sessions = (*(before.sessions if before else ()), self.numbers.get(entry.session))
        self.interpreters[joined.code] = InterpreterNoted(
            code=joined.code,
            language=joined.language,
            mode=joined.mode,
            qualified=joined.qualified,
            agency=joined.agency,
            tie=joined.tie,
            although=joined.although,
            briefed=joined.briefed,
            first_person=joined.first_person,
            comfortable=joined.comfortable,
            wished=joined.wished,
            gender=joined.gender,
            against=joined.against,
            noted=(),
            sessions=tuple(dict.fromkeys(number for number in sessions if number is not None)),
        )

    def _hearing(self, entry: Entry, event: HeardEvent) -> Hearing:
        return Hearing(
            entry=entry.seq,
            session=self.numbers.get(entry.session),
            live=event.captured == "live",
            said_at=event.said_at,
        )

    def _hear(self, entry: Entry, event: HeardEvent, hearing: Hearing) -> None:
        self.by_entry[hearing.entry] = hearing
        match event:
            case told.QuestionAnswered(question=about) | told.QuestionLeft(question=about) as event:
                self._answer(about, hearing, event)
            case (
                understanding.ConsentGiven(scope=about)
                | understanding.ConsentRefused(scope=about)
                | understanding.ConsentWithdrawn(scope=about)
            ):
                self.answers[about] = hearing
            case recording.RecordChosen():
                self.recording = hearing
            case planning.LineAnswered(line=line):
                self.lines[line] = hearing
            case planning.PlanAgreed(locale=locale, interpreter=interpreter, missing=missing):
                self.agreement = Agreement(
                    hearing=hearing,
                    locale=locale,
                    written_in=self.written_in.get(entry.session),
                    interpreter=interpreter,
                    missing=missing,
                )
            case reaching.PromiseMade():
                self.promises[entry.seq] = (entry.actor, hearing)
            case reaching.NextContactAgreed():
                self.contacts[entry.seq] = hearing
            case reaching.ServiceAnswered(service=service):
                self.services[service] = hearing
            case understanding.TopicExplained(topic=topic) as explained:
                taught = Taught(
                    hearing=hearing,
                    how="explained",
                    written_in=self.written_in.get(entry.session),
                    interpreter=explained.interpreter,
                    paper=explained.paper,
                    why_now=explained.why_now,
                )
                self._teach(topic, taught)
            case understanding.UnderstandingChecked(topic=topic, outcome=outcome):
                self._teach(topic, Taught(hearing=hearing, how="checked", outcome=outcome))
            case understanding.TopicLeft(topic=topic):
                self._teach(topic, Taught(hearing=hearing, how="left"))
            case _:
                pass

    def _answer(
        self, question: str, hearing: Hearing, event: told.QuestionAnswered | told.QuestionLeft
    ) -> None:
        during = self.broken_in[-1] if self.broken_in else None
        one = Answering(hearing=hearing, during=during)
        statement = event.statement if isinstance(event, told.QuestionAnswered) else None
        choice = event.choice if isinstance(event, told.QuestionAnswered) else None
        whole = statement is None or choice is not None
        words = () if statement is None else (msgspec.structs.replace(one, statement=statement),)
        self._last_answered(question, (*self.given.get(question, ()), *((one,) if whole else ()), *words))

    def _move(self, moved: told.AnswerMoved) -> None:
        given = self.given.get(moved.before, ())
        taken = tuple(one for one in given if one.statement == moved.statement)
        self._last_answered(moved.before, tuple(one for one in given if one not in taken))
        self._last_answered(moved.question, (*self.given.get(moved.question, ()), *taken))

    def _last_answered(self, question: str, given: tuple[Answering, ...]) -> None:
        """Date a question by the last thing that was given in answer to it, wherever that was taken down."""
        self.given[question] = in_order = tuple(sorted(given, key=lambda one: one.hearing.entry))
        self.answers.pop(question, None)
        self.during.pop(question, None)
        for one in in_order[-1:]:
            self.answers[question] = one.hearing
            if one.during is not None:
                self.during[question] = one.during

    def _teach(self, topic: str, taught: Taught) -> None:
        self.topics.setdefault(topic, []).append(taught)


def when(hearing: Hearing | None) -> When:
    """As the parts of a plan hold it; nothing at all where nothing was said."""
    if hearing is None:
        return When(said_at=None, said_at_precision=None, session=None)
    at = hearing.said_at.at
    return When(
        said_at=None if at is None else moment(at),
        said_at_precision=hearing.said_at.precision,
        session=hearing.session,
    )
