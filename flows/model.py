"""What a flow file holds. Wording is in locales; here are only ids, routes and the criteria they serve."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Literal

import msgspec

from flows.breaks import Breaks, Sign
from flows.law import Areas, Closing, Duty, Indicator, Reason, Referral
from flows.limits import Limits
from flows.once import found_once
from flows.purposes import Purpose, asked_there
from flows.recipients import Recipient
from flows.terms import Conduct, Panel, Part, Phase, VariesBy

if TYPE_CHECKING:
    from collections.abc import Mapping


class Move(Part, frozen=True, kw_only=True):
    """A way on. ``when`` names a condition; a move that has one has a sibling without."""

    to: str
    when: str | None = None


class Question(Part, frozen=True, kw_only=True):
    """One question. ``choices`` are answers to tick besides the words; every way out is always there."""

    id: str
    text: str
    choices: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    """Topics that an answer rests on. The question is open without them; that they are missing is said beside it."""

    private: Literal["contact", "words"] = "words"
    """The disclosure class of what is said in answer."""

    referral: bool = False
    """A yes is followed by a referral: who can make one is said beside it."""

    view: bool = False
    """Asks what they think of what others decide: kept in their words, and never a yes or a no."""

    when: str | None = None
    """Names a condition: where it does not hold the question does not appear. Of the person, only by how they stand in the NRM."""

    reason: tuple[str, ...] = ()
    """Choices that want the worker's reason noted. Without one that stays open; nothing is closed by it."""

    see_to: tuple[str, ...] = ()
    """Of the setting: choices that leave something to arrange before the person is met again."""

    still: str | None = None
    """An earlier question, or a row of a grid, that asks of the same: its answer is shown, and may be still so."""

    leads: dict[str, str] = msgspec.field(default_factory=dict)
    """The move that a choice asks for, or "return": the worker's hand is there next, and nothing goes on by itself."""


EXPLAINS = "PC6"
"""The criterion of explaining modern slavery and how people are controlled. A topic that serves it does explain them."""


class Topic(Part, frozen=True, kw_only=True):
    """Something to explain. ``check`` asks for it back; ``points`` must be in what comes back.

    With ``always`` false it is asked back only where the person wishes, and explaining it settles it. ``reserved`` keeps
    one of the sitting's teach-backs for it. ``source`` and ``checked_on`` say where the facts are from and when that was last looked at.
    With ``nations``, ``organisations`` or ``age_bands`` it is true for those only, and offered nowhere else.
    """

    id: str
    text: tuple[str, ...]
    group: str | None = None
    """The heading it is listed under."""

    nations: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    age_bands: tuple[str, ...] = ()
    situations: tuple[str, ...] = ()
    """Facts of the case that speak for it. They bring it to the worker's notice; it can be explained without them."""

    picked: bool = False
    """One of several of which the person picks some, or none. Left alone it is no gap, unless a situation speaks for it."""

    only_if_raised: bool = False
    """Not for everybody: the person asks, or one of its situations is there. Nor is it a gap."""

    describes_exploitation: bool = False
    """It is explained after the account, or with a reason."""

    check: str | None = None
    always: bool = True
    reserved: bool = False
    points: tuple[str, ...] = ()
    meets: tuple[str, ...] = ()
    source: str | None = None
    checked_on: str | None = None
    review_by: str | None = None

    @property
    def of_exploitation(self) -> bool:
        """Whether it describes exploitation: it says so, or serves the criterion of explaining it."""
        return self.describes_exploitation or EXPLAINS in self.meets

    @property
    def asked_back(self) -> bool:
        """Whether it is asked back as a matter of course."""
        return self.check is not None and self.always


class Row(Part, frozen=True, kw_only=True):
    """A row of the grid of immediate needs. ``text`` is asked only if ``ask``; otherwise the worker ticks it."""

    id: str
    text: str
    domain: str
    ask: bool = True


def asked_of_area(area: str) -> str:
    """The id of the wording that asks how an area of the person's life is."""
    return f"area-{area.replace('_', '-')}"


def asked_of_component(component: str) -> str:
    """The id of the wording that asks for a component of the safety plan."""
    return f"safety-{component}"


