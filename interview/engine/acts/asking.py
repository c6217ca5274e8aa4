"""Answering and leaving questions; explaining and telling back; consenting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.base import Hearing, Telling, numbered
from interview.engine.conditions import asked_here
from interview.engine.events import told, understanding
from interview.engine.events.recording import RECORD
from interview.engine.events.understanding import SAID_BACK
from interview.engine.limits import RISK, may_explain, may_tell_back
from interview.engine.needed import rests_on
from interview.engine.offered import needs_a_reason, true_in
from interview.engine.purposes import narrowed
from interview.engine.risk_points import risk_points
from interview.engine.stage import Refused
from interview.engine.still import earlier
from interview.engine.terms import Given, Manner, Paper, Understanding, WayOut, WhyNow

if TYPE_CHECKING:
    from flows.model import Question, Topic
    from interview.engine.events import AnyEvent
    from interview.engine.stage import Stage

SHOWN: frozenset[Manner] = frozenset({"gestured", "drawn", "signed", "written"})
"""Ways of telling back that count without words being taken down."""


def asked_at(stage: Stage) -> tuple[Question, ...]:
    """What is asked where the sitting is, as things stand."""
    return asked_here(stage.case, stage.flow, stage.step)


class Answer(Telling, tag="answer", frozen=True, kw_only=True):
    """Take down the answer to a question of the step: words, one of its choices, or both."""

    question: str
    choice: str | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        question = next((one for one in asked_at(stage) if one.id == self.question), None)
        if question is None:
            raise Refused(f"'{self.question}' is not asked at this step. Choose one of its questions.")
        if self.choice is not None and self.choice not in (*question.choices, "none"):
            raise Refused(f"That is not an answer to '{self.question}'. Choose one of those shown.")
        if stage.step.audience == "worker":
            return self._noted(stage)
        statement = self.taken_down(stage, about=self.question, came=self.choice is None)
        if statement is None and self.choice is None:
            raise Refused("There is no answer to keep yet. Type it, choose one, or take a way out.")
        number = numbered(stage, statement)
        captured, said_at = self.heard(stage)
        answered = told.QuestionAnswered(
            question=self.question,
            choice=self.choice,
            statement=number,
            captured=captured,
            said_at=said_at,
        )
        return (statement, answered) if statement else (answered,)

    def _noted(self, stage: Stage) -> tuple[AnyEvent, ...]:
        """The worker alone answers: what they type is a note of theirs, never the person's words."""
        captured, said_at = self.heard(stage)
        events: list[AnyEvent] = []
        if self.words is not None and self.words.text:
            events.append(
                told.NoteRecorded(
                    words=self.words,
                    opinion=False,
                    about=self.question,
                    step=stage.step.id,
                    captured=captured,
                    said_at=said_at,
                    spoke=stage.spoke(self.spoke),
                )
            )
        if self.choice is not None:
            events.append(
                told.QuestionAnswered(
                    question=self.question,
                    choice=self.choice,
                    statement=None,
                    captured=captured,
                    said_at=said_at,
                )
            )
        if not events:
            raise Refused("There is no answer to keep yet. Type it, or choose one.")
        return tuple(events)


class StillSo(Hearing, tag="still-so", frozen=True, kw_only=True):
    """What the person said of this before is still so. Their words stand where they were said; none are copied."""

    question: str

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        question = next((one for one in asked_at(stage) if one.id == self.question), None)
        before = earlier(stage.case, question) if question is not None else None
        if before is None or not before.may_stand:
            raise Refused(f"Nothing was said before that could answer '{self.question}'. Ask it.")
        captured, said_at = self.heard(stage)
        return (
            told.QuestionAnswered(
                question=self.question,
                choice=before.choice,
                statement=before.statements[-1] if before.statements else None,
                still=before.of,
                captured=captured,
                said_at=said_at,
            ),
        )


class Leave(Telling, tag="leave", frozen=True, kw_only=True):
    """The person takes a way out of a question: not now, rather not, don't know. Words that came with it are kept."""

    question: str
    way_out: WayOut

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        rows = {row.id for row in stage.step.rows if row.ask}
        asked = {question.id for question in asked_at(stage)} | set(stage.step.scopes)
        if self.question not in asked | rows:
            raise Refused(f"'{self.question}' is not asked at this step. Choose one of its questions.")
        if self.question in rows and rests_on(stage.case, self.question):
            raise Refused("The plan or an offer rests on this need. Say how it stands instead.")
        statement = self.taken_down(stage, about=self.question)
        captured, said_at = self.heard(stage)
        left = told.QuestionLeft(
            question=self.question, way_out=self.way_out, captured=captured, said_at=said_at
        )
        return (statement, left) if statement else (left,)


def topic_here(stage: Stage, about: str) -> Topic | None:
    """The flow's topic, or nothing for a risk of this case. Raises Refused if neither is here."""
    if about in stage.step.topics:
        topic = stage.flow.topics()[about]
        if not true_in(topic, stage.case):
            raise Refused(f"'{about}' is true elsewhere, and not in this case. Choose one from the list.")
        return topic
    prefix, _, risk = about.partition(":")
    if stage.step.kind == "risk" and prefix == "risk" and risk in stage.case.risks:
        return None
    raise Refused(f"'{about}' is not a topic of this step. Choose one from its list.")


