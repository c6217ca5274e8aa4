"""What a screen is given, and all it is given. Worded already; frozen; nothing in it decides anything."""

from __future__ import annotations

from typing import Literal

import msgspec

from interview.engine.case import Held
from interview.engine.standing import (
    Contact,
    Document,
    Interpreter,
    Line,
    Need,
    Note,
    PriorAction,
    Promise,
    Risk,
    Service,
    Share,
    Source,
    Statement,
)
from interview.engine.terms import AgeBand, Captured, Nation, Said, Understanding, WayOut

Direction = Literal["ltr", "rtl"]


class _Seen(msgspec.Struct, frozen=True, kw_only=True):
    """A part of a view. Its repr says what it is and no more: a label, or a quote within a wording, may be words."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"

    def __rich_repr__(self) -> list[tuple[str, str]]:
        """Rich asks here before it asks ``repr``."""
        return []


class Text(_Seen, frozen=True, kw_only=True):
    """One wording in both languages.

    ``person`` is None where the person's language has no such text: the screen says so beside the English.
    ``state`` is the standing of that translation. ``may_be_shown`` is false for a text that first wants a
    reviewer, or the interpreter of this sitting: it is for the worker and the interpreter to look at.
    """

    message: str
    worker: str
    worker_direction: Direction
    person: str | None
    person_locale: str
    direction: Direction
    state: str
    digest: str
    may_be_shown: bool
    said: Said | None = None


class MoveSeen(_Seen, frozen=True, kw_only=True):
    """A way on. A closed one is shown too, with the reason, so that nobody looks for it."""

    move: str
    label: str
    open: bool
    closed_because: str | None = None
    leaves: bool = False
    """Something stays open if it is taken: the worker may say why."""


class ChoiceSeen(_Seen, frozen=True, kw_only=True):
    """One answer to tick."""

    choice: str
    text: Text
    advice: str | None = None
    """For the worker, once it is chosen."""


class QuestionSeen(_Seen, frozen=True, kw_only=True):
    """A question and how it stands. With neither choice, way out nor statement it was not asked."""

    question: str
    text: Text
    choices: tuple[ChoiceSeen, ...]
    choice: str | None
    way_out: WayOut | None
    statements: tuple[int, ...]
    unsettled: tuple[str, ...] = ()
    """Titles of the topics that an answer rests on and that are not settled yet. For the worker's eyes."""

    advice: str | None = None
    """For the worker who asks."""


class PointSeen(_Seen, frozen=True, kw_only=True):
    """A point that should come back. For the worker's eyes."""

    point: str
    label: str
    covered: bool


class TopicSeen(_Seen, frozen=True, kw_only=True):
    """A topic or a risk to explain, and what came back so far."""

    about: str
    title: str
    texts: tuple[Text, ...]
    check: Text | None
    points: tuple[PointSeen, ...]
    explained: int
    tries: int
    understanding: Understanding | None
    left: str | None
    settled: bool
    statements: tuple[int, ...]
    checked_on: str | None = None
    stale: bool = False


class Named(_Seen, frozen=True, kw_only=True):
    """An id and its label in the worker's language."""

    id: str
    label: str


class RowSeen(_Seen, frozen=True, kw_only=True):
    """A row of the grid of immediate needs. With neither need nor way out it was not asked yet.

    ``answers`` are the states of a need as they read in answer to this row; ``advice`` is for the worker who asks.
    """

    row: str
    name: str
    text: Text
    ask: bool
    need: Need | None
    answers: tuple[Named, ...]
    way_out: WayOut | None = None
    advice: str | None = None
    earlier: int | None = None
    """The number of the session that its answer is from, if that is not this one: it is to be asked again."""

    @property
    def open(self) -> bool:
        return self.earlier is not None or (self.need is None and self.way_out is None)


class ScopeSeen(_Seen, frozen=True, kw_only=True):
    """Something to say yes or no to."""

    scope: str
    text: Text
    standing: str | None
    way_out: WayOut | None
    unsettled: tuple[str, ...] = ()
    """As with a question: titles of the topics it rests on and that are not settled yet."""


class SourceSeen(_Seen, frozen=True, kw_only=True):
    """A source of earlier information, and whether it was asked."""

    source: str
    label: str
    standing: Source | None


class LineSeen(_Seen, frozen=True, kw_only=True):
    """A line of the plan. ``open_points`` name what it rests on that is not understood yet."""

    line: Line
    open_points: tuple[str, ...]


class Gap(_Seen, frozen=True, kw_only=True):
    """Something that is open, not wrong. ``standing`` tells not asked, declined, unknown and none apart."""

    what: str
    standing: str


class View(_Seen, frozen=True, kw_only=True):
    """A session as it stands: one step, what is open there, and what was kept so far."""

    case: str
    label: str
    practice: bool
    nation: Nation
    age_band: AgeBand
    session: str | None
    session_number: int
    captured: Captured
    worker_locale: str
    person_locale: str
    person_language: str
    person_direction: Direction
    interpreter: Interpreter | None

    step: str
    phase: str
    phase_label: str
    kind: str
    title: str
    audience: Literal["person", "worker"]
    finished: bool
    paused: bool
    protocol: str | None
    held: tuple[Held, ...]
    acts: frozenset[str]
    moves: tuple[MoveSeen, ...]
    protocols: tuple[Named, ...]

    says: tuple[Text, ...] = ()
    prompts: tuple[Text, ...] = ()
    quote_prompt: Text | None = None
    questions: tuple[QuestionSeen, ...] = ()
    topics: tuple[TopicSeen, ...] = ()
    rows: tuple[RowSeen, ...] = ()
    scopes: tuple[ScopeSeen, ...] = ()
    notes_agreed: bool = True
    """A yes to notes stands: it was asked, given, and not taken back."""
    sources: tuple[SourceSeen, ...] = ()
    domains: tuple[Named, ...] = ()
    section: Literal["support", "safety"] | None = None

    statements: tuple[Statement, ...] = ()
    origins: tuple[Named, ...] = ()
    """What statements answer, or the steps they were told at: each by its id, as a title."""

    notes: tuple[Note, ...] = ()
    needs: tuple[Need, ...] = ()
    risks: tuple[Risk, ...] = ()
    lines: tuple[LineSeen, ...] = ()
    plan_agreed: bool = False
    missing: tuple[str, ...] = ()
    """What the plan lacks that the person is about to agree to."""
    services: tuple[Service, ...] = ()
    shares: tuple[Share, ...] = ()
    promises: tuple[Promise, ...] = ()
    contacts: tuple[Contact, ...] = ()
    documents: tuple[Document, ...] = ()
    prior_actions: tuple[PriorAction, ...] = ()
    gaps: tuple[Gap, ...] = ()
    drafts: tuple[str, ...] = ()
    """Fields that have an unsaved draft."""
