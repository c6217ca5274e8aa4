"""What a screen is given, and all it is given. Worded already; frozen; nothing in it decides anything."""

from __future__ import annotations

from typing import Literal

from interview.engine.case import Held
from interview.engine.limits import Load
from interview.engine.seen import OrganisationSeen
from interview.engine.seen import Seen as _Seen
from interview.engine.standing import (
    Advice,
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
from interview.engine.terms import AgeBand, Captured, Nation, Relation, Said, Understanding, WayOut
from interview.engine.words import Words

Direction = Literal["ltr", "rtl"]


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
    nothing_true: bool = False
    """Nobody has worded it for this kind of organisation, nation or age: ``worker`` says so, and no other is shown."""


class MoveSeen(_Seen, frozen=True, kw_only=True):
    """A way on. A closed one is shown too, with the reason, so that nobody looks for it."""

    move: str
    label: str
    open: bool
    closed_because: str | None = None


class ChoiceSeen(_Seen, frozen=True, kw_only=True):
    """One answer to tick."""

    choice: str
    text: Text


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
    asked_back: bool = True
    """Whether it is asked back as a matter of course, and not only where the person wishes."""

    may_explain: bool = True
    may_tell_back: bool = True
    """False where that is more than is usual in one sitting: then only if the person wishes."""

    carried: bool = False
    """Put off to another day, in this session."""


class Named(_Seen, frozen=True, kw_only=True):
    """An id and its label in the worker's language."""

    id: str
    label: str


class ProtocolSeen(_Seen, frozen=True, kw_only=True):
    """Something that may break in at any step, and whether it may now."""

    id: str
    label: str
    open: bool


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

    earlier: int | None = None
    """The number of the session that its answer is from, if that is not this one: it is to be asked again."""
    earlier_at: int | None = None
    """When that was said (UTC ms), as well as it is known."""

    @property
    def open(self) -> bool:
        return self.earlier is not None or not (self.standing or self.way_out)


class SourceSeen(_Seen, frozen=True, kw_only=True):
    """A source of earlier information, and whether it was asked."""

    source: str
    label: str
    standing: Source | None


class LineSeen(_Seen, frozen=True, kw_only=True):
    """A line of the plan. ``open_points`` name what it rests on that is not understood yet."""

    line: Line
    open_points: tuple[str, ...]
    may_be_read: bool = True
    """False where that is more than is usual in one sitting: then only if the person wishes."""

    carried: bool = False
    """Put off to another day, in this session."""


class LoadSeen(_Seen, frozen=True, kw_only=True):
    """How much of one kind was asked of the person in this sitting, and how much is usual. For the worker's eyes."""

    load: Load
    done: int
    most: int


class CarriedSeen(_Seen, frozen=True, kw_only=True):
    """Something that was put off to this sitting: by its title, or in the words of a line of the plan."""

    about: str
    label: str
    words: Words | None = None


class KnownSeen(_Seen, frozen=True, kw_only=True):
    """One thing that is known from earlier: its name, how it stands, and when that was said."""

    name: str
    standing: str | None
    text: str | None
    words: tuple[Words, ...]
    at: int | None
    session: int | None


class KnownPart(_Seen, frozen=True, kw_only=True):
    """What is known of one matter. ``part`` is its id, for its title."""

    part: str
    items: tuple[KnownSeen, ...]


class LinkSeen(_Seen, frozen=True, kw_only=True):
    """A link with the case of another person: its id, and what they are to this one."""

    link: str
    relation: Relation


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
    protocols: tuple[ProtocolSeen, ...]
    passed: tuple[str, ...] = ()
    """Titles of the steps that the last move passed over, since all they ask was settled before."""

    flow: str = ""
    go_on_in: tuple[Named, ...] = ()
    """Other flows that the sitting may go on in."""

    says: tuple[Text, ...] = ()
    prompts: tuple[Text, ...] = ()
    quote_prompt: Text | None = None
    questions: tuple[QuestionSeen, ...] = ()
    topics: tuple[TopicSeen, ...] = ()
    rows: tuple[RowSeen, ...] = ()
    scopes: tuple[ScopeSeen, ...] = ()
    sources: tuple[SourceSeen, ...] = ()
    domains: tuple[Named, ...] = ()
    section: Literal["support", "safety"] | None = None

    statements: tuple[Statement, ...] = ()
    unread: int = 0
    """How many statements are kept from this worker, until the person was asked or a reason was given."""
    known: tuple[KnownPart, ...] = ()
    links: tuple[LinkSeen, ...] = ()
    notes: tuple[Note, ...] = ()
    needs: tuple[Need, ...] = ()
    risks: tuple[Risk, ...] = ()
    lines: tuple[LineSeen, ...] = ()
    plan_agreed: bool = False
    services: tuple[Service, ...] = ()
    shares: tuple[Share, ...] = ()
    promises: tuple[Promise, ...] = ()
    contacts: tuple[Contact, ...] = ()
    documents: tuple[Document, ...] = ()
    prior_actions: tuple[PriorAction, ...] = ()
    advice: tuple[Advice, ...] = ()
    gaps: tuple[Gap, ...] = ()
    loads: tuple[LoadSeen, ...] = ()
    carried: tuple[CarriedSeen, ...] = ()
    """What comes first in this session, at the step where it begins."""

    drafts: tuple[str, ...] = ()
    """Fields that have an unsaved draft."""

    organisation: OrganisationSeen | None = None
    """None without a profile, and for a nation that the profile does not serve."""

    whom_to_ask: tuple[str, ...] = ()
    """Whom the worker can call, worded, a line each; or that no profile says so."""

    call: tuple[str, ...] = ()
    """Of these, what must be in sight at this step: at an interrupt, the first manager and out of hours."""
