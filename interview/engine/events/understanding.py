"""What was explained, and what the person said back. Consent, scope by scope."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.answered import forget
from interview.engine.events.base import Heard
from interview.engine.events.recording import RECORD
from interview.engine.limits import RISK
from interview.engine.reading import READ_ACCOUNT
from interview.engine.shared import named_by
from interview.engine.standing import ConsentAsked, TopicStanding
from interview.engine.telling import told_before
from interview.engine.terms import Given, Manner, Paper, Understanding, WhyNow

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry


SAID_BACK = frozenset({"understood", "partly", "not_yet"})
"""Outcomes of which something came back. To decline asks nothing of anybody, and a yes alone is no telling back."""


def _standing(case: Case, topic: str) -> TopicStanding:
    return case.topics.get(topic) or TopicStanding(topic=topic)


def _said(case: Case, entry: Entry, event: Heard, scope: str, standing: str) -> bool:
    """Whether this is the last that was said of it. What was said before it, and typed after it, changes nothing."""
    before = case.consents_asked.get(scope) if scope in case.consents else case.answers.get(scope)
    if told_before(case, event, before, session=case.sessions):
        return False
    case.consents[scope] = standing
    case.consents_asked[scope] = ConsentAsked(
        session=case.sessions, said_at=event.said_at, number=entry.seq, captured=event.captured
    )
    return True


class TopicExplained(Heard, tag="topic-explained", frozen=True, kw_only=True):
    """A right, a risk or another topic was explained, in this language and this way."""

    topic: str
    locale: str
    given: Given
    another_way: bool = False
    interpreter: str | None = None
    wished: bool = False
    """The person wanted to go on, past what is usual for one sitting."""

    paper: Paper | None = None
    why_now: WhyNow | None = None
    """Where it describes exploitation and the person had not been asked to tell: why it was explained then."""

    def fold(self, case: Case, entry: Entry) -> None:
        if self.captured == "live":
            case.last_put = entry.seq
            case.put_in[entry.seq] = f"topic-{self.topic}"
        before = _standing(case, self.topic)
        case.carried.pop(self.topic, None)
        if self.topic.startswith(RISK):
            case.so_far.risks_explained.add(self.topic)
        case.topics[self.topic] = msgspec.structs.replace(
            before, given=self.given, locale=self.locale, explained=before.explained + 1, left=None
        )


class UnderstandingChecked(Heard, tag="understanding-checked", frozen=True, kw_only=True):
    """What came back when the person was asked to say it in their own words, or to show it.

    ``covered`` are the points that came back, as the worker judged. A yes alone is ``not_checked``, and takes nothing
    away from what came back before.
    """

    topic: str
    outcome: Understanding
    manner: Manner | None
    covered: tuple[str, ...]
    statement: int | None
    interpreter: str | None = None
    wished: bool = False

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        before = _standing(case, self.topic)
        statements = before.statements if self.statement is None else (*before.statements, self.statement)
        nothing_new = self.outcome == "not_checked" and before.understanding is not None
        if self.outcome in SAID_BACK:
            case.so_far.told_back.add(self.topic)
        if self.outcome != "not_checked":
            case.carried.pop(self.topic, None)
        case.topics[self.topic] = msgspec.structs.replace(
            before,
            tries=before.tries + 1,
            understanding=before.understanding if nothing_new else self.outcome,
            covered=before.covered if nothing_new else self.covered,
            statements=statements,
            left=None,
            through=before.through if nothing_new else self.interpreter,
            again=before.again and nothing_new,
        )


class TopicLeft(Heard, tag="topic-left", frozen=True, kw_only=True):
    """A topic stays open on purpose. The reason is the worker's, never asked of the person."""

    topic: str
    reason: str

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        case.carried.pop(self.topic, None)
        case.topics[self.topic] = msgspec.structs.replace(_standing(case, self.topic), left=self.reason)


class ConsentGiven(Heard, tag="consent-given", frozen=True, kw_only=True):
    """A yes to one scope. It can be taken back at any time, by speech."""

    scope: str
    manner: Manner
    interpreter: str | None = None
    purpose: str | None = None
    """What for, by the id of the purpose; None for what is for no purpose of its own."""

    what: tuple[str, ...] = ()
    """The most that may be shared under it, as they were told; empty where that was not told."""

    def fold(self, case: Case, entry: Entry) -> None:
        for scope in named_by(case.nation, self.scope):
            if not _said(case, entry, self, scope, "given"):
                continue
            asked = case.consents_asked[scope]
            case.consents_asked[scope] = msgspec.structs.replace(asked, purpose=self.purpose, what=self.what)
            if scope == READ_ACCOUNT:
                case.readers.add(entry.actor)
            forget(case, scope)


class ConsentRefused(Heard, tag="consent-refused", frozen=True, kw_only=True):
    """A no to one scope."""

    scope: str

    def fold(self, case: Case, entry: Entry) -> None:
        for scope in named_by(case.nation, self.scope):
            if not _said(case, entry, self, scope, "refused"):
                continue
            case.recording_settled &= scope != RECORD
            if scope == READ_ACCOUNT:
                case.readers.discard(entry.actor)
            forget(case, scope)


class ConsentWithdrawn(Heard, tag="consent-withdrawn", frozen=True, kw_only=True):
    """A yes that was taken back."""

    scope: str

    def fold(self, case: Case, entry: Entry) -> None:
        for scope in named_by(case.nation, self.scope):
            if not _said(case, entry, self, scope, "withdrawn"):
                continue
            case.recording_settled &= scope != RECORD
            if scope == READ_ACCOUNT:
                case.readers.clear()
