"""What a screen is given, and all it is given. Worded already; frozen; nothing in it decides anything."""

from __future__ import annotations

from typing import Literal

from interview.engine.checked import CheckSeen
from interview.engine.contacted import Tried
from interview.engine.duty_seen import CircumstanceSeen, DutySeen
from interview.engine.events.company import Companion
from interview.engine.fitting_seen import FittingSeen
from interview.engine.gathered import Document, PriorAction
from interview.engine.gathered_seen import GatheredSeen
from interview.engine.gathered_seen import SourceSeen as SourceSeen
from interview.engine.held import Held
from interview.engine.mistakes_seen import MistakesSeen
from interview.engine.promised import Promise
from interview.engine.purpose_seen import ScopeSeen as ScopeSeen
from interview.engine.reached_seen import ReachingSeen
from interview.engine.review_seen import ReviewSeen
from interview.engine.safety_seen import ComponentSeen as ComponentSeen
from interview.engine.seen import (
    AccountSeen,
    BreaksSeen,
    CarriedSeen,
    KnownPart,
    LinkSeen,
    OrganisationSeen,
    PanelSeen,
    QuestionPlace,
    Seen,
)
from interview.engine.seen import BeforeSeen as BeforeSeen
from interview.engine.seen import Direction as Direction
from interview.engine.seen import EarlierSeen as EarlierSeen
from interview.engine.seen import LoadSeen as LoadSeen
from interview.engine.seen import Named as Named
from interview.engine.seen import ProtocolSeen as ProtocolSeen
from interview.engine.seen import StepSeen as StepSeen
from interview.engine.seen import Text as Text
from interview.engine.setting import Broke
from interview.engine.shared import Share
from interview.engine.standing import (
    Advice,
    Contact,
    Interpreter,
    LegalHold,
    Line,
    Need,
    Note,
    Risk,
    Service,
    Statement,
)
from interview.engine.terms import AgeBand, Captured, Moment, Nation, Outcome, Recording, WayOut
from interview.engine.topic_seen import PointSeen as PointSeen
from interview.engine.topic_seen import TopicSeen as TopicSeen


class MoveSeen(Seen, frozen=True, kw_only=True):
    """A way on. A closed one is shown too, with the reason, so that nobody looks for it."""

    move: str
    label: str
    open: bool
    closed_because: str | None = None
    leaves: bool = False
    """Something stays open if it is taken: the worker may say why."""


class ChoiceSeen(Seen, frozen=True, kw_only=True):
    """One answer to tick."""

    choice: str
    text: Text
    advice: str | None = None
    """For the worker, once it is chosen."""


class QuestionSeen(Seen, frozen=True, kw_only=True):
    """A question and how it stands. With neither choice, way out nor statement it was not asked."""

    question: str
    text: Text
    choices: tuple[ChoiceSeen, ...]
    choice: str | None
    way_out: WayOut | None
    statements: tuple[int, ...]
    unsettled: tuple[str, ...] = ()
    """Titles of the topics that an answer rests on and that are not settled yet. For the worker's eyes."""

    words_kept: bool = True
    """Whether the person wants their words in answer written down."""

    unrecorded: bool = False
    """They answered, and the words were not written down."""

    advice: str | None = None
    """For the worker who asks."""

    earlier: EarlierSeen | None = None
    """What they said of the same before: to be shown, and asked whether it is still so."""

    leads: tuple[tuple[str, str], ...] = ()
    """Choices, each with the way on that it asks for."""

    age_band: AgeBand | None = None
    """The age band that the answer speaks for, where another one is noted. The worker changes it, or does not."""

    before: tuple[BeforeSeen, ...] = ()
    """What they answered here before, the last first, where something else stands now: each with its own words."""


class RowSeen(Seen, frozen=True, kw_only=True):
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
    held: bool = False
    """Whether the plan or an offer rests on it: then it stands in some way, and is not left."""

    @property
    def open(self) -> bool:
        return self.earlier is not None or (self.need is None and self.way_out is None)


class LineSeen(Seen, frozen=True, kw_only=True):
    """A line of the plan. ``open_points`` name what it rests on that is not understood yet."""

    line: Line
    open_points: tuple[str, ...]
    may_be_read: bool = True
    """False where that is more than is usual in one sitting: then only if the person wishes."""

    carried: bool = False
    """Put off to another day, in this session."""

    by: str | None = None
    """By when, as it is read: a date in words, or what was typed with the day that it was said on."""


class Gap(Seen, frozen=True, kw_only=True):
    """Something that is open, not wrong. ``standing`` tells not asked, declined, unknown and none apart."""

    what: str
    standing: str