class Step(Part, frozen=True, kw_only=True, dict=True):
    """One step. ``kind`` says which acts it allows; ``moves`` are named and kept in their order."""

    id: str
    phase: Phase
    kind: str
    conduct: Conduct | None = None
    says: tuple[str, ...] = ()
    audience: Literal["person", "worker"] = "person"
    prompts: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()
    topics: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    sources: tuple[str, ...] = ()
    discloses: tuple[str, ...] = ()
    """Of these, the sources that learn by being asked where the person is, or that they are in touch with somebody."""

    facts: tuple[str, ...] = ()
    """What facts may be about that documents, earlier actions and sources can differ in."""

    scopes: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    """Who is told without a yes, such as children's services of a child: nothing is asked, and what was shared is noted."""

    after: tuple[str, ...] = ()
    """Topics that a yes or no to the scopes rests on, or the yes to the plan."""

    domains: tuple[str, ...] = ()
    consider: tuple[str, ...] = ()
    """Of these, the domains of risk to look at in every case. One that was not is open; nothing waits for it."""

    section: Literal["support", "safety"] | None = None
    components: tuple[str, ...] = ()
    """What a safety plan may have in it. Each is asked with ``safety-<id>``; in any order, or not at all."""

    areas: tuple[str, ...] = ()
    """Areas of life that the person may rate, in their own words. Each is asked with ``area-<id>``; in any order, or not at all."""

    meets: tuple[str, ...] = ()
    protocol: str | None = None
    """What broke in when this step is come to; ``any`` for a step that all protocols share."""

    advice: tuple[str, ...] = ()
    """For the worker's eyes: what to do, never what to say."""

    panels: tuple[Panel, ...] = ()
    source: str | None = None
    checked_on: str | None = None
    review_by: str | None = None
    """Where the conduct that the step asks for is from, when that was last looked at, and by when to look again."""

    closes: Literal["finished", "left"] = "finished"
    """How a sitting ended that a move from here ends."""

    before_account: str | None = None
    """Why exploitation is explained here before the person was asked to tell. Without a reason the checks refuse it.

    The worker says which reason holds, each time, and the record keeps it.
    """

    stop: str | None = None
    each_time: bool = False
    """What it asks is of today, and is asked in every sitting anew."""

    setting: bool = False
    """The worker, alone, looks at the room and at who is there. Passed by, it is open; what was noted is in the plan."""

    parting: tuple[str, ...] = ()
    """What is said last of all, after the work of the step: a goodbye."""

    needless: str | None = None
    """Names a condition under which there is nothing to ask here, and the step is passed over."""

    passed_by: str = "continue"
    """The move that is taken where the step is passed over."""

    may_not_fit: bool = False
    """The worker may say, with a reason, that it or something it asks does not fit this person. Never a right, a yes or a stop."""

    moves: dict[str, Move | str] = msgspec.field(default_factory=dict)

    def asks(self) -> tuple[str, ...]:
        """Every message that it asks with: its questions and their choices, its rows, and what is said yes or no to."""
        choices = (f"answer-{choice}" for question in self.questions for choice in question.choices)
        scopes = (f"consent-{scope.replace(':', '-')}" for scope in self.scopes)
        texts = (*(one.text for one in self.questions), *(row.text for row in self.rows))
        return (*texts, *choices, *scopes)

    def rests_on(self) -> dict[str, tuple[str, ...]]:
        """For each question and scope, the topics that an answer to it rests on."""
        return {question.id: question.after for question in self.questions} | dict.fromkeys(
            self.scopes, self.after
        )

    @property
    def prompted(self) -> tuple[str, ...]:
        """What may be said to bring the work on: the prompts, and one for each component and each area."""
        return (*self.prompts, *map(asked_of_component, self.components), *map(asked_of_area, self.areas))

    def leaving(self) -> frozenset[str]:
        """Unguarded moves to where a guarded one leads: by these a step is left with something open."""
        ways = self.ways()
        guarded = {way.to for way in ways.values() if way.when is not None}
        return frozenset(name for name, way in ways.items() if way.when is None and way.to in guarded)

    @found_once
    def ways(self) -> Mapping[str, Move]:
        """The moves, each spelled out."""
        return {name: Move(to=way) if isinstance(way, str) else way for name, way in self.moves.items()}


