"""A case: all that concerns one person, folded from its record and from nothing else."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec

from interview.engine.account import AccountWork
from interview.engine.breaks import Breaks
from interview.engine.held import Gone, Held
from interview.engine.limits import SoFar
from interview.engine.reached import Reached
from interview.engine.reviewed import Reviewed
from interview.engine.terms import (
    AgeBand,
    Captured,
    Moment,
    Nation,
    OrganisationKind,
    Recording,
    Relation,
    Said,
    Setting,
    WayOut,
)
from interview.engine.told_in_order import place_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interview.engine.ages import AgeNoted
    from interview.engine.answered import GivenPart
    from interview.engine.by_mistake import Mistake
    from interview.engine.closing import Closed
    from interview.engine.considered import Decided, Noted
    from interview.engine.contacted import Tried
    from interview.engine.events import Entry
    from interview.engine.events.company import Companion
    from interview.engine.events.erasing import ErasureAnnounced
    from interview.engine.gathered import Document, PriorAction, Source, Taken
    from interview.engine.need import ActionNow
    from interview.engine.needed import NeedPart
    from interview.engine.not_fitting import NotFitting
    from interview.engine.promised import Promise
    from interview.engine.sat import Sat
    from interview.engine.services import NotFound, Service
    from interview.engine.setting import Broke, SettingAgain
    from interview.engine.shared import Share
    from interview.engine.signed import SetAside, Signed
    from interview.engine.standing import (
        Advice,
        Answer,
        ConsentAsked,
        Contact,
        HandoverStanding,
        Interpreter,
        LegalHold,
        Line,
        Need,
        Note,
        Put,
        Risk,
        Statement,
        TopicStanding,
    )
    from interview.engine.written_for import WrittenOut


class Position(msgspec.Struct, frozen=True, kw_only=True):
    """Where a session stands: the step, whether it rests, the steps before it, what was interrupted."""

    step: str
    paused: bool = False
    back: tuple[str, ...] = ()
    held: tuple[Held, ...] = ()
    ended: bool = False
    passed: tuple[str, ...] = ()
    """The steps that the last move passed over, since all they ask was settled before."""


class Sitting(msgspec.Struct, frozen=True, kw_only=True):
    """The session now open: its flow, pinned by the hash of its pack, and the two languages in use."""

    id: str
    number: int
    flow: str
    pack: str
    opened_at: int
    setting: Setting
    captured: Captured
    held_at: Moment
    worker_locale: str
    person_locale: str
    worker: str = ""


@dataclass(slots=True)
class Case:
    """The fold of one stream. Only events change it, through ``apply``.

    ``statements``, ``notes`` and the like are keyed by the sequence number of the entry that made them; ``told`` has
    the numbers of the statements in the order of telling, and ``last_said`` the latest time known (UTC ms);
    ``takers`` the codes of those who took statements down, ``first_taken`` the first statement of each way of doing so, ``interpreted`` whether any of them came through somebody, ``answering`` the
    numbers of those that answer a question or concern a need, by its id, ``origins`` what statements answered or at which step they were told;
    ``not_asked`` are questions of the short closing that a second stop left unasked; ``gone`` tells of each sitting
    that the person left before it was closed, and ``held_last`` what was not over where the last one came to its end;
    ``marked`` is what was marked as said, or not, in the session that is open, and ``so_far`` how much was asked of the
    person in this sitting; ``carried`` what was put off, with the number of the session, and ``first`` what was put off to
    this one; ``interpreters`` everyone who has interpreted, by code; ``present`` the codes of the second
    workers in the room; ``company`` whoever ever came with the person, by code; ``reached`` every step that was ever come to, ``passed_over`` every one that was ever passed over,
    ``readers`` the codes of those who may read what others took down; ``links`` what the person of each linked case
    is to this one; ``handed_over`` where it went, while it has not come back;
    ``emptied`` whether all words of the case were erased and no session was opened since;
    ``ages`` every age band that was noted, from when on; ``closed_at`` when the last session ended; ``given`` all that was given in answer to each question, of which ``answers`` is the standing,
    and ``needed`` all that was recorded of each need, of which ``needs`` is the standing, and ``actions`` what is done about them now;
    ``reached_here`` those of the session that is open, and ``reached_sitting`` those of the sitting, which lasts
    through a change of flow: it began with session ``sat_since``, after the entry ``sat_from``, and they sat at ``sat_at``;
    ``sat`` is every sitting, this one too;
    ``broke_in`` the numbers of the entries with which each protocol began, but for those that were opened and left with
    nothing done there, and ``acted_on`` those of them in which something was done;
    ``last_put`` the number of the entry that tells of what was last said to the person in this sitting, and ``put_in``
    the message or topic (``topic-<id>``) of each such entry;
    ``recording`` is how much the person wants written down, ``recording_settled`` whether that was chosen since they last
    said no to notes, and ``unrecorded`` the entries of what was said and not written down;
    ``account`` is the worker's own side of it;
    topics, questions, needs and risks by their ids, never by a step, so that nothing is asked twice when a
    flow changes.
    """

    seq: int = 0
    nation: Nation | None = None
    age_band: AgeBand | None = None
    ages: list[AgeNoted] = field(default_factory=list)
    organisation_kind: OrganisationKind | None = None
    label: str = field(default="", repr=False)
    sitting: Sitting | None = None
    position: Position | None = None
    sessions: int = 0
    handed_over: HandoverStanding | None = None
    readers: set[str] = field(default_factory=set)
    links: dict[str, Relation] = field(default_factory=dict)
    person_locale: str | None = None
    stopped: bool = False
    not_asked: tuple[str, ...] = ()
    gone: list[Gone] = field(default_factory=list)
    held_last: tuple[Held, ...] = ()
    interpreter: Interpreter | None = None
    interpreters: dict[str, Interpreter] = field(default_factory=dict)
    present: tuple[str, ...] = ()
    company: dict[str, Companion] = field(default_factory=dict)
    flow: str | None = None
    sat_since: int = 0
    sat_from: int = 0
    sat_at: int = 0
    sat: list[Sat] = field(default_factory=list)
    reached: set[str] = field(default_factory=set)
    passed_over: set[str] = field(default_factory=set)
    reached_here: set[str] = field(default_factory=set)
    reached_sitting: set[str] = field(default_factory=set)
    statements: dict[int, Statement] = field(default_factory=dict)
    told: list[int] = field(default_factory=list)
    takers: set[str] = field(default_factory=set)
    first_taken: dict[Captured, int] = field(default_factory=dict)
    answering: dict[str, set[int]] = field(default_factory=dict)
    interpreted: bool = False
    origins: dict[str, None] = field(default_factory=dict)
    last_said: int = 0
    notes: dict[int, Note] = field(default_factory=dict)
    answers: dict[str, Answer] = field(default_factory=dict)
    given: dict[str, tuple[GivenPart, ...]] = field(default_factory=dict)
    topics: dict[str, TopicStanding] = field(default_factory=dict)
    consents: dict[str, str] = field(default_factory=dict)
    consents_asked: dict[str, ConsentAsked] = field(default_factory=dict)
    to_erase: dict[int, ErasureAnnounced] = field(default_factory=dict)
    recording: Recording = "full"
    recording_settled: bool = False
    unrecorded: list[int] = field(default_factory=list)
    hold: LegalHold | None = None
    emptied: bool = False
    closed_at: int | None = None
    rests_since: int | None = None
    setting_due: Broke | None = None
    """After what the setting was not looked at again yet."""
    settings: dict[int, SettingAgain] = field(default_factory=dict)
    closings: list[Closed] = field(default_factory=list)
    """Every time that the case was closed, in order."""
    prior_actions: dict[int, PriorAction] = field(default_factory=dict)
    documents: dict[int, Document] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    taken: dict[int, Taken] = field(default_factory=dict)
    needs: dict[str, Need] = field(default_factory=dict)
    needed: dict[str, tuple[NeedPart, ...]] = field(default_factory=dict)
    actions: dict[str, ActionNow] = field(default_factory=dict)
    risks: dict[str, Risk] = field(default_factory=dict)
    mistakes: dict[str, Mistake] = field(default_factory=dict)
    """Needs and risks that were recorded by mistake, by ``need:<id>`` and ``risk:<id>``."""
    mistakes_before: dict[str, tuple[Mistake, ...]] = field(default_factory=dict)
    """Those of before, where it was recorded anew and that was one too."""
    lines: dict[str, Line] = field(default_factory=dict)
    plan_agreed: int | None = None
    components_left: dict[str, WayOut] = field(default_factory=dict)
    """Parts of the safety plan that the person left, while no line is in them."""
    services: dict[int, Service] = field(default_factory=dict)
    unserved: dict[str, NotFound] = field(default_factory=dict)
    """Needs for which no service was found, until one is offered."""
    shares: dict[int, Share] = field(default_factory=dict)
    written_for: dict[int, WrittenOut] = field(default_factory=dict)
    promises: dict[int, Promise] = field(default_factory=dict)
    contacts: dict[int, Contact] = field(default_factory=dict)
    reached_out: Reached = field(default_factory=Reached)
    advice: dict[int, Advice] = field(default_factory=dict)
    tried: dict[int, Tried] = field(default_factory=dict)
    reviewed: Reviewed = field(default_factory=Reviewed)
    circumstances: dict[str, Noted] = field(default_factory=dict)
    decided: dict[str, Decided] = field(default_factory=dict)
    """What was decided last about each duty."""
    put: list[Put] = field(default_factory=list)
    last_put: int | None = None
    put_in: dict[int, str] = field(default_factory=dict)
    broke_in: dict[str, list[int]] = field(default_factory=dict)
    acted_on: set[int] = field(default_factory=set)
    marked: dict[str, Said] = field(default_factory=dict)
    wording_checked: set[tuple[str, str, str]] = field(default_factory=set)
    so_far: SoFar = field(default_factory=SoFar)
    carried: dict[str, int] = field(default_factory=dict)
    first: tuple[str, ...] = ()
    signed: Signed | None = None
    set_aside: dict[str, SetAside] = field(default_factory=dict)
    not_fitting: dict[str, NotFitting] = field(default_factory=dict)
    _in_order: tuple[Statement, ...] | None = field(default=None, repr=False, compare=False)
    account: AccountWork = field(default_factory=AccountWork)
    breaks: Breaks = field(default_factory=Breaks)

    def apply(self, entry: Entry) -> None:
        """Fold one entry in. Entries come in the order of their sequence, without a gap."""
        if entry.seq != self.seq + 1:
            raise OutOfSequence(f"Entry {entry.seq} of the record came after entry {self.seq}.")
        if not entry.event.looking and self.position and self.position.held:
            self.acted_on.add(self.position.held[-1].number)
        self.breaks.go_on(entry.at)
        entry.event.fold(self, entry)
        self.seq = entry.seq

    @classmethod
    def replay(cls, entries: Iterable[Entry]) -> Case:
        """The case that these entries tell of."""
        case = cls()
        for entry in entries:
            case.apply(entry)
        return case

    def reach(self, step: str) -> None:
        """Note that a step was come to."""
        for steps in (self.reached, self.reached_here, self.reached_sitting):
            steps.add(step)

    def leave(self, held: Iterable[Held]) -> None:
        """Note that these interrupts are over. One that was only opened, as by a slip of the hand, never came up."""
        for one in held:
            if one.number not in self.acted_on:
                self.broke_in[one.protocol].remove(one.number)

    def narrative(self) -> tuple[int, ...]:
        """Statement numbers in the order they were told, as well as it is known."""
        return tuple(self.told)

    def hear(self, statement: Statement) -> None:
        """Take a statement in, at its place in the order of telling, as well as that is known.

        It goes after the one it is said to follow, or before all of this sitting; else before the first one that is known to be said later; else
        last. When it was typed plays no part.
        """
        self.told.insert(place_of(self, statement), statement.number)
        self.reword(statement)
        if statement.said_at.at is not None:
            self.last_said = max(self.last_said, statement.said_at.at)

    def reword(self, statement: Statement) -> None:
        """Put a statement in the place of how it stood before."""
        before = self.statements.get(statement.number)
        if before is not None and before.about is not None:
            self.answering[before.about].discard(statement.number)
        if statement.about is not None:
            self.answering.setdefault(statement.about, set()).add(statement.number)
        self.interpreted = self.interpreted or statement.interpreted
        self.statements[statement.number] = statement
        self.takers.add(statement.worker)
        self.first_taken.setdefault(statement.captured, statement.number)
        self.origins[statement.about or statement.step] = None
        self._in_order = None

    def in_order(self) -> tuple[Statement, ...]:
        """The statements in the order of telling, as ``narrative``; the same tuple until one of them changes."""
        if self._in_order is None:
            self._in_order = tuple(self.statements[number] for number in self.told)
        return self._in_order

    @property
    def closed(self) -> Closed | None:
        """How the case was closed, while it is."""
        last = self.closings[-1] if self.closings else None
        return last if last is not None and last.reopened_at is None else None

    @property
    def written_up(self) -> bool:
        """Whether the session that is open is written up afterwards."""
        return self.sitting is not None and self.sitting.captured != "live"


class OutOfSequence(Exception):
    """A record was read with an entry missing or twice."""