class View(Seen, frozen=True, kw_only=True):
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

    advice: tuple[str, ...] = ()
    """What to do here, for the worker's eyes."""

    source: str | None = None
    checked_on: str | None = None
    stale: bool = False
    """Where the conduct of this step is from, when that was last read, and whether it is time to look again."""

    panels: tuple[PanelSeen, ...] = ()
    flow: str = ""
    conduct: str | None = None
    """What the prompts of this step are for, as its flow declares it."""
    today: str = ""
    """The day by the clock, as 2026-11-22."""
    past_review: tuple[str, ...] = ()
    """What this flow says and is past its review date, a line each. For whoever looks it up."""
    before_account: bool = False
    """What describes exploitation wants a reason here: the person has not been asked to tell."""
    held_at: Moment = Moment()
    """When the people sat together, as well as it is known."""

    go_to: tuple[StepSeen, ...] = ()
    """Steps that may be gone to straight from here: any, where the session is written up afterwards."""

    present: tuple[str, ...] = ()
    """Codes of the other workers in the room."""

    company: tuple[Companion, ...] = ()
    """Whoever is here with the person."""

    setting_again: Broke | None = None
    """What ended just now, after which it is worth a look who is here and whether it is still private."""

    go_on_in: tuple[Named, ...] = ()
    """Other flows that the sitting may go on in."""

    go_on_now: tuple[Named, ...] = ()
    """Those of them to offer here: this one comes to its end, and there is a fuller one."""

    says: tuple[Text, ...] = ()
    prompts: tuple[Text, ...] = ()
    parting: tuple[Text, ...] = ()
    """What is said last, after the work of this step."""
    quote_prompt: Text | None = None
    questions: tuple[QuestionSeen, ...] = ()
    topics: tuple[TopicSeen, ...] = ()
    rows: tuple[RowSeen, ...] = ()
    scopes: tuple[ScopeSeen, ...] = ()
    recipients: tuple[Named, ...] = ()
    """Of this step, those that are told without a yes."""

    may_be_told: tuple[Named, ...] = ()
    """At any step, those that may be told under a duty."""

    """Who is told without a yes: nothing is asked of the person about them."""
    notes_agreed: bool = True
    """A yes to notes stands: it was asked, given, and not taken back."""
    notes_asked: bool = True
    """They were asked for that yes, whatever came of it."""
    sources: tuple[SourceSeen, ...] = ()
    gathered: GatheredSeen = GatheredSeen()
    domains: tuple[Named, ...] = ()
    section: Literal["support", "safety"] | None = None
    components: tuple[ComponentSeen, ...] = ()
    review: ReviewSeen = ReviewSeen()
    areas: tuple[Outcome, ...] = ()
    """Areas of life that a line of the plan may belong to."""

    statements: tuple[Statement, ...] = ()
    origins: tuple[Named, ...] = ()
    """What statements answer, or the steps they were told at: each by its id, as a title."""

    places: tuple[QuestionPlace, ...] = ()
    """Every question that an answer can be moved to or from."""

    unread: int = 0
    """How many statements are kept from this worker, until the person was asked or a reason was given."""
    known: tuple[KnownPart, ...] = ()
    links: tuple[LinkSeen, ...] = ()
    account: AccountSeen = AccountSeen()
    breaks: BreaksSeen = BreaksSeen()
    notes: tuple[Note, ...] = ()
    unread_notes: int = 0
    needs: tuple[Need, ...] = ()
    risks: tuple[Risk, ...] = ()
    mistakes: MistakesSeen = MistakesSeen()
    lines: tuple[LineSeen, ...] = ()
    plan_agreed: bool = False
    urgent_open: tuple[str, ...] = ()
    """What is urgent, and neither met nor decided, as the person is about to agree to the plan."""

    missing: tuple[str, ...] = ()
    """What the plan lacks that the person is about to agree to."""
    services: tuple[Service, ...] = ()
    unserved: tuple[str, ...] = ()
    """Needs for which no service was found."""
    passed_on: tuple[str, ...] = ()
    """Those of them that a manager was told of since."""
    reaching: ReachingSeen = ReachingSeen()
    shares: tuple[Share, ...] = ()
    promises: tuple[Promise, ...] = ()
    contacts: tuple[Contact, ...] = ()
    documents: tuple[Document, ...] = ()
    prior_actions: tuple[PriorAction, ...] = ()
    advice_asked: tuple[Advice, ...] = ()
    tried: tuple[Tried, ...] = ()
    """Every time the worker tried to reach the person, the last first."""
    given: tuple[Named, ...] = ()
    """Every yes that stands, by its scope and its question: it can be taken back at any step."""
    duties: tuple[DutySeen, ...] = ()
    """Those to consider now, at whatever step: those that are undecided first."""
    duties_glance: str = ""
    """How many are undecided, decided, and not in question so far."""
    circumstances: tuple[CircumstanceSeen, ...] = ()
    gaps: tuple[Gap, ...] = ()
    check: CheckSeen | None = None
    fitting: FittingSeen = FittingSeen()
    recording: Recording = "full"
    """How much the person wants written down."""

    record_open: bool = False
    """They said yes or no to notes, and have not said yet how much may be written down."""

    record_says: tuple[Text, ...] = ()
    """What is said when they choose that, and what is written down all the same."""

    account_kept: bool = True
    """Whether what they tell freely is written down."""

    unrecorded: int = 0
    """How often they said something that was not written down."""

    hold: LegalHold | None = None
    """Nothing of the case is erased while it stands."""

    loads: tuple[LoadSeen, ...] = ()
    carried: tuple[CarriedSeen, ...] = ()
    """What comes first in this session, at the step where it begins."""

    not_asked: tuple[str, ...] = ()
    """Names of what a stop would now leave unasked; once the session is over, of what one left unasked."""

    unsigned: bool = False
    """Once the session is over: nobody has signed the record since."""

    drafts: tuple[str, ...] = ()
    """Fields that have an unsaved draft."""

    organisation: OrganisationSeen | None = None
    """None without a profile, and for a nation that the profile does not serve."""

    whom_to_ask: tuple[str, ...] = ()
    """Whom the worker can call, worded, a line each; or that no profile says so."""

    call: tuple[str, ...] = ()
    """Of these, what must be in sight at this step: at an interrupt, the first manager and out of hours."""