class Flow(Part, frozen=True, kw_only=True, dict=True):
    """A whole flow. ``start`` opens a case's first session and ``again`` any later one.

    ``stop`` is where a stop leads, from any step; a stop from there on ends at ``end``. ``onward`` is where a sitting
    goes on that began in another flow; without it, at ``start``.
    """

    id: str
    title: str
    standard: str
    nations: tuple[str, ...]
    age_bands: tuple[str, ...]
    checked_on: str
    leaves: dict[str, tuple[str, ...]] = msgspec.field(default_factory=dict)
    """Criteria of the standard that this flow leaves to others, under the id of the flow that meets them."""

    start: str
    again: str
    stop: str
    end: str
    onward: str | None = None
    protocols: dict[str, str] = msgspec.field(default_factory=dict)
    limits: Limits = Limits()
    numbers: dict[str, str] = msgspec.field(default_factory=dict)
    """Telephone numbers that advice to the worker names, as ``emergency``: data with a date, and not wording."""

    ceases: tuple[str, ...] = ()
    """Protocols that end the sitting when an interpreter was there as they began: nothing of it is gone back to."""

    duty: tuple[Duty, ...] = ()
    referral: tuple[Referral, ...] = ()
    indicator: tuple[Indicator, ...] = ()
    closing: tuple[Closing, ...] = ()
    breaks: Breaks | None = None
    sign: tuple[Sign, ...] = ()
    reason: tuple[Reason, ...] = ()
    areas: tuple[Areas, ...] = ()
    """Which areas of life are asked about in which nation. Without any, a step asks about all that it names."""

    purpose: tuple[Purpose, ...] = ()
    recipient: tuple[Recipient, ...] = ()
    """Who can be told without a yes, or under a duty, and for whom each is offered."""

    variants: dict[str, VariesBy | tuple[VariesBy, ...]] = msgspec.field(default_factory=dict)
    """Messages whose truth differs, each with what it differs by. They are worded under ids of their own."""

    topic: tuple[Topic, ...] = ()
    step: tuple[Step, ...]
    elsewhere: tuple[Step, ...] = ()
    """Steps of other flows, asked nowhere here: an answer that was given there is told in the plan all the same."""

    def find(self, step: str) -> Step:
        """Raises StepUnknown."""
        if (found := self._steps().get(step)) is None:
            raise StepUnknown(f"The flow {self.id} has no step '{step}'.")
        return found

    def in_nation(self, step: Step, nation: str | None) -> Step:
        """The step as it is in a nation: what is asked there; of areas of life, those that its law names, and its source."""
        step = asked_there(step, self.purpose, nation)
        if step.kind != "areas" or not self.areas:
            return step
        here = self.areas_in(nation)
        if here is None:
            return msgspec.structs.replace(step, areas=())
        return msgspec.structs.replace(
            step,
            areas=tuple(area for area in here.areas if area in step.areas),
            source=here.source,
            checked_on=here.checked_on,
            review_by=here.review_by,
        )

    def areas_in(self, nation: str | None) -> Areas | None:
        """The areas of life that the law of a nation names; None where this flow has none of it."""
        return next((one for one in self.areas if nation in one.nations), None)

    @found_once
    def _steps(self) -> dict[str, Step]:
        return {step.id: step for step in reversed(self.step)}  # of two by one name, the first

    @found_once
    def topics(self) -> Mapping[str, Topic]:
        return {topic.id: topic for topic in self.topic}

    def purpose_of(self, scope: str) -> Purpose | None:
        """What a yes is for; None for one that is for no purpose of its own, such as that to notes."""
        return next((one for one in self.purpose if scope in one.scopes), None)

    def reserved(self) -> frozenset[str]:
        """The topics of its steps for which a place is kept among what is asked back in a sitting."""
        named = {topic for step in self.step for topic in step.topics}
        return frozenset(topic.id for topic in self.topic if topic.reserved and topic.id in named)

    def varies(self, message: str) -> tuple[VariesBy, ...]:
        """What the wording of a message differs by, in order; nothing, for most."""
        return (by,) if isinstance(by := self.variants.get(message, ()), str) else by

    @found_once
    def pack(self) -> str:
        """The hash that a session pins: of what the file means, not of how it is laid out."""
        return hashlib.sha256(msgspec.json.encode(self)).hexdigest()


class StepUnknown(LookupError):
    """A step was named that the flow does not have."""