class Explain(Hearing, tag="explain", frozen=True, kw_only=True):
    """A topic, or a risk (``risk:<id>``), was explained.

    ``wished``: the person wanted to go on, past what is usual for one sitting. What was written up afterwards has
    happened, and is not refused. ``why_now`` is asked for where exploitation is described before the account.
    """

    about: str
    given: Given = "read_aloud"
    another_way: bool = False
    wished: bool = False
    paper: Paper | None = None
    why_now: WhyNow | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        topic = topic_here(stage, self.about)
        early = topic is not None and needs_a_reason(stage.case, stage.flow, stage.step, topic)
        if early and self.why_now is None:
            raise Refused(
                "This describes exploitation, and they have not been asked to tell yet. Choose why it is said now."
            )
        captured, said_at = self.heard(stage)
        within = self.wished or captured != "live" or may_explain(stage.case, stage.flow, self.about)
        if not within:
            raise Refused(
                f"{stage.flow.limits.risks} risks are enough for one sitting. "
                "Carry this one forward, or tick that the person wants to go on."
            )
        return (
            understanding.TopicExplained(
                topic=self.about,
                locale=stage.sitting.person_locale,
                given=self.given,
                another_way=self.another_way,
                interpreter=stage.interpreter,
                captured=captured,
                said_at=said_at,
                wished=self.wished,
                paper=self.paper,
                why_now=self.why_now,
            ),
        )


class TeachBack(Telling, tag="teach-back", frozen=True, kw_only=True):
    """The person said it back in their own words, or showed it. The worker judges what came back.

    The program holds one line: ``understood`` needs something that came back, and every point in it. A yes alone is
    ``not_checked``.
    """

    about: str
    covered: tuple[str, ...] = ()
    outcome: Understanding
    wished: bool = False

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        topic = topic_here(stage, self.about)
        standing = stage.case.topics.get(self.about)
        if standing is None or not standing.explained:
            raise Refused("This has not been explained yet. Explain it first, then ask for it back.")
        points = topic.points if topic else risk_points(stage.case.risks[self.about.removeprefix(RISK)])
        if unknown := set(self.covered) - set(points):
            raise Refused(f"'{min(unknown)}' is not a point of this topic. Choose from those listed.")
        captured, said_at = self.heard(stage)
        asked_more = self.outcome in SAID_BACK and captured == "live" and not self.wished
        if asked_more and not may_tell_back(stage.case, stage.flow, self.about):
            raise Refused(
                "That is enough to say back for one sitting. "
                "Carry this one forward, or tick that the person wants to go on."
            )
        statement = self.taken_down(stage, about=self.about, came=self.outcome in SAID_BACK)
        if self.outcome == "understood":
            all_came = bool(points) and not set(points) - set(self.covered)
            by_points = all_came and stage.case.consents.get(RECORD) != "given"
            if statement is None and self.manner not in SHOWN and not by_points:
                raise Refused("A yes alone is 'not checked'. Take down what came back, or how it was shown.")
            if set(points) - set(self.covered):
                raise Refused("Not every point came back yet. Choose 'partly', or explain it another way.")
        checked = understanding.UnderstandingChecked(
            topic=self.about,
            outcome=self.outcome,
            manner=self.manner if statement or self.manner in SHOWN else None,
            covered=self.covered,
            statement=numbered(stage, statement),
            interpreter=stage.interpreter,
            captured=captured,
            said_at=said_at,
            wished=self.wished,
        )
        return (statement, checked) if statement else (checked,)


class LeaveTopic(Hearing, tag="leave-topic", frozen=True, kw_only=True):
    """Leave a topic open, with the worker's reason: not_now, rather_not, no_time, not_safe_now, other."""

    about: str
    reason: str

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        topic_here(stage, self.about)
        if self.reason not in REASONS:
            raise Refused(f"A topic is left open for one of: {', '.join(REASONS)}.")
        captured, said_at = self.heard(stage)
        return (
            understanding.TopicLeft(topic=self.about, reason=self.reason, captured=captured, said_at=said_at),
        )


REASONS = ("not_now", "rather_not", "no_time", "not_safe_now", "other")


class Agree(Hearing, tag="agree", frozen=True, kw_only=True):
    """A yes to one scope that the step asks about. ``what``: only a part of what its purpose names."""

    scope: str
    manner: Manner = "spoken"
    what: tuple[str, ...] = ()

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        _scope_here(stage, self.scope)
        purpose, what = narrowed(stage.flow, self.scope, self.what)
        captured, said_at = self.heard(stage)
        return (
            understanding.ConsentGiven(
                scope=self.scope,
                manner=self.manner,
                interpreter=stage.interpreter,
                purpose=purpose,
                what=what,
                captured=captured,
                said_at=said_at,
            ),
        )


class Refuse(Hearing, tag="refuse", frozen=True, kw_only=True):
    """A no to one scope that the step asks about."""

    scope: str

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        _scope_here(stage, self.scope)
        captured, said_at = self.heard(stage)
        return (understanding.ConsentRefused(scope=self.scope, captured=captured, said_at=said_at),)


def _scope_here(stage: Stage, scope: str) -> None:
    if scope not in stage.step.scopes:
        raise Refused(f"'{scope}' is not asked at this step. Choose one that is.")
